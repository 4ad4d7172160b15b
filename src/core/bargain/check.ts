import { failed, ok, type Result } from "../common/result.ts";
import { publicCode, said, type Said } from "../common/said.ts";
import { atPlaces, exactOf, gcd, times, type Exact } from "./exact.ts";
import type { BargainFile, Choices, Origin, Prohibition, Problem, ProblemWarning, Score } from "./problem.ts";

/** Sums up to here are exact in a number, with room for sums of several parties. */
const largestSum = 2 ** 48;

/** Most options of one issue, issues and parties that are read. */
const limits = { parties: 32, issues: 500, options: 1000 };

class Wrong extends Error {
  readonly what: Said;
  readonly place: string;
  constructor(what: Said, place: string) {
    super(what.code);
    this.what = what;
    this.place = place;
  }
}

function exact(score: Score, place: string): Exact {
  const value = exactOf(score);
  if (value === null) throw new Wrong(said("bad-number.score", { score: String(score) }), place);
  return value;
}

function checkNames(file: BargainFile): void {
  if (file.parties.length === 0) throw new Wrong(said("no-parties"), "parties");
  if (file.issues.length === 0) throw new Wrong(said("no-issues"), "issues");
  if (file.parties.length > limits.parties || file.issues.length > limits.issues)
    throw new Wrong(said("too-large.problem", { parties: limits.parties, issues: limits.issues }), "parties");
  const twice = (names: readonly string[], place: string, what: "party" | "issue" | "option") => {
    const doubled = names.find((name, at) => names.indexOf(name) !== at);
    if (doubled !== undefined) throw new Wrong(said(`duplicate.${what}`, { name: doubled }), place);
  };
  twice(file.parties, "parties", "party");
  const ids = file.issues.map((issue) => issue.id);
  twice(ids, "issues", "issue");
  for (const { id, options } of file.issues) {
    if (options.length === 0) throw new Wrong(said("no-options", { id }), `issues.${id}`);
    if (options.length > limits.options)
      throw new Wrong(said("too-large.options", { id, most: limits.options }), `issues.${id}`);
    twice(options, `issues.${id}`, "option");
  }
}

/** Looks up names of issues and options; a name that is not there is reported with its place. */
class Names {
  readonly file: BargainFile;
  private readonly issues: ReadonlyMap<string, number>;
  constructor(file: BargainFile) {
    this.file = file;
    this.issues = new Map(file.issues.map((issue, at) => [issue.id, at]));
  }

  issue(id: string, place: string): number {
    const at = this.issues.get(id);
    if (at === undefined) throw new Wrong(said("unknown-issue", { id }), place);
    return at;
  }

  option(issue: number, option: string, place: string): number {
    const { id, options } = this.file.issues[issue]!;
    const at = options.indexOf(option);
    if (at < 0) throw new Wrong(said("unknown-option.of", { id, option, options: options.join(", ") }), place);
    return at;
  }

  party(id: string, place: string): void {
    if (!this.file.parties.includes(id)) throw new Wrong(said("unknown-party.problem", { id }), place);
  }

  parts(choices: Choices, place: string): Prohibition["parts"] {
    return Object.entries(choices).map(([id, chosen]) => {
      const issue = this.issue(id, place);
      const options = new Uint8Array(this.file.issues[issue]!.options.length);
      for (const option of typeof chosen === "string" ? [chosen] : chosen)
        options[this.option(issue, option, `${place}.${id}`)] = 1;
      return { issue, options };
    });
  }
}

/** Joins parts that speak of the same issue; null where no option satisfies both. */
function joined(parts: Prohibition["parts"]): Prohibition["parts"] | null {
  const byIssue = new Map<number, Uint8Array>();
  for (const { issue, options } of parts) {
    const earlier = byIssue.get(issue);
    byIssue.set(issue, earlier === undefined ? options : earlier.map((has, at) => has & options[at]!));
  }
  const all = [...byIssue].map(([issue, options]) => ({ issue, options }));
  if (all.some(({ options }) => options.every((has) => has === 0))) return null;
  return all.sort((a, b) => a.issue - b.issue);
}

function prohibitionsOf(names: Names): readonly Prohibition[] {
  const { file } = names;
  const found: Prohibition[] = [];
  const add = (origin: Origin, parts: Prohibition["parts"]) => {
    const whole = joined(parts);
    // Without "all issues may be anything" left in, a part that every option satisfies says nothing.
    if (whole !== null) found.push({ origin, parts: whole.filter(({ options }) => options.includes(0)) });
  };
  for (const [index, rule] of (file.rules ?? []).entries()) {
    const place = `rules[${index}]`;
    const origin: Origin = { kind: "rule", index };
    if ("never" in rule) {
      if (Object.keys(rule.never).length === 0) throw new Wrong(said("empty-rule"), place);
      add(origin, names.parts(rule.never, `${place}.never`));
      continue;
    }
    const condition = names.parts(rule.if, `${place}.if`);
    for (const part of names.parts(rule.then, `${place}.then`))
      add(origin, [...condition, { issue: part.issue, options: part.options.map((has) => 1 - has) }]);
  }
  for (const [party, lines] of Object.entries(file.redLines ?? {})) {
    names.party(party, "redLines");
    for (const [index, line] of lines.entries()) {
      const place = `redLines.${party}[${index}]`;
      if (Object.keys(line).length === 0) throw new Wrong(said("empty-rule.red-line"), place);
      add({ kind: "redLine", party, index }, names.parts(line, place));
    }
  }
  return found;
}

