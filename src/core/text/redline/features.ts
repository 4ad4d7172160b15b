import type { Lexicon } from "../tokens.ts";

/** What a redline needs to know about a word to be readable; bits of one number. */
const COMMON = 1;
const PUNCTUATION = 2;
export const NUMBER = 4;
export const MONTH = 8;
export const DAY = 16;
export const YEAR = 32;
export const MODAL = 64;
export const NEGATION = 128;
/** Ends a sentence or a clause of a list: . ! ? ; : and their like. */
export const STOP = 256;
export const COMMA = 512;
export const OPENING = 1024;
export const CLOSING = 2048;
/** A function word that begins a phrase: conjunctions and prepositions. */
export const LINK = 4096;
/** Three digits, which may continue a number written in groups. */
export const THREE_DIGITS = 8192;
/** One to three digits, which may begin such a number. */
export const UP_TO_THREE_DIGITS = 16384;
const KNOWN = 32768;

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== "");

const links = words(`
  and or but nor of in on at by for from to with without within under upon into over after before between among against
  during until unless if when where while as than that which who whom whose because provided including except save
  et ou mais ni de du des en dans sur à au aux par pour avec sans sous entre avant après pendant si lorsque que qui dont
  und oder aber von vom im an am auf aus bei durch für gegen mit nach ohne über um unter vor zu zum zur zwischen wenn
  falls dass die der das den dem sowie
  и или но в во на по с со из за от до к ко для при без под над между если когда что который которая которые чтобы
  та або але у в на по з із зі за від до для при без під над між якщо коли що який яка які щоб
  y o pero en con por para sin sobre entre si cuando que
`);

const others = words(`
  the a an its it their his her our your this these those such each any all some no not is are was were be been being
  has have had do does did shall may must will would should can could might there here also only other same both either
  le la les un une l d s son sa ses leur leurs ce cet cette ces il elle ils elles est sont ne pas se y tout tous toute
  ein eine einer eines einem einen ist sind war wird werden hat haben es sie er sich nicht auch als des
  это этот эта эти его её их он она они не ни же бы ли также все всех
  це цей ця ці його її їх він вона вони не ні ж би чи також усі всі
  el la los las un una del al su sus se es son lo
`);

const months = words(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  januar februar märz mai juni juli oktober dezember
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря
  январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
  січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
  січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
`);

const modals = words(`
  shall may must will should would can could might need ought does do did is are was were has have had
  doit doivent peut peuvent devra devront pourra pourront est sont
  darf dürfen muss müssen soll sollen kann können wird werden ist sind hat haben
  должен должна должны может могут обязан обязаны вправе следует
  повинен повинна повинні може можуть має мають слід
  debe deben puede pueden deberá deberán podrá podrán
`);

const negations = words(`not never n't pas jamais nicht kein keine nie не ни ні no`);

const bits = new Map<string, number>();
const give = (list: readonly string[], bit: number): void => {
  for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
};
give(links, COMMON | LINK);
give(others, COMMON);
give(months, MONTH);
give(modals, MODAL);
give(negations, NEGATION | COMMON);

const stops = ".!?;:…。！？；：؟؛۔।॥";
const commas = ",،、，–—";
const openings = "([{«“„‘（「『";
const closings = ")]}»”’）」』";

function featuresOfString(string: string): number {
  const first = string.charCodeAt(0);
  if (string.length === 1) {
    if (stops.includes(string)) return PUNCTUATION | STOP;
    if (commas.includes(string)) return PUNCTUATION | COMMA;
    if (openings.includes(string)) return PUNCTUATION | OPENING;
    if (closings.includes(string)) return PUNCTUATION | CLOSING;
  }
  if (first >= 0x30 && first <= 0x39) return featuresOfNumber(string);
  const isPlainLetter = (first | 0x20) >= 0x61 && (first | 0x20) <= 0x7a;
  if (isPlainLetter || /^[\p{L}\p{M}]/u.test(string)) {
    const lower = string.toLowerCase();
    const found = bits.get(lower) ?? 0;
    // Only a capital tells the month from the modal.
    if (lower === "may" || lower === "march" || lower === "mars") return string === lower ? found & ~MONTH : found;
    return found;
  }
  return /\p{N}/u.test(string) ? NUMBER : PUNCTUATION;
}

function featuresOfNumber(string: string): number {
  let found = NUMBER;
  if (/^\d{3}$/.test(string)) found |= THREE_DIGITS;
  if (/^\d{1,3}$/.test(string)) found |= UP_TO_THREE_DIGITS;
  if (/^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º)?$/.test(string)) found |= DAY;
  if (/^[12]\d{3}$/.test(string)) found |= YEAR;
  return found;
}

/** Features of the words of one lexicon, found when first asked for and kept with it. */
export class Features {
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  of(id: number): number {
    const lexicon = this.#lexicon;
    if (id >= lexicon.about.length) {
      const bigger = new Uint16Array(Math.max(lexicon.size, 2 * lexicon.about.length));
      bigger.set(lexicon.about);
      lexicon.about = bigger;
    }
    let found = lexicon.about[id]!;
    if (found === 0) {
      found = featuresOfString(lexicon.string(id)) | KNOWN;
      lexicon.about[id] = found;
    }
    return found;
  }

  /** How much a word says: a content word or number 1, a common word 0.4, a punctuation mark 0.2. */
  weight(id: number): number {
    const found = this.of(id);
    if (found & PUNCTUATION) return 0.2;
    return found & COMMON ? 0.4 : 1;
  }
}
