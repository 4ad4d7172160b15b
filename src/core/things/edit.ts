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
import { namedBy, type PointOperation, type PointSpot, type ReadPoint, type Span } from "../text/spans.ts";

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

const into = object({ id: name, label: text });
/** Each operation by its name. */
const operations: Readonly<Record<PointOperation["op"], Shape<PointOperation>>> = {
  insert: object({ op: oneOf(["insert"]), at: spot as Shape<PointSpot>, point: readPoint }),
  delete: object({ op: oneOf(["delete"]), point: text }),
  move: object({ op: oneOf(["move"]), point: text, at: spot as Shape<PointSpot> }),
  split: object({
    op: oneOf(["split"]),
    point: text,
    at: integer(),
    gap: text,
    into,
    below: integer(),
    as: optional(words),
  }) as Shape<PointOperation>,
  part: object({ op: oneOf(["part"]), point: text, parties: list(text, 1), into }),
  join: object({ op: oneOf(["join"]), point: text, next: text, gap: text }),
};

/** A point that comes, goes, moves, comes apart or is joined with the next. */
export const pointOperation: Shape<PointOperation> = {
  check(value, field, problems) {
    const op = typeof value === "object" && value !== null && "op" in value ? value.op : undefined;
    const known = typeof op === "string" && Object.hasOwn(operations, op) ? (op as PointOperation["op"]) : "delete";
    operations[known].check(value, field, problems);
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
    const named = namedBy(operation);
    const fits =
      operation.op === "insert"
        ? named.every((id) => near.has(id))
        : operation.op === "move"
          ? operation.point === point
          : // Words that stand apart are nobody's other words: there is nothing to ask.
            operation.op !== "part" && named.includes(point);
    if (!fits) return { field: `points[${index}]`, said: said("thing.near") };
    if (operation.op === "insert") near.add(operation.point.id);
  }
  return points.some(({ op }) => op === "delete") && spans.length + points.length > 1
    ? { field: "points", said: said("thing.goes") }
    : null;
}

/** The next version of a text: something changes in it, and only a composite has parties whose words change apart. */
export function changesSomething(body: {
  readonly draft?: string | undefined;
  readonly spans?: readonly Span[] | undefined;
  readonly points?: readonly PointOperation[] | undefined;
  readonly for?: readonly string[] | undefined;
}): FieldProblem | null {
  if ((body.spans ?? []).length + (body.points ?? []).length === 0)
    return { field: "spans", said: said("thing.no-change") };
  return body.draft !== undefined && body.for !== undefined ? { field: "for", said: said("thing.one-reading") } : null;
}
