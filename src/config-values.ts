/** An address on the web that a site may be at: no query, no fragment. */
export function isHttpUrl(value: string): boolean {
  try {
    const { protocol, pathname, search, hash } = new URL(value);
    decodeURI(pathname);
    return /^https?:$/.test(protocol) && search === "" && hash === "";
  } catch {
    return false;
  }
}

/** BCP 47: `"ko"`, `"zh-TW"`. */
export function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
