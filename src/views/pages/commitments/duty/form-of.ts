import type { Form, Shape } from "../../../../core/common/shape.ts";
import { fraction, only, restored } from "../../../../core/commitments/model.ts";

/** What a field of a commitment is made of, for its form: the declaration's own, and the few shapes that are told by their check. */
export type FieldForm =
  | Exclude<Form, { kind: "lazy" }>
  | { readonly kind: "only" | "fraction" | "names-or-all" | "any" };

/** The form of a shape. */
export function formOf(shape: Shape<unknown>): FieldForm {
  if (shape.check === only.check) return { kind: "only" };
  if (shape.check === fraction.check) return { kind: "fraction" };
  if (shape.check === restored.check) return { kind: "names-or-all" };
  const { form } = shape;
  if (form === undefined) return { kind: "any" };
  return form.kind === "lazy" ? formOf(form.of()) : form;
}

/** Cases that a choice begins with, and words that a list of them begins with, where the first would help nobody. */
const USUAL: ReadonlySet<string> = new Set(["happened", "anchor", "day", "throughDay", "violated", "create"]);

/** The least that a new value of a shape can be; what a person must still say is empty. */
export function fresh(shape: Shape<unknown>): unknown {
  const form = formOf(shape);
  switch (form.kind) {
    case "object":
      return Object.fromEntries(
        [...form.fields].filter(([, each]) => each.optional !== true).map(([name, each]) => [name, fresh(each)]),
      );
    case "choice":
      return freshCase(form.cases, usual([...form.cases.keys()]));
    case "list":
      return form.least > 0 ? [fresh(form.of)] : [];
    case "word":
      return usual(form.words);
    case "number":
      return Math.max(1, Number.isFinite(form.least) ? form.least : 1);
    case "flag":
    case "only":
      return true;
    case "fraction":
      return [2, 3];
    case "record":
      return {};
    default:
      return shape.nullable === true ? null : "";
  }
}

/** A new value of one case of a choice. */
export function freshCase(cases: ReadonlyMap<string, Shape<unknown>>, name: string): unknown {
  const shape = cases.get(name);
  return shape === undefined ? {} : fresh(shape);
}

/** The case of a choice that a value is. */
export function caseOf(cases: ReadonlyMap<string, Shape<unknown>>, value: unknown): string {
  return [...cases.keys()].find((key) => Object.hasOwn(Object(value), key)) ?? "";
}

function usual(names: readonly string[]): string {
  return names.find((name) => USUAL.has(name)) ?? names[0] ?? "";
}