function warning(message: Said, place: string): ProblemWarning {
  return { code: publicCode(message.code), place, message };
}

/** Weight × score of every option for every party, as written, and each party's reservation value. */
function writtenScores(names: Names, warnings: ProblemWarning[]) {
  const { file } = names;
  for (const id of Object.keys(file.preferences)) names.party(id, "preferences");
  const reservations: (Exact | null)[] = [];
  const scores = file.parties.map((party) => {
    const own = file.preferences[party];
    const place = `preferences.${party}`;
    if (own === undefined) warnings.push(warning(said("no-preferences", { party }), place));
    reservations.push(own?.reservation === undefined ? null : exact(own.reservation, `${place}.reservation`));
    for (const [id, options] of Object.entries(own?.scores ?? {})) {
      const issue = names.issue(id, `${place}.scores`);
      for (const option of Object.keys(options)) names.option(issue, option, `${place}.scores.${id}`);
    }
    for (const id of Object.keys(own?.weights ?? {})) names.issue(id, `${place}.weights`);
    return file.issues.map(({ id, options }) => {
      const weight = exact(own?.weights?.[id] ?? 1, `${place}.weights.${id}`);
      if (weight.digits < 0n) throw new Wrong(said("negative-weight"), `${place}.weights.${id}`);
      const given = own?.scores[id];
      const missing = options.filter((option) => given?.[option] === undefined);
      if (own !== undefined && missing.length > 0) {
        const some = missing.length === options.length ? null : missing.join('", "');
        warnings.push(warning(said("missing-score", { party, missing: some, id }), `${place}.scores.${id}`));
      }
      return options.map((option) => times(weight, exact(given?.[option] ?? 0, `${place}.scores.${id}.${option}`)));
    });
  });
  return { scores, reservations };
}

function currentOf(names: Names): Int32Array | null {
  const { current, issues } = names.file;
  if (current === undefined) return null;
  for (const id of Object.keys(current)) names.issue(id, "current");
  return Int32Array.from(issues, ({ id }, at) => {
    const option = current[id];
    if (option === undefined) throw new Wrong(said("current-incomplete", { id }), "current");
    return names.option(at, option, `current.${id}`);
  });
}

function compile(file: BargainFile): Problem {
  checkNames(file);
  const names = new Names(file);
  const warnings: ProblemWarning[] = [];
  const { scores, reservations } = writtenScores(names, warnings);
  const every = [...scores.flat(2), ...reservations.filter((value) => value !== null)];
  const places = Math.max(0, ...every.map((value) => value.places));
  const whole = scores.map((issues) => issues.map((options) => options.map((value) => atPlaces(value, places))));
  const least = whole.map((issues) => issues.map((options) => options.reduce((a, b) => (b < a ? b : a))));
  const base = least.map((issues) => issues.reduce((sum, value) => sum + value, 0n));
  const zeros = reservations.map((value, party) => (value === null ? 0n : atPlaces(value, places)) - base[party]!);
  let grain = 0n;
  for (const [party, issues] of whole.entries()) {
    grain = gcd(grain, zeros[party]!);
    for (const [issue, options] of issues.entries())
      for (const value of options) grain = gcd(grain, value - least[party]![issue]!);
  }
  if (grain === 0n) grain = 1n;
  const count = file.parties.length;
  let most = 0n;
  const tops = file.parties.map(() => 0n);
  const values = file.issues.map(({ options }, issue) => {
    const table = new Float64Array(options.length * count);
    for (let party = 0; party < count; party++) {
      let top = 0n;
      for (let option = 0; option < options.length; option++) {
        const value = (whole[party]![issue]![option]! - least[party]![issue]!) / grain;
        if (value > top) top = value;
        table[option * count + party] = Number(value);
      }
      tops[party]! += top;
    }
    return table;
  });
  for (const top of tops) if (top > most) most = top;
  const far = zeros.map((zero) => zero / grain);
  const reach = far.reduce((top, zero) => (zero > top ? zero : -zero > top ? -zero : top), most);
  if (reach * BigInt(count) > BigInt(largestSum)) throw new Wrong(said("numbers-too-fine"), "preferences");
  return {
    file,
    parties: file.parties,
    issues: file.issues,
    values,
    prohibitions: prohibitionsOf(names),
    lines: Float64Array.from(far, (zero, party) => (reservations[party] === null ? -Infinity : Number(zero))),
    zeros: Float64Array.from(far, Number),
    most: Number(most),
    base,
    grain,
    places,
    current: currentOf(names),
    warnings,
  };
}

/** Checks a problem and puts it into whole numbers; a failure says what is wrong and where. */
export function checkProblem(file: BargainFile): Result<Problem> {
  try {
    return ok(compile(file));
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return failed(error.what, { place: error.place });
  }
}
