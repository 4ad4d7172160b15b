import { joined, said, type Said, type Wording } from "../common/said.ts";
import {
  draftCell,
  isUnreadPosition,
  partyCell,
  sayStand,
  type Issue,
  type Position,
} from "../evidence/positions/index.ts";
import { groundOf, issueStands } from "../record/standing/index.ts";
import type { FigureState } from "./figure-state.ts";
import { problem, type Resolved } from "./resolved.ts";

/** Which issues and columns a matrix shows; empty = all issues, and the parties of the table. */
export interface MatrixChoice {
  readonly issues: readonly string[];
  readonly parties: readonly string[];
  readonly drafts: readonly string[];
  readonly title?: string;
}

/** Issues by parties with where each stands, or issues by drafts; or what is not on record. */
export function positionsMatrix(choice: MatrixChoice, state: FigureState): Resolved {
  const book = state.positions;
  const issues = (book?.issues ?? []).filter(({ id }) => choice.issues.length === 0 || choice.issues.includes(id));
  const unknown = choice.issues.find((id) => !issues.some((issue) => issue.id === id));
  if (book === undefined || issues.length === 0 || unknown !== undefined)
    return problem(said("live-figure.issue", { id: unknown ?? choice.issues[0] ?? "" }));
  const { index } = groundOf(state);
  const stands = issueStands(state);
  const byDraft = choice.drafts.length > 0;
  const table = book.table ?? state.parties.map(({ id }) => id);
  const parties = choice.parties.length > 0 ? choice.parties : table;
  const known = new Set(byDraft ? state.drafts.map(({ id }) => id) : state.parties.map(({ id }) => id));
  const missing = (byDraft ? choice.drafts : parties).find((id) => !known.has(id));
  if (missing !== undefined) return problem(said(byDraft ? "live-figure.draft" : "live-figure.party", { id: missing }));
  const nameOf = (id: string): string => state.parties.find((party) => party.id === id)?.name ?? id;
  const drafts = choice.drafts.flatMap((id) => state.drafts.filter((draft) => draft.id === id));
  const used: Position[] = [];
  const rows = issues.map((issue) => {
    if (byDraft)
      return [
        issue.title,
        ...drafts.map((draft): Wording => {
          const { position, points, absence } = draftCell(index, issue, draft);
          if (position !== null) used.push(position);
          return absence !== null
            ? said(`absence.${absence}`)
            : position === null
              ? points.map(({ text }) => text).join(" ")
              : words(issue, position, "draft");
        }),
      ];
    const cells = parties.map((party): Wording => {
      const { current, later, absence, spoken } = partyCell(index, issue.id, party);
      const without =
        absence === "addressed"
          ? said("absence.addressed", { points: joined("comma", [...new Set(spoken.map(({ label }) => label))]) })
          : said(`absence.${absence ?? "unknown"}`);
      if (current === null) return without;
      const after = lastOf(later);
      used.push(current, ...after);
      const now = absence === null ? words(issue, current, "party") : without;
      return joined("semicolon", [now, ...after.map(laterWords)]);
    });
    const stand = stands.get(issue.id);
    return [issue.title, ...cells, stand === undefined ? "" : sayStand(stand)];
  });
  return {
    kind: "table",
    caption: choice.title ?? said("positions.title"),
    header: byDraft
      ? [said("positions.issue"), ...drafts.map(({ draft }) => draft.title)]
      : [said("positions.issue"), ...parties.map(nameOf), said("positions.stands")],
    rows,
    sources: [...new Set(used.flatMap(({ sources }) => sources))],
  };
}

/** The option, or the stance where it names none; since when, and what of it is unsure. */
function words(issue: Issue, position: Position, by: "party" | "draft"): Wording {
  const option = issue.options.find(({ id }) => id === position.option)?.title ?? position.stance;
  const facts = [
    ...(by === "draft" ? [] : [dayOf(position)]),
    ...(position.confidence === "found" ? [] : [said("not-confirmed")]),
  ];
  return facts.length === 0 ? option : said("noted", { what: option, note: joined("comma", facts) });
}

function dayOf({ on }: Position): Said {
  return on === null ? said("undated") : said("day-long", { on });
}

/** The last that was read and the last that was not, of what came after the current stance; silence is no stance. */
function lastOf(later: readonly Position[]): readonly Position[] {
  const told = later.filter(({ absence, stance }) => absence === undefined && stance !== "");
  const last = new Set(
    [true, false].map((unread) => told.findLast((position) => isUnreadPosition(position) === unread)),
  );
  return told.filter((position) => last.has(position));
}

/** What came after an option, without which the option would stand as if it were the last word. */
function laterWords(position: Position): Said {
  const how = isUnreadPosition(position) ? "unread" : "no-option";
  return said(`later.${how}`, { words: shortly(position.stance), on: dayOf(position) });
}

const SHORT = 120;

/** A stance without its stop; a long one as far as its words fit. */
function shortly(stance: string): string {
  const words = stance.trim().replace(/\.$/u, "");
  return words.length <= SHORT ? words : `${words.slice(0, SHORT).replace(/\s+\S*$/u, "")} …`;
}
