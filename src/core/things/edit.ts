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
  type FieldProblem,
  type Shape,
} from "../common/shape.ts";
import { said } from "../common/said.ts";
import type { PointOperation, PointSpot, ReadPoint, Span } from "../text/spans.ts";

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
    if (to - from !== quote.length) return { field: "to", said: said("thing.span") };
    return quote === insert ? { field: "insert", said: said("thing.same-words") } : null;
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
  (after === undefined) === (under === undefined) ? { field: "after", said: said("thing.spot") } : null,
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
export function wholeProblem({ spans, points, operation, text: words, heading }: ProposedWords): FieldProblem | null {
  if (spans !== undefined || points !== undefined) return { field: "base", said: said("thing.base") };
  if (operation === undefined || words === undefined) return { field: "operation", said: said("thing.proposed") };
  return (operation === "delete") === (words === "" && heading === undefined)
    ? null
    : { field: "text", said: said("thing.deletion") };
}

/** An edit: of this point alone, and without the whole words, which follow from it. */
export function editProblem(body: ProposedWords): FieldProblem | null {
  const { point, spans = [], points = [] } = body;
  for (const field of ["operation", "text", "heading", "against", "alternative", "slot", "range"] as const)
    if (body[field] !== undefined) return { field, said: said("thing.follows") };
  if (spans.length + points.length === 0) return { field: "spans", said: said("thing.no-change") };
  const elsewhere = spans.findIndex((each) => each.point !== point);
  if (elsewhere !== -1) return { field: `spans[${elsewhere}].point`, said: said("thing.one-point") };
  const near = new Set([point]);
  for (const [index, operation] of points.entries()) {
    const named =
      operation.op === "delete" ? operation.point : "after" in operation.at ? operation.at.after : operation.at.under;
    const fits = operation.op === "delete" ? named === point : named === null || near.has(named ?? "");
    if (!fits) return { field: `points[${index}]`, said: said("thing.near") };
    if (operation.op === "insert") near.add(operation.point.id);
  }
  return points.some(({ op }) => op === "delete") && spans.length + points.length > 1
    ? { field: "points", said: said("thing.goes") }
    : null;
}
