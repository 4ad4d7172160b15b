import type { Inflection } from "./table.ts";

/** Adjectival endings of Russian ordinals. */
export const russianEndings: readonly string[] = [
  "ый",
  "ий",
  "ой",
  "ая",
  "яя",
  "ое",
  "ее",
  "ые",
  "ие",
  "ого",
  "его",
  "ому",
  "ему",
  "ым",
  "им",
  "ом",
  "ем",
  "ую",
  "юю",
  "ых",
  "их",
  "ыми",
  "ими",
];

/** Adjectival endings of Ukrainian ordinals. */
export const ukrainianEndings: readonly string[] = [
  "ий",
  "ій",
  "а",
  "я",
  "е",
  "є",
  "і",
  "ого",
  "ього",
  "ому",
  "ьому",
  "им",
  "ім",
  "ої",
  "ьої",
  "у",
  "ю",
  "ою",
  "ьою",
  "их",
  "іх",
  "ими",
  "іми",
];

const endings =
  /(?:иями|ами|ями|ого|его|ому|ему|ыми|ими|ості|остi|ений|ах|ях|ов|ев|ів|їв|ей|ой|ий|ый|ій|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ым|им|ом|ем|ою|ею|єю|а|я|о|е|є|ы|и|і|ї|у|ю|ь|й)$/u;

/** A rough stem of a Russian or Ukrainian word: without its last inflectional ending. For comparing only. */
export function slavicInflection(word: string): Inflection {
  const base = word.length > 4 ? word.replace(endings, "") : word;
  return { base, form: base === word ? "base" : "s" };
}

/** True where one of two words is the other with не-, ненад-, без- (бес-) before it. */
export function slavicOpposite(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const match = /^(?:не|без|бес)-?(?=\p{L}{4})/u.exec(long);
  return match !== null && long.slice(match[0].length) === short && short !== long;
}
