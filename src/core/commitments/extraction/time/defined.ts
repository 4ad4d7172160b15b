import { NAMED_DAY } from "./moments.ts";

/** "“Opening Day” means …", "the expression “Opening Day” shall be …". */
const DEFINITION =
  /["“«]([^"”»\n]{3,60})["”»],? (?:(?:shall |will )?mean|means|is understood as|refers to|denotes|is|shall be) ([^.;\n]{3,200})/gu;

/** What a text says that days which it calls by a name are: their words, by name. */
export function definedDays(texts: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of texts)
    for (const [, name = "", words = ""] of text.matchAll(DEFINITION)) {
      const bare = name.replace(/^[Tt]he /u, "");
      if (NAMED_DAY.exec(bare)?.[0] === bare && !found.has(bare)) found.set(bare, words);
    }
  return found;
}
