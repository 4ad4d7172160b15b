import { literal } from "../../common/literal.ts";
import { failed, ok, type Result } from "../../common/result.ts";
import { publicCode, said, type Fact, type SaidCode } from "../../common/said.ts";

/** A statement on options, parsed: true, false or (for a merged state) undecided. */
type Statement = (state: string) => boolean | null;

/** Reads a statement on options; fails with what is not understood. */
export function statementOf(source: string, options: readonly string[]): Result<Statement> {
  return new Parser(source, options).parse();
}

const negate = (value: boolean | null) => (value === null ? null : !value);
const both = (a: boolean | null, b: boolean | null) =>
  a === false || b === false ? false : a === null || b === null ? null : true;
const either = (a: boolean | null, b: boolean | null) => negate(both(negate(a), negate(b)));

/** Recursive descent over `<->`, `->`, `|`, `&`, `!`, parentheses and option names, loosest first. */
class Parser {
  private readonly tokens: readonly string[];
  private at = 0;
  private readonly options: readonly string[];

  constructor(source: string, options: readonly string[]) {
    this.options = options;
    // Longest names first, so that "Accept all" is not read as "Accept".
    const names = options.toSorted((a, b) => b.length - a.length).map(literal);
    this.tokens = source.match(new RegExp(`<->|->|[!&|()]|${names.join("|")}|\\S+`, "gu")) ?? [];
  }

  parse(): Result<Statement> {
    const statement = this.level(0);
    if (!statement.ok) return statement;
    const rest = this.tokens[this.at];
    return rest === undefined ? statement : failed(said("bad-statement.token", { token: rest }));
  }

  private level(depth: number): Result<Statement> {
    const operators = ["<->", "->", "|", "&"];
    if (depth === operators.length) return this.unary();
    const left = this.level(depth + 1);
    if (!left.ok || this.tokens[this.at] !== operators[depth]) return left;
    this.at++;
    // Right-associative, as implication is read.
    const right = this.level(depth);
    if (!right.ok) return right;
    return ok(combine(operators[depth] ?? "", left.value, right.value));
  }

  private unary(): Result<Statement> {
    const token = this.tokens[this.at++];
    if (token === undefined) return failed(said("bad-statement.end"));
    if (token === "!") {
      const inner = this.unary();
      return inner.ok ? ok((state) => negate(inner.value(state))) : inner;
    }
    if (token === "(") {
      const inner = this.level(0);
      if (!inner.ok) return inner;
      return this.tokens[this.at++] === ")" ? inner : failed(said("bad-statement.parenthesis"));
    }
    const position = this.options.indexOf(token);
    if (position < 0) return failed(said("unknown-option.listed", { token, options: this.options.join(", ") }));
    return ok((state) => (state[position] === "-" ? null : state[position] === "Y"));
  }
}

function combine(operator: string, a: Statement, b: Statement): Statement {
  if (operator === "&") return (state) => both(a(state), b(state));
  if (operator === "|") return (state) => either(a(state), b(state));
  if (operator === "->") return (state) => either(negate(a(state)), b(state));
  return (state) => either(both(a(state), b(state)), both(negate(a(state)), negate(b(state))));
}

/**
 * A ranking from statements in order of importance: a state that satisfies an earlier statement is preferred whatever
 * comes later (option prioritising; Hipel, Fang & Peng 1993). In a merged state an undecided statement does not count.
 * Returns state numbers from 1, best group first.
 */
export function rankingByPriorities(
  id: string,
  statements: readonly string[],
  options: readonly string[],
  states: readonly string[],
): Result<readonly (readonly number[])[]> {
  const parsed: Statement[] = [];
  for (const source of statements) {
    const statement = statementOf(source, options);
    if (!statement.ok) {
      const { code, facts = {} } = statement.failure;
      const why: Fact = { code: code as SaidCode, facts };
      // What scripts rely on is the code of the fault within.
      const isOption = publicCode(code) === "unknown-option";
      return failed(said(isOption ? "unknown-option.priorities" : "bad-statement.priorities", { id, source, why }));
    }
    parsed.push(statement.value);
  }
  const groups = new Map<string, number[]>();
  for (const [index, state] of states.entries()) {
    const key = parsed.map((statement) => (statement(state) === true ? "1" : "0")).join("");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index + 1]);
    else group.push(index + 1);
  }
  // Keys have equal length, so their order as strings is their order of importance.
  return ok([...groups].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, group]) => group));
}
