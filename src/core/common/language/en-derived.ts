/** Which regular forms a listed word has: "1" -s, "2" -ed and -ing, "3" -ly, "4" -ed and -ing with the last letter doubled. Words have them by the dictionary, not by guess. */
export type FormFlags = string;

/** Looks up a listed word: its flags, or undefined where it is not listed. */
export type Listing = (word: string) => FormFlags | undefined;

const prefixes = ["un", "non", "re", "sub", "inter", "pre", "over", "mis", "dis", "anti", "counter", "multi", "under"];

/** True for a listed word or a regular form of one, with or without a prefix: withdrawals, renegotiated, unverifiable. */
export function isListedForm(word: string, listing: Listing): boolean {
  if (isForm(word, listing)) return true;
  return prefixes.some(
    (prefix) =>
      word.length >= prefix.length + 5 && word.startsWith(prefix) && isForm(word.slice(prefix.length), listing),
  );
}

/** True for a listed word or a regular form that its flags allow. */
function isForm(word: string, listing: Listing): boolean {
  if (listing(word) !== undefined) return true;
  if (word.endsWith("'") || word.endsWith("'s")) return isForm(word.replace(/'s?$/u, ""), listing);
  if (word.endsWith("bility") && listing(`${word.slice(0, -5)}le`) !== undefined) return true;
  return bases(word).some((base) =>
    Array.from(listing(base) ?? "").some((flag) => regularForms(base, flag).includes(word)),
  );
}

/** What a word could be a regular form of. */
function bases(word: string): readonly string[] {
  for (const [ending, replacements] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, word.length - ending.length);
    return [...replacements.map((replacement) => stem + replacement), stem.slice(0, -1)];
  }
  return [];
}

const endings: readonly (readonly [string, readonly string[]])[] = [
  ["ies", ["y", "ie"]],
  ["es", ["", "e"]],
  ["s", [""]],
  ["ied", ["y"]],
  ["ed", ["", "e"]],
  ["ing", ["", "e"]],
  ["ily", ["y"]],
  ["ly", ["", "le"]],
];

/** The forms of a base by one rule; the dictionary must show them for the base to get the flag. */
export function regularForms(base: string, flag: string): readonly string[] {
  if (flag === "1")
    return [
      /(?:[sxz]|ch|sh)$/u.test(base) ? `${base}es` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`,
    ];
  if (flag === "3")
    return [
      /[^aeiou]y$/u.test(base)
        ? `${base.slice(0, -1)}ily`
        : /[^aeiou]le$/u.test(base)
          ? `${base.slice(0, -1)}y`
          : `${base}ly`,
    ];
  if (flag === "4") return /[bcdgklmnprt]$/u.test(base) ? [`${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`] : [];
  if (base.endsWith("ee")) return [`${base}d`, `${base}ing`];
  if (base.endsWith("e")) return [`${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}ied`, `${base}ing`];
  return [`${base}ed`, `${base}ing`];
}
