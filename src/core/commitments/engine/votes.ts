import type { Body, Id } from "../model.ts";

/** How one member voted. */
export type Choice = "for" | "against" | "abstain";

/** Ballots by member; the last one of each counts. */
export type Ballots = ReadonlyMap<Id, Choice>;

/**
 * Whether a motion is carried or failed by a body's rule, or undecided. Before closing it is decided only where no
 * further ballot could change it for bodies that count all members; otherwise when all have voted.
 */
export function decide(body: Body, ballots: Ballots, closed: boolean): "carried" | "failed" | null {
  const rule = body.rule;
  const members = body.members;
  if (rule === undefined || members.length === 0) return closed ? "failed" : null;
  if (members.some((member) => member.veto === true && ballots.get(member.party) === "against")) return "failed";
  if (rule.consensus === true && [...ballots.values()].includes("against")) return "failed";
  const everybody = members.every((member) => ballots.has(member.party));
  if (rule.base === "members") {
    if (reached(body, ballots)) return rule.consensus === true && !everybody && !closed ? null : "carried";
    const best = new Map(ballots);
    for (const member of members) if (!best.has(member.party)) best.set(member.party, "for");
    if (!reached(body, best)) return "failed";
  }
  if (!closed && !everybody) return null;
  const present = weigh(body, ballots, () => true);
  if (present < (rule.quorum ?? 0)) return "failed";
  return reached(body, ballots) ? "carried" : "failed";
}

function weigh(body: Body, ballots: Ballots, counts: (choice: Choice) => boolean, among?: readonly Id[]): number {
  let sum = 0;
  for (const member of body.members) {
    if (among !== undefined && !among.includes(member.party)) continue;
    const choice = ballots.get(member.party);
    if (choice !== undefined && counts(choice)) sum += member.weight;
  }
  return sum;
}

function reached(body: Body, ballots: Ballots): boolean {
  const groups = body.rule?.concurrent ?? [undefined];
  return groups.every((among) => reachedAmong(body, ballots, among));
}

function reachedAmong(body: Body, ballots: Ballots, among: readonly Id[] | undefined): boolean {
  const { rule } = body;
  if (rule === undefined) return false;
  const yes = weigh(body, ballots, (choice) => choice === "for", among);
  const all = body.members.reduce(
    (sum, member) => sum + (among === undefined || among.includes(member.party) ? member.weight : 0),
    0,
  );
  const base =
    rule.base === "members"
      ? all
      : weigh(body, ballots, (choice) => rule.base === "present" || choice !== "abstain", among);
  const [p, q] = rule.threshold;
  if (base === 0) return false;
  if (yes * q === base * p && rule.tie === "chair" && body.chair !== undefined && rule.strict === true)
    return ballots.get(body.chair) === "for";
  return rule.strict === true ? yes * q > base * p : yes * q >= base * p;
}

/** Members without whose consent a body cannot decide: vetoes, consensus, a threshold or quorum out of reach without them. */
export function blockers(body: Body): readonly Id[] {
  return body.members
    .filter((member) => {
      const ballots = new Map<Id, Choice>(body.members.map((each) => [each.party, "for"]));
      ballots.set(member.party, "against");
      return decide(body, ballots, true) !== "carried";
    })
    .map((member) => member.party);
}
