import { triggered } from "../../../common/triggered.ts";
import { IRREGULAR } from "../../../common/language/irregular.ts";
import { remembered } from "../../../common/remembered.ts";
import type { ProcessState } from "../../../record/state.ts";
import { sidesOf } from "../sides.ts";
import { provisionsOf, type Provision } from "./provisions.ts";
import { isTelling, partsOf, stemOf, tokensOf, type Token } from "./tokens.ts";
import { valuesOf } from "./values.ts";

/** What the record says that a party does, said or shall do. */
export interface Doing {
  /** Who; none where the words say it of each or of neither. */
  readonly party: string | null;
  readonly words: ReadonlySet<string>;
  readonly isDenied: boolean;
  /** The record's own sentence, its day, and who spoke, where that is known. */
  readonly text: string;
  readonly on: string | null;
  readonly speaker: string | null;
  /** Where a text provides it; null where it was said or happened. */
  readonly provision: Provision | null;
}

/** What parties do by the record, and how much each word tells of one thing that is done. */
export interface Doings {
  readonly all: readonly Doing[];
  readonly index: ReadonlyMap<string, readonly Doing[]>;
  readonly weightOf: (word: string) => number;
}

/** What parties do by the record, read once. */
export const doingsOf = remembered((state: ProcessState): Doings => {
  const all = [...said(state), ...happened(state), ...provided(state)].filter(({ words }) => words.size >= 2);
  const index = new Map<string, Doing[]>();
  for (const each of all)
    for (const word of each.words) {
      const of = index.get(word);
      if (of === undefined) index.set(word, [each]);
      else of.push(each);
    }
  // Drafts say the same again and again: a word is weighed by the matters that have it.
  const matter = ({ provision, text }: Doing): string =>
    provision === null ? text : `${provision.draft.id} ${provision.point}`;
  const matters = new Set(all.map(matter)).size;
  const weights = new Map(
    [...index].map(([word, of]) => [word, Math.log((matters + 1) / new Set(of.map(matter)).size)] as const),
  );
  return { all, index, weightOf: (word) => weights.get(word) ?? UNHEARD };
});

/** A word that no entry has tells that something else is spoken of. */
const UNHEARD = 2;

const DENIES = triggered(/\b(?:not|never|no|neither|nor|nothing|none)\b|n['’]t\b/iu);

/** Whether words deny. */
export function isDenying(text: string): boolean {
  return DENIES.test(text);
}

/** Verbs of saying, which tell nothing of what is said. */
const SAYS = triggered(
  /^(?:say|says|said|tell|tells|told|object|objects|objected|insist|insists|insisted|complain|complains|complained|repeat|repeats|repeated|add|adds|added|answer|answers|answered|reply|replied|argue|argues|argued|claim|claims|claimed|warn|warns|warned|declare|declares|declared|announce|announces|announced|concede|concedes|conceded|admit|admits|admitted|note|notes|noted|think|thinks|thought|stress|stressed|maintain|maintains|maintained|would|could|can)$/u,
);

/** "Named" and "names" are one deed, so are "left" and "leaves", and "walked out". */
export function deedStem(lower: string): string {
  const base = IRREGULAR.get(lower) ?? lower;
  const stem = stemOf(LIGHT.test(base) ? lower : base);
  const plain = stem.length > 3 ? stem.replace(/e$/u, "") : stem;
  return DEEDS.get(plain) ?? plain;
}

/** Verbs of so many deeds that their other forms tell of no one: "took back", "would have it built". */
const LIGHT = triggered(
  /^(?:take|give|hold|find|meet|keep|build|think|know|speak|write|pay|bring|send|become|begin|lead|draw)$/u,
);

/** Verbs that newspapers use for those of a record; the first of each stands for all. */
const DEEDS: ReadonlyMap<string, string> = new Map(
  "leave walk quit; release free hand; withdraw pull; seize capture occupy; burn torch; remove dismantle clear; supply deliver provide"
    .split(";")
    .flatMap((group) => {
      const [first = "", ...others] = group
        .trim()
        .split(" ")
        .map((word) => stemOf(word))
        .map((stem) => (stem.length > 3 ? stem.replace(/e$/u, "") : stem));
      return others.map((other) => [other, first] as const);
    }),
);

const POINT = triggered(/^(?:articles?|points?|sections?|paragraphs?|clauses?)$/u);

/** The telling words of what is done, in stem, its numbers, and the points of texts that it names. */
export function deedWords(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, lower } of tokens)
    if (kind === "word" && !SAYS.test(lower))
      for (const part of partsOf(lower)) if (isTelling(part)) words.add(deedStem(part));
  // "Article 10": which of the points of a text.
  tokens.forEach(({ lower }, at) => {
    if (POINT.test(lower) && tokens[at + 1]?.kind === "number") words.add(`§${tokens[at + 1]?.text}`);
  });
  for (const { low, high } of valuesOf(tokens, () => false)) {
    words.add(`=${low}`);
    if (high !== low) words.add(`=${high}`);
  }
  return words;
}

