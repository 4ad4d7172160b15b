import { said } from "../core/common/said.ts";
import {
  exactOf,
  type BargainFile,
  type Choices,
  type Issue,
  type Preferences,
  type Rule,
  type Score,
} from "../core/bargain/index.ts";
import type { Json, JsonObject } from "../core/common/json.ts";
import { failed, ok, type Result } from "../core/common/result.ts";
import {
  flag,
  list,
  oneOf,
  optional,
  pair,
  partly,
  pattern,
  problemsOf,
  record,
  type Shape,
} from "../core/common/shape.ts";
import { parseJson } from "./draft-json.ts";
import { parseJsonOnce } from "./json-keys.ts";

/** Marks a text that stood as a number in the file. */
const numberMark = "\u0000";

/** The JSON with each number as a marked text, digit by digit as it was written: parsing alone would round it. */
function keepDigits(source: string): string {
  return source.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gsu, (token) =>
    token.startsWith('"') ? token : `"\\u0000${token}"`,
  );
}

/** The value with numbers again, as digits where a number would round them. */
function withNumbers(value: Json): Json {
  if (typeof value === "string") return value.startsWith(numberMark) ? scoreOf(value.slice(1)) : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(withNumbers);
  return Object.fromEntries(Object.entries(value as JsonObject).map(([name, each]) => [name, withNumbers(each)]));
}

function scoreOf(digits: string): Score {
  const [written, rounded] = [exactOf(digits), exactOf(Number(digits))];
  return written?.digits === rounded?.digits && written?.places === rounded?.places ? Number(digits) : digits;
}

const text = pattern(/^(?!\0)/u, "A text");
const texts = list(text);
const score: Shape<Score> = {
  check(value, field, problems) {
    if (typeof value !== "string" || (!value.startsWith(numberMark) && exactOf(value) === null))
      problems.push({ field, said: said("expected.score") });
  },
};
const scores = record(record(score));
const choices: Shape<Choices> = record({
  check: (value, field, problems) => (Array.isArray(value) ? texts : text).check(value, field, problems),
});
const rule: Shape<Rule> = {
  check(value, field, problems) {
    const never = typeof value === "object" && value !== null && "never" in value;
    // oxlint-disable-next-line unicorn/no-thenable -- "then" is the word of the format
    partly<object>(never ? { never: choices } : { if: choices, then: choices }).check(value, field, problems);
  },
};

const problem = partly<Omit<BargainFile, "preferences"> & { readonly preferences?: unknown }>({
  title: optional(text),
  note: optional(text),
  draft: optional(text),
  readers: optional(oneOf(["everybody"])),
  parties: texts,
  issues: list(
    partly<Issue>({
      id: text,
      options: texts,
      title: optional(text),
      optionTitles: optional(record(text)),
      points: optional(texts),
      divisible: optional(flag),
    }),
  ),
  preferences: optional(
    record(
      partly<Omit<Preferences, "scores"> & { readonly scores?: Preferences["scores"] }>({
        reservation: optional(score),
        weights: optional(record(score)),
        scores: optional(scores),
        ranges: optional(record(record(pair(score)))),
        estimatedBy: optional(text),
      }),
    ),
  ),
  rules: optional(list(rule)),
  redLines: optional(record(list(choices))),
  current: optional(record(text)),
});

/** Reads a bargaining problem from JSON without rounding a number; a failure names the field that is wrong. */
export function readBargainJson(source: string): Result<BargainFile> {
  const plain = parseJsonOnce(source.replace(/^\u{FEFF}/u, ""));
  if (!plain.ok) return plain;
  const parsed = parseJson(keepDigits(source.replace(/^\u{FEFF}/u, "")));
  if (!parsed.ok) return parsed;
  const [wrong] = problemsOf(parsed.value, problem);
  if (wrong !== undefined) {
    const field = wrong.field === "" ? said("whole.problem") : wrong.field;
    return failed(said("bad-problem.field", { field, problem: wrong.said }), { place: wrong.field || "The problem" });
  }
  const file = withNumbers(parsed.value) as unknown as BargainFile;
  const preferences = Object.entries(file.preferences ?? {}).map(
    ([party, own]) => [party, { ...own, scores: own.scores ?? {} }] as const,
  );
  return ok({ ...file, preferences: Object.fromEntries(preferences) });
}

/** A bargaining problem as JSON. */
export function writeBargainJson(file: BargainFile): string {
  return `${JSON.stringify(file, null, 1)}\n`;
}
