import type { Assessment } from "../core/things/assessment.ts";
import type { PositionBook } from "../core/evidence/positions/index.ts";
import type { Problems } from "./process/problems.ts";

/** What names may be used: those of the other files of the process. */
export interface KnownNames {
  readonly parties: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  /** Ids of points by draft. */
  readonly points: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Checks every name that positions, issues and assessments use of other files. */
export function checkPositions(
  book: PositionBook,
  assessments: readonly Assessment[],
  known: KnownNames,
  problems: Problems,
): void {
  const say = new Say(known, problems);
  for (const { id, party, sources, draft, point } of book.positions) {
    say.party(party, "positions.csv", id);
    say.sources(sources, "positions.csv", id);
    say.place(draft, point, "positions.csv", id);
  }
  checkIssues(book, say, problems);
  checkAround(book, say);
  for (const { id, draft, point, bears, benefits, of, sources } of assessments) {
    say.place(draft, point, "assessments.csv", id);
    for (const party of [...bears, ...benefits, ...(of === undefined ? [] : [of])])
      say.party(party, "assessments.csv", id);
    say.sources(sources, "assessments.csv", id);
  }
}

function checkIssues(book: PositionBook, say: Say, problems: Problems): void {
  const families = new Set(book.families.map(({ id }) => id));
  const seen = new Set<string>();
  for (const issue of book.issues) {
    if (seen.has(issue.id))
      problems.add("same-id", `The issue "${issue.id}" stands here for a second time.`, "issues.yaml");
    seen.add(issue.id);
    if (!families.has(issue.family))
      problems.add("unknown-family", `There is no family "${issue.family}" in issues.yaml.`, "issues.yaml", issue.id);
    for (const claim of issue.figures ?? []) say.claim(claim, "issues.yaml", issue.id);
    for (const party of issue.between ?? []) say.party(party, "issues.yaml", issue.id);
    for (const [draft, points] of Object.entries(issue.points ?? {})) {
      say.place(draft, undefined, "issues.yaml", issue.id);
      for (const point of points) say.place(draft, point, "issues.yaml", issue.id);
    }
  }
  for (const party of book.table ?? []) say.party(party, "issues.yaml", "table");
}

/** Interests, consents, regions, precedents, risks and contributions. */
function checkAround(book: PositionBook, say: Say): void {
  const file = "issues.yaml";
  for (const { party, interests, alternatives, redLines = [], ratification } of book.stakes ?? []) {
    say.party(party, file, "stakes");
    for (const { sources } of [...interests, ...alternatives, ...redLines, ...ratification])
      say.sources(sources, file, `stakes, ${party}`);
  }
  for (const { party, sources } of book.delegates ?? []) {
    say.party(party, file, "delegates");
    say.sources(sources, file, `delegates, ${party}`);
  }
  const issues = new Set(book.issues.map(({ id }) => id));
  const options = new Set(book.issues.flatMap(({ id, options: all }) => all.map((option) => `${id}: ${option.id}`)));
  for (const { options: named, sources } of book.clashes ?? []) {
    say.sources(sources, file, "clashes");
    for (const [issue, option] of Object.entries(named))
      say.one(options, `${issue}: ${option}`, "option", file, "clashes");
  }
  for (const { who, sources, issues: named } of book.consents ?? []) {
    say.sources(sources, file, `consents, ${who}`);
    for (const issue of named) say.one(issues, issue, "issue", file, `consents, ${who}`);
  }
  const regions = new Set((book.regions ?? []).map(({ id }) => id));
  for (const { region, draft, party, point, sources } of book.tiles ?? []) {
    say.one(regions, region, "region", file, "tiles");
    say.place(draft, point, file, `tiles, ${region}`);
    if (party !== undefined) say.party(party, file, `tiles, ${region}`);
    say.sources(sources, file, `tiles, ${region}`);
  }
  for (const { id, clauses, sources } of book.precedents ?? []) {
    say.sources(sources, file, id);
    for (const { draft, point } of clauses) say.place(draft, point, file, id);
  }
  for (const { id, signs, sources } of book.risks ?? []) {
    say.sources(sources, file, id);
    for (const event of signs.flatMap(({ events }) => events)) say.event(event, file, id);
  }
  for (const { draft, points, party, sources } of book.contributions ?? []) {
    say.party(party, file, "contributions");
    say.sources(sources, file, "contributions");
    say.place(draft, undefined, file, "contributions");
    for (const point of points) say.place(draft, point, file, "contributions");
  }
}

class Say {
  constructor(
    private readonly known: KnownNames,
    private readonly problems: Problems,
  ) {}

  party(id: string, file: string, place: string): void {
    if (!this.known.parties.has(id))
      this.problems.add("unknown-party", `There is no party "${id}" in process.yaml.`, file, place);
  }

  sources(ids: readonly string[], file: string, place: string): void {
    for (const id of ids)
      if (!this.known.sources.has(id))
        this.problems.add("unknown-source", `There is no source "${id}" in sources.json.`, file, place);
  }

  event(id: string, file: string, place: string): void {
    if (!this.known.events.has(id))
      this.problems.add("unknown-event", `There is no event "${id}" in timeline.csv.`, file, place);
  }

  claim(id: string, file: string, place: string): void {
    if (!this.known.claims.has(id))
      this.problems.add("unknown-claim", `There is no figure "${id}" in claims.csv.`, file, place);
  }

  place(draft: string | undefined, point: string | undefined, file: string, place: string): void {
    if (draft === undefined) return;
    const points = this.known.points.get(draft);
    if (points === undefined)
      this.problems.add("unknown-draft", `There is no draft "${draft}" in drafts/.`, file, place);
    else if (point !== undefined && !points.has(point))
      this.problems.add("unknown-point", `The draft "${draft}" has no point "${point}".`, file, place);
  }

  one(all: ReadonlySet<string>, id: string, what: string, file: string, place: string): void {
    if (!all.has(id)) this.problems.add(`unknown-${what}`, `There is no ${what} "${id}" in issues.yaml.`, file, place);
  }
}
