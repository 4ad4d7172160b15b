import { said } from "../../common/said.ts";
import type { Condition, Duration, Effect, Fraction, Pattern, Stated, When } from "../model.ts";
import type { Shape } from "../../common/shape.ts";
import { restored } from "../model.ts";
import * as terms from "../terms.ts";
import { Expression } from "./expressions.ts";
import { printCondition, printDuration, printEffect, printPattern, printWhen } from "./print.ts";
import { FieldError } from "../../common/field-error.ts";

/** A line of the text form with the lines that belong to it. */
export interface TextNode {
  readonly text: string;
  readonly line: number;
  readonly below: TextNode[];
}

/** How one field is written and read: a value on its line, or lines below it. */
export interface Codec<T = unknown> {
  write(value: T, indent: string): string;
  read(node: TextNode, rest: string): T;
}

const at = (node: TextNode): string => `line ${node.line}`;

/** A codec for a value that fits on the line of its field. */
function inline<T>(print: (value: T) => string, parse: (expression: Expression) => T): Codec<T> {
  return {
    write: (value) => ` ${print(value)}`,
    read(node, rest) {
      const expression = new Expression(rest, at(node));
      return expression.end(parse(expression));
    },
  };
}

const text = inline<string>(JSON.stringify, (expression) => expression.text());
const texts = inline<readonly string[]>(
  (values) => (values.length === 0 ? "nobody" : values.map((value) => JSON.stringify(value)).join(", ")),
  (expression) => {
    if (expression.accept("nobody")) return [];
    const found = [expression.text()];
    while (expression.accept(",")) found.push(expression.text());
    return found;
  },
);
const name = inline<string>(String, (expression) => expression.word());
const names = inline<readonly string[]>(
  (values) => (values.length === 0 ? "nobody" : values.join(", ")),
  (expression) => expression.names(),
);
const nameOrNull = inline<string | null>(
  (value) => value ?? "*",
  (expression) => (expression.accept("*") ? null : expression.word()),
);
const number = inline<number>(String, (expression) => expression.number());
const numbers = inline<readonly number[]>(
  (values) => (values.length === 0 ? "nobody" : values.join(", ")),
  (expression) => expression.names().map(Number),
);
const yesNo = inline<boolean>(
  (value) => (value ? "yes" : "no"),
  (expression) => expression.oneOf(["yes", "no"]) === "yes",
);
const only = inline<true>(
  () => "yes",
  (expression) => {
    expression.expect("yes");
    return true;
  },
);
const duration = inline<Duration>(printDuration, (expression) => expression.duration());
const when = inline<When>(printWhen, (expression) => expression.when());
const pattern = inline<Pattern>(printPattern, (expression) => expression.pattern());
const condition = inline<Condition>(printCondition, (expression) => expression.condition());
const effects = inline<readonly Effect[]>(
  (values) => (values.length === 0 ? "nothing" : values.map(printEffect).join("; ")),
  (expression) => (expression.accept("nothing") ? [] : expression.effects()),
);
const fraction = inline<Fraction>(
  ([p, q]) => `${p} of ${q}`,
  (expression) => {
    const p = expression.number();
    expression.expect("of");
    return [p, expression.number()];
  },
);
const stated = inline<Stated>(
  ({ words, when: formal }) =>
    `${JSON.stringify(words)}${formal === undefined ? "" : ` when ${printCondition(formal)}`}`,
  (expression) => {
    const words = expression.text();
    return expression.accept("when") ? { words, when: expression.condition() } : { words };
  },
);
/** All or some names, written `all` or as a list. */
const allOrNames = inline<"all" | readonly string[]>(
  (value) => (typeof value === "string" ? "all" : value.length === 0 ? "nobody" : value.join(", ")),
  (expression) => (expression.accept("all") ? "all" : expression.names()),
);
/** Lists of names, parted by semicolons. */
const nameLists = inline<readonly (readonly string[])[]>(
  (value) => value.map((each) => (each.length === 0 ? "nobody" : each.join(", "))).join("; ") || "nothing",
  (expression) => {
    if (expression.accept("nothing")) return [];
    const found = [expression.names()];
    while (expression.accept(";")) found.push(expression.names());
    return found;
  },
);

/** Fields of a block: field of the model, or `word: field` where the text form calls it otherwise. */
export type BlockFields = Readonly<Record<string, Codec>>;

/** Codecs of the shapes that have an expression of their own, by what checks them. */
const expressions = new Map<Shape<unknown>["check"], Codec>([
  [terms.only.check, only],
  [terms.fraction.check, fraction],
  [terms.duration.check, duration],
  [terms.when.check, when],
  [terms.pattern.check, pattern],
  [terms.condition.check, condition],
  [terms.effects.check, effects],
  [terms.stated.check, stated],
  [restored.check, allOrNames],
]);

