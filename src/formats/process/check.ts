import { inFullUnits, spelling } from "../../core/evidence/units.ts";
import { said } from "../../core/common/said.ts";
import type { Shape } from "../../core/common/shape.ts";
import type { ProcessState } from "../../core/record/state.ts";
import { positionFrame } from "../../core/things/around.ts";
import { assessment } from "../../core/things/assessment.ts";
import { bracketReason, count, declaredMark, declaredShare } from "../../core/things/declared.ts";
import { draft as draftShape } from "../../core/things/draft.ts";
import { event, topic } from "../../core/things/event.ts";
import { issue as issueThing } from "../../core/things/issue.ts";
import { sources } from "../../core/things/names.ts";
import { position } from "../../core/things/position.ts";
import { processNames } from "../../core/things/process.ts";
import { namesIn, type Named } from "../../core/things/references.ts";
import { alignment } from "../../core/things/texts.ts";
import { walkPoints } from "../../core/text/draft.ts";
import { callingOf } from "../../core/commitments/called.ts";
import type { Problems } from "./problems.ts";

/** What is told where something named is not in the file that holds all of its kind. */
const UNKNOWN = {
  party: "unknown-party.process",
  source: "unknown-source.file",
  event: "unknown-event.file",
  claim: "unknown-claim.file",
  draft: "unknown-draft.file",
  issue: "unknown-issue.file",
  family: "unknown-family.file",
  region: "unknown-region.file",
  option: "unknown-option.file",
} as const;

const isKept = (to: string): to is keyof typeof UNKNOWN => Object.hasOwn(UNKNOWN, to);

/** What holds all things of a kind: where something in it is wrong, a name that is not found says nothing. */
const HELD = {
  party: ["process.yaml"],
  source: ["sources.json"],
  event: ["timeline.csv"],
  claim: ["claims.csv"],
  draft: ["process.yaml", "drafts/"],
  issue: ["issues.yaml"],
  family: ["issues.yaml"],
  region: ["issues.yaml"],
  option: ["issues.yaml"],
} as const satisfies Record<keyof typeof UNKNOWN, readonly string[]>;

/** Checks that everything that a file of the process names is in the file that holds it, and that ids are not used twice. */
export function checkReferences(state: ProcessState, problems: Problems): void {
  new ReferenceCheck(state, problems).run();
}

class ReferenceCheck {
  private readonly points: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly known: ReadonlyMap<string, ReadonlySet<string>>;
  /** Kinds of which not all things could be read. */
  private readonly unread: ReadonlySet<string>;

  constructor(
    private readonly state: ProcessState,
    private readonly problems: Problems,
  ) {
    this.unread = new Set(
      Object.entries(HELD).flatMap(([to, paths]) => (paths.some((path) => problems.isWrong(path)) ? [to] : [])),
    );
    this.points = new Map(
      state.drafts.map(({ id, draft }) => [id, new Set([...walkPoints(draft.points)].map(({ point }) => point.id))]),
    );
    const { issues = [], families = [], regions = [] } = state.positions ?? {};
    this.known = new Map([
      ["party", idsOf(state.parties)],
      ["source", new Set(Object.keys(state.sources))],
      ["event", idsOf(state.events)],
      ["claim", idsOf(state.claims ?? [])],
      ["draft", new Set(this.points.keys())],
      ["issue", idsOf(issues)],
      ["family", idsOf(families)],
      ["region", idsOf(regions)],
      ["option", new Set(issues.flatMap(({ id, options }) => options.map((option) => `${id}: ${option.id}`)))],
    ]);
  }

  run(): void {
    const { state } = this;
    this.unique("party", state.parties, "process.yaml");
    this.unique("draft", state.drafts, "process.yaml");
    this.names(processNames, state.names, "process.yaml");
    this.drafts();
    this.each(count, state.counts, "process.yaml", ({ draft }) => `counts, ${draft}`);
    this.each(declaredShare, state.shares, "process.yaml", ({ draft }) => `shares, ${draft}`);
    this.each(declaredMark, state.marks, "process.yaml", ({ draft, point }) => `marks, ${draft} ${point}`);
    this.each(
      bracketReason,
      state.bracketReasons,
      "process.yaml",
      ({ draft, point }) => `bracketReasons, ${draft} ${point}`,
    );
    this.each(alignment, state.corrections, "process.yaml", ({ from, to }) => `corrections from ${from} to ${to}`);
    this.each(event, state.events, "timeline.csv");
    this.each(topic, state.topics, "topics.csv");
    this.each(assessment, state.assessments, "assessments.csv");
    this.positions();
    this.actors();
    this.units();
  }

