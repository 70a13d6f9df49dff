import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import type { BuiltSite } from "./built-site.ts";
import { ROOT } from "./command.ts";
import { withConfiguredSite } from "./configured-site.ts";
import { test as base, expect } from "./fixtures.ts";

const NOTES = {
  "2025-02-03.md": "---\ntags: [일기]\n---\n# 오전\n- [ ] 감 따기\n- [x] 물 긷기\n# 내일 할 일\n- [ ] 장대 고치기",
  "2025-02-04.md": "---\ntags: [일기]\n---\n# 오전\n- [ ] 감 따기 ⏫\n- [x] 장대 고치기 ✅ 2025-02-04",
  "집.md":
    "- [ ] [[2025-02-03|그날]] 이야기 쓰기 📅 2025-02-09\n- [!] 지붕\n\n```tasks\nnot done\ngroup by filename\n```",
};

interface Built {
  readonly diary: BuiltSite;
}

const test = base.extend<object, Built>({
  diary: [
    async ({ browserName: _ }, use) =>
      withConfiguredSite(
        NOTES,
        {
          title: "일기",
          language: "ko",
          content: { publish: "all" },
          tasks: { readerTicks: true },
        },
        use,
      ),
    { scope: "worker" },
  ],
});

const shown = (page: Page) => page.locator(".task-sections li.task-list-item").filter({ visible: true });

test("tasks are listed by what they come to, a carried one once with its days", async ({ page, diary }) => {
  await page.goto(`${diary.url}/tasks/`);
  await expect(page.locator(".task-state > h2")).toHaveText(["할 일 2", "날짜 없는 일 1", "끝낸 일 2"]);
  await expect(shown(page)).toHaveCount(5);
  const carried = shown(page).filter({ hasText: "감 따기" });
  await carried.locator("summary").click();
  await carried.getByRole("link", { name: "2025년 2월 3일" }).click();
  await expect(page).toHaveURL(`${diary.url}/2025-02-03/#task_1`);
  await expect(page.locator("input:target")).toHaveAccessibleName("감 따기");
});

test("the list is filtered, grouped and sorted, and the address keeps it", async ({ page, diary }) => {
  await page.goto(`${diary.url}/tasks/`);
  await page.getByLabel("찾기").fill("감");
  await expect(shown(page)).toHaveCount(1);
  await expect(page.locator(".task-shown")).toHaveText("1개를 보고 있습니다");
  await page.getByLabel("찾기").fill("");
  await page.getByLabel("묶기").selectOption("heading");
  await expect(page.locator(".task-state > h2").filter({ visible: true })).toHaveText(["오전 3", "제목 없음 2"]);
  await page.locator("select[name=show]").selectOption("done");
  await page.getByLabel("순서").selectOption("oldest");
  await expect(page).toHaveURL(/\?show=done&group=heading&sort=oldest$/);
  await page.reload();
  await expect(page.locator("select[name=show]")).toHaveValue("done");
  await expect(shown(page)).toHaveCount(2);
  await expect(shown(page).first()).toContainText("물 긷기");
});

test("what an address asks for that there is not is nothing", async ({ page, diary }) => {
  await page.goto(`${diary.url}/tasks/?show=none&group=x&sort=y`);
  await expect(shown(page)).toHaveCount(5);
});

test("a reader ticks by keyboard; it stays on the device, in the list and in the note", async ({ page, diary }) => {
  await page.goto(`${diary.url}/tasks/`);
  const box = page.getByRole("checkbox", { name: "지붕" });
  await expect(box).toBeEnabled();
  await box.focus();
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
  await page.goto(`${diary.url}/집/`);
  const inNote = page.locator(".markdown-rendered").locator("#task_2");
  await expect(inNote).toBeChecked();
  await inNote.click();
  await expect(inNote).not.toBeChecked();
  expect(await page.evaluate("localStorage.length")).toBe(0);
});

test("a tick on an earlier day is one on the day the task was carried to", async ({ page, diary }) => {
  await page.goto(`${diary.url}/2025-02-03/`);
  await page.getByRole("checkbox", { name: "감 따기" }).click();
  await page.goto(`${diary.url}/2025-02-04/`);
  await expect(page.getByRole("checkbox", { name: /^감 따기/ })).toBeChecked();
});

test("ticks are exported as Markdown, forgotten and imported again", async ({ page, diary }) => {
  await page.goto(`${diary.url}/tasks/`);
  await page.getByRole("checkbox", { name: "지붕" }).click();
  await page.getByText("내 체크").click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "내보내기" }).click();
  const path = await (await download).path();
  expect(readFileSync(path, "utf8")).toMatch(/^- \[x\] \[.*지붕\]\(<http.*\/집\/#task_2>\) \^[a-z0-9]{14}$/m);
  await page.getByRole("button", { name: "모두 지우기" }).click();
  await expect(page.getByRole("checkbox", { name: "지붕" })).not.toBeChecked();
  await page
    .getByLabel("Markdown 가져오기")
    .setInputFiles({ name: "a.md", mimeType: "text/markdown", buffer: readFileSync(path) });
  await expect(page.getByRole("checkbox", { name: "지붕" })).toBeChecked();
  await expect(page.locator(".task-ticks output")).toHaveText("1개를 가져왔습니다");
});

test("where readers may not tick no script for it is loaded, and boxes stay the author's", async ({ page, garden }) => {
  const scripts: string[] = [];
  page.on("request", (request) => void scripts.push(request.url()));
  await page.goto(`${garden.url}/tasks/`, { waitUntil: "networkidle" });
  expect(scripts.filter((url) => url.includes("/ticks-"))).toEqual([]);
  await expect(page.getByRole("checkbox").first()).toBeDisabled();
});

for (const path of ["/tasks/", "/tasks/?group=tag", "/집/"]) {
  test(`axe finds nothing on ${path} with ticks`, async ({ page, diary }) => {
    await page.goto(`${diary.url}${path}`);
    for (const details of await page.locator("main details").all())
      await details.evaluate("(one) => { one.open = true; }");
    await page.addScriptTag({ path: join(ROOT, "node_modules/axe-core/axe.min.js") });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = await page.evaluate<AxeResults>("axe.run()");
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`)).toEqual([]);
    }
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("everything is there: states, months, notes, headings, and each task's place", async ({ page, diary }) => {
    await page.goto(`${diary.url}/tasks/`);
    await expect(shown(page)).toHaveCount(5);
    await expect(page.locator("form.task-controls")).toBeHidden();
    await expect(page.locator(".task-ticks")).toBeHidden();
    await expect(page.getByRole("heading", { level: 3, name: "2025년 2월" }).first()).toBeVisible();
    await page.getByRole("link", { name: "끝낸 일" }).click();
    await shown(page).filter({ hasText: "장대 고치기" }).getByRole("link", { name: "장대 고치기" }).click();
    await expect(page).toHaveURL(`${diary.url}/2025-02-04/#task_2`);
  });

  test("a query of tasks is answered, each task leading to its line", async ({ page, diary }) => {
    await page.goto(`${diary.url}/집/`);
    const answer = page.locator(".block-language-tasks");
    await expect(answer.locator(".result-group-key")).toHaveText(["2025-02-03", "2025-02-04", "집"]);
    await expect(answer.locator('a[href="/2025-02-04/#task_1"]')).toBeVisible();
  });
});
