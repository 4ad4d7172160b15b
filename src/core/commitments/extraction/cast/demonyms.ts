import { literal } from "../../../common/literal.ts";

/**
 * Adjectives that a text makes of a name which no list knows: "Mersanian forces" of Mersania, "Koravan troops" of Korava.
 * Finds only words in capitals that the text has before a noun. Allows: "Norlander" where the name is Nor.
 */
export function demonymsIn(whole: string, name: string): readonly string[] {
  const last = name.split(" ").at(-1) ?? "";
  const stem = last.replace(/(?:ia|[aeiouy])$/u, "");
  if (stem.length < 4 || !/^\p{Lu}\p{Ll}+$/u.test(last)) return [];
  const find = new RegExp(`(?<![\\p{L}])${literal(stem)}(?:ian|an|n|ean|ese|ish|i|ic|er)(?= \\p{L})`, "gu");
  return [...new Set(whole.match(find) ?? [])].filter((each) => each !== last);
}
