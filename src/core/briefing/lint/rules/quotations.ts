import { triggered } from "../../../common/triggered.ts";
import { said } from "../../../common/said.ts";
import type { ProcessState, TabledDraft } from "../../../record/state.ts";
import { walkPoints } from "../../../text/draft.ts";
import type { Fault } from "../finding.ts";
import type { DraftRef } from "../reading/drafts.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { titleOf, wordsOfPoint } from "../reading/titles.ts";
import { tokensOf } from "../reading/tokens.ts";
import type { Rule } from "./rule.ts";

/** Words in quotation marks that are given as those of a text, and that differ from its words in a few, or stand in none at the point named. */
export const quotations: Rule = {
  code: "not-verbatim",
  needs: ({ state, prose }) => prose.quoted.length > 0 && state.drafts.some(({ draft }) => draft.points.length > 0),
  find: (reading) => reading.prose.quoted.flatMap((quote) => [...ofQuote(quote, reading), ...ofPoint(quote, reading)]),
  finds: [
    "The mediator's paper reads: “⟦The bridge is repaired by the Union of Northland.⟧”",
    "“⟦The River League sends 250 observers for 20 months⟧”, says the paper of the mediator.",
    "Point 5 says that the bridge “⟦shall be mended by whoever broke it⟧”.",
  ],
  allows: [
    "The mediator's paper reads: “The bridge is repaired by the Union of Masons.”",
    "“The River League sends 200 observers for 20 months”, says the paper of the mediator.",
    "The mediator's paper speaks of a “Union of Masons” that repairs the bridge.",
    "Of the mediator's paper Colonel Oda said: “The bridge is repaired by nobody, and never will be.”",
    "The mediator's paper reads: “… is repaired by the Union of Masons.”",
    "Point 5 says that the bridge “is repaired by Southland”.",
    "Point 5 is what the mayor calls “a bridge over troubled water”.",
  ],
};

/** A quotation of fewer words may be anybody's. */
const LEAST = 5;
/** So much of what stands in the text must be quoted, by words, for it to be meant. */
const ALIKE = 0.7;

interface Place {
  readonly from: number;
  readonly to: number;
}

function ofQuote({ from, to }: Place, reading: Reading): readonly Fault[] {
  const { sentences, state, prose } = reading;
  const at = sentences.findIndex(({ sentence }) => sentence.from <= from && from < sentence.to);
  const read = sentences[at];
  const ref = read === undefined ? null : sourceOf(read, { from, to });
  if (ref === null) return [];
  const own = ref.open ?? [ref.draft];
  return partsOf(prose.text.slice(from, to), from).flatMap((part): readonly Fault[] => {
    const told = wordsOf(part.text);
    if (told.length < LEAST || own.some((draft) => pointsOf(draft).some(({ words }) => has(words, told)))) return [];
    const found = own.flatMap((draft) => nearest(draft, told) ?? []);
    const [best] = [...found].sort((a, b) => b.share - a.share);
    return best === undefined ? [] : [fault(part, best, state)];
  });
}

