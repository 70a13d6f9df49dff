import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type ComponentChild, options, type VNode } from "preact";
import { ConfigError } from "../config.ts";

/**
 * Lets the owner's views stand in for Madang's: a file of `folder` for the one of the same name in `_includes`, and in it every
 * view for the one it is named after; a default export is the file's main one, `NotePage` in `note-page.tsx`. They get the props
 * that the built-in ones get, and may show those in turn. Throws a `ConfigError` with everything that cannot be used.
 */
export async function useViews(folder: string | undefined, includes: string): Promise<void> {
  if (folder === undefined) return;
  const [{ BUILT_IN_VIEWS }] = await Promise.all([import("./built-in-views.ts"), readTsx()]);
  const problems: string[] = [];
  const files = readdirSync(folder).filter((name) => /\.[jt]sx?$/.test(name) && !name.endsWith(".d.ts"));
  for (const name of files.sort()) {
    const file = join(basename(folder), name);
    const view = name.replace(/\.[jt]sx?$/, "");
    const builtIn = Object.hasOwn(BUILT_IN_VIEWS, view) ? BUILT_IN_VIEWS[view] : undefined;
    if (builtIn === undefined) {
      problems.push(`${file}: there is no view of this name to stand in for; there are ${namesOf(BUILT_IN_VIEWS)}`);
      continue;
    }
    try {
      const own = viewsIn(await importFile(join(folder, name)), view);
      // In a bundle, what the owner's views import from `_includes` is not what runs.
      const imported = viewsIn(await importFile(join(includes, `${view}.tsx`)), view);
      problems.push(...replace(file, own, [viewsIn(builtIn, view), imported]));
    } catch (error) {
      problems.push(`${file} cannot be used: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (problems.length > 0) throw new ConfigError(problems);
}

// biome-ignore lint/suspicious/noExplicitAny: a view's props are its own.
type View = (props: any) => ComponentChild;

/** A build runs without tsx; TypeScript that is not in its bundle needs it. */
async function readTsx(): Promise<void> {
  if (`${process.execArgv.join(" ")} ${process.env.NODE_OPTIONS ?? ""}`.includes("tsx")) return;
  const { register } = await import("tsx/esm/api");
  register();
}

function importFile(file: string): Promise<unknown> {
  return import(pathToFileURL(file).href);
}

function viewsIn(module: unknown, file: string): ReadonlyMap<string, View> {
  const main = file.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return new Map(
    Object.entries(module as object).flatMap(([name, value]) =>
      typeof value === "function" && (name === "default" || /^[A-Z]/.test(name))
        ? [[name === "default" ? main : name, value as View] as const]
        : [],
    ),
  );
}

function replace(
  file: string,
  own: ReadonlyMap<string, View>,
  builtIn: readonly [ReadonlyMap<string, View>, ReadonlyMap<string, View>],
): string[] {
  const names = [...builtIn[0].keys()].join(", ");
  if (own.size === 0) return [`${file} exports no view; it may export ${names}`];
  return [...own].flatMap(([name, view]) => {
    if (!builtIn[0].has(name)) return [`${file} exports ${name}, which stands in for nothing; there are ${names}`];
    if (replaced.size === 0) watchViews();
    const shown = guarded(file, view);
    for (const views of builtIn) replaced.set(views.get(name), shown);
    return [];
  });
}

function namesOf(views: Readonly<Record<string, object>>): string {
  return Object.keys(views).join(", ");
}

/** The views that stand in, by those they stand in for. */
const replaced = new Map<unknown, View>();
/** A view that shows the one it stands in for means that one. */
let rendering: View | undefined;

function watchViews(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    const view = replaced.get(vnode.type);
    if (view !== undefined && view !== rendering) (vnode as { type: VNode["type"] }).type = view;
    before?.(vnode);
  };
}

function guarded(file: string, view: View): View {
  const shown: View = (props) => {
    const outer = rendering;
    rendering = shown;
    try {
      return view(props);
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    } finally {
      rendering = outer;
    }
  };
  return shown;
}
