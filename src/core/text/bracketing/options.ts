/** A heading of one of several options, such as `**Option 2:**`, `[Alt 1]` or `Alternative A`. */
export interface OptionHeading {
  readonly at: number;
  /** Offset after the heading: where its text begins. */
  readonly end: number;
  /** True for `Option (a)`, an option within an option. */
  readonly isSub: boolean;
}

/** Words for an option, in the languages in which composites are written. */
const WORDS = String.raw`Option|Alternative|Alt\.?|Variante|Варіант|Вариант|Альтернатива|الخيار|البديل`;
/** At the start of a line, after quotes, list marks, a number and emphasis. */
const NAMED = String.raw`(?<![\p{L}\p{N}])(?:${WORDS})[ \t]*(\d{1,3}|[IVXLC]{1,6}|[A-Z]|\([\p{L}\p{N}]{1,4}\))`;
const LEAD = String.raw`[ \t>*_#[({“"-]*(?:\(?[\p{L}\p{N}]{1,6}[.)]{1,2}[ \t>*_[({“"-]*)?`;
const HEADING = new RegExp(String.raw`^${LEAD}${NAMED}(?![\p{L}\p{N}])[*_ \t]*(?=[:.)\]{—–-]|\r?$|[*_])`, "gmu");
const EMPHASISED = new RegExp(`${NAMED}[*_]`, "u");
const AFTER = /[*_ \t:.)\]]*(?:\{[^}\n]*\})?[*_ \t:]*/uy;

/** The option headings of a text, in order. */
export function optionHeadings(source: string, start: number): readonly OptionHeading[] {
  const headings: OptionHeading[] = [];
  for (const found of source.matchAll(HEADING)) {
    if (found.index < start) continue;
    const after = found.index + found[0].length;
    const isClear = /[:.)\]{—–\-\r\n]/u.test(source[after] ?? "\n") || EMPHASISED.test(found[0]);
    if (!isClear) continue;
    AFTER.lastIndex = after;
    const gap = AFTER.exec(source)?.[0].length ?? 0;
    headings.push({ at: found.index, end: after + gap, isSub: found[1]?.startsWith("(") ?? false });
  }
  return headings;
}

/** What says in the languages of composites that there is no text. */
const NOTHING = String.raw`no[ \t]+text|pas[ \t]+de[ \t]+texte|без[ \t]+тексту|без[ \t]+текста|لا[ \t]+نص`;
const WHOLE = new RegExp(`^(?:${NOTHING})$`, "iu");
const NO_TEXT = new RegExp(String.raw`^[\s*_[({“"]*(?:${NOTHING}|no[ \t]+(?:provisions?|references?))(?!\p{L})`, "iu");

/** Whether words are no others than those that say that there is no text. */
export function isNoText(words: string): boolean {
  return WHOLE.test(words);
}

/** Whether a text begins by saying that there is to be no text, no provision or no reference. */
export function saysNoText(source: string, from: number, to: number): boolean {
  return NO_TEXT.test(source.slice(from, Math.min(to, from + 80)));
}
