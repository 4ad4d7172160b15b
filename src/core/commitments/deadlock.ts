import { blockers, decide, type Choice } from "./engine/votes.ts";
import type { Body, Id, VotingRule } from "./model.ts";

/** Rules that a body can be tried under where its text states none. */
export const ASSUMED_RULES = ["consensus", "two-thirds", "majority"] as const;
/** One of them. */
export type AssumedRule = (typeof ASSUMED_RULES)[number];

/** Who can stop a decision of a body. */
export interface DeadlockTest {
  /** Members who can do so alone. */
  readonly blockers: readonly Id[];
  /** The fewest members whose refusal together stops it; null where not even all could. */
  readonly fewest: number | null;
}

/** What each of them is. */
export const RULES: Readonly<Record<AssumedRule, VotingRule>> = {
  consensus: { threshold: [1, 1], base: "members", consensus: true, tie: "fails" },
  "two-thirds": { threshold: [2, 3], base: "members", tie: "fails" },
  majority: { threshold: [1, 2], strict: true, base: "members", tie: "fails" },
};

/** The body with a rule that its text does not state; a stated rule stays. */
export function withAssumedRule(body: Body, rule: AssumedRule): Body {
  return body.rule === undefined ? { ...body, rule: RULES[rule] } : body;
}

/** Tries whose refusal stops a decision when everybody votes; null where no member or no rule is stated. */
export function deadlockTest(body: Body): DeadlockTest | null {
  if (body.rule === undefined || body.members.length === 0) return null;
  const alone = blockers(body);
  if (alone.length > 0) return { blockers: alone, fewest: 1 };
  const groups = body.rule.concurrent ?? [body.members.map(({ party }) => party)];
  const fewest = groups.map((group) => fewestAmong(body, group)).filter((count) => count !== null);
  return { blockers: [], fewest: fewest.length === 0 ? null : Math.min(...fewest) };
}

/** The heaviest members of a group refuse one after the other until nothing is carried: no other choice takes fewer. */
function fewestAmong(body: Body, group: readonly Id[]): number | null {
  const ballots = new Map<Id, Choice>(body.members.map(({ party }) => [party, "for"]));
  const heaviest = body.members.filter(({ party }) => group.includes(party)).sort((a, b) => b.weight - a.weight);
  for (const [at, { party }] of heaviest.entries()) {
    ballots.set(party, "against");
    if (decide(body, ballots, true) !== "carried") return at + 1;
  }
  return null;
}
