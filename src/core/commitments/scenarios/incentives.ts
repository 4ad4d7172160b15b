import { literal } from "../../common/literal.ts";
import { said, type Said } from "../../common/said.ts";
import type { Agreement, Commitment, Condition, Effect, Id, Party } from "../model.ts";
import { titleIn } from "../spoken.ts";
import { effectsIn, patternsIn, statesIn, typesIn } from "../walk.ts";

/** What a party stands to gain by keeping, or to lose by breaking, one of its commitments. */
export interface Stake {
  readonly commitment: Id;
  /** What begins, ends or moves: a commitment, measure, tranche or flag. */
  readonly what: Id;
  readonly how: "begins" | "is suspended" | "falls away" | "is paid" | "is lifted" | "comes back" | "changes";
  /** Owed to, paid to or used against the party. */
  readonly side: "toward" | "against" | "other";
}

const HOW = {
  begins: "begins",
  "is suspended": "suspended",
  "falls away": "falls",
  "is paid": "paid",
  "is lifted": "lifted",
  "comes back": "returns",
  changes: "changes",
} as const satisfies Record<Stake["how"], string>;

/** A stake as it is said. */
export function stakeSaid(agreement: Agreement, { what, how }: Stake): Said {
  return said("stake", { what: titleIn(agreement, what), how: HOW[how] });
}

/** Stakes of one party in one phase. */
export interface Incentives {
  readonly party: Id;
  /** null: commitments without a phase. */
  readonly phase: Id | null;
  readonly keeping: readonly Stake[];
  readonly breaching: readonly Stake[];
}

/** Gain from keeping and loss from breaching, for each party that owes something, phase by phase. */
export function incentivesOf(agreement: Agreement): readonly Incentives[] {
  const rows: Incentives[] = [];
  const phases: (Id | null)[] = [...agreement.phases.map((phase) => phase.id), null];
  for (const party of agreement.parties)
    for (const phase of phases) {
      const own = agreement.commitments.filter(
        (each) => (each.phase ?? null) === phase && each.debtor.includes(party.id),
      );
      const keeping = own.flatMap((each) => stakes(agreement, party.id, each, true));
      const breaching = own.flatMap((each) => stakes(agreement, party.id, each, false));
      if (keeping.length + breaching.length > 0) rows.push({ party: party.id, phase, keeping, breaching });
    }
  return rows;
}

/** Stakes that a text puts in words only, for one party in one phase. */
export interface WordedStakes {
  /** null: whoever breaks it. */
  readonly party: Id | null;
  readonly phase: Id | null;
  /** What others owe it in this phase, as long as the text stands. */
  readonly owed: readonly Commitment[];
  /** Commitments whose consequence, as the text words it, would fall on it. */
  readonly loses: readonly Commitment[];
}

/**
 * Gain and loss by the words of a text: what others owe a signatory, and the consequences of what it does. A consequence falls
 * on the party whose act sets it off: the first that the words of the trigger name, else the debtor of the duty itself.
 */
export function wordedStakes(agreement: Agreement): readonly WordedStakes[] {
  const phases: (Id | null)[] = [...agreement.phases.map((phase) => phase.id), null];
  const signing = agreement.parties.filter(({ signs, kind }) => signs && kind !== "unnamed").map(({ id }) => id);
  const worded = agreement.commitments.filter(({ consequence }) => consequence !== undefined);
  return [...signing, null].flatMap((party) =>
    phases.flatMap((phase): readonly WordedStakes[] => {
      const here = (each: Commitment) => (each.phase ?? null) === phase;
      const owed = agreement.commitments.filter((each) => here(each) && party !== null && isOwed(each, party));
      const loses = worded.filter((each) => here(each) && losersOf(agreement, each, signing).includes(party));
      return owed.length + loses.length === 0 ? [] : [{ party, phase, owed, loses }];
    }),
  );
}

function isOwed({ modality, debtor, creditor, beneficiaries = [] }: Commitment, party: Id): boolean {
  return (
    (modality === "obligation" || modality === "permission") &&
    [...creditor, ...beneficiaries].includes(party) &&
    debtor.some((id) => id !== party)
  );
}

function losersOf(
  agreement: Agreement,
  { trigger, debtor }: Commitment,
  signing: readonly Id[],
): readonly (Id | null)[] {
  const named =
    trigger === undefined ? debtor.filter((id) => signing.includes(id)) : firstNamed(agreement, trigger.words);
  return named.length === 0 ? [null] : named;
}

