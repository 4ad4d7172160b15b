import type { ClaimFinding, SourceKinds } from "../../../../core/evidence/finding.ts";
import { findingsOf } from "../../../../core/evidence/findings.ts";
import { readFigure, typedFigure } from "../../../../core/evidence/typed-figure.ts";
import { leavesPart } from "../../../../core/evidence/units.ts";
import { slugOf } from "../../record/adding/fresh-name.ts";
import { claim, type Claim } from "../../../../core/things/claim.ts";
import { blank, filled, taken, type Typed } from "../../record/adding/typed.ts";
import { typedDay } from "../../record/adding/typed-day.ts";

/** A figure as its form holds it: as people write it. */
export interface FigureValues extends Typed<Claim> {
  /** Name of a quantity that is not on record yet; `topic` is then `NEW_QUANTITY`. */
  readonly topicName: string;
  readonly figure: string;
}

/** Value of the choice for a quantity that is not on record yet. */
export const NEW_QUANTITY = "+";

/** What is missing or not understood, by field. */
export type FigureGap = "topic" | "statement" | "figure" | "asOf" | "sources";

/** An empty form, for a quantity where it is known. */
export function newFigure(topic = ""): FigureValues {
  return { ...blank(claim), topic, topicName: "", figure: "" };
}

/** The form that shows a figure as it is. */
export function figureValues(shown: Claim): FigureValues {
  return { ...filled(claim, shown), comparator: "", topicName: "", figure: typedFigure(shown) };
}

/** The form for the figure that replaces another: of the same thing, its value, day and source still open. */
export function successorValues(shown: Claim): FigureValues {
  return { ...figureValues(shown), figure: "", asOf: "", quotation: "", note: "", supersededBy: "" };
}

/** The quantity's id; empty where none is chosen or named. */
export function topicOf({ topic, topicName }: FigureValues): string {
  return topic === NEW_QUANTITY ? slugOf(topicName) : topic;
}

/** What keeps a figure from being recorded. "N/A" is a figure that the source does not give; an empty field is none. */
export function figureGaps(values: FigureValues, sources: number): readonly FigureGap[] {
  const { kind } = readFigure(values.figure);
  const part = isPart(values);
  return [
    ...(topicOf(values) === "" ? (["topic"] as const) : []),
    ...(values.statement.trim() === "" ? (["statement"] as const) : []),
    ...(kind === "empty" || kind === "unclear" || part ? (["figure"] as const) : []),
    ...(typedDay(values.asOf) === undefined ? (["asOf"] as const) : []),
    ...(sources === 0 ? (["sources"] as const) : []),
  ];
}

/** Whether a comma would leave part of what is counted one by one. */
export function isPart(values: FigureValues): boolean {
  const read = readFigure(values.figure);
  if (read.kind !== "figure") return false;
  const unit = values.unit.trim();
  return leavesPart(values.figure, read.figure, unit === "" ? read.unit : unit);
}

/** The claim that the form gives; what is not understood counts as not given, so ask `figureGaps` before recording it. */
export function claimOf(values: FigureValues, id: string, sources: readonly string[]): Claim {
  const read = readFigure(values.figure);
  const unit = values.unit.trim();
  return {
    ...taken(claim, values),
    ...(read.kind === "figure" ? read.figure : { low: null, high: null }),
    id,
    topic: topicOf(values),
    unit: unit === "" && read.kind === "figure" ? read.unit : unit,
    sources,
  };
}

/** The figure that is replaced, as it stands from now on. */
export function superseded(claim: Claim, by: string): Claim {
  return { ...claim, supersededBy: by };
}

/** What the engine would find about a figure, were it on record: it joins the others, or stands in the place of its namesake. */
export function findingsWith(
  claim: Claim,
  claims: readonly Claim[],
  sources: SourceKinds,
  replaces: Claim | null = null,
): readonly ClaimFinding[] {
  const others = claims
    .filter(({ id }) => id !== claim.id)
    .map((other) => (other.id === replaces?.id ? superseded(other, claim.id) : other));
  // Other quantities cannot stand against it; only uses of the same assets can.
  const near = others.filter(
    ({ id, topic, allocates }) =>
      topic === claim.topic ||
      id === claim.allocates ||
      allocates === claim.id ||
      (allocates !== undefined && allocates === claim.allocates),
  );
  return findingsOf([...near, claim], sources).filter(({ claims: members }) => members.includes(claim.id));
}
