import { said } from "../../core/common/said.ts";
import type { Of, Shape } from "../../core/common/shape.ts";
import { problemsOf } from "../../core/common/shape.ts";
import { defined } from "../checks.ts";
import type { Node } from "../process/node.ts";

/**
 * The value of a shape that stands at a place of a YAML or JSON file. What is missing or of the wrong kind is noted as a problem
 * at its line, and an empty value stands in, so that one run finds everything that is wrong.
 */
export function readTree<S extends Shape<unknown>>(shape: S, node: Node): Of<S> {
  return valueAt(shape, node) as Of<S>;
}

function valueAt(shape: Shape<unknown>, node: Node): unknown {
  const { form } = shape;
  if (node.absent) {
    if (shape.empty !== undefined) return shape.empty;
    if (shape.optional) return undefined;
    if (shape.nullable) return null;
  }
  switch (form?.kind) {
    case "flag":
      // What is optional says "yes" or nothing.
      return shape.optional ? node.flag(false) || undefined : node.flag(false);
    case "number":
      return node.number((value) => problemsOf(value, shape).length === 0, form);
    case "word":
      return node.choice(form.words) ?? form.words[0];
    case "date":
      return node.date();
    case "list":
      return listAt(form, node);
    case "record":
      return Object.fromEntries(node.names().map((name) => [name, valueAt(form.of, node.field(name))]));
    case "object":
      return objectAt(shape, form.fields, node);
    default:
      return node.text();
  }
}

function listAt(
  { of, least }: { readonly of: Shape<unknown>; readonly least: number },
  node: Node,
): readonly unknown[] {
  const items = node.items();
  if (items.length < least) node.problem(said("too-few", { least: String(least) }));
  return items.map((item) => valueAt(of, item));
}

function objectAt(shape: Shape<unknown>, fields: ReadonlyMap<string, Shape<unknown>>, node: Node): unknown {
  node.expect([...fields.keys()]);
  const value = defined(
    Object.fromEntries([...fields].map(([name, field]) => [name, valueAt(field, node.field(name))])),
  );
  for (const rule of shape.rules ?? []) {
    const problem = rule(value as never);
    if (problem !== null) node.field(problem.field).problem(said("wrong-value.rule", { problem: problem.said }));
  }
  return value;
}
