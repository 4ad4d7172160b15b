import { remembered } from "../../common/remembered.ts";
import {
  PositionIndex,
  standingOf,
  type Ground,
  type GroundMark,
  type IssueStand,
} from "../../evidence/positions/index.ts";
import type { ProcessState } from "../state.ts";
import type { TalksState } from "../talks.ts";

/** The part of a state that issues are judged on. */
type Judged = Pick<ProcessState, "drafts" | "parties" | "events" | "counts" | "marks" | "positions"> &
  Partial<Pick<TalksState, "markLives">>;

/** What issues are judged on in a state. */
export const groundOf = remembered((state: Judged): Ground => {
  const { drafts, parties, events, counts, marks = [], markLives = [], positions } = state;
  const index = new PositionIndex(positions ?? { families: [], issues: [], positions: [] }, drafts);
  const known = new Map(markLives.map(({ since, until, ended, ...mark }) => [nameOf(mark), { since, until, ended }]));
  const judged = marks.map((mark): GroundMark => ({ ...mark, ...known.get(nameOf(mark)) }));
  return { index, drafts, parties, events, counts, marks: judged };
});

function nameOf({ draft, point, on, between }: Pick<GroundMark, "draft" | "point" | "on" | "between">): string {
  return [draft, point, on, ...between].join("\n");
}

/** Where each issue of a state stands, in their order. */
export const issueStands = remembered((state: Judged): ReadonlyMap<string, IssueStand> => {
  const { positions: book, parties } = state;
  const holders = new Set(book?.positions.map(({ party }) => party));
  const table = book?.table ?? parties.map(({ id }) => id).filter((id) => holders.has(id));
  const ground = groundOf(state);
  return new Map(book?.issues.map((issue) => [issue.id, standingOf(ground, issue, table)]));
});
