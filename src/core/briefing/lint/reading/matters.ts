import { remembered } from "../../../common/remembered.ts";
import type { ProcessState, TabledDraft } from "../../../record/state.ts";
import { provisionsOf, sameValue, type Near, type Provision } from "./provisions.ts";
import { isOfKind, ledgerOf, within, type Known } from "./quantities.ts";
import type { Value } from "./values.ts";

/** A value that the record has, with the words by which it is known: of a draft, or a figure of the ledger. */
export interface Entry {
  readonly words: ReadonlySet<string>;
  /** Its own words, not those of headings above it. */
  readonly own: ReadonlySet<string>;
  readonly draft: TabledDraft | null;
  readonly provision: Provision | null;
  readonly known: Known | null;
  /** The value; of a figure of the ledger its size alone is known. */
  readonly value: Value | null;
}

/** What the record has values of, to be found by words whoever is said to have given them. */
export interface Matters {
  readonly all: readonly Entry[];
  readonly index: ReadonlyMap<string, readonly Entry[]>;
  /** In natural logarithms: the fewer points and quantities have a word, the more it tells. */
  readonly weightOf: (word: string) => number;
}

/** All values of a record, read once. */
export const mattersOf = remembered((state: ProcessState): Matters => {
  const provisions = provisionsOf(state);
  const ofDrafts = provisions.all
    .filter(({ deleted }) => !deleted)
    .flatMap((provision) =>
      provision.slots.map(({ value }): Entry => ({
        words: provision.words,
        own: provision.own,
        draft: provision.draft,
        provision,
        known: null,
        value,
      })),
    );
  const ofLedger = ledgerOf(state).all.map((known): Entry => ({
    words: new Set([...known.words, ...known.unit]),
    own: known.core,
    draft: null,
    provision: null,
    known,
    value: null,
  }));
  const all = [...ofDrafts, ...ofLedger];
  const subjects = new Map<string, Set<string>>();
  const index = new Map<string, Entry[]>();
  // Points without values count too: their words tell of something else.
  for (const { words, top, draft } of provisions.all)
    for (const word of words) subjects.set(word, (subjects.get(word) ?? new Set()).add(`${draft.id} ${top}`));
  for (const entry of all)
    for (const word of entry.words) {
      index.set(word, [...(index.get(word) ?? []), entry]);
      if (entry.known !== null)
        subjects.set(word, (subjects.get(word) ?? new Set()).add(`figure ${entry.known.claim.topic}`));
    }
  const whole = new Set([...subjects.values()].flatMap((of) => [...of])).size;
  return {
    all,
    index,
    weightOf: (word) => {
      const count = subjects.get(word)?.size ?? 0;
      return count === 0 ? 0 : Math.log((whole + 1) / count);
    },
  };
});

/** How much words agree with each entry that has any of them. */
export function agreeing(near: Near, { index, weightOf }: Matters): ReadonlyMap<Entry, number> {
  const sums = new Map<Entry, number>();
  for (const [word, weight] of near) {
    const tells = weight * weightOf(word);
    for (const entry of index.get(word) ?? [])
      sums.set(entry, (sums.get(entry) ?? 0) + tells * (entry.own.has(word) ? 1 : 0.8));
  }
  return sums;
}

/** Whether a value can be of what an entry has a value of; a bare number may be of anything that is counted. */
export function mayBeOf(value: Value, { value: own, known, words }: Entry): boolean {
  if (known !== null) return isOfKind(value, known) && (known.low ?? known.high) !== null;
  if (own === null || own.ordinal !== value.ordinal) return false;
  if (value.bare) return own.kind !== "time";
  if (own.kind !== value.kind || own.unit !== value.unit) return false;
  if (value.kind !== "count") return true;
  return value.nouns.some((noun) => own.nouns.includes(noun) || words.has(noun));
}

/** Whether an entry has the value; of a bare number in whatever unit, and in millions. */
export function hasValue(value: Value, { value: own, known, provision }: Entry): boolean {
  if (known !== null) return within(value, known);
  if (own === null) return false;
  if (value.bare)
    return [own.scale, 1e6].some((scale) =>
      sameValue({ ...value, kind: own.kind, low: value.low * scale, high: value.high * scale }, own),
    );
  if (sameValue(value, own)) return true;
  // "Between six and nine": both stand in one sentence.
  const slots = provision?.slots ?? [];
  return (
    value.low < value.high &&
    [value.low, value.high].every((end) => slots.some((slot) => slot.value.low === end || slot.value.high === end))
  );
}

/** The size of what an entry has. */
export function sizeOf({ value, known }: Entry): number {
  return value?.high ?? known?.high ?? known?.low ?? 0;
}
