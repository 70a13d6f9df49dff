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

/** Korean. */
export const ko: Strings = {
  navigation: NAVIGATION_STRINGS.ko,
  periods: PERIOD_STRINGS.ko,
  reading: readingStrings.ko,
  stack: STACK_STRINGS.ko,
  checklists: TASK_STRINGS.ko,
  owner: ownerStrings.ko,
  graph: graphStrings.ko,
  tagWords: TAG_STRINGS.ko,
  reviews: REVIEW_STRINGS.ko,
  skip: "본문으로 건너뛰기",
  siteNavigation: "사이트 메뉴",
  footerNavigation: "더 둘러보기",

  home: "홈",
  notes: "노트",
  tags: "태그",
  tasks: "할 일",
  wanted: "아직 없는 노트",
  search: "검색",

  pinned: "고정한 노트",
  recent: "최근 노트",
  allNotes: "모든 노트",
  undated: "날짜 없음",
  noNotes: "아직 노트가 없습니다.",
  noteCount: (count) => `노트 ${count}개`,

  breadcrumbs: "현재 위치",
  created: "작성",
  updated: "수정",
  toc: "목차",
  properties: "속성",
  progress: (done, total) => `할 일 ${total}개 중 ${done}개 완료`,
  backlinks: "이 노트를 가리키는 노트",
  inProperties: "속성에서 링크함",

  tagNotes: "이 태그의 노트",
  parentTags: "상위 태그",
  childTags: "하위 태그",
  noTags: "아직 태그가 없습니다.",

  open: "미완료",
  done: "완료",
  cancelled: "취소",
  openCount: (count) => `남은 일 ${count}개`,
  doneCount: (count) => `완료 ${count}개`,
  cancelledCount: (count) => `취소 ${count}개`,
  emptyTask: "(내용 없음)",
  noTasks: "아직 할 일이 없습니다.",
  taskStates: {
    "/": "진행 중",
    "-": "취소",
    ">": "미룸",
    "<": "일정 잡음",
    "!": "중요",
    "?": "질문",
    '"': "인용",
    "*": "별표",
    l: "장소",
    b: "책갈피",
    i: "정보",
    S: "저축",
    I: "아이디어",
    p: "장점",
    c: "단점",
    f: "불꽃",
    k: "열쇠",
    w: "성과",
    u: "상승",
    d: "하락",
  },

  wantedIntroduction: "링크는 걸려 있지만 아직 쓰지 않았거나 공개하지 않은 노트입니다.",
  linkedFrom: "링크한 노트:",
  noWanted: "모든 링크가 노트로 이어집니다.",

  searchLabel: "무엇을 찾을까요?",
  searchClose: "닫기",
  searchFailed: "검색을 불러오지 못했습니다. 잠시 뒤에 다시 시도해 주세요.",
  searchNeedsScript: "검색하려면 자바스크립트가 필요합니다. 대신 목록에서 찾아볼 수 있습니다:",

  canvas: "캔버스",
  canvasHint: "캔버스: 화살표 키로 움직이고 +와 -로 크기를 바꿉니다.",
  zoomIn: "크게",
  zoomOut: "작게",
  zoomToFit: "전체 보기",
  canvasAsList: "목록으로",
  openEmbed: (title) => `‘${title}’ 노트 열기`,
  missingNote: (name) => `‘${name}’ 노트를 찾을 수 없습니다.`,
  missingFile: (name) => `‘${name}’ 파일을 찾을 수 없습니다.`,
  privateEmbed: "공개하지 않은 노트라 보이지 않습니다.",
  embedCycle: "이미 위에서 펼친 노트라 여기서는 펼치지 않습니다:",
  embedTooDeep: "여러 겹으로 들어 있어 여기서는 펼치지 않습니다:",
  embedTooLarge: "페이지가 너무 길어져 여기서는 펼치지 않습니다:",
  film: "유튜브 동영상",

  notFound: "페이지를 찾을 수 없습니다",
  notFoundText: "주소가 바뀌었거나 더 이상 공개하지 않는 노트일 수 있습니다.",
  moved: "페이지가 옮겨졌습니다",
  movedTo: "새 주소:",
};
