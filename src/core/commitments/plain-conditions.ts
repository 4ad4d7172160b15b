import { joined, said, type Fact, type Said } from "../common/said.ts";
import type { Agreement, Condition, Effect, Id, Pattern } from "./model.ts";
import { durationSaid, moneySaid, titleIn, stateSaid, whenSaid } from "./spoken.ts";

type Fold =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly of: readonly Condition[] }
  | { readonly not: Condition };
type Fact_ = Exclude<Condition, Fold>;
type Happened = Extract<Condition, { readonly happened: Pattern }>;

/**
 * From when an event counts where its condition states no start: whenever it happened; since the duty's beginning (what
 * performs, breaks or uses it); since the reason of a suspension; since the notice that a vote answers.
 */
export type Start = "ever" | "beginning" | "reason" | "notice";

/** What a condition asks, in plain words. */
export function conditionSaid(agreement: Agreement, condition: Condition, start: Start = "ever", not = false): Fact {
  // A negation is carried down to the facts, so that none stands upon another.
  if ("not" in condition) return conditionSaid(agreement, condition.not, start, !not);
  // "a or b and c" could be read two ways: a group within another one stands in brackets.
  const each = (parts: readonly Condition[], opposite: boolean) =>
    parts.map((part) => {
      const told = conditionSaid(agreement, part, start, opposite);
      return ("of" in condition || parts.length > 1) && isGroup(part) ? said("grouped", { part: told }) : told;
    });
  if ("of" in condition) {
    const facts = { n: condition.atLeast, parts: listed(each(condition.of, false)) };
    return not ? said("fewer-than-of", facts) : said("at-least-of", facts);
  }
  if ("all" in condition || "any" in condition) {
    const parts = each("all" in condition ? condition.all : condition.any, not);
    if ("all" in condition === not) {
      if (parts.length === 0) return said("never");
      return parts.length === 1 ? (parts[0] ?? "") : said("either", { parts: joined("or", parts) });
    }
    return parts.length === 0 ? said("always") : parts.length === 1 ? (parts[0] ?? "") : parts;
  }
  return factSaid(agreement, condition, start, not);
}

/** Parts one after the other; none are none. */
function listed(parts: readonly Fact[]): Fact {
  return parts.length === 0 ? said("no-parts") : joined("semicolon", parts);
}

/** Whether a condition is said with more than one part. */
function isGroup(condition: Condition): boolean {
  if ("not" in condition) return isGroup(condition.not);
  if ("of" in condition) return true;
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : null;
  if (parts === null) return false;
  return parts.length > 1 || parts.some(isGroup);
}

function factSaid(agreement: Agreement, condition: Fact_, start: Start, not: boolean): Said {
  const title = (id: Id) => titleIn(agreement, id);
  if ("happened" in condition) return happenedSaid(agreement, condition, start, not);
  if ("status" in condition) {
    const facts = { what: title(condition.status), state: joined("or", condition.is.map(stateSaid)), not };
    return condition.heldFor === undefined
      ? said("is-state", facts)
      : said("is-state.for", { ...facts, time: durationSaid(condition.heldFor) });
  }
  if ("level" in condition) {
    const bound = condition.op === "=" ? (not ? "notExactly" : "exactly") : boundOf(condition.op, not);
    return said("is-level", { what: title(condition.level), bound, value: String(condition.value) });
  }
  if ("balance" in condition)
    return said("is-balance", {
      what: title(condition.balance),
      bound: boundOf(condition.op, not),
      minor: condition.minor,
    });
  if ("vote" in condition) {
    const facts = { body: titleIn(agreement, condition.vote), outcome: stateSaid(condition.outcome), not };
    return start === "ever" ? said("last-vote", facts) : said("a-vote", { ...facts, start });
  }
  if ("flag" in condition) return said("is-stage", { what: title(condition.flag), stage: condition.is, not });
  if ("phase" in condition) return said("phase-runs", { phase: title(condition.phase), not });
  return said("has-passed", { when: whenSaid(agreement, condition.passed), not });
}

function boundOf(op: "<=" | ">=", not: boolean): "atMost" | "moreThan" | "atLeast" | "lessThan" {
  if (op === "<=") return not ? "moreThan" : "atMost";
  return not ? "lessThan" : "atLeast";
}

function happenedSaid(agreement: Agreement, condition: Happened, start: Start, not: boolean): Said {
  const { happened, count, since, until } = condition;
  const times = count === undefined ? null : { bound: boundOf(count.op, not), n: count.n };
  const rest = [
    ...(times === null ? [] : [said("times", times)]),
    ...(count?.per === undefined ? [] : [said("times.within", { time: durationSaid(count.per) })]),
    since === undefined ? said("since", { start }) : said("since.when", { when: whenSaid(agreement, since) }),
    ...(until === undefined ? [] : [said("until", { when: whenSaid(agreement, until) })]),
  ];
  return said("has-happened", {
    event: patternSaid(agreement, happened),
    not: not && count === undefined,
    rest: joined("space", rest),
  });
}

/** Which events count, in plain words. */
export function patternSaid(agreement: Agreement, pattern: Pattern): Fact {
  const { actor, target, where = [], grade, certifiedBy } = pattern;
  const anyOf = (ids: readonly Id[]) =>
    joined(
      "or",
      ids.map((id) => titleIn(agreement, id)),
    );
  const tests = where.map(({ attribute, op, value }) => `${attribute} ${op} ${[value].flat().join(", ")}`);
  const event = joined("space", [
    said("event", { type: pattern.type }),
    ...(actor === undefined ? [] : [said("event.by", { who: anyOf(actor) })]),
    ...(target === undefined ? [] : [said("event.toward", { whom: anyOf(target) })]),
    ...(tests.length === 0 ? [] : [said("event.with", { tests })]),
  ]);
  if (certifiedBy !== undefined)
    return joined("comma", [event, said("event.certified-by", { body: titleIn(agreement, certifiedBy) })]);
  return grade === undefined || grade === "reported" ? event : joined("comma", [event, said(`grade.${grade}`)]);
}

/** What an effect does, in plain words. */
export function effectSaid(agreement: Agreement, effect: Effect): Said {
  const title = (id: Id) => titleIn(agreement, id);
  if ("extend" in effect) return said("effect.extend", { what: title(effect.extend), time: durationSaid(effect.by) });
  if ("setFlag" in effect) return said("effect.setFlag", { what: title(effect.setFlag), to: effect.to });
  if ("openVote" in effect) return said("effect.openVote", { what: titleIn(agreement, effect.openVote) });
  if ("post" in effect) {
    const { minor, currency, from, to } = effect.post;
    return said("effect.post", { sum: moneySaid(minor, currency), from: title(from), to: title(to) });
  }
  if ("after" in effect)
    return said("effect.after", {
      time: durationSaid(effect.after),
      effects: effect.effects.map((each) => effectSaid(agreement, each)),
    });
  const [[kind, id]] = Object.entries(effect) as [[PlainEffect, Id]];
  return said(`effect.${kind}`, { what: kind === "lift" || kind === "reimpose" ? id : title(id) });
}

type PlainEffect =
  | "create"
  | "activate"
  | "suspend"
  | "resume"
  | "discharge"
  | "terminate"
  | "enterPhase"
  | "lift"
  | "reimpose";
