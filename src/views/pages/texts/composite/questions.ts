import { asOpen } from "../../../../core/record/living/index.ts";
import type { ProcessState, TabledDraft } from "../../../../core/record/state.ts";
import type { AlignmentCorrection } from "../../../../core/text/alignment.ts";
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
  /** The entry that keeps them apart; null where it cannot be recorded without taking apart what is joined. */
  readonly apart: EntryPlan | null;
}

/** Points of one draft on record. */
export interface Side {
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
        apart: before?.apart ?? apartOf(composite, pair, drafts, state),
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
  const plan = pairingPlan(state, left, right, [{ from: left.points, to: right.points }]);
  return { from: left, to: right, plan };
}

/**
 * A side that is asked about nothing else has no counterpart; where each is, the later one, and all that is asked about it is
 * answered. A side that stands with the other party's words already says nothing of the kind.
 */
function apartOf(
  composite: Composite,
  pair: UnsurePair,
  drafts: readonly TabledDraft[],
  state: ProcessState,
): EntryPlan | null {
  const [from, to] = sidesOf(composite, pair);
  const [left, right] = [sideOf(composite, pair.party, from, drafts), sideOf(composite, pair.otherParty, to, drafts)];
  if (left === null || right === null) return null;
  const free = [
    { at: from, others: to, with: pair.otherParty, says: { from: left.points, to: [] } },
    { at: to, others: from, with: pair.party, says: { from: [], to: right.points } },
  ].filter((side) => !side.at.some((id) => holdsAt(composite, side.with, id)));
  const sole = free.filter(({ at, others }) => !isAskedBeside(composite, pair, at, others));
  const chosen = sole.length > 0 ? sole : free.slice(-1);
  return chosen.length === 0
    ? null
    : pairingPlan(
        state,
        left,
        right,
        chosen.map(({ says }) => says),
      );
}

function holdsAt({ drafts }: Composite, party: string, at: string): boolean {
  const points = drafts.find((each) => each.party === party)?.points ?? [];
  return points.some(({ pieces }) => pieces.includes(at));
}

/** Whether points are asked about between the two parties with others than these too. */
function isAskedBeside(
  { unsure = [] }: Composite,
  { party, otherParty }: UnsurePair,
  at: readonly string[],
  others: readonly string[],
): boolean {
  return unsure.some((each) => {
    if (new Set([each.party, each.otherParty, party, otherParty]).size > 2) return false;
    const ends = [each.point, each.other];
    return ends.some((end, n) => at.includes(end) && !others.includes(ends[1 - n] ?? ""));
  });
}

/** The entry that pairs points of two drafts: over what is on record of them, in the direction in which it is. */
export function pairingPlan(
  state: ProcessState,
  left: Pick<Side, "draft">,
  right: Pick<Side, "draft">,
  said: readonly AlignmentCorrection[],
): EntryPlan {
  const turned = state.corrections.some((known) => known.from === right.draft && known.to === left.draft);
  const [one, other] = turned ? [right, left] : [left, right];
  const before = state.corrections.find((known) => known.from === one.draft && known.to === other.draft);
  const added = turned ? said.map(({ from, to }) => ({ from: to, to: from })) : said;
  const corrections = corrected(before?.corrections ?? [], added);
  return { kind: "alignment", body: { from: one.draft, to: other.draft, corrections } };
}

/** The points of a tabled draft that stand at composite points; null where the draft is not on record. */
export function sideOf(
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
