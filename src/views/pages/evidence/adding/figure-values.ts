import type { Claim, ClaimConfidence, Measure } from "../../../../core/evidence/claim.ts";
import type { ClaimFinding, SourceKinds } from "../../../../core/evidence/finding.ts";
import { findingsOf } from "../../../../core/evidence/findings.ts";
import { readFigure, typedFigure } from "../../../../core/evidence/typed-figure.ts";
import { leavesPart } from "../../../../core/evidence/units.ts";
import { slugOf } from "../../record/adding/fresh-name.ts";
import { given, typedDay } from "../../record/adding/typed-day.ts";

/** A figure as its form holds it. */
export interface FigureValues {
  /** Id of a quantity on record, or `NEW_QUANTITY`. */
  readonly topic: string;
  readonly topicName: string;
  readonly statement: string;
  /** As people write it. */
  readonly figure: string;
  readonly unit: string;
  readonly scope: string;
  readonly asOf: string;
  readonly estimator: string;
  readonly measure: Measure | "";
  readonly category: string;
  readonly confidence: ClaimConfidence;
  readonly quotation: string;
  readonly note: string;
  readonly holder: string;
  readonly legalStatus: string;
  readonly allocates: string;
}

/** Value of the choice for a quantity that is not on record yet. */
export const NEW_QUANTITY = "+";

/** What is missing or not understood, by field. */
export type FigureGap = "topic" | "statement" | "figure" | "asOf" | "sources";

/** An empty form, for a quantity where it is known. */
export function newFigure(topic = ""): FigureValues {
  return {
    topic,
    topicName: "",
    statement: "",
    figure: "",
    unit: "",
    scope: "",
    asOf: "",
    estimator: "",
    measure: "",
    category: "",
    confidence: "found",
    quotation: "",
    note: "",
    holder: "",
    legalStatus: "",
    allocates: "",
  };
}

/** The form that shows a figure as it is. */
export function figureValues(claim: Claim): FigureValues {
  return {
    ...newFigure(claim.topic),
    statement: claim.statement,
    figure: typedFigure(claim),
    unit: claim.unit,
    scope: claim.scope,
    asOf: claim.asOf ?? "",
    estimator: claim.estimator ?? "",
    measure: claim.measure ?? "",
    category: claim.category ?? "",
    confidence: claim.confidence,
    quotation: claim.quotation ?? "",
    note: claim.note ?? "",
    holder: claim.holder ?? "",
    legalStatus: claim.legalStatus ?? "",
    allocates: claim.allocates ?? "",
  };
}

/** The form for the figure that replaces another: of the same thing, its value, day and source still open. */
export function successorValues(claim: Claim): FigureValues {
  return { ...figureValues(claim), figure: "", asOf: "", quotation: "", note: "" };
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
  const { estimator, measure, category, quotation, note, holder, legalStatus, allocates } = values;
  const unit = values.unit.trim();
  return {
    id,
    topic: topicOf(values),
    statement: values.statement.trim(),
    ...(read.kind === "figure" ? read.figure : { low: null, high: null }),
    unit: unit === "" && read.kind === "figure" ? read.unit : unit,
    scope: values.scope.trim(),
    asOf: typedDay(values.asOf) ?? null,
    estimator: given({ estimator }).estimator ?? null,
    ...(measure === "" ? {} : { measure }),
    confidence: values.confidence,
    sources,
    ...given({ category, quotation, note, holder, legalStatus, allocates }),
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
