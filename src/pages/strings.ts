import type { Strings } from "../../_includes/strings.ts";

/** The words of the views in a language: `stringsOf("ko-KR")` is Korean, a language without a table is English. */
export function stringsOf(language: string): Strings {
  return language.toLowerCase().split("-")[0] === "ko" ? ko : en;
}

const ko: Strings = {
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

  wantedIntroduction: "링크는 걸려 있지만 아직 쓰지 않았거나 공개하지 않은 노트입니다.",
  linkedFrom: "링크한 노트:",
  noWanted: "모든 링크가 노트로 이어집니다.",

  searchLabel: "무엇을 찾을까요?",
  searchClose: "닫기",
  searchCount: "노트 {count}개를 찾았습니다.",
  searchNone: "‘{query}’에 대한 결과가 없습니다.",
  searchFailed: "검색을 불러오지 못했습니다. 잠시 뒤에 다시 시도해 주세요.",
  searchNeedsScript: "검색하려면 자바스크립트가 필요합니다. 대신 목록에서 찾아볼 수 있습니다:",

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

const en: Strings = {
  skip: "Skip to content",
  siteNavigation: "Site",
  footerNavigation: "More",

  home: "Home",
  notes: "Notes",
  tags: "Tags",
  tasks: "Tasks",
  wanted: "Not written yet",
  search: "Search",

  pinned: "Pinned",
  recent: "Recent notes",
  allNotes: "All notes",
  undated: "Undated",
  noNotes: "No notes yet.",
  noteCount: (count) => (count === 1 ? "1 note" : `${count} notes`),

  breadcrumbs: "Breadcrumbs",
  created: "Created",
  updated: "Updated",
  toc: "On this page",
  progress: (done, total) => `${done} of ${total} done`,
  backlinks: "Linked from",
  inProperties: "In its properties",

  tagNotes: "Notes with this tag",
  parentTags: "Part of",
  childTags: "Contains",
  noTags: "No tags yet.",

  open: "Open",
  done: "Done",
  cancelled: "Cancelled",
  openCount: (count) => `${count} open`,
  doneCount: (count) => `${count} done`,
  cancelledCount: (count) => `${count} cancelled`,
  emptyTask: "(no text)",
  noTasks: "No tasks yet.",

  wantedIntroduction: "Linked, but not written or not published yet.",
  linkedFrom: "Linked from:",
  noWanted: "Every link leads to a note.",

  searchLabel: "What are you looking for?",
  searchClose: "Close",
  searchCount: "Notes found: {count}",
  searchNone: "Nothing found for “{query}”.",
  searchFailed: "Search could not be loaded. Please try again in a moment.",
  searchNeedsScript: "Search needs JavaScript. You can browse instead:",

  openEmbed: (title) => `Open “${title}”`,
  missingNote: (name) => `There is no note “${name}”.`,
  missingFile: (name) => `There is no file “${name}”.`,
  privateEmbed: "This note is not published.",
  embedCycle: "Not unfolded here, because it is already open above:",
  embedTooDeep: "Not unfolded here, because it lies too deep:",
  embedTooLarge: "Not unfolded here, because the page would be too large:",
  film: "YouTube video",

  notFound: "Page not found",
  notFoundText: "Its address may have changed, or the note is no longer published.",
  moved: "This page has moved",
  movedTo: "New address:",
};
