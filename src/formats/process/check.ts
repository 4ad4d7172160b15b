import type { ProcessState } from "../../core/record/state.ts";
import { walkPoints } from "../../core/text/draft.ts";
import { checkPositions } from "../positions-check.ts";
import type { Problems } from "./problems.ts";

/** Checks that every party, draft, point and source that is named exists, and that ids of parties and drafts are not used twice. */
export function checkReferences(state: ProcessState, problems: Problems): void {
  new ReferenceCheck(state, problems).run();
}

class ReferenceCheck {
  private readonly parties: ReadonlySet<string>;
  private readonly points = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly state: ProcessState,
    private readonly problems: Problems,
  ) {
    this.parties = new Set(state.parties.map(({ id }) => id));
    for (const { id, draft } of state.drafts) {
      this.points.set(id, new Set([...walkPoints(draft.points)].map(({ point }) => point.id)));
    }
  }

  run(): void {
    this.unique(
      "party",
      this.state.parties.map(({ id }) => id),
    );
    this.unique(
      "draft",
      this.state.drafts.map(({ id }) => id),
    );
    this.names();
    this.drafts();
    this.declarations();
    this.events();
    this.topics();
    this.positions();
  }

  private names(): void {
    const { persons = [], bodies = [], places = [] } = this.state.names ?? {};
    for (const { name, party } of [...persons, ...bodies, ...places])
      if (party !== undefined) this.known([party], "process.yaml", `names, ${name}`);
  }

  private drafts(): void {
    for (const { id, draft, reported } of this.state.drafts) {
      const file = `drafts/${id}`;
      this.known(draft.tabledBy, file);
      this.sources(draft.sources ?? [], file);
      for (const { point } of walkPoints(draft.points)) {
        this.sources(point.sources ?? [], file, `point ${point.id}`);
        for (const alternative of point.alternatives ?? []) {
          this.known(alternative.parties, file, `point ${point.id}`);
          this.sources(alternative.sources ?? [], file, `point ${point.id}`);
        }
      }
      for (const change of reported ?? [])
        this.sources(change.sources, "process.yaml", `drafts, ${id}, ${change.topic}`);
    }
    for (const { from, to, corrections } of this.state.corrections) {
      for (const pair of corrections) {
        for (const point of pair.from) this.point(from, point, `corrections from ${from} to ${to}`);
        for (const point of pair.to) this.point(to, point, `corrections from ${from} to ${to}`);
      }
    }
  }

  private declarations(): void {
    const file = "process.yaml";
    for (const count of this.state.counts) {
      const place = `counts, ${count.draft}`;
      this.known([...count.between, ...count.notPart, ...(count.remarks ?? []).map(({ party }) => party)], file, place);
      this.sources([...count.sources, ...(count.remarks ?? []).flatMap(({ sources }) => sources)], file, place);
      if (count.open.length === 0) this.draft(count.draft, place);
      for (const point of count.open) this.point(count.draft, point, place);
    }
    for (const share of this.state.shares ?? []) {
      this.draft(share.draft, `shares, ${share.draft}`);
      this.sources(share.sources, file, `shares, ${share.draft}`);
    }
    for (const mark of this.state.marks ?? []) {
      const place = `marks, ${mark.draft} ${mark.point}`;
      this.point(mark.draft, mark.point, place);
      this.known([...mark.between, ...mark.notPart], file, place);
      this.sources(mark.sources, file, place);
    }
    for (const reason of this.state.bracketReasons ?? []) {
      const place = `bracketReasons, ${reason.draft} ${reason.point}`;
      this.point(reason.draft, reason.point, place);
      this.sources(reason.sources, file, place);
    }
  }

  private events(): void {
    const file = "timeline.csv";
    for (const event of this.state.events) {
      this.known([...event.parties, ...(event.rooms ?? []).flat(), ...(event.observers ?? [])], file, event.id);
      this.sources(event.sources, file, event.id);
      for (const draft of event.drafts ?? []) this.draft(draft, event.id, file);
    }
  }

  private topics(): void {
    for (const { id, cells } of this.state.topics) {
      for (const draft of Object.keys(cells)) this.draft(draft, id, "topics.csv");
    }
  }

  private positions(): void {
    const { positions, assessments = [], sources, events } = this.state;
    if (positions === undefined && assessments.length === 0) return;
    const known = {
      parties: this.parties,
      sources: new Set(Object.keys(sources)),
      events: new Set(events.map(({ id }) => id)),
      claims: new Set((this.state.claims ?? []).map(({ id }) => id)),
      points: this.points,
    };
    checkPositions(positions ?? { families: [], issues: [], positions: [] }, assessments, known, this.problems);
  }

  private unique(what: string, ids: readonly string[]): void {
    const twice = ids.find((id, at) => ids.indexOf(id) !== at);
    if (twice !== undefined)
      this.problems.add("same-id", `The ${what} "${twice}" stands here for a second time.`, "process.yaml");
  }

  private known(parties: readonly string[], file: string, place?: string): void {
    for (const party of parties) {
      if (!this.parties.has(party))
        this.problems.add("unknown-party", `There is no party "${party}" in process.yaml.`, file, place);
    }
  }

  private sources(ids: readonly string[], file: string, place?: string): void {
    for (const id of ids) {
      if (!Object.hasOwn(this.state.sources, id))
        this.problems.add("unknown-source", `There is no source "${id}" in sources.json.`, file, place);
    }
  }

  private draft(id: string, place: string, file = "process.yaml"): void {
    if (!this.points.has(id)) this.problems.add("unknown-draft", `There is no draft "${id}" in drafts/.`, file, place);
  }

  private point(draft: string, point: string, place: string): void {
    const points = this.points.get(draft);
    if (points === undefined) this.draft(draft, place);
    else if (!points.has(point))
      this.problems.add("unknown-point", `The draft "${draft}" has no point "${point}".`, "process.yaml", place);
  }
}
