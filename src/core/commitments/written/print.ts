import type { AttributeTest, Condition, Duration, Effect, Pattern, When } from "../model.ts";

const quote = (text: string): string => JSON.stringify(text);
const list = (ids: readonly string[]): string => (ids.length === 0 ? "nobody" : ids.join(", "));

/** `3 day`, `1 month overflow nextMonth`, `5 workday calendar cal`. */
export function printDuration({ n, unit, overflow, calendar }: Duration): string {
  return `${n} ${unit}${overflow === undefined ? "" : ` overflow ${overflow}`}${calendar === undefined ? "" : ` calendar ${calendar}`}`;
}

/** `at "2026-03-01"`, `after signature plus 3 day`, `after unstated plus 100 day`, `earliest(…; …)`. */
export function printWhen(when: When): string {
  if ("at" in when) return `at ${quote(when.at)}`;
  if ("anchor" in when) {
    const plus = when.plus === undefined ? "" : ` plus ${printDuration(when.plus)}`;
    const minus = when.minus === undefined ? "" : ` minus ${printDuration(when.minus)}`;
    return `after ${when.anchor === null ? "*" : when.anchor}${plus}${minus}`;
  }
  if ("earliest" in when) return `earliest(${when.earliest.map(printWhen).join("; ")})`;
  return `latest(${when.latest.map(printWhen).join("; ")})`;
}

/** `breach by A, B on C where place = "X" grade certified certified by monitor`. */
export function printPattern(pattern: Pattern): string {
  return [
    pattern.type,
    ...(pattern.actor === undefined ? [] : [`by ${list(pattern.actor)}`]),
    ...(pattern.target === undefined ? [] : [`on ${list(pattern.target)}`]),
    ...(pattern.where === undefined ? [] : [`where ${pattern.where.map(printTest).join(" and ") || "nothing"}`]),
    ...(pattern.grade === undefined ? [] : [`grade ${pattern.grade}`]),
    ...(pattern.certifiedBy === undefined ? [] : [`certified by ${pattern.certifiedBy}`]),
  ].join(" ");
}

function printTest({ attribute, op, value }: AttributeTest): string {
  const one = (each: string | number) => (typeof each === "number" ? String(each) : quote(each));
  return `${attribute} ${op} ${typeof value === "object" ? `[${value.map(one).join(", ")}]` : one(value)}`;
}

/** A condition on one line. */
export function printCondition(condition: Condition): string {
  const many = (parts: readonly Condition[]) => `(${parts.map(printCondition).join("; ")})`;
  if ("all" in condition) return `all${many(condition.all)}`;
  if ("any" in condition) return `any${many(condition.any)}`;
  if ("not" in condition) return `not${many([condition.not])}`;
  if ("of" in condition) return `atLeast ${condition.atLeast} ${many(condition.of)}`;
  if ("happened" in condition) {
    const { since, until, count } = condition;
    const per = count?.per === undefined ? "" : ` per ${printDuration(count.per)}`;
    return `happened(${printPattern(condition.happened)})${since === undefined ? "" : ` since ${printWhen(since)}`}${until === undefined ? "" : ` until ${printWhen(until)}`}${count === undefined ? "" : ` times ${count.op} ${count.n}${per}`}`;
  }
  if ("status" in condition)
    return `state ${condition.status} is ${condition.is.join(", ")}${condition.heldFor === undefined ? "" : ` held ${printDuration(condition.heldFor)}`}`;
  if ("level" in condition) return `level ${condition.level} ${condition.op} ${condition.value}`;
  if ("balance" in condition) return `balance ${condition.balance} ${condition.op} ${quote(condition.minor)}`;
  if ("vote" in condition) return `vote ${condition.vote} ${condition.outcome}`;
  if ("flag" in condition) return `flag ${condition.flag} is ${quote(condition.is)}`;
  if ("phase" in condition) return `phase ${condition.phase}`;
  return `passed(${printWhen(condition.passed)})`;
}

/** An effect on one line. */
export function printEffect(effect: Effect): string {
  if ("extend" in effect) return `extend ${effect.extend} by ${printDuration(effect.by)}`;
  if ("setFlag" in effect) return `setFlag ${effect.setFlag} to ${quote(effect.to)}`;
  if ("post" in effect) {
    const { from, to, minor, currency, memo } = effect.post;
    return `post ${from} to ${to} ${quote(minor)} ${currency}${memo === undefined ? "" : ` ${quote(memo)}`}`;
  }
  if ("after" in effect) return `after ${printDuration(effect.after)} (${effect.effects.map(printEffect).join("; ")})`;
  return Object.entries(effect)
    .map(([name, id]) => `${name} ${id}`)
    .join("");
}