function firstNamed({ parties }: Agreement, words: string): readonly Id[] {
  const at = ({ name, aliases = [] }: Party) =>
    Math.min(
      ...[name, ...aliases]
        .map((each) => words.search(new RegExp(`(?<![\\p{L}])${literal(each)}(?![\\p{L}])`, "u")))
        .filter((place) => place >= 0),
    );
  const [first] = parties
    .filter(({ signs, kind }) => signs && kind !== "unnamed")
    .map((party) => ({ id: party.id, place: at(party) }))
    .filter(({ place }) => Number.isFinite(place))
    .sort((a, b) => a.place - b.place);
  return first === undefined ? [] : [first.id];
}

function stakes(agreement: Agreement, party: Id, commitment: Commitment, kept: boolean): readonly Stake[] {
  const direct = effectsIn(kept ? [...(commitment.onFulfil ?? [])] : [...(commitment.onViolate ?? [])]);
  const found = [...direct].flatMap((effect) => ofEffect(agreement, party, commitment.id, effect));
  const wanted = kept ? ["fulfilled", "exercised"] : ["violated"];
  const asks = (condition: Condition | undefined) =>
    statesIn(condition).some(
      ({ status, is }) =>
        (status === commitment.id || status === commitment.group) && is.some((each) => wanted.includes(each)),
    );
  const events = eventsOf(commitment, kept);
  const watches = (condition: Condition | undefined) =>
    asks(condition) || patternsIn(condition).some(({ type }) => events.has(type));
  for (const other of agreement.commitments) {
    if (other.id === commitment.id) continue;
    const side = sideOf(other, party);
    if (watches(other.trigger?.when) || watches(other.condition?.when))
      found.push({ commitment: commitment.id, what: other.id, how: "begins", side });
    for (const exception of other.exceptions ?? [])
      if (watches(exception.when) && exception.effect !== "excuse")
        found.push({
          commitment: commitment.id,
          what: other.id,
          how: exception.effect === "suspend" ? "is suspended" : "falls away",
          side,
        });
  }
  if (!kept)
    for (const next of (commitment.reparation ?? []).slice(0, 1))
      found.push({ commitment: commitment.id, what: next, how: "begins", side: "against" });
  if (kept)
    for (const tranche of agreement.tranches)
      if (tranche.indicators.some((indicator) => asks(indicator.when)))
        found.push({
          commitment: commitment.id,
          what: tranche.id,
          how: "is paid",
          side: holds(agreement, tranche.to, party) ? "toward" : "other",
        });
  return found;
}

/** Kinds of events by which a commitment is kept or broken. */
function eventsOf(commitment: Commitment, kept: boolean): ReadonlySet<Id> {
  const breaks = commitment.modality === "prohibition";
  return breaks === kept ? new Set() : typesIn(commitment.act.when);
}

function ofEffect(agreement: Agreement, party: Id, commitment: Id, effect: Effect): readonly Stake[] {
  const on = (id: Id, how: Stake["how"]): readonly Stake[] =>
    agreement.commitments
      .filter((each) => each.id === id || each.group === id)
      .map((each) => ({ commitment, what: each.id, how, side: sideOf(each, party) }));
  if ("create" in effect) return on(effect.create, "begins");
  if ("activate" in effect) return on(effect.activate, "begins");
  if ("resume" in effect) return on(effect.resume, "begins");
  if ("suspend" in effect) return on(effect.suspend, "is suspended");
  if ("discharge" in effect) return on(effect.discharge, "falls away");
  if ("terminate" in effect) return on(effect.terminate, "falls away");
  if ("lift" in effect) return [{ commitment, what: effect.lift, how: "is lifted", side: "toward" }];
  if ("reimpose" in effect) return [{ commitment, what: effect.reimpose, how: "comes back", side: "against" }];
  if ("post" in effect)
    return [
      {
        commitment,
        what: effect.post.to,
        how: "is paid",
        side: holds(agreement, effect.post.to, party) ? "toward" : "other",
      },
    ];
  if ("setFlag" in effect) return [{ commitment, what: effect.setFlag, how: "changes", side: "other" }];
  return [];
}

function sideOf(commitment: Commitment, party: Id): Stake["side"] {
  if (commitment.debtor.includes(party)) return "against";
  if (commitment.creditor.includes(party) || commitment.beneficiaries?.includes(party) === true)
    return commitment.modality === "power" ? "against" : "toward";
  return "other";
}

function holds(agreement: Agreement, account: Id, party: Id): boolean {
  return agreement.accounts.find((each) => each.id === account)?.holder === party;
}
