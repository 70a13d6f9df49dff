var __defProp = Object.defineProperty;
var __name = (target, value2) => __defProp(target, "name", { value: value2, configurable: true });

// src/settings.ts
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

// src/garden/slug.ts
function slugOf(segment, path = segment) {
  const words2 = segment.normalize("NFC").replace(VARIATION, "").toLowerCase().match(WORD);
  return words2 === null ? hashOf(path) : shortened(words2.join("-"));
}
__name(slugOf, "slugOf");
function hashOf(text3) {
  let hash = 2166136261;
  for (const byte of encoder.encode(text3.normalize("NFC"))) {
    hash = Math.imul(hash ^ byte, 16777619);
  }
  return (hash >>> 0).toString(36).padStart(7, "0");
}
__name(hashOf, "hashOf");
function foldName(name) {
  return name.replace(INVISIBLY_OTHER_SPACE, " ").normalize("NFC").toLowerCase();
}
__name(foldName, "foldName");
var INVISIBLY_OTHER_SPACE = /[\u00A0\u202F]/g;
var encoder = new TextEncoder();
function bytesOf(text3) {
  return encoder.encode(text3).length;
}
__name(bytesOf, "bytesOf");
var WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
var VARIATION = /[\uFE00-\uFE0F]/g;
var MOST_BYTES = 200;
function shortened(slug) {
  if (slug.length * 3 <= MOST_BYTES || bytesOf(slug) <= MOST_BYTES) return slug;
  let kept = "";
  let bytes = 0;
  for (const character of slug) {
    bytes += bytesOf(character);
    if (bytes > MOST_BYTES - 10) break;
    kept += character;
  }
  return `${kept.replace(/-+$/, "")}-${hashOf(slug)}`;
}
__name(shortened, "shortened");

// src/config.ts
var DEFAULTS = {
  title: "Digital Garden",
  description: "",
  url: "",
  language: "en",
  content: { publish: "flag", ignore: [], tagHeadings: ["Tags", "\uD0DC\uADF8"], trustHtml: false, iframes: [] },
  properties: { show: "none", hide: [] },
  theme: { css: [], bodyClasses: [], styleSettings: "" },
  features: { backlinks: true, toc: true, tags: true, search: true, created: true, updated: true }
};
var ConfigError = class extends Error {
  static {
    __name(this, "ConfigError");
  }
  problems;
  constructor(problems) {
    super(`The settings cannot be used:
${problems.map((problem2) => `  - ${problem2}`).join("\n")}`);
    this.name = "ConfigError";
    this.problems = problems;
  }
};
function createConfig(sources) {
  const problems = sources.flatMap(({ from, options }) => problemsIn(options).map((problem2) => `${from}: ${problem2}`));
  if (problems.length > 0) throw new ConfigError(problems);
  let config = DEFAULTS;
  for (const { options } of sources) {
    const { content: content2, properties, theme, features, ...rest } = options;
    config = {
      ...config,
      ...definedIn(rest),
      content: { ...config.content, ...definedIn(content2) },
      properties: { ...config.properties, ...definedIn(properties) },
      theme: { ...config.theme, ...definedIn(theme) },
      features: { ...config.features, ...definedIn(features) }
    };
  }
  return { ...config, url: config.url === "" ? "" : new URL(config.url).href.replace(/\/+$/, "") };
}
__name(createConfig, "createConfig");
function definedIn(options) {
  return Object.fromEntries(
    Object.entries(options ?? {}).filter(([, value2]) => value2 !== void 0)
  );
}
__name(definedIn, "definedIn");
function problemsIn(options) {
  if (!isObject(options)) return ['write an object, as in `export default { title: "My garden" }`'];
  const problems = [];
  for (const [key, value2] of Object.entries(options)) {
    if (value2 === void 0) continue;
    if (isGroup(key)) problems.push(...groupProblems(key, value2));
    else problems.push(...fieldProblems(key, Object.hasOwn(CHECKS, key) ? CHECKS[key] : void 0, value2));
  }
  return problems;
}
__name(problemsIn, "problemsIn");
function isGroup(key) {
  return Object.hasOwn(GROUP_CHECKS, key);
}
__name(isGroup, "isGroup");
function groupProblems(group, value2) {
  if (!isObject(value2)) return [`\`${group}\` must be an object`];
  const checks = GROUP_CHECKS[group];
  return Object.entries(value2).flatMap(([key, field]) => {
    const check = Object.hasOwn(checks, key) ? checks[key] : void 0;
    return field === void 0 ? [] : fieldProblems(`${group}.${key}`, check, field);
  });
}
__name(groupProblems, "groupProblems");
function fieldProblems(key, check, value2) {
  if (check === void 0) return [`there is no setting called \`${key}\``];
  const wanted = check(value2);
  return wanted === void 0 ? [] : [`\`${key}\` must be ${wanted}, not ${JSON.stringify(value2)}`];
}
__name(fieldProblems, "fieldProblems");
var isText = /* @__PURE__ */ __name((value2) => typeof value2 === "string" ? void 0 : "text", "isText");
var isSwitch = /* @__PURE__ */ __name((value2) => typeof value2 === "boolean" ? void 0 : "true or false", "isSwitch");
var isTexts = /* @__PURE__ */ __name((value2) => Array.isArray(value2) && value2.every((item) => typeof item === "string") ? void 0 : "a list of texts", "isTexts");
function everyText(value2, holds4) {
  return Array.isArray(value2) && value2.every((item) => typeof item === "string" && holds4(item));
}
__name(everyText, "everyText");
var CHECKS = {
  title: /* @__PURE__ */ __name((value2) => typeof value2 === "string" && value2.trim() !== "" ? void 0 : "a name", "title"),
  description: isText,
  url: /* @__PURE__ */ __name((value2) => value2 === "" || typeof value2 === "string" && isHttpUrl(value2) ? void 0 : 'an address such as "https://example.com/garden", or ""', "url"),
  language: /* @__PURE__ */ __name((value2) => typeof value2 === "string" && isLanguage(value2) ? void 0 : 'a language code such as "ko" or "en"', "language")
};
var GROUP_CHECKS = {
  content: {
    publish: /* @__PURE__ */ __name((value2) => value2 === "flag" || value2 === "all" ? void 0 : '"flag" or "all"', "publish"),
    ignore: isTexts,
    tagHeadings: isTexts,
    trustHtml: isSwitch,
    iframes: /* @__PURE__ */ __name((value2) => everyText(value2, (host) => /^[\w-]+(?:\.[\w-]+)+$/.test(host)) ? void 0 : 'a list of hosts such as "www.youtube.com"', "iframes")
  },
  properties: {
    show: /* @__PURE__ */ __name((value2) => value2 === "none" || value2 === "all" ? void 0 : isTexts(value2) && '"none", "all" or a list of names', "show"),
    hide: isTexts
  },
  theme: {
    css: /* @__PURE__ */ __name((value2) => everyText(value2, (path) => /\.css$/i.test(path) && !/^[/\\]|^[a-z]+:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path)) ? void 0 : 'a list of paths in the vault or the project, such as ["themes/Minimal.css"]', "css"),
    bodyClasses: /* @__PURE__ */ __name((value2) => everyText(value2, (name) => /^[^\s"'<>&]+$/.test(name)) ? void 0 : "a list of class names", "bodyClasses"),
    styleSettings: isText
  },
  features: Object.fromEntries(Object.keys(DEFAULTS.features).map((key) => [key, isSwitch]))
};
function isObject(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
__name(isObject, "isObject");
function isHttpUrl(value2) {
  try {
    const { protocol, pathname, search, hash } = new URL(value2);
    decodeURI(pathname);
    return /^https?:$/.test(protocol) && search === "" && hash === "";
  } catch {
    return false;
  }
}
__name(isHttpUrl, "isHttpUrl");
function isLanguage(value2) {
  try {
    return Intl.getCanonicalLocales(value2).length === 1;
  } catch {
    return false;
  }
}
__name(isLanguage, "isLanguage");

// src/dot-env.ts
function parseDotEnv(text3) {
  const values = {};
  for (const line of text3.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    const match = /^\s*([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line);
    if (match?.[1] !== void 0) values[match[1]] = (match[2] ?? "").replace(/^(["'])(.*)\1$/, "$2");
  }
  return values;
}
__name(parseDotEnv, "parseDotEnv");
function optionsFromEnv(env) {
  const features = {};
  for (const [name, feature] of Object.entries(SWITCHES)) {
    const value2 = env[name];
    if (value2 !== void 0 && value2 !== "")
      features[feature] = value2 === "true" ? true : value2 === "false" ? false : value2;
  }
  if (env.GARDEN_SEARCH) features.search = env.GARDEN_SEARCH !== "off";
  const url = env.SITE_BASE_URL;
  return {
    ...env.SITE_NAME_HEADER ? { title: env.SITE_NAME_HEADER } : {},
    ...env.SITE_MAIN_LANGUAGE ? { language: env.SITE_MAIN_LANGUAGE } : {},
    ...url ? { url: /^[a-z]+:/i.test(url) ? url : `https://${url}` } : {},
    ...env.STYLE_SETTINGS_CSS || env.STYLE_SETTINGS_BODY_CLASSES ? {
      theme: {
        ...env.STYLE_SETTINGS_CSS ? { styleSettings: env.STYLE_SETTINGS_CSS } : {},
        ...env.STYLE_SETTINGS_BODY_CLASSES ? { bodyClasses: ["css-settings-manager", ...env.STYLE_SETTINGS_BODY_CLASSES.trim().split(/\s+/)] } : {}
      }
    } : {},
    ...Object.keys(features).length > 0 ? { features } : {}
  };
}
__name(optionsFromEnv, "optionsFromEnv");
var SWITCHES = {
  dgShowBacklinks: "backlinks",
  dgShowToc: "toc",
  dgShowTags: "tags",
  dgEnableSearch: "search",
  SHOW_CREATED_TIMESTAMP: "created",
  SHOW_UPDATED_TIMESTAMP: "updated"
};

// src/garden/href.ts
function hrefOf(url, basePath, fragment = "") {
  const path = url.replace(UNSAFE, encode);
  return `${basePath}${path}${fragment === "" ? "" : `#${fragment.replace(UNSAFE, encode)}`}`;
}
__name(hrefOf, "hrefOf");
var UNSAFE = /[\s"<>?#\\^`{|}\p{Cc}]|%(?![0-9a-fA-F]{2})/gu;
function encode(character) {
  return encodeURIComponent(character);
}
__name(encode, "encode");

// src/settings.ts
function readSettings(projectRoot, options, env) {
  const own = join(projectRoot, "content");
  const asked = resolve(env.GARDEN_CONTENT || own);
  const output = resolve(env.GARDEN_OUTPUT || join(projectRoot, "_site"));
  const problems = [];
  if (!isFolder(asked)) problems.push(`GARDEN_CONTENT: there is no folder ${asked}`);
  if (env.GARDEN_SEARCH !== void 0 && !/^(?:on|off|)$/.test(env.GARDEN_SEARCH)) {
    problems.push(`GARDEN_SEARCH must be on or off, not ${JSON.stringify(env.GARDEN_SEARCH)}`);
  }
  const { vaultRoot, repository, attachmentRoot } = vaultAt(asked);
  for (const [name, folder] of [
    ["the vault", vaultRoot],
    ["the project", projectRoot]
  ]) {
    if (isInside(folder, output)) problems.push(`GARDEN_OUTPUT: ${output} holds ${name}; name a folder of its own`);
  }
  if (output !== vaultRoot && isInside(output, vaultRoot)) {
    problems.push(`GARDEN_OUTPUT: ${output} lies in the vault; name a folder outside it`);
  }
  const dotEnv = join(vaultRoot === own ? projectRoot : repository, ".env");
  const variables = isFile(dotEnv) ? parseDotEnv(readFileSync(dotEnv, "utf8")) : {};
  const beside = { from: dotEnv, options: optionsFromEnv(variables) };
  const project = { from: "garden.config.ts", options };
  const sources = [
    ...asked === own ? [beside, project] : [project, beside],
    { from: "environment", options: optionsFromEnv(env) }
  ];
  let config;
  try {
    config = createConfig(sources);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    problems.push(...error.problems);
  }
  const styles = (config?.theme.css ?? []).flatMap((path) => {
    const absolute = [vaultRoot, projectRoot].map((root) => join(root, path)).find(isFile);
    if (absolute === void 0) problems.push(`theme.css: there is no file ${path} in the vault or the project`);
    return absolute === void 0 ? [] : [{ path, absolute }];
  });
  if (config === void 0 || problems.length > 0) throw new ConfigError(problems);
  return {
    config,
    site: siteSettings(config),
    vaultRoot,
    ...attachmentRoot === void 0 ? {} : { attachmentRoot },
    styles,
    notices: variables.THEME ? [THEME_NOT_FETCHED] : [],
    output
  };
}
__name(readSettings, "readSettings");
var THEME_NOT_FETCHED = {
  code: "theme-not-fetched",
  severity: "info",
  path: ".env",
  message: "`THEME` names a theme on the web; nothing is fetched while a garden is built.",
  hint: "Save the theme's CSS as `.garden/theme.css` in the vault."
};
function siteSettings(config) {
  const path = config.url === "" ? "" : hrefOf(decodeURI(new URL(config.url).pathname), "").replace(/\/+$/, "");
  return {
    title: config.title,
    description: config.description,
    url: config.url,
    basePath: path,
    language: config.language,
    features: config.features
  };
}
__name(siteSettings, "siteSettings");
function vaultAt(asked) {
  const inside = join(asked, "src", "site", "notes");
  const vaultRoot = isFolder(inside) ? inside : asked;
  if (!vaultRoot.endsWith(join(sep, "src", "site", "notes"))) return { vaultRoot, repository: asked };
  const images = join(dirname(vaultRoot), "img", "user");
  return {
    vaultRoot,
    repository: resolve(vaultRoot, "..", "..", ".."),
    ...isFolder(images) ? { attachmentRoot: images } : {}
  };
}
__name(vaultAt, "vaultAt");
function isInside(path, folder) {
  const way = relative(folder, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
__name(isInside, "isInside");
function isFolder(path) {
  return existsSync(path) && statSync(path).isDirectory();
}
__name(isFolder, "isFolder");
function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}
__name(isFile, "isFile");

// src/vault/read-vault.ts
import { readFileSync as readFileSync2, statSync as statSync3 } from "node:fs";

// src/garden/drawing.ts
function isDrawingPath(path) {
  return DRAWING.test(path);
}
__name(isDrawingPath, "isDrawingPath");
function pictureOfDrawing(path, has) {
  if (!isDrawingPath(path)) return void 0;
  const stem = path.replace(DRAWING, "");
  return PICTURES.map((end) => stem + end).find(has);
}
__name(pictureOfDrawing, "pictureOfDrawing");
var DRAWING = /\.excalidraw(?:\.md)?$/i;
var PICTURES = [
  ".excalidraw.svg",
  ".svg",
  ".excalidraw.light.svg",
  ".excalidraw.png",
  ".png",
  ".excalidraw.light.png"
];

// src/markdown/canvas/canvas.ts
function colorIn(value2) {
  return typeof value2 === "string" && /^(?:[1-6]|#(?:[0-9a-f]{3}|[0-9a-f]{6}))$/i.test(value2) ? value2.toLowerCase() : void 0;
}
__name(colorIn, "colorIn");
function sideIn(value2) {
  return value2 === "top" || value2 === "right" || value2 === "bottom" || value2 === "left" ? value2 : void 0;
}
__name(sideIn, "sideIn");
function isCanvasPath(path) {
  return /\.canvas$/i.test(path);
}
__name(isCanvasPath, "isCanvasPath");

// src/markdown/frontmatter.ts
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
function splitFrontmatter(text3) {
  const opening2 = OPENING.exec(text3);
  if (opening2 === null) return { kind: "read", properties: {}, body: text3, bodyLine: 1 };
  const from = opening2[0].length;
  const firstLine = linesIn(opening2[0]) + 1;
  CLOSING.lastIndex = from;
  const closing4 = CLOSING.exec(text3);
  if (closing4 === null) {
    const raw2 = text3.slice(from);
    return LOOKS_LIKE_PROPERTY.test(raw2) ? { kind: "unreadable", raw: raw2, line: firstLine - 1, cause: "the properties have no closing `---` line" } : { kind: "read", properties: {}, body: text3, bodyLine: 1 };
  }
  const raw = text3.slice(from, closing4.index).replaceAll("\\|", "|");
  const after = closing4.index + closing4[0].length;
  const bodyLine = firstLine + linesIn(text3.slice(from, after));
  try {
    const value2 = readProperties(raw);
    if (value2 === null || value2 === void 0)
      return { kind: "read", properties: {}, body: text3.slice(after), bodyLine };
    if (typeof value2 === "object" && !Array.isArray(value2)) {
      return { kind: "read", properties: value2, body: text3.slice(after), bodyLine };
    }
    return LOOKS_LIKE_PROPERTY.test(raw) ? { kind: "unreadable", raw, line: firstLine, cause: "the properties are not `name: value` lines" } : { kind: "read", properties: {}, body: text3, bodyLine: 1 };
  } catch (error) {
    const last = Math.max(0, linesIn(raw) - 1);
    const line = error instanceof YAMLException ? firstLine + Math.min(error.mark?.line ?? 0, last) : firstLine;
    const cause = error instanceof YAMLException ? error.reason : String(error);
    return { kind: "unreadable", raw, line, cause };
  }
}
__name(splitFrontmatter, "splitFrontmatter");
function readYaml(text3) {
  try {
    return { kind: "read", value: load(text3, { schema: CORE_SCHEMA }) };
  } catch (error) {
    const line = error instanceof YAMLException ? (error.mark?.line ?? 0) + 1 : 1;
    return { kind: "unreadable", line, cause: error instanceof YAMLException ? error.reason : String(error) };
  }
}
__name(readYaml, "readYaml");
var OPENING = /^\s*---[ \t]*\n/;
var CLOSING = /^---[ \t]*(?:\n|$)/gm;
var LOOKS_LIKE_PROPERTY = /^\s*(?:\{|["']?[\w-]+["']?[ \t]*:(?:\s|$))/;
function readProperties(raw) {
  if (raw.startsWith("{")) {
    try {
      return JSON.parse(raw);
    } catch {
    }
  }
  return load(raw, { schema: CORE_SCHEMA });
}
__name(readProperties, "readProperties");
function linesIn(text3) {
  return text3.split("\n").length - 1;
}
__name(linesIn, "linesIn");

// src/markdown/canvas/split-canvas.ts
function splitCanvas(text3) {
  if (/^\s*---/.test(text3)) return splitFrontmatter(text3);
  if (text3.trim() === "") return { kind: "read", properties: {}, body: "{}", bodyLine: 1 };
  try {
    return { kind: "read", properties: propertiesIn(JSON.parse(text3)), body: text3, bodyLine: 1 };
  } catch (error) {
    const line = text3.slice(0, placeOf(String(error), text3)).split("\n").length;
    return { kind: "unreadable", raw: text3, line, cause: "it is no valid JSON" };
  }
}
__name(splitCanvas, "splitCanvas");
function placeOf(message, text3) {
  const at = /position (\d+)/.exec(message)?.[1];
  if (at !== void 0) return Number(at);
  return message.includes("end of JSON") ? text3.trimEnd().length : 0;
}
__name(placeOf, "placeOf");
function propertiesIn(value2) {
  return objectIn(objectIn(objectIn(value2).metadata).frontmatter);
}
__name(propertiesIn, "propertiesIn");
function objectIn(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) ? value2 : {};
}
__name(objectIn, "objectIn");

// src/markdown/dates.ts
function isoDateOf(text3) {
  const match = DATE_TIME.exec(text3.trim());
  if (match === null) return void 0;
  const [, year = "", month2 = "", day = "", hours, minutes = "00", seconds = "00", zone = ""] = match;
  const date = isoDay(year, month2, day);
  if (date === void 0 || hours === void 0) return date;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return void 0;
  return `${date}T${hours.padStart(2, "0")}:${minutes}:${seconds}${isoZone(zone)}`;
}
__name(isoDateOf, "isoDateOf");
function dayOfName(name) {
  const match = DAY_IN_NAME.exec(name);
  if (match === null) return void 0;
  return isoDay(match[1] ?? "", match[3] ?? "", match[4] ?? "");
}
__name(dayOfName, "dayOfName");
var DATE_TIME = /^(\d{4})(?:-|\.\s*|\/|년\s*)(\d{1,2})(?:-|\.\s*|\/|월\s*)(\d{1,2})(?:일|\.)?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
var DAY_IN_NAME = /(?<!\d)(\d{4})([-.])(\d{2})\2(\d{2})(?![\dA-Za-z])/;
function isoDay(year, month2, day) {
  const date = new Date(Date.UTC(Number(year), Number(month2) - 1, Number(day)));
  const same2 = date.getUTCMonth() === Number(month2) - 1 && date.getUTCDate() === Number(day);
  return same2 ? `${year}-${month2.padStart(2, "0")}-${day.padStart(2, "0")}` : void 0;
}
__name(isoDay, "isoDay");
function isoZone(zone) {
  return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}
__name(isoZone, "isoZone");

// src/markdown/reference.ts
var IN_LABEL = String.raw`(?:[^[\]\n]|\[[^[\]\n]*\]|\[(?!\[))`;
function parseReference(raw) {
  const text3 = raw.replace(/\\$/, "").normalize("NFC").trim();
  const hash = text3.indexOf("#");
  if (hash < 0) return { linkpath: text3, subpath: "" };
  return { linkpath: text3.slice(0, hash).trim(), subpath: text3 === "#" ? "" : text3.slice(hash).trim() };
}
__name(parseReference, "parseReference");
function labelOf({ linkpath, subpath }) {
  const path = linkpath.replace(/\/+$/, "");
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  if (subpath === "") return name;
  if (subpath === "#") return `${name}#`;
  const parts = subpath.split("#").map((part) => part.trim()).filter((part) => part !== "");
  return [name, ...parts].filter((part) => part !== "").join(" > ");
}
__name(labelOf, "labelOf");
function isSamePath(label, target) {
  return label === target || bare(label) === bare(target);
}
__name(isSamePath, "isSamePath");
function bare(path) {
  return path.replace(/\\$/, "").trim().replace(/\.md$/i, "").normalize("NFC");
}
__name(bare, "bare");
function linksInProperty(value2) {
  if (typeof value2 === "string" ? !value2.includes("[[") : typeof value2 !== "object") return [];
  const links = [];
  const seen = /* @__PURE__ */ new Set();
  const visit = /* @__PURE__ */ __name((item) => {
    if (typeof item === "string") {
      if (!item.includes("[[")) return;
      for (const match of item.matchAll(WIKILINK)) links.push(propertyLink(match[1] ?? "", match[2]));
    } else if (typeof item === "object" && item !== null && !seen.has(item)) {
      seen.add(item);
      const inner = Array.isArray(item) && item.length === 1 ? item[0] : void 0;
      if (Array.isArray(inner) && inner.length === 1 && typeof inner[0] === "string") {
        links.push(propertyLink(...splitLabel(inner[0])));
      } else {
        for (const part of Object.values(item)) visit(part);
      }
    }
  }, "visit");
  visit(value2);
  return links;
}
__name(linksInProperty, "linksInProperty");
function withoutWikilinks(text3) {
  return text3.includes("[[") ? text3.replace(WIKILINK, (_, target, label) => propertyLink(target, label).displayText) : text3;
}
__name(withoutWikilinks, "withoutWikilinks");
var WIKILINK = new RegExp(`\\[\\[([^[|\\]\\n]+)(?:\\|(${IN_LABEL}+))?\\]\\]`, "g");
function splitLabel(text3) {
  const pipe = text3.indexOf("|");
  return pipe < 0 ? [text3, void 0] : [text3.slice(0, pipe), text3.slice(pipe + 1)];
}
__name(splitLabel, "splitLabel");
function propertyLink(target, label) {
  const reference2 = parseReference(target);
  const words2 = label?.trim() ?? "";
  return { ...reference2, displayText: words2 === "" || isSamePath(words2, target) ? labelOf(reference2) : words2 };
}
__name(propertyLink, "propertyLink");

// src/markdown/properties.ts
function readProperties2(raw, name, tell, isCanvas = false) {
  const own = userProperties(raw);
  const tags = tagsIn(own.tags ?? own.tag);
  const date = /* @__PURE__ */ __name((key) => {
    const value2 = own[key];
    if (value2 === void 0 || value2 === null || value2 === "") return void 0;
    const iso = isoDateOf(String(value2));
    if (iso === void 0) {
      tell({
        code: "unreadable-date",
        severity: "warning",
        message: `The property \`${key}\` is no date: ${JSON.stringify(value2)}.`,
        hint: `Write \`${key}: 2025-02-03\` or \`${key}: 2025-02-03T09:30:00+09:00\`.`
      });
    }
    return iso;
  }, "date");
  const title2 = text(own.title);
  const displayPath = pathIn(own["dg-path"], isCanvas ? ".canvas" : ".md");
  const permalink = permalinkIn(own);
  const created = date("created") ?? date("date") ?? dayOfName(name);
  const updated = date("updated");
  const language = text(own.lang) ?? text(own.language);
  const description = metaDescription(own["dg-metatags"] ?? own.metatags);
  return {
    ...title2 === void 0 ? {} : { title: title2 },
    ...displayPath === void 0 ? {} : { displayPath },
    ...permalink === void 0 ? {} : { permalink },
    redirects: strings(own.redirects),
    aliases: unique([...strings(own.aliases), ...strings(own.alias)]),
    tags: tags.filter((tag) => tag !== HOME_TAG),
    ...created === void 0 ? {} : { created },
    ...updated === void 0 ? {} : { updated },
    ...language === void 0 || !isLanguage2(language) ? {} : { language },
    ...description === void 0 ? {} : { description },
    home: isTrue(own["dg-home"]) || tags.includes(HOME_TAG),
    hidden: isTrue(own["dg-hide"]) || isTrue(own.hide),
    pinned: isTrue(own["dg-pinned"]) || isTrue(own.pinned),
    features: featuresIn(own)
  };
}
__name(readProperties2, "readProperties");
function userProperties(raw) {
  const nested = raw["dg-note-properties"];
  return typeof nested === "object" && nested !== null ? { ...nested, ...raw } : raw;
}
__name(userProperties, "userProperties");
function authorProperties(raw) {
  const nested = raw["dg-note-properties"];
  const own = typeof nested === "object" && nested !== null ? nested : raw;
  return Object.fromEntries(Object.entries(own).filter(([key]) => !/^dg[-_A-Z]/.test(key) && !PLUGIN_KEYS.has(key)));
}
__name(authorProperties, "authorProperties");
var PLUGIN_KEYS = /* @__PURE__ */ new Set([
  "metatags",
  "hide",
  "hideInFiletree",
  "hideInGraph",
  "pinned",
  "contentClasses",
  "noteIcon"
]);
function isTrue(value2) {
  return value2 === true || typeof value2 === "string" && value2.trim().toLowerCase() === "true";
}
__name(isTrue, "isTrue");
function isFalse(value2) {
  return value2 === false || typeof value2 === "string" && value2.trim().toLowerCase() === "false";
}
__name(isFalse, "isFalse");
var HOME_TAG = "gardenEntry";
function permalinkIn(own) {
  const permalink = typeof own.permalink === "string" ? own.permalink.trim() : "";
  if (permalink !== "") return permalink.startsWith("/") ? permalink : `/${permalink}`;
  const asked = text(own["dg-permalink"]);
  return asked === void 0 ? void 0 : `${asked.startsWith("/") ? "" : "/"}${asked}${asked.endsWith("/") ? "" : "/"}`;
}
__name(permalinkIn, "permalinkIn");
function pathIn(value2, extension) {
  const path = text(value2)?.normalize("NFC").split("/").filter((part) => part !== "" && part !== "." && part !== "..").join("/");
  if (path === void 0 || path === "") return void 0;
  return path.endsWith(extension) ? path : `${path}${extension}`;
}
__name(pathIn, "pathIn");
function metaDescription(metatags) {
  return typeof metatags === "object" && metatags !== null ? text(metatags.description) : void 0;
}
__name(metaDescription, "metaDescription");
function featuresIn(own) {
  const features = {};
  for (const [feature, keys] of Object.entries(FEATURE_PROPERTIES)) {
    for (const key of keys) {
      if (isTrue(own[key])) features[feature] = true;
      if (isFalse(own[key])) features[feature] = false;
    }
  }
  return features;
}
__name(featuresIn, "featuresIn");
var FEATURE_PROPERTIES = {
  backlinks: ["dg-show-backlinks", "dgShowBacklinks"],
  toc: ["dg-show-toc", "dgShowToc"],
  tags: ["dg-show-tags", "dgShowTags"]
};
function tagsIn(value2) {
  const flat = Array.isArray(value2) ? value2.flat(3) : [value2];
  const tags = flat.flatMap(
    (item) => typeof item === "string" ? withoutWikilinks(item).split(",") : item === null || item === void 0 ? [] : [String(item)]
  );
  return unique(
    tags.map(
      (tag) => tag.normalize("NFC").trim().replace(/^#/, "").replace(/^\/+|\/+$/g, "")
    ).filter((tag) => tag !== "")
  );
}
__name(tagsIn, "tagsIn");
function strings(value2) {
  const items = Array.isArray(value2) ? value2.flat(2) : [value2];
  return items.flatMap((item) => text(item) ?? []);
}
__name(strings, "strings");
function text(value2) {
  if (typeof value2 !== "string" && typeof value2 !== "number") return void 0;
  const trimmed2 = withoutWikilinks(String(value2)).normalize("NFC").trim();
  return trimmed2 === "" ? void 0 : trimmed2;
}
__name(text, "text");
function isLanguage2(tag) {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
__name(isLanguage2, "isLanguage");
function unique(items) {
  return [...new Set(items)];
}
__name(unique, "unique");

// src/vault/gate.ts
function wishOf(properties, mode) {
  const nested = properties["dg-note-properties"];
  const own = typeof nested === "object" && nested !== null ? nested : {};
  const closed = [properties, own].some((each2) => isTrue(each2.draft) || isFalse(each2.publish));
  const flagged = isTrue(properties["dg-publish"]);
  const asked = mode === "all" ? !isFalse(properties["dg-publish"]) : flagged;
  if (!asked) return "private";
  return closed ? flagged ? "contradicted" : "private" : "public";
}
__name(wishOf, "wishOf");
function seemsToAsk(raw, mode) {
  const flag = /dg-publish["']?\s*:\s*["']?(\w+)/.exec(raw)?.[1]?.toLowerCase();
  return mode === "all" ? flag !== "false" : flag === "true" || flag === void 0 && raw.includes("dg-publish");
}
__name(seemsToAsk, "seemsToAsk");

// src/vault/git-dates.ts
import { execFileSync } from "node:child_process";
function gitDatesOf(root) {
  const none = { dates: /* @__PURE__ */ new Map(), shallow: false };
  if (git(root, ["rev-parse", "--is-inside-work-tree"])?.trim() !== "true") return none;
  if (git(root, ["rev-parse", "--is-shallow-repository"])?.trim() === "true") return { ...none, shallow: true };
  const log = git(root, [
    "-c",
    "core.quotePath=false",
    "log",
    "--format=%x01%cI",
    "--name-only",
    "-z",
    "--relative",
    "--no-renames",
    "--",
    "."
  ]);
  const dates = /* @__PURE__ */ new Map();
  for (const commit of (log ?? "").split("").slice(1)) {
    const [date = "", ...names] = commit.split(/[\0\n]/);
    for (const name of names) {
      const path = name.normalize("NFC");
      if (path !== "" && !dates.has(path)) dates.set(path, date);
    }
  }
  return { dates, shallow: false };
}
__name(gitDatesOf, "gitDatesOf");
function git(root, args) {
  try {
    return execFileSync("git", ["-C", root, ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 30,
      stdio: ["ignore", "pipe", "ignore"]
    });
  } catch {
    return void 0;
  }
}
__name(git, "git");

// src/vault/walk.ts
import { readdirSync, realpathSync, statSync as statSync2 } from "node:fs";
import { isAbsolute as isAbsolute2, join as join2, relative as relative2, sep as sep2 } from "node:path";
function walk(root, isIgnored) {
  const files = [];
  const diagnostics = [];
  const realRoot = realpathSync(root);
  const enter = /* @__PURE__ */ __name((folder, path) => {
    let entries;
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      diagnostics.push(
        problem("unreadable-folder", path, `The folder cannot be read: ${messageOf(error)}.`, "Check its permissions.")
      );
      return;
    }
    for (const entry of entries) {
      const child = (path === "" ? entry.name : `${path}/${entry.name}`).normalize("NFC");
      if (entry.name.startsWith(".") || isIgnored(child)) continue;
      const absolute = join2(folder, entry.name);
      if (entry.name !== entry.name.normalize("NFC")) {
        const hint = "Nothing is wrong: macOS writes names so. Links find the file either way.";
        diagnostics.push({
          ...problem(
            "decomposed-name",
            child,
            "The name is in decomposed Unicode; addresses and links use the composed form.",
            hint
          ),
          severity: "info"
        });
      }
      if (entry.isDirectory()) enter(absolute, child);
      else if (entry.isFile()) files.push({ path: child, absolute });
      else if (entry.isSymbolicLink()) {
        const refusal = refusalOf(absolute, realRoot);
        if (refusal === void 0) files.push({ path: child, absolute });
        else diagnostics.push(problem("refused-link", child, refusal.message, refusal.hint));
      }
    }
  }, "enter");
  enter(realRoot, "");
  files.sort((a, b) => inOrder(a.path, b.path) || inOrder(a.absolute, b.absolute));
  const first = files.filter((file, i) => file.path !== files[i - 1]?.path);
  if (first.length < files.length) {
    for (const { path } of files.filter((file) => !first.includes(file))) {
      diagnostics.push(
        problem("same-name", path, "Two files have this name, typed in two Unicode forms; one is read.", "Rename one.")
      );
    }
  }
  return { files: first, diagnostics };
}
__name(walk, "walk");
function inOrder(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
__name(inOrder, "inOrder");
function refusalOf(absolute, realRoot) {
  let target;
  try {
    target = realpathSync(absolute);
  } catch (error) {
    const loops = error.code === "ELOOP";
    return loops ? { message: "The symbolic link leads round in a circle.", hint: "Delete the link, or let it point at a file." } : { message: "The symbolic link leads to nothing.", hint: "Delete the link, or put its target back." };
  }
  const way = relative2(realRoot, target);
  if (way === ".." || way.startsWith(`..${sep2}`) || isAbsolute2(way)) return OUTSIDE;
  if (way.split(sep2).some((part) => part.startsWith("."))) return OUTSIDE;
  return statSync2(target).isDirectory() ? {
    message: "The symbolic link leads to a folder of this vault, which is read in its own place.",
    hint: "Nothing is lost; delete the link to silence this."
  } : void 0;
}
__name(refusalOf, "refusalOf");
var OUTSIDE = {
  message: "The symbolic link leaves the vault and is not followed.",
  hint: "Copy what it points at into the vault."
};
function problem(code, path, message, hint) {
  return { code, severity: "warning", path, message, hint };
}
__name(problem, "problem");
function messageOf(error) {
  return error.code ?? String(error);
}
__name(messageOf, "messageOf");

// src/vault/read-vault.ts
function createVaultReader(root, options) {
  const known = /* @__PURE__ */ new Map();
  const knownBases = /* @__PURE__ */ new Map();
  let commits;
  return {
    read() {
      const { files, diagnostics: walked } = walk(root, options.isIgnored);
      const diagnostics = [...walked];
      const notes2 = [];
      const privatePaths = [];
      const attachments = /* @__PURE__ */ new Map();
      const bases = [];
      const seen = /* @__PURE__ */ new Set();
      commits ??= gitDatesOf(root);
      const beside = options.attachmentRoot === void 0 ? void 0 : walk(options.attachmentRoot, () => false);
      for (const file of [...files, ...beside?.files ?? []]) {
        if (isAttachment(file.path)) attachments.set(file.path, file.absolute);
      }
      for (const file of files) {
        if (/\.base$/i.test(file.path)) {
          const base = readBaseFile(file, knownBases);
          if (base !== void 0) bases.push(base);
          continue;
        }
        if (!/\.(?:md|canvas)$/i.test(file.path)) continue;
        seen.add(file.path);
        const picture = pictureOfDrawing(file.path, (path) => attachments.has(path));
        const stamp = `${stampOf(file.absolute)} ${picture ?? ""}`;
        let entry = known.get(file.path);
        if (entry?.stamp !== stamp) {
          entry = { stamp, note: readNote(file, options.publish, commits.dates.get(file.path), picture) };
          known.set(file.path, entry);
        }
        diagnostics.push(...entry.note.diagnostics);
        if (entry.note.file === void 0) privatePaths.push(file.path);
        else notes2.push(entry.note.file);
      }
      for (const path of known.keys()) if (!seen.has(path)) known.delete(path);
      diagnostics.push(...beside?.diagnostics ?? []);
      if (commits.shallow) diagnostics.push(SHALLOW);
      return { notes: notes2, privatePaths, attachments, bases, diagnostics };
    }
  };
}
__name(createVaultReader, "createVaultReader");
function isAttachment(path) {
  return !/\.(?:md|canvas|base)$/i.test(path) && !/(?:^|\/)notes\.(?:json|11tydata\.js)$/.test(path);
}
__name(isAttachment, "isAttachment");
function readNote(file, mode, committed, picture) {
  const { path } = file;
  let bytes;
  try {
    bytes = readFileSync2(file.absolute);
  } catch (error) {
    const cause = error.code ?? String(error);
    return {
      diagnostics: [
        {
          code: "unreadable-file",
          severity: "error",
          path,
          message: `The file cannot be read: ${cause}.`,
          hint: "Check its permissions."
        }
      ]
    };
  }
  const text3 = decodedText(bytes);
  if (text3 === void 0) {
    const asks = seemsToAsk(bytes.toString("latin1").replaceAll("\0", ""), mode);
    return {
      diagnostics: [
        {
          code: "not-utf8",
          severity: asks ? "error" : "warning",
          path,
          line: 1,
          message: "The file is not UTF-8 text, so it is not published.",
          hint: "Save it as UTF-8 in your editor."
        }
      ]
    };
  }
  const isCanvas = isCanvasPath(path);
  const parts = isCanvas ? splitCanvas(text3) : splitFrontmatter(text3);
  if (parts.kind === "unreadable") {
    return {
      diagnostics: [
        {
          code: isCanvas ? "unreadable-canvas" : "unreadable-properties",
          severity: seemsToAsk(parts.raw, mode) ? "error" : "warning",
          path,
          line: parts.line,
          message: `${isCanvas ? "The canvas cannot be read, so it" : "The properties cannot be read, so the note"} is not published: ${parts.cause}.`,
          hint: isCanvas ? "Open the canvas in Obsidian, and draw it anew if it will not open." : "Write `name: value` lines between two `---` lines; put quotes round a value that holds `:` or `#`, and indent with spaces."
        }
      ]
    };
  }
  switch (wishOf(parts.properties, mode)) {
    case "private":
      return { diagnostics: [] };
    case "contradicted":
      return {
        diagnostics: [
          {
            code: "contradicted-publish",
            severity: "warning",
            path,
            line: 2,
            message: "The note says `dg-publish: true`, and `draft: true` or `publish: false` as well; it stays private.",
            hint: "Take one of the two away."
          }
        ]
      };
    case "public":
      return {
        file: {
          path,
          properties: parts.properties,
          body: parts.body,
          bodyLine: parts.bodyLine,
          ...committed === void 0 ? {} : { committed },
          ...picture === void 0 ? {} : { picture }
        },
        diagnostics: []
      };
  }
}
__name(readNote, "readNote");
function readBaseFile({ path, absolute }, known) {
  const stamp = stampOf(absolute);
  let entry = known.get(path);
  if (entry?.stamp !== stamp) {
    let text3;
    try {
      text3 = decodedText(readFileSync2(absolute));
    } catch {
      text3 = void 0;
    }
    entry = { stamp, base: text3 === void 0 ? void 0 : { path, text: text3 } };
    known.set(path, entry);
  }
  return entry.base;
}
__name(readBaseFile, "readBaseFile");
var utf8 = new TextDecoder("utf-8", { fatal: true });
function decodedText(bytes) {
  if (bytes.includes(0)) return void 0;
  try {
    return utf8.decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return void 0;
  }
}
__name(decodedText, "decodedText");
function stampOf(absolute) {
  try {
    const { mtimeMs, size: size2, ino } = statSync3(absolute);
    return `${mtimeMs} ${size2} ${ino}`;
  } catch {
    return "";
  }
}
__name(stampOf, "stampOf");
var SHALLOW = {
  code: "shallow-clone",
  severity: "info",
  path: "",
  message: "The repository is a shallow clone, so commit dates are not used.",
  hint: "Fetch the whole history (`fetch-depth: 0` in GitHub Actions) if notes should be dated by their commits."
};

// src/markdown/highlight.ts
import Prism from "prismjs";
import loadLanguages from "prismjs/components/index.js";
import components from "prismjs/components.js";
function languageOf(info) {
  const word = info.trim().split(/[\s{,]/, 1)[0]?.toLowerCase() ?? "";
  return OTHER_NAMES.get(word) ?? word;
}
__name(languageOf, "languageOf");
function highlightedCode(code, language) {
  if (!/^[\w+#-]+$/.test(language) || code.length > MOST_CHARACTERS) return escapeHtml(code);
  if (!loaded.has(language)) {
    loaded.add(language);
    if (KNOWN.has(language)) loadLanguages([language]);
  }
  const grammar = Object.hasOwn(Prism.languages, language) ? Prism.languages[language] : void 0;
  return grammar === void 0 || typeof grammar === "function" ? escapeHtml(code) : Prism.highlight(code, grammar, language);
}
__name(highlightedCode, "highlightedCode");
function escapeHtml(text3) {
  return text3.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
__name(escapeHtml, "escapeHtml");
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
var OTHER_NAMES = /* @__PURE__ */ new Map([
  ["golang", "go"],
  ["plain", "plaintext"],
  ["text", "plaintext"],
  ["txt", "plaintext"],
  ["zsh", "bash"],
  ["console", "shell-session"],
  ["terraform", "hcl"],
  ["tf", "hcl"],
  ["jsonc", "json"],
  ["c++", "cpp"],
  ["c#", "csharp"],
  ["vue", "markup"]
]);
var MOST_CHARACTERS = 1e5;
var loaded = /* @__PURE__ */ new Set();
var KNOWN = new Set(
  Object.entries(components.languages).flatMap(([name, { alias }]) => [
    name,
    ...alias === void 0 ? [] : [alias].flat()
  ])
);

// src/markdown/callouts.ts
function parseCallout(line) {
  const [, slot, fold, rest] = FIRST_LINE.exec(line) ?? [];
  if (slot === void 0) return void 0;
  const bar = slot.indexOf("|");
  const name = (bar < 0 ? slot : slot.slice(0, bar)).trim().normalize("NFC");
  if (name === "") return void 0;
  const title2 = rest?.trim() ?? "";
  return {
    type: name.toLowerCase(),
    metadata: bar < 0 ? "" : slot.slice(bar + 1).trim(),
    fold,
    title: title2 === "" ? nameOfType(name) : title2,
    titled: title2 !== "" || !isPlainType(name)
  };
}
__name(parseCallout, "parseCallout");
function nameOfType(name) {
  if (!isPlainType(name)) return name;
  const words2 = name.toLowerCase().replaceAll("-", " ");
  return words2.charAt(0).toUpperCase() + words2.slice(1);
}
__name(nameOfType, "nameOfType");
var FIRST_LINE = /^\[!([^[\]\n]+)\]([+-]?)(.*)$/;
function isPlainType(name) {
  return /^[\w-]+$/.test(name) && (name === name.toLowerCase() || KNOWN2.has(name.toLowerCase()));
}
__name(isPlainType, "isPlainType");
var KNOWN2 = new Set(
  "note abstract summary tldr info todo tip hint important success check done question help faq warning caution attention failure fail missing danger error bug example quote cite".split(" ")
);
var CALLOUT_RULES = {
  callout_open: openCallout,
  callout_close: /* @__PURE__ */ __name((token) => calloutOf(token)?.fold === "" ? "</div>\n" : "</details>\n", "callout_close"),
  callout_title_open: openTitle,
  callout_title_close: /* @__PURE__ */ __name((token) => calloutOf(token)?.fold === "" ? "</div></div>\n" : '</span><span class="callout-fold" aria-hidden="true"></span></summary>\n', "callout_title_close"),
  callout_content_open: /* @__PURE__ */ __name(() => '<div class="callout-content">\n', "callout_content_open"),
  callout_content_close: /* @__PURE__ */ __name(() => "</div>\n", "callout_content_close")
};
function calloutOf(token) {
  return token?.meta?.callout;
}
__name(calloutOf, "calloutOf");
function openCallout(token) {
  const { type, metadata, fold, color } = calloutOf(token);
  const id = token.attrGet("id");
  const attributes = [
    ...id === null ? [] : [`id="${escapeHtml(String(id))}"`],
    `data-callout="${escapeHtml(type)}"`,
    ...metadata === "" ? [] : [`data-callout-metadata="${escapeHtml(metadata)}"`],
    ...fold === "" ? [] : [`data-callout-fold="${fold}"`],
    ...color === void 0 ? [] : [`style="--callout-color: ${color}"`]
  ].join(" ");
  switch (fold) {
    case "":
      return `<div class="callout" ${attributes} role="note">
`;
    case "+":
      return `<details class="callout is-collapsible" ${attributes} open>
`;
    case "-":
      return `<details class="callout is-collapsible is-collapsed" ${attributes}>
`;
  }
}
__name(openCallout, "openCallout");
function openTitle(token) {
  const { type, fold, titled, sign } = calloutOf(token);
  const spoken = titled && KNOWN2.has(type) ? ` role="img" aria-label="${escapeHtml(nameOfType(type))}"` : ' aria-hidden="true"';
  const own = sign === void 0 ? "" : ' data-callout-icon=""';
  const [bar, part] = fold === "" ? ["div", "div"] : ["summary", "span"];
  return `<${bar} class="callout-title"><${part} class="callout-icon"${spoken}${own}>${escapeHtml(sign ?? "")}</${part}><${part} class="callout-title-inner">`;
}
__name(openTitle, "openTitle");

// src/markdown/canvas/canvas-html.ts
var CANVAS_OPEN = '<div class="canvas-wrapper"><div class="canvas"><ul class="canvas-nodes" role="list">\n';
var CANVAS_CLOSE = "</ul></div></div>\n";
function openNode(token) {
  const { node, place } = metaOf(token);
  const { x, y, width, height } = node;
  const box = `data-node="${place}" data-x="${x}" data-y="${y}" data-width="${width}" data-height="${height}"`;
  const open = `<li class="canvas-node canvas-node-${node.type}" ${box}${coloured(node.color)}>`;
  switch (node.type) {
    case "text":
    case "link":
      return `${open}<div class="canvas-node-content">`;
    case "file":
      return open;
    case "group":
      return `${open}${node.label === "" ? "" : `<p class="canvas-node-label">${escapeHtml(node.label)}</p>`}<ul class="canvas-group" role="list">
`;
  }
}
__name(openNode, "openNode");
function closeNode(token, fileName) {
  const { of, arrows } = metaOf(token);
  const list = arrows.length === 0 ? "" : `<ul class="canvas-arrows" role="list">${arrows.map((arrow) => arrowOf(arrow, fileName)).join("")}</ul>`;
  return `${CLOSERS[of]}${list}</li>
`;
}
__name(closeNode, "closeNode");
var CLOSERS = { text: "</div>", link: "</div>", file: "", group: "</ul>" };
function metaOf({ meta }) {
  return meta.canvas;
}
__name(metaOf, "metaOf");
function arrowOf({ edge, to }, fileName) {
  const name = typeof to === "string" ? escapeHtml(to) : fileName(to);
  const label = edge.label === "" ? "" : ` <span class="canvas-arrow-label">(${escapeHtml(edge.label)})</span>`;
  const sides = `${side("from", edge.fromSide)}${side("to", edge.toSide)}`;
  const ends = `${edge.fromArrow ? " data-from-arrow" : ""}${edge.toArrow ? " data-to-arrow" : ""}`;
  return `<li class="canvas-arrow" data-to="${edge.to}"${sides}${ends}${coloured(edge.color)}>${signOf(edge)} <span class="canvas-arrow-end">${name || "\u2026"}</span>${label}</li>`;
}
__name(arrowOf, "arrowOf");
function signOf({ fromArrow, toArrow }) {
  if (fromArrow) return toArrow ? "\u2194" : "\u2190";
  return toArrow ? "\u2192" : "\u2014";
}
__name(signOf, "signOf");
function side(end, name) {
  return name === void 0 ? "" : ` data-${end}-side="${name}"`;
}
__name(side, "side");
function coloured(color) {
  if (color === void 0) return "";
  return color.startsWith("#") ? ` data-color="own" style="--canvas-color:${color}"` : ` data-color="${color}"`;
}
__name(coloured, "coloured");

// src/markdown/diagram.ts
function diagramHtml(token) {
  const id = token.attrGet("id");
  const name = id === null ? "" : ` id="${escapeHtml(String(id))}"`;
  return `<pre${name} class="mermaid" tabindex="0">${escapeHtml(token.content)}</pre>
`;
}
__name(diagramHtml, "diagramHtml");

// src/markdown/excalidraw.ts
function drawingHtml(info, content2) {
  if (!info.startsWith(DRAWING_FENCE)) return void 0;
  const [kind = "", ...title2] = info.split(" ");
  const caption = `<span class="drawing-kind">Excalidraw</span> ${escapeHtml(title2.join(" "))}`;
  const items = content2.split("\n").filter((line) => line !== "").map((line) => `<li>${escapeHtml(line)}</li>`);
  const words2 = items.length === 0 ? "" : `<ul>${items.join("")}</ul>`;
  if (kind !== PICTURED_FENCE) {
    return `<figure class="drawing"><figcaption>${caption}</figcaption>${words2}</figure>
`;
  }
  return words2 === "" ? "" : `<details class="drawing"><summary>${caption}</summary>${words2}</details>
`;
}
__name(drawingHtml, "drawingHtml");
var DRAWING_FENCE = "excalidraw-text";
var PICTURED_FENCE = `${DRAWING_FENCE}-picture`;
function withoutDrawingData(file, title2) {
  const body = file.body.includes(COMPILED) ? withoutCompiled(file.body, title2) : file.body;
  if (!isDrawing(file)) return body;
  const data = DATA.exec(body);
  if (data === null && file.picture === void 0 && !/<svg/i.test(body)) return body;
  const back = (data === null ? body : body.slice(0, data.index)).replace(WARNING, "").replace(/%%\s*$/, "");
  const words2 = data === null ? [] : wordsIn(body.slice(data.index));
  const svg = svgIn(body);
  const picture = file.picture !== void 0 ? `![[/${file.picture}|${plain(title2)}]]` : svg === void 0 ? "" : `<img class="drawing-picture" src="data:image/svg+xml;base64,${base64(svg)}" alt="${plain(title2).replaceAll('"', "&quot;")}">`;
  const withoutSvg = svg === void 0 ? back : back.replace(svg, "");
  return `${withoutSvg.trimEnd()}

${picture}

${fenceOf(title2, words2, picture !== "")}`;
}
__name(withoutDrawingData, "withoutDrawingData");
function isDrawing({ path, properties }) {
  return isDrawingPath(path) || userProperties(properties)["excalidraw-plugin"] !== void 0;
}
__name(isDrawing, "isDrawing");
var DATA = /^(?:%%[ \t]*\n+)?#{1,2} (?:Excalidraw Data|Text Elements|Drawing)[ \t]*$/m;
var WARNING = /^==⚠.*⚠==.*$/gm;
function wordsIn(data) {
  const section = /^#{1,2} Text Elements[ \t]*$/m.exec(data);
  if (section === null) return wordsInJson(/```json\s*(\{.*?)\n?```/s.exec(data)?.[1] ?? "");
  const from = section.index + section[0].length;
  const end = /^(?:%%[ \t]*|#{1,2} (?:Element Links|Embedded Files|Drawing)[ \t]*)$/m.exec(data.slice(from));
  return data.slice(from, end === null ? data.length : from + end.index).split(/ \^[\w-]{8}[ \t]*(?:\n|$)/).map(readable).filter((text3) => text3 !== "");
}
__name(wordsIn, "wordsIn");
function wordsInJson(json) {
  try {
    const { elements } = JSON.parse(json);
    if (!Array.isArray(elements)) return [];
    return elements.flatMap(
      (element) => element?.type === "text" && typeof element.text === "string" && element.isDeleted !== true ? [readable(element.text)].filter((text3) => text3 !== "") : []
    );
  } catch {
    return [];
  }
}
__name(wordsInJson, "wordsInJson");
function readable(text3) {
  return withoutWikilinks(text3.replace(/!\[\[[^[\]\n]*\]\]/g, "")).replace(/\s+/g, " ").trim();
}
__name(readable, "readable");
function fenceOf(title2, words2, isPictured) {
  const content2 = words2.join("\n");
  let length = 3;
  for (const [run] of content2.matchAll(/`+/g)) length = Math.max(length, run.length + 1);
  const ticks = "`".repeat(length);
  return `${ticks}${isPictured ? PICTURED_FENCE : DRAWING_FENCE} ${plain(title2)}
${content2}
${ticks}
`;
}
__name(fenceOf, "fenceOf");
function plain(title2) {
  return title2.replace(/[[\]|`\n]/g, " ").trim();
}
__name(plain, "plain");
function svgIn(body) {
  const from = body.search(/<svg\b/i);
  const to = from < 0 ? -1 : body.indexOf("</svg>", from);
  return to < 0 ? void 0 : body.slice(from, to + "</svg>".length);
}
__name(svgIn, "svgIn");
function base64(svg) {
  const named2 = svg.includes("xmlns=") ? svg : svg.replace(/^<svg/i, '<svg xmlns="http://www.w3.org/2000/svg"');
  const bare2 = without(without(named2, "<!--", "-->"), "<metadata", "</metadata>");
  let bytes = "";
  for (const byte of new TextEncoder().encode(bare2)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}
__name(base64, "base64");
var COMPILED = "<script>(function(){const InitialData=";
function withoutCompiled(body, title2) {
  const [start = "", ...parts] = body.split(COMPILED);
  let text3 = withoutFrame(start);
  parts.forEach((part, i) => {
    const json = part.slice(0, part.indexOf(";InitialData.scrollToContent"));
    const end = part.indexOf("</script>");
    const after = end < 0 ? "" : part.slice(end + "</script>".length);
    text3 += `

${fenceOf(title2, wordsInJson(json), false)}
${i === parts.length - 1 ? after : withoutFrame(after)}`;
  });
  return text3;
}
__name(withoutCompiled, "withoutCompiled");
function withoutFrame(before) {
  const text3 = before.replace(/<div id="[^"<>]*"><\/div>\s*$/, "");
  const style = text3.lastIndexOf("<style>");
  return style >= 0 && text3.includes("<script", style) ? text3.slice(0, style) : text3;
}
__name(withoutFrame, "withoutFrame");
function without(text3, opener, closer) {
  let kept = "";
  let at = 0;
  for (; ; ) {
    const from = text3.indexOf(opener, at);
    if (from < 0) return kept + text3.slice(at);
    kept += text3.slice(at, from);
    const to = text3.indexOf(closer, from);
    if (to < 0) return kept;
    at = to + closer.length;
  }
}
__name(without, "without");

// src/markdown/syntax/wikilinks.ts
import createWikilinks from "markdown-it-wikilinks";

// src/garden/file-link.ts
function isFileLink({ kind, embed, linkpath }) {
  return embed && kind !== "wikilink" || FILE.test(linkpath);
}
__name(isFileLink, "isFileLink");
var FILE = /\.(?:png|jpe?g|gif|bmp|svg|webp|avif|heic|pdf|mp3|wav|m4a|ogg|3gp|flac|mp4|mov|webm|ogv|mkv|canvas|base|excalidraw|zip|csv|json|txt|docx?|xlsx?|pptx?)$/i;

// src/markdown/quick-rules.ts
function quickRules(md) {
  const { ruler: blocks } = md.block;
  const blockRules = blocks.getRules.bind(blocks);
  const chains = /* @__PURE__ */ new Map();
  blocks.getRules = (name) => {
    const chain = chains.get(name) ?? [blockRuleOf(blockRules(name))];
    chains.set(name, chain);
    return chain;
  };
  const { ruler: inlines } = md.inline;
  const [, ...rules] = inlines.getRules("");
  const inline = [inlineRuleOf(rules)];
  inlines.getRules = () => inline;
  plainTextAtOnce(md, signsOfAll(rules));
}
__name(quickRules, "quickRules");
function opensWith(signs, rule) {
  SIGNS.set(rule, signs);
  return rule;
}
__name(opensWith, "opensWith");
var SIGNS = /* @__PURE__ */ new WeakMap();
var OWN_SIGNS = /* @__PURE__ */ new Map([
  ["fence", "`~"],
  ["blockquote", ">"],
  ["hr", "*-_"],
  ["list", "*+-0123456789"],
  ["reference", "["],
  ["html_block", "<"],
  ["heading", "#"],
  ["linkify", ":"],
  ["newline", "\n"],
  ["escape", "\\"],
  ["backtick", "`"],
  ["strikethrough_tokenize", "~"],
  ["emphasis_tokenize", "*_"],
  ["link", "["],
  ["image", "!"],
  ["autolink", "<"],
  ["entity", "&"],
  // markdown-it-mark
  ["tokenize", "="]
]);
function signsOf(rule) {
  return SIGNS.get(rule) ?? OWN_SIGNS.get(rule.name);
}
__name(signsOf, "signsOf");
function blockRuleOf(rules) {
  const bySign = sortedBySign(rules);
  const others = rules.filter((rule) => signsOf(rule) === void 0);
  return (state, startLine, endLine, silent) => {
    const sign = state.src.charCodeAt((state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0));
    for (const rule of bySign[sign] ?? others) if (rule(state, startLine, endLine, silent)) return true;
    return false;
  };
}
__name(blockRuleOf, "blockRuleOf");
function inlineRuleOf(rules) {
  const bySign = sortedBySign(rules);
  const text3 = new RegExp(`[^${escaped(`${signsOfAll(rules)}]`)}]+`, "y");
  return (state, silent) => {
    const asked = bySign[state.src.charCodeAt(state.pos)];
    if (asked !== void 0 && asked.length > 0) {
      for (const rule of asked) if (rule(state, silent)) return true;
      return false;
    }
    text3.lastIndex = state.pos;
    if (!text3.test(state.src)) return false;
    const end = Math.min(text3.lastIndex, state.posMax);
    if (!silent) state.pending += state.src.slice(state.pos, end);
    state.pos = end;
    return true;
  };
}
__name(inlineRuleOf, "inlineRuleOf");
function plainTextAtOnce(md, signs) {
  const plain3 = new RegExp(`^[^${escaped(signs)}]+$`);
  md.core.ruler.at("inline", (state) => {
    for (const token of state.tokens) {
      if (token.type !== "inline" || token.children === null) continue;
      if (!plain3.test(token.content)) {
        md.inline.parse(token.content, md, state.env, token.children);
        continue;
      }
      const text3 = new state.Token("text", "", 0);
      text3.content = token.content;
      token.children.push(text3);
    }
  });
}
__name(plainTextAtOnce, "plainTextAtOnce");
function signsOfAll(rules) {
  return rules.map((rule) => {
    const signs = signsOf(rule);
    if (signs === void 0) throw new Error(`Nothing says which signs the rule "${rule.name}" opens with.`);
    return signs;
  }).join("");
}
__name(signsOfAll, "signsOfAll");
function escaped(signs) {
  return signs.replace(/[\\\]^-]/g, "\\$&");
}
__name(escaped, "escaped");
function sortedBySign(rules) {
  return Array.from(
    { length: ASCII },
    (_, code) => rules.filter((rule) => signsOf(rule)?.includes(String.fromCharCode(code)) ?? true)
  );
}
__name(sortedBySign, "sortedBySign");
var ASCII = 128;

// src/markdown/syntax/wikilinks.ts
function wikilinks(md) {
  const grammar = createWikilinks();
  const parse2 = /* @__PURE__ */ __name((state, silent) => {
    const match = wholeAt(state, state.pos);
    if (match === null) return false;
    if (!silent) state.env[FOUND] = true;
    return match[3]?.includes("]") ? push(state, silent, grammar.id, match) : grammar.parse(state, silent);
  }, "parse");
  md.inline.ruler.before(
    "link",
    "wikilink",
    opensWith(
      "[",
      (state, silent) => parse2(state, silent) || withoutLabel(state, silent, grammar.id)
    )
  );
  const embed = opensWith("!", (state, silent) => {
    state.pos += 1;
    if (!parse2(state, silent)) {
      state.pos -= 1;
      return false;
    }
    const token = state.tokens.at(-1);
    if (!silent && token) token.meta = { ...token.meta, embed: true };
    return true;
  });
  md.inline.ruler.before("image", "wikilink_embed", embed);
  md.core.ruler.before("text_join", "wikilink_tokens", (state) => {
    if (state.env[FOUND] !== true) return;
    const isWikilink = /* @__PURE__ */ __name(({ type }) => type === grammar.id, "isWikilink");
    for (const token of state.tokens) {
      if (token.type !== "inline" || !token.children?.some(isWikilink)) continue;
      token.children = replaced(token.children, grammar.id, state);
      if (token.children.some(isNoteEmbed)) token.meta = { ...token.meta, embeds: true };
    }
  });
}
__name(wikilinks, "wikilinks");
function wikilinkOf(token) {
  return token.meta?.wikilink;
}
__name(wikilinkOf, "wikilinkOf");
function isNoteEmbed(token) {
  if (token.type !== "embed") return false;
  const { linkpath = "", subpath = "" } = wikilinkOf(token) ?? {};
  const isFile2 = [linkpath, linkpath + subpath].some(
    (path) => isFileLink({ kind: "wikilink", embed: true, linkpath: path })
  );
  return !isFile2 || SHOWN_AS_BLOCK.test(linkpath);
}
__name(isNoteEmbed, "isNoteEmbed");
var SHOWN_AS_BLOCK = /\.(?:canvas|base|excalidraw)$/i;
var FOUND = "holdsWikilinks";
var WHOLE = new RegExp(`\\[\\[([^[|\\]\\n]+)(\\|(${IN_LABEL}+))?\\]\\]`, "y");
function wholeAt(state, at) {
  if (state.src.charCodeAt(at) !== BRACKET || state.src.charCodeAt(at + 1) !== BRACKET) return null;
  WHOLE.lastIndex = at;
  return WHOLE.exec(state.src);
}
__name(wholeAt, "wholeAt");
var BRACKET = 91;
function withoutLabel(state, silent, id) {
  UNLABELLED.lastIndex = state.pos;
  const match = UNLABELLED.exec(state.src);
  return match !== null && push(state, silent, id, match);
}
__name(withoutLabel, "withoutLabel");
function push(state, silent, id, match) {
  state.pos += match[0].length;
  if (silent) return true;
  state.env[FOUND] = true;
  state.push(id, "", 0).meta = { match };
  return true;
}
__name(push, "push");
var UNLABELLED = /\[\[([^[|\]\n]+)\|[ \t]*\]\]/y;
function replaced(children, id, state) {
  const result = [];
  let linkDepth = 0;
  for (const child of children) {
    if (child.type === "link_open") linkDepth++;
    if (child.type === "link_close") linkDepth--;
    if (child.type !== id) result.push(child);
    else for (const part of linkTokens(child, linkDepth > 0, state)) result.push(part);
  }
  return result;
}
__name(replaced, "replaced");
function linkTokens(token, insideLink, state) {
  const match = token.meta?.match;
  const { linkpath, subpath } = parseReference(match[1] ?? "");
  const written2 = match[3]?.trim();
  const label = written2 === void 0 || isSamePath(written2, match[1] ?? "") ? void 0 : written2 || void 0;
  const embed = token.meta?.embed === true;
  const wikilink = label === void 0 ? { linkpath, subpath, embed } : { linkpath, subpath, embed, label };
  if (embed) {
    const token2 = new state.Token("embed", "", 0);
    token2.meta = { wikilink };
    return [token2];
  }
  const words2 = labelTokens(label ?? (labelOf(wikilink) || match[0]), label !== void 0, state);
  if (insideLink || linkpath === "" && subpath === "") return words2;
  const open = new state.Token("link_open", "a", 1);
  open.meta = { wikilink };
  open.level = token.level;
  return [open, ...words2, new state.Token("link_close", "a", -1)];
}
__name(linkTokens, "linkTokens");
function labelTokens(label, formatted2, state) {
  const text3 = new state.Token("text", "", 0);
  text3.content = label;
  if (!formatted2 || !/[*_~=`<&\\]/.test(label)) return [text3];
  const tokens = [];
  state.md.inline.parse(label, state.md, {}, tokens);
  for (const token of tokens) if (token.type === "html_inline") token.type = "text";
  return tokens.filter(
    (token) => !token.type.startsWith("link_") && token.type !== "image" && token.type !== "footnote_ref" && !token.type.startsWith("regexp-")
  );
}
__name(labelTokens, "labelTokens");

// src/markdown/links.ts
function referencesIn(token) {
  switch (token.type) {
    case "link_open":
    case "embed":
    case "canvas_file":
      return linkReference(token);
    case "transclusion_open":
      return markdownReference(String(token.attrGet("href") ?? ""), false).map((reference2) => ({
        ...reference2,
        kind: "html",
        displayText: ""
      }));
    case "image":
      return markdownReference(String(token.attrGet("src") ?? ""), true);
    case "html_inline":
    case "html_block": {
      const references = [];
      replaceAddresses(token.content, (attribute, name, address, isRepeated) => {
        if (isRepeated) return attribute;
        const embed = !/href$/i.test(name);
        for (const reference2 of markdownReference(unescapedHtml(address), embed)) {
          references.push({ ...reference2, kind: "html", displayText: "" });
        }
        return attribute;
      });
      return references;
    }
    default:
      return NONE;
  }
}
__name(referencesIn, "referencesIn");
var NONE = [];
function replaceAddresses(html, replacement) {
  return html.replace(TAG, (tag) => {
    const isLink2 = /\shref\s*=/i.test(tag);
    return tag.replace(ATTRIBUTE, (attribute, name, ...values) => {
      if (!ADDRESS_NAME.test(name)) return attribute;
      const address = values.slice(0, 3).find((written2) => written2 !== void 0) ?? "";
      if (address.startsWith("#") && SVG_REFERENCE.test(tag)) return attribute;
      return replacement(attribute, name, address, isLink2 && name.toLowerCase() === "data-href");
    });
  });
}
__name(replaceAddresses, "replaceAddresses");
var SVG_REFERENCE = /^<(?:use|textpath|pattern|mask|filter|(?:linear|radial)gradient)\b/i;
var TAG = /<[a-z](?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^'">])*(?:>|$)/gi;
var ATTRIBUTE = /(?<=[\s"'/])([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
var ADDRESS_NAME = /^(?:src|(?:data-|xlink:)?href|poster|data)$/i;
function isVaultAddress(address) {
  return markdownReference(unescapedHtml(address), false).length > 0;
}
__name(isVaultAddress, "isVaultAddress");
function isExternal(address) {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
}
__name(isExternal, "isExternal");
function linkReference(token) {
  const wikilink = wikilinkOf(token);
  if (wikilink === void 0) return markdownReference(String(token.attrGet("href") ?? ""), false);
  const { linkpath, subpath, embed, label } = wikilink;
  if (!embed) return [{ linkpath, subpath, kind: "wikilink", embed }];
  return [{ linkpath, subpath, kind: "wikilink", embed, displayText: label ?? labelOf(wikilink) }];
}
__name(linkReference, "linkReference");
function markdownReference(address, embed) {
  if (address === "" || isExternal(address)) return [];
  const { linkpath, subpath } = parseMarkdownAddress(address);
  return linkpath === "" && subpath === "" ? [] : [{ linkpath, subpath, kind: "markdown", embed }];
}
__name(markdownReference, "markdownReference");
function parseMarkdownAddress(address) {
  return parseReference(percentDecoded(address.startsWith("/") ? address : address.replace(/\?[^#]*/, "")));
}
__name(parseMarkdownAddress, "parseMarkdownAddress");
function unescapedHtml(address) {
  return address.replaceAll("&amp;", "&");
}
__name(unescapedHtml, "unescapedHtml");
function percentDecoded(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
__name(percentDecoded, "percentDecoded");

// src/markdown/syntax/inline-fields.ts
function inlineFields(md) {
  md.core.ruler.before("text_join", "inline_field", (state) => {
    if (!state.src.includes("::")) return;
    for (let i = 1; i < state.tokens.length; i++) {
      const token = state.tokens[i];
      if (token?.type !== "inline" || token.children === null || !token.content.includes("::")) continue;
      const container = state.tokens[i - 1]?.type;
      if (container === "heading_open") continue;
      const spans = spansIn(token.children, container === "paragraph_open");
      if (spans.length > 0) token.children = marked(token.children, spans, state);
    }
  });
}
__name(inlineFields, "inlineFields");
function fieldMarkOf(token) {
  return token.meta?.field;
}
__name(fieldMarkOf, "fieldMarkOf");
var OPENS = "\uFDD0";
var CLOSES = "\uFDD1";
var OTHER = "\0";
var KEY = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} _-]{0,58}[\\p{L}\\p{M}\\p{N}_-])?";
var SIGNS2 = `${OPENS}*[ \\t]*${OPENS}*(${KEY})${CLOSES}*::${CLOSES}*`;
var ON_A_LINE = new RegExp(`${SIGNS2}(?=[ \\t\\n]|$)[ \\t]*`, "uy");
var IN_BRACKETS = new RegExp(`[\\[(]${SIGNS2}(?=[ \\t\\n\\])]|$)[ \\t]*`, "uy");
function flatOf(children) {
  const pieces = children.map(pieceOf);
  const text3 = pieces.join("");
  const scopes = new Int32Array(text3.length);
  const open = [0];
  let scope = 0;
  let at = 0;
  children.forEach(({ nesting }, i) => {
    if (nesting < 0 && open.length > 1) open.pop();
    const end = at + (pieces[i]?.length ?? 0);
    scopes.fill(open.at(-1) ?? 0, at, end);
    at = end;
    if (nesting > 0) open.push(++scope);
  });
  return { text: text3, scopes };
}
__name(flatOf, "flatOf");
function pieceOf({ type, content: content2 }) {
  switch (type) {
    case "text":
      return content2.replace(NEVER_TEXT, OTHER);
    case "strong_open":
    case "em_open":
      return OPENS;
    case "strong_close":
    case "em_close":
      return CLOSES;
    case "softbreak":
    case "hardbreak":
      return "\n";
    default:
      return OTHER;
  }
}
__name(pieceOf, "pieceOf");
var NEVER_TEXT = /[\ufdd0\ufdd1]/g;
function spansIn(children, takesLines) {
  const flat = flatOf(children);
  if (!flat.text.includes("::")) return [];
  return linesOf(flat).flatMap((line) => {
    if (!flat.text.slice(line.start, line.end).includes("::")) return [];
    const inBrackets = fieldsInBrackets(flat, line);
    if (inBrackets.length > 0 || !takesLines) return inBrackets;
    return fieldOnLine(flat.text, line) ?? [];
  });
}
__name(spansIn, "spansIn");
function linesOf({ text: text3, scopes }) {
  const lines = [];
  let start = 0;
  for (let at = text3.indexOf("\n"); at >= 0; at = text3.indexOf("\n", at + 1)) {
    if (scopes[at] !== 0) continue;
    lines.push({ start, end: at });
    start = at + 1;
  }
  return [...lines, { start, end: text3.length }];
}
__name(linesOf, "linesOf");
function fieldOnLine(text3, { start, end }) {
  ON_A_LINE.lastIndex = start;
  const match = ON_A_LINE.exec(text3);
  if (match === null || !isBalanced(match[0])) return void 0;
  return spanOf(match, false, text3, end, end);
}
__name(fieldOnLine, "fieldOnLine");
function fieldsInBrackets({ text: text3, scopes }, line) {
  const found = [];
  const square = [];
  const round = [];
  for (let at = line.start; at < line.end; at++) {
    const sign = text3.charAt(at);
    if (sign === "[" || sign === "(") {
      IN_BRACKETS.lastIndex = at;
      BRACKET2.lastIndex = at;
      const match = IN_BRACKETS.exec(text3) ?? BRACKET2.exec(text3);
      if (match !== null) (sign === "[" ? square : round).push(match);
    } else if (sign === "]" || sign === ")") {
      const match = (sign === "]" ? square : round).pop();
      if (match?.[1] === void 0 || scopes[match.index] !== scopes[at] || !isBalanced(match[0])) continue;
      while ((found.at(-1)?.start ?? -1) > match.index) found.pop();
      if ((found.at(-1)?.end ?? 0) <= match.index) found.push(spanOf(match, sign === ")", text3, at, at + 1));
    }
  }
  return found;
}
__name(fieldsInBrackets, "fieldsInBrackets");
var BRACKET2 = /[[(]/y;
function spanOf(match, standalone, text3, valueEnd, end) {
  const valueStart = Math.min(match.index + match[0].length, valueEnd);
  return {
    mark: { key: (match[1] ?? "").normalize("NFC").trim(), standalone },
    start: match.index,
    valueStart,
    valueEnd: valueStart + text3.slice(valueStart, valueEnd).trimEnd().length,
    end
  };
}
__name(spanOf, "spanOf");
function isBalanced(opening2) {
  return opening2.split(OPENS).length === opening2.split(CLOSES).length;
}
__name(isBalanced, "isBalanced");
function marked(children, spans, state) {
  const result = [];
  const cuts = spans.flatMap(({ mark: mark2, start, valueStart, valueEnd, end }) => {
    const open = new state.Token("field_open", "span", 1);
    open.meta = { field: mark2 };
    return [
      { at: start, to: valueStart, token: open },
      { at: valueEnd, to: end, token: new state.Token("field_close", "span", -1) }
    ];
  });
  let next = 0;
  let keptFrom = 0;
  let at = 0;
  for (const child of children) {
    const length = pieceOf(child).length;
    const end = at + length;
    keptFrom = Math.max(keptFrom, at);
    for (let cut2 = cuts[next]; cut2 !== void 0 && cut2.at < end; cut2 = cuts[++next]) {
      if (keptFrom < cut2.at) result.push(sliced(child, keptFrom - at, cut2.at - at, state));
      result.push(cut2.token);
      keptFrom = cut2.to;
    }
    if (keptFrom < end) result.push(sliced(child, keptFrom - at, length, state));
    at = end;
  }
  for (const cut2 of cuts.slice(next)) result.push(cut2.token);
  return result;
}
__name(marked, "marked");
function sliced(token, from, to, state) {
  if (token.type !== "text" || from === 0 && to === token.content.length) return token;
  const piece = new state.Token("text", "", 0);
  piece.content = token.content.slice(from, to);
  piece.level = token.level;
  return piece;
}
__name(sliced, "sliced");

// src/markdown/fields.ts
function fieldsIn(children, line) {
  const fields = [];
  let at = line;
  let open;
  const closings = [];
  for (const token of children) {
    const mark2 = fieldMarkOf(token);
    if (mark2 !== void 0) open = { key: mark2.key, line: at, value: "" };
    else if (token.type === "softbreak" || token.type === "hardbreak") at++;
    if (open === void 0) continue;
    if (token.type === "field_close") {
      fields.push({ key: open.key, value: open.value.trim(), line: open.line });
      open = void 0;
    } else open.value += wordsOf(token, closings);
  }
  return fields;
}
__name(fieldsIn, "fieldsIn");
function renderFieldOpen(token) {
  const mark2 = fieldMarkOf(token);
  const key = escapeHtml(mark2?.key ?? "");
  const name = `data-dv-norm-key="${key.toLowerCase().replace(/\s+/g, "-")}"`;
  return mark2?.standalone ? `<span class="dataview inline-field"><span class="inline-field-standalone-value" ${name}>` : `<span class="dataview inline-field"><span class="inline-field-key" ${name}>${key}</span>: <span class="inline-field-value" ${name}>`;
}
__name(renderFieldOpen, "renderFieldOpen");
function renderFieldClose() {
  return "</span></span>";
}
__name(renderFieldClose, "renderFieldClose");
function wordsOf(token, closings) {
  switch (token.type) {
    case "text":
    case "text_special":
    case "code_inline":
      return token.content;
    case "hashtag":
      return `#${token.content}`;
    case "softbreak":
    case "hardbreak":
      return " ";
    case "embed":
    case "image":
      return referencesIn(token).map(({ linkpath, subpath }) => `[[${linkpath}${subpath}]]`)[0] ?? "";
    case "link_open": {
      const [reference2] = referencesIn(token);
      closings.push(reference2 === void 0 ? "" : "]]");
      return reference2 === void 0 ? "" : `[[${reference2.linkpath}${reference2.subpath}|`;
    }
    case "link_close":
      return closings.pop() ?? "";
    default:
      return "";
  }
}
__name(wordsOf, "wordsOf");

// src/markdown/footnotes.ts
function footnoteReference(token) {
  const { id } = footnoteOf(token);
  return `<sup class="footnote-ref"><a href="#fn_${id + 1}" class="footnote-link" id="fnref_${nameOf(token)}" role="doc-noteref">[${id + 1}]</a></sup>`;
}
__name(footnoteReference, "footnoteReference");
function sidenoteWords(token) {
  const { note } = footnoteOf(token);
  const [, words2] = note?.tokens ?? [];
  if (note?.tokens.length !== 3 || words2?.type !== "inline" || words2.children === null) return void 0;
  return words2.children.every(mayStandBeside) ? words2.children : void 0;
}
__name(sidenoteWords, "sidenoteWords");
function sidenote(token, words2) {
  return `<small class="sidenote" hidden="hidden" aria-hidden="true" data-pagefind-ignore><span class="sidenote-number">${footnoteOf(token).id + 1}</span> ${words2}</small>`;
}
__name(sidenote, "sidenote");
var FOOTNOTE_RULES = {
  footnote_block_open: /* @__PURE__ */ __name(() => '<section class="footnotes">\n<ol class="footnotes-list">\n', "footnote_block_open"),
  footnote_block_close: /* @__PURE__ */ __name(() => "</ol>\n</section>\n", "footnote_block_close"),
  footnote_open: /* @__PURE__ */ __name((token) => `<li id="fn_${footnoteOf(token).id + 1}" class="footnote-item">`, "footnote_open"),
  footnote_close: /* @__PURE__ */ __name(() => "</li>\n", "footnote_close"),
  // Screen readers say "back link" in their own language for the role; the number says to which.
  footnote_anchor: /* @__PURE__ */ __name((token) => ` <a href="#fnref_${nameOf(token)}" class="footnote-backref footnote-link" role="doc-backlink" aria-label="${nameOf(token).replace("_", "-")}">\u21A9\uFE0E</a>`, "footnote_anchor")
};
function nameOf(token) {
  const { id, subId } = footnoteOf(token);
  return subId === 0 ? String(id + 1) : `${id + 1}_${subId + 1}`;
}
__name(nameOf, "nameOf");
function footnoteOf(token) {
  return token.meta;
}
__name(footnoteOf, "footnoteOf");
function mayStandBeside({ type }) {
  return type !== "image" && type !== "embed" && type !== "html_inline" && type !== "footnote_ref";
}
__name(mayStandBeside, "mayStandBeside");

// src/markdown/holes.ts
function hole(hole2, holes) {
  holes.push(hole2);
  return `${MARK}${holes.length - 1}${MARK}`;
}
__name(hole, "hole");
function holeAt(mark2, holes) {
  return holes[Number(mark2.slice(1, -1))];
}
__name(holeAt, "holeAt");
function partsOf(html, holes) {
  return html.split(MARK).map((part, i) => i % 2 === 0 ? part : holes[Number(part)] ?? "");
}
__name(partsOf, "partsOf");
var MARK = "\0";
function placeOf2(token, reference2 = 0) {
  return token.meta?.links?.[reference2];
}
__name(placeOf2, "placeOf");

// src/markdown/inline-text.ts
function inlineTextOf(children) {
  const [only] = children;
  if (children.length === 1 && only?.type === "text") return { text: only.content, links: NO_LINKS };
  let text3 = "";
  const links = [];
  const open = [];
  for (const token of children) {
    switch (token.type) {
      case "text":
      case "text_special":
      case "code_inline":
      case "math_inline":
        text3 += token.content;
        break;
      case "hashtag":
        text3 += `#${token.content}`;
        break;
      case "field_open":
        text3 += fieldWords(token);
        break;
      case "softbreak":
      case "hardbreak":
        text3 += "\n";
        break;
      case "image":
      case "embed":
        links.push({ token, start: text3.length, end: text3.length });
        break;
      case "link_open":
        open.push({ token, start: text3.length });
        break;
      case "link_close": {
        const link = open.pop();
        if (link !== void 0) links.push({ token: link.token, start: link.start, end: text3.length });
        break;
      }
      case "html_inline":
        if (/^<br\b/i.test(token.content)) text3 += "\n";
        break;
    }
  }
  return { text: text3, links };
}
__name(inlineTextOf, "inlineTextOf");
function fieldWords(token) {
  const mark2 = fieldMarkOf(token);
  return mark2 === void 0 || mark2.standalone ? "" : `${mark2.key}: `;
}
__name(fieldWords, "fieldWords");
var NO_LINKS = [];
function contextOf({ text: text3 }, start, end) {
  return { before: sentenceBefore(text3, start), text: text3.slice(start, end), after: sentenceAfter(text3, end) };
}
__name(contextOf, "contextOf");
var REACH = 120;
var SENTENCE_END = /[.!?](?=\s)|[。！？\n]/g;
function sentenceBefore(text3, at) {
  const reach = text3.slice(Math.max(0, at - REACH), at).replace(/^[\udc00-\udfff]/, "");
  let from = 0;
  for (const match of reach.matchAll(SENTENCE_END)) from = match.index + match[0].length;
  const cut2 = from === 0 && at > REACH;
  return (cut2 ? `\u2026${reach.replace(/^\S*\s/, "")}` : reach.slice(from)).trimStart();
}
__name(sentenceBefore, "sentenceBefore");
function sentenceAfter(text3, at) {
  const reach = text3.slice(at, at + REACH).replace(/[\ud800-\udbff]$/, "");
  const [match] = reach.matchAll(SENTENCE_END);
  if (match !== void 0) return reach.slice(0, match.index + match[0].length).trimEnd();
  return at + REACH < text3.length ? `${reach.replace(/\s\S*$/, "")}\u2026` : reach.trimEnd();
}
__name(sentenceAfter, "sentenceAfter");

// src/markdown/tex.ts
import temml from "temml";
function createTypesetter() {
  const macros = {};
  let overspent = 0;
  return (tex, isDisplayed2) => {
    if (tex.length > LONGEST) return { problem: `The formula is longer than ${LONGEST} characters` };
    if (overspent > MOST_STEPS * 5) return { problem: "The note's macros expand without end" };
    let steps = 0;
    const counted = new Proxy(macros, {
      getOwnPropertyDescriptor(target, name) {
        if (++steps > MOST_STEPS) throw new RangeError("The formula's macros expand without end");
        return Reflect.getOwnPropertyDescriptor(target, name);
      }
    });
    try {
      const html = temml.renderToString(lastingDefinitions(tex), {
        displayMode: isDisplayed2,
        throwOnError: true,
        macros: counted,
        maxSize: LARGEST,
        maxExpand: 1e3
      });
      return { html };
    } catch (error) {
      return { problem: reasonOf(error) };
    } finally {
      if (steps > tex.length * USUAL_STEPS) overspent += steps;
    }
  };
}
__name(createTypesetter, "createTypesetter");
var LONGEST = 1e4;
var MOST_STEPS = 2e5;
var USUAL_STEPS = 50;
var LARGEST = [50, 50];
function lastingDefinitions(tex) {
  if (!tex.includes("\\")) return tex;
  return tex.replace(NEW_COMMAND, (_, braced, bare2, count2 = "0") => {
    const parameters = Array.from({ length: Number(count2) }, (_2, i) => `#${i + 1}`);
    return `\\gdef${braced ?? bare2}${parameters.join("")}`;
  }).replace(/\\def(?![A-Za-z])/g, "\\gdef");
}
__name(lastingDefinitions, "lastingDefinitions");
var NEW_COMMAND = /\\(?:re|provide)?newcommand\*?\s{0,9}(?:\{\s{0,9}(\\[A-Za-z]+|\\.)\s{0,9}\}|(\\[A-Za-z]+|\\.))\s{0,9}(?:\[(\d)\])?(?=\s{0,9}\{)/g;
function reasonOf(error) {
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith("Maximum call stack")) return "The formula is nested too deep";
  return message.replace(/ at (?:position \d+|end of input)[\s\S]*$/, "").replace(/\s+/g, " ").trim();
}
__name(reasonOf, "reasonOf");

// src/markdown/math.ts
function setFormulas(tokens) {
  const problems = [];
  const typeset = createTypesetter();
  let line = 0;
  const set = /* @__PURE__ */ __name((token) => {
    const mathml = typeset(token.content, isDisplayed(token));
    token.meta = { ...token.meta, mathml };
    if ("problem" in mathml) problems.push({ line, problem: mathml.problem });
  }, "set");
  for (const token of tokens) {
    if (token.map) line = token.map[0];
    if (token.type === "math_block") set(token);
    for (const child of token.children ?? []) {
      if (child.type === "softbreak" || child.type === "hardbreak") line++;
      if (child.type !== "math_inline") continue;
      set(child);
      line += child.content.split("\n").length - 1;
    }
  }
  return problems;
}
__name(setFormulas, "setFormulas");
function formulaHtml(token) {
  const mathml = token.meta?.mathml ?? createTypesetter()(token.content, isDisplayed(token));
  const tag = token.block ? "div" : "span";
  const id = token.attrGet("id");
  const name = id === null ? "" : ` id="${escapeHtml(String(id))}"`;
  const kind = isDisplayed(token) ? "math math-block" : "math math-inline";
  const end = `</${tag}>${token.block ? "\n" : ""}`;
  if ("problem" in mathml) {
    const source = escapeHtml(token.markup + token.content + token.markup);
    return `<${tag}${name} class="${kind} is-error" title="${escapeHtml(mathml.problem)}">${source}${end}`;
  }
  const focus = isDisplayed(token) && token.content.length > NARROW ? ' tabindex="0"' : "";
  return `<${tag}${name} class="${kind}"${focus}>${mathml.html}${end}`;
}
__name(formulaHtml, "formulaHtml");
var NARROW = 30;
function isDisplayed(token) {
  return token.markup === "$$";
}
__name(isDisplayed, "isDisplayed");

// src/markdown/picture.ts
function pictureOf(src, path, words2) {
  const parts = words2.split("|").map((part) => part.trim());
  const size2 = parts.map((part) => SIZE.exec(part)).find((match) => match !== null);
  const fileName = path.slice(path.lastIndexOf("/") + 1);
  const caption = parts.filter((part) => !SIZE.test(part) && !PLACEMENT.test(part) && part !== fileName && part !== path).join(" ");
  const width = size2?.[1] === void 0 ? "" : ` width="${size2[1]}"`;
  const height = size2?.[2] === void 0 ? "" : ` height="${size2[2]}"`;
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(caption)}"${width}${height} loading="lazy">`;
}
__name(pictureOf, "pictureOf");
var SIZE = /^(\d+)(?:x(\d+))?$/;
var PLACEMENT = /^(?:left|right|center)$/;

// src/markdown/media.ts
function mediaHtml(src, path, words2) {
  if (isPicture(path)) return pictureEmbed(src, path, words2);
  if (AUDIO.test(path)) return audio(src, nameOf2(path, words2));
  if (VIDEO.test(path)) return video(src, nameOf2(path, words2), sizeIn(words2));
  if (PDF.test(path)) return pdf(src, nameOf2(path, words2), sizeIn(words2));
  return void 0;
}
__name(mediaHtml, "mediaHtml");
function pictureEmbed(src, path, words2) {
  const placement = words2.split("|").find((part) => /^\s*(?:left|right|center)\s*$/.test(part));
  const placed = placement === void 0 ? "" : ` is-${placement.trim()}`;
  return `<span class="internal-embed image-embed${placed}">${pictureOf(src, path, words2)}</span>`;
}
__name(pictureEmbed, "pictureEmbed");
function isPicture(path) {
  return PICTURE.test(path);
}
__name(isPicture, "isPicture");
var PICTURE = /\.(?:png|jpe?g|gif|bmp|svg|webp|avif)$/i;
var AUDIO = /\.(?:mp3|wav|m4a|ogg|3gp|flac)$/i;
var VIDEO = /\.(?:mp4|webm|ogv|mov|mkv)$/i;
var PDF = /\.pdf$/i;
function audio(src, name) {
  return `<span class="internal-embed audio-embed"><audio controls preload="metadata" src="${escapeHtml(src)}" aria-label="${escapeHtml(name)}">${fileLink(src, name)}</audio></span>`;
}
__name(audio, "audio");
function video(src, name, size2) {
  return `<span class="internal-embed video-embed"><video controls playsinline preload="metadata" src="${escapeHtml(src)}" aria-label="${escapeHtml(name)}"${size2}>${fileLink(src, name)}</video></span>`;
}
__name(video, "video");
function pdf(src, name, size2) {
  return `<span class="internal-embed pdf-embed"><iframe src="${escapeHtml(src)}" title="${escapeHtml(name)}" loading="lazy"${size2}></iframe>${fileLink(src, name)}</span>`;
}
__name(pdf, "pdf");
function fileLink(href, name) {
  return `<a class="internal-link" href="${escapeHtml(href)}">${escapeHtml(name)}</a>`;
}
__name(fileLink, "fileLink");
function nameOf2(path, words2) {
  const caption = words2.split("|").map((part) => part.trim()).filter((part) => !SIZE2.test(part) && part !== path).join(" ");
  return caption || path.slice(path.lastIndexOf("/") + 1);
}
__name(nameOf2, "nameOf");
var SIZE2 = /^(\d{1,5})(?:x(\d{1,5}))?$/;
function sizeIn(words2) {
  const match = words2.split("|").map((part) => SIZE2.exec(part.trim())).find((found) => found !== null);
  if (match === void 0) return "";
  return ` width="${match[1]}"${match[2] === void 0 ? "" : ` height="${match[2]}"`}`;
}
__name(sizeIn, "sizeIn");

// src/query/problem.ts
var QueryError = class extends Error {
  static {
    __name(this, "QueryError");
  }
  problem;
  constructor(problem2) {
    super(problem2.message);
    this.name = "QueryError";
    this.problem = problem2;
  }
};
function attempt(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof QueryError) return { kind: "problem", problem: error.problem };
    throw error;
  }
}
__name(attempt, "attempt");
function unknownFunction(name, line) {
  return new QueryError({
    reason: "unknown-function",
    word: name,
    line,
    message: `There is no function \`${name}\` here.`,
    hint: "The guide lists the functions that are known; leave this one out."
  });
}
__name(unknownFunction, "unknownFunction");
function dependsOnClock(word, line) {
  return new QueryError({
    reason: "clock",
    word,
    line,
    message: `\`${word}\` is another day at every build, and a site must not change by itself.`,
    hint: "Write a date, as in `date(2025-02-03)`."
  });
}
__name(dependsOnClock, "dependsOnClock");
function wrongSyntax(message, line, hint) {
  return new QueryError({ reason: "syntax", word: "", line, message, hint });
}
__name(wrongSyntax, "wrongSyntax");

// src/query/budget.ts
var LONGEST_TEXT = 1e5;
var LONGEST_LIST = 1e5;
function sizedText(text3, budget) {
  if (text3.length > LONGEST_TEXT) throw tooLong("A formula makes a text that grows without end; the query was cut.");
  budget.spend(text3.length >> 5);
  return text3;
}
__name(sizedText, "sizedText");
function sizedList(list, budget) {
  if (list.length > LONGEST_LIST) throw tooLong("A formula makes a list that grows without end; the query was cut.");
  budget.spend(list.length);
  return list;
}
__name(sizedList, "sizedList");
function tooLong(message) {
  return new QueryError({
    reason: "too-long",
    word: "",
    line: 1,
    message,
    hint: "Ask for fewer notes with `FROM` or a filter, and take nested functions apart."
  });
}
__name(tooLong, "tooLong");

// src/query/dates.ts
function dateOf(text3) {
  if (text3.length > 40) return void 0;
  const match = ISO.exec(text3);
  if (match === null) return void 0;
  const [, year = "", month2 = "", day = "1", hours, minutes = "0", seconds = "0"] = match;
  if (Number(hours ?? 0) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return void 0;
  const time = Date.UTC(
    Number(year),
    Number(month2) - 1,
    Number(day),
    Number(hours ?? 0),
    Number(minutes),
    Number(seconds)
  );
  const written2 = new Date(time);
  if (written2.getUTCMonth() !== Number(month2) - 1 || written2.getUTCDate() !== Number(day)) return void 0;
  return { kind: "date", time, hasTime: hours !== void 0 };
}
__name(dateOf, "dateOf");
var ISO = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?(?:\[[^\]]*\])?)?)?$/;
function isoText({ time, hasTime }) {
  const text3 = new Date(time).toISOString();
  if (!hasTime) return text3.slice(0, 10);
  return `${text3.slice(0, 10)} ${text3.slice(11, text3.slice(17, 19) === "00" ? 16 : 19)}`;
}
__name(isoText, "isoText");
function durationOf(text3) {
  if (text3.length > 100) return void 0;
  let months = 0;
  let milliseconds = 0;
  PART.lastIndex = 0;
  let at = 0;
  for (let match = PART.exec(text3); match !== null; match = PART.exec(text3)) {
    const unit = unitOf(match[2] ?? "");
    if (unit === void 0) return void 0;
    const amount = Number(match[1]);
    if (unit.months > 0) months += amount * unit.months;
    else milliseconds += amount * unit.milliseconds;
    at = PART.lastIndex;
    if (at === text3.length) return { kind: "duration", months, milliseconds };
  }
  return void 0;
}
__name(durationOf, "durationOf");
var PART = /\s*(-?\d+(?:\.\d+)?)\s*([A-Za-z]+)\s*,?\s*/y;
var DAY = 864e5;
function unitOf(word) {
  if (word === "M") return UNITS.month;
  const name = word.toLowerCase();
  return UNITS[NAMES[name] ?? name.replace(/s$/, "")];
}
__name(unitOf, "unitOf");
var UNITS = {
  year: { months: 12, milliseconds: 0 },
  month: { months: 1, milliseconds: 0 },
  week: { months: 0, milliseconds: 7 * DAY },
  day: { months: 0, milliseconds: DAY },
  hour: { months: 0, milliseconds: 36e5 },
  minute: { months: 0, milliseconds: 6e4 },
  second: { months: 0, milliseconds: 1e3 }
};
var NAMES = {
  y: "year",
  yr: "year",
  yrs: "year",
  mo: "month",
  mos: "month",
  w: "week",
  wk: "week",
  wks: "week",
  d: "day",
  h: "hour",
  hr: "hour",
  hrs: "hour",
  m: "minute",
  min: "minute",
  mins: "minute",
  s: "second",
  sec: "second",
  secs: "second"
};
function datePlus(date, { months, milliseconds }, sign) {
  const start = new Date(date.time);
  const whole = Math.trunc(months) * sign;
  const month2 = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + whole, 1);
  const last = new Date(month2);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  const day = Math.min(start.getUTCDate(), last.getUTCDate());
  const time = month2 + (day - 1) * DAY + (date.time % DAY + DAY) % DAY + milliseconds * sign;
  return validDate(time, date.hasTime || milliseconds % DAY !== 0);
}
__name(datePlus, "datePlus");
function validDate(time, hasTime) {
  return time > -621355968e5 && time < 2534023008e5 ? { kind: "date", time: Math.round(time), hasTime } : null;
}
__name(validDate, "validDate");
function dateMinus(later, earlier) {
  if (later.time < earlier.time) {
    const { months: months2, milliseconds } = dateMinus(earlier, later);
    return { kind: "duration", months: -months2, milliseconds: -milliseconds };
  }
  const a = new Date(earlier.time);
  const b = new Date(later.time);
  let months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  const at = /* @__PURE__ */ __name((count2) => datePlus(earlier, { kind: "duration", months: count2, milliseconds: 0 }, 1)?.time ?? 0, "at");
  if (at(months) > later.time) months--;
  return { kind: "duration", months, milliseconds: later.time - at(months) };
}
__name(dateMinus, "dateMinus");
function lengthOf({ months, milliseconds }) {
  const years = Math.trunc(months / 12);
  return years * 365 * DAY + (months - years * 12) * 30 * DAY + milliseconds;
}
__name(lengthOf, "lengthOf");
function durationParts({ months, milliseconds }) {
  const years = Math.trunc(months / 12);
  const parts = [
    [years, "year"],
    [months - years * 12, "month"]
  ];
  let rest = milliseconds;
  for (const unit of ["week", "day", "hour", "minute", "second"]) {
    const size2 = UNITS[unit]?.milliseconds ?? 1;
    const amount = Math.trunc(rest / size2);
    rest -= amount * size2;
    parts.push([amount, unit]);
  }
  const found = parts.filter(([amount]) => amount !== 0);
  return found.length > 0 ? found : [[0, "second"]];
}
__name(durationParts, "durationParts");
function durationText(duration) {
  return durationParts(duration).map(([amount, unit]) => `${amount} ${unit}${Math.abs(amount) === 1 ? "" : "s"}`).join(", ");
}
__name(durationText, "durationText");

// src/query/value.ts
function typeOf(value2) {
  if (value2 === null) return "null";
  if (typeof value2 !== "object") return typeof value2;
  if (isList(value2)) return "array";
  switch (value2.kind) {
    case "web":
      return "link";
    case "picture":
      return "image";
    case "note":
    case "task":
      return "object";
    case "date":
    case "duration":
    case "link":
    case "object":
    case "file":
    case "function":
      return value2.kind;
  }
}
__name(typeOf, "typeOf");
function isList(value2) {
  return Array.isArray(value2);
}
__name(isList, "isList");
function is(value2, kind) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) && value2.kind === kind;
}
__name(is, "is");
function isTruthy(value2) {
  if (value2 === null || value2 === false || value2 === "" || value2 === 0) return false;
  if (isList(value2)) return value2.length > 0;
  if (is(value2, "object")) return value2.entries.size > 0;
  if (is(value2, "duration")) return value2.months !== 0 || value2.milliseconds !== 0;
  return true;
}
__name(isTruthy, "isTruthy");
function identityOf(value2) {
  if (is(value2, "note") || is(value2, "file")) return value2.note.path;
  if (is(value2, "web")) return `web ${value2.address}`;
  if (!is(value2, "link")) return void 0;
  const { target, name } = value2;
  if (target.kind === "note" || target.kind === "ambiguous" || target.kind === "attachment") return target.path;
  return `? ${name.normalize("NFC").toLowerCase()}`;
}
__name(identityOf, "identityOf");

// src/query/text.ts
function textOf(value2, budget) {
  if (value2 === null) return "";
  if (typeof value2 === "string") return value2;
  if (typeof value2 === "number") return numberText(value2);
  if (typeof value2 === "boolean") return String(value2);
  budget?.enter();
  const text3 = composedText(value2, budget);
  budget?.leave();
  return text3;
}
__name(textOf, "textOf");
function composedText(value2, budget) {
  if (isList(value2)) return value2.map((item) => textOf(item, budget)).join(", ");
  switch (value2.kind) {
    case "date":
      return isoText(value2);
    case "duration":
      return durationText(value2);
    case "link":
      return value2.label ?? linkName(value2);
    case "web":
      return value2.label ?? value2.address;
    case "picture":
      return textOf(value2.source);
    case "object":
      return [...value2.entries].map(([key, item]) => `${key}: ${textOf(item, budget)}`).join(", ");
    case "note":
    case "file":
      return value2.note.name;
    case "task":
      return value2.note.tasks[value2.index]?.text ?? "";
    case "function":
      return "";
  }
}
__name(composedText, "composedText");
function linkName({ name, subpath }) {
  return [name, ...subpath.split("#")].filter((part) => part !== "").join(" > ");
}
__name(linkName, "linkName");
function numberText(value2) {
  if (!Number.isFinite(value2)) return "";
  return String(Number(value2.toFixed(10)));
}
__name(numberText, "numberText");

// src/query/operators.ts
function operate(operator, left, right, budget) {
  switch (operator) {
    case "=":
      return areEqual(...alike(left, right), budget);
    case "!=":
      return !areEqual(...alike(left, right), budget);
    case "<":
      return compare(...alike(left, right), budget) < 0;
    case ">":
      return compare(...alike(left, right), budget) > 0;
    case "<=":
      return compare(...alike(left, right), budget) <= 0;
    case ">=":
      return compare(...alike(left, right), budget) >= 0;
    case "+":
      return plus(left, right, budget);
    case "-":
      return minus(left, right);
    case "*":
      return times(left, right, budget);
    case "/":
      if (is(left, "duration") && typeof right === "number" && right !== 0) return scaled(left, 1 / right);
      return numbers(left, right, (a, b) => b === 0 ? null : a / b);
    case "%":
      return numbers(left, right, (a, b) => b === 0 ? null : a % b);
    case "and":
    case "or":
      return null;
  }
}
__name(operate, "operate");
function alike(left, right) {
  if (typeof right === "string") return [left, asDated(left, right)];
  if (typeof left === "string") return [asDated(right, left), right];
  if (is(left, "duration") && typeof right === "number") return [lengthOf(left), right];
  if (is(right, "duration") && typeof left === "number") return [left, lengthOf(right)];
  return [left, right];
}
__name(alike, "alike");
function asDated(other, text3) {
  if (is(other, "date")) return dateOf(text3) ?? text3;
  if (is(other, "duration")) return durationOf(text3) ?? text3;
  return text3;
}
__name(asDated, "asDated");
function areEqual(left, right, budget) {
  return compare(left, right, budget) === 0;
}
__name(areEqual, "areEqual");
function compare(left, right, budget) {
  budget.enter();
  const order = orderOf(left, right, budget);
  budget.leave();
  return order;
}
__name(compare, "compare");
function orderOf(left, right, budget) {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  const identity = identityOf(left);
  if (identity !== void 0) {
    const other = identityOf(right);
    if (other !== void 0)
      return identity === other ? 0 : inTextOrder(textOf(left), textOf(right)) || inOrder2(identity, other);
  }
  if (typeof left === "string" && typeof right === "string") {
    budget.spend(left.length + right.length >> 6);
    return inTextOrder(left, right);
  }
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  if (isList(left) && isList(right)) return compareLists(left, right, budget);
  if (is(left, "date") && is(right, "date")) return left.time - right.time;
  if (is(left, "duration") && is(right, "duration")) return lengthOf(left) - lengthOf(right);
  if (is(left, "task") && is(right, "task")) {
    return inOrder2(left.note.path, right.note.path) || left.index - right.index;
  }
  if (is(left, "object") && is(right, "object")) {
    const keys = compareLists([...left.entries.keys()], [...right.entries.keys()], budget);
    return keys || compareLists([...left.entries.values()], [...right.entries.values()], budget);
  }
  return left === right ? 0 : inOrder2(typeOf(left), typeOf(right)) || 1;
}
__name(orderOf, "orderOf");
function compareLists(left, right, budget) {
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compare(left[i] ?? null, right[i] ?? null, budget);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
__name(compareLists, "compareLists");
function inTextOrder(left, right) {
  return inOrder2(left.toLowerCase(), right.toLowerCase()) || inOrder2(left, right);
}
__name(inTextOrder, "inTextOrder");
function inOrder2(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
__name(inOrder2, "inOrder");
function plus(left, right, budget) {
  if (typeof left === "number" && typeof right === "number") return left + right;
  if (isList(left) && isList(right)) return sizedList([...left, ...right], budget);
  if (is(left, "date")) {
    const duration = asDuration(right);
    if (duration !== void 0) return datePlus(left, duration, 1);
  }
  if (is(right, "date") && is(left, "duration")) return datePlus(right, left, 1);
  if (is(left, "duration") && is(right, "duration")) {
    return {
      kind: "duration",
      months: left.months + right.months,
      milliseconds: left.milliseconds + right.milliseconds
    };
  }
  if (typeof left === "string" || typeof right === "string")
    return sizedText(textOf(left, budget) + textOf(right, budget), budget);
  return null;
}
__name(plus, "plus");
function minus(left, right) {
  if (is(left, "date") && is(right, "date")) return dateMinus(left, right);
  if (is(left, "date")) {
    const duration = asDuration(right);
    return duration === void 0 ? null : datePlus(left, duration, -1);
  }
  if (is(left, "duration") && is(right, "duration")) {
    return {
      kind: "duration",
      months: left.months - right.months,
      milliseconds: left.milliseconds - right.milliseconds
    };
  }
  return numbers(left, right, (a, b) => a - b);
}
__name(minus, "minus");
function times(left, right, budget) {
  if (is(left, "duration") && typeof right === "number") return scaled(left, right);
  if (is(right, "duration") && typeof left === "number") return scaled(right, left);
  if (typeof left === "string" && typeof right === "number") return repeated(left, right, budget);
  if (typeof right === "string" && typeof left === "number") return repeated(right, left, budget);
  return numbers(left, right, (a, b) => a * b);
}
__name(times, "times");
function repeated(text3, times2, budget) {
  const count2 = Math.max(0, Math.floor(times2)) || 0;
  if (text3.length * count2 > 1e6) return sizedText({ length: text3.length * count2 }, budget);
  return sizedText(text3.repeat(count2), budget);
}
__name(repeated, "repeated");
function asDuration(value2) {
  if (is(value2, "duration")) return value2;
  if (typeof value2 === "string") return durationOf(value2);
  return void 0;
}
__name(asDuration, "asDuration");
function scaled({ months, milliseconds }, factor) {
  return { kind: "duration", months: months * factor, milliseconds: milliseconds * factor };
}
__name(scaled, "scaled");
function numbers(left, right, work) {
  if (typeof left !== "number" || typeof right !== "number") return null;
  return work(left, right);
}
__name(numbers, "numbers");

// src/query/lists.ts
function asList(value2) {
  return isList(value2) ? value2 : value2 === null ? [] : [value2];
}
__name(asList, "asList");
function sortedBy(items, keysOf, directions, budget) {
  const keyed = items.map((item) => ({ item, keys: keysOf(item) }));
  keyed.sort((a, b) => {
    for (let i = 0; i < directions.length; i++) {
      const order = compare(a.keys[i] ?? null, b.keys[i] ?? null, budget) * (directions[i] ?? 1);
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ item }) => item);
}
__name(sortedBy, "sortedBy");
function uniqueOf(items, budget) {
  const seen = /* @__PURE__ */ new Set();
  const compared = [];
  return items.filter((item) => {
    const key = identityOf(item) ?? (typeof item === "object" && item !== null ? void 0 : item);
    if (key !== void 0) {
      const mark2 = `${typeof key} ${String(key)}`;
      if (seen.has(mark2)) return false;
      seen.add(mark2);
      return true;
    }
    if (compared.some((other) => areEqual(item, other, budget))) return false;
    compared.push(item);
    return true;
  });
}
__name(uniqueOf, "uniqueOf");
function containsValue(container, wanted, budget, isExact = false) {
  budget.enter();
  const found = holds(container, wanted, budget, isExact);
  budget.leave();
  return found;
}
__name(containsValue, "containsValue");
function holds(container, wanted, budget, isExact) {
  if (typeof container === "string" && typeof wanted === "string") {
    budget.spend(container.length >> 6);
    return container.includes(wanted);
  }
  if (isList(container)) {
    return container.some(
      (item) => isExact || typeof item !== "string" ? areEqual(item, wanted, budget) || isList(item) && holds(item, wanted, budget, isExact) : holds(item, wanted, budget, isExact)
    );
  }
  if (is(container, "object") && typeof wanted === "string") return container.entries.has(wanted);
  return container !== null && areEqual(container, wanted, budget);
}
__name(holds, "holds");
function numbersIn(items) {
  return items.flatMap((item) => typeof item === "number" ? [item] : []);
}
__name(numbersIn, "numbersIn");
function sumOf(numbers2) {
  return numbers2.reduce((sum, item) => sum + item, 0);
}
__name(sumOf, "sumOf");
function extremeOf(items, direction, budget) {
  let best = null;
  for (const item of items) {
    if (item !== null && (best === null || compare(item, best, budget) * direction < 0)) best = item;
  }
  return best;
}
__name(extremeOf, "extremeOf");
function rounded(value2, digits) {
  const places = Math.max(0, Math.min(10, Math.floor(digits) || 0));
  return Number(Number(`${Math.round(Number(`${value2}e${places}`))}e-${places}`).toFixed(10)) || 0;
}
__name(rounded, "rounded");

// src/query/base-functions.ts
var BASE_FUNCTIONS = /* @__PURE__ */ new Map([
  ["if", (call) => isTruthy(call.value(0)) ? call.value(1) : call.value(2)],
  ["date", (call) => asDate(call.value(0))],
  ["duration", (call) => durationOf(textOf(call.value(0))) ?? null],
  ["number", (call) => asNumber(call.value(0))],
  ["list", (call) => asList(call.value(0))],
  ["min", (call) => extremeOf(valuesOf(call), 1, call.machine.budget)],
  ["max", (call) => extremeOf(valuesOf(call), -1, call.machine.budget)],
  [
    "link",
    (call) => {
      const [target = null, label = null] = valuesOf(call);
      const words2 = label === null ? {} : { label: textOf(label) };
      if (is(target, "link")) return { ...target, ...words2 };
      const text3 = textOf(target);
      if (/^https?:\/\//i.test(text3)) return { kind: "web", address: text3, ...words2 };
      const link = call.machine.link(text3.replace(/^\[\[|\]\]$/g, ""));
      return is(link, "link") ? { ...link, ...words2 } : link;
    }
  ],
  ["file", (call) => call.machine.field(linkIn(call.value(0), call), "file")],
  ["image", (call) => pictureIn(call.value(0), call)],
  ["icon", () => null],
  ["escapeHTML", (call) => sizedText(textOf(call.value(0)), call.machine.budget)]
]);
var BASE_CLOCK = /* @__PURE__ */ new Set(["now", "today", "random", "relative"]);
function valuesOf(call) {
  return call.args.map((_, i) => call.value(i));
}
__name(valuesOf, "valuesOf");
function asDate(value2) {
  return is(value2, "date") ? value2 : typeof value2 === "string" ? dateOf(value2.trim()) ?? null : null;
}
__name(asDate, "asDate");
function asNumber(value2) {
  if (typeof value2 === "number") return value2;
  if (typeof value2 === "boolean") return Number(value2);
  if (is(value2, "date")) return value2.time;
  const text3 = textOf(value2).trim();
  return text3 === "" || !Number.isFinite(Number(text3)) ? null : Number(text3);
}
__name(asNumber, "asNumber");
function linkIn(value2, call) {
  return typeof value2 === "string" ? call.machine.link(value2.replace(/^\[\[|\]\]$/g, "")) : value2;
}
__name(linkIn, "linkIn");
function pictureIn(value2, call) {
  const first = isList(value2) ? value2[0] ?? null : value2;
  if (is(first, "link") || is(first, "web")) return { kind: "picture", source: first };
  if (is(first, "picture")) return first;
  if (typeof first !== "string" || first.trim() === "") return null;
  const markdown2 = /^!\[([^[\]]*)\]\(<?([^()<>]+)>?\)$/.exec(first.trim());
  const address = markdown2?.[2] ?? first.trim();
  if (/^https?:\/\//i.test(address)) return { kind: "picture", source: { kind: "web", address } };
  const link = call.machine.link(address.replace(/^!?\[\[|\]\]$/g, ""));
  return is(link, "link") ? { kind: "picture", source: link } : null;
}
__name(pictureIn, "pictureIn");

// src/query/date-format.ts
function luxonText(date, pattern) {
  return formatted(date, pattern, LUXON, /'[^']*'|([a-zA-Z])\1*/g, /^'(.*)'$/s);
}
__name(luxonText, "luxonText");
function momentText(date, pattern) {
  return formatted(date, pattern, MOMENT, /\[[^\]]*\]|Do|([a-zA-Z])\1*/g, /^\[(.*)\]$/s);
}
__name(momentText, "momentText");
function formatted(date, pattern, tokens, token, quoted) {
  const at = new Date(date.time);
  return pattern.replace(token, (word) => {
    const literal = quoted.exec(word);
    if (literal !== null) return literal[1] ?? "";
    return Object.hasOwn(tokens, word) ? String(tokens[word]?.(at)) : word;
  });
}
__name(formatted, "formatted");
var MONTHS = "January February March April May June July August September October November December".split(" ");
var DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
var two = /* @__PURE__ */ __name((value2) => String(value2).padStart(2, "0"), "two");
var hour12 = /* @__PURE__ */ __name((at) => at.getUTCHours() % 12 || 12, "hour12");
var half = /* @__PURE__ */ __name((at) => at.getUTCHours() < 12 ? "AM" : "PM", "half");
var month = /* @__PURE__ */ __name((at) => MONTHS[at.getUTCMonth()] ?? "", "month");
var weekday = /* @__PURE__ */ __name((at) => DAYS[at.getUTCDay()] ?? "", "weekday");
var isoWeekday = /* @__PURE__ */ __name((at) => at.getUTCDay() || 7, "isoWeekday");
var quarter = /* @__PURE__ */ __name((at) => Math.floor(at.getUTCMonth() / 3) + 1, "quarter");
function isoWeekOf(time) {
  const thursday = new Date(time);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - isoWeekday(thursday));
  const year = thursday.getUTCFullYear();
  return { year, week: Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 6048e5) + 1 };
}
__name(isoWeekOf, "isoWeekOf");
function ordinal(day) {
  const ending = day % 100 > 10 && day % 100 < 14 ? "th" : ["th", "st", "nd", "rd"][day % 10] ?? "th";
  return `${day}${ending}`;
}
__name(ordinal, "ordinal");
var LUXON = {
  yyyy: /* @__PURE__ */ __name((at) => at.getUTCFullYear(), "yyyy"),
  y: /* @__PURE__ */ __name((at) => at.getUTCFullYear(), "y"),
  yy: /* @__PURE__ */ __name((at) => two(at.getUTCFullYear() % 100), "yy"),
  MMMM: month,
  LLLL: month,
  MMM: /* @__PURE__ */ __name((at) => month(at).slice(0, 3), "MMM"),
  LLL: /* @__PURE__ */ __name((at) => month(at).slice(0, 3), "LLL"),
  MM: /* @__PURE__ */ __name((at) => two(at.getUTCMonth() + 1), "MM"),
  LL: /* @__PURE__ */ __name((at) => two(at.getUTCMonth() + 1), "LL"),
  M: /* @__PURE__ */ __name((at) => at.getUTCMonth() + 1, "M"),
  L: /* @__PURE__ */ __name((at) => at.getUTCMonth() + 1, "L"),
  dd: /* @__PURE__ */ __name((at) => two(at.getUTCDate()), "dd"),
  d: /* @__PURE__ */ __name((at) => at.getUTCDate(), "d"),
  EEEE: weekday,
  cccc: weekday,
  EEE: /* @__PURE__ */ __name((at) => weekday(at).slice(0, 3), "EEE"),
  ccc: /* @__PURE__ */ __name((at) => weekday(at).slice(0, 3), "ccc"),
  E: isoWeekday,
  c: isoWeekday,
  HH: /* @__PURE__ */ __name((at) => two(at.getUTCHours()), "HH"),
  H: /* @__PURE__ */ __name((at) => at.getUTCHours(), "H"),
  hh: /* @__PURE__ */ __name((at) => two(hour12(at)), "hh"),
  h: hour12,
  mm: /* @__PURE__ */ __name((at) => two(at.getUTCMinutes()), "mm"),
  m: /* @__PURE__ */ __name((at) => at.getUTCMinutes(), "m"),
  ss: /* @__PURE__ */ __name((at) => two(at.getUTCSeconds()), "ss"),
  s: /* @__PURE__ */ __name((at) => at.getUTCSeconds(), "s"),
  a: half,
  kkkk: /* @__PURE__ */ __name((at) => isoWeekOf(at.getTime()).year, "kkkk"),
  WW: /* @__PURE__ */ __name((at) => two(isoWeekOf(at.getTime()).week), "WW"),
  W: /* @__PURE__ */ __name((at) => isoWeekOf(at.getTime()).week, "W"),
  q: quarter
};
var MOMENT = {
  YYYY: /* @__PURE__ */ __name((at) => at.getUTCFullYear(), "YYYY"),
  YY: /* @__PURE__ */ __name((at) => two(at.getUTCFullYear() % 100), "YY"),
  MMMM: month,
  MMM: /* @__PURE__ */ __name((at) => month(at).slice(0, 3), "MMM"),
  MM: /* @__PURE__ */ __name((at) => two(at.getUTCMonth() + 1), "MM"),
  M: /* @__PURE__ */ __name((at) => at.getUTCMonth() + 1, "M"),
  DD: /* @__PURE__ */ __name((at) => two(at.getUTCDate()), "DD"),
  D: /* @__PURE__ */ __name((at) => at.getUTCDate(), "D"),
  Do: /* @__PURE__ */ __name((at) => ordinal(at.getUTCDate()), "Do"),
  dddd: weekday,
  ddd: /* @__PURE__ */ __name((at) => weekday(at).slice(0, 3), "ddd"),
  dd: /* @__PURE__ */ __name((at) => weekday(at).slice(0, 2), "dd"),
  d: /* @__PURE__ */ __name((at) => at.getUTCDay(), "d"),
  E: isoWeekday,
  HH: /* @__PURE__ */ __name((at) => two(at.getUTCHours()), "HH"),
  H: /* @__PURE__ */ __name((at) => at.getUTCHours(), "H"),
  hh: /* @__PURE__ */ __name((at) => two(hour12(at)), "hh"),
  h: hour12,
  mm: /* @__PURE__ */ __name((at) => two(at.getUTCMinutes()), "mm"),
  m: /* @__PURE__ */ __name((at) => at.getUTCMinutes(), "m"),
  ss: /* @__PURE__ */ __name((at) => two(at.getUTCSeconds()), "ss"),
  s: /* @__PURE__ */ __name((at) => at.getUTCSeconds(), "s"),
  A: half,
  a: /* @__PURE__ */ __name((at) => half(at).toLowerCase(), "a"),
  GGGG: /* @__PURE__ */ __name((at) => isoWeekOf(at.getTime()).year, "GGGG"),
  gggg: /* @__PURE__ */ __name((at) => isoWeekOf(at.getTime()).year, "gggg"),
  WW: /* @__PURE__ */ __name((at) => two(isoWeekOf(at.getTime()).week), "WW"),
  ww: /* @__PURE__ */ __name((at) => two(isoWeekOf(at.getTime()).week), "ww"),
  W: /* @__PURE__ */ __name((at) => isoWeekOf(at.getTime()).week, "W"),
  Q: quarter
};

// src/query/evaluate.ts
function evaluate(expression, scope, machine) {
  machine.budget.enter();
  const value2 = resultOf(expression, scope, machine);
  machine.budget.leave();
  return value2;
}
__name(evaluate, "evaluate");
function resultOf(expression, scope, machine) {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "link":
      return machine.link(expression.written);
    case "pattern":
      return `/${expression.source}/${expression.flags}`;
    case "name":
      return scope.get(expression.name) ?? null;
    case "field":
      return machine.field(evaluate(expression.of, scope, machine), expression.name);
    case "index":
      return itemOf(evaluate(expression.of, scope, machine), evaluate(expression.key, scope, machine), machine);
    case "call":
      return machine.functions.get(expression.name)?.(callOf(null, expression, scope, machine)) ?? null;
    case "method": {
      const self = evaluate(expression.of, scope, machine);
      return machine.methods.get(expression.name)?.(callOf(self, expression, scope, machine)) ?? null;
    }
    case "apply": {
      const callee = evaluate(expression.of, scope, machine);
      if (!is(callee, "function")) return null;
      return callFunction(
        callee,
        expression.args.map((argument) => evaluate(argument, scope, machine)),
        machine
      );
    }
    case "not":
      return !isTruthy(evaluate(expression.of, scope, machine));
    case "minus": {
      const value2 = evaluate(expression.of, scope, machine);
      if (is(value2, "duration")) return operate("*", value2, -1, machine.budget);
      return typeof value2 === "number" ? -value2 : null;
    }
    case "binary": {
      const left = evaluate(expression.left, scope, machine);
      if (expression.operator === "and") {
        return isTruthy(left) && isTruthy(evaluate(expression.right, scope, machine));
      }
      if (expression.operator === "or") {
        return isTruthy(left) || isTruthy(evaluate(expression.right, scope, machine));
      }
      return operate(expression.operator, left, evaluate(expression.right, scope, machine), machine.budget);
    }
    case "lambda":
      return { kind: "function", parameters: expression.parameters, body: expression.body, scope };
    case "list":
      return expression.items.map((item) => evaluate(item, scope, machine));
    case "object":
      return {
        kind: "object",
        entries: new Map(expression.entries.map(([key, value2]) => [key, evaluate(value2, scope, machine)]))
      };
  }
}
__name(resultOf, "resultOf");
function callOf(self, { args, line }, scope, machine) {
  return {
    machine,
    scope,
    self,
    args,
    line,
    value: /* @__PURE__ */ __name((index) => {
      const argument = args[index];
      return argument === void 0 ? null : evaluate(argument, scope, machine);
    }, "value")
  };
}
__name(callOf, "callOf");
function callFunction(callee, args, machine) {
  return evaluate(
    callee.body,
    scopeWith(callee.scope, new Map(callee.parameters.map((name, i) => [name, args[i] ?? null]))),
    machine
  );
}
__name(callFunction, "callFunction");
function scopeWith(scope, names) {
  return { get: /* @__PURE__ */ __name((name) => names.has(name) ? names.get(name) : scope.get(name), "get") };
}
__name(scopeWith, "scopeWith");
function itemOf(value2, key, machine) {
  if (typeof key === "number") {
    if (isList(value2)) return value2.at(key) ?? null;
    return typeof value2 === "string" ? value2[key] ?? null : null;
  }
  return typeof key === "string" ? machine.field(value2, key) : null;
}
__name(itemOf, "itemOf");

// src/query/pattern.ts
function safePattern(source, flags, whole, line) {
  const repeats = repetitionsIn(source);
  if (source.length > LONGEST2 || repeats === void 0) throw unsafe(line);
  let pattern;
  const written2 = whole ? `^(?:${source})$` : source;
  const kept = /^[gimsu]*$/.test(flags) ? flags.replace(/[gu]/g, "") : "";
  try {
    pattern = regExpOf(written2, `${kept}g`);
  } catch {
    throw unsafe(line);
  }
  const spend = /* @__PURE__ */ __name((text3, budget) => budget.spend(Math.ceil((text3.length + 1) ** (repeats + (whole ? 0 : 1)) / 500)), "spend");
  return {
    test(text3, budget) {
      spend(text3, budget);
      pattern.lastIndex = 0;
      return pattern.test(text3);
    },
    replace(text3, replacement, budget) {
      spend(text3, budget);
      budget.spend(replacement.length * text3.length >> 5);
      return sizedText(text3.replace(pattern, replacement), budget);
    },
    split(text3, budget) {
      spend(text3, budget);
      return text3.split(pattern).map((part) => part ?? "");
    }
  };
}
__name(safePattern, "safePattern");
function regExpOf(source, flags) {
  try {
    return new RegExp(source, `${flags}u`);
  } catch {
    return new RegExp(source, flags);
  }
}
__name(regExpOf, "regExpOf");
var LONGEST2 = 300;
var MOST_REPETITIONS = 6;
function repetitionsIn(source) {
  let repeats = 0;
  const groups = [];
  let closed = false;
  for (const [piece] of source.matchAll(PIECE)) {
    if (/^\\(?:[1-9]|k)/.test(piece) || /^\(\?(?!:)/.test(piece)) return void 0;
    if (piece.startsWith("(")) groups.push(false);
    const wasClosed = closed;
    closed = false;
    if (piece === ")") {
      closed = groups.pop() ?? false;
      if (closed && groups.length > 0) groups[groups.length - 1] = true;
    } else if (piece === "|") {
      if (groups.length > 0) groups[groups.length - 1] = true;
    } else if (REPETITION.test(piece)) {
      if (wasClosed && !piece.startsWith("?")) return void 0;
      repeats++;
      if (groups.length > 0) groups[groups.length - 1] = true;
    }
  }
  return repeats > MOST_REPETITIONS ? void 0 : repeats;
}
__name(repetitionsIn, "repetitionsIn");
var PIECE = /\\(?:u\{[^}]*\}|p\{[^}]*\}|.)|\[(?:[^\]\\]|\\.)*\]|\(\?.|[*+?]\??|\{\d+(?:,\d*)?\}\??|[\s\S]/gu;
var REPETITION = /^(?:[*+?]|\{\d)/;
function unsafe(line) {
  return new QueryError({
    reason: "unsupported",
    word: "regex",
    line,
    message: "The pattern is not a plain one: it nests repetitions, looks around, refers back, or cannot be read.",
    hint: "Write a pattern without repetitions inside repeated parentheses, or use `contains`, `startswith`, `endswith`."
  });
}
__name(unsafe, "unsafe");

// src/query/properties.ts
function foldKey(key) {
  return key.normalize("NFC").trim().toLowerCase();
}
__name(foldKey, "foldKey");

// src/query/base-methods.ts
function onText(work) {
  return (call) => typeof call.self === "string" ? work(call.self, call) : null;
}
__name(onText, "onText");
function onNumber(work) {
  return (call) => typeof call.self === "number" ? work(call.self, call) : null;
}
__name(onNumber, "onNumber");
function onList(work) {
  return (call) => isList(call.self) ? work(call.self, call) : null;
}
__name(onList, "onList");
function onFile(work) {
  return (call) => {
    if (is(call.self, "file")) return work(call.self, call);
    if (!is(call.self, "note") && !is(call.self, "link")) return null;
    const file = call.machine.field(call.self, "file");
    return is(file, "file") ? work(file, call) : null;
  };
}
__name(onFile, "onFile");
function either(text3, list) {
  return (call) => typeof call.self === "string" ? text3(call.self, call) : isList(call.self) ? list(call.self, call) : null;
}
__name(either, "either");
var argumentsOf = /* @__PURE__ */ __name((call) => call.args.map((_, i) => call.value(i)), "argumentsOf");
var size = /* @__PURE__ */ __name((value2) => typeof value2 === "number" ? value2 : void 0, "size");
function holds2(call, wanted) {
  const { self } = call;
  if (typeof self === "string") return self.includes(textOf(wanted));
  return asList(self).some(
    (item) => areEqual(item, wanted, call.machine.budget) || is(item, "link") && typeof wanted === "string" && areEqual(item, linkIn(wanted, call), call.machine.budget)
  );
}
__name(holds2, "holds");
function forEach(list, call) {
  const [argument] = call.args;
  return list.map((value2, index) => {
    const names = /* @__PURE__ */ new Map([
      ["value", value2],
      ["index", index]
    ]);
    return argument === void 0 ? value2 : evaluate(argument, scopeWith(call.scope, names), call.machine);
  });
}
__name(forEach, "forEach");
function reduced(list, call) {
  const [argument] = call.args;
  if (argument === void 0) return null;
  return list.reduce((acc, value2, index) => {
    const names = /* @__PURE__ */ new Map([
      ["value", value2],
      ["index", index],
      ["acc", acc]
    ]);
    return evaluate(argument, scopeWith(call.scope, names), call.machine);
  }, call.value(1));
}
__name(reduced, "reduced");
function hasTag({ note }, call) {
  const own = note.tags.map(foldName);
  return argumentsOf(call).some((argument) => {
    const tag = foldName(textOf(argument).replace(/^#/, ""));
    return own.some((written2) => written2 === tag || written2.startsWith(`${tag}/`));
  });
}
__name(hasTag, "hasTag");
function isIn({ note }, folder) {
  const wanted = folder.replace(/^\/+|\/+$/g, "");
  return wanted === "" || note.path.startsWith(`${wanted}/`);
}
__name(isIn, "isIn");
function isEmpty(value2) {
  if (typeof value2 === "string") return value2.trim() === "";
  return value2 === null || isList(value2) && value2.length === 0 || is(value2, "object") && value2.entries.size === 0;
}
__name(isEmpty, "isEmpty");
function fitsPattern(call) {
  const { source, flags } = patternIn(call.self);
  return safePattern(source, flags, false, call.line).test(textOf(call.value(0)), call.machine.budget);
}
__name(fitsPattern, "fitsPattern");
function patternIn(value2) {
  const match = /^\/(.*)\/([a-z]*)$/s.exec(textOf(value2));
  return match === null ? { source: textOf(value2).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), flags: "" } : { source: match[1] ?? "", flags: match[2] ?? "" };
}
__name(patternIn, "patternIn");
var BASE_METHODS = /* @__PURE__ */ new Map([
  // Any value.
  ["isTruthy", (call) => isTruthy(call.self)],
  ["isEmpty", (call) => isEmpty(call.self)],
  ["isType", (call) => typeNames(call.self).includes(textOf(call.value(0)))],
  ["toString", (call) => sizedText(textOf(call.self, call.machine.budget), call.machine.budget)],
  // Texts and lists.
  ["contains", (call) => holds2(call, call.value(0))],
  ["containsAll", (call) => argumentsOf(call).every((item) => holds2(call, item))],
  ["containsAny", (call) => argumentsOf(call).some((item) => holds2(call, item))],
  ["lower", onText((text3) => text3.toLowerCase())],
  ["upper", onText((text3) => text3.toUpperCase())],
  [
    "title",
    onText((text3) => text3.toLowerCase().replace(/(?<![\p{L}\p{N}'])\p{L}/gu, (letter) => letter.toUpperCase()))
  ],
  ["trim", onText((text3) => text3.trim())],
  ["startsWith", onText((text3, call) => text3.startsWith(textOf(call.value(0))))],
  ["endsWith", onText((text3, call) => text3.endsWith(textOf(call.value(0))))],
  ["repeat", onText((text3, call) => repeated(text3, size(call.value(0)) ?? 0, call.machine.budget))],
  [
    "replace",
    onText((text3, call) => {
      const { source, flags } = patternIn(call.value(0));
      return safePattern(source, flags, false, call.line).replace(text3, textOf(call.value(1)), call.machine.budget);
    })
  ],
  [
    "split",
    onText((text3, call) => {
      const { source, flags } = patternIn(call.value(0));
      const parts = safePattern(source, flags, false, call.line).split(text3, call.machine.budget);
      return sizedList(parts, call.machine.budget).slice(0, size(call.value(1)));
    })
  ],
  ["matches", fitsPattern],
  [
    "reverse",
    either(
      (text3) => [...text3].reverse().join(""),
      (list) => [...list].reverse()
    )
  ],
  [
    "slice",
    either(
      (text3, call) => text3.slice(size(call.value(0)), size(call.value(1))),
      (list, call) => list.slice(size(call.value(0)), size(call.value(1)))
    )
  ],
  [
    "filter",
    onList((list, call) => {
      const kept = forEach(list, call);
      return list.filter((_, i) => isTruthy(kept[i] ?? null));
    })
  ],
  ["map", onList((list, call) => sizedList(forEach(list, call), call.machine.budget))],
  ["reduce", onList(reduced)],
  [
    "flat",
    onList(
      (list, call) => sizedList(
        list.flatMap((item) => isList(item) ? item : [item]),
        call.machine.budget
      )
    )
  ],
  [
    "join",
    onList(
      (list, call) => sizedText(list.map((item) => textOf(item, call.machine.budget)).join(textOf(call.value(0))), call.machine.budget)
    )
  ],
  ["sort", onList((list, call) => sortedBy(list, (item) => [item], [1], call.machine.budget))],
  ["unique", onList((list, call) => uniqueOf(list, call.machine.budget))],
  ["sum", onList((list) => sumOf(numbersIn(list)))],
  ["mean", onList((list) => numbersIn(list).length === 0 ? null : sumOf(numbersIn(list)) / numbersIn(list).length)],
  ["min", onList((list, call) => extremeOf(list, 1, call.machine.budget))],
  ["max", onList((list, call) => extremeOf(list, -1, call.machine.budget))],
  // Numbers.
  ["abs", onNumber((value2) => Math.abs(value2))],
  ["ceil", onNumber((value2) => Math.ceil(value2))],
  ["floor", onNumber((value2) => Math.floor(value2))],
  ["round", onNumber((value2, call) => rounded(value2, size(call.value(0)) ?? 0))],
  ["toFixed", onNumber((value2, call) => value2.toFixed(Math.max(0, Math.min(20, size(call.value(0)) ?? 0))))],
  // Dates.
  [
    "date",
    (call) => {
      const date = asDate(call.self);
      return is(date, "date") ? { ...date, time: Math.floor(date.time / 864e5) * 864e5, hasTime: false } : null;
    }
  ],
  ["format", (call) => is(call.self, "date") ? momentText(call.self, textOf(call.value(0))) : null],
  ["time", (call) => is(call.self, "date") ? momentText(call.self, "HH:mm:ss") : null],
  // Files and links.
  ["hasTag", onFile(hasTag)],
  ["inFolder", onFile((file, call) => isIn(file, textOf(call.value(0))))],
  [
    "hasProperty",
    onFile(
      (file, call) => call.machine.field({ kind: "note", note: file.note }, foldKey(textOf(call.value(0)))) !== null
    )
  ],
  [
    "hasLink",
    onFile((file, call) => {
      const wanted = identityOf(linkIn(call.value(0), call));
      return asList(call.machine.field(file, "links")).some((link) => identityOf(link) === wanted);
    })
  ],
  [
    "asLink",
    onFile((file, call) => {
      const link = call.machine.field(file, "link");
      const label = call.value(0);
      return is(link, "link") && label !== null ? { ...link, label: textOf(label) } : link;
    })
  ],
  ["asFile", (call) => call.machine.field(linkIn(call.self, call), "file")],
  [
    "linksTo",
    onFile((file, call) => {
      const wanted = identityOf(linkIn(call.value(0), call));
      return asList(call.machine.field(file, "links")).some((link) => identityOf(link) === wanted);
    })
  ],
  ["keys", (call) => is(call.self, "object") ? [...call.self.entries.keys()] : null],
  ["values", (call) => is(call.self, "object") ? [...call.self.entries.values()] : null]
]);
function typeNames(value2) {
  return isList(value2) ? ["list", "array"] : [typeOf(value2)];
}
__name(typeNames, "typeNames");

// src/query/function-kinds.ts
function plain2(work) {
  return (call) => work(
    call.args.map((_, i) => call.value(i)),
    call
  );
}
__name(plain2, "plain");
function each(work) {
  return plain2(([first = null, ...rest], call) => {
    if (!isList(first)) return work(first, rest, call);
    return sizedList(first, call.machine.budget).map((item) => work(item, rest, call));
  });
}
__name(each, "each");
function text2(work) {
  return each((value2, rest, call) => typeof value2 === "string" ? work(value2, rest, call) : null);
}
__name(text2, "text");
function number(work) {
  return each((value2, rest) => typeof value2 === "number" ? work(value2, rest) : null);
}
__name(number, "number");
function count(value2, otherwise) {
  return typeof value2 === "number" ? value2 : otherwise;
}
__name(count, "count");

// src/query/dataview-texts.ts
var TEXT_FUNCTIONS = [
  ["lower", text2((value2) => value2.toLowerCase())],
  ["upper", text2((value2) => value2.toUpperCase())],
  ["startswith", text2((value2, [start = null]) => value2.startsWith(textOf(start)))],
  ["endswith", text2((value2, [end = null]) => value2.endsWith(textOf(end)))],
  [
    "replace",
    text2((value2, [from = null, to = null], { machine }) => {
      const wanted = textOf(from);
      if (wanted === "") return value2;
      machine.budget.spend(value2.length * (1 + textOf(to).length) >> 5);
      return sizedText(
        value2.replaceAll(wanted, () => textOf(to)),
        machine.budget
      );
    })
  ],
  [
    "split",
    text2(
      (value2, [by = null, limit], { machine, line }) => sizedList(safePattern(textOf(by), "", false, line).split(value2, machine.budget), machine.budget).slice(
        0,
        typeof limit === "number" ? limit : void 0
      )
    )
  ],
  ["substring", text2((value2, [from, to]) => value2.substring(count(from, 0), count(to, value2.length)))],
  [
    "truncate",
    text2((value2, [length, ending = "..."]) => {
      const most = count(length, value2.length);
      return value2.length > most ? value2.slice(0, Math.max(0, most - textOf(ending).length)) + textOf(ending) : value2;
    })
  ],
  [
    "padleft",
    text2(
      (value2, [length, pad], { machine }) => sizedText(value2.padStart(Math.min(1e3, count(length, 0)), textOf(pad ?? " ")), machine.budget)
    )
  ],
  [
    "padright",
    text2(
      (value2, [length, pad], { machine }) => sizedText(value2.padEnd(Math.min(1e3, count(length, 0)), textOf(pad ?? " ")), machine.budget)
    )
  ],
  // Here Dataview takes the pattern first.
  [
    "regextest",
    plain2(
      ([pattern = null, value2 = null], { machine, line }) => safePattern(textOf(pattern), "", false, line).test(textOf(value2), machine.budget)
    )
  ],
  [
    "regexmatch",
    plain2(
      ([pattern = null, value2 = null], { machine, line }) => safePattern(textOf(pattern), "", true, line).test(textOf(value2), machine.budget)
    )
  ],
  [
    "regexreplace",
    text2(
      (value2, [pattern = null, to = null], { machine, line }) => safePattern(textOf(pattern), "", false, line).replace(value2, textOf(to), machine.budget)
    )
  ]
];

// src/query/dataview-functions.ts
var spread = /* @__PURE__ */ __name((args) => args.length === 1 && isList(args[0] ?? null) ? args[0] : args, "spread");
function applied(callee, item, call) {
  return is(callee, "function") ? callFunction(callee, [item], call.machine) : null;
}
__name(applied, "applied");
function decided(decide) {
  return plain2((args, call) => {
    const [list = null, test] = args;
    if (is(test, "function")) return decide(asList(list), (item) => isTruthy(applied(test, item, call)));
    return decide(spread(args), isTruthy);
  });
}
__name(decided, "decided");
function foundIn(fold, isExact) {
  const folded3 = /* @__PURE__ */ __name((value2) => typeof value2 === "string" ? fold(value2) : isList(value2) ? value2.map(folded3) : value2, "folded");
  return plain2(
    ([container = null, wanted = null], { machine }) => isExact && typeof container === "string" ? container.includes(textOf(wanted)) : containsValue(folded3(container), folded3(wanted), machine.budget, isExact)
  );
}
__name(foundIn, "foundIn");
var same = /* @__PURE__ */ __name((text3) => text3, "same");
var lower = /* @__PURE__ */ __name((text3) => text3.toLowerCase(), "lower");
var DATAVIEW_FUNCTIONS = new Map([
  // Making values.
  ["list", plain2((args) => args)],
  ["array", plain2((args) => args)],
  [
    "object",
    plain2((args) => {
      const entries = /* @__PURE__ */ new Map();
      for (let i = 0; i + 1 < args.length; i += 2) entries.set(textOf(args[i] ?? null), args[i + 1] ?? null);
      return { kind: "object", entries };
    })
  ],
  ["date", each((value2) => is(value2, "date") ? value2 : dateOf(textOf(value2)) ?? null)],
  ["dur", each((value2) => is(value2, "duration") ? value2 : durationOf(textOf(value2)) ?? null)],
  [
    "number",
    each((value2) => {
      if (typeof value2 === "number") return value2;
      const found = typeof value2 === "string" ? /-?\d+(?:\.\d+)?/.exec(value2) : null;
      return found === null ? null : Number(found[0]);
    })
  ],
  ["string", plain2(([value2 = null], { machine }) => sizedText(textOf(value2, machine.budget), machine.budget))],
  [
    "link",
    each((value2, [label = null], { machine }) => {
      const link = is(value2, "link") ? value2 : machine.link(textOf(value2));
      return is(link, "link") && label !== null ? { ...link, label: textOf(label) } : link;
    })
  ],
  ["embed", plain2(([value2 = null]) => value2)],
  [
    "elink",
    each((value2, [label = null]) => ({
      kind: "web",
      address: textOf(value2),
      ...label === null ? {} : { label: textOf(label) }
    }))
  ],
  ["display", plain2(([value2 = null], { machine }) => sizedText(textOf(value2, machine.budget), machine.budget))],
  ["typeof", plain2(([value2 = null]) => typeOf(value2))],
  ["meta", plain2(([value2 = null]) => is(value2, "link") ? metaOf2(value2) : null)],
  // Numbers.
  ["round", number((value2, [digits]) => rounded(value2, count(digits, 0)))],
  ["trunc", number(Math.trunc)],
  ["floor", number(Math.floor)],
  ["ceil", number(Math.ceil)],
  ["abs", number(Math.abs)],
  ["min", plain2((args, { machine }) => extremeOf(spread(args), 1, machine.budget))],
  ["max", plain2((args, { machine }) => extremeOf(spread(args), -1, machine.budget))],
  ["sum", plain2(([list = null]) => sumOf(numbersIn(asList(list))))],
  ["product", plain2(([list = null]) => numbersIn(asList(list)).reduce((product, item) => product * item, 1))],
  [
    "average",
    plain2(([list = null]) => {
      const numbers2 = numbersIn(asList(list));
      return numbers2.length === 0 ? null : sumOf(numbers2) / numbers2.length;
    })
  ],
  ["minby", plain2(([list = null, by], call) => by === void 0 ? null : extremeBy(asList(list), by, 1, call))],
  ["maxby", plain2(([list = null, by], call) => by === void 0 ? null : extremeBy(asList(list), by, -1, call))],
  // Lists, objects and texts.
  ["contains", foundIn(same, false)],
  ["icontains", foundIn(lower, false)],
  ["econtains", foundIn(same, true)],
  [
    "containsword",
    text2(
      (value2, [word = null]) => lower(value2).split(/[^\p{L}\p{N}_]+/u).includes(lower(textOf(word)))
    )
  ],
  [
    "length",
    plain2(([value2 = null]) => {
      if (value2 === null) return 0;
      if (typeof value2 === "string" || isList(value2)) return value2.length;
      return is(value2, "object") ? value2.entries.size : 1;
    })
  ],
  [
    "extract",
    plain2(([value2 = null, ...keys], { machine }) => ({
      kind: "object",
      entries: new Map(keys.map((key) => [textOf(key), machine.field(value2, textOf(key))]))
    }))
  ],
  [
    "sort",
    plain2(
      ([list = null, by], call) => sortedBy(asList(list), (item) => [by === void 0 ? item : applied(by, item, call)], [1], call.machine.budget)
    )
  ],
  [
    "reverse",
    plain2(([list = null]) => typeof list === "string" ? [...list].reverse().join("") : [...asList(list)].reverse())
  ],
  ["unique", plain2(([list = null], { machine }) => uniqueOf(asList(list), machine.budget))],
  ["nonnull", plain2((args) => spread(args).filter((item) => item !== null))],
  ["firstvalue", plain2((args) => spread(args).find((item) => item !== null) ?? null)],
  ["filter", plain2(([list = null, test], call) => asList(list).filter((item) => isTruthy(applied(test, item, call))))],
  ["map", plain2(([list = null, work], call) => asList(list).map((item) => applied(work, item, call)))],
  [
    "flat",
    plain2(
      ([list = null, depth], { machine }) => sizedList(flattened(asList(list), Math.min(10, count(depth, 1))), machine.budget)
    )
  ],
  [
    "slice",
    plain2(([list = null, from, to]) => asList(list).slice(count(from, 0), typeof to === "number" ? to : void 0))
  ],
  ["any", decided((list, is2) => list.some(is2))],
  ["all", decided((list, is2) => list.every(is2))],
  ["none", decided((list, is2) => !list.some(is2))],
  [
    "join",
    plain2(
      ([list = null, between], { machine }) => sizedText(
        asList(list).map((item) => textOf(item, machine.budget)).join(typeof between === "string" ? between : ", "),
        machine.budget
      )
    )
  ],
  ...TEXT_FUNCTIONS,
  // Choices.
  [
    "default",
    plain2(([value2 = null, otherwise = null]) => {
      if (isList(value2) && !isList(otherwise)) return value2.map((item) => item ?? otherwise);
      return value2 ?? otherwise;
    })
  ],
  ["ldefault", plain2(([value2 = null, otherwise = null]) => value2 ?? otherwise)],
  ["choice", (call) => isTruthy(call.value(0)) ? call.value(1) : call.value(2)],
  // Dates.
  ["dateformat", each((value2, [pattern = null]) => is(value2, "date") ? luxonText(value2, textOf(pattern)) : null)],
  [
    "striptime",
    each(
      (value2) => is(value2, "date") ? { ...value2, time: Math.floor(value2.time / 864e5) * 864e5, hasTime: false } : null
    )
  ],
  // A date keeps the time that was written.
  ["localtime", plain2(([value2 = null]) => value2)]
]);
function flattened(list, depth) {
  return depth < 1 ? list : list.flatMap((item) => isList(item) ? flattened(item, depth - 1) : [item]);
}
__name(flattened, "flattened");
function metaOf2({ target, name, label, subpath }) {
  const isBlock2 = subpath.startsWith("#^");
  return {
    kind: "object",
    entries: /* @__PURE__ */ new Map([
      ["display", label ?? null],
      ["embed", false],
      ["path", target.kind === "note" || target.kind === "ambiguous" ? target.path : name],
      ["subpath", subpath === "" ? null : subpath.replace(/^#\^?/, "")],
      ["type", subpath === "" ? "file" : isBlock2 ? "block" : "header"]
    ])
  };
}
__name(metaOf2, "metaOf");
function extremeBy(list, by, direction, call) {
  return sortedBy(list, (item) => [applied(by, item, call)], [direction], call.machine.budget)[0] ?? null;
}
__name(extremeBy, "extremeBy");

// src/query/lexer.ts
var LONGEST_QUERY = 2e4;
function tokensOf(text3, dialect) {
  if (text3.length > LONGEST_QUERY) {
    throw new QueryError({
      reason: "too-large",
      word: "",
      line: 1,
      message: `The query is ${text3.length} characters long; at most ${LONGEST_QUERY} are read.`,
      hint: "Take it apart into several."
    });
  }
  const tokens = [];
  const words2 = dialect === "dataview" ? DATAVIEW : BASES;
  let at = 0;
  let line = 1;
  while (at < text3.length) {
    const rule = words2.find(({ pattern, fits }) => {
      pattern.lastIndex = at;
      return (fits === void 0 || fits(tokens.at(-1))) && pattern.test(text3);
    });
    if (rule === void 0) throw unexpected(text3, at, line);
    const written2 = text3.slice(at, rule.pattern.lastIndex);
    const token = rule.read(written2, line);
    if (token !== void 0) tokens.push({ ...token, line, at, end: rule.pattern.lastIndex });
    for (let i = at; i < rule.pattern.lastIndex; i++) if (text3[i] === "\n") line++;
    at = rule.pattern.lastIndex;
  }
  tokens.push({ kind: "end", text: "", line: tokens.at(-1)?.line ?? line, at, end: at });
  return tokens;
}
__name(tokensOf, "tokensOf");
function unexpected(text3, at, line) {
  if (text3[at] === '"' || text3[at] === "'") {
    return wrongSyntax(`A text opens with ${text3[at]} and never ends.`, line, "Close it with the same mark.");
  }
  return wrongSyntax(`\`${text3[at]}\` means nothing here.`, line, "Leave it out, or put it in quotes.");
}
__name(unexpected, "unexpected");
var value = /* @__PURE__ */ __name((value2, text3) => ({ kind: "value", text: text3, value: value2 }), "value");
var SPACES = { pattern: /\s+/y, read: /* @__PURE__ */ __name(() => void 0, "read") };
var NUMBER = { pattern: /\d+(?:\.\d+)?/y, read: /* @__PURE__ */ __name((text3) => value(Number(text3), text3), "read") };
var LINK = {
  pattern: /!?\[\[[^[\]\n]*\]\]/y,
  read: /* @__PURE__ */ __name((text3) => ({ kind: "link", text: text3.slice(text3.indexOf("[[") + 2, -2) }), "read")
};
var SIGN = {
  pattern: /=>|<=|>=|!=|==|&&|\|\||[=<>+\-*/%!()[\]{},.:&|]/y,
  read: /* @__PURE__ */ __name((text3) => ({ kind: "sign", text: text3 }), "read")
};
function unquoted(text3) {
  return text3.slice(1, -1).replace(/\\(.)/gs, (_, character) => character === "n" ? "\n" : character === "t" ? "	" : character);
}
__name(unquoted, "unquoted");
var DATAVIEW = [
  SPACES,
  // A line that opens with two slashes is the author's remark.
  { pattern: /(?<=^[ \t]*)\/\/[^\n]*/my, read: /* @__PURE__ */ __name(() => void 0, "read") },
  { pattern: /"(?:[^"\\]|\\.)*"/sy, read: /* @__PURE__ */ __name((text3) => value(unquoted(text3), text3), "read") },
  {
    pattern: /date\(\s*(?:\d{4}-\d{2}[^()"\n]{0,30}|today|now|tomorrow|yesterday|[se]o[wmy]|(?:start|end)-of-(?:week|month|year))\s*\)/iy,
    read: /* @__PURE__ */ __name((text3, line) => {
      const inner = text3.slice(5, -1).trim();
      if (!/^\d/.test(inner)) throw dependsOnClock(`date(${inner})`, line);
      const date = dateOf(inner);
      if (date !== void 0) return value(date, text3);
      throw wrongSyntax(`\`${inner}\` is no date.`, line, "Write it as in `date(2025-02-03)`.");
    }, "read")
  },
  {
    pattern: /dur\(\s*\d[^()"\n]{0,99}\)/iy,
    read: /* @__PURE__ */ __name((text3, line) => {
      const duration = durationOf(text3.slice(4, -1).trim());
      if (duration === void 0) {
        throw wrongSyntax("This is no duration.", line, "Write a number and a unit, as in `dur(7 days)`.");
      }
      return value(duration, text3);
    }, "read")
  },
  NUMBER,
  LINK,
  {
    pattern: /#[^\u2000-\u206f\u2e00-\u2e7f'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/uy,
    read: /* @__PURE__ */ __name((text3) => ({ kind: "tag", text: text3.slice(1) }), "read")
  },
  {
    pattern: /[\p{L}_\p{Extended_Pictographic}][\p{L}\p{N}\p{M}_\p{Extended_Pictographic}-]*/uy,
    read: /* @__PURE__ */ __name((text3) => ({ kind: "name", text: text3 }), "read")
  },
  SIGN
];
var BASES = [
  SPACES,
  { pattern: /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/sy, read: /* @__PURE__ */ __name((text3) => value(unquoted(text3), text3), "read") },
  NUMBER,
  LINK,
  {
    pattern: /\/(?:[^/\\\n]|\\.)+\/[a-z]*/y,
    // After a value a slash divides.
    fits: /* @__PURE__ */ __name((before) => before === void 0 || before.kind === "sign" && before.text !== ")" && before.text !== "]", "fits"),
    read: /* @__PURE__ */ __name((text3) => {
      const end = text3.lastIndexOf("/");
      return { kind: "pattern", text: text3.slice(1, end), flags: text3.slice(end + 1) };
    }, "read")
  },
  { pattern: /[\p{L}_$][\p{L}\p{N}\p{M}_$]*/uy, read: /* @__PURE__ */ __name((text3) => ({ kind: "name", text: text3 }), "read") },
  SIGN
];

// src/query/parse-expression.ts
var ExpressionParser = class {
  static {
    __name(this, "ExpressionParser");
  }
  #tokens;
  #language;
  #levels;
  /** Parameters of the functions that are open: calling one is no unknown function. */
  #parameters = [];
  /** Functions that have been called so far. */
  called = /* @__PURE__ */ new Set();
  #at = 0;
  #depth = 0;
  #links = 0;
  constructor(tokens, language) {
    this.#tokens = tokens;
    this.#language = language;
    this.#levels = LEVELS[language.dialect];
  }
  get token() {
    return this.#tokens[this.#at] ?? END;
  }
  next() {
    const token = this.token;
    this.#at++;
    return token;
  }
  isSign(text3) {
    return this.token.kind === "sign" && this.token.text === text3;
  }
  /** Where the last token taken ends in the text. */
  get end() {
    const last = this.#tokens[this.#at - 1];
    return last === void 0 ? 0 : last.end;
  }
  /** Whether the next token is this word, in any case. */
  isWord(word) {
    return this.token.kind === "name" && this.token.text.toLowerCase() === word;
  }
  /** Takes the sign if it is next. */
  skip(text3) {
    const is2 = this.isSign(text3);
    if (is2) this.#at++;
    return is2;
  }
  expect(text3) {
    if (!this.skip(text3)) throw this.unexpected(`\`${text3}\``);
  }
  unexpected(wanted) {
    const { kind, text: text3, line } = this.token;
    const found = kind === "end" ? "The query ends" : kind === "value" ? "A value stands" : `\`${text3}\` stands`;
    return wrongSyntax(`${found} where ${wanted} should be.`, line, `Write ${wanted} there.`);
  }
  expression() {
    return this.#binary(0);
  }
  #binary(level) {
    const operators = this.#levels[level];
    if (operators === void 0) return this.#deeper(() => this.#operand());
    let left = this.#binary(level + 1);
    for (; ; ) {
      const { kind, text: text3 } = this.token;
      const operator = kind === "sign" || kind === "name" ? operators.get(text3.toLowerCase()) : void 0;
      if (operator === void 0) return left;
      this.link();
      this.#at++;
      left = { kind: "binary", operator, left, right: this.#binary(level + 1) };
    }
  }
  /** `a + b + c …` nests too. */
  link() {
    if (++this.#links > MOST_LINKS) throw tooDeep(this.token.line);
  }
  #deeper(parse2) {
    if (++this.#depth > DEEPEST) throw tooDeep(this.token.line);
    const parsed3 = parse2();
    this.#depth--;
    return parsed3;
  }
  #operand() {
    if (this.skip("!")) return { kind: "not", of: this.#deeper(() => this.#operand()) };
    if (this.skip("-")) return { kind: "minus", of: this.#deeper(() => this.#operand()) };
    let of = this.#primary();
    for (; ; this.link()) {
      if (this.skip(".")) {
        const { kind, text: text3, line } = this.next();
        if (kind !== "name")
          throw wrongSyntax("A name is missing after the dot.", line, "Write it, as in `file.name`.");
        if (this.#language.dialect === "bases" && this.isSign("(")) of = this.#method(of, text3, line);
        else of = { kind: "field", of, name: text3 };
      } else if (this.skip("[")) {
        of = { kind: "index", of, key: this.expression() };
        this.expect("]");
      } else if (this.isSign("(") && of.kind !== "literal") {
        of = { kind: "apply", of, args: this.#arguments() };
      } else return of;
    }
  }
  #method(of, name, line) {
    if (this.#language.clock.has(name)) throw dependsOnClock(`${name}()`, line);
    if (!this.#language.methods.has(name)) throw unknownFunction(name, line);
    return { kind: "method", of, name, args: this.#arguments(), line };
  }
  #primary() {
    const token = this.next();
    switch (token.kind) {
      case "value":
        return { kind: "literal", value: token.value ?? null };
      case "link":
        return { kind: "link", written: token.text };
      case "tag":
        return { kind: "literal", value: `#${token.text}` };
      case "pattern":
        return { kind: "pattern", source: token.text, flags: token.flags ?? "", line: token.line };
      case "name":
        return this.#named(token);
      case "sign":
        if (token.text === "(") return this.#parenthesis();
        if (token.text === "[") return { kind: "list", items: this.#until("]") };
        if (token.text === "{") return this.#object();
        break;
      case "end":
        break;
    }
    this.#at--;
    throw this.unexpected("a value");
  }
  #named({ text: text3, line }) {
    const constant = CONSTANTS.get(text3.toLowerCase());
    if (constant !== void 0) return { kind: "literal", value: constant };
    if (!this.isSign("(") || this.#parameters.includes(text3)) return { kind: "name", name: text3 };
    const { dialect, functions, clock } = this.#language;
    const name = dialect === "dataview" ? text3.toLowerCase() : text3;
    if (clock.has(name)) throw dependsOnClock(`${text3}()`, line);
    if (!functions.has(name)) throw unknownFunction(text3, line);
    this.called.add(name);
    return { kind: "call", name, args: this.#arguments(), line };
  }
  #arguments() {
    this.expect("(");
    return this.#until(")");
  }
  #until(closing4) {
    const items = [];
    if (this.skip(closing4)) return items;
    do
      items.push(this.expression());
    while (this.skip(","));
    this.expect(closing4);
    return items;
  }
  #parenthesis() {
    const parameters = this.#lambdaParameters();
    if (parameters === void 0) {
      const inner = this.expression();
      this.expect(")");
      return inner;
    }
    this.#parameters.push(...parameters);
    const body = this.expression();
    this.#parameters.length -= parameters.length;
    return { kind: "lambda", parameters, body };
  }
  /** `x, y) =>` ahead makes a function of the parenthesis. */
  #lambdaParameters() {
    const parameters = [];
    let at = this.#at;
    while (this.#tokens[at]?.kind === "name") {
      parameters.push(this.#tokens[at]?.text ?? "");
      at++;
      if (this.#tokens[at]?.text === ",") at++;
    }
    if (this.#tokens[at]?.text !== ")" || this.#tokens[at + 1]?.text !== "=>") return void 0;
    this.#at = at + 2;
    return parameters;
  }
  #object() {
    const entries = [];
    if (this.skip("}")) return { kind: "object", entries };
    do {
      const { kind, text: text3, value: value2, line } = this.next();
      const key = kind === "name" ? text3 : typeof value2 === "string" ? value2 : void 0;
      if (key === void 0) throw wrongSyntax("An object's key is missing.", line, "Write it, as in `{ a: 1 }`.");
      this.expect(":");
      entries.push([key, this.expression()]);
    } while (this.skip(","));
    this.expect("}");
    return { kind: "object", entries };
  }
};
var COMPARISONS = ["!=", "<", ">", "<=", ">="].map((sign) => [
  sign,
  sign
]);
var SUMS = /* @__PURE__ */ new Map([
  ["+", "+"],
  ["-", "-"]
]);
var PRODUCTS = /* @__PURE__ */ new Map([
  ["*", "*"],
  ["/", "/"],
  ["%", "%"]
]);
var OR = [
  ["or", "or"],
  ["|", "or"]
];
var AND = [
  ["and", "and"],
  ["&", "and"]
];
var LEVELS = {
  dataview: [
    new Map([...OR, ...AND]),
    new Map([["=", "="], ["==", "="], ...COMPARISONS]),
    SUMS,
    PRODUCTS
  ],
  bases: [
    /* @__PURE__ */ new Map([["||", "or"]]),
    /* @__PURE__ */ new Map([["&&", "and"]]),
    new Map([["==", "="], ...COMPARISONS]),
    SUMS,
    PRODUCTS
  ]
};
var CONSTANTS = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null]
]);
var DEEPEST = 60;
var MOST_LINKS = 500;
var END = { kind: "end", text: "", line: 1, at: 0, end: 0 };
function tooDeep(line) {
  return new QueryError({
    reason: "too-large",
    word: "",
    line,
    message: "The expression is nested too deep.",
    hint: "Take it apart: name its parts with `FLATTEN \u2026 AS`, or as formulas."
  });
}
__name(tooDeep, "tooDeep");

// src/query/dataview-query.ts
var LANGUAGE = {
  dialect: "dataview",
  functions: new Set(DATAVIEW_FUNCTIONS.keys()),
  methods: /* @__PURE__ */ new Set(),
  clock: /* @__PURE__ */ new Set()
};
function parseDataview(text3) {
  const parser = new ExpressionParser(tokensOf(text3, "dataview"), LANGUAGE);
  const { text: word, line } = parser.next();
  const type = word.toLowerCase();
  if (type === "calendar") {
    throw new QueryError({
      reason: "unsupported",
      word: "CALENDAR",
      line,
      message: "Calendars are not built.",
      hint: "Write `LIST` or `TABLE` and sort by the date."
    });
  }
  if (type !== "list" && type !== "table" && type !== "task") {
    throw wrongSyntax("The query does not say what to show.", line, "Begin with `LIST`, `TABLE` or `TASK`.");
  }
  const withoutId = parser.isWord("without");
  if (withoutId) {
    parser.next();
    expectWord(parser, "id");
  }
  const columns = type === "task" || startsClause(parser) ? [] : namedList(parser, text3);
  let source = { kind: "all" };
  if (parser.isWord("from")) {
    parser.next();
    source = sourceIn(parser);
  }
  const commands = [];
  while (parser.token.kind !== "end") commands.push(commandIn(parser, text3));
  return { type, withoutId, columns: type === "list" ? columns.slice(0, 1) : columns, source, commands };
}
__name(parseDataview, "parseDataview");
function parseInline(text3) {
  const parser = new ExpressionParser(tokensOf(text3, "dataview"), LANGUAGE);
  const expression = parser.expression();
  if (parser.token.kind !== "end") throw parser.unexpected("nothing");
  return expression;
}
__name(parseInline, "parseInline");
var CLAUSES = ["from", "where", "sort", "limit", "group", "flatten"];
function startsClause(parser) {
  return parser.token.kind === "end" || CLAUSES.some((word) => parser.isWord(word));
}
__name(startsClause, "startsClause");
function expectWord(parser, word) {
  if (!parser.isWord(word)) throw parser.unexpected(`\`${word.toUpperCase()}\``);
  parser.next();
}
__name(expectWord, "expectWord");
function namedList(parser, text3) {
  const found = [];
  do
    found.push(named(parser, text3));
  while (parser.skip(","));
  return found;
}
__name(namedList, "namedList");
function named(parser, text3) {
  const from = parser.token.at;
  const expression = parser.expression();
  const written2 = text3.slice(from, parser.end).trim();
  if (!parser.isWord("as")) return { expression, name: written2 };
  parser.next();
  const { kind, value: value2, text: name, line } = parser.next();
  if (kind === "name") return { expression, name };
  if (typeof value2 === "string") return { expression, name: value2 };
  throw wrongSyntax("A name is missing after `AS`.", line, 'Write it, as in `AS "Name"`.');
}
__name(named, "named");
function commandIn(parser, text3) {
  const { text: word, line } = parser.next();
  switch (word.toLowerCase()) {
    case "where":
      return { kind: "where", expression: parser.expression() };
    case "limit":
      return { kind: "limit", expression: parser.expression() };
    case "flatten":
      return { kind: "flatten", by: named(parser, text3) };
    case "group":
      expectWord(parser, "by");
      return { kind: "group", by: named(parser, text3) };
    case "sort": {
      const by = [];
      do {
        const expression = parser.expression();
        const order = ["asc", "ascending", "desc", "descending"].find((name) => parser.isWord(name));
        if (order !== void 0) parser.next();
        by.push({ expression, direction: order?.startsWith("desc") ? -1 : 1 });
      } while (parser.skip(","));
      return { kind: "sort", by };
    }
    case "from":
      throw wrongSyntax("`FROM` stands too late.", line, "Write it before `WHERE`, `SORT` and the others.");
    default:
      throw wrongSyntax(
        "A word is not understood where a command should be.",
        line,
        "Write `FROM`, `WHERE`, `SORT`, `LIMIT`, `GROUP BY` or `FLATTEN`."
      );
  }
}
__name(commandIn, "commandIn");
var DEEPEST_SOURCE = 60;
function sourceIn(parser, depth = 0) {
  let left = partIn(parser, depth);
  for (; ; ) {
    const isAnd = parser.isWord("and") || parser.isSign("&");
    if (!isAnd && !parser.isWord("or") && !parser.isSign("|")) return left;
    parser.link();
    parser.next();
    left = { kind: isAnd ? "and" : "or", left, right: partIn(parser, depth) };
  }
}
__name(sourceIn, "sourceIn");
function partIn(parser, depth) {
  if (depth > DEEPEST_SOURCE) throw wrongSyntax("The source is nested too deep.", parser.token.line, "Take it apart.");
  if (parser.skip("-") || parser.skip("!")) return { kind: "not", of: partIn(parser, depth + 1) };
  if (parser.skip("(")) {
    const inner = sourceIn(parser, depth + 1);
    parser.expect(")");
    return inner;
  }
  const token = parser.token;
  if (parser.isWord("csv")) {
    throw new QueryError({
      reason: "unsupported",
      word: "csv",
      line: token.line,
      message: "Tables of values in files are not read.",
      hint: "Ask for notes: by tag, folder or link."
    });
  }
  if (parser.isWord("outgoing")) {
    parser.next();
    parser.expect("(");
    const { kind, text: text3 } = parser.next();
    if (kind !== "link") throw wrongSyntax("`outgoing` needs a link.", token.line, "Write `outgoing([[Note]])`.");
    parser.expect(")");
    return { kind: "link", written: text3, outgoing: true };
  }
  if (token.kind === "tag") return { kind: "tag", tag: parser.next().text };
  if (token.kind === "link") return { kind: "link", written: parser.next().text, outgoing: false };
  if (typeof token.value === "string") {
    parser.next();
    return { kind: "path", path: token.value.replace(/^\/+|\/+$/g, "") };
  }
  throw parser.unexpected('a source (`#tag`, `"folder"` or `[[note]]`)');
}
__name(partIn, "partIn");

// src/query/queries.ts
function readDataview(text3) {
  return attempt(() => ({ kind: "dataview", query: parseDataview(text3) }));
}
__name(readDataview, "readDataview");
function readInline(text3) {
  return attempt(() => ({ kind: "inline", expression: parseInline(text3) }));
}
__name(readInline, "readInline");

// src/query/base.ts
function parseBase(value2, lineOf4) {
  const reader = new BaseReader(lineOf4);
  return reader.base(value2);
}
__name(parseBase, "parseBase");
var LANGUAGE2 = {
  dialect: "bases",
  functions: new Set(BASE_FUNCTIONS.keys()),
  methods: new Set(BASE_METHODS.keys()),
  clock: BASE_CLOCK
};
var MOST_FILTERS = 500;
var BaseReader = class {
  static {
    __name(this, "BaseReader");
  }
  #lineOf;
  #problems = [];
  #filters = 0;
  #showsPictures = false;
  constructor(lineOf4) {
    this.#lineOf = lineOf4;
  }
  base(value2) {
    const root = record(value2);
    if (root === void 0) this.#tell("", "A base is a list of settings.", "Write `views:` and what each one shows.");
    const filter = this.#filter(root?.filters);
    const properties = Object.entries(record(root?.properties) ?? {}).flatMap(([id, property]) => {
      const name = record(property)?.displayName;
      return typeof name === "string" ? [[propertyId(id), name]] : [];
    });
    const views = Array.isArray(root?.views) ? root.views.map((view, i) => this.#view(view, i)) : [];
    const table = { type: "table", name: "", order: [], sort: [], summaries: /* @__PURE__ */ new Map(), problems: [] };
    return {
      ...filter === void 0 ? {} : { filter },
      formulas: this.#formulas(root?.formulas),
      names: new Map(properties),
      summaries: this.#formulas(root?.summaries),
      views: views.length > 0 || root === void 0 ? views : [table],
      showsPictures: this.#showsPictures,
      problems: this.#problems
    };
  }
  #formulas(value2) {
    return new Map(
      Object.entries(record(value2) ?? {}).map(([name, text3]) => [
        name,
        this.#expression(typeof text3 === "string" ? text3 : String(text3 ?? "null"))
      ])
    );
  }
  #expression(text3) {
    const line = this.#lineOf(text3.split("\n")[0] ?? "");
    try {
      const parser = new ExpressionParser(tokensOf(text3, "bases"), LANGUAGE2);
      const expression = parser.expression();
      if (parser.token.kind !== "end") throw parser.unexpected("nothing");
      if (parser.called.has("image")) this.#showsPictures = true;
      return expression;
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      const problem2 = { ...error.problem, line: line + error.problem.line - 1 };
      this.#problems.push(problem2);
      return { kind: "problem", problem: problem2 };
    }
  }
  #filter(value2, depth = 0) {
    if (value2 === void 0 || value2 === null || value2 === "") return void 0;
    if (++this.#filters > MOST_FILTERS || depth > 50) return this.#wrongFilter("There are too many filters.");
    if (typeof value2 === "string") {
      const expression = this.#expression(value2);
      return expression.kind === "problem" ? expression : { kind: "expression", expression };
    }
    const tree = record(value2);
    const [kind] = Object.keys(tree ?? {});
    if (tree === void 0 || kind !== "and" && kind !== "or" && kind !== "not") {
      return this.#wrongFilter("A filter is not understood.");
    }
    const items = Array.isArray(tree[kind]) ? tree[kind] : [tree[kind]];
    return { kind, filters: items.flatMap((item) => this.#filter(item, depth + 1) ?? []) };
  }
  #wrongFilter(message) {
    return {
      kind: "problem",
      problem: this.#tell("filters", message, "Write `and:`, `or:` or `not:` with a list, or one expression.")
    };
  }
  #view(value2, i) {
    const view = record(value2) ?? {};
    const name = typeof view.name === "string" ? view.name : "";
    const before = this.#problems.length;
    const type = view.type === "cards" || view.type === "list" ? view.type : "table";
    if (type !== (view.type ?? "table")) {
      const written2 = String(view.type).slice(0, 40);
      this.#problems.push({
        reason: "unsupported",
        word: written2,
        line: this.#lineOf(`type: ${written2}`),
        message: `A view of the type "${written2}" is not built; its notes are shown as a table.`,
        hint: "Choose a table, cards or a list."
      });
    }
    const filter = this.#filter(view.filters);
    const group = sortings(view.groupBy)[0];
    const image = typeof view.image === "string" ? propertyId(view.image) : void 0;
    if (image !== void 0 && type === "cards") this.#showsPictures = true;
    const limit = typeof view.limit === "number" ? view.limit : void 0;
    const summaries = Object.entries(record(view.summaries) ?? {}).map(
      ([id, summary]) => [propertyId(id), String(summary)]
    );
    return {
      type,
      name: name === "" && i > 0 ? String(i + 1) : name,
      order: texts(view.order).map(propertyId),
      sort: sortings(view.sort),
      summaries: new Map(summaries),
      ...filter === void 0 ? {} : { filter },
      ...group === void 0 ? {} : { group },
      ...limit === void 0 ? {} : { limit },
      ...image === void 0 ? {} : { image },
      problems: this.#problems.slice(before)
    };
  }
  #tell(near, message, hint) {
    const { problem: problem2 } = wrongSyntax(message, this.#lineOf(near), hint);
    this.#problems.push(problem2);
    return problem2;
  }
};
function propertyId(written2) {
  return /^(?:file|note|formula)\./.test(written2) ? written2 : `note.${written2}`;
}
__name(propertyId, "propertyId");
function sortings(value2) {
  const items = Array.isArray(value2) ? value2 : value2 === void 0 ? [] : [value2];
  return items.flatMap((item) => {
    const { property, column, direction } = record(item) ?? {};
    const id = typeof item === "string" ? item : property ?? column;
    if (typeof id !== "string") return [];
    return [
      { id: propertyId(id), direction: String(direction).toUpperCase() === "DESC" ? -1 : 1 }
    ];
  });
}
__name(sortings, "sortings");
function texts(value2) {
  return Array.isArray(value2) ? value2.filter((item) => typeof item === "string") : [];
}
__name(texts, "texts");
function record(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) ? value2 : void 0;
}
__name(record, "record");

// src/markdown/base-file.ts
function readBase(text3) {
  const yaml = readYaml(text3);
  if (yaml.kind === "read") return parseBase(yaml.value, (part) => lineOf(part, text3));
  const problem2 = {
    reason: "syntax",
    word: "",
    line: yaml.line,
    message: `The base cannot be read: ${yaml.cause}.`,
    hint: "Put quotes round a text that holds `:` or `#`, and indent with spaces."
  };
  return { ...parseBase({}, () => 1), views: [], problems: [problem2] };
}
__name(readBase, "readBase");
function queryDiagnostic(problem2, path, firstLine) {
  const { message, hint, line } = problem2;
  return { code: "query-not-answered", severity: "warning", path, line: firstLine + line - 1, message, hint };
}
__name(queryDiagnostic, "queryDiagnostic");
function lineOf(part, text3) {
  const at = part === "" ? -1 : text3.indexOf(part.slice(0, 200));
  return at < 0 ? 1 : text3.slice(0, at).split("\n").length;
}
__name(lineOf, "lineOf");

// src/markdown/note-queries.ts
function markQueries(tokens, path, bodyLine) {
  const told = [];
  let count2 = 0;
  const mark2 = /* @__PURE__ */ __name((token, hole2, line2) => {
    if (hole2 === void 0) return;
    count2++;
    token.meta = { ...token.meta, query: hole2 };
    for (const problem2 of problemsOf(hole2)) told.push(queryDiagnostic(problem2, path, line2));
  }, "mark");
  let line = bodyLine;
  for (const token of tokens) {
    if (token.map) line = token.map[0] + bodyLine;
    if (token.type === "fence") mark2(token, fenceQuery(token), line + 1);
    else if (token.type === "inline" && token.content.includes("`") && INLINE.test(token.content)) {
      for (const child of token.children ?? []) {
        if (child.type === "softbreak" || child.type === "hardbreak") line++;
        else if (child.type === "code_inline") mark2(child, inlineQuery(child), line);
      }
    }
  }
  return { count: count2, told };
}
__name(markQueries, "markQueries");
function queryOf(token) {
  return token.meta?.query;
}
__name(queryOf, "queryOf");
var INLINE = /`\s*\$?=/;
function problemsOf({ query }) {
  return query.kind === "problem" ? [query.problem] : query.kind === "base" ? query.base.problems : [];
}
__name(problemsOf, "problemsOf");
function fenceQuery(token) {
  const language = languageOf(token.info);
  const source = token.content;
  switch (language) {
    case "dataview":
      return { kind: "query", query: readDataview(source), source, language, inline: false };
    case "dataviewjs":
      return { kind: "query", query: { kind: "problem", problem: SCRIPT }, source, language, inline: false };
    case "base":
      return { kind: "query", query: { kind: "base", base: readBase(source) }, source, language, inline: false };
    default:
      return void 0;
  }
}
__name(fenceQuery, "fenceQuery");
function inlineQuery({ content: content2 }) {
  const source = content2.trim();
  if (/^\$=.*\bdv\./s.test(source)) {
    return { kind: "query", query: { kind: "problem", problem: SCRIPT }, source, language: "dataviewjs", inline: true };
  }
  if (!/^=\s*[^\s=>].*/s.test(source)) return void 0;
  const asks = /\bthis\.|\bthis\[|\[\[/.test(source) || /^=\s.*[\w]\(/s.test(source);
  if (!asks) return void 0;
  return { kind: "query", query: readInline(source.slice(1)), source, language: "dataview", inline: true };
}
__name(inlineQuery, "inlineQuery");
var SCRIPT = {
  reason: "script",
  word: "",
  line: 1,
  message: "JavaScript in notes is not run.",
  hint: "Write the query in Dataview's own language, or as a base."
};

// src/markdown/syntax/block-ids.ts
function blockIds(md) {
  md.block.ruler.before("paragraph", "block_id_line", opensWith("^{", isMark), { alt: ["blockquote"] });
  md.core.ruler.before("inline", "block_id", (state) => {
    if (MAY_HOLD.test(state.src)) nameBlocks(state.tokens);
  });
}
__name(blockIds, "blockIds");
var MAY_HOLD = /\^[A-Za-z0-9-]|\{ ?[#.]/;
function nameBlocks(tokens) {
  const last = [];
  tokens.forEach((token, i) => {
    const opening2 = tokens[i - 1];
    if (token.type !== "inline") {
      if (token.nesting < 0 || token.type === "paragraph_open" || !isBlock(token)) return;
      last[token.level] = token;
      last.length = token.level + 1;
    } else if (opening2?.type === "paragraph_open") {
      nameByParagraph(tokens, i, token, last[opening2.level]);
      if (opening2.hidden && token.hidden) return;
      last[opening2.level] = opening2;
      last.length = opening2.level + 1;
    } else if (opening2?.type === "heading_open") {
      nameByEnd(token, opening2);
    } else if (opening2?.type === "callout_title_open") {
      nameByEnd(token, tokens[i - 2]);
    }
  });
}
__name(nameBlocks, "nameBlocks");
function blockIdOf(token) {
  if (token.meta?.blockId !== void 0) return String(token.meta.blockId);
  if (token.attrs === null) return void 0;
  const id = String(token.attrGet("id") ?? "");
  return id.startsWith("^") ? id.slice(1) : void 0;
}
__name(blockIdOf, "blockIdOf");
var ID_AT_END = /(?:^|[ \t\n])(?:\^([A-Za-z0-9-]+)|\{ ?#([A-Za-z0-9-]+)\})[ \t]*$/;
var PLUGIN_LINE = /^\{ ?(?:#([A-Za-z0-9-]+)|\.(block-language-[\w-]+)) ?\}[ \t]*$/;
var LONE_LINE = /^(?:\^[A-Za-z0-9-]+|\{ ?(?:#[A-Za-z0-9-]+|\.block-language-[\w-]+) ?\})[ \t]*$/;
function isMark(state, startLine, _endLine, silent) {
  if (!silent) return false;
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const sign = state.src.charCodeAt(start);
  if (sign !== CARET && sign !== BRACE) return false;
  return LONE_LINE.test(state.src.slice(start, state.eMarks[startLine]));
}
__name(isMark, "isMark");
var CARET = 94;
var BRACE = 123;
function nameByEnd(inline, block) {
  const mark2 = ID_AT_END.exec(inline.content);
  const id = idOf(mark2);
  if (mark2 === null || id === void 0) return;
  inline.content = inline.content.slice(0, mark2.index);
  nameBlock(block, id);
}
__name(nameByEnd, "nameByEnd");
function nameByParagraph(tokens, at, inline, before) {
  if (!inline.content.includes("^") && !inline.content.includes("{")) return;
  const { id, className, text: text3 } = marksIn(inline.content);
  if (id === void 0 && className === void 0) {
    inline.content = text3;
    return;
  }
  const alone = text3 === "";
  const block = quoteEndingAt(tokens, at - 1) ?? (alone ? before : ownBlock(tokens, at - 1));
  if (block === void 0) return;
  if (block.type === "html_block" || block.type === "hr") {
    inline.content = text3;
    if (id !== void 0) nameBlock(tokens[at - 1], id);
    return;
  }
  inline.content = text3;
  if (className !== void 0) (alone ? before ?? block : block).attrJoin("class", className);
  if (id !== void 0) nameBlock(block, id);
  if (alone) for (const token of tokens.slice(at - 1, at + 2)) token.hidden = true;
}
__name(nameByParagraph, "nameByParagraph");
function marksIn(content2) {
  let id;
  let className;
  let text3 = content2;
  if (content2.includes("{")) {
    const lines = [];
    for (const line of content2.split("\n")) {
      const [whole, name, kind] = PLUGIN_LINE.exec(line) ?? [];
      if (whole === void 0) lines.push(line);
      else if (kind !== void 0) className = kind;
      else if (name !== void 0 && lines.length > 0 && isNumber(name)) lines.push(`${lines.pop()} ^${name}`);
      else id ??= name;
    }
    text3 = lines.join("\n");
  }
  const mark2 = ID_AT_END.exec(text3);
  const last = idOf(mark2);
  if (mark2 !== null && last !== void 0) {
    text3 = text3.slice(0, mark2.index);
    id = last;
  }
  return { ...id === void 0 ? {} : { id }, ...className === void 0 ? {} : { className }, text: text3 };
}
__name(marksIn, "marksIn");
function idOf(mark2) {
  const id = mark2?.[1] ?? mark2?.[2];
  if (mark2 === null || id === void 0) return void 0;
  const isPower = isNumber(id) && mark2.input.slice(0, mark2.index).trim() !== "";
  return isPower ? void 0 : id;
}
__name(idOf, "idOf");
function isNumber(id) {
  return /^\d{1,5}$/.test(id);
}
__name(isNumber, "isNumber");
function nameBlock(block, id) {
  if (block?.type === "heading_open") block.meta = { ...block.meta, blockId: id };
  else if (block !== void 0 && block.attrGet("id") === null) block.attrSet("id", `^${id}`);
}
__name(nameBlock, "nameBlock");
function ownBlock(tokens, paragraph) {
  const item = tokens[paragraph - 1];
  return item?.type === "list_item_open" ? item : tokens[paragraph];
}
__name(ownBlock, "ownBlock");
function isBlock({ type }) {
  return !type.startsWith("callout_title") && !type.startsWith("callout_content");
}
__name(isBlock, "isBlock");
function quoteEndingAt(tokens, paragraph) {
  let level;
  for (let i = paragraph + 3; ENDS.has(tokens[i]?.type ?? ""); i++) {
    if (tokens[i]?.type !== "callout_content_close") level = tokens[i]?.level;
  }
  if (level === void 0) return void 0;
  for (let i = paragraph - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.level === level && (token.type === "blockquote_open" || token.type === "callout_open")) return token;
  }
  return void 0;
}
__name(quoteEndingAt, "quoteEndingAt");
var ENDS = /* @__PURE__ */ new Set(["blockquote_close", "callout_close", "callout_content_close"]);

// src/markdown/youtube.ts
function youtubeOf(address) {
  if (!HOST.test(address)) return void 0;
  let url;
  try {
    url = new URL(address.startsWith("//") ? `https:${address}` : address);
  } catch {
    return void 0;
  }
  const [first = "", second = ""] = url.pathname.split("/").filter((part) => part !== "");
  const named2 = ["shorts", "embed", "live", "v"].includes(first) ? second : url.searchParams.get("v") ?? "";
  const id = /(?:^|\.)youtu\.be$/i.test(url.hostname) ? first : named2;
  if (!/^[\w-]{6,20}$/.test(id)) return void 0;
  return { id, start: secondsOf(url.searchParams.get("t") ?? url.searchParams.get("start") ?? url.hash.slice(3)) };
}
__name(youtubeOf, "youtubeOf");
var HOST = /^(?:https?:)?\/\/(?:(?:www|m|music)\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)\//i;
function secondsOf(time) {
  const parts = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(time);
  if (parts === null) return 0;
  const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}
__name(secondsOf, "secondsOf");

// src/markdown/body-rules.ts
function addBodyRules(md) {
  for (const [type, rule] of Object.entries(RULES)) {
    md.renderer.rules[type] = (tokens, i, _options, env) => {
      const token = tokens[i];
      return token === void 0 ? "" : rule(token, env?.page, tokens, i, md);
    };
  }
  return md;
}
__name(addBodyRules, "addBodyRules");
var RULES = {
  heading_open: /* @__PURE__ */ __name((token, page, _tokens, _i, { renderer }) => `<${headingTag(token, page)}${renderer.renderAttrs(token)}>${blockAnchor(token)}`, "heading_open"),
  heading_close: /* @__PURE__ */ __name((token, page) => `</${headingTag(token, page)}>
`, "heading_close"),
  link_open: openLink,
  link_close: closeLink,
  image: renderImage,
  embed: /* @__PURE__ */ __name((token, page) => renderEmbed(token, page.open.length > 0 ? "link" : "line", page), "embed"),
  embed_block: /* @__PURE__ */ __name((token, page) => renderEmbed(token, "block", page), "embed_block"),
  transclusion: renderTransclusion,
  hashtag: /* @__PURE__ */ __name((token, { copy, holes }) => copy ? `#${escapeHtml(token.content)}` : hole({ kind: "hashtag", tag: token.content }, holes), "hashtag"),
  field_open: /* @__PURE__ */ __name((token) => renderFieldOpen(token), "field_open"),
  field_close: /* @__PURE__ */ __name(() => renderFieldClose(), "field_close"),
  fence: renderFence,
  code_inline: /* @__PURE__ */ __name((token, { holes }) => queryHole(token, holes) ?? `<code>${escapeHtml(token.content)}</code>`, "code_inline"),
  code_block: /* @__PURE__ */ __name((token) => renderCode(token, ""), "code_block"),
  math_inline: /* @__PURE__ */ __name((token) => formulaHtml(token), "math_inline"),
  math_block: /* @__PURE__ */ __name((token) => formulaHtml(token), "math_block"),
  list_item_open: openListItem,
  ...CALLOUT_RULES,
  ...FOOTNOTE_RULES,
  footnote_ref: renderFootnoteReference,
  table_open: /* @__PURE__ */ __name((token, _page, _tokens, _i, { renderer }) => `<div class="table-wrapper" tabindex="0"><table${renderer.renderAttrs(token)}>
`, "table_open"),
  table_close: /* @__PURE__ */ __name(() => "</table></div>\n", "table_close"),
  canvas_file: /* @__PURE__ */ __name((token, { holes }) => hole({ kind: "canvas-file", link: placeOf2(token) ?? 0 }, holes), "canvas_file"),
  canvas_open: /* @__PURE__ */ __name(() => CANVAS_OPEN, "canvas_open"),
  canvas_close: /* @__PURE__ */ __name(() => CANVAS_CLOSE, "canvas_close"),
  canvas_node_open: /* @__PURE__ */ __name((token) => openNode(token), "canvas_node_open"),
  canvas_node_close: /* @__PURE__ */ __name((token, { holes }) => closeNode(token, (to) => hole({ kind: "file-name", link: placeOf2(to) ?? 0 }, holes)), "canvas_node_close")
};
function headingTag(token, page) {
  return `h${Math.min(6, Number(token.tag.slice(1)) + page.headingShift)}`;
}
__name(headingTag, "headingTag");
function blockAnchor(token) {
  const id = blockIdOf(token);
  return id === void 0 ? "" : `<span id="^${id}"></span>`;
}
__name(blockAnchor, "blockAnchor");
function openLink(token, { open, copy, holes }) {
  const link = placeOf2(token);
  open.push(link);
  if (link !== void 0) return hole({ kind: "link-open", link, ...copy ? { copy } : {} }, holes);
  const title2 = token.attrGet("title");
  const titled = title2 === null ? "" : ` title="${escapeHtml(String(title2))}"`;
  return `<a class="external-link" href="${escapeHtml(String(token.attrGet("href") ?? ""))}" rel="noopener"${titled}${copy ? ' tabindex="-1"' : ""}>`;
}
__name(openLink, "openLink");
function closeLink(_token, { open, holes }) {
  const link = open.pop();
  return link === void 0 ? "</a>" : hole({ kind: "link-close", link }, holes);
}
__name(closeLink, "closeLink");
function renderEmbed(token, place, { holes }) {
  const id = token.attrGet("id");
  const words2 = wikilinkOf(token)?.label ?? "";
  return hole(
    { kind: "embed", link: placeOf2(token) ?? 0, words: words2, place, ...id === null ? {} : { id: String(id) } },
    holes
  );
}
__name(renderEmbed, "renderEmbed");
function renderTransclusion(token, { createBody: createBody2, holes }) {
  const { title: title2, content: content2 } = token.meta.transclusion;
  const link = placeOf2(token);
  return hole(
    {
      kind: "transclusion",
      ...link === void 0 ? {} : { link },
      ...title2.length === 0 ? {} : { title: createBody2(title2) },
      body: createBody2(content2)
    },
    holes
  );
}
__name(renderTransclusion, "renderTransclusion");
function renderImage(token, { open, holes }, _tokens, _i, md) {
  const words2 = md.renderer.renderInlineAsText(token.children ?? [], md.options, {});
  const link = placeOf2(token);
  if (link !== void 0) return hole({ kind: "image", link, words: words2 }, holes);
  const address = String(token.attrGet("src") ?? "");
  const film = open.length > 0 ? void 0 : youtubeOf(address);
  if (film !== void 0) return hole({ kind: "youtube", film, words: words2 }, holes);
  const path = address.startsWith("data:") ? "" : percentDecoded(address.replace(/[?#].*$/s, ""));
  return mediaHtml(address, path, words2) ?? pictureEmbed(address, path, words2);
}
__name(renderImage, "renderImage");
function renderFootnoteReference(token, page, _tokens, _i, { renderer, options }) {
  const words2 = sidenoteWords(token);
  if (words2 === void 0) return footnoteReference(token);
  const copy = renderer.renderInline(words2, options, { page: { ...page, copy: true } });
  return footnoteReference(token) + sidenote(token, copy);
}
__name(renderFootnoteReference, "renderFootnoteReference");
function queryHole(token, holes) {
  const query = queryOf(token);
  return query && hole(query, holes);
}
__name(queryHole, "queryHole");
function renderFence(token, page) {
  const query = queryHole(token, page.holes);
  if (query !== void 0) return query;
  const language = languageOf(token.info);
  if (language !== "mermaid") return drawingHtml(token.info, token.content) ?? renderCode(token, language);
  page.hasDiagrams = true;
  return diagramHtml(token);
}
__name(renderFence, "renderFence");
function renderCode(token, language) {
  const id = token.attrGet("id");
  const attributes = id === null ? "" : ` id="${escapeHtml(String(id))}"`;
  const name = language === "" ? "" : ` class="language-${escapeHtml(language)}"`;
  return `<pre${attributes} tabindex="0"><code${name}>${highlightedCode(token.content, language)}</code></pre>
`;
}
__name(renderCode, "renderCode");
function openListItem(token, { holes }, tokens, i, { renderer }) {
  const status = token.meta?.task;
  if (status === void 0) return `<li${renderer.renderAttrs(token)}>`;
  const done = status === "x" || status === "X";
  const label = inlineTextOf(tokens[i + 2]?.children ?? []).text.split("\n")[0]?.slice(0, 80) ?? "";
  const state = done || status === " " ? "" : hole({ kind: "task-state", status }, holes);
  return `<li class="task-list-item${done ? " is-checked" : ""}" data-task="${escapeHtml(status)}"${renderer.renderAttrs(token)}><input class="task-list-item-checkbox" type="checkbox" disabled${done ? " checked" : ""} aria-label="${state}${escapeHtml(label)}"> `;
}
__name(openListItem, "openListItem");

// src/markdown/section-tokens.ts
function copyOf(token, changes) {
  return Object.assign(Object.create(Object.getPrototypeOf(token)), token, changes);
}
__name(copyOf, "copyOf");

// src/markdown/embed-layout.ts
function laidOut(tokens) {
  if (!tokens.some(({ type, meta }) => meta !== null && (meta.embeds === true || type === "transclusion_open"))) {
    return tokens;
  }
  return withBlocks(withTransclusions(tokens));
}
__name(laidOut, "laidOut");
function withTransclusions(tokens) {
  const result = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token.type !== "transclusion_open") {
      result.push(token);
      continue;
    }
    let depth = 0;
    const from = i;
    for (; i < tokens.length; i++) {
      if (tokens[i]?.type === "transclusion_open") depth++;
      if (tokens[i]?.type === "transclusion_close" && --depth === 0) break;
    }
    const inner = tokens.slice(from + 1, i);
    const titleEnd = inner[0]?.type === "transclusion_title_open" ? closing(inner) : 0;
    const transclusion = {
      title: inner.slice(1, titleEnd),
      content: inner.slice(titleEnd).filter(({ type }) => type !== "transclusion_title_open" && type !== "transclusion_title_close")
    };
    result.push(copyOf(token, { type: "transclusion", nesting: 0, meta: { ...token.meta, transclusion } }));
  }
  return result;
}
__name(withTransclusions, "withTransclusions");
function closing(tokens) {
  const end = tokens.findIndex(({ type }) => type === "transclusion_title_close");
  return end < 0 ? tokens.length : end;
}
__name(closing, "closing");
function withBlocks(tokens) {
  const result = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const before = result.at(-1);
    const isParagraph = before?.type === "paragraph_open";
    if (token.meta?.embeds !== true || !(isParagraph || before?.type === "td_open")) {
      result.push(token);
      continue;
    }
    const pieces = partedAtEmbeds(token.children ?? []);
    if (!isParagraph) {
      for (const piece of pieces) result.push(isEmbed(piece) ? piece : copyOf(token, { children: piece }));
      continue;
    }
    const open = result.pop();
    const close = copyOf(open, { type: "paragraph_close", nesting: -1, attrs: null });
    const isLast = tokens[i + 1]?.type === "paragraph_close";
    if (!isLast && isEmbed(pieces.at(-1))) pieces.push([]);
    pieces.forEach((piece, at) => {
      const attrs = at === 0 ? open.attrs : null;
      if (isEmbed(piece)) result.push(attrs === null ? piece : copyOf(piece, { attrs }));
      else {
        result.push(copyOf(open, { attrs }), copyOf(token, { children: piece }));
        if (isLast || at < pieces.length - 1) result.push(close);
      }
    });
    if (isLast) i++;
  }
  return result;
}
__name(withBlocks, "withBlocks");
function isEmbed(piece) {
  return piece !== void 0 && !Array.isArray(piece);
}
__name(isEmbed, "isEmbed");
function partedAtEmbeds(children) {
  const pieces = [];
  let current = [];
  const open = [];
  const finish = /* @__PURE__ */ __name(() => {
    const piece = trimmed(current);
    if (piece.length > 0) pieces.push(piece);
  }, "finish");
  for (const child of children) {
    if (!isNoteEmbed(child) || open.length > MOST_FORMATTING || open.some(({ type }) => type === "link_open")) {
      current.push(child);
      if (child.nesting === 1) open.push(child);
      else if (child.nesting === -1) open.pop();
      continue;
    }
    for (const one of open.toReversed()) {
      current.push(copyOf(one, { type: one.type.replace(/_open$/, "_close"), nesting: -1 }));
    }
    finish();
    pieces.push(copyOf(child, { type: "embed_block" }));
    current = [...open];
  }
  finish();
  return pieces;
}
__name(partedAtEmbeds, "partedAtEmbeds");
var MOST_FORMATTING = 10;
function trimmed(tokens) {
  if (!tokens.some((token) => token.nesting === 0 && !isSpace(token))) return [];
  const from = tokens.findIndex((token) => !isSpace(token));
  const to = tokens.findLastIndex((token) => !isSpace(token));
  return tokens.slice(from, to + 1);
}
__name(trimmed, "trimmed");
function isSpace({ type, content: content2 }) {
  return type === "softbreak" || type === "hardbreak" || type === "text" && content2.trim() === "";
}
__name(isSpace, "isSpace");

// src/markdown/html-elements.ts
var ALLOWED = words(`
  a abbr acronym address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup data dd del
  details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd label li
  main mark menu meter nav ol p picture pre progress q rb rp rt rtc ruby s samp search section small source span strike
  strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr`);
var ALLOWED_SVG = words(`
  svg g path rect circle ellipse line polyline polygon text tspan textPath defs symbol use linearGradient radialGradient stop
  clipPath mask marker pattern title desc filter feBlend feColorMatrix feComposite feDropShadow feFlood feGaussianBlur
  feMerge feMergeNode feOffset`);
var REFUSED = words(`
  animate animateMotion animateTransform annotation-xml applet area base basefont bgsound body button canvas datalist dialog
  embed fieldset foreignObject form frame frameset head html iframe image isindex keygen legend link map marquee math meta
  noembed noframes nobr noscript object optgroup option output param plaintext portal script select set slot style template
  textarea title xmp`);
var HIDDEN = words("iframe noembed noframes noscript script style template");
var VOID = words("area base br col embed hr img input link meta param source track wbr");
var IMPLIES_END = {
  p: words("p"),
  li: words("li"),
  dt: words("dt dd"),
  dd: words("dt dd"),
  td: words("td th"),
  th: words("td th"),
  tr: words("td th tr"),
  rt: words("rt rp"),
  rp: words("rt rp")
};
var GLOBAL = words("class id title lang dir role tabindex align style");
var ATTRIBUTES = {
  a: words("href name download"),
  img: words("src alt width height loading decoding"),
  source: words("src type media sizes"),
  audio: words("src controls loop preload"),
  video: words("src controls loop muted poster width height preload playsinline"),
  track: words("src kind srclang label default"),
  details: words("open name"),
  font: words("color size face"),
  input: words("checked"),
  ol: words("start reversed type"),
  ul: words("type"),
  li: words("value"),
  table: words("border cellpadding cellspacing width"),
  td: words("colspan rowspan headers width height valign"),
  th: words("colspan rowspan headers scope abbr width height valign"),
  tr: words("valign"),
  col: words("span width"),
  colgroup: words("span width"),
  time: words("datetime"),
  data: words("value"),
  bdo: words("dir"),
  del: words("datetime"),
  ins: words("datetime"),
  progress: words("value max"),
  meter: words("value min max low high optimum"),
  hr: words("width size")
};
var SVG_ATTRIBUTES = words(`
  xmlns version viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry fx fy d points width height transform opacity
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-dasharray stroke-dashoffset vector-effect clip-path clip-rule mask marker-start marker-mid marker-end filter color
  display visibility paint-order shape-rendering text-rendering font-family font-size font-style font-weight text-anchor
  dominant-baseline alignment-baseline baseline-shift letter-spacing word-spacing text-decoration writing-mode dx dy rotate
  textLength lengthAdjust startOffset href xlink:href gradientUnits gradientTransform spreadMethod offset stop-color
  stop-opacity clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits patternTransform refX refY
  markerWidth markerHeight markerUnits orient filterUnits primitiveUnits in in2 result stdDeviation flood-color
  flood-opacity operator k1 k2 k3 k4 mode values type focusable`);
function mayCarry(element, attribute) {
  if (/^(?:data|aria)-[a-z0-9_.-]+$/.test(attribute)) return attribute !== "data-href";
  if (GLOBAL.has(attribute)) return true;
  if (ALLOWED_SVG.has(element)) return SVG_ATTRIBUTES.has(attribute);
  return Object.hasOwn(ATTRIBUTES, element) && ATTRIBUTES[element]?.has(attribute) === true;
}
__name(mayCarry, "mayCarry");
function words(text3) {
  return new Set(text3.trim().toLowerCase().split(/\s+/));
}
__name(words, "words");

// src/markdown/html-frame.ts
function frameOf(tag, { iframes, holeName }) {
  const written2 = /* @__PURE__ */ __name((wanted) => tag.attributes.find(({ name }) => name === wanted)?.value.trim() ?? "", "written");
  const title2 = written2("title");
  const hole2 = tag.attributes.find(({ name, isHole }) => isHole && holeName(name) === "src");
  if (hole2 !== void 0) return { html: frame(hole2.name, tag, title2), isLink: false };
  const address = written2("src").replace(/^\/\//, "https://");
  const host = hostOf(address);
  if (host === void 0) return { html: "", isLink: true };
  if (iframes.some((allowed) => `.${host}`.endsWith(`.${allowed.toLowerCase()}`))) {
    const source = ` src="${escapeHtml(address)}" referrerpolicy="strict-origin-when-cross-origin"`;
    return { html: frame(source, tag, title2 || host), isLink: false };
  }
  const words2 = escapeHtml(title2 || address);
  return { html: `<a class="external-link" href="${escapeHtml(address)}" rel="noopener">${words2}</a>`, isLink: true };
}
__name(frameOf, "frameOf");
function frame(source, { attributes }, title2) {
  const sizes = attributes.filter(({ name: name2, value: value2 }) => (name2 === "width" || name2 === "height") && /^\d{1,4}(?:px|%)?$/.test(value2)).map(({ name: name2, value: value2 }) => ` ${name2}="${value2.replace("px", "")}"`);
  const name = title2 === "" ? "" : ` title="${escapeHtml(title2)}"`;
  return `<iframe${source}${name}${sizes.join("")} loading="lazy" allowfullscreen></iframe>`;
}
__name(frame, "frame");
function hostOf(address) {
  try {
    const { protocol, hostname } = new URL(address);
    return /^https?:$/.test(protocol) ? hostname.toLowerCase() : void 0;
  } catch {
    return void 0;
  }
}
__name(hostOf, "hostOf");

// src/markdown/html-style.ts
function harmlessStyle(style) {
  return style.split(";").map((declaration) => declaration.trim()).filter((declaration) => {
    const colon = declaration.indexOf(":");
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    return PROPERTY.test(property) && VALUE.test(declaration.slice(colon + 1).trim());
  }).join("; ");
}
__name(harmlessStyle, "harmlessStyle");
var PROPERTY = /^(?:--[\w-]+|color|opacity|background|background-color|accent-color|fill|fill-opacity|stroke|stroke-width|stroke-opacity|stroke-dasharray|stroke-linecap|stroke-linejoin|stop-color|stop-opacity|text-anchor|dominant-baseline|font|font-(?:family|size|style|weight|variant|stretch)|line-height|letter-spacing|word-spacing|word-break|white-space|overflow-wrap|text-(?:align|align-last|decoration|decoration-\w+|indent|transform|shadow|wrap|overflow|emphasis)|vertical-align|writing-mode|(?:min-|max-)?(?:width|height|inline-size|block-size)|aspect-ratio|object-fit|(?:margin|padding)(?:-(?:top|right|bottom|left|block|inline)(?:-(?:start|end))?)?|border(?:-(?:top|right|bottom|left|radius|color|width|style|collapse|spacing))*|border-(?:top|bottom)-(?:left|right)-radius|outline|box-shadow|float|clear|display|flex|flex-(?:wrap|direction|grow|shrink|basis|flow)|grid-template-(?:columns|rows)|grid-(?:column|row)|gap|row-gap|column-gap|columns|column-(?:count|width)|justify-content|align-(?:items|self|content)|list-style|list-style-type|list-style-position|overflow|overflow-[xy]|table-layout|caption-side|break-inside)$/;
var VALUE = /^(?:[\w\s#%.,/!*+"'-]|\p{L}|(?<![\w-])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color-mix|calc|min|max|clamp|var|minmax|repeat|rotate|scale|translate|matrix)\(|\)){0,500}$/iu;

// src/markdown/html-tag.ts
function tagsAndText(html) {
  const pieces = [];
  let textFrom = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    const tag = tagAt(html, at);
    if (tag === void 0) {
      at++;
      continue;
    }
    if (at > textFrom) pieces.push(html.slice(textFrom, at));
    pieces.push(tag);
    at += tag.source.length;
    textFrom = at;
  }
  if (textFrom < html.length) pieces.push(html.slice(textFrom));
  return pieces;
}
__name(tagsAndText, "tagsAndText");
var NAME = /<(\/?)([a-z][^\s/<>\0"'=]*)/iy;
var ATTRIBUTE2 = /[\s/]*(?:(\0\d+\0)|([^\s"'<>/=\0]+)(?:\s*=\s*(?:"([^"\0]*)"|'([^'\0]*)'|([^\s"'=<>`\0]+)))?)/y;
var END2 = /([\s/]*)>/y;
function tagAt(html, at) {
  NAME.lastIndex = at;
  const start = NAME.exec(html);
  if (start === null) return void 0;
  const attributes = /* @__PURE__ */ new Map();
  let to = NAME.lastIndex;
  for (; ; ) {
    END2.lastIndex = to;
    const end = END2.exec(html);
    if (end !== null) {
      return {
        name: (start[2] ?? "").toLowerCase(),
        kind: start[1] === "/" ? "close" : end[1]?.includes("/") ? "empty" : "open",
        attributes: [...attributes.values()],
        source: html.slice(at, END2.lastIndex)
      };
    }
    ATTRIBUTE2.lastIndex = to;
    const found = ATTRIBUTE2.exec(html);
    if (found === null) return void 0;
    to = ATTRIBUTE2.lastIndex;
    const [, hole2, name = "", ...values] = found;
    const key = hole2 ?? name.toLowerCase();
    const value2 = values.find((written2) => written2 !== void 0) ?? "";
    if (!attributes.has(key)) attributes.set(key, { name: key, value: decoded(value2), isHole: hole2 !== void 0 });
  }
}
__name(tagAt, "tagAt");
function decoded(value2) {
  return value2.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp));?/gi,
    (entity, hex, decimal, name) => {
      if (name !== void 0) return NAMED[String(name).toLowerCase()] ?? entity;
      const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : entity;
    }
  );
}
__name(decoded, "decoded");
var NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\xA0" };
function harmlessAttributes(tag, holeName) {
  let html = "";
  for (const { name, value: value2, isHole } of tag.attributes) {
    if (isHole) {
      if (mayCarry(tag.name, holeName(name))) html += name;
      continue;
    }
    if (!mayCarry(tag.name, name)) continue;
    const kept = name === "style" ? harmlessStyle(value2) : isHarmlessValue(tag.name, name, value2) ? value2 : void 0;
    if (kept === void 0 || kept === "" && name === "style") continue;
    html += kept === "" ? ` ${name}` : ` ${name}="${escapeHtml(kept)}"`;
  }
  return html;
}
__name(harmlessAttributes, "harmlessAttributes");
function isHarmlessValue(element, name, value2) {
  if (name === "src" || name === "poster") return isHarmlessSource(element, value2);
  if (name === "href") return element === "a" ? HARMLESS_LINK.test(withoutControls(value2)) : value2.startsWith("#");
  if (name === "xlink:href") return value2.startsWith("#");
  return !/url\(/i.test(value2.replace(/url\(\s*["']?#[\w.:-]*["']?\s*\)/gi, "")) || GLOBAL_TEXT.has(name);
}
__name(isHarmlessValue, "isHarmlessValue");
var GLOBAL_TEXT = /* @__PURE__ */ new Set(["title", "alt", "class", "id", "name", "download", "abbr"]);
var HARMLESS_LINK = /^(?:https?:|mailto:|tel:|ftp:|obsidian:|geo:|sms:|\/\/)/i;
function isHarmlessSource(element, value2) {
  const address = withoutControls(value2);
  return /^(?:https?:|\/\/)/i.test(address) || element === "img" && /^data:image\//i.test(address);
}
__name(isHarmlessSource, "isHarmlessSource");
function withoutControls(value2) {
  return value2.replace(/[\u0000-\u0020]/g, "");
}
__name(withoutControls, "withoutControls");

// src/markdown/html.ts
function makeHtmlHarmless(tokens, options) {
  const pieces = /* @__PURE__ */ new Map();
  const lines = /* @__PURE__ */ new Map();
  pair(tokens, (token, line, sentence) => {
    const found = piecesOf(token.content, sentence, (what) => options.refuse(what, line));
    pieces.set(token, found);
    lines.set(token, line);
    return found;
  });
  const open = [];
  for (const [token, found] of pieces) {
    token.content = written(
      found,
      open,
      (tag) => {
        const { html, isLink: isLink2 } = frameOf(tag, options);
        if (isLink2) options.refuse("<iframe>", lines.get(token) ?? 0);
        return html;
      },
      options.holeName
    );
  }
}
__name(makeHtmlHarmless, "makeHtmlHarmless");
function piecesOf(html, sentence, tell) {
  const all = tagsAndText(html.replace(COMMENT, ""));
  const lastEnd = /* @__PURE__ */ new Map();
  all.forEach((piece, i) => {
    if (typeof piece !== "string" && piece.kind === "close") lastEnd.set(piece.name, i);
  });
  const pieces = [];
  let hidden;
  all.forEach((piece, i) => {
    if (hidden !== void 0) {
      if (typeof piece !== "string" && piece.kind === "close" && piece.name === hidden) hidden = void 0;
    } else if (typeof piece === "string") {
      pieces.push(asText(piece));
    } else if (isAllowed(piece.name)) {
      for (const { name } of piece.attributes) if (name.startsWith("on")) tell(name);
      pieces.push(piece.kind === "close" ? { kind: "close", tag: piece } : openingOf(piece, sentence !== void 0));
    } else if (!REFUSED.has(piece.name) || sentence?.has(piece.name) === false && isWord(piece)) {
      pieces.push(asText(piece.source));
    } else if (piece.kind !== "close") {
      if (piece.name === "iframe") pieces.push({ kind: "frame", tag: piece });
      else tell(`<${piece.name}>`);
      if (HIDDEN.has(piece.name) && (lastEnd.get(piece.name) ?? -1) > i) hidden = piece.name;
    }
  });
  return pieces;
}
__name(piecesOf, "piecesOf");
var COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
function openingOf(tag, isInline) {
  return { kind: "open", tag, isInline, isEnded: false, isOpen: false };
}
__name(openingOf, "openingOf");
function isAllowed(name) {
  return ALLOWED.has(name) || ALLOWED_SVG.has(name);
}
__name(isAllowed, "isAllowed");
function isWord({ kind, attributes }) {
  return kind === "open" && attributes.length === 0;
}
__name(isWord, "isWord");
function asText(html) {
  return html.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
__name(asText, "asText");
function pair(tokens, piecesIn) {
  let line = 0;
  const scopes = [new Scope()];
  const walk2 = /* @__PURE__ */ __name((list, sentence) => {
    const depth = scopes.length;
    for (const token of list) {
      if (token.map !== null) line = token.map[0];
      if (token.nesting > 0) scopes.push(new Scope());
      if (token.nesting < 0 && scopes.length > depth) scopes.pop();
      if (token.type === "html_block" || token.type === "html_inline") {
        for (const piece of piecesIn(token, line, sentence)) scopes.at(-1)?.see(piece);
      }
      if (token.children !== null && token.type === "inline") {
        hideContent(token.children);
        scopes.push(new Scope());
        walk2(token.children, endedIn(token.children));
        scopes.pop();
      }
    }
    scopes.length = depth;
  }, "walk");
  walk2(tokens);
}
__name(pair, "pair");
function endedIn(children) {
  const names = /* @__PURE__ */ new Set();
  for (const { type, content: content2 } of children) {
    const name = type === "html_inline" ? /^<\/([a-z][\w-]*)/i.exec(content2)?.[1] : void 0;
    if (name !== void 0) names.add(name.toLowerCase());
  }
  return names;
}
__name(endedIn, "endedIn");
function hideContent(children) {
  const nameIn = /* @__PURE__ */ __name((token, tag) => {
    const name = token.type === "html_inline" ? tag.exec(token.content)?.[1]?.toLowerCase() : void 0;
    return name !== void 0 && HIDDEN.has(name) ? name : void 0;
  }, "nameIn");
  const lastEnd = /* @__PURE__ */ new Map();
  children.forEach((child, i) => {
    const name = nameIn(child, /^<\/([a-z]+)/i);
    if (name !== void 0) lastEnd.set(name, i);
  });
  if (lastEnd.size === 0) return;
  let hidden;
  children.forEach((child, i) => {
    if (hidden !== void 0) {
      if (nameIn(child, /^<\/([a-z]+)/i) === hidden) hidden = void 0;
      else if (child.nesting === 0) child.content = "";
    } else {
      const name = nameIn(child, /^<([a-z]+)/i);
      if (name !== void 0 && (lastEnd.get(name) ?? -1) > i) hidden = name;
    }
  });
}
__name(hideContent, "hideContent");
var Scope = class {
  static {
    __name(this, "Scope");
  }
  #open = [];
  #counts = /* @__PURE__ */ new Map();
  see(piece) {
    if (typeof piece === "string" || piece.kind === "frame") return;
    if (piece.kind === "open") {
      if (piece.tag.kind === "empty" || VOID.has(piece.tag.name)) return;
      this.#open.push(piece);
      this.#count(piece, 1);
    } else if ((this.#counts.get(piece.tag.name) ?? 0) > 0) {
      for (let last = this.#open.pop(); last !== void 0; last = this.#open.pop()) {
        this.#count(last, -1);
        if (last.tag.name !== piece.tag.name) continue;
        last.isEnded = true;
        piece.opening = last;
        break;
      }
    }
  }
  #count({ tag }, change) {
    this.#counts.set(tag.name, (this.#counts.get(tag.name) ?? 0) + change);
  }
};
var DEEPEST2 = 100;
function written(pieces, open, frameHtml, holeName) {
  let html = "";
  const endWhile = /* @__PURE__ */ __name((isWanted) => {
    for (let last = open.at(-1); last !== void 0 && isWanted(last); last = open.at(-1)) {
      open.pop();
      last.isOpen = false;
      html += `</${nameOf3(last.tag)}>`;
    }
  }, "endWhile");
  for (const piece of pieces) {
    if (typeof piece === "string") html += piece;
    else if (piece.kind === "frame") html += frameHtml(piece.tag);
    else if (piece.kind === "close" && piece.tag.name === "br") html += "<br>";
    else if (piece.kind === "close") endWhile(() => piece.opening?.isOpen === true);
    else if (isUnendedWord(piece)) html += asText(piece.tag.source);
    else if (isInDrawing(open) ? !ALLOWED_SVG.has(piece.tag.name) : !isAllowedOutside(piece.tag.name)) continue;
    else {
      const { name, kind } = piece.tag;
      const implied = Object.hasOwn(IMPLIES_END, name) ? IMPLIES_END[name] : void 0;
      if (implied !== void 0) endWhile((last) => !last.isEnded && implied.has(last.tag.name));
      const isVoid = VOID.has(name);
      if (open.length >= DEEPEST2 && !isVoid) continue;
      html += openingTag(piece, holeName);
      if (isVoid) continue;
      open.push(piece);
      piece.isOpen = true;
      if (kind === "empty") endWhile((last) => last === piece);
    }
  }
  endWhile((last) => !last.isEnded);
  return html;
}
__name(written, "written");
function isUnendedWord({ tag, isInline, isEnded }) {
  return isInline && !isEnded && isWord(tag) && !VOID.has(tag.name);
}
__name(isUnendedWord, "isUnendedWord");
function isInDrawing(open) {
  return open.some(({ tag }) => tag.name === "svg");
}
__name(isInDrawing, "isInDrawing");
function isAllowedOutside(name) {
  return name === "svg" || ALLOWED.has(name);
}
__name(isAllowedOutside, "isAllowedOutside");
function openingTag({ tag }, holeName) {
  if (tag.name === "input") {
    return tag.attributes.some(({ name, value: value2 }) => name === "type" && value2.toLowerCase() === "checkbox") ? `<input type="checkbox" disabled${harmlessAttributes(tag, holeName)}>` : "";
  }
  const attributes = harmlessAttributes(tag, holeName);
  return `<${nameOf3(tag)}${attributes}${tag.name === "a" ? outward(tag, attributes) : ""}>`;
}
__name(openingTag, "openingTag");
function outward(tag, attributes) {
  if (!attributes.includes(' href="')) return "";
  return tag.attributes.some(({ name }) => name === "class") ? ' rel="noopener"' : ' class="external-link" rel="noopener"';
}
__name(outward, "outward");
function nameOf3({ name, source }) {
  if (name === "h1") return "h2";
  return ALLOWED_SVG.has(name) ? /^<\/?([^\s/>]+)/.exec(source)?.[1] ?? name : name;
}
__name(nameOf3, "nameOf");

// src/markdown/parser.ts
import createMarkdownIt from "markdown-it";
import cjkFriendly from "markdown-it-cjk-friendly";
import mark from "markdown-it-mark";

// src/markdown/quick-paragraphs.ts
function quickParagraphs(md) {
  md.block.ruler.at("lheading", lheading);
}
__name(quickParagraphs, "quickParagraphs");
function lheading(state, startLine, endLine) {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const { parentType } = state;
  state.parentType = "paragraph";
  const { line, underline } = endOf(state, startLine, endLine);
  const content2 = state.md.utils.asciiTrim(state.getLines(startLine, line, state.blkIndent, false));
  const isHeading = underline !== "";
  const tag = !isHeading ? "p" : underline === "=" ? "h1" : "h2";
  state.line = isHeading ? line + 1 : line;
  const open = state.push(isHeading ? "heading_open" : "paragraph_open", tag, 1);
  open.markup = underline;
  open.map = [startLine, state.line];
  const inline = state.push("inline", "", 0);
  inline.content = content2;
  inline.map = [startLine, line];
  inline.children = [];
  state.push(isHeading ? "heading_close" : "paragraph_close", tag, -1).markup = underline;
  state.parentType = parentType;
  return true;
}
__name(lheading, "lheading");
function endOf(state, startLine, endLine) {
  const ends = state.md.block.ruler.getRules("paragraph");
  let line = startLine + 1;
  for (; line < endLine && !state.isEmpty(line); line++) {
    const columns = state.sCount[line] ?? 0;
    if (columns - state.blkIndent > 3) continue;
    if (columns >= state.blkIndent) {
      const underline = underlineAt(state, line);
      if (underline !== "") return { line, underline };
    }
    if (columns < 0) continue;
    if (ends.some((rule) => rule(state, line, endLine, true))) break;
  }
  return { line, underline: "" };
}
__name(endOf, "endOf");
function underlineAt(state, line) {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const sign = state.src.charCodeAt(start);
  if (sign !== HYPHEN && sign !== EQUALS) return "";
  const end = state.skipSpaces(state.skipChars(start, sign));
  return end < (state.eMarks[line] ?? 0) ? "" : sign === EQUALS ? "=" : "-";
}
__name(underlineAt, "underlineAt");
var HYPHEN = 45;
var EQUALS = 61;

// src/markdown/quick-tokens.ts
function quickTokens(md) {
  const original = new md.core.State("", md, {}).Token;
  Object.setPrototypeOf(QuickToken.prototype, original.prototype);
  Object.setPrototypeOf(QuickBlockState.prototype, md.block.State.prototype);
  Object.setPrototypeOf(QuickInlineState.prototype, md.inline.State.prototype);
  md.core.State = class extends md.core.State {
    Token = QuickToken;
  };
  md.block.State = QuickBlockState;
  md.inline.State = QuickInlineState;
}
__name(quickTokens, "quickTokens");
function createToken(type, tag, nesting) {
  return new QuickToken(type, tag, nesting);
}
__name(createToken, "createToken");
var QuickToken = class {
  static {
    __name(this, "QuickToken");
  }
  type;
  tag;
  attrs = null;
  map = null;
  nesting;
  level = 0;
  children = null;
  content = "";
  markup = "";
  info = "";
  meta = null;
  block = false;
  hidden = false;
  constructor(type, tag, nesting) {
    this.type = type;
    this.tag = tag;
    this.nesting = nesting;
  }
};
var QuickBlockState = class {
  static {
    __name(this, "QuickBlockState");
  }
  src;
  md;
  env;
  tokens;
  bMarks = [];
  eMarks = [];
  tShift = [];
  sCount = [];
  bsCount = [];
  blkIndent = 0;
  line = 0;
  lineMax = 0;
  tight = false;
  listIndent = -1;
  parentType = "root";
  level = 0;
  Token = QuickToken;
  constructor(src, md, env, tokens) {
    this.src = src;
    this.md = md;
    this.env = env;
    this.tokens = tokens;
    this.#findLines();
    this.lineMax = this.bMarks.length;
    this.#addLine(src.length, src.length, 0, 0);
  }
  /** markdown-it looks at every sign of the text for the ends of lines; `indexOf` takes a tenth of the time. */
  #findLines() {
    const { src } = this;
    for (let start = 0; start < src.length; ) {
      const found = src.indexOf("\n", start);
      const end = found < 0 ? src.length : found;
      let shift = 0;
      let columns = 0;
      for (; start + shift < end; shift++) {
        const sign = src.charCodeAt(start + shift);
        if (sign === SPACE) columns++;
        else if (sign === TAB) columns += 4 - columns % 4;
        else break;
      }
      if (found < 0 && start + shift === end) return;
      this.#addLine(start, end, shift, columns);
      start = end + 1;
    }
  }
  #addLine(start, end, shift, columns) {
    this.bMarks.push(start);
    this.eMarks.push(end);
    this.tShift.push(shift);
    this.sCount.push(columns);
    this.bsCount.push(0);
  }
  push(type, tag, nesting) {
    const token = createToken(type, tag, nesting);
    token.block = true;
    if (nesting < 0) this.level--;
    token.level = this.level;
    if (nesting > 0) this.level++;
    this.tokens.push(token);
    return token;
  }
};
var SPACE = 32;
var TAB = 9;
var QuickInlineState = class {
  static {
    __name(this, "QuickInlineState");
  }
  src;
  env;
  md;
  tokens;
  tokens_meta;
  pos = 0;
  posMax;
  level = 0;
  pending = "";
  pendingLevel = 0;
  cache = {};
  backticks = {};
  backticksScanned = false;
  skipHtmlSpecial = false;
  linkLevel = 0;
  delimiters = [];
  _prev_delimiters = [];
  Token = QuickToken;
  constructor(src, md, env, tokens) {
    this.src = src;
    this.env = env;
    this.md = md;
    this.tokens = tokens;
    this.tokens_meta = Array(tokens.length);
    this.posMax = src.length;
  }
  pushPending() {
    const token = createToken("text", "", 0);
    token.content = this.pending;
    token.level = this.pendingLevel;
    this.tokens.push(token);
    this.pending = "";
    return token;
  }
  push(type, tag, nesting) {
    if (this.pending) this.pushPending();
    const token = createToken(type, tag, nesting);
    let meta;
    if (nesting < 0) {
      this.level--;
      this.delimiters = this._prev_delimiters.pop() ?? [];
    }
    token.level = this.level;
    if (nesting > 0) {
      this.level++;
      this._prev_delimiters.push(this.delimiters);
      this.delimiters = [];
      meta = { delimiters: this.delimiters };
    }
    this.pendingLevel = this.level;
    this.tokens.push(token);
    this.tokens_meta.push(meta);
    return token;
  }
};

// src/markdown/syntax/callouts.ts
function callouts(md) {
  md.block.ruler.before("table", "callout_title", opensWith("[", title));
  md.core.ruler.before("inline", "callout", (state) => {
    if (state.env[FOUND2] === true) state.tokens = withCallouts(state);
  });
}
__name(callouts, "callouts");
var FOUND2 = "holdsCallouts";
function title(state, startLine, endLine, silent) {
  if (silent || state.parentType !== "blockquote") return false;
  const quote = state.tokens.at(-1);
  if (quote?.type !== "blockquote_open" || quote.map?.[0] !== startLine) return false;
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith("[!", start) || (state.sCount[startLine] ?? 0) >= 4) return false;
  const callout = parseCallout(state.src.slice(start, state.eMarks[startLine]).trimEnd());
  if (callout === void 0) return false;
  state.env[FOUND2] = true;
  quote.meta = { callout };
  pushTitle(callout, [startLine, startLine + 1], (type, nesting) => state.push(type, "", nesting));
  const next = startLine + 1;
  if (next < endLine && (state.sCount[next] ?? 0) < 0) state.sCount[next] = state.blkIndent;
  state.line = next;
  return true;
}
__name(title, "title");
function pushTitle(callout, map, push2) {
  if (callout.title === "") return;
  push2("callout_title_open", 1).meta = { callout };
  const words2 = push2("inline", 0);
  words2.map = map;
  words2.content = callout.title;
  words2.children = [];
  if (!callout.titled) words2.meta = { aside: true };
  push2("callout_title_close", -1).meta = { callout };
}
__name(pushTitle, "pushTitle");
function withCallouts(state) {
  const tokens = [];
  const open = [];
  let depth = 0;
  let closed = 0;
  const push2 = /* @__PURE__ */ __name((type, nesting, level) => {
    const token = new state.Token(type, "div", nesting);
    token.level = level + 1;
    tokens.push(token);
  }, "push");
  for (const [i, token] of state.tokens.entries()) {
    const next = state.tokens[i + 1];
    switch (token.type) {
      case "blockquote_open":
      case "callout_open": {
        const callout = calloutOf(token);
        open.push({ callout, level: token.level, hasContent: false });
        if (callout === void 0) break;
        token.type = "callout_open";
        token.tag = "div";
        depth++;
        if (callout.fold === "-") closed++;
        break;
      }
      case "blockquote_close":
      case "callout_close": {
        const { callout, hasContent } = open.pop() ?? {};
        if (callout === void 0) break;
        if (hasContent) push2("callout_content_close", -1, token.level);
        token.type = "callout_close";
        token.tag = "div";
        token.meta = { callout };
        depth--;
        if (callout.fold === "-") closed--;
        break;
      }
      case "heading_open":
        if (depth > 0) token.meta = { ...token.meta, inCallout: true };
        break;
      case "inline": {
        const isOwnTitle = tokens.at(-1)?.type === "callout_title_open" && open.at(-1)?.callout?.fold === "-";
        if (closed > (isOwnTitle ? 1 : 0)) token.meta = { ...token.meta, aside: true };
        break;
      }
    }
    tokens.push(token);
    const top = open.at(-1);
    const opensContent = token.type === "callout_title_close" || token.type === "callout_open" && next?.type !== "callout_title_open";
    if (!opensContent || top === void 0 || isClose(next)) continue;
    push2("callout_content_open", 1, top.level);
    top.hasContent = true;
  }
  return tokens;
}
__name(withCallouts, "withCallouts");
function isClose(token) {
  return token === void 0 || token.type === "blockquote_close" || token.type === "callout_close";
}
__name(isClose, "isClose");
function markCallouts(state) {
  state.env[FOUND2] = true;
}
__name(markCallouts, "markCallouts");

// src/markdown/syntax/admonitions.ts
function admonitions(md) {
  md.core.ruler.before("inline", "admonition", (state) => {
    const tokens = expanded(state.tokens, state, 0);
    if (tokens === state.tokens) return;
    state.tokens = tokens;
    markCallouts(state);
  });
}
__name(admonitions, "admonitions");
var NAME2 = /^ad-([\w-]+)/i;
var DEEPEST3 = 8;
function expanded(tokens, state, depth) {
  if (depth === DEEPEST3 || !tokens.some(isAdmonition)) return tokens;
  const result = [];
  for (const token of tokens) {
    if (!isAdmonition(token)) result.push(token);
    else for (const inner of admonition(token, state, depth)) result.push(inner);
  }
  return result;
}
__name(expanded, "expanded");
function isAdmonition(token) {
  return token.type === "fence" && NAME2.test(token.info.trim());
}
__name(isAdmonition, "isAdmonition");
function admonition(fence, state, depth) {
  const { callout, body, settings: settings2 } = parse(fence);
  const line = (fence.map?.[0] ?? 0) + 1 + settings2;
  const tokens = [];
  const push2 = /* @__PURE__ */ __name((type, nesting) => {
    const token = new state.Token(type, "", nesting);
    token.block = true;
    token.level = fence.level + (type.startsWith("callout_title") || type === "inline" ? 1 : 0);
    tokens.push(token);
    return token;
  }, "push");
  const open = push2("callout_open", 1);
  open.meta = { callout };
  open.map = fence.map;
  pushTitle(callout, [line - 1 - settings2, line - settings2], push2);
  const inner = [];
  state.md.block.parse(body, state.md, state.env, inner);
  for (const token of inner) {
    token.level += fence.level + 1;
    if (token.map) token.map = [token.map[0] + line, token.map[1] + line];
  }
  for (const token of expanded(inner, state, depth + 1)) tokens.push(token);
  push2("callout_close", -1).meta = { callout };
  return tokens;
}
__name(admonition, "admonition");
function parse({ info, content: content2 }) {
  const type = (NAME2.exec(info.trim())?.[1] ?? "").toLowerCase();
  const values = /* @__PURE__ */ new Map();
  let at = 0;
  let settings2 = 0;
  for (let match = SETTING.exec(content2); match !== null; match = SETTING.exec(content2.slice(at))) {
    values.set(match[1], match[2]?.trim() ?? "");
    at += match[0].length;
    settings2++;
    if (settings2 === MOST_SETTINGS) break;
  }
  const title2 = values.get("title");
  const color = COLOR.exec(values.get("color") ?? "")?.slice(1, 4);
  const sign = SIGN2.exec(values.get("icon") ?? "")?.[0];
  const fold = values.get("collapse");
  return {
    callout: {
      type,
      metadata: "",
      // Only a title can be pressed.
      fold: title2 === "" ? "" : fold === "open" ? "+" : fold === "closed" ? "-" : "",
      title: title2 ?? nameOfType(type),
      titled: title2 !== void 0,
      ...color === void 0 ? {} : { color: color.map((part) => Math.min(255, Number(part))).join(", ") },
      ...sign === void 0 ? {} : { sign }
    },
    body: content2.slice(at),
    settings: settings2
  };
}
__name(parse, "parse");
var SETTING = /^[ \t]*(title|collapse|icon|color):([^\n]*)(?:\n|$)/;
var MOST_SETTINGS = 8;
var COLOR = /^(?:rgb\()?\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)?$/;
var SIGN2 = /^\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier}|\p{Extended_Pictographic}){0,9}/u;

// src/markdown/syntax/autolinks.ts
function autolinks(md) {
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  md.linkify.add("ftp:", null).add("//", null).add("mailto:", null);
  const { linkify } = md;
  const matchAtStart = linkify.matchAtStart.bind(linkify);
  const match = linkify.match.bind(linkify);
  const test = linkify.test.bind(linkify);
  linkify.test = (text3) => text3.includes("://") && test(text3);
  linkify.matchAtStart = (text3) => {
    const found = matchAtStart(text3);
    if (found !== null) dropParticle(found);
    return found;
  };
  linkify.match = (text3) => {
    const found = match(text3);
    found?.forEach(dropParticle);
    return found;
  };
}
__name(autolinks, "autolinks");
function dropParticle(link) {
  const particle = PARTICLE.exec(link.raw)?.[1];
  if (particle === void 0) return;
  link.lastIndex -= particle.length;
  link.raw = link.raw.slice(0, -particle.length);
  link.text = link.raw;
  link.url = link.raw;
}
__name(dropParticle, "dropParticle");
var PARTICLE = /[\w/=&#~-](을|를|은|는|이|가|의|에|에서|에게|으로|로|와|과|도|만|까지|부터|처럼|보다|라고|이라고|라는|이라는|이나|나|이다|입니다|이며|이고|에는|에도|로는|으로는|에서는)$/;

// src/markdown/syntax/closing-brackets.ts
function closingBrackets(source) {
  const marks = [...source.matchAll(/\\.|`+|[[\]]/gs)];
  const codeEnds = codeEndsOf(marks);
  const pairs = /* @__PURE__ */ new Map();
  const open = [];
  for (let i = 0; i < marks.length; i++) {
    const { 0: mark2, index } = marks[i];
    if (mark2 === "[") open.push(index);
    else if (mark2 === "]") {
      const from = open.pop();
      if (from !== void 0) pairs.set(from, index);
    } else i = codeEnds.get(i) ?? i;
  }
  return pairs;
}
__name(closingBrackets, "closingBrackets");
function codeEndsOf(marks) {
  const ends = /* @__PURE__ */ new Map();
  const nextOf = /* @__PURE__ */ new Map();
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark2 = marks[i]?.[0] ?? "";
    if (!mark2.startsWith("`")) continue;
    const next = nextOf.get(mark2.length);
    if (next !== void 0) ends.set(i, next);
    nextOf.set(mark2.length, i);
  }
  return ends;
}
__name(codeEndsOf, "codeEndsOf");

// src/markdown/syntax/footnotes.ts
function footnotes(md) {
  md.block.ruler.before("reference", "footnote_definition", opensWith("[", definition), {
    alt: ["paragraph", "reference"]
  });
  md.inline.ruler.after("image", "footnote_inline", opensWith("^", inlineFootnote));
  md.inline.ruler.after("footnote_inline", "footnote_ref", opensWith("[", reference));
  md.core.ruler.before("inline", "footnote_definitions", (state) => {
    if (state.env[NOTES] !== void 0) state.tokens = withoutDefinitions(state);
  });
  md.core.ruler.after("inline", "footnote_block", (state) => {
    const notes2 = notesOf(state);
    if (notes2 !== void 0) layOut(state, notes2);
  });
}
__name(footnotes, "footnotes");
function footnoteProblems(env, bodyLine) {
  const notes2 = notesOf({ env });
  if (notes2 === void 0) return [];
  const unused = [...notes2.defined.values()].filter((note) => note.references.length === 0);
  return [
    ...[...notes2.missing].map((label) => ({
      code: "missing-footnote",
      severity: "warning",
      message: `[^${label}] has no footnote; it stays text.`,
      hint: `Write "[^${label}]: \u2026" on a line of its own.`
    })),
    ...unused.map(({ label, line }) => ({
      code: "unused-footnote",
      severity: "warning",
      line: bodyLine + line,
      message: `Nothing in the note refers to the footnote [^${label}], so it is not shown.`,
      hint: `Write [^${label}] where it belongs, or take it out.`
    }))
  ];
}
__name(footnoteProblems, "footnoteProblems");
var NOTES = "madangFootnotes";
function notesOf({ env }) {
  return env[NOTES];
}
__name(notesOf, "notesOf");
function openNotes({ env }) {
  const notes2 = env[NOTES] ?? {
    defined: /* @__PURE__ */ new Map(),
    missing: /* @__PURE__ */ new Set(),
    inInline: false
  };
  env[NOTES] = notes2;
  return notes2;
}
__name(openNotes, "openNotes");
function folded(label) {
  return label.normalize("NFC").toLowerCase();
}
__name(folded, "folded");
var BRACKET3 = 91;
var CARET2 = 94;
var DEFINITION = /\[\^([^\s[\]]+)\]:[ \t]*/y;
var REFERENCE = /\[\^([^\s[\]]+)\]/y;
var INDENT = 2;
function definition(state, startLine, endLine, silent) {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.src.charCodeAt(start) !== BRACKET3 || state.src.charCodeAt(start + 1) !== CARET2) return false;
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  DEFINITION.lastIndex = start;
  const label = DEFINITION.exec(state.src)?.[1];
  if (label === void 0) return false;
  if (silent) return true;
  const words2 = DEFINITION.lastIndex;
  const notes2 = openNotes(state);
  const isFirst = !notes2.defined.has(folded(label));
  if (isFirst) notes2.defined.set(folded(label), { label, line: startLine, tokens: [], references: [] });
  const outer = {
    bMark: state.bMarks[startLine] ?? 0,
    tShift: state.tShift[startLine] ?? 0,
    sCount: state.sCount[startLine] ?? 0,
    parentType: state.parentType,
    tight: state.tight
  };
  state.blkIndent += INDENT;
  state.bMarks[startLine] = words2;
  state.tShift[startLine] = 0;
  state.sCount[startLine] = state.blkIndent;
  state.parentType = "footnote";
  state.push("footnote_definition_open", "", 1).meta = { label: isFirst ? label : void 0 };
  state.md.block.tokenize(state, startLine, endLine);
  state.push("footnote_definition_close", "", -1);
  state.blkIndent -= INDENT;
  state.bMarks[startLine] = outer.bMark;
  state.tShift[startLine] = outer.tShift;
  state.sCount[startLine] = outer.sCount;
  state.parentType = outer.parentType;
  state.tight = outer.tight;
  return true;
}
__name(definition, "definition");
function reference(state, silent) {
  if (state.src.charCodeAt(state.pos) !== BRACKET3 || state.src.charCodeAt(state.pos + 1) !== CARET2) return false;
  if (silent || state.linkLevel > 0) return false;
  REFERENCE.lastIndex = state.pos;
  const [whole, label = ""] = REFERENCE.exec(state.src) ?? [];
  if (whole === void 0 || state.pos + whole.length > state.posMax) return false;
  const note = notesOf(state)?.defined.get(folded(label));
  if (note === void 0) {
    if (/^\d+$/.test(label)) openNotes(state).missing.add(label);
    return false;
  }
  state.push("footnote_ref", "", 0).meta = { note };
  state.pos += whole.length;
  return true;
}
__name(reference, "reference");
function inlineFootnote(state, silent) {
  if (state.src.charCodeAt(state.pos) !== CARET2 || state.src.charCodeAt(state.pos + 1) !== BRACKET3) return false;
  if (silent || state.linkLevel > 0 || notesOf(state)?.inInline === true) return false;
  const end = closingBracket(state, state.pos + 1);
  if (end === void 0 || end >= state.posMax) return false;
  const words2 = state.src.slice(state.pos + 2, end);
  if (words2.trim() === "") return false;
  const notes2 = openNotes(state);
  const children = [];
  notes2.inInline = true;
  state.md.inline.parse(words2, state.md, state.env, children);
  notes2.inInline = false;
  const note = { label: "", line: 0, words: { content: words2, children }, tokens: [], references: [] };
  state.push("footnote_ref", "", 0).meta = { note };
  state.pos = end + 1;
  return true;
}
__name(inlineFootnote, "inlineFootnote");
var brackets = /* @__PURE__ */ new WeakMap();
function closingBracket(state, at) {
  let pairs = brackets.get(state);
  if (pairs === void 0) {
    pairs = closingBrackets(state.src);
    brackets.set(state, pairs);
  }
  return pairs.get(at);
}
__name(closingBracket, "closingBracket");
function withoutDefinitions(state) {
  const notes2 = openNotes(state);
  const text3 = [];
  const definitions = [];
  const open = [];
  for (const token of state.tokens) {
    if (token.type === "footnote_definition_open") {
      const tokens = [];
      open.push(tokens);
      const note = notes2.defined.get(folded(String(token.meta?.label ?? "")));
      if (note !== void 0) note.tokens = tokens;
    } else if (token.type === "footnote_definition_close") {
      for (const inner of open.pop() ?? []) definitions.push(inner);
    } else {
      (open.at(-1) ?? text3).push(token);
    }
  }
  notes2.textTokens = text3.length;
  for (const token of definitions) text3.push(token);
  return text3;
}
__name(withoutDefinitions, "withoutDefinitions");
function layOut(state, notes2) {
  const text3 = notes2.textTokens === void 0 ? state.tokens : state.tokens.slice(0, notes2.textTokens);
  const listed = [];
  number2(text3, listed, true);
  for (let i = 0; i < listed.length; i++) {
    const note = listed[i];
    if (note.words !== void 0) note.tokens = paragraphOf(note.words, state);
    number2(note.tokens, listed, false);
    for (const token of note.tokens) if (token.type === "inline") token.meta = { ...token.meta, aside: true };
  }
  state.tokens = text3;
  if (listed.length === 0) return;
  const push2 = /* @__PURE__ */ __name((type, nesting, meta = null) => {
    const token = new state.Token(type, "", nesting);
    token.meta = meta;
    state.tokens.push(token);
  }, "push");
  push2("footnote_block_open", 1);
  listed.forEach((note, id) => {
    push2("footnote_open", 1, { id, label: note.label });
    for (const token of note.tokens) state.tokens.push(token);
    const last = note.tokens.at(-1);
    if (last?.type === "paragraph_close") state.tokens.pop();
    note.references.forEach((_, subId) => {
      push2("footnote_anchor", 0, { id, subId });
    });
    if (last?.type === "paragraph_close") state.tokens.push(last);
    push2("footnote_close", -1);
  });
  push2("footnote_block_close", -1);
}
__name(layOut, "layOut");
function paragraphOf({ content: content2, children }, state) {
  const open = new state.Token("paragraph_open", "p", 1);
  const inline = new state.Token("inline", "", 0);
  inline.content = content2;
  inline.children = children;
  return [open, inline, new state.Token("paragraph_close", "p", -1)];
}
__name(paragraphOf, "paragraphOf");
function number2(tokens, listed, isText2) {
  tokens.forEach((token, i) => {
    if (token.type !== "inline") return;
    for (const child of token.children ?? []) {
      const note = child.type === "footnote_ref" ? child.meta?.note : void 0;
      if (note === void 0) continue;
      note.id ??= listed.push(note) - 1;
      const meta = { id: note.id, subId: note.references.length };
      note.references.push(child);
      child.meta = { ...meta };
      if (isText2 && meta.subId === 0 && tokens[i - 1]?.type === "paragraph_open") child.meta = { ...meta, note };
    }
  });
}
__name(number2, "number");

// src/markdown/syntax/hashtags.ts
function hashtags(md) {
  const rule = opensWith("#", (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== HASH || state.linkLevel > 0) return false;
    if (state.pos > 0 && !BEFORE.test(state.src.charAt(state.pos - 1))) return false;
    HASHTAG.lastIndex = state.pos;
    const tag = HASHTAG.exec(state.src)?.[1]?.replace(/\/+$/, "");
    if (tag === void 0 || tag === "" || /^[\d/]*$/.test(tag)) return false;
    if (!silent) state.push("hashtag", "a", 0).content = tag.normalize("NFC");
    state.pos += 1 + tag.length;
    return true;
  });
  md.inline.ruler.before("emphasis", "hashtag", rule);
}
__name(hashtags, "hashtags");
var HASH = 35;
var BEFORE = /[\s,;(]/;
var HASHTAG = /#((?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]|\u200d)+)/uy;

// src/markdown/svg-image.ts
function svgImageAddress(svg) {
  if (!isWellFormed(svg)) return void 0;
  const names = [
    .../^<svg\b[^>]*\sxmlns=/i.test(svg) ? [] : ['xmlns="http://www.w3.org/2000/svg"'],
    ...svg.includes("xlink:") && !svg.includes("xmlns:xlink=") ? ['xmlns:xlink="http://www.w3.org/1999/xlink"'] : []
  ];
  const named2 = names.length === 0 ? svg : svg.replace(/^<svg\b/i, `<svg ${names.join(" ")}`);
  return `data:image/svg+xml,${encodeURIComponent(named2)}`;
}
__name(svgImageAddress, "svgImageAddress");
var PART2 = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\w:.-]+)([^<>]*?)(\/?)>|[<&]/g;
var ATTRIBUTES2 = /^(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*$/;
var ENTITY = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/iy;
function isWellFormed(svg) {
  const open = [];
  for (const { 0: part, 1: slash, 2: name = "", 3: attributes = "", 4: empty, index } of svg.matchAll(PART2)) {
    if (part === "&") {
      ENTITY.lastIndex = index;
      if (!ENTITY.test(svg)) return false;
    } else if (part === "<") return false;
    else if (name === "") continue;
    else if (slash === "/") {
      if (open.pop() !== name) return false;
    } else {
      if (!ATTRIBUTES2.test(attributes)) return false;
      if (empty !== "/") open.push(name);
    }
  }
  return open.length === 0;
}
__name(isWellFormed, "isWellFormed");

// src/markdown/syntax/html-media.ts
function htmlMedia(md) {
  const tag = md.inline.ruler.getRules("").find((rule) => rule.name === "html_inline");
  if (tag === void 0) throw new Error("markdown-it has no rule called `html_inline`.");
  const orMedia = opensWith("<", (state, silent) => {
    const media = mediaAt(state);
    if (media === void 0) return tag(state, silent);
    if (!silent) becomeImage(state.push("image", "img", 0), media);
    state.pos = media.end;
    return true;
  });
  md.inline.ruler.at("html_inline", orMedia);
  md.core.ruler.after("transclusions", "html_media_blocks", (state) => {
    if (!state.src.includes("<") || !/<iframe|<svg/.test(state.src)) return;
    state.tokens = state.tokens.flatMap(
      (token) => token.type === "html_block" && MEDIA_START.test(token.content) ? brokenUp(token, state.Token) : [token]
    );
  });
}
__name(htmlMedia, "htmlMedia");
function mediaAt(state) {
  switch (state.src.charAt(state.pos + 1)) {
    case "i":
    case "d":
      return frameAt(state.src, state.pos);
    case "s":
      return svgAt(state);
    default:
      return void 0;
  }
}
__name(mediaAt, "mediaAt");
var MEDIA_START = /<(?:iframe|svg|div class="youtube-embed")\b/i;
var FRAME = /(?:<div class="youtube-embed">\s*)?<iframe\b((?:"[^"]*"|'[^']*'|[^'"<>])*)>[^<]*<\/iframe>/iy;
var BOX_END = /\s*<\/div>/iy;
function frameAt(html, at) {
  FRAME.lastIndex = at;
  const frame2 = FRAME.exec(html);
  if (frame2 === null) return void 0;
  const attributes = frame2[1] ?? "";
  const src = attributeOf(attributes, "src");
  if (youtubeOf(src) === void 0 && !/\.pdf(?:#|$)/i.test(src)) return void 0;
  let end = FRAME.lastIndex;
  if (/^<div/i.test(frame2[0])) {
    BOX_END.lastIndex = end;
    if (BOX_END.test(html)) end = BOX_END.lastIndex;
  }
  return { address: src, words: attributeOf(attributes, "title"), end };
}
__name(frameAt, "frameAt");
function attributeOf(attributes, name) {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i").exec(attributes);
  return (match?.[1] ?? match?.[2] ?? "").replaceAll("&amp;", "&");
}
__name(attributeOf, "attributeOf");
var endless = /* @__PURE__ */ new WeakMap();
function svgAt(state) {
  if (!/^<svg[\s>]/i.test(state.src.slice(state.pos, state.pos + 5)) || state.pos >= (endless.get(state) ?? Infinity)) {
    return void 0;
  }
  const end = svgEnd(state.src, state.pos);
  if (end === void 0) {
    endless.set(state, state.pos);
    return void 0;
  }
  return svgMedia(state.src.slice(state.pos, end), end);
}
__name(svgAt, "svgAt");
function svgMedia(svg, end) {
  const address = svgImageAddress(svg);
  if (address === void 0) return void 0;
  const title2 = /<title\b[^<>]*>([^<]*)<\/title>/i.exec(svg)?.[1]?.trim() ?? "";
  const width = /^<svg\b[^>]*\swidth="(\d+)(?:px)?"/i.exec(svg)?.[1];
  return { address, words: width === void 0 ? title2 : `${title2}|${width}`, end };
}
__name(svgMedia, "svgMedia");
function svgEnd(html, at) {
  const edge = /<svg[\s>]|<\/svg\s*>/gi;
  edge.lastIndex = at;
  let depth = 0;
  for (let found = edge.exec(html); found !== null; found = edge.exec(html)) {
    depth += found[0].startsWith("</") ? -1 : 1;
    if (depth === 0) return edge.lastIndex;
  }
  return void 0;
}
__name(svgEnd, "svgEnd");
function brokenUp(block, TokenClass) {
  const html = block.content;
  const tokens = [];
  let from = 0;
  let isEndless = false;
  const flush = /* @__PURE__ */ __name((to) => {
    if (html.slice(from, to).trim() === "") return;
    const rest = new TokenClass("html_block", "", 0);
    Object.assign(rest, { content: html.slice(from, to), map: block.map, level: block.level, block: true });
    tokens.push(rest);
  }, "flush");
  const start = new RegExp(MEDIA_START, "gi");
  for (let found = start.exec(html); found !== null; found = start.exec(html)) {
    let media;
    if (!found[0].toLowerCase().startsWith("<svg")) media = frameAt(html, found.index);
    else if (!isEndless) {
      const end = svgEnd(html, found.index);
      isEndless = end === void 0;
      media = end === void 0 ? void 0 : svgMedia(html.slice(found.index, end), end);
    }
    if (media === void 0) continue;
    flush(found.index);
    from = media.end;
    start.lastIndex = from;
    tokens.push(...paragraphOf2(media, block, TokenClass));
  }
  if (from === 0) return [block];
  flush(html.length);
  return tokens;
}
__name(brokenUp, "brokenUp");
function paragraphOf2(media, { map, level }, TokenClass) {
  const inline = new TokenClass("inline", "", 0);
  const image = new TokenClass("image", "img", 0);
  becomeImage(image, media);
  Object.assign(inline, { map, level: level + 1, block: true, children: [image] });
  const open = Object.assign(new TokenClass("paragraph_open", "p", 1), { map, level, block: true });
  return [open, inline, Object.assign(new TokenClass("paragraph_close", "p", -1), { level, block: true })];
}
__name(paragraphOf2, "paragraphOf");
function becomeImage(image, { address, words: words2 }) {
  image.attrs = [["src", address]];
  image.content = words2;
  image.children = words2 === "" ? [] : [copyOf(image, { type: "text", tag: "", attrs: null, children: null })];
}
__name(becomeImage, "becomeImage");

// src/markdown/syntax/indented-text.ts
function indentedText(md) {
  const code = md.block.ruler.getRules("").find((rule) => rule.name === "code");
  if (code === void 0) throw new Error("markdown-it has no rule called `code`.");
  md.block.ruler.at(
    "code",
    (state, startLine, endLine, silent) => state.level === 0 && code(state, startLine, endLine, silent)
  );
}
__name(indentedText, "indentedText");

// src/markdown/syntax/math.ts
function math(md) {
  const inline = opensWith("$", (state, silent) => {
    const formula = state.src.charCodeAt(state.pos + 1) === DOLLAR ? displayAt(state.src, state.pos) : inlineAt(state.src, state.pos);
    if (formula === void 0) return false;
    if (!silent) {
      const token = state.push("math_inline", "math", 0);
      token.content = formula.tex;
      token.markup = formula.markup;
    }
    state.pos = formula.end;
    return true;
  });
  md.inline.ruler.before("escape", "math_inline", inline);
  md.block.ruler.before("fence", "math_block", opensWith("$", mathBlock), {
    alt: ["paragraph", "reference", "blockquote", "list"]
  });
}
__name(math, "math");
var DOLLAR = 36;
function displayAt(src, at) {
  const close = closing2(src, at + 2, "$$");
  const tex = close < 0 ? "" : src.slice(at + 2, close).trim();
  return tex === "" ? void 0 : { tex, markup: "$$", end: close + 2 };
}
__name(displayAt, "displayAt");
function inlineAt(src, at) {
  const first = src.charAt(at + 1);
  if (first === "" || /\s/.test(first) || isSecondDollar(src, at)) return void 0;
  if (/\d/.test(first) && /[A-Za-z]/.test(src.charAt(at - 1))) return void 0;
  const close = closing2(src, at + 1, "$");
  if (close < 0 || src.charCodeAt(close + 1) === DOLLAR) return void 0;
  const tex = src.slice(at + 1, close);
  if (/\s$/.test(tex) || /\d/.test(src.charAt(close + 1)) || tex.includes("`") || isMoney(tex)) return void 0;
  return { tex, markup: "$", end: close + 1 };
}
__name(inlineAt, "inlineAt");
function isSecondDollar(src, at) {
  return src.charCodeAt(at - 1) === DOLLAR && src.charAt(at - 2) !== "\\";
}
__name(isSecondDollar, "isSecondDollar");
function closing2(src, from, dollars) {
  for (let at = src.indexOf(dollars, from); at >= 0; at = src.indexOf(dollars, at + 1)) {
    let backslashes = 0;
    while (at - backslashes > from && src.charAt(at - backslashes - 1) === "\\") backslashes++;
    if (backslashes % 2 === 0) return at;
  }
  return -1;
}
__name(closing2, "closing");
function isMoney(tex) {
  return /^\d[\d.,]*[KMBkmb]?[\s/]/.test(tex) && /[A-Za-z\uac00-\ud7a3]{2}/.test(tex) && !/[\\^_=<>{}+*]/.test(tex);
}
__name(isMoney, "isMoney");
function mathBlock(state, startLine, endLine, silent) {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.src.charCodeAt(start) !== DOLLAR || state.src.charCodeAt(start + 1) !== DOLLAR) return false;
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const end = closingLine(state, startLine, endLine);
  if (end === void 0) return false;
  const first = state.src.slice(start + 2, state.eMarks[startLine]);
  const rest = state.getLines(startLine + 1, end.line + 1, state.blkIndent, false);
  const { tex, id } = contentOf(end.line === startLine ? first : `${first}
${rest}`);
  if (tex === "") return false;
  if (silent) return true;
  const token = state.push("math_block", "math", 0);
  token.content = tex;
  token.markup = "$$";
  token.map = [startLine, end.line + 1];
  if (id !== void 0) token.attrSet("id", `^${id}`);
  state.line = end.line + 1;
  return true;
}
__name(mathBlock, "mathBlock");
function closingLine(state, startLine, endLine) {
  for (let line = startLine; line < endLine; line++) {
    const from = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    const to = state.eMarks[line] ?? from;
    if (line > startLine && from < to && (state.sCount[line] ?? 0) < state.blkIndent) return void 0;
    const text3 = state.src.slice(line === startLine ? from + 2 : from, to);
    const close = closing2(text3, 0, "$$");
    if (close >= 0) return END3.test(text3.slice(close)) ? { line } : void 0;
  }
  return void 0;
}
__name(closingLine, "closingLine");
function contentOf(text3) {
  const close = closing2(text3, 0, "$$");
  return { tex: text3.slice(0, close).trim(), id: END3.exec(text3.slice(close))?.[1] };
}
__name(contentOf, "contentOf");
var END3 = /^\$\$[ \t]*(?:\^([A-Za-z0-9-]+)[ \t]*)?$/;

// src/markdown/syntax/note-images.ts
function noteImages(md) {
  md.core.ruler.after("inline", "note_images", (state) => {
    if (!state.src.includes("](") || !/\.md[)#>\s]/i.test(state.src)) return;
    for (const inline of state.tokens) {
      if (inline.type !== "inline" || !inline.children?.some(isNoteImage)) continue;
      for (const image of inline.children.filter(isNoteImage)) becomeEmbed(image);
      inline.meta = { ...inline.meta, embeds: true };
    }
  });
}
__name(noteImages, "noteImages");
function isNoteImage(token) {
  if (token.type !== "image") return false;
  const address = String(token.attrGet("src") ?? "");
  return !isExternal(address) && /\.md(?:#|$)/i.test(address);
}
__name(isNoteImage, "isNoteImage");
function becomeEmbed(image) {
  const label = image.content.trim();
  const wikilink = {
    ...parseMarkdownAddress(String(image.attrGet("src") ?? "")),
    embed: true,
    ...label === "" ? {} : { label }
  };
  image.type = "embed";
  image.meta = { wikilink };
  image.attrs = null;
  image.children = null;
}
__name(becomeEmbed, "becomeEmbed");

// src/markdown/syntax/rules-under-links.ts
function rulesUnderLinks(md) {
  const lheading2 = md.block.ruler.getRules("").find((rule) => rule.name === "lheading");
  if (lheading2 === void 0) throw new Error("markdown-it has no rule called `lheading`.");
  md.block.ruler.at(
    "lheading",
    (state, startLine, endLine, silent) => !isLinksOverRule(state, startLine, endLine) && lheading2(state, startLine, endLine, silent)
  );
}
__name(rulesUnderLinks, "rulesUnderLinks");
function isLinksOverRule(state, startLine, endLine) {
  if (!"[!#".includes(state.src.charAt((state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)))) return false;
  let line = startLine;
  while (line < endLine && ONLY_LINKS.test(lineOf2(state, line))) line++;
  return line > startLine && line < endLine && /^-{3,}$/.test(lineOf2(state, line));
}
__name(isLinksOverRule, "isLinksOverRule");
function lineOf2(state, line) {
  return state.src.slice(state.bMarks[line], state.eMarks[line]).trim();
}
__name(lineOf2, "lineOf");
var ONLY_LINKS = /^(?:(?:!?\[\[[^\]\n]+\]\]\]?|!\[[^\]\n]*\]\([^)\n]*\)|#[^\s#,]+)[\s,]*)+$/;

// src/markdown/syntax/tables.ts
function tables(md) {
  const table = md.block.ruler.getRules("").find((rule) => rule.name === "table");
  if (table === void 0) throw new Error("markdown-it has no rule called `table`.");
  md.block.ruler.at(
    "table",
    (state, startLine, endLine, silent) => {
      if (!mayBeTable(state, startLine, endLine) || !table(state, startLine, endLine, silent)) return false;
      state.env[FOUND3] = true;
      return true;
    },
    { alt: ["paragraph", "reference"] }
  );
  md.core.ruler.after("block", "table_header", (state) => {
    if (state.env[FOUND3] === true) tidyHeaders(state.tokens);
  });
}
__name(tables, "tables");
var FOUND3 = "holdsTables";
function tidyHeaders(tokens) {
  let header;
  let hasWords = false;
  for (const [i, token] of tokens.entries()) {
    if (token.type === "thead_open") {
      header = [];
      hasWords = false;
    }
    if (header === void 0) continue;
    header.push(token);
    if (token.type === "inline" && token.content.trim() !== "") hasWords = true;
    if (token.type === "th_open" && tokens[i + 1]?.content.trim() === "") {
      token.tag = "td";
      const close = tokens[i + 2];
      if (close?.type === "th_close") close.tag = "td";
    }
    if (token.type !== "thead_close") continue;
    if (!hasWords) for (const part of header) part.hidden = true;
    header = void 0;
  }
}
__name(tidyHeaders, "tidyHeaders");
function mayBeTable(state, startLine, endLine) {
  if (startLine + 1 >= endLine) return false;
  if (!isDelimiterRow(state, startLine + 1)) return false;
  return lineOf3(state, startLine).replace(/\[\[[^[\]\n]*\]\]/g, "").includes("|");
}
__name(mayBeTable, "mayBeTable");
function isDelimiterRow(state, line) {
  let hasBorder = false;
  const end = state.eMarks[line] ?? 0;
  for (let at = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0); at < end; at++) {
    const sign = state.src.charCodeAt(at);
    if (sign === PIPE || sign === COLON) hasBorder = true;
    else if (sign !== HYPHEN2 && sign !== SPACE2 && sign !== TAB2) return false;
  }
  return hasBorder;
}
__name(isDelimiterRow, "isDelimiterRow");
var SPACE2 = 32;
var TAB2 = 9;
var PIPE = 124;
var COLON = 58;
var HYPHEN2 = 45;
function lineOf3(state, line) {
  return state.src.slice(state.bMarks[line], state.eMarks[line]);
}
__name(lineOf3, "lineOf");

// src/markdown/syntax/tasks.ts
function tasks(md) {
  md.core.ruler.before("inline", "task", (state) => {
    const lists = [];
    for (let i = 0; i < state.tokens.length; i++) {
      const token = state.tokens[i];
      if (token.type === "bullet_list_open" || token.type === "ordered_list_open") lists.push(token);
      else if (token.type === "bullet_list_close" || token.type === "ordered_list_close") lists.pop();
      else if (token.type === "list_item_open" && state.tokens[i + 1]?.type === "paragraph_open") {
        const words2 = state.tokens[i + 2];
        const mark2 = TASK.exec(words2.content);
        if (mark2 === null) continue;
        token.meta = { task: mark2[1] };
        words2.content = words2.content.slice(mark2[0].length);
        lists.at(-1)?.attrSet("class", "contains-task-list");
      }
    }
  });
}
__name(tasks, "tasks");
var TASK = /^\[([^\n])\](?:[ \t\u00a0]+|(?=\n)|$)/u;

// src/markdown/syntax/transclusions.ts
function transclusions(md) {
  md.core.ruler.after("block", "transclusions", (state) => {
    if (!SIGNS3.test(state.src) || !state.src.includes("transclusion")) return;
    const framed = new Framing(state).over(withoutFences(state.tokens, state, 0));
    let depth = 0;
    for (const token of framed) {
      if (token.type === "transclusion_open") depth++;
      else if (token.type === "transclusion_close") depth--;
      else if (token.type === "heading_open" && depth > 0) token.meta = { ...token.meta, embedded: true };
    }
    state.tokens = framed;
  });
}
__name(transclusions, "transclusions");
var SIGNS3 = /[<`]/;
var MOST_DEEP = 8;
function withoutFences(tokens, state, depth) {
  return tokens.flatMap((token) => {
    if (token.type !== "fence" || languageOf(token.info) !== "transclusion" || depth >= MOST_DEEP) return [token];
    const inner = parsed(token.content, (token.map?.[0] ?? 0) + 1, token.level, state);
    return [opening(state, token.level), ...withoutFences(inner, state, depth + 1), closing3(state, token.level)];
  });
}
__name(withoutFences, "withoutFences");
function parsed(text3, line, level, state) {
  const tokens = [];
  state.md.block.parse(text3, state.md, state.env, tokens);
  for (const token of tokens) {
    token.level += level;
    if (token.map) token.map = [token.map[0] + line, token.map[1] + line];
  }
  return tokens;
}
__name(parsed, "parsed");
function opening(state, level, href = "") {
  const token = new state.Token("transclusion_open", "div", 1);
  token.level = level;
  token.block = true;
  if (href !== "") token.attrSet("href", href);
  return token;
}
__name(opening, "opening");
function closing3(state, level, type = "transclusion_close") {
  const token = new state.Token(type, "div", -1);
  token.level = level;
  token.block = true;
  return token;
}
__name(closing3, "closing");
var OPENING2 = /<div class="transclusion\b[^">]*">/;
var DIV = /<div\b[^<>]*>|<\/div\s*>/gi;
var LINK2 = /\s*<a\b[^<>]*>/y;
var FRAME2 = /\s*<div class="markdown-embed">/y;
var Framing = class {
  static {
    __name(this, "Framing");
  }
  #state;
  #divs = [];
  /** Those of them that are frames, at most `MOST_DEEP`. */
  #frames = [];
  #tokens = [];
  constructor(state) {
    this.#state = state;
  }
  over(tokens) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token.nesting < 0) this.#leave(token);
      else if (token.type === "html_block" && this.#concerns(token)) this.#html(token.content, token);
      else if (token.type === "inline" && this.#opensInText(token, tokens[i - 1])) {
        this.#text(token, tokens[i + 1]);
        i++;
      } else if (!this.#isPartOfTitle(token)) this.#tokens.push(token);
    }
    while (this.#divs.length > 0) this.#close();
    return this.#tokens;
  }
  #concerns(token) {
    return OPENING2.test(token.content) || this.#divs.length > 0 && /<\/?div\b/i.test(token.content);
  }
  #opensInText(token, before) {
    const at = before?.type === "paragraph_open" ? token.content.search(OPENING2) : -1;
    return at >= 0 && !token.content.slice(0, at).includes("`");
  }
  /** The HTML opens amid a line: a paragraph ends there. */
  #text(token, paragraphClose) {
    const at = token.content.search(OPENING2);
    const html = token.content.slice(at);
    token.content = token.content.slice(0, at).trim();
    if (token.content === "") this.#tokens.pop();
    else this.#tokens.push(token, ...paragraphClose === void 0 ? [] : [paragraphClose]);
    this.#html(html, { map: token.map, level: token.level - 1 });
  }
  #html(html, { map, level }) {
    const line = map?.[0] ?? 0;
    let from = 0;
    const flush = /* @__PURE__ */ __name((to) => {
      const text3 = html.slice(from, to);
      if (text3.trim() !== "") this.#tokens.push(...parsed(text3, line, level, this.#state));
    }, "flush");
    DIV.lastIndex = 0;
    for (let div = DIV.exec(html); div !== null; div = DIV.exec(html)) {
      const isInside2 = this.#divs.length > 0;
      if (OPENING2.test(div[0])) {
        flush(div.index);
        from = this.#open(html, DIV.lastIndex, level);
        DIV.lastIndex = from;
      } else if (div[0].startsWith("</")) {
        const kind = this.#divs.at(-1)?.kind;
        if (!isInside2 || kind === "other") {
          this.#divs.pop();
          continue;
        }
        flush(div.index);
        from = DIV.lastIndex;
        this.#close();
      } else if (isInside2 && /class="markdown-embed-title"/.test(div[0])) {
        flush(div.index);
        from = DIV.lastIndex;
        this.#divs.push({ kind: "title" });
        this.#tokens.push(copyOf(opening(this.#state, level), { type: "transclusion_title_open" }));
      } else if (isInside2) this.#divs.push({ kind: "other" });
    }
    flush(html.length);
  }
  /** Reads what belongs to the opening, from behind its first tag; returns where that ends. */
  #open(html, at, level) {
    let end = at;
    let href = "";
    LINK2.lastIndex = end;
    const link = LINK2.exec(html);
    if (link?.[0].includes('class="markdown-embed-link"')) {
      href = /\bhref="([^"]*)"/.exec(link[0])?.[1] ?? "";
      const closed = html.indexOf("</a>", LINK2.lastIndex);
      end = closed < 0 ? html.length : closed + 4;
    }
    FRAME2.lastIndex = end;
    if (FRAME2.test(html)) {
      end = FRAME2.lastIndex;
      this.#divs.push({ kind: "around" });
    }
    if (this.#frames.length >= MOST_DEEP) {
      this.#divs.push({ kind: "around" });
      return end;
    }
    const token = opening(this.#state, level, href.replaceAll("&amp;", "&"));
    const frame2 = { kind: "frame", token };
    this.#divs.push(frame2);
    this.#frames.push(frame2);
    this.#tokens.push(token);
    return end;
  }
  #close() {
    const div = this.#divs.pop();
    switch (div?.kind) {
      case "frame":
        this.#frames.pop();
        this.#tokens.push(closing3(this.#state, div.token?.level ?? 0));
        break;
      case "title":
        this.#tokens.push(closing3(this.#state, 0, "transclusion_title_close"));
        break;
      case "around":
      case "other":
      case void 0:
        break;
    }
  }
  /** What closes round an open frame lets it fall out, to be opened anew behind it. */
  #leave(token) {
    const fallen = this.#frames.filter((frame2) => (frame2.token?.level ?? 0) > token.level);
    if (fallen.length > 0) {
      if (this.#divs.at(-1)?.kind === "title") this.#close();
      for (const div of fallen) void Object.assign(div.token, { type: "text", tag: "", nesting: 0 });
    }
    if (!this.#isPartOfTitle(token)) this.#tokens.push(token);
    for (const div of fallen) {
      div.token = opening(this.#state, token.level, String(div.token?.attrGet("href") ?? ""));
      this.#tokens.push(div.token);
    }
  }
  /** A title is words; the plugin makes it a heading. */
  #isPartOfTitle({ type }) {
    return this.#divs.at(-1)?.kind === "title" && /^(?:heading|paragraph)_(?:open|close)$/.test(type);
  }
};

// src/markdown/syntax/wordless-links.ts
function wordlessLinks(md) {
  md.core.ruler.before("text_join", "wordless_links", (state) => {
    if (!WORDLESS.test(state.src)) return;
    for (const token of state.tokens) {
      if (token.type === "inline" && token.children?.some(isLink)) token.children = withWords(token.children, state);
    }
  });
}
__name(wordlessLinks, "wordlessLinks");
var WORDLESS = /\[\s*\][([]/;
function isLink({ type }) {
  return type === "link_open";
}
__name(isLink, "isLink");
function withWords(children, state) {
  return children.flatMap((child, i) => {
    if (child.type !== "link_open") return child;
    const next = children[i + 1];
    const blank = next?.type === "text" && next.content.trim() === "" ? next : void 0;
    if ((blank === void 0 ? next : children[i + 2])?.type !== "link_close") return child;
    const words2 = blank ?? new state.Token("text", "", 0);
    words2.content = wordsOf2(String(child.attrGet("href") ?? ""));
    return blank === void 0 ? [child, words2] : child;
  });
}
__name(withWords, "withWords");
function wordsOf2(address) {
  return isExternal(address) ? address : labelOf(parseMarkdownAddress(address)) || address;
}
__name(wordsOf2, "wordsOf");

// src/markdown/parser.ts
var SYNTAX = [
  // Block by block.
  ["tables", tables],
  ["rules under links", rulesUnderLinks],
  ["indented text", indentedText],
  ["admonitions", admonitions],
  ["callouts", callouts],
  ["transclusions", transclusions],
  ["media in HTML", htmlMedia],
  // Both.
  ["math", math],
  // Inside a line.
  ["CJK emphasis", cjkFriendly],
  ["highlights", mark],
  ["footnotes", footnotes],
  ["autolinks", autolinks],
  ["images of notes", noteImages],
  ["wikilinks", wikilinks],
  ["hashtags", hashtags],
  ["links without words", wordlessLinks],
  ["inline fields", inlineFields],
  // What marks a block from inside its text.
  ["block ids", blockIds],
  ["tasks", tasks]
];
function createParser() {
  const md = createMarkdownIt({ html: true, breaks: true, linkify: true });
  quickTokens(md);
  quickParagraphs(md);
  for (const [, rule] of SYNTAX) rule(md);
  quickRules(md);
  return md;
}
__name(createParser, "createParser");

// src/markdown/body.ts
var markdown = addBodyRules(createParser());
function createBody(parsed3, options = {}) {
  const tokens = laidOut(parsed3);
  const holes = [];
  const page = {
    holes,
    headingShift: tokens.some((token) => token.tag === "h1") ? 1 : 0,
    open: [],
    createBody: /* @__PURE__ */ __name((inner) => createBody(inner, options), "createBody"),
    hasDiagrams: false
  };
  prepareHtml(tokens, holes, options);
  const html = markdown.renderer.render(tokens, markdown.options, { page });
  return { parts: partsOf(html, holes), hasDiagrams: page.hasDiagrams };
}
__name(createBody, "createBody");
function prepareHtml(tokens, holes, options) {
  let hasHtml = false;
  for (const token of tokens) {
    if (token.type !== "html_block" && (token.type !== "inline" || !token.content.includes("<"))) continue;
    for (const each2 of token.children ?? [token]) {
      if (each2.type !== "html_inline" && each2.type !== "html_block") continue;
      hasHtml = true;
      each2.content = openedHtml(each2, holes);
    }
  }
  if (!hasHtml || options.trustHtml === true) return;
  makeHtmlHarmless(tokens, {
    iframes: options.iframes ?? [],
    holeName: /* @__PURE__ */ __name((mark2) => {
      const hole2 = holeAt(mark2, holes);
      return hole2?.kind === "attribute" ? hole2.name.toLowerCase() : "";
    }, "holeName"),
    refuse: /* @__PURE__ */ __name((what, line) => options.onRefused?.(what, line), "refuse")
  });
}
__name(prepareHtml, "prepareHtml");
function openedHtml(token, holes) {
  let next = 0;
  return replaceAddresses(token.content, (attribute, name, address, isRepeated) => {
    if (!isVaultAddress(address)) return attribute;
    if (isRepeated) return "";
    const link = placeOf2(token, next++);
    return link === void 0 ? "" : hole({ kind: "attribute", name: name.replace(/^data-/i, ""), link }, holes);
  });
}
__name(openedHtml, "openedHtml");

// src/markdown/comments.ts
function withoutComments(source, parse2) {
  let text3 = source;
  let unclosedLine;
  for (let pass = 0; pass < MOST_PASSES && HOLDS_MARK.test(text3); pass++) {
    const found = cut(text3, codeIn(text3, parse2(text3)));
    unclosedLine ??= found.unclosedLine;
    if (found.text === text3) break;
    text3 = found.text;
  }
  return unclosedLine === void 0 ? { text: text3 } : { text: text3, unclosedLine };
}
__name(withoutComments, "withoutComments");
var HOLDS_MARK = /%%|<!--/;
var MOST_PASSES = 5;
var MARK2 = /\\[^\n]|%%|<!--/g;
function cut(source, code) {
  let text3 = "";
  let kept = 0;
  let unclosedLine;
  let nextCode = 0;
  MARK2.lastIndex = 0;
  for (let mark2 = MARK2.exec(source); mark2 !== null; mark2 = MARK2.exec(source)) {
    const from = mark2.index;
    while ((code[nextCode]?.[1] ?? Number.POSITIVE_INFINITY) <= from) nextCode++;
    const inside = code[nextCode];
    if (inside !== void 0 && inside[0] <= from) {
      MARK2.lastIndex = inside[1];
      continue;
    }
    if (mark2[0].startsWith("\\")) continue;
    const closing4 = mark2[0] === "%%" ? "%%" : "-->";
    const end = source.indexOf(closing4, from + mark2[0].length);
    const isOpen = end < 0;
    if (isOpen && !opensLine(source, from)) continue;
    const to = isOpen ? source.length : end + closing4.length;
    if (isOpen) unclosedLine = linesIn2(source.slice(0, from)) + 1;
    text3 += source.slice(kept, from) + source.slice(from, to).replace(/[^\n]+/g, "");
    kept = to;
    MARK2.lastIndex = to;
  }
  text3 += source.slice(kept);
  return unclosedLine === void 0 ? { text: text3 } : { text: text3, unclosedLine };
}
__name(cut, "cut");
function codeIn(source, tokens) {
  const lineStarts = [0];
  for (let at2 = source.indexOf("\n"); at2 >= 0; at2 = source.indexOf("\n", at2 + 1)) lineStarts.push(at2 + 1);
  const startOf = /* @__PURE__ */ __name((line) => lineStarts[line] ?? source.length, "startOf");
  const ranges = [];
  let lines = [0, 0];
  let at = 0;
  for (const token of tokens) {
    if (token.map) {
      lines = token.map;
      at = Math.max(at, startOf(lines[0]));
    }
    if (token.type === "fence" || token.type === "code_block") ranges.push([startOf(lines[0]), startOf(lines[1])]);
    for (const child of token.children ?? []) {
      if (child.type !== "code_inline" || !HOLDS_MARK.test(child.content)) continue;
      const span = spanOf2(child);
      span.lastIndex = at;
      const found = span.exec(source);
      if (found === null || found.index >= startOf(lines[1])) continue;
      at = found.index + found[0].length;
      ranges.push([found.index, at]);
    }
  }
  return ranges.sort((a, b) => a[0] - b[0]);
}
__name(codeIn, "codeIn");
function spanOf2({ markup, content: content2 }) {
  const words2 = content2.split(/[ \n]+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<!\`)${markup}\\s?${words2.join("[\\s>]+")}\\s?${markup}(?!\`)`, "g");
}
__name(spanOf2, "spanOf");
function opensLine(source, at) {
  return /^[ \t>]*(?:[-*+] +|\d+[.)] +)?$/.test(source.slice(source.lastIndexOf("\n", at - 1) + 1, at));
}
__name(opensLine, "opensLine");
function linesIn2(text3) {
  return text3.split("\n").length - 1;
}
__name(linesIn2, "linesIn");

// src/markdown/canvas/compiled-canvas.ts
function readCompiledCanvas(html, bodyLine) {
  const openings = [...html.matchAll(NODE)];
  let line = bodyLine;
  let read = 0;
  const nodes = openings.flatMap((match, i) => {
    const [tag, type = "", attributes = ""] = match;
    line += newlinesIn(html.slice(read, match.index));
    read = match.index;
    const inner = html.slice(match.index + tag.length, openings[i + 1]?.index ?? html.length);
    const box = boxIn(attributes);
    const content2 = contentOf2(type, attributes, inner);
    if (box === void 0 || content2 === void 0) return [];
    const color = presetOf(/--canvas-color:\s*(#[0-9a-f]+)/i.exec(attributes)?.[1]);
    return [{ ...box, ...content2, line, ...color === void 0 ? {} : { color } }];
  });
  return { nodes, edges: edgesIn(html.slice(0, openings[0]?.index ?? html.length), nodes) };
}
__name(readCompiledCanvas, "readCompiledCanvas");
var NODE = /<div class="canvas-node canvas-node-(text|file|link|group)\b([^<>]*)>/g;
function boxIn(attributes) {
  const place = /translate\((-?[\d.]+)px,\s*(-?[\d.]+)px\)/.exec(attributes);
  const width = /width:\s*([\d.]+)px/.exec(attributes)?.[1];
  const height = /height:\s*([\d.]+)px/.exec(attributes)?.[1];
  if (place === null || width === void 0 || height === void 0) return void 0;
  return { x: Number(place[1]), y: Number(place[2]), width: Number(width), height: Number(height) };
}
__name(boxIn, "boxIn");
function contentOf2(type, attributes, inner) {
  const source = unescaped(/<(?:iframe|img)\b[^<>]*?\bsrc="([^"<>]*)"/.exec(inner)?.[1] ?? "");
  switch (type) {
    case "text":
      return { type: "text", text: decodedMarkdown(/data-markdown="([^"<>]*)"/.exec(inner)?.[1] ?? "") };
    case "file": {
      const path = unescaped(/data-file-path="([^"]*)"/.exec(attributes)?.[1] ?? "") || percentDecoded(source);
      const hash = source.indexOf("#");
      if (path === "") return void 0;
      return { type: "file", file: path.normalize("NFC"), subpath: hash < 0 ? "" : percentDecoded(source.slice(hash)) };
    }
    case "link": {
      const video2 = /^https:\/\/www\.youtube\.com\/embed\/([\w-]+)$/.exec(source)?.[1];
      const url = video2 === void 0 ? source : `https://www.youtube.com/watch?v=${video2}`;
      return /^https?:\/\//i.test(url) ? { type: "link", url } : void 0;
    }
    case "group":
      return { type: "group", label: unescaped(/canvas-node-label">([^<]*)</.exec(inner)?.[1] ?? "").trim() };
    default:
      return void 0;
  }
}
__name(contentOf2, "contentOf");
var PATH = /<path d="M (\S+) (\S+) C \S+ \S+, \S+ \S+, (\S+) ([^\s"]+)"([^<>]*)>(?:\s*<text\b([^<>]*)>([^<]*)<)?/g;
function edgesIn(html, nodes) {
  const ends = /* @__PURE__ */ new Map();
  nodes.forEach(({ x, y, width, height }, node) => {
    const middles = [
      ["top", x + width / 2, y],
      ["right", x + width, y + height / 2],
      ["bottom", x + width / 2, y + height],
      ["left", x, y + height / 2]
    ];
    for (const [side2, atX, atY] of middles) {
      const key = `${atX} ${atY}`;
      if (!ends.has(key)) ends.set(key, { node, side: side2 });
    }
  });
  return [...html.matchAll(PATH)].flatMap(
    ([, fromX, fromY, toX, toY, attributes = "", textAttributes = "", text3 = ""]) => {
      const from = ends.get(`${Number(fromX)} ${Number(fromY)}`);
      const to = ends.get(`${Number(toX)} ${Number(toY)}`);
      if (from === void 0 || to === void 0) return [];
      const color = presetOf(/stroke="(#[0-9a-f]+)"/i.exec(attributes)?.[1]);
      return [
        {
          from: from.node,
          to: to.node,
          fromSide: from.side,
          toSide: to.side,
          fromArrow: attributes.includes("marker-start="),
          toArrow: attributes.includes("marker-end="),
          label: textAttributes.includes("canvas-edge-label") ? unescaped(text3).trim() : "",
          ...color === void 0 ? {} : { color }
        }
      ];
    }
  );
}
__name(edgesIn, "edgesIn");
var PRESETS = ["#fb464c", "#e9973f", "#e0de71", "#44cf6e", "#53dfdd", "#a882ff"];
function presetOf(color) {
  const preset = PRESETS.indexOf(color?.toLowerCase() ?? "");
  return preset < 0 ? colorIn(color) : String(preset + 1);
}
__name(presetOf, "presetOf");
function decodedMarkdown(base642) {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base642), (character) => character.charCodeAt(0)));
  } catch {
    return "";
  }
}
__name(decodedMarkdown, "decodedMarkdown");
function unescaped(text3) {
  return text3.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#039;", "'").replaceAll("&amp;", "&");
}
__name(unescaped, "unescaped");
function newlinesIn(text3) {
  return text3.split("\n").length - 1;
}
__name(newlinesIn, "newlinesIn");

// src/markdown/canvas/read-canvas.ts
function readCanvas(json, tell) {
  const troubles = new Troubles();
  const file = fieldsOf2(parsed2(json)) ?? {};
  const lineOf4 = lineFinder(json);
  const nodes = [];
  const places = /* @__PURE__ */ new Map();
  for (const value2 of listIn(file.nodes, "nodes", troubles)) {
    const fields = fieldsOf2(value2);
    const id = fields === void 0 ? "" : textIn(fields.id);
    const line = lineOf4(id);
    const content2 = fields && contentOf3(fields);
    if (fields === void 0 || content2 === void 0) {
      troubles.add("node", line, id);
      continue;
    }
    if (id === "") troubles.add("id", line, id);
    else if (places.has(id)) troubles.add("same id", line, id);
    else places.set(id, nodes.length);
    const color = colorIn(fields.color);
    if (fields.color !== void 0 && fields.color !== "" && color === void 0) troubles.add("color", line, id);
    const box = boxOf(fields, () => troubles.add("place", line, id));
    nodes.push({ ...box, ...content2, line, ...color === void 0 ? {} : { color } });
  }
  const edges = [];
  for (const value2 of listIn(file.edges, "edges", troubles)) {
    const fields = fieldsOf2(value2) ?? {};
    const from = places.get(textIn(fields.fromNode));
    const to = places.get(textIn(fields.toNode));
    if (from === void 0 || to === void 0) troubles.add("edge", lineOf4(textIn(fields.id)), textIn(fields.id));
    else edges.push(edgeOf(fields, from, to));
  }
  troubles.tellAll(tell);
  return { nodes, edges };
}
__name(readCanvas, "readCanvas");
function parsed2(json) {
  try {
    return JSON.parse(json);
  } catch {
    return void 0;
  }
}
__name(parsed2, "parsed");
function contentOf3(fields) {
  switch (fields.type) {
    case "text":
      return typeof fields.text === "string" ? { type: "text", text: fields.text } : void 0;
    case "file":
      return typeof fields.file === "string" && fields.file.trim() !== "" ? { type: "file", file: fields.file.normalize("NFC"), subpath: textIn(fields.subpath).normalize("NFC") } : void 0;
    case "link":
      return typeof fields.url === "string" && /^https?:\/\//i.test(fields.url.trim()) ? { type: "link", url: fields.url.trim() } : void 0;
    case "group":
      return { type: "group", label: textIn(fields.label).trim() };
    default:
      return void 0;
  }
}
__name(contentOf3, "contentOf");
var FARTHEST = 1e6;
function boxOf(fields, isWrong) {
  let wrong = false;
  const number3 = /* @__PURE__ */ __name((value2, least, otherwise) => {
    if (typeof value2 === "number" && value2 >= least && value2 <= FARTHEST) return Math.round(value2);
    wrong = true;
    return typeof value2 === "number" && value2 > FARTHEST ? FARTHEST : otherwise;
  }, "number");
  const box = {
    x: number3(fields.x, -FARTHEST, 0),
    y: number3(fields.y, -FARTHEST, 0),
    width: number3(fields.width, 1, 260),
    height: number3(fields.height, 1, 120)
  };
  if (wrong) isWrong();
  return box;
}
__name(boxOf, "boxOf");
function edgeOf(fields, from, to) {
  const fromSide = sideIn(fields.fromSide);
  const toSide = sideIn(fields.toSide);
  const color = colorIn(fields.color);
  return {
    from,
    to,
    ...fromSide === void 0 ? {} : { fromSide },
    ...toSide === void 0 ? {} : { toSide },
    fromArrow: fields.fromEnd === "arrow",
    toArrow: fields.toEnd !== "none",
    label: textIn(fields.label).trim(),
    ...color === void 0 ? {} : { color }
  };
}
__name(edgeOf, "edgeOf");
function lineFinder(json) {
  let at = 0;
  let line = 1;
  let misses = 0;
  return (id) => {
    const found = id === "" || misses > MOST_MISSES ? -1 : json.indexOf(JSON.stringify(id), at);
    if (found < 0) {
      if (id !== "") misses++;
      return line;
    }
    for (let next = json.indexOf("\n", at); next >= 0 && next < found; next = json.indexOf("\n", next + 1)) line++;
    at = found;
    return line;
  };
}
__name(lineFinder, "lineFinder");
var MOST_MISSES = 20;
function listIn(value2, name, troubles) {
  if (Array.isArray(value2)) return value2;
  if (value2 !== void 0) troubles.add(name, 1, "");
  return [];
}
__name(listIn, "listIn");
function fieldsOf2(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) ? value2 : void 0;
}
__name(fieldsOf2, "fieldsOf");
function textIn(value2) {
  return typeof value2 === "string" ? value2 : "";
}
__name(textIn, "textIn");
var MESSAGES = {
  nodes: ["`nodes` is no list, so the canvas is empty", "Write `nodes` as a list of nodes, between `[` and `]`."],
  edges: ["`edges` is no list, so there are no arrows", "Write `edges` as a list of edges, between `[` and `]`."],
  node: [
    "A node has no readable content and is left out",
    "A node has a `type`: `text` with `text`, `file` with `file`, `link` with an http(s) `url`, or `group`."
  ],
  id: ["A node has no `id`, so no arrow can lead to it", "Give each node an `id` of its own, as text."],
  "same id": ["Two nodes have one id; arrows go to the first", "Give each node an `id` of its own."],
  color: ["A colour cannot be read and is left out", 'Write `"1"` to `"6"`, or `"#rrggbb"`.'],
  place: [
    "A node has no usable place or size; it gets an ordinary one",
    "Write `x`, `y`, `width` and `height` as numbers below a million, the sizes above 0."
  ],
  edge: ["An arrow leads from or to a node that is not there and is left out", "Draw it anew, or delete it."]
};
var Troubles = class {
  static {
    __name(this, "Troubles");
  }
  #found = /* @__PURE__ */ new Map();
  add(trouble, line, id) {
    const known = this.#found.get(trouble);
    if (known === void 0) this.#found.set(trouble, { line, id, count: 1 });
    else known.count++;
  }
  tellAll(tell) {
    for (const [trouble, { line, id, count: count2 }] of this.#found) {
      const [message, hint] = MESSAGES[trouble];
      const name = id === "" ? "" : `: ${JSON.stringify(id)}`;
      const more = count2 === 1 ? "" : `, and ${count2 - 1} more like it`;
      tell({ code: "broken-canvas", severity: "warning", line, message: `${message}${name}${more}.`, hint });
    }
  }
};

// src/markdown/canvas/canvas-of.ts
function canvasOf(file, md, tell) {
  const isJson = /^\s*\{/.test(file.body);
  const { nodes, edges } = isJson ? readCanvas(file.body, tell) : readCompiledCanvas(file.body, file.bodyLine);
  return {
    nodes: nodes.map(
      (node) => node.type === "text" ? { ...node, text: withoutComments(node.text, (text3) => md.parse(text3, {})).text } : node
    ),
    edges
  };
}
__name(canvasOf, "canvasOf");

// src/markdown/canvas/reading-order.ts
function readingOrder({ nodes }) {
  const inside = /* @__PURE__ */ new Map();
  const parents = parentsOf(nodes);
  nodes.forEach((_, place) => {
    const parent = parents[place] ?? TOP;
    const siblings = inside.get(parent);
    if (siblings === void 0) inside.set(parent, [place]);
    else siblings.push(place);
  });
  const read = /* @__PURE__ */ __name((parent) => inRows(inside.get(parent) ?? [], nodes).map((place) => ({ place, inside: read(place) })), "read");
  return read(TOP);
}
__name(readingOrder, "readingOrder");
var TOP = -1;
var MOST_GROUPS = 300;
var DEEPEST4 = 20;
function parentsOf(nodes) {
  const groups = nodes.flatMap((node, place) => node.type === "group" ? [place] : []).slice(0, MOST_GROUPS).sort((a, b) => areaOf(nodes[a]) - areaOf(nodes[b]) || b - a);
  const ranks = new Map(groups.map((place, rank) => [place, rank]));
  const depths = /* @__PURE__ */ new Map();
  const parents = nodes.map((node, place) => {
    const from = (ranks.get(place) ?? -1) + 1;
    if (node.type === "group" && !ranks.has(place)) return void 0;
    for (let rank = from; rank < groups.length; rank++) {
      const group = groups[rank];
      if (group !== void 0 && holds3(nodes[group], node)) return group;
    }
    return void 0;
  });
  for (const group of groups.toReversed()) {
    const parent = parents[group];
    const depth = parent === void 0 ? 0 : (depths.get(parent) ?? 0) + 1;
    if (depth > DEEPEST4) parents[group] = void 0;
    depths.set(group, depth > DEEPEST4 ? 0 : depth);
  }
  return parents;
}
__name(parentsOf, "parentsOf");
function areaOf(box) {
  return box === void 0 ? 0 : box.width * box.height;
}
__name(areaOf, "areaOf");
function holds3(group, box) {
  return group !== void 0 && group.x <= box.x && group.y <= box.y && group.x + group.width >= box.x + box.width && group.y + group.height >= box.y + box.height;
}
__name(holds3, "holds");
function inRows(places, nodes) {
  const boxOf2 = /* @__PURE__ */ __name((place) => nodes[place] ?? { x: 0, y: 0, width: 0, height: 0 }, "boxOf");
  const sorted = places.toSorted((a, b) => boxOf2(a).y - boxOf2(b).y || boxOf2(a).x - boxOf2(b).x || a - b);
  const ordered = [];
  let row = [];
  let rowEnd = Number.NEGATIVE_INFINITY;
  const endRow = /* @__PURE__ */ __name(() => {
    for (const place of row.sort((a, b) => boxOf2(a).x - boxOf2(b).x || boxOf2(a).y - boxOf2(b).y || a - b)) {
      ordered.push(place);
    }
    row = [];
  }, "endRow");
  for (const place of sorted) {
    const { y, height } = boxOf2(place);
    if (y >= rowEnd) {
      endRow();
      rowEnd = y + height / 2;
    }
    row.push(place);
  }
  endRow();
  return ordered;
}
__name(inRows, "inRows");

// src/markdown/canvas/canvas-tokens.ts
function canvasTokens(canvas, md) {
  return new Tokens(canvas, md).all();
}
__name(canvasTokens, "canvasTokens");
var Tokens = class {
  static {
    __name(this, "Tokens");
  }
  #canvas;
  #md;
  #Token;
  #tokens = [];
  #names;
  #texts = /* @__PURE__ */ new Map();
  #files = /* @__PURE__ */ new Map();
  #arrows = /* @__PURE__ */ new Map();
  #blockIds = /* @__PURE__ */ new Set();
  #footnotes = 0;
  constructor(canvas, md) {
    this.#canvas = canvas;
    this.#md = md;
    this.#Token = new md.core.State("", md, {}).Token;
    canvas.nodes.forEach((node, place) => {
      if (node.type === "file") this.#files.set(place, this.#fileOf(node.file, node.subpath));
      if (node.type === "text") this.#texts.set(place, md.parse(node.text, {}));
    });
    this.#names = canvas.nodes.map(
      (node, place) => this.#files.get(place) ?? nameOf4(node, this.#texts.get(place) ?? [])
    );
    for (const edge of canvas.edges) {
      const known = this.#arrows.get(edge.from);
      if (known === void 0) this.#arrows.set(edge.from, [edge]);
      else known.push(edge);
    }
  }
  all() {
    this.#push("canvas_open", 1);
    for (const node of readingOrder(this.#canvas)) this.#node(node);
    this.#push("canvas_close", -1);
    return this.#tokens;
  }
  #push(type, nesting, meta = null) {
    const token = new this.#Token(type, "", nesting);
    token.block = true;
    if (meta !== null) token.meta = { canvas: meta };
    this.#tokens.push(token);
    return token;
  }
  #node({ place, inside }) {
    const node = this.#canvas.nodes[place];
    if (node === void 0) return;
    this.#push("canvas_node_open", 1, { node, place }).map = [node.line - 1, node.line];
    switch (node.type) {
      case "text":
        this.#text(this.#texts.get(place) ?? []);
        break;
      case "file":
        this.#inline([this.#files.get(place) ?? []].flat());
        break;
      case "link":
        this.#link(node.url);
        break;
      case "group":
        for (const each2 of inside) this.#node(each2);
        break;
    }
    const arrows = (this.#arrows.get(place) ?? []).map((edge) => ({ edge, to: this.#names[edge.to] ?? "" }));
    this.#push("canvas_node_close", -1, { of: node.type, arrows });
  }
  #text(tokens) {
    let footnotes2 = 0;
    for (const token of tokens) {
      token.map = null;
      token.level += 2;
      this.#keepBlockIdOnce(token);
      for (const each2 of [token, ...token.children ?? []]) {
        if (!each2.type.startsWith("footnote_") || typeof each2.meta?.id !== "number") continue;
        footnotes2 = Math.max(footnotes2, each2.meta.id + 1);
        each2.meta = { ...each2.meta, id: each2.meta.id + this.#footnotes };
      }
      this.#tokens.push(token);
    }
    this.#footnotes += footnotes2;
  }
  #keepBlockIdOnce(token) {
    const id = String(token.attrGet("id") ?? "");
    if (!id.startsWith("^")) return;
    if (this.#blockIds.has(id)) token.attrs = token.attrs?.filter(([name]) => name !== "id") ?? null;
    this.#blockIds.add(id);
  }
  /** Its words are left empty: a vault path is the author's own, and the garden knows what readers may see. */
  #fileOf(file, subpath) {
    const token = new this.#Token("canvas_file", "", 0);
    token.meta = { wikilink: { linkpath: file, subpath, embed: true, label: "" } };
    return token;
  }
  #link(url) {
    const open = new this.#Token("link_open", "a", 1);
    const href = this.#md.normalizeLink(url);
    if (!this.#md.validateLink(href)) return;
    open.attrSet("href", href);
    const text3 = new this.#Token("text", "", 0);
    text3.content = this.#md.normalizeLinkText(url).replace(/^https?:\/\/(?:www\.)?|\/$/gi, "");
    this.#inline([open, text3, new this.#Token("link_close", "a", -1)]);
  }
  #inline(children) {
    const token = new this.#Token("inline", "", 0);
    token.children = children;
    token.level = 2;
    this.#tokens.push(token);
  }
};
function nameOf4(node, tokens) {
  switch (node.type) {
    case "text": {
      for (const token of tokens) {
        const line = inlineTextOf(token.children ?? []).text.split("\n").find((each2) => each2.trim() !== "");
        if (line !== void 0) return shortened2(line.trim());
      }
      return "";
    }
    case "file":
      return "";
    case "link":
      return node.url.replace(/^https?:\/\/(?:www\.)?/i, "").split(/[/?#]/, 1)[0] ?? "";
    case "group":
      return shortened2(node.label);
  }
}
__name(nameOf4, "nameOf");
var MOST = 60;
function shortened2(words2) {
  return words2.length <= MOST ? words2 : `${words2.slice(0, MOST).replace(/[\ud800-\udbff]$|\s+\S*$/, "")}\u2026`;
}
__name(shortened2, "shortened");

// src/markdown/filing.ts
var FILES_NOWHERE = /* @__PURE__ */ __name(() => false, "FILES_NOWHERE");
function filingLinks({ text: text3, links }, firstLineOnly, inItem) {
  if (links.length === 0) return FILES_NOWHERE;
  const filing = /* @__PURE__ */ new Set();
  let next = 0;
  let from = 0;
  for (const line of firstLineOnly ? text3.split("\n", 1) : text3.split("\n")) {
    const to = from + line.length;
    const first = next;
    while (next < links.length && (links[next]?.end ?? 0) <= to) next++;
    const inLine = links.slice(first, next).filter(({ start }) => start >= from);
    const wikilinks2 = inLine.filter(({ token }) => wikilinkOf(token)?.embed === false);
    const isListed = inItem && from === 0 && wikilinks2[0]?.start === 0;
    if (wikilinks2.length > 0 && (isListed || isBetweenLinks(without2(text3, from, to, wikilinks2)))) {
      for (const { start } of inLine) filing.add(start);
    }
    from = to + 1;
  }
  return (start) => filing.has(start);
}
__name(filingLinks, "filingLinks");
function onlyFiles({ text: text3, links }, files) {
  return links.length > 0 && links.every((link) => files(link.start)) && isBetweenLinks(without2(text3, 0, text3.length, links));
}
__name(onlyFiles, "onlyFiles");
function foldedHeading(text3) {
  return text3.toLowerCase().replace(/[:：]$/, "").trim();
}
__name(foldedHeading, "foldedHeading");
function isBetweenLinks(text3) {
  return !/[^\s,·/|\]]/.test(text3.replace(/#[^\s#]+/g, ""));
}
__name(isBetweenLinks, "isBetweenLinks");
function without2(text3, from, to, links) {
  let rest = "";
  let at = from;
  for (const link of links) {
    rest += text3.slice(at, link.start);
    at = link.end;
  }
  return rest + text3.slice(at, to);
}
__name(without2, "without");

// src/markdown/words.ts
function countWords(text3) {
  let words2 = 0;
  let before = SPACE3;
  for (let i = 0; i < text3.length; i++) {
    const kind = KINDS[text3.charCodeAt(i)];
    if (kind === UNSPACED || kind === LETTER && before !== LETTER) words2++;
    before = kind;
  }
  return words2;
}
__name(countWords, "countWords");
var LETTER = 0;
var SPACE3 = 1;
var UNSPACED = 2;
var KINDS = kindsOfSigns();
function kindsOfSigns() {
  const kinds = new Uint8Array(65536);
  kinds.fill(SPACE3, 0, 33);
  for (const space of [160, 12288]) kinds[space] = SPACE3;
  kinds.fill(SPACE3, 8192, 8204);
  kinds.fill(UNSPACED, 12352, 12544);
  kinds.fill(UNSPACED, 13312, 19904);
  kinds.fill(UNSPACED, 19968, 40960);
  return kinds;
}
__name(kindsOfSigns, "kindsOfSigns");
function shortened3(text3, most) {
  if (text3.length <= most) return text3;
  const cut2 = text3.slice(0, most);
  const whole = cut2.slice(0, Math.max(cut2.lastIndexOf(" "), most - 40));
  return `${whole.replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
__name(shortened3, "shortened");

// src/markdown/facts.ts
function factsOf(tokens, options) {
  return new Walk(options).over(tokens);
}
__name(factsOf, "factsOf");
var Walk = class {
  static {
    __name(this, "Walk");
  }
  #options;
  #headings = [];
  #ids = /* @__PURE__ */ new Map();
  #links = [];
  #hashtags = /* @__PURE__ */ new Set();
  #tasks = [];
  #fields = [];
  /** Open list items, innermost last: the line of the task each one is. */
  #items = [];
  #line = 1;
  #words = 0;
  #excerpt = "";
  /** Where links file the note: on the body's first line, and in its first "Tags" section. */
  #filing = "first line";
  constructor(options) {
    this.#options = options;
  }
  over(tokens) {
    const titleTokens = opensWithTitle(tokens, this.#options.title) ? HEADING_TOKENS : 0;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token.map) this.#line = token.map[0] + this.#options.bodyLine;
      const before = tokens[i - 1];
      switch (token.type) {
        case "list_item_open":
          this.#items.push(void 0);
          break;
        case "list_item_close":
          this.#items.pop();
          break;
        case "hr":
          if (this.#filing === "section" && token.level === 0) this.#filing = "done";
          break;
        case "inline":
          if (before?.type === "heading_open" && before.meta?.embedded !== true) this.#heading(before, token);
          else this.#text(token, before, tokens[i - 2]);
          break;
        case "html_block":
        case "transclusion_open":
          this.#html(token);
          break;
        case "math_block":
          this.#words += countWords(token.content);
          break;
      }
      const keepsFirstLine = token.type === "paragraph_open" || token.type === "inline" || i < titleTokens;
      if (this.#filing === "first line" && !keepsFirstLine) this.#filing = "before";
    }
    return {
      headings: this.#headings,
      links: this.#links,
      hashtags: [...this.#hashtags],
      tasks: this.#tasks,
      fields: this.#fields,
      words: this.#words,
      excerpt: this.#excerpt.trim()
    };
  }
  #heading(open, token) {
    const inline = inlineTextOf(token.children ?? []);
    const text3 = inline.text.replace(/\s+/g, " ").trim();
    if (open.level === 0) {
      const opens = this.#filing !== "done" && this.#filing !== "section" && this.#options.tagHeadings.includes(foldedHeading(text3));
      if (opens) this.#filing = "section";
      else if (this.#filing === "section") this.#filing = "done";
    }
    const id = this.#idOf(text3);
    open.attrSet("id", id);
    const inCallout = open.meta?.inCallout === true ? { inCallout: true } : {};
    this.#headings.push({ level: Number(open.tag.slice(1)), text: text3, id, line: this.#line, ...inCallout });
    this.#references(token, inline, FILES_NOWHERE);
  }
  /** Equal headings get `-1`, `-2`; a number is skipped where a heading is so called itself. */
  #idOf(text3) {
    const slug = slugOf(text3);
    let id = slug;
    for (let n = this.#ids.get(slug) ?? 0; this.#ids.has(id); n++) {
      id = `${slug}-${n + 1}`;
      this.#ids.set(slug, n + 1);
    }
    this.#ids.set(id, 0);
    return id;
  }
  #text(token, before, item) {
    const children = token.children ?? [];
    const inline = inlineTextOf(children);
    const isFirstLine = this.#filing === "first line" && token.level === 1 && before?.type === "paragraph_open";
    const files = this.#filing === "section" || isFirstLine ? filingLinks(inline, isFirstLine, item?.type === "list_item_open") : FILES_NOWHERE;
    this.#references(token, inline, files);
    this.#words += countWords(inline.text);
    if (before?.type === "paragraph_open" && item?.type === "list_item_open" && item.meta?.task !== void 0) {
      this.#task(inline.text, item.meta.task);
    }
    if (token.content.includes("::")) this.#fieldsOf(children);
    if (this.#excerpt.length < EXCERPT && token.meta?.aside !== true && !this.#excerpt.endsWith("\u2026") && this.#filing !== "section" && !onlyFiles(inline, files)) {
      const words2 = inline.text.slice(0, 4 * EXCERPT).replace(/\s+/g, " ");
      this.#excerpt = shortened3(`${this.#excerpt} ${words2}`.trimStart(), EXCERPT);
    }
    if (this.#filing === "first line") this.#filing = "before";
  }
  #fieldsOf(children) {
    const taskLine = this.#items.at(-1);
    for (const field of fieldsIn(children, this.#line)) {
      this.#fields.push(taskLine === void 0 ? field : { ...field, taskLine });
    }
  }
  #task(text3, status) {
    const heading = this.#headings.at(-1);
    this.#items[this.#items.length - 1] = this.#line;
    this.#tasks.push({
      text: text3.replace(/\s+/g, " ").trim(),
      status,
      state: status === "x" || status === "X" ? "done" : status === "-" ? "cancelled" : "open",
      heading: heading?.text ?? "",
      headingId: heading?.id ?? "",
      line: this.#line,
      depth: this.#items.length - 1
    });
  }
  #references(token, inline, files) {
    const children = token.children ?? [];
    if (children.length === 1 && children[0]?.type === "text") return;
    const places = inline.links.length === 0 ? void 0 : new Map(inline.links.map((link) => [link.token, link]));
    let lineOffset = 0;
    let linksAt = 0;
    for (const child of children) {
      if (child.type === "text" || child.nesting < 0) continue;
      if (child.type === "softbreak" || child.type === "hardbreak") lineOffset++;
      if (child.type === "hashtag") this.#hashtags.add(child.content);
      const place = places?.get(child);
      if (place !== void 0) linksAt = place.end;
      const found = referencesIn(child);
      if (found.length === 0) continue;
      const start = place?.start ?? linksAt;
      const end = place?.end ?? linksAt;
      const line = this.#line + (this.#options.oneLine ? 0 : lineOffset);
      const links = found.map((reference2) => this.#link(reference2, inline, start, end, line, files));
      this.#remember(child, links);
    }
  }
  #link({ linkpath, subpath, kind, embed, displayText }, inline, start, end, line, files) {
    const context = contextOf(inline, start, end);
    return {
      linkpath,
      subpath,
      displayText: displayText ?? inline.text.slice(start, end),
      kind,
      embed,
      filing: kind === "wikilink" && !embed && files(start),
      line,
      heading: this.#headings.at(-1)?.text ?? "",
      context: embed ? { ...context, text: displayText ?? "" } : context
    };
  }
  #html(token) {
    this.#remember(
      token,
      referencesIn(token).map((reference2) => ({
        ...reference2,
        displayText: reference2.displayText ?? "",
        filing: false,
        line: this.#line,
        heading: this.#headings.at(-1)?.text ?? "",
        context: { before: "", text: reference2.displayText ?? "", after: "" }
      }))
    );
  }
  #remember(token, links) {
    if (links.length === 0) return;
    const places = [];
    for (const link of links) places.push(this.#links.push(link) - 1);
    token.meta = token.meta === null ? { links: places } : { ...token.meta, links: places };
  }
};
function opensWithTitle(tokens, title2) {
  if (tokens[0]?.tag !== "h1") return false;
  const words2 = inlineTextOf(tokens[1]?.children ?? []).text.normalize("NFC").trim();
  return words2.toLowerCase() === title2.trim().toLowerCase();
}
__name(opensWithTitle, "opensWithTitle");
var HEADING_TOKENS = 3;
var EXCERPT = 200;

// src/markdown/sections.ts
function sectionFacts(tokens) {
  const lengths = /* @__PURE__ */ Object.create(null);
  const embeds = [];
  let cited;
  walkSections(tokens, {
    ended: /* @__PURE__ */ __name((fragment, length) => {
      lengths[fragment] ??= length;
    }, "ended"),
    inline: /* @__PURE__ */ __name((token, within, footnote) => {
      if (token.meta?.embeds !== true) return;
      for (const child of token.children ?? []) {
        if (!isNoteEmbed(child)) continue;
        const [link] = child.meta?.links ?? [];
        if (link === void 0) continue;
        if (footnote !== void 0) cited ??= citingSections(tokens);
        embeds.push({ link, within: [...within(), ...cited?.get(footnote ?? -1) ?? []] });
      }
    }, "inline")
  });
  return { embeds, lengths };
}
__name(sectionFacts, "sectionFacts");
function citingSections(tokens) {
  const cited = /* @__PURE__ */ new Map();
  walkSections(tokens, {
    ended: /* @__PURE__ */ __name(() => {
    }, "ended"),
    inline: /* @__PURE__ */ __name((token, within) => {
      for (const child of token.children ?? []) {
        if (child.type !== "footnote_ref") continue;
        const id = Number(child.meta?.id);
        cited.set(id, [.../* @__PURE__ */ new Set([...cited.get(id) ?? [], ...within()])]);
      }
    }, "inline")
  });
  return cited;
}
__name(citingSections, "citingSections");
function walkSections(tokens, visitor) {
  const sections = new OpenSections(visitor);
  let footnote;
  for (const token of tokens) {
    if (isHeadingEdge(token)) {
      if (token.nesting === 1) sections.heading(token);
    } else if (token.nesting === 1) {
      if (token.type === "footnote_open") footnote = Number(token.meta?.id);
      sections.enter(token);
    } else if (token.nesting === -1) {
      if (token.type === "footnote_close") footnote = void 0;
      sections.leave();
    } else if (token.type === "inline") {
      sections.length += token.content.length;
      visitor.inline(token, sections.within, footnote);
    } else {
      sections.length += token.content.length;
      const id = idOf2(token);
      if (id?.startsWith("^")) visitor.ended(id, token.content.length);
    }
  }
  sections.end();
}
__name(walkSections, "walkSections");
function isHeadingEdge({ tag, type }) {
  return tag.charCodeAt(0) === LETTER_H && type.startsWith("heading_");
}
__name(isHeadingEdge, "isHeadingEdge");
var OpenSections = class {
  static {
    __name(this, "OpenSections");
  }
  /** Characters of text so far. */
  length = 0;
  #visitor;
  #open = [];
  #depth = 0;
  constructor(visitor) {
    this.#visitor = visitor;
  }
  heading(token) {
    const id = idOf2(token);
    if (id === void 0) return;
    const level = Number(token.tag.slice(1));
    this.#endAt(this.#depth, level);
    this.#open.push({ id, level, depth: this.#depth, from: this.length });
    const block = blockIdOf(token);
    if (block !== void 0) this.#open.push({ id: `^${block}`, level, depth: this.#depth, from: this.length });
  }
  enter(token) {
    this.#depth++;
    const id = idOf2(token);
    if (id?.startsWith("^")) this.#open.push({ id, level: 0, depth: this.#depth, from: this.length });
  }
  leave() {
    this.#endAt(this.#depth, 0);
    this.#depth--;
  }
  end() {
    this.#endAt(0, 0);
    this.#visitor.ended("", this.length);
  }
  /** The fragments that lead to what is open. */
  within = /* @__PURE__ */ __name(() => this.#open.map(({ id }) => id), "within");
  #endAt(least, level) {
    for (let last = this.#open.at(-1); last !== void 0; last = this.#open.at(-1)) {
      if (last.depth < least || last.level < level) break;
      this.#open.pop();
      this.#visitor.ended(last.id, this.length - last.from);
    }
  }
};
var LETTER_H = 104;
function idOf2(token) {
  if (token.attrs === null) return void 0;
  const id = token.attrGet("id");
  return id === null ? void 0 : String(id);
}
__name(idOf2, "idOf");

// src/markdown/shown-properties.ts
function shownProperties(raw, links, options) {
  const own = userProperties(raw);
  const asked = own["dg-show-properties"] ?? own.dgShowProperties;
  const show = isTrue(asked) ? "all" : isFalse(asked) ? "none" : options.show;
  if (show === "none") return [];
  const hidden = new Set(options.hide.map(folded2));
  const wanted = show === "all" ? void 0 : new Set(show.map(folded2));
  const places = placesOf(links);
  const { tags } = readProperties2(raw, "", () => void 0);
  return Object.entries(authorProperties(raw)).flatMap(([key, value2]) => {
    const name = folded2(key);
    if (hidden.has(name) || wanted?.has(name) === false) return [];
    const values = TAG_KEYS.has(name) ? tags.map((tag) => ({ kind: "tag", tag })) : itemsOf(value2).flatMap((item) => shownValue(item, places) ?? []);
    return values.length === 0 ? [] : [{ key, isList: Array.isArray(value2) && !isBareLink(value2), values }];
  });
}
__name(shownProperties, "shownProperties");
var TAG_KEYS = /* @__PURE__ */ new Set(["tags", "tag"]);
function folded2(name) {
  return name.normalize("NFC").trim().toLowerCase();
}
__name(folded2, "folded");
function placesOf(links) {
  const places = /* @__PURE__ */ new Map();
  links.forEach((link, place) => {
    if (link.kind === "property") places.set(keyOf(link), place);
  });
  return (link) => places.get(keyOf(link)) ?? -1;
}
__name(placesOf, "placesOf");
function keyOf({ linkpath, subpath, displayText }) {
  return JSON.stringify([linkpath, subpath, displayText]);
}
__name(keyOf, "keyOf");
function isBareLink(value2) {
  const inner = Array.isArray(value2) && value2.length === 1 ? value2[0] : void 0;
  return Array.isArray(inner) && inner.length === 1 && typeof inner[0] === "string";
}
__name(isBareLink, "isBareLink");
function itemsOf(value2) {
  return Array.isArray(value2) && !isBareLink(value2) ? value2 : [value2];
}
__name(itemsOf, "itemsOf");
function shownValue(value2, placeOf3) {
  if (typeof value2 === "boolean") return { kind: "checkbox", checked: value2 };
  if (typeof value2 === "number") return { kind: "number", number: value2 };
  if (isBareLink(value2) || typeof value2 === "string" && WHOLE_LINK.test(value2)) {
    const [link] = linksInProperty(value2);
    const place = link === void 0 ? -1 : placeOf3(link);
    if (place >= 0) return { kind: "link", link: place };
  }
  const text3 = textOf2(value2);
  if (text3 === "") return void 0;
  if (typeof value2 === "string") {
    if (WHOLE_ADDRESS.test(text3)) return { kind: "url", text: text3 };
    const date = ISO_DATE.test(text3) ? isoDateOf(text3) : void 0;
    if (date !== void 0) return { kind: "date", date };
  }
  return { kind: "text", text: text3 };
}
__name(shownValue, "shownValue");
var WHOLE_LINK = /^\s*!?\[\[[^[\]\n]+\]\]\s*$/;
var WHOLE_ADDRESS = /^https?:\/\/[^\s<>"]+$/i;
var ISO_DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?$/;
var VAULT_LINK = /!?\[([^[\]\n]*)\]\((?!https?:)[^()\n]*\)/gi;
function textOf2(value2) {
  let budget = LONGEST3;
  const open = /* @__PURE__ */ new Set();
  const write = /* @__PURE__ */ __name((item) => {
    if (item === null || item === void 0 || budget <= 0 || open.has(item)) return "";
    if (typeof item !== "object") {
      const text4 = withoutWikilinks(String(item)).replace(VAULT_LINK, "$1").trim();
      budget -= text4.length + 2;
      return text4;
    }
    if (isBareLink(item)) return linksInProperty(item)[0]?.displayText ?? "";
    open.add(item);
    const parts = Object.entries(item).flatMap(([key, inner]) => {
      budget -= 2;
      const text4 = budget <= 0 ? "" : write(inner);
      return text4 === "" ? [] : [Array.isArray(item) ? text4 : `${key}: ${text4}`];
    });
    open.delete(item);
    return parts.join(", ");
  }, "write");
  const text3 = write(value2);
  return typeof value2 === "object" && budget <= 0 ? `${text3} \u2026` : text3;
}
__name(textOf2, "textOf");
var LONGEST3 = 1e3;

// src/markdown/document.ts
function parseDocument(file, options) {
  const diagnostics = [];
  const tell = /* @__PURE__ */ __name((problem2) => void diagnostics.push({ path: file.path, ...problem2 }), "tell");
  const isCanvas = isCanvasPath(file.path);
  const name = file.path.slice(file.path.lastIndexOf("/") + 1).replace(/\.(?:md|canvas)$/i, "");
  const properties = readProperties2(file.properties, name, tell, isCanvas);
  const title2 = properties.title ?? name.replace(/\.excalidraw$/i, "");
  const canvas = isCanvas ? canvasOf(file, markdown, tell) : void 0;
  const text3 = isCanvas ? "" : withoutDrawingData(file, title2);
  const { text: source, unclosedLine } = withoutComments(text3, (text4) => markdown.parse(text4, {}));
  if (unclosedLine !== void 0) {
    tell({
      code: "unclosed-comment",
      severity: "warning",
      line: file.bodyLine + unclosedLine - 1,
      message: "A comment opens here and never ends: the rest of the note is left out.",
      hint: "Close it with `%%` (or `-->`)."
    });
  }
  tellOfSize(source, tell);
  const env = {};
  const tokens = canvas === void 0 ? markdown.parse(source, env) : canvasTokens(canvas, markdown);
  for (const problem2 of footnoteProblems(env, file.bodyLine)) tell(problem2);
  if (source.includes("$")) tellOfFormulas(tokens, file.bodyLine, tell);
  const tagHeadings = options.tagHeadings.map((heading) => heading.toLowerCase());
  const facts = factsOf(tokens, { tagHeadings, bodyLine: file.bodyLine, title: title2, oneLine: isCanvas });
  const queries = markQueries(tokens, file.path, file.bodyLine);
  diagnostics.push(...queries.told);
  const links = [...facts.links, ...propertyLinks(file)];
  const repeatsTitle = opensWithTitle(tokens, title2);
  const updated = properties.updated ?? (properties.created === void 0 ? file.committed : void 0);
  return {
    note: {
      ...properties,
      ...updated === void 0 ? {} : { updated },
      ...isCanvas ? { kind: "canvas" } : {},
      path: file.path,
      name,
      title: title2,
      properties: authorProperties(file.properties),
      tags: [.../* @__PURE__ */ new Set([...properties.tags, ...facts.hashtags])],
      headings: repeatsTitle ? facts.headings.slice(1) : facts.headings,
      blocks: isCanvas || /[\^{]/.test(source) ? blockIdsOf(tokens) : [],
      shownProperties: shownProperties(file.properties, links, options.properties ?? NO_PROPERTIES),
      links,
      ...sectionFacts(tokens),
      tasks: facts.tasks,
      fields: facts.fields,
      words: facts.words,
      ...queries.count === 0 ? {} : { hasQueries: true },
      excerpt: facts.excerpt,
      diagnostics
    },
    body: createBody(repeatsTitle ? tokens.slice(HEADING_TOKENS) : tokens, {
      ...options,
      onRefused: refusedHtml(file.bodyLine, tell)
    }),
    source,
    code: codeWithBrackets(tokens),
    ...canvas === void 0 ? {} : { canvas }
  };
}
__name(parseDocument, "parseDocument");
var NO_PROPERTIES = { show: "none", hide: [] };
function codeWithBrackets(tokens) {
  const code = [];
  for (const { type, markup, info, content: content2, children } of tokens) {
    if (type === "fence" && content2.includes("[")) code.push(`${markup}${info}
${content2}`);
    if (type !== "inline" || !content2.includes("`") || !content2.includes("[")) continue;
    for (const { type: type2, markup: ticks, content: inline } of children ?? []) {
      if (type2 === "code_inline" && inline.includes("[")) code.push(`${ticks}${inline}${ticks}`);
    }
  }
  return code;
}
__name(codeWithBrackets, "codeWithBrackets");
function blockIdsOf(tokens) {
  return tokens.flatMap((token) => blockIdOf(token) ?? []);
}
__name(blockIdsOf, "blockIdsOf");
var LARGE = 1e6;
function tellOfSize(source, tell) {
  if (source.length > LARGE) {
    tell({
      code: "large-note",
      severity: "warning",
      message: `The note is ${(source.length / 1e6).toFixed(1)} million characters long; its page will be slow on phones.`,
      hint: "Split it into several notes."
    });
  }
}
__name(tellOfSize, "tellOfSize");
function tellOfFormulas(tokens, bodyLine, tell) {
  for (const { line, problem: problem2 } of setFormulas(tokens)) {
    tell({
      code: "unreadable-formula",
      severity: "warning",
      line: bodyLine + line,
      message: `A formula is shown as its source: ${problem2}.`,
      hint: "Mend its TeX; for a dollar that is money, write `\\$`."
    });
  }
}
__name(tellOfFormulas, "tellOfFormulas");
function refusedHtml(bodyLine, tell) {
  const told = /* @__PURE__ */ new Set();
  return (what, line) => {
    if (told.has(what)) return;
    told.add(what);
    const isFrame = what === "<iframe>";
    tell({
      code: "html-left-out",
      severity: "warning",
      line: bodyLine + line,
      message: isFrame ? "An `<iframe>` of another site is shown as a link: the page would ask that site by itself." : `\`${what}\` is left out of the page: it may run code or change what stands round the note.`,
      hint: isFrame ? "Name its host in `content.iframes` to show it." : "Take it out, or set `content.trustHtml` if every note's HTML is your own."
    });
  };
}
__name(refusedHtml, "refusedHtml");
function propertyLinks(file) {
  const links = [];
  for (const [key, value2] of Object.entries(userProperties(file.properties))) {
    if (key.startsWith("dg-") || NOT_LINKS.has(key) || isTrue(value2)) continue;
    for (const { displayText, ...reference2 } of linksInProperty(value2)) {
      links.push({
        ...reference2,
        displayText,
        kind: "property",
        embed: false,
        filing: false,
        line: 1,
        heading: "",
        context: { before: "", text: displayText, after: "" }
      });
    }
  }
  return links;
}
__name(propertyLinks, "propertyLinks");
var NOT_LINKS = /* @__PURE__ */ new Set(["tags", "tag", "title", "aliases", "alias", "permalink", "redirects"]);

// garden.config.ts
var garden = {
  title: "Madang",
  description: "\uB178\uD2B8\uB97C \uB514\uC9C0\uD138 \uC815\uC6D0\uC73C\uB85C. A digital garden from your notes.",
  language: "ko"
};
var garden_config_default = garden;

// .hot/in.mts
var settings = readSettings(".", garden_config_default, { GARDEN_CONTENT: "/tmp/v/s5000" });
var { content } = settings.config;
var { notes } = createVaultReader(settings.vaultRoot, { publish: content.publish, isIgnored: /* @__PURE__ */ __name(() => false, "isIgnored") }).read();
var loop = /* @__PURE__ */ __name(() => {
  const t = process.cpuUsage();
  for (const n of notes) parseDocument(n, content);
  const u = process.cpuUsage(t);
  return (u.user + u.system) / 1e3;
}, "loop");
console.log("parse loops", [...Array(6)].map(loop).map((x) => x.toFixed(0)).join(" "));
