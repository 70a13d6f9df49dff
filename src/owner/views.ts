import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type ComponentChild, options, type VNode } from "preact";
import { ConfigError } from "../config.ts";

/**
 * Lets the owner's views stand in for Madang's: a file of `folder` for the one of the same name in `_includes`, and in it every
 * view for the one it is named after; a default export is the file's main one, `NotePage` in `note-page.tsx`. They get the props
 * that the built-in ones get, and may show those in turn. Throws a `ConfigError` with everything that cannot be used.
 */
export async function useViews(folder: string | undefined, builtIn: string): Promise<void> {
  if (folder === undefined) return;
  const problems: string[] = [];
  const files = readdirSync(folder).filter((name) => /\.[jt]sx?$/.test(name) && !name.endsWith(".d.ts"));
  for (const name of files.sort()) {
    const file = join(basename(folder), name);
    const original = join(builtIn, name.replace(/\.[jt]sx?$/, ".tsx"));
    if (!existsSync(original)) {
      const known = readdirSync(builtIn).filter((view) => view.endsWith(".tsx"));
      problems.push(`${file}: there is no view of this name to stand in for; there are ${known.join(", ")}`);
      continue;
    }
    try {
      const [own, theirs] = await Promise.all([join(folder, name), original].map(importFile));
      problems.push(...replace(file, viewsIn(own, name), viewsIn(theirs, name)));
    } catch (error) {
      problems.push(`${file} cannot be used: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (problems.length > 0) throw new ConfigError(problems);
}

// biome-ignore lint/suspicious/noExplicitAny: a view's props are its own.
type View = (props: any) => ComponentChild;

function importFile(file: string): Promise<unknown> {
  return import(pathToFileURL(file).href);
}

function viewsIn(module: unknown, file: string): ReadonlyMap<string, View> {
  const main = file.replace(/\.[jt]sx?$/, "").replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return new Map(
    Object.entries(module as object).flatMap(([name, value]) =>
      typeof value === "function" && (name === "default" || /^[A-Z]/.test(name))
        ? [[name === "default" ? main : name, value as View] as const]
        : [],
    ),
  );
}

function replace(file: string, own: ReadonlyMap<string, View>, theirs: ReadonlyMap<string, View>): string[] {
  const names = [...theirs.keys()].filter((name) => name !== "default");
  if (own.size === 0) return [`${file} exports no view; it may export ${names.join(", ")}`];
  return [...own].flatMap(([name, view]) => {
    const original = theirs.get(name);
    if (original === undefined)
      return [`${file} exports ${name}, which stands in for nothing; there are ${names.join(", ")}`];
    if (replaced.size === 0) watchViews();
    replaced.set(original, guarded(file, view, original));
    return [];
  });
}

/** The views that stand in, by those they stand in for. */
const replaced = new Map<unknown, View>();
/** A view that shows the one it stands in for means that one. */
let original: unknown;

function watchViews(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    const view = vnode.type === original ? undefined : replaced.get(vnode.type);
    if (view !== undefined) (vnode as { type: VNode["type"] }).type = view;
    before?.(vnode);
  };
}

function guarded(file: string, view: View, standsInFor: View): View {
  return (props) => {
    const outer = original;
    original = standsInFor;
    try {
      return view(props);
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    } finally {
      original = outer;
    }
  };
}
