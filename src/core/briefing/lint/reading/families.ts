import { remembered } from "../../../common/remembered.ts";
import type { ProcessState } from "../../../record/state.ts";
import { provisionsOf, type Provision, type Provisions, type Slot } from "./provisions.ts";

/** One matter that several drafts set, each with a value of its own: the days of the ceasefire, the number of observers. */
export interface Family {
  /** The value of each draft that sets it, by the draft's id. */
  readonly slots: ReadonlyMap<string, Slot>;
  /** The words by which any of the drafts calls it. */
  readonly words: ReadonlySet<string>;
}

/** Least likeness of two provisions whose values are of one matter. */
const ALIKE = 0.2;

/** The matters on which the drafts of a process set values, found once. */
export const familiesOf = remembered((state: ProcessState): readonly Family[] => {
  const provisions = provisionsOf(state);
  const slots = provisions.all.filter(({ deleted }) => !deleted).flatMap((each) => each.slots);
  const kin = kinOf(provisions);
  const nearest = new Map<Slot, Map<string, Slot>>();
  for (const slot of slots) nearest.set(slot, nearestOf(slot, kin));
  const done = new Set<Slot>();
  const families: Family[] = [];
  for (const slot of slots) {
    if (done.has(slot)) continue;
    const members = new Map<string, Slot>([[slot.provision.draft.id, slot]]);
    // Each draft's nearest that has one of the members for its nearest as well.
    for (const member of members.values())
      for (const [draft, other] of nearest.get(member) ?? [])
        if (!members.has(draft) && !done.has(other) && nearest.get(other)?.get(member.provision.draft.id) === member)
          members.set(draft, other);
    if (members.size < 2) continue;
    for (const member of members.values()) done.add(member);
    families.push({
      slots: members,
      words: new Set([...members.values()].flatMap(({ provision, value }) => [...provision.words, ...value.nouns])),
    });
  }
  return families;
});

/** The provisions of other drafts that share a word with one, in the order of all, and how alike they are. */
type Kin = (provision: Provision) => readonly (readonly [other: Provision, alike: number])[];

function kinOf({ all, index, weightOf }: Provisions): Kin {
  const whole = new Map(all.map((each) => [each, [...each.words].reduce((sum, word) => sum + weightOf(word), 0)]));
  const place = new Map(all.map((each, at) => [each, at]));
  const known = new Map<Provision, ReturnType<Kin>>();
  const found = (each: Provision): ReturnType<Kin> => {
    const shared = new Map<Provision, number>();
    for (const word of each.words)
      for (const other of index.get(word) ?? [])
        if (other.draft !== each.draft) shared.set(other, (shared.get(other) ?? 0) + weightOf(word));
    return [...shared]
      .map(([other, both]): readonly [Provision, number] => {
        const sum = (whole.get(each) ?? 0) + (whole.get(other) ?? 0) - both;
        return [other, sum <= 0 ? 0 : both / sum];
      })
      .filter(([other, alike]) => alike >= ALIKE / 2 && !other.deleted)
      .toSorted(([a], [b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  };
  return (each) => {
    const kin = known.get(each) ?? found(each);
    known.set(each, kin);
    return kin;
  };
}

function nearestOf(slot: Slot, kin: Kin): Map<string, Slot> {
  const best = new Map<string, { readonly slot: Slot; readonly alike: number }>();
  for (const [provision, near] of kin(slot.provision))
    for (const other of provision.slots) {
      const { id } = provision.draft;
      if (
        id === slot.provision.draft.id ||
        other.value.kind !== slot.value.kind ||
        other.value.unit !== slot.value.unit
      )
        continue;
      const alike = likenessOf(slot, other, near);
      if (alike >= ALIKE && alike > (best.get(id)?.alike ?? 0)) best.set(id, { slot: other, alike });
    }
  return new Map([...best].map(([id, found]) => [id, found.slot]));
}

/** How alike two slots are: by their provisions, by what they count, whom they are for, and their place among those of their sentence. */
function likenessOf(a: Slot, b: Slot, alike: number): number {
  const isOneParty = a.party !== null && a.party === b.party;
  if (a.party !== null && b.party !== null && !isOneParty) return 0;
  const nouns = a.value.nouns.some((noun) => b.value.nouns.includes(noun));
  const isOrdinal = a.value.ordinal === b.value.ordinal;
  const place = ({ provision, value }: Slot): number =>
    provision.slots.filter((each) => each.value.kind === value.kind).findIndex((each) => each.value === value);
  return (
    alike + (nouns ? 0.15 : 0) + (isOneParty ? 0.1 : 0) + (isOrdinal ? 0.05 : 0) + (place(a) === place(b) ? 0.05 : 0)
  );
}
