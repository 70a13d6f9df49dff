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

/** Chinese, in simplified characters. */
export const zh: Strings = {
  navigation: NAVIGATION_STRINGS.zh,
  periods: PERIOD_STRINGS.zh,
  reading: readingStrings.zh,
  stack: STACK_STRINGS.zh,
  checklists: TASK_STRINGS.zh,
  owner: ownerStrings.zh,
  graph: graphStrings.zh,
  tagWords: TAG_STRINGS.zh,
  reviews: REVIEW_STRINGS.zh,
  skip: "跳到正文",
  siteNavigation: "网站菜单",
  footerNavigation: "更多",

  home: "首页",
  notes: "笔记",
  tags: "标签",
  tasks: "任务",
  wanted: "尚未写下的笔记",
  search: "搜索",

  pinned: "置顶笔记",
  recent: "最近的笔记",
  allNotes: "全部笔记",
  undated: "无日期",
  noNotes: "还没有笔记。",
  noteCount: (count) => `${count} 篇笔记`,

  breadcrumbs: "当前位置",
  created: "创建",
  updated: "更新",
  toc: "目录",
  properties: "属性",
  progress: (done, total) => `${total} 项任务,已完成 ${done} 项`,
  backlinks: "链接到这里的笔记",
  inProperties: "在属性中链接",

  tagNotes: "带有此标签的笔记",
  parentTags: "上级标签",
  childTags: "下级标签",
  noTags: "还没有标签。",

  open: "未完成",
  done: "已完成",
  cancelled: "已取消",
  openCount: (count) => `未完成 ${count} 项`,
  doneCount: (count) => `已完成 ${count} 项`,
  cancelledCount: (count) => `已取消 ${count} 项`,
  emptyTask: "(无内容)",
  noTasks: "还没有任务。",
  taskStates: {
    "/": "进行中",
    "-": "已取消",
    ">": "已推迟",
    "<": "已安排",
    "!": "重要",
    "?": "疑问",
    '"': "引用",
    "*": "星标",
    l: "地点",
    b: "书签",
    i: "信息",
    S: "储蓄",
    I: "想法",
    p: "优点",
    c: "缺点",
    f: "火焰",
    k: "关键",
    w: "成果",
    u: "上升",
    d: "下降",
  },

  wantedIntroduction: "已有链接指向、但尚未写下或尚未公开的笔记。",
  linkedFrom: "链接自:",
  noWanted: "所有链接都通向笔记。",

  searchLabel: "想找什么?",
  searchClose: "关闭",
  searchFailed: "无法加载搜索,请稍后再试。",
  searchNeedsScript: "搜索需要 JavaScript。也可以从列表中查找:",

  canvas: "画布",
  canvasHint: "画布:用方向键移动,用 + 和 - 缩放。",
  zoomIn: "放大",
  zoomOut: "缩小",
  zoomToFit: "显示全部",
  canvasAsList: "以列表显示",
  openEmbed: (title) => `打开“${title}”`,
  missingNote: (name) => `找不到笔记“${name}”。`,
  missingFile: (name) => `找不到文件“${name}”。`,
  privateEmbed: "这篇笔记没有公开。",
  embedCycle: "上面已经展开过,这里不再展开:",
  embedTooDeep: "嵌套过深,这里不再展开:",
  embedTooLarge: "页面会过长,这里不再展开:",
  film: "YouTube 视频",

  notFound: "找不到页面",
  notFoundText: "地址可能已更改,或者这篇笔记已不再公开。",
  moved: "页面已移动",
  movedTo: "新地址:",
};
