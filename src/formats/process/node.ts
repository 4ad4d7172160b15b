import { isDate } from "../../core/common/day.ts";
import { said, type Fact } from "../../core/common/said.ts";
import { isMap, isNode, isScalar, isSeq, type YAMLMap } from "yaml";

import { readYaml } from "../yaml-document.ts";
import type { Problems, Told } from "./problems.ts";

type Key = string | number;
type LineOf = (path: readonly Key[]) => number | undefined;

/** What numbers serve at a place. */
interface NumberForm {
  readonly whole: boolean;
  readonly least: number;
  readonly most: number;
}

/** Where a value stands, for messages: the file, and how to find the line of a path in it. */
interface Origin {
  readonly file: string;
  readonly lineOf: LineOf;
  readonly problems: Problems;
}

/**
 * A value of a YAML or JSON file that knows its place. Reading never throws: what is missing or of the wrong kind
 * is noted as a problem and an empty value stands in, so that one run finds everything that is wrong.
 */
export class Node {
  constructor(
    private readonly value: unknown,
    private readonly path: readonly Key[],
    private readonly origin: Origin,
  ) {}

  get absent(): boolean {
    return this.value === undefined || this.value === null;
  }

  problem(told: Told): void {
    this.origin.problems.add(told, this.origin.file, this.place);
  }

  private get place(): string | undefined {
    const { lineOf } = this.origin;
    const line = lineOf(this.path);
    const name = this.path
      .map((key) => (typeof key === "number" ? `[${key + 1}]` : `.${key}`))
      .join("")
      .replace(/^\./, "");
    const place = [line === undefined ? "" : `line ${line}`, name].filter((part) => part !== "").join(", ");
    return place === "" ? undefined : place;
  }

  field(name: string): Node {
    const value = isRecord(this.value) && Object.hasOwn(this.value, name) ? this.value[name] : undefined;
    return new Node(value, [...this.path, name], this.origin);
  }

  /** Notes a problem for each field that is not expected: a misspelt name must not be lost in silence. */
  expect(names: readonly string[]): void {
    if (!isRecord(this.value)) {
      this.problem(said("wrong-kind", { found: describe(this.value), names: names.join(", ") }));
      return;
    }
    for (const name of Object.keys(this.value)) {
      if (names.includes(name)) continue;
      this.field(name).problem(said("unknown-field", { name, known: names.join(", ") }));
    }
  }

  /** Names of the fields that stand here, where the names themselves are data. */
  names(): readonly string[] {
    if (isRecord(this.value)) return Object.keys(this.value);
    if (!this.absent) this.problem(said("wrong-kind.names", { found: describe(this.value) }));
    return [];
  }

  /** The values of a list; none where it is absent. */
  items(): readonly Node[] {
    if (this.absent) return [];
    if (Array.isArray(this.value))
      return this.value.map((item: unknown, at) => new Node(item, [...this.path, at], this.origin));
    this.problem(said("wrong-kind.list", { found: describe(this.value) }));
    return [];
  }

  /** Required text; a bare number counts as text, since ids such as 12 look like one. */
  text(): string {
    if (this.absent) this.problem(said("missing-field.field"));
    return this.textOr("");
  }

  textOr(fallback: string): string {
    if (this.absent) return fallback;
    if (typeof this.value === "string") return this.value;
    if (typeof this.value === "number") return String(this.value);
    this.problem(said("wrong-kind.text", { found: describe(this.value) }));
    return fallback;
  }

  texts(): readonly string[] {
    return this.items().map((item) => item.text());
  }

  /** A required number; `accept` says which numbers serve, the rest describes them. */
  number(accept: (value: number) => boolean, { whole, least, most }: NumberForm): number {
    if (typeof this.value === "number" && accept(this.value)) return this.value;
    const range = whole && most !== Number.MAX_SAFE_INTEGER ? `${least} to ${most}` : null;
    this.problem(said("wrong-kind.number", { whole, range, found: describe(this.value) }));
    return 0;
  }

  flag(fallback: boolean): boolean {
    if (this.absent) return fallback;
    if (typeof this.value === "boolean") return this.value;
    this.problem(said("wrong-kind.flag", { found: describe(this.value) }));
    return fallback;
  }

  /** One of the given words. */
  choice<T extends string>(words: readonly T[]): T | undefined {
    const found = words.find((word) => word === this.value);
    if (found === undefined)
      this.problem(said("wrong-word.place", { given: describe(this.value), words: words.join(", ") }));
    return found;
  }

  /** A required day, or a month or year where no day is known. */
  date(): string {
    const text = this.text();
    if (text !== "" && !isDate(text)) this.problem(said("wrong-date.field", { given: text }));
    return text;
  }
}

/** Reads YAML; null (with the problem noted) where it is not YAML. */
export function yamlNode(text: string, file: string, problems: Problems): Node | null {
  const read = readYaml(text);
  if (read.fault !== null) {
    problems.add(said("not-yaml", { detail: read.fault.message }), file, `line ${read.fault.line}`);
    return null;
  }
  const { document, lines } = read;
  const fields = new Map<YAMLMap, ReadonlyMap<unknown, unknown>>();
  const lineOf: LineOf = (path) => {
    let node: unknown = document.contents;
    let line = lineAt(node);
    for (const key of path) {
      node = isMap(node) ? fieldsOf(node).get(String(key)) : isSeq(node) ? node.items[Number(key)] : undefined;
      line = lineAt(node) ?? line;
    }
    return line;
  };
  const lineAt = (node: unknown): number | undefined =>
    isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
  // A group is looked through once, however many of its fields are told of.
  const fieldsOf = (map: YAMLMap): ReadonlyMap<unknown, unknown> => {
    const known =
      fields.get(map) ??
      new Map(map.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), value] as const));
    fields.set(map, known);
    return known;
  };
  // Aliases repeat what they point to: a few nested ones could fill the memory, and no process needs them.
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return new Node(value, [], { file, lineOf, problems });
  } catch {
    problems.add(said("yaml-alias"), file);
    return null;
  }
}

/** Reads JSON; null (with the problem noted) where it is not JSON. */
export function jsonNode(text: string, file: string, problems: Problems): Node | null {
  try {
    const value: unknown = JSON.parse(text);
    return new Node(value, [], { file, lineOf: () => undefined, problems });
  } catch (error) {
    problems.add(said("not-json", { detail: error instanceof Error ? error.message : String(error) }), file);
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function describe(value: unknown): Fact {
  if (value === undefined || value === null) return said("kind-nothing");
  if (Array.isArray(value)) return said("kind-list");
  if (typeof value === "object") return said("kind-group");
  return JSON.stringify(value) ?? typeof value;
}
