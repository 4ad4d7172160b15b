import {
  integer,
  lazily,
  list,
  name,
  nullable,
  object,
  oneOf,
  optional,
  text,
  where,
  words,
  type Shape,
} from "../common/shape.ts";
import type { PointOperation, PointSpot, ReadPoint, Span } from "../text/spans.ts";

type Problem = { readonly field: string; readonly message: string } | null;

/** What a proposal says of the words, as far as its two forms exclude each other. */
interface ProposedWords {
  readonly point: string;
  readonly spans?: readonly Span[] | undefined;
  readonly points?: readonly PointOperation[] | undefined;
  readonly operation?: string | undefined;
  readonly text?: string | undefined;
  readonly heading?: string | undefined;
  readonly against?: unknown;
  readonly alternative?: unknown;
  readonly slot?: unknown;
  readonly range?: unknown;
}

/** Words of a party's reading that change. */
export const span: Shape<Span> = where(
  object<Span>({
    point: text,
    in: oneOf(["heading", "text"]),
    as: words,
    from: integer(),
    to: integer(),
    quote: text,
    insert: text,
    slot: optional(text),
    past: optional(text),
  }),
  ({ from, to, quote, insert }) => {
    if (to - from !== quote.length) return { field: "to", message: "A span is as long as the words that it quotes." };
    return quote === insert ? { field: "insert", message: "The words proposed are those that stand there." } : null;
  },
);

const readPoint: Shape<ReadPoint> = object<ReadPoint>({
  id: name,
  label: text,
  heading: text,
  text,
  points: list(lazily(() => readPoint)),
});

interface FlatSpot {
  readonly after?: string;
  readonly under?: string | null;
}

const spot = where(object<FlatSpot>({ after: optional(text), under: optional(nullable(text)) }), ({ after, under }) =>
  (after === undefined) === (under === undefined)
    ? { field: "after", message: "A new point stands after another or under one: say which." }
    : null,
);

/** A point that comes or goes. */
export const pointOperation: Shape<PointOperation> = {
  check(value, field, problems) {
    const inserts = typeof value === "object" && value !== null && "op" in value && value.op === "insert";
    if (inserts)
      object({ op: oneOf(["insert"]), at: spot as Shape<PointSpot>, point: readPoint }).check(value, field, problems);
    else object({ op: oneOf(["delete"]), point: text }).check(value, field, problems);
  },
};

/** Whole words: a deletion has none, anything else has. */
export function wholeProblem({ spans, points, operation, text: said, heading }: ProposedWords): Problem {
  if (spans !== undefined || points !== undefined)
    return { field: "base", message: "Name the entry of the version that the edit is counted in." };
  if (operation === undefined || said === undefined)
    return {
      field: "operation",
      message: "Say what is proposed: words for the point as a whole, or an edit of a version.",
    };
  return (operation === "delete") === (said === "" && heading === undefined)
    ? null
    : { field: "text", message: "A deletion proposes no words, any other proposal does." };
}

/** An edit: of this point alone, and without the whole words, which follow from it. */
export function editProblem(body: ProposedWords): Problem {
  const { point, spans = [], points = [] } = body;
  for (const field of ["operation", "text", "heading", "against", "alternative", "slot", "range"] as const)
    if (body[field] !== undefined)
      return { field, message: "The whole point follows from the edit: it is not written beside it." };
  if (spans.length + points.length === 0) return { field: "spans", message: "The edit changes nothing." };
  const elsewhere = spans.findIndex((each) => each.point !== point);
  if (elsewhere !== -1)
    return { field: `spans[${elsewhere}].point`, message: "A proposal speaks of one point: this span is of another." };
  const near = new Set([point]);
  for (const [index, operation] of points.entries()) {
    const named =
      operation.op === "delete" ? operation.point : "after" in operation.at ? operation.at.after : operation.at.under;
    const fits = operation.op === "delete" ? named === point : named === null || near.has(named ?? "");
    if (!fits)
      return { field: `points[${index}]`, message: "New points stand beside or under the point that is spoken of." };
    if (operation.op === "insert") near.add(operation.point.id);
  }
  return points.some(({ op }) => op === "delete") && spans.length + points.length > 1
    ? { field: "points", message: "A point that goes is not changed by the same proposal." }
    : null;
}
