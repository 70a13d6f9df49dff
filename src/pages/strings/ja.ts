import type { Strings } from "../../../_includes/strings.ts";
import { graphStrings } from "../graph-strings.ts";
import { NAVIGATION_STRINGS } from "../navigation-strings.ts";
import { ownerStrings } from "../owner-strings.ts";
import { PERIOD_STRINGS } from "../period-strings.ts";
import { readingStrings } from "../reading-strings.ts";
import { REVIEW_STRINGS } from "../review-strings.ts";
import { STACK_STRINGS } from "../stack-strings.ts";
import { TAG_STRINGS } from "../tag-strings.ts";
import { TASK_STRINGS } from "../task-strings.ts";

/** Japanese. */
export const ja: Strings = {
  navigation: NAVIGATION_STRINGS.ja,
  periods: PERIOD_STRINGS.ja,
  reading: readingStrings.ja,
  stack: STACK_STRINGS.ja,
  checklists: TASK_STRINGS.ja,
  owner: ownerStrings.ja,
  graph: graphStrings.ja,
  tagWords: TAG_STRINGS.ja,
  reviews: REVIEW_STRINGS.ja,
  skip: "本文へ移動",
  siteNavigation: "サイトメニュー",
  footerNavigation: "そのほか",

  home: "ホーム",
  notes: "ノート",
  tags: "タグ",
  tasks: "タスク",
  wanted: "まだないノート",
  search: "検索",

  pinned: "ピン留めしたノート",
  recent: "最近のノート",
  allNotes: "すべてのノート",
  undated: "日付なし",
  noNotes: "まだノートがありません。",
  noteCount: (count) => `ノート ${count} 件`,

  breadcrumbs: "現在の位置",
  created: "作成",
  updated: "更新",
  toc: "目次",
  properties: "プロパティ",
  progress: (done, total) => `タスク ${total} 件中 ${done} 件完了`,
  backlinks: "このノートへのリンク",
  inProperties: "プロパティ内のリンク",

  tagNotes: "このタグのノート",
  parentTags: "上位のタグ",
  childTags: "下位のタグ",
  noTags: "まだタグがありません。",

  open: "未完了",
  done: "完了",
  cancelled: "取り消し",
  openCount: (count) => `残り ${count} 件`,
  doneCount: (count) => `完了 ${count} 件`,
  cancelledCount: (count) => `取り消し ${count} 件`,
  emptyTask: "(内容なし)",
  noTasks: "まだタスクがありません。",
  taskStates: {
    "/": "進行中",
    "-": "取り消し",
    ">": "先送り",
    "<": "予定済み",
    "!": "重要",
    "?": "質問",
    '"': "引用",
    "*": "星印",
    l: "場所",
    b: "ブックマーク",
    i: "情報",
    S: "貯金",
    I: "アイデア",
    p: "長所",
    c: "短所",
    f: "炎",
    k: "鍵",
    w: "成果",
    u: "上昇",
    d: "下降",
  },

  wantedIntroduction: "リンクされているものの、まだ書かれていないか公開されていないノートです。",
  linkedFrom: "リンク元:",
  noWanted: "すべてのリンクがノートにつながっています。",

  searchLabel: "何をお探しですか?",
  searchClose: "閉じる",
  searchFailed: "検索を読み込めませんでした。しばらくしてからもう一度お試しください。",
  searchNeedsScript: "検索には JavaScript が必要です。一覧からもご覧いただけます:",

  canvas: "キャンバス",
  canvasHint: "キャンバス: 矢印キーで移動し、+ と - で拡大・縮小します。",
  zoomIn: "拡大",
  zoomOut: "縮小",
  zoomToFit: "全体を表示",
  canvasAsList: "一覧で表示",
  openEmbed: (title) => `「${title}」を開く`,
  missingNote: (name) => `「${name}」というノートは見つかりません。`,
  missingFile: (name) => `「${name}」というファイルは見つかりません。`,
  privateEmbed: "このノートは公開されていません。",
  embedCycle: "すでに上で開いているため、ここでは開きません:",
  embedTooDeep: "入れ子が深すぎるため、ここでは開きません:",
  embedTooLarge: "ページが長くなりすぎるため、ここでは開きません:",
  film: "YouTube 動画",

  notFound: "ページが見つかりません",
  notFoundText: "アドレスが変わったか、公開が終了したノートかもしれません。",
  moved: "ページが移動しました",
  movedTo: "新しいアドレス:",
};
