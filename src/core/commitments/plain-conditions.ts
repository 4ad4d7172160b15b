import type { Agreement, Condition, Duration, Effect, Id, Pattern, When } from "./model.ts";
import { money } from "./checks/money.ts";

type Fact = Exclude<
  Condition,
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly of: readonly Condition[] }
  | { readonly not: Condition }
>;
type Happened = Extract<Condition, { readonly happened: Pattern }>;

/**
 * From when an event counts where its condition states no start: whenever it happened; since the duty's beginning (what
 * performs, breaks or uses it); since the reason of a suspension; since the notice that a vote answers.
 */
export type Start = "ever" | "beginning" | "reason" | "notice";

const STARTS: Readonly<Record<Start, string>> = {
  ever: " at any time",
  beginning: " since its beginning",
  reason: " since then",
  notice: " since the notice",
};

/** Words in a list: "A, B and C". */
export function and(words: readonly string[], joint = "and"): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} ${joint} ${words[words.length - 1]}`;
}

/** A length of time: "3 working days". */
export const unit = ({ n, unit: name }: Duration): string =>
  `${n} ${name === "workday" ? "working day" : name}${n === 1 ? "" : "s"}`;

/** Ids, moments, events, conditions and effects of one agreement in plain English. */
export class Words {
  readonly #agreement: Agreement;

  constructor(agreement: Agreement) {
    this.#agreement = agreement;
  }

  name(id: Id): string {
    const found = [...this.#agreement.parties].find((each) => each.id === id);
    return found?.name ?? this.title(id);
  }

  title(id: Id): string {
    const { moments, phases, commitments, levels, accounts, procedures } = this.#agreement;
    return (
      [...moments, ...phases, ...commitments, ...levels, ...accounts, ...procedures].find((each) => each.id === id)
        ?.title ?? id
    );
  }

  when(when: When): string {
    if ("at" in when) return when.at;
    if ("earliest" in when) return `the earliest of ${and(when.earliest.map((each) => this.when(each)))}`;
    if ("latest" in when) return `the latest of ${and(when.latest.map((each) => this.when(each)))}`;
    const anchor =
      when.anchor === null
        ? "a day that is not stated"
        : when.anchor === "trigger"
          ? "its beginning"
          : this.title(when.anchor);
    if (when.plus === undefined && when.minus === undefined) return anchor;
    return (
      [
        when.plus === undefined ? "" : `${unit(when.plus)} after`,
        when.minus === undefined ? "" : `${unit(when.minus)} before`,
      ]
        .filter((each) => each !== "")
        .join(" and ") + ` ${anchor}`
    );
  }

  pattern(pattern: Pattern): string {
    const by =
      pattern.actor === undefined
        ? ""
        : ` by ${and(
            pattern.actor.map((id) => this.name(id)),
            "or",
          )}`;
    const on =
      pattern.target === undefined
        ? ""
        : ` toward ${and(
            pattern.target.map((id) => this.name(id)),
            "or",
          )}`;
    const where = (pattern.where ?? []).map(
      (test) =>
        `${test.attribute} ${test.op} ${Array.isArray(test.value) ? test.value.join(", ") : String(test.value)}`,
    );
    const grade =
      pattern.certifiedBy !== undefined
        ? `, certified by ${this.name(pattern.certifiedBy)}`
        : pattern.grade === undefined || pattern.grade === "reported"
          ? ""
          : `, ${pattern.grade}`;
    return `"${pattern.type}"${by}${on}${where.length === 0 ? "" : ` with ${and(where)}`}${grade}`;
  }

  condition(condition: Condition, start: Start = "ever"): string {
    const all = (each: readonly Condition[]) => each.map((one) => this.condition(one, start));
    if ("all" in condition) return and(all(condition.all)) || "always";
    if ("any" in condition)
      return `${condition.any.length > 1 ? "either " : ""}${and(all(condition.any), "or")}` || "never";
    if ("of" in condition) return `at least ${condition.atLeast} of: ${all(condition.of).join("; ")}`;
    if ("not" in condition) return this.#not(condition.not, start);
    return this.#fact(condition, start, false);
  }

  /** A negation is carried down to the facts, so that none stands upon another. */
  #not(condition: Condition, start: Start): string {
    if ("not" in condition) return this.condition(condition.not, start);
    const none = (each: readonly Condition[]) => each.map((one) => this.#not(one, start));
    if ("all" in condition)
      return `${condition.all.length > 1 ? "either " : ""}${and(none(condition.all), "or")}` || "never";
    if ("any" in condition) return and(none(condition.any)) || "always";
    if ("of" in condition) {
      const parts = condition.of.map((one) => this.condition(one, start));
      return `fewer than ${condition.atLeast} of: ${parts.join("; ")}`;
    }
    return this.#fact(condition, start, true);
  }

  #fact(condition: Fact, start: Start, not: boolean): string {
    if ("happened" in condition) return this.#happened(condition, start, not);
    const is = not ? "is not" : "is";
    const atMost = not ? "more than" : "at most";
    const atLeast = not ? "less than" : "at least";
    if ("status" in condition)
      return `${this.title(condition.status)} ${is} ${and(
        condition.is.map((status) => status.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)),
        "or",
      )}${condition.heldFor === undefined ? "" : ` for ${unit(condition.heldFor)}`}`;
    if ("level" in condition) {
      const { level, op, value } = condition;
      if (op === "=") return `${this.title(level)} ${is} exactly ${value}`;
      return `${this.title(level)} is ${op === "<=" ? atMost : atLeast} ${value}`;
    }
    if ("balance" in condition)
      return `the balance of ${this.title(condition.balance)} is ${condition.op === "<=" ? atMost : atLeast} ${condition.minor} minor units`;
    if ("vote" in condition) {
      const vote = `vote of ${this.name(condition.vote)}`;
      return start === "ever"
        ? `the last ${vote} ${is} ${condition.outcome}`
        : `${not ? "no" : "a"} ${vote}${STARTS[start]} is ${condition.outcome}`;
    }
    if ("flag" in condition) return `${this.title(condition.flag)} ${is} "${condition.is}"`;
    if ("phase" in condition) return `the phase "${this.title(condition.phase)}" ${not ? "does not run" : "runs"}`;
    return `${this.when(condition.passed)} has ${not ? "not yet " : ""}passed`;
  }

  #happened({ happened, count, since, until }: Happened, start: Start, not: boolean): string {
    const more = not ? "more than" : "at most";
    const less = not ? "fewer than" : "at least";
    const times =
      count === undefined
        ? ""
        : ` ${count.op === ">=" ? less : more} ${count.n} times${count.per === undefined ? "" : ` within ${unit(count.per)}`}`;
    const from = since === undefined ? STARTS[start] : ` since ${this.when(since)}`;
    const has = not && count === undefined ? "has not happened" : "has happened";
    return `${this.pattern(happened)} ${has}${times}${from}${until === undefined ? "" : ` until ${this.when(until)}`}`;
  }

  effect(effect: Effect): string {
    if ("create" in effect) return `${this.title(effect.create)} begins`;
    if ("activate" in effect) return `${this.title(effect.activate)} takes effect`;
    if ("suspend" in effect) return `${this.title(effect.suspend)} is suspended`;
    if ("resume" in effect) return `${this.title(effect.resume)} resumes`;
    if ("discharge" in effect) return `${this.title(effect.discharge)} falls away`;
    if ("terminate" in effect) return `${this.title(effect.terminate)} ends`;
    if ("extend" in effect) return `${this.title(effect.extend)} has ${unit(effect.by)} more`;
    if ("enterPhase" in effect) return `the phase "${this.title(effect.enterPhase)}" begins`;
    if ("setFlag" in effect) return `${this.title(effect.setFlag)} becomes "${effect.to}"`;
    if ("openVote" in effect) return `${this.name(effect.openVote)} votes`;
    if ("lift" in effect) return `${effect.lift} is lifted`;
    if ("reimpose" in effect) return `the measures of ${effect.reimpose} come back`;
    if ("post" in effect)
      return `${money(effect.post.minor, effect.post.currency)} goes from ${this.title(effect.post.from)} to ${this.title(effect.post.to)}`;
    return `after ${unit(effect.after)}, ${and(effect.effects.map((each) => this.effect(each)))}`;
  }
}
