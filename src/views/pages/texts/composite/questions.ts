import { asOpen } from "../../../../core/record/living/index.ts";
import type { ProcessState, TabledDraft } from "../../../../core/record/state.ts";
import type { Composite, UnsurePair } from "../../../../core/text/composite.ts";
import { unsureAt } from "../../../../core/text/reading.ts";
import type { EntryPlan } from "../../../record.ts";
import { corrected } from "../compare/compare-place.ts";
import { plainLabel } from "../labels.ts";

/** Whether a point is the same as others: what is asked beside it, and what recording a yes would write. */
export interface Question {
  /** Who has the words of this point, and who has those of the others. */
  readonly here: string;
  readonly there: string;
  /** Labels of the other points in the composite text. */
  readonly others: readonly string[];
  /** Their ids. */
  readonly otherIds: readonly string[];
  /** How likely they are one, in percent: as in the text and in its files. */
  readonly percent: number;
  /** The two sides of the pairing, and the entry; null where it cannot be recorded. */
  readonly join: { readonly from: Side; readonly to: Side; readonly plan: EntryPlan } | null;
}

/** Points of one draft on record. */
interface Side {
  readonly party: string;
  readonly draft: string;
  readonly points: readonly string[];
  readonly labels: readonly string[];
}

/** The questions at each point, by its id: one for each other party whose points are perhaps the same. */
export function questionsOf(
  composite: Composite,
  drafts: readonly TabledDraft[],
  state: ProcessState,
): ReadonlyMap<string, readonly Question[]> {
  const found = new Map<string, readonly Question[]>();
  for (const [at, views] of unsureAt(asOpen(composite, drafts, state.corrections))) {
    const asked = new Map<string, Question>();
    for (const { pair, other, here, there } of views) {
      const [from, to] = sidesOf(composite, pair);
      // Pairs of other confidence are other questions: a yes to one says nothing of them.
      const alone = from.length === 1 && to.length === 1;
      const key = JSON.stringify([here, there, pair.percent, alone ? other.id : ""]);
      const before = asked.get(key);
      asked.set(key, {
        here,
        there,
        others: [...(before?.others ?? []), plainLabel(other.label)],
        otherIds: [...(before?.otherIds ?? []), other.id],
        percent: pair.percent,
        join: before?.join ?? joinOf(composite, pair, drafts, state),
      });
    }
    found.set(at, [...asked.values()]);
  }
  return found;
}

/** One point against several, found as one pairing (of one confidence), is one question; all else is asked one by one. */
function sidesOf(composite: Composite, pair: UnsurePair): readonly [readonly string[], readonly string[]] {
  const same = (composite.unsure ?? []).flatMap(({ point, party, other, otherParty, percent }) => {
    if (percent !== pair.percent) return [];
    if (party === pair.party && otherParty === pair.otherParty) return [[point, other] as const];
    return party === pair.otherParty && otherParty === pair.party ? [[other, point] as const] : [];
  });
  const from = same.filter(([, other]) => other === pair.other).map(([point]) => point);
  const to = same.filter(([point]) => point === pair.point).map(([, other]) => other);
  return from.length > 1 && to.length > 1 ? [[pair.point], [pair.other]] : [from, to];
}

function joinOf(
  composite: Composite,
  pair: UnsurePair,
  drafts: readonly TabledDraft[],
  state: ProcessState,
): Question["join"] {
  const [from, to] = sidesOf(composite, pair);
  const [left, right] = [sideOf(composite, pair.party, from, drafts), sideOf(composite, pair.otherParty, to, drafts)];
  if (left === null || right === null) return null;
  // A pairing that is stated the other way round on record is renewed that way round.
  const turned = state.corrections.some((known) => known.from === right.draft && known.to === left.draft);
  const [one, other] = turned ? [right, left] : [left, right];
  const before = state.corrections.find((known) => known.from === one.draft && known.to === other.draft);
  const corrections = corrected(before?.corrections ?? [], [{ from: one.points, to: other.points }]);
  const plan: EntryPlan = { kind: "alignment", body: { from: one.draft, to: other.draft, corrections } };
  return { from: left, to: right, plan };
}

/** The points of a tabled draft that stand at composite points; null where the draft is not on record. */
function sideOf(
  composite: Composite,
  party: string,
  at: readonly string[],
  drafts: readonly TabledDraft[],
): Side | null {
  const tabled = drafts.find((one) => one.party === party);
  const held = composite.drafts.find((one) => one.party === party);
  if (tabled === undefined || held === undefined || tabled.own === true) return null;
  const points = held.points.filter(({ pieces }) => pieces.some((piece) => at.includes(piece)));
  return {
    party,
    draft: tabled.id,
    points: points.map(({ id }) => id),
    labels: points.map(({ label, id }) => plainLabel(label) || id),
  };
}
