import { partyCell, type PositionIndex } from "./cells.ts";
import { isUnreadPosition } from "./position.ts";
import type { Issue, IssueStanding, StandingOverride } from "../../things/issue.ts";
import type { Position } from "../../things/position.ts";

/** A declaration that a point is agreed, always between named parties and by somebody's word. */
export interface AgreementDeclared {
  readonly draft: string;
  readonly point: string;
  readonly between: readonly string[];
  readonly declaredBy: string;
  readonly on: string;
}

/** Parties that hold one option. */
export interface OptionGroup {
  readonly option: string;
  readonly parties: readonly string[];
}

/** A party that came to an option that another held before it. */
export interface Convergence {
  readonly party: string;
  readonly from: string;
  readonly to: string;
  readonly on: string;
}

/** Where an issue stands by the rule, and by whom it was judged otherwise. */
export interface StandingFound {
  readonly standing: IssueStanding;
  readonly groups: readonly OptionGroup[];
  /** Given where the rule says *agreed*. */
  readonly declared?: AgreementDeclared;
  /** Given where a party moved. */
  readonly moved?: Convergence;
  readonly override?: StandingOverride;
}

/**
 * The rule, in this order. *agreed*: somebody has declared a point on the issue agreed between named parties; equal options
 * alone are no agreement. *unaddressed*: no party states an option. *one-side*: one party alone does. *converging*: all who
 * state one state the same, or the last to change came to an option that another held. *contested*: options differ.
 * Only what was read in a source counts, and only the parties between whom the issue is to be settled.
 */
export function standingOf(
  index: PositionIndex,
  issue: Issue,
  parties: readonly string[],
  declared: readonly AgreementDeclared[],
): StandingFound {
  const held = (issue.between ?? parties).flatMap((party) => {
    const { current } = partyCell(index, issue.id, party);
    return current === null || current.option === null || isUnreadPosition(current) ? [] : [current];
  });
  const groups = groupsOf(held);
  const agreement = [...declared].sort((a, b) => (a.on < b.on ? 1 : -1))[0];
  const moved = lastMove(index, issue, held);
  const standing = ruleOf(held, groups, agreement, moved);
  return {
    standing,
    groups,
    ...(standing === "agreed" && agreement !== undefined ? { declared: agreement } : {}),
    ...(moved === null ? {} : { moved }),
    ...(issue.override === undefined ? {} : { override: issue.override }),
  };
}

function ruleOf(
  held: readonly Position[],
  groups: readonly OptionGroup[],
  agreement: AgreementDeclared | undefined,
  moved: Convergence | null,
): IssueStanding {
  if (agreement !== undefined) return "agreed";
  if (held.length === 0) return "unaddressed";
  if (held.length === 1) return "one-side";
  return groups.length === 1 || moved !== null ? "converging" : "contested";
}

function groupsOf(held: readonly Position[]): readonly OptionGroup[] {
  const groups = new Map<string, string[]>();
  for (const { option, party } of held) {
    if (option === null) continue;
    const list = groups.get(option);
    if (list === undefined) groups.set(option, [party]);
    else list.push(party);
  }
  return [...groups].map(([option, parties]) => ({ option, parties }));
}

/** The latest change of an option, where it led to one that another party held before that day. */
function lastMove(index: PositionIndex, issue: Issue, held: readonly Position[]): Convergence | null {
  const moves = held.flatMap((position): Convergence[] => {
    const before = index
      .positions(issue.id, position.party)
      .findLast(
        (earlier) =>
          earlier.option !== null &&
          earlier.option !== position.option &&
          !isUnreadPosition(earlier) &&
          (earlier.on ?? "") < (position.on ?? ""),
      );
    if (before?.option === undefined || before.option === null || position.option === null) return [];
    return [{ party: position.party, from: before.option, to: position.option, on: position.on ?? "" }];
  });
  const last = moves.sort((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  if (last === undefined) return null;
  const joined = held.some(
    ({ party, option, on }) => party !== last.party && option === last.to && (on ?? "") <= last.on,
  );
  return joined ? last : null;
}
