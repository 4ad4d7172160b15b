import { remembered } from "../../../common/remembered.ts";
import type { TabledDraft } from "../../../record/state.ts";
import { attributed } from "../reading/attribution.ts";
import { familiesOf, type Family } from "../reading/families.ts";
import { sameValue, type Slot } from "../reading/provisions.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import type { Value } from "../reading/values.ts";

/** What a sentence that goes through the texts gives as one's value of the matter it is on. */
export interface Listed {
  readonly value: Value;
  /** What that text has there. */
  readonly slot: Slot;
  /** Null where it cannot be told whose it is. */
  readonly isRight: boolean | null;
  /** Of which text the value is, where it is another's. */
  readonly other: TabledDraft | null;
}

/** A value with the text to which its sentence gives it; null where it names none. */
interface Entry {
  readonly value: Value;
  readonly draft: TabledDraft | null;
}

/**
 * Values of sentences that go through the texts of one matter: "six in one draft, 16 in the other, and ten in the paper". What
 * most of them are tells what all of them are of, whatever words there are.
 */
export const valuesListed = remembered((reading: Reading): ReadonlyMap<Value, Listed> => {
  const found = new Map<Value, Listed>();
  for (const read of reading.sentences)
    for (const listed of [...byDraft(read, reading), ...inOrder(read, reading)]) found.set(listed.value, listed);
  return found;
});

/** So many values of one matter leave no doubt which it is. */
const SURE = 2;

function byDraft(read: ReadSentence, { state }: Reading): readonly Listed[] {
  const entries = read.values.flatMap((value): readonly (Entry & { readonly draft: TabledDraft })[] => {
    const to = attributed(read, value);
    return to === null ? [] : [{ value, draft: to.draft }];
  });
  if (new Set(entries.map(({ draft }) => draft)).size < SURE) return [];
  const rated = familiesOf(state)
    .map((family) => ({ family, ...hitsOf(entries, family), told: toldOf(read, family) }))
    .filter(({ hits }) => hits.length > 0);
  const found = new Map<Value, Listed>();
  // Of one value that is right, one that another text has there tells as much.
  const isSwapped = ({ family, misses, told }: (typeof rated)[number]): boolean =>
    told > 0 && misses.some(({ value }) => [...family.slots.values()].some((slot) => says(value, slot)));
  const sorted = rated
    .filter((one) => one.drafts >= SURE || isSwapped(one))
    .sort((a, b) => b.drafts - b.misses.length / 2 + b.told / 10 - (a.drafts - a.misses.length / 2 + a.told / 10));
  for (const { family, hits, misses, drafts, told } of sorted) {
    const elsewhere = new Set([...found.values()].filter(({ isRight }) => isRight === true).map(({ value }) => value));
    for (const { value, slot } of hits)
      if (!found.has(value)) found.set(value, { value, slot, isRight: true, other: null });
    for (const { value, slot } of misses) {
      const isOther = rated.some(
        (one) =>
          one.family !== family &&
          one.hits.some((hit) => hit.value === value) &&
          // Where three texts have what is told, a fourth is hardly told of something else.
          (drafts > SURE ? one.drafts >= drafts : one.drafts >= SURE || one.told >= told),
      );
      // One text has one value of a matter: of two that are given it, one is of another.
      const isTwice = [...hits, ...misses].some(
        (one) => one.value !== value && one.slot === slot && !elsewhere.has(one.value),
      );
      if (found.has(value) || isOther) continue;
      const foreign = [...family.slots.values()].find((each) => says(value, each));
      if (drafts < SURE && foreign === undefined) continue;
      found.set(value, { value, slot, isRight: isTwice ? null : false, other: foreign?.provision.draft ?? null });
    }
  }
  return [...found.values()];
}

interface Hit {
  readonly value: Value;
  readonly slot: Slot;
}

