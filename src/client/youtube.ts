/** Puts a player in the place of each film a reader asks for; until then nothing is asked of YouTube. */
export function startYoutube(): void {
  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !(event.target instanceof Element)) return;
    const embed = event.target.closest<HTMLElement>(".youtube-embed");
    const link = event.target.closest("a");
    if (embed === null || link === null) return;
    event.preventDefault();
    const player = playerOf(embed, link.textContent ?? "");
    link.replaceWith(player);
    player.focus();
  });
}

function playerOf({ dataset }: HTMLElement, title: string): HTMLIFrameElement {
  const player = document.createElement("iframe");
  player.src = `https://www.youtube-nocookie.com/embed/${dataset.youtube ?? ""}?autoplay=1&start=${dataset.start ?? "0"}`;
  player.title = title;
  player.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  player.referrerPolicy = "strict-origin-when-cross-origin";
  return player;
}