/** What parties have said, otherwise than in a text on the table. */
function said(state: ProcessState): readonly Doing[] {
  const positions = (state.positions?.positions ?? []).filter(({ draft, absence }) => !draft && !absence);
  const remarks = state.counts.flatMap(({ remarks: each = [] }) => each);
  const withoutNames = sidesOf(state);
  const made = (party: string, text: string, on: string | null, speaker: string | null): Doing => ({
    party,
    words: deedWords(tokensOf(withoutNames.without(text))),
    isDenied: isDenying(text),
    text,
    on,
    speaker,
    provision: null,
  });
  return [
    ...positions.map(({ party, stance, on, speaker = "" }) => made(party, stance, on, speaker === "" ? null : speaker)),
    ...remarks.map(({ party, text, on }) => made(party, text, on ?? null, null)),
  ];
}

/** What the timeline tells of one party. */
function happened(state: ProcessState): readonly Doing[] {
  return state.events.flatMap(({ title, summary, date, kind }) =>
    kind === "draft"
      ? []
      : [title, ...summary.split(/(?<=[.;])\s+/u)].flatMap((text) =>
          doneIn(text, state).map((each): Doing => ({ ...each, text, on: date, speaker: null, provision: null })),
        ),
  );
}

function provided(state: ProcessState): readonly Doing[] {
  return provisionsOf(state).all.flatMap((provision) =>
    provision.deleted
      ? []
      : doneIn(provision.text, state).map((each): Doing => ({
          ...each,
          text: provision.text,
          on: null,
          speaker: null,
          provision,
        })),
  );
}

const JOINS = triggered(/^(?:and|but|while|whereas|[,;])$/u);
const ALL = triggered(/\b(?:each|both|either|neither|every|all|the parties|the two|together|jointly)\b/iu);

/** Who does what by a sentence: a new one begins where a party is named behind a comma or "and". */
function doneIn(text: string, state: ProcessState): readonly Pick<Doing, "party" | "words" | "isDenied">[] {
  const tokens = tokensOf(text);
  const named = sidesOf(state)
    .find(text)
    .map(({ id, from, to }) => ({
      id,
      at: tokens.findIndex((token) => token.to > from),
      next: tokens.filter((token) => token.from < to).length,
    }));
  const starts = named.filter(({ at, next }) => {
    const the = /^(?:the|an?)$/iu.test(tokens[at - 1]?.lower ?? "") ? 1 : 0;
    const before = tokens[at - 1 - the]?.lower ?? ",";
    return JOINS.test(before) && !tokens[next - 1]?.possessive;
  });
  const isJoint = starts.some(
    ({ next }) => tokens[next]?.lower === "and" && starts.some(({ at }) => at - next <= 2 && at > next),
  );
  // "Each Party names three, and the Commission names the chair": of all, and then of one.
  const lead = tokens.slice(0, starts[0]?.at ?? tokens.length);
  const isOfAll = ALL.test(text.slice(0, lead.at(-1)?.to ?? 0));
  const ofAll = isOfAll ? [{ party: null, words: deedWords(lead), isDenied: isDenying(text) }] : [];
  const parts = starts.map(({ id, next }, each) => ({
    party: id as string | null,
    own: tokens.slice(next, starts[each + 1]?.at ?? tokens.length),
  }));
  if (isJoint) return [{ party: null, words: deedWords(tokens), isDenied: isDenying(text) }];
  return [
    ...ofAll,
    ...parts.map(({ party, own }, each) => {
      // "… and the Commission 8 million": does what the one before does.
      const before =
        own[0]?.kind === "number" ? (parts[each - 1]?.own ?? []).filter(({ kind }) => kind === "word") : [];
      const first = own[0]?.from ?? 0;
      const words = deedWords([...before, ...own].filter((token) => !named.some(({ at }) => tokens[at] === token)));
      return { party, words, isDenied: isDenying(text.slice(first, own.at(-1)?.to)) };
    }),
  ];
}
