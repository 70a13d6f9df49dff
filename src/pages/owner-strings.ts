import type { OwnerStrings } from "../../_includes/owner-strings.ts";

/** The words of what an owner may add, by language. */
export const ownerStrings: Readonly<Record<"ko" | "en" | "ja" | "zh", OwnerStrings>> = {
  ko: {
    comments: "댓글",
    commentsAbout:
      "댓글은 giscus.app을 거쳐 GitHub 토론에 저장됩니다. 단추를 누르기 전에는 어느 쪽에도 아무것도 보내지 않습니다.",
    showComments: "댓글 보기",
    commentsElsewhere: "GitHub에서 읽기",
  },
  en: {
    comments: "Comments",
    commentsAbout:
      "Comments are kept on GitHub, by way of giscus.app. Neither hears of you until you press the button.",
    showComments: "Show comments",
    commentsElsewhere: "Read them on GitHub",
  },
  ja: {
    comments: "コメント",
    commentsAbout:
      "コメントは giscus.app を通じて GitHub に保存されます。ボタンを押すまで、どちらにも何も送られません。",
    showComments: "コメントを表示",
    commentsElsewhere: "GitHub で読む",
  },
  zh: {
    comments: "评论",
    commentsAbout: "评论通过 giscus.app 保存在 GitHub 上。在您按下按钮之前，不会向它们发送任何内容。",
    showComments: "显示评论",
    commentsElsewhere: "在 GitHub 上阅读",
  },
};
