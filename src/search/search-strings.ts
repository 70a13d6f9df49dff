/** What search says in the browser. The bundler writes them into its script, so they are plain text: `{count}` is filled in there. */
export interface SearchStrings {
  readonly count: string;
  readonly one: string;
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
  return language.toLowerCase().split("-")[0] === "ko" ? ko : en;
}

const ko: SearchStrings = {
  count: "노트 {count}개를 찾았습니다.",
  one: "노트 1개를 찾았습니다.",
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
