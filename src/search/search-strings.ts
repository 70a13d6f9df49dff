/** What search says in the browser. The bundler writes them into its script, so they are plain text: `{count}` is filled in there. */
export interface SearchStrings {
  readonly count: string;
  readonly one: string;
  /** Where most of them were not read. */
  readonly about: string;
  /** What the counts in the menus are then. */
  readonly aboutCounts: string;
  readonly none: string;
  /** What to try where nothing is found. */
  readonly tries: string;
  readonly wanted: string;
  readonly loading: string;
  /** The index did not load: only names can be found. */
  readonly failed: string;
  readonly filters: string;
  readonly tag: string;
  readonly folder: string;
  readonly period: string;
  readonly all: string;
  readonly openTasks: string;
  readonly sort: string;
  readonly byRank: string;
  readonly byDate: string;
  readonly clearFilters: string;
  readonly recent: string;
  readonly clearRecent: string;
  readonly inNote: string;
  readonly preview: string;
  readonly near: string;
  readonly move: string;
  readonly open: string;
  readonly beside: string;
  readonly close: string;
  readonly hint: string;
}

/** In a language; one without a table is English. */
export function searchStringsOf(language: string): SearchStrings {
  return TABLES.get(language.toLowerCase().split("-")[0] ?? "") ?? en;
}

const ko: SearchStrings = {
  count: "노트 {count}개를 찾았습니다.",
  one: "노트 1개를 찾았습니다.",
  about: "노트 약 {count}개를 찾았습니다.",
  aboutCounts: "괄호 안의 수는 어림수입니다. 그렇게 시작하는 낱말이 있는 노트를 색인에서 셉니다.",
  none: "‘{query}’에 대한 결과가 없습니다.",
  tries: "맞춤법을 확인하거나 낱말을 줄여 보세요. 거른 조건이 있다면 지워 보세요.",
  wanted: "아직 쓰지 않은 노트 보기",
  loading: "찾는 중…",
  failed: "본문 검색을 불러오지 못했습니다. 제목과 소제목에서만 찾습니다.",
  filters: "거르기",
  tag: "태그",
  folder: "폴더",
  period: "기간",
  all: "모두",
  openTasks: "남은 할 일",
  sort: "정렬",
  byRank: "관련도순",
  byDate: "최신순",
  clearFilters: "조건 지우기",
  recent: "최근 검색",
  clearRecent: "기록 지우기",
  inNote: "이 노트에서",
  preview: "미리 보기",
  near: "비슷한 이름",
  move: "이동",
  open: "열기",
  beside: "새 탭",
  close: "닫기",
  hint: "제목·본문·태그에서 찾습니다. 초성(ㅍㄹㅅㅅ)이나 tag:이름, in:폴더, before:2025-03, is:open도 됩니다.",
};

const en: SearchStrings = {
  count: "{count} notes found.",
  one: "1 note found.",
  about: "About {count} notes found.",
  aboutCounts: "Counts are estimates: notes with words that begin so, counted by the index.",
  none: "Nothing found for “{query}”.",
  tries: "Check the spelling, try fewer words, or clear the filters.",
  wanted: "Notes not written yet",
  loading: "Searching…",
  failed: "The text of notes cannot be searched right now. Titles and headings can.",
  filters: "Filters",
  tag: "Tag",
  folder: "Folder",
  period: "Period",
  all: "All",
  openTasks: "Open tasks",
  sort: "Sort",
  byRank: "Relevance",
  byDate: "Newest",
  clearFilters: "Clear filters",
  recent: "Recent searches",
  clearRecent: "Clear",
  inNote: "In this note",
  preview: "Preview",
  near: "Similar name",
  move: "move",
  open: "open",
  beside: "new tab",
  close: "close",
  hint: "Searches titles, text and tags. tag:name, in:folder, before:2025-03 and is:open narrow it down.",
};

const ja: SearchStrings = {
  count: "{count} 件のノートが見つかりました。",
  one: "1 件のノートが見つかりました。",
  about: "約{count}件のノートが見つかりました。",
  aboutCounts: "かっこ内の数は目安です。そう始まる語のあるノートを索引で数えています。",
  none: "「{query}」は見つかりませんでした。",
  tries: "つづりを確かめるか、言葉を減らすか、絞り込みを解除してみてください。",
  wanted: "まだ書かれていないノート",
  loading: "検索しています…",
  failed: "本文の検索を読み込めませんでした。題名と見出しだけを探します。",
  filters: "絞り込み",
  tag: "タグ",
  folder: "フォルダー",
  period: "期間",
  all: "すべて",
  openTasks: "残っている作業",
  sort: "並べ替え",
  byRank: "関連度順",
  byDate: "新しい順",
  clearFilters: "絞り込みを解除",
  recent: "最近の検索",
  clearRecent: "履歴を消す",
  inNote: "このノートの中",
  preview: "プレビュー",
  near: "似た名前",
  move: "移動",
  open: "開く",
  beside: "新しいタブ",
  close: "閉じる",
  hint: "題名・本文・タグから探します。tag:名前、in:フォルダー、before:2025-03、is:open で絞り込めます。",
};

const zh: SearchStrings = {
  count: "找到 {count} 篇笔记。",
  one: "找到 1 篇笔记。",
  about: "找到约 {count} 篇笔记。",
  aboutCounts: "括号中的数字是估计值：索引中含有以此开头的词的笔记数。",
  none: "没有找到“{query}”。",
  tries: "请检查拼写、减少词语或清除筛选条件。",
  wanted: "尚未写的笔记",
  loading: "正在搜索…",
  failed: "无法加载正文搜索，仅在标题中查找。",
  filters: "筛选",
  tag: "标签",
  folder: "文件夹",
  period: "时间",
  all: "全部",
  openTasks: "未完成的任务",
  sort: "排序",
  byRank: "按相关度",
  byDate: "按时间",
  clearFilters: "清除筛选",
  recent: "最近的搜索",
  clearRecent: "清除记录",
  inNote: "在此笔记中",
  preview: "预览",
  near: "相近的名称",
  move: "移动",
  open: "打开",
  beside: "新标签页",
  close: "关闭",
  hint: "搜索标题、正文和标签。可用 tag:名称、in:文件夹、before:2025-03、is:open 缩小范围。",
};

const TABLES: ReadonlyMap<string, SearchStrings> = new Map([
  ["ko", ko],
  ["en", en],
  ["ja", ja],
  ["zh", zh],
]);
