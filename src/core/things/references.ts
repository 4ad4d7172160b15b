import type { Shape } from "../common/shape.ts";

/** What a value speaks of. */
export interface Named {
  /** What kind of thing it is. */
  readonly to: string;
  readonly id: string;
  /** The point of the text that is spoken of. */
  readonly point?: string;
  /** Field of the value, for messages. */
  readonly field: string;
}

/** The objects around a field, from the inmost: their fields and shapes; of a record, the key. */
interface Around {
  readonly fields: ReadonlyMap<string, Shape<unknown>>;
  readonly value: Readonly<Record<string, unknown>>;
  readonly outer: Around | null;
  readonly key?: Omit<Named, "field">;
}

/** All that a value of a shape names, in the order of its fields. What has not the shape names nothing. */
export function* namesIn(
  shape: Shape<unknown>,
  value: unknown,
  field = "",
  around: Around | null = null,
): Generator<Named> {
  const { form, refers } = shape;
  if (value === undefined || value === null || refers?.to === "self") return;
  if (refers !== undefined && typeof value === "string") {
    const text = refers.to === "point" ? textAround(refers.within ?? [], around) : null;
    if (text !== null) yield { ...text, point: value, field };
    else if (refers.to !== "point") yield { to: refers.to, id: value, field };
  } else if (form?.kind === "list" && Array.isArray(value)) {
    const plain = form.of.form?.kind !== "object";
    for (const [at, item] of value.entries()) yield* namesIn(form.of, item, plain ? field : `${field}[${at}]`, around);
  } else if (form?.kind === "lazy") {
    yield* namesIn(form.of(), value, field, around);
  } else if (typeof value === "object" && !Array.isArray(value)) {
    yield* namesWithin(shape, value as Readonly<Record<string, unknown>>, field, around);
  }
}

function* namesWithin(
  { form }: Shape<unknown>,
  value: Readonly<Record<string, unknown>>,
  field: string,
  outer: Around | null,
): Generator<Named> {
  const at = (name: string): string => (field === "" ? name : `${field}.${name}`);
  if (form?.kind === "object") {
    const around = { fields: form.fields, value, outer };
    for (const [name, shape] of form.fields) yield* namesIn(shape, value[name], at(name), around);
  } else if (form?.kind === "record") {
    for (const [id, each] of Object.entries(value)) {
      const to = form.keys?.refers?.to;
      if (to !== undefined) yield { to, id, field };
      const key = to === undefined ? {} : { key: { to, id } };
      yield* namesIn(form.of, each, at(id), { fields: new Map(), value: {}, outer, ...key });
    }
  }
}

/** The text that points of a field stand in: that of the nearest field `within`, else of the key around them. */
function textAround(within: readonly string[], around: Around | null): Omit<Named, "field"> | null {
  for (let at = around; at !== null; at = at.outer) {
    if (at.key !== undefined) return at.key;
    for (const name of within) {
      const [to, id] = [at.fields.get(name)?.refers?.to, at.value[name]];
      if (to !== undefined && typeof id === "string") return { to, id };
    }
  }
  return null;
}
