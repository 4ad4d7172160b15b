import type { TreatyWords } from "../../common/language/treaty-words.ts";
import type { ComparedTexts } from "./pair.ts";

/** Behind a number an instrument is named within so many words. */
const WORDS_AFTER = 5;
const number = /(?<![\p{L}\p{Nd}/.])\p{Nd}+\p{L}?(?![\p{L}\p{Nd}/])/gu;

/** Whether another instrument is named right behind a number: "Article 3 of Directive 2009/101/EC". */
export function citesOther(after: string, { instruments, instrumentStems }: TreatyWords): boolean {
  const clause = /^[^.;:—–]*/u.exec(after.slice(0, 120))?.[0] ?? "";
  const words = clause.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return words
    .slice(0, WORDS_AFTER)
    .some(
      (word, at) =>
        words[at - 1] !== "this" && (instruments.has(word) || instrumentStems.some((stem) => word.startsWith(stem))),
    );
}

/** The instrument without a number of its own that is named right behind a place: "of the Treaty"; empty for others. */
export function unnumberedInstrument(after: string, { instruments }: TreatyWords): string {
  const clause = /^[^.;:—–]*/u.exec(after.slice(0, 120))?.[0] ?? "";
  const words = clause.toLowerCase().match(/\p{L}{2,}|\p{Nd}+\/\p{Nd}+|\p{Nd}{4}/gu) ?? [];
  const at = words.slice(0, WORDS_AFTER).findIndex((word) => instruments.has(word));
  const isOwn = /^(?:this|the present)$/u.test(words[at - 1] ?? "");
  if (at < 0 || isOwn || words.slice(0, at + 3).some((word) => /\p{Nd}/u.test(word))) return "";
  return words[at] ?? "";
}

/**
 * The instruments of which both texts cite provisions, and never one by the same number: they were numbered anew themselves,
 * or other provisions of them are meant; which of the two, nobody can tell.
 */
export function numberedAnew(texts: readonly ComparedTexts[], known: TreatyWords): ReadonlySet<string> {
  const cited = [new Map<string, Set<string>>(), new Map<string, Set<string>>()] as const;
  for (const { from, to } of texts) {
    for (const [side, text] of [from, to].entries()) {
      for (const found of text.matchAll(number)) {
        const instrument = unnumberedInstrument(text.slice(found.index + found[0].length), known);
        if (instrument === "") continue;
        const numbers = cited[side as 0 | 1].get(instrument) ?? new Set<string>();
        cited[side as 0 | 1].set(instrument, numbers.add(found[0]));
      }
    }
  }
  const [before, now] = cited;
  return new Set(
    [...before].flatMap(([name, numbers]) => {
      const others = now.get(name);
      return others === undefined || [...numbers].some((one) => others.has(one)) ? [] : [name];
    }),
  );
}
