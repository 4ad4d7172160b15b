import { triggered } from "../../../common/triggered.ts";
import { rememberedWords } from "../../../common/remembered.ts";
import { stem } from "../../../evidence/features.ts";

/** A word, a number in digits or a mark of a text; places are UTF-16 units of the whole text. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  /** "Northland's", "the parties'": whose something is. */
  readonly possessive: boolean;
}

/** Thousands may be parted by a space of any width: "650 000", "1 250,5". */
const TOKEN = triggered(
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[-\u2011’'.]\p{L}[\p{L}\p{M}]*)*|\d{1,3}(?:[ \u00a0\u202f\u2006-\u200a]\d{3})+(?!\d|[.,]\d{3})(?:[.,]\d+)?|\d(?:[\d.,]*\d)?|\S/gu,
);

/** Cuts a text into tokens; `offset` is where it stands in the whole. */
export function tokensOf(text: string, offset = 0): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    const from = offset + index;
    const first = found.charCodeAt(0);
    const kind = first >= 48 && first <= 57 ? "number" : /^\p{L}/u.test(found) ? "word" : "mark";
    const bare = kind === "word" ? found.replace(/['’]s?$/u, "") : found;
    tokens.push({
      from,
      to: from + found.length,
      text: bare,
      lower: bare.toLowerCase(),
      kind,
      possessive: bare !== found,
    });
  }
  return tokens;
}

/** The stem of a word in lower case, kin words made one: those by which texts call the same thing. */
export const stemOf = rememberedWords((lower) => {
  const cut = stem(lower);
  return KIN.get(cut) ?? KIN.get(lower) ?? cut;
});

/** Words by which drafts and newspapers call one thing, in groups; general ones alone. */
const KIN: ReadonlyMap<string, string> = new Map(
  [
    "ceasefire cease-fire truce hostilities firing fighting fight shooting guns cease shelling armistice",
    "troops soldiers forces personnel army armies military militaries garrison",
    "prisoners captives detainees pows prisoner detained captive",
    "observers monitors mission monitor observer monitoring",
    "withdraw withdrawal pull-back pullback retreat evacuate quit withdrawn",
    "vote referendum ballot plebiscite",
    "elections election polls",
    "amnesty pardon prosecuted prosecution tried prosecute trial impunity",
    "return returns returning returned",
    "toll tolls dues",
    "vessels ships boats craft gunboats vessel ship boat gunboat",
    "catch fishing fish fisheries fishery",
    "members member seats seat officers deputies",
    "budget capital",
    "reconstruction rebuilding rebuild reconstruct",
    "kilometres kilometers km kilometre kilometer",
    "metres meters metre meter",
    "draw draws drawn",
    "shore shoreline shores bank banks",
    "displaced refugees fled uprooted",
    "council administration",
    "compensation reparations compensate compensated reparation",
    "dispute disputes quarrels quarrel",
    "police policemen constables",
    "demilitarised demilitarized",
    "constitution constitutional",
    "guarantee guarantees guarantor guaranteed",
    "costs cost bill pay pays paid",
    "dam gates",
    "missing graves",
    "mines minefields mined mine",
    "hold holds held holding controls controlled control",
    "villages homes home houses village house",
  ].flatMap((group) => {
    const [first = "", ...others] = group.split(" ");
    return [first, ...others].flatMap((word) => [[stem(word), stem(first)] as const]);
  }),
);

/** Words that tell nothing of what is spoken of. */
const EMPTY = new Set(
  `the a an of in on at to for and or by with from as is are was were be been being has have had having do does did will would shall
   should may might can could must not no nor its their his her it they them he she we our us this that these those there here who whom whose which what
   when where while than then so such into out up down over under about after before between within without against per each every all both any some
   only also more most least less other another same own one two three if but yet still even just now new first last says said say told according
   calls call called asks ask asked wants want wanted puts put sets set provides provide text draft plan point points paper document article section
   day days week weeks month months year years hour hours party parties side sides state states government governments gives give gave
   million billion thousand hundred percent cent much many few himself itself themselves later earlier today yesterday make makes made get gets
   four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
   seventy eighty ninety third fourth fifth sixth seventh eighth ninth tenth half quarter follow follows once again too very well because though although whoever whatever long way part end begin begins live lives living goes going gone let lets keep keeps kept allow allows allowed number numbers`.split(
    /\s+/u,
  ),
);

/** Whether a word tells something of what is spoken of. */
export function isTelling(lower: string): boolean {
  return lower.length > 2 && !EMPTY.has(lower);
}

/** The telling words of a text, in stem. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, lower } of tokensOf(text))
    if (kind === "word") for (const part of partsOf(lower)) if (isTelling(part)) words.add(stemOf(part));
  return words;
}

/** "guarantor-led" is both of its words, "cease-fire" one. */
export function partsOf(lower: string): readonly string[] {
  if (!lower.includes("-")) return [lower];
  return [lower, ...lower.split("-")];
}
