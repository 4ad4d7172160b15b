import { joined, said } from "../../common/said.ts";
import { deadlineNetwork, lengthOf, timeConflict } from "../time/deadline-network.ts";
import type { Agreement, Commitment, Id } from "../model.ts";
import { statesIn } from "../walk.ts";
import { titleIn } from "../spoken.ts";
import { about, finding, type Check, type RawFinding } from "./finding-kinds.ts";

/** Deadlines that cannot all be kept, or only where the other side does not use its time. */
export const timeChecks: Check = ({ agreement }) => [
  ...conflicts(agreement),
  ...worstCases(agreement),
  ...undefinedMoments(agreement),
];

function conflicts(agreement: Agreement): readonly RawFinding[] {
  const conflict = timeConflict(deadlineNetwork(agreement));
  if (conflict === null) return [];
  const involved = agreement.commitments.filter((each) => conflict.clauses.includes(each.id));
  return [
    finding(
      "error",
      said("inconsistent-deadlines", {
        cycle: conflict.clauses.join(" → "),
        words: joined("semicolon", conflict.words),
        hours: conflict.hours,
      }),
      said("inconsistent-deadlines.suggestion", { days: Math.ceil(conflict.hours / 24) }),
      {
        place: involved[0]?.anchors[0]?.point ?? conflict.clauses[0] ?? agreement.id,
        words: involved.flatMap((each) => each.anchors),
        commitments: involved.map((each) => each.id),
      },
    ),
  ];
}

/** A duty with a cap that others can use up: the steps before it, each taken at its last hour. */
function worstCases(agreement: Agreement): readonly RawFinding[] {
  const byId = new Map(agreement.commitments.map((each) => [each.id, each]));
  const found: RawFinding[] = [];
  for (const commitment of agreement.commitments) {
    const due = commitment.window?.due;
    if (
      due === undefined ||
      !("anchor" in due) ||
      due.anchor === null ||
      due.anchor === "trigger" ||
      due.plus === undefined
    )
      continue;
    const chain = chainBefore(commitment, byId);
    if (chain.length === 0) continue;
    const others = chain.filter((each) => !sameDebtors(each, commitment));
    if (others.length === 0) continue;
    const steps = chain.map((each) => spanOf(each));
    if (steps.some((step) => step === null)) continue;
    const total = steps.reduce<number>((sum, step) => sum + (step ?? 0), 0);
    const cap = lengthOf(due.plus)[0];
    if (total <= cap) continue;
    const who = new Set(others.flatMap(({ debtor }) => debtor.map((id) => titleIn(agreement, id))));
    const message = said("worst-case-deadline", {
      days: cap / 24,
      moment: due.anchor,
      total: total / 24,
      steps: chain.map(({ id }) => id),
      who: [...who],
    });
    const suggestion = said("worst-case-deadline.suggestion", { days: Math.ceil(total / 24) });
    found.push({
      ...about(commitment, "warning", message, suggestion),
      commitments: [...chain.map(({ id }) => id), commitment.id],
    });
  }
  return found;
}

function spanOf(commitment: Commitment): number | null {
  const due = commitment.window?.due;
  return due !== undefined && "anchor" in due && due.plus !== undefined ? lengthOf(due.plus)[1] : null;
}

function sameDebtors(a: Commitment, b: Commitment): boolean {
  return a.debtor.length === b.debtor.length && a.debtor.every((id) => b.debtor.includes(id));
}

/** Duties that must be performed one after the other before this one. */
function chainBefore(commitment: Commitment, byId: ReadonlyMap<Id, Commitment>): readonly Commitment[] {
  const chain: Commitment[] = [];
  const seen = new Set<Id>([commitment.id]);
  let at: Commitment | undefined = commitment;
  while (at !== undefined) {
    const [asked] = statesIn(at.trigger?.when ?? at.condition?.when);
    const before: Commitment | undefined = byId.get(asked?.status ?? "");
    if (before === undefined || seen.has(before.id)) break;
    seen.add(before.id);
    chain.unshift(before);
    at = before;
  }
  return chain;
}

/** Moments that terms are counted from, though nothing says when they are. */
function undefinedMoments(agreement: Agreement): readonly RawFinding[] {
  const undefinedIds = new Set(
    agreement.moments
      .filter((each) => each.on === undefined && each.first === undefined && each.title === undefined)
      .map((each) => each.id),
  );
  return agreement.commitments.flatMap((commitment) => {
    const due = commitment.window?.due;
    if (due === undefined || !("anchor" in due) || due.anchor === null || !undefinedIds.has(due.anchor)) return [];
    const message = said("deadline-without-start.undefined", { moment: due.anchor });
    return [about(commitment, "error", message, said("deadline-without-start.define"))];
  });
}
