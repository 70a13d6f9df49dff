/** Goes to some note of the tree; without one, the page's own words and link stay. */
export async function goToSomeNote(place: HTMLElement): Promise<void> {
  const words = place.textContent;
  place.textContent = place.dataset.wait ?? "";
  try {
    const response = await fetch(place.dataset.random ?? "", { cache: "force-cache" });
    const tree = new DOMParser().parseFromString(response.ok ? await response.text() : "", "text/html");
    const links = [...tree.querySelectorAll("li:not(.folder) > a")].map((link) => link.getAttribute("href") ?? "");
    const link = links[Math.floor(Math.random() * links.length)];
    if (link === undefined) throw new Error("There is no note.");
    location.replace(link);
  } catch {
    place.textContent = words;
  }
}
