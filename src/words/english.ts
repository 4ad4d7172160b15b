import type { Said } from "../core/common/said.ts";
import english from "./en.json" with { type: "json" };
import { say, wordsOf } from "./table.ts";
import type { Words } from "./types.ts";

/** The sentences in English, which are at hand at once; apart, so that pages in other languages do without them. */
export const en: Words = /* @__PURE__ */ wordsOf(english, "en");

/** How documents and records say it, which are written in English. */
export function inEnglish(what: Said): string {
  return say(en, what);
}
