import type { DataTable } from "../../../core/common/data-table.ts";
import type { PositionBook } from "../../../core/evidence/positions/index.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import type { MatrixRow } from "../../../views/pages/positions/model.ts";
import { column, joined } from "./column.ts";

/** Issues with their options and where each stands, by the rule and by a person's judgement. */
export function issueTable(rows: readonly MatrixRow[], title: string): DataTable {
  return {
    id: "issues",
    title,
    notes: ["Nothing is agreed until everything is agreed."],
    columns: [
      column("id", "Id", "Id of the issue; positions refer to it"),
      column("title", "Title", "What is negotiated"),
      column("family", "Topic", "Family of issues that it belongs to"),
      column("options", "Options", "Options on record, separated by semicolons"),
      column(
        "standing",
        "Where it stands",
        "By the rule: agreed, converging, contested, stated by one side, unaddressed",
      ),
      column("agreed_between", "Agreed between", "Parties between whom it is declared agreed"),
      column("declared_by", "Declared by", "Who declared it"),
      column("declared_on", "Declared on", "Day of the declaration"),
      column("judged", "Judged", "A person's judgement in place of the rule's; empty = none"),
      column("judged_by", "Judged by", "Whose judgement it is"),
      column("judged_why", "Reason", "Why the person judges otherwise"),
    ],
    rows: rows.map(({ issue, standing }) => [
      issue.id,
      issue.title,
      issue.family,
      joined(issue.options.map((option) => option.title)),
      standing.standing,
      joined(standing.declared?.between),
      standing.declared?.declaredBy ?? "",
      standing.declared?.on ?? "",
      standing.override?.standing ?? "",
      standing.override?.by ?? "",
      standing.override?.reason ?? "",
    ]),
  };
}

/** What each draft or party says of each region. */
export function regionTable({ regions, tiles }: PositionBook, title: string): DataTable {
  const names = new Map((regions ?? []).map((region) => [region.id, region.title]));
  return {
    id: "regions",
    title,
    notes: ["Names and lines imply no endorsement."],
    columns: [
      column("region", "Region", "Name of the region as the table has it"),
      column("status", "Regime", "recognise, de-facto, freeze, withdraw, zone, return, talks, contested …"),
      column("draft", "Draft", "Id of the draft that says so"),
      column("point", "Point", "Id of the point"),
      column("party", "Party", "Id of the party that says so, where no draft does"),
      column("on", "On", "Day on which it was said, where known"),
      column("text", "What is said", "In our words"),
      column("confidence", "Confidence", "found: read in a source; memory, article or headline-only otherwise"),
      column("sources", "Sources", "Ids of sources, separated by semicolons"),
    ],
    rows: (tiles ?? []).map((tile) => [
      names.get(tile.region) ?? tile.region,
      tile.status,
      tile.draft ?? "",
      tile.point ?? "",
      tile.party ?? "",
      tile.on ?? "",
      tile.text,
      tile.confidence,
      joined(tile.sources),
    ]),
  };
}

/** Judgements of named assessors; rivals stand in rows of their own and nothing is added up. */
export function assessmentTable(state: ProcessState, title: string): DataTable {
  return {
    id: "assessments",
    title,
    notes: ["Judgements are not added up, across points or across assessors."],
    columns: [
      column("draft", "Draft", "Id of the draft"),
      column("point", "Point", "Id of the point"),
      column("criterion", "Criterion", "sovereignty, security, reciprocity, enforceability or precision"),
      column("assessor", "Assessor", "Person or institution by name"),
      column("on", "On", "Day of the judgement"),
      column("judgement", "Judgement", "strengthens, weakens, mixed or no-effect"),
      column("of", "For", "Party for whom the criterion is judged; empty = for the agreement as a whole"),
      column("bears", "Bears", "Ids of those who carry the burden, by the assessor's view"),
      column("benefits", "Benefits", "Ids of those who benefit, by the assessor's view"),
      column("reason", "Reason", "The assessor's reason"),
      column("sources", "Sources", "Ids of sources, separated by semicolons"),
    ],
    rows: (state.assessments ?? []).map((each) => [
      each.draft,
      each.point,
      each.criterion,
      each.assessor,
      each.on,
      each.judgement,
      each.of ?? "",
      joined(each.bears),
      joined(each.benefits),
      each.reason,
      joined(each.sources),
    ]),
  };
}

/** What the columns of the pages' own tables mean, for the data dictionary. */
const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  positions: {
    issue_id: "Id of the issue",
    issue: "What is negotiated",
    party_id: "Id of the party",
    party: "Name of the party",
    state:
      "current: the party's latest stated option; later: said since without an option; earlier: before it; empty: none",
    since: "Day, month or year on which it was said or tabled; empty = undated",
    option: "Option that the words state; empty where they state none",
    stance: "What the party wants, in our words",
    quote: "The party's own words, where they were read",
    speaker: "Who spoke for the party",
    utterance: "Tabled text, authorised statement, leak, press report or inference",
    confidence: "found: read in a source; memory, article or headline-only otherwise",
    strength: "Strength of its sources, apart from the confidence",
    sources: "Publishers and days of its sources, separated by semicolons",
    absence:
      "Why there is no stance: silent, not-addressed, no-draft-known or unknown, which are four different things",
    standing: "Where the issue stands",
    point: "Draft and point in which it stands",
    note: "What of it is less sure than the rest, and notes",
  },
  timeline: {
    id: "Id of the event",
    from: "First day",
    until: "Last day, where it lasted longer than one",
    kind: "Talks, summit, draft, leak, decision …",
    title: "What happened",
    summary: "What is reported, in our words",
    parties: "Parties that took part",
    place: "Where",
    drafts: "Ids of the drafts on the table or tabled",
    confidence: "found: read in a source; headline-only: only its headline was read",
    sources: "Publishers and days of its sources, separated by semicolons",
    note: "What must be known to read it",
  },
};

/** A table of a page with its columns explained. */
export function explained(table: DataTable): DataTable {
  const known = meanings[table.id];
  if (known === undefined) return table;
  return {
    ...table,
    columns: table.columns.map((each) => ({ ...each, description: known[each.id] ?? each.description })),
  };
}