function hitsOf(
  entries: readonly (Entry & { readonly draft: TabledDraft })[],
  { slots }: Family,
): { readonly hits: readonly Hit[]; readonly misses: readonly Hit[]; readonly drafts: number } {
  const own = entries.flatMap(({ value, draft }): readonly Hit[] => {
    const slot = slots.get(draft.id);
    return slot === undefined || !mayBe(value, slot) ? [] : [{ value, slot }];
  });
  const hits = own.filter(({ value, slot }) => says(value, slot));
  const misses = own.filter(({ value, slot }) => !says(value, slot));
  return { hits, misses, drafts: new Set(hits.map(({ slot }) => slot.provision.draft)).size };
}

/** How many words of a matter a sentence, or the label before it, has. */
function toldOf(read: ReadSentence, { words }: Family): number {
  let told = 0;
  for (const word of read.words) if (words.has(word)) told++;
  if (read.before !== null && read.before.tokens.length <= 6)
    for (const word of read.before.words) if (words.has(word)) told++;
  return told;
}

/** "Observers: 180 for 30 months, 60 for ten, 120 for 20": as many as there are texts, in their order. */
function inOrder(read: ReadSentence, { state }: Reading): readonly Listed[] {
  const { values, drafts } = read;
  if (values.length < 3 || drafts.some(({ meant }) => !meant)) return [];
  const isTold = ({ words }: Family): boolean =>
    [...read.words, ...(read.before?.words ?? [])].some((word) => words.has(word));
  const families = familiesOf(state).filter((family) => family.slots.size >= 3 && isTold(family));
  for (const first of families) {
    const order = ordered(first);
    if (values.length === order.length) {
      const found = matched(values, order);
      if (found !== null) return found;
    }
    if (values.length !== order.length * 2) continue;
    // Two matters at a time.
    for (const second of families) {
      if (second === first || second.slots.size !== first.slots.size) continue;
      const pairs = order.flatMap((slot) => [slot, second.slots.get(slot.provision.draft.id) ?? slot]);
      const found = matched(values, pairs);
      if (found !== null) return found;
    }
  }
  return [];
}

function ordered({ slots }: Family): readonly Slot[] {
  const day = ({ provision }: Slot): string => provision.draft.draft.date ?? "";
  return [...slots.values()].sort((a, b) => day(a).localeCompare(day(b)));
}

/** The values against what the texts have in that order; null where more than one differs. */
function matched(values: readonly Value[], slots: readonly Slot[]): readonly Listed[] | null {
  const found = values.flatMap((value, at): readonly Listed[] => {
    const slot = slots[at];
    if (slot === undefined || !mayBe(value, slot)) return [];
    return [{ value, slot, isRight: says(value, slot), other: null }];
  });
  const right = found.filter(({ isRight }) => isRight).length;
  return found.length === values.length && right >= values.length - 1 && right >= SURE ? found : null;
}

/** Whether a value can be of the matter of a slot at all. */
function mayBe(value: Value, { value: own, provision }: Slot): boolean {
  if (value.ordinal !== own.ordinal && !value.bare) return false;
  if (value.bare) return [own.scale, 1e6].some((scale) => isOfSize(value.low * scale, own.low));
  if (value.kind !== own.kind || value.unit !== own.unit) return false;
  return value.kind !== "count" || value.nouns.some((noun) => own.nouns.includes(noun) || provision.words.has(noun));
}

/** Six of one and 20,000 of the other are of two things. */
function isOfSize(a: number, b: number): boolean {
  return a / (b || 1) < 40 && a / (b || 1) > 1 / 40;
}

/** Whether a value is that of a slot; a bare number in the slot's own unit, or in millions. */
function says(value: Value, { value: own }: Slot): boolean {
  if (!value.bare) return value.kind === own.kind && sameValue(value, own);
  return [own.scale, 1e6].some((scale) =>
    sameValue({ ...value, kind: own.kind, low: value.low * scale, high: value.high * scale }, own),
  );
}