  /** "Million lenk": nobody knows whether that is a unit or a scale; as what it is read is told, and hinders nothing. */
  private units(): void {
    const scaled = new Map<string, string>();
    for (const { low, high, unit } of this.state.claims ?? []) {
      const whole = inFullUnits({ low, high, unit }).unit;
      if (whole !== unit && !/^[A-Z]{3}$/u.test(whole) && spelling(whole) !== "persons") scaled.set(unit, whole);
    }
    this.problems.guessed(
      [...scaled].map(([unit, whole]) => said("scaled-unit", { unit, whole })),
      "claims.csv",
    );
  }

  /** Reports may name somebody who is no party: that is told, and hinders nothing. */
  private actors(): void {
    const { parties, agreements = [], monitoring } = this.state;
    const calling = callingOf([
      ...parties.map(({ id, name, alsoCalled = [] }) => ({ id, name, aliases: alsoCalled })),
      ...agreements.flatMap((each) => each.parties.map(({ id, name, aliases = [] }) => ({ id, name, aliases }))),
    ]);
    const strange = (monitoring?.incidents ?? []).flatMap(({ actor }) =>
      actor === undefined || calling(actor) !== null ? [] : [actor],
    );
    this.problems.guessed(
      [...new Set(strange)].map((id) => said("unknown-party.actor", { id })),
      "incidents.csv",
    );
  }

  private drafts(): void {
    for (const { id, party, draft, reported = [] } of this.state.drafts) {
      const file = `drafts/${id}`;
      // A folder may hold the text of somebody who is no party to it: that is told, and hinders nothing.
      if (!this.areParties(party)) this.problems.guessed([said(UNKNOWN.party, { id: party })], "process.yaml");
      this.names(draftShape, draft, file);
      for (const { point } of walkPoints(draft.points)) {
        const { alternatives = [] } = point;
        const named = [point.sources ?? [], ...alternatives.map((each) => each.sources ?? [])].flat();
        this.names(sources, named, file, `point ${point.id}`);
        for (const party of alternatives.flatMap((each) => each.parties))
          this.one({ to: "party", id: party, field: "" }, file, `point ${point.id}`);
      }
      for (const change of reported)
        this.names(sources, change.sources, "process.yaml", `drafts, ${id}, ${change.topic}`);
    }
  }

  /** Whether who tabled a draft is a party, or several joined by hyphens. */
  private areParties(name: string): boolean {
    const known = (id: string) => this.known.get("party")?.has(id) === true;
    const several = name.split("-");
    return known(name) || (several.length > 1 && several.every(known));
  }

  private positions(): void {
    const { positions: book } = this.state;
    if (book === undefined) return;
    const { issues, positions, ...frame } = book;
    this.unique("issue", issues, "issues.yaml");
    this.each(issueThing, issues, "issues.yaml");
    this.each(position, positions, "positions.csv");
    this.names(positionFrame, frame, "issues.yaml");
    for (const { options } of frame.clashes ?? [])
      for (const [issue, option] of Object.entries(options))
        this.one({ to: "option", id: `${issue}: ${option}`, field: "" }, "issues.yaml", "clashes");
  }

  private each<T>(
    shape: Shape<T>,
    values: readonly T[] | undefined,
    file: string,
    placeOf: (value: T) => string = (value) => String((value as { readonly id?: string }).id),
  ): void {
    for (const value of values ?? []) this.names(shape, value, file, placeOf(value));
  }

  /** Everything that a value names; without a place it stands at the field that names it. */
  private names(shape: Shape<unknown>, value: unknown, file: string, place?: string): void {
    for (const named of namesIn(shape, value)) this.one(named, file, place ?? placeIn(named.field));
  }

  private one({ to, id, point }: Named, file: string, place: string): void {
    if (!isKept(to) || this.unread.has(to) || this.problems.isTold(id, file)) return;
    const at = place === "" ? undefined : place;
    if (!this.known.get(to)?.has(id)) this.problems.add(said(UNKNOWN[to], { id }), file, at);
    else if (point !== undefined && !this.points.get(id)?.has(point))
      this.problems.add(said("unknown-point.draft", { draft: id, point }), file, at);
  }

  private unique(what: string, things: readonly { readonly id: string }[], file: string): void {
    const ids = things.map(({ id }) => id);
    const twice = ids.find((id, at) => ids.indexOf(id) !== at);
    if (twice !== undefined) this.problems.add(said("same-id", { what, id: twice }), file);
  }
}

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}

/** A field as messages count: the first of a list is 1. */
function placeIn(field: string): string {
  return field.replace(/\[(\d+)\]/gu, (_all, at: string) => `[${Number(at) + 1}]`);
}