/** The fields of an object as its declaration gives them, but for those that stand in its first line. */
export function fieldsIn(shape: Shape<unknown>, but: readonly string[] = []): BlockFields {
  const fields = shape.form?.kind === "object" ? [...shape.form.fields] : [];
  return Object.fromEntries(
    fields.filter(([field]) => !but.includes(field)).map(([field, of]) => [field, codecOf(of)]),
  );
}

function codecOf(shape: Shape<unknown>): Codec {
  const { form, nullable } = shape;
  const own = expressions.get(shape.check);
  if (own !== undefined) return own;
  switch (form?.kind) {
    case "name":
      return nullable === true ? nameOrNull : name;
    case "word":
      return name;
    case "flag":
      return yesNo;
    case "number":
      return number;
    case "object":
      return block(fieldsIn(shape));
    case "list":
      return listCodec(form.of);
    default:
      return text;
  }
}

function listCodec({ form, check }: Shape<unknown>): Codec {
  if (form?.kind === "name" || form?.kind === "word") return names;
  if (form?.kind === "number") return numbers;
  if (form?.kind === "list") return nameLists;
  return form?.kind === "object" ? blocks(fieldsIn({ form, check })) : texts;
}

/** Lines of a block, in the order of its fields. */
export function writeFields(value: object, fields: BlockFields, indent: string): string {
  const given = value as Readonly<Record<string, unknown>>;
  return Object.entries(fields)
    .filter(([field]) => given[field] !== undefined)
    .map(([field, codec]) => `${indent}${field}:${codec.write(given[field], indent)}\n`)
    .join("");
}

/** Reads the fields of a block from the lines below it. */
export function readFields(lines: readonly TextNode[], fields: BlockFields): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const node of lines) {
    const colon = /^([A-Za-z]+):(.*)$/su.exec(node.text);
    const codec = colon?.[1] !== undefined && Object.hasOwn(fields, colon[1]) ? fields[colon[1]] : undefined;
    if (colon === null || codec === undefined)
      throw new FieldError(at(node), said("field-fault.fields", { names: Object.keys(fields).join(", ") }));
    const field = colon[1] ?? "";
    if (Object.hasOwn(found, field)) throw new FieldError(at(node), said("field-fault.given-twice", { name: field }));
    found[field] = codec.read(node, colon[2] ?? "");
  }
  return found;
}

/** One object, its fields on the lines below. */
function block(fields: BlockFields): Codec<object> {
  return {
    write: (value, indent) => `\n${writeFields(value, fields, `${indent}  `)}`.trimEnd(),
    read: (node) => readFields(node.below, fields),
  };
}

/** Several objects, each under a line with a dash. */
function blocks(fields: BlockFields): Codec<readonly object[]> {
  return {
    write: (values, indent) =>
      values.map((value) => `\n${indent}  -\n${writeFields(value, fields, `${indent}    `)}`.trimEnd()).join("") ||
      " nothing",
    read: (node, rest) => (rest.trim() === "nothing" ? [] : node.below.map((item) => readFields(item.below, fields))),
  };
}

/** Lines by their indentation; blank lines and lines that begin with `#` are passed over. */
export function treeOf(source: string): readonly TextNode[] {
  const root: TextNode = { text: "", line: 0, below: [] };
  const stack: { readonly indent: number; readonly node: TextNode }[] = [{ indent: -1, node: root }];
  for (const [index, raw] of source.split(/\r?\n/u).entries()) {
    if (raw.trim() === "" || raw.trimStart().startsWith("#")) continue;
    const indent = raw.length - raw.trimStart().length;
    const node: TextNode = { text: raw.trim(), line: index + 1, below: [] };
    while ((stack[stack.length - 1]?.indent ?? -1) >= indent) stack.pop();
    if (stack.length > 40) throw new FieldError(`line ${node.line}`, said("field-fault.indent"));
    stack[stack.length - 1]?.node.below.push(node);
    stack.push({ indent, node });
  }
  return root.below;
}

/** The first line of an element: its word, and its name in quotation marks where it has one. */
export function openedBy(node: TextNode): { readonly word: string; readonly id: string | undefined } {
  const opened = /^([a-z]+)(?: ("(?:[^"\\]|\\.)*"))?$/u.exec(node.text);
  if (opened === null) throw new FieldError(at(node), said("field-fault.unread", { words: node.text.slice(0, 40) }));
  const [, word = "", quoted] = opened;
  try {
    return { word, id: quoted === undefined ? undefined : (JSON.parse(quoted) as string) };
  } catch {
    throw new FieldError(at(node), said("field-fault.unread", { words: node.text.slice(0, 40) }));
  }
}
