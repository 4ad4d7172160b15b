/** Languages written in two scripts that are edited apart, with the script that is meant where none is named, and by region. */
const BY_SCRIPT: Readonly<
  Record<string, { readonly usual: string; readonly regions: Readonly<Record<string, string>> }>
> = {
  zh: { usual: "hans", regions: { tw: "hant", hk: "hant", mo: "hant" } },
  sr: { usual: "cyrl", regions: {} },
};

/** Primary subtag of a BCP 47 tag in lower case: `en` of `en-US`; empty where the language is not known. */
export function mainLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u)[0] ?? "";
}

/**
 * A key that is the same for all variants of one language, whatever region they are of: words of both can be held against each
 * other. Chinese and Serbian have one for each of their scripts.
 */
export function languageKey(tag: string): string {
  const [main = "", ...more] = tag.toLowerCase().split(/[-_]/u);
  const scripts = BY_SCRIPT[main];
  if (scripts === undefined) return main;
  const named = more.find((part) => /^[a-z]{4}$/u.test(part));
  const region = more.map((part) => scripts.regions[part]).find((script) => script !== undefined);
  return `${main}-${named ?? region ?? scripts.usual}`;
}

/** Whether texts under two tags are in one language, as far as is known: a language that is not known is no other. */
export function isOneLanguage(a: string, b: string): boolean {
  return a === "" || b === "" || languageKey(a) === languageKey(b);
}

/** The first tag of several where all that are known name one language, else empty. */
export function sharedLanguage(tags: readonly string[]): string {
  const known = tags.filter((tag) => tag !== "");
  const [first = ""] = known;
  const isOne = new Set(known.map(languageKey)).size < 2;
  return isOne ? (new Set(known).size < 2 ? first : mainTag(first)) : "";
}

/** The tag of a language without its region. */
function mainTag(tag: string): string {
  const key = languageKey(tag);
  const [main = "", script = ""] = key.split("-");
  return script === "" ? main : `${main}-${script[0]?.toUpperCase()}${script.slice(1)}`;
}
