/** Copies a text, and says so beside what was pressed and to those who listen. */
export async function copyText(text: string, pressed: HTMLElement, words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return;
  }
  pressed.dataset.copied = words;
  said().textContent = words;
  setTimeout(() => {
    delete pressed.dataset.copied;
    said().textContent = "";
  }, SHOWN);
}

const SHOWN = 1600;
let status: HTMLElement | undefined;

function said(): HTMLElement {
  if (status !== undefined) return status;
  status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  document.querySelector("main")?.append(status);
  return status;
}
