import {
  group,
  where,
  type AnyFields,
  type FieldShapes,
  type Form,
  type Rule,
  type Shape,
  type Values,
} from "../common/shape.ts";

/**
 * A thing of the record, declared once: from it come its type (`Of`), its check (it is a shape), its columns in files, its published
 * table, the schema of its body in the interface and its page in the reference. It holds no words: those stand under its names.
 */
export interface Thing<T> extends Shape<T> {
  readonly name: string;
  /** Its fields, in the order of its columns. */
  readonly fields: FieldShapes<T>;
  /** Fields of its published table, in order. */
  readonly published: readonly FieldOf<T>[];
}

/** Names of the fields of a thing. */
export type FieldOf<T> = keyof T & string;

/** What a thing has besides its fields. */
export interface ThingOptions<T> {
  /** Conditions on the whole. */
  readonly rules?: readonly Rule<T>[];
  /** Fields of the published table, in order; absent = all. */
  readonly published?: readonly FieldOf<T>[];
}

/** Declares a thing. */
export function thing<const F extends AnyFields>(
  name: string,
  fields: F,
  { rules = [], published }: ThingOptions<Values<F>> = {},
): Thing<Values<F>> {
  const shape = rules.reduce((checked, rule) => where(checked, rule), group(fields));
  return {
    ...shape,
    name,
    fields: fields as unknown as FieldShapes<Values<F>>,
    published: published ?? (Object.keys(fields) as FieldOf<Values<F>>[]),
  };
}

/** Names of the fields of a thing, in the order of its columns. */
export function fieldsOf<T>({ fields }: Thing<T>): readonly FieldOf<T>[] {
  return Object.keys(fields) as FieldOf<T>[];
}

/** The field that holds the name of the thing itself; undefined where it has none. */
export function ownName<T>(thing: Thing<T>): FieldOf<T> | undefined {
  return fieldsOf(thing).find((field) => (thing.fields[field] as Shape<unknown>).refers?.to === "self");
}

/** The shape with another meaning for readers and writers of files: its check stays. */
export function meant<T>(shape: Shape<T>, form: Form): Shape<T> {
  return { ...shape, form };
}
