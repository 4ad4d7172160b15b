import type { Json } from "../../core/common/json.ts";
import type { Shape } from "../../core/common/shape.ts";
import { defined, Fields, isObject } from "../checks.ts";

/** How an object of others is read. */
export interface LooseOptions {
  /** Written by hand: one value may stand for a list of one, a number for its digits. */
  readonly lenient?: boolean;
  /** Fields that the shape has not stay. */
  readonly keep?: boolean;
}

/**
 * An object of JSON as others write it: what is missing is empty. Throws a `FieldError` with the place of what is of another kind.
 */
export function readLoose<T>(shape: Shape<T>, value: Json, place: string, options: LooseOptions = {}): T {
  const fields = new Fields(value, place, options.lenient);
  const known = shape.form?.kind === "object" ? [...shape.form.fields] : [];
  const read = Object.fromEntries(known.map(([name, each]) => [name, fieldOf(each, fields, name, options)]));
  return defined({ ...read, ...(options.keep === true ? fields.rest() : {}) }) as T;
}

function fieldOf(shape: Shape<unknown>, fields: Fields, name: string, options: LooseOptions): unknown {
  const { form, optional } = shape;
  switch (form?.kind) {
    case "list": {
      const { of } = form;
      const item = (each: Json, at: string) =>
        of.form?.kind === "object" ? readLoose(of, each, at, options) : fields.textAt(each, at);
      return fields.items(name, item) ?? (optional ? undefined : []);
    }
    case "object": {
      const value = fields.take(name);
      return value === undefined && optional ? undefined : readLoose(shape, value ?? {}, fields.at(name), options);
    }
    case "record": {
      const value = fields.take(name);
      return isObject(value) ? value : undefined;
    }
    case "flag":
      return fields.boolean(name) ?? (optional ? undefined : false);
    case "number":
      return fields.integer(name) ?? (optional ? undefined : 0);
    case "word":
      return fields.word(name, form.words) ?? (optional ? undefined : form.words[0]);
    default: {
      const given = fields.has(name);
      return fields.string(name) ?? (shape.nullable && (given || !optional) ? null : optional ? undefined : "");
    }
  }
}