const POINT = triggered(/\b(?:articles?|points?|paragraphs?|clauses?|sections?) (\d+(?:[./(]\d+)?)/giu);

/** "Article 8 says that …": words that no text has, given as those of a point that is told by its number. */
function ofPoint({ from, to }: Place, { sentences, state, prose }: Reading): readonly Fault[] {
  const read = sentences.find(({ sentence }) => sentence.from <= from && from < sentence.to);
  if (read === undefined || read.drafts.some(({ how, meant }) => how === "named" && !meant)) return [];
  const before = prose.text.slice(read.sentence.from, from);
  const match = [...before.matchAll(POINT)].at(-1);
  const between = tokensOf(before.slice((match?.index ?? 0) + (match?.[0].length ?? 0)));
  if (match === undefined || between.length > NEAR || !between.some(({ lower }) => READS.test(lower))) return [];
  const point = (match[1] ?? "").replaceAll(/[.(]/gu, "/");
  const texts = state.drafts.filter(({ draft }) => draft.points.length > 0);
  const own = read.main ?? [...texts].sort((a, b) => (a.draft.date ?? "").localeCompare(b.draft.date ?? "")).at(-1);
  return partsOf(prose.text.slice(from, to), from).flatMap((part): readonly Fault[] => {
    const told = wordsOf(part.text);
    const isKnown = texts.some((draft) => pointsOf(draft).some(({ words }) => has(words, told)));
    const meant =
      own === undefined || isKnown
        ? []
        : pointsOf(own).filter((each) => each.point.split("/")[0] === point.split("/")[0]);
    const words = meant.map(({ text }) => text).join(" ");
    return told.length < LEAST - 1 || own === undefined || words === ""
      ? []
      : [fault(part, { draft: own, point: meant[0]?.point ?? point, text: words, words: [], share: 0 }, state)];
  });
}

/** The text whose words a quotation is said to be: named before it in the sentence, or behind it with a word of saying. */
function sourceOf({ drafts, tokens, persons, sentence }: ReadSentence, { from, to }: Place): DraftRef | null {
  const first = tokens.findIndex((token) => token.from >= from);
  const next = tokens.findIndex((token) => token.from >= to);
  const before = drafts.findLast((ref) => ref.how === "named" && !ref.meant && ref.next <= first);
  // "Of the paper Oda said": those are Oda's words.
  if (persons.some(({ at }) => at < first || (next >= 0 && at >= next))) return null;
  const between = before === undefined ? [] : tokens.slice(before.next, first);
  if (before !== undefined && between.length <= NEAR && between.some(({ lower }) => READS.test(lower))) return before;
  const behind = next < 0 ? undefined : drafts.find((ref) => ref.how === "named" && !ref.meant && ref.at >= next);
  if (behind === undefined || sentence.from > from) return null;
  const joint = tokens.slice(next, behind.at);
  return joint.length <= 4 && joint.some(({ lower }) => READS.test(lower)) ? behind : null;
}

const NEAR = 7;
const READS = /^(?:reads?|says?|said|states?|provides?|goes|has|puts|runs|holds|words|text|:|,)$/u;

/** The sentences of a quotation, without its marks. */
export function partsOf(text: string, offset: number): readonly (Place & { readonly text: string })[] {
  return [...text.matchAll(/[^.;!?…]+(?:\.(?=\d)[^.;!?…]+)*[.;!?]?/gu)].flatMap(({ 0: words, index }) => {
    const bare = words.replace(/^[\s"“”«»„']+/u, "");
    const start = index + words.length - bare.length;
    const own = bare.replace(/[\s"“”«»']+$/u, "");
    return own === "" ? [] : [{ from: offset + start, to: offset + start + own.length, text: own }];
  });
}

const wordsOf = (text: string): readonly string[] =>
  tokensOf(text).flatMap(({ kind, lower }) => (kind === "mark" ? [] : [lower]));

interface Sentence {
  readonly point: string;
  readonly text: string;
  readonly words: readonly string[];
}

/** The sentences of a text that are on record word for word. */
function pointsOf({ draft }: TabledDraft): readonly Sentence[] {
  return [...walkPoints(draft.points)].flatMap(({ point }) =>
    point.deleted || point.wording !== "verbatim"
      ? []
      : point.text.split(/(?<=[.;])\s+(?=\p{Lu})/u).map((text) => ({ point: point.id, text, words: wordsOf(text) })),
  );
}

function has(words: readonly string[], told: readonly string[]): boolean {
  return ` ${words.join(" ")} `.includes(` ${told.join(" ")} `);
}

interface Near extends Sentence {
  readonly draft: TabledDraft;
  readonly share: number;
}

/** The sentence of a text that has most of the words in their order, where it has enough of them. */
function nearest(draft: TabledDraft, told: readonly string[]): Near | null {
  let best: Near | null = null;
  for (const one of pointsOf(draft)) {
    const share = inOrder(one.words, told) / Math.max(told.length, Math.min(one.words.length, told.length + 3));
    if (share >= ALIKE && (best === null || share > best.share)) best = { ...one, draft, share };
  }
  return best;
}

/** Length of the longest run of words, in their order, that two sentences have in common; sentences are short. */
export function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const word of a.slice(0, MOST)) {
    const next = [0];
    b.slice(0, MOST).forEach((other, at) => {
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

const MOST = 80;

function fault({ from, to }: Place, { draft, point, text }: Near, state: ProcessState): Fault {
  return {
    code: "not-verbatim",
    severity: "error",
    message: said("wrong-draft.words", {
      title: titleOf(draft, state),
      point,
      words: wordsOfPoint(draft, point, text),
      other: null,
    }),
    quoted: `${draft.id} ${point}`,
    from,
    to,
  };
}
