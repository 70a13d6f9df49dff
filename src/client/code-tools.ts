import { copyText } from "./copy-text.ts";

/** Puts above every code block its language, a switch that wraps its lines, and a button that copies it. */
export function addCodeTools(note: HTMLElement): void {
  const { copyCode = "", copied = "", wrapLines = "" } = note.dataset;
  for (const pre of note.querySelectorAll<HTMLElement>(".markdown-rendered pre:has(> code)")) {
    const block = document.createElement("div");
    block.className = "code-block";
    const tools = document.createElement("div");
    tools.className = "code-tools";
    const language = /language-(\S+)/.exec(pre.firstElementChild?.className ?? "")?.[1];
    const name = document.createElement("span");
    name.className = "code-language";
    name.textContent = language ?? "";
    const wrap = buttonOf("code-wrap", wrapLines);
    wrap.setAttribute("aria-pressed", String(isWrapped()));
    tools.append(name, wrap, buttonOf("copy-code-button", copyCode));
    pre.before(block);
    block.append(tools, pre);
  }
  showWrapped(note, isWrapped());
  note.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(".code-tools > button") : null;
    if (button === null) return;
    const code = button.closest(".code-block")?.querySelector("code")?.textContent ?? "";
    if (button.matches(".copy-code-button")) void copyText(code.replace(/\n$/, ""), button, copied);
    else keepWrapped(note, button.getAttribute("aria-pressed") !== "true");
  });
}

function buttonOf(name: string, words: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = name;
  button.textContent = words;
  return button;
}

/** Who wants long lines broken wants them so in all code, tomorrow too. */
const KEY = "madang-wrap";

function isWrapped(): boolean {
  try {
    return localStorage.getItem(KEY) === "on";
  } catch {
    return false;
  }
}

function keepWrapped(note: HTMLElement, wrapped: boolean): void {
  showWrapped(note, wrapped);
  try {
    if (wrapped) localStorage.setItem(KEY, "on");
    else localStorage.removeItem(KEY);
  } catch {
    // It holds for this page.
  }
}

function showWrapped(note: HTMLElement, wrapped: boolean): void {
  note.classList.toggle("is-wrapped", wrapped);
  for (const button of note.querySelectorAll(".code-wrap")) button.setAttribute("aria-pressed", String(wrapped));
}
