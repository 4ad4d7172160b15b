import { said, type Fact, type Said } from "../common/said.ts";
import { grouped } from "../common/grouped.ts";
import { bareWords } from "./act-words.ts";
import { statuses, type Agreement, type Commitment, type Duration, type Id, type When } from "./model.ts";

/* What clauses are made of, to be said in any language. */

/** A length of time. */
export function durationSaid({ n, unit, overflow, calendar }: Duration): Said {
  const time = said(`duration.${unit}`, { n });
  const of = calendar === undefined ? time : said("duration.of", { time, calendar });
  return overflow === "nextMonth" ? said("duration.next", { time: of }) : of;
}

/** How an agreement calls one of its elements: title, or name of a party; a commitment without one by its first words; else its id. */
export function titleIn(agreement: Agreement, id: Id): string {
  const { moments, phases, commitments, levels, accounts, procedures, relief, tranches, parties } = agreement;
  const named = [...moments, ...phases, ...commitments, ...levels, ...accounts, ...procedures, ...relief, ...tranches];
  const found = named.find((each) => each.id === id);
  if (found !== undefined && found.title === undefined && "act" in found) return firstWords(found);
  return found?.title ?? parties.find((each) => each.id === id)?.name ?? id;
}

/** Longest stretch of a commitment's words that stands for it within a sentence. */
const SHORT = 60;

function firstWords({ id, act }: Commitment): string {
  const words = bareWords(act.words).replaceAll(/\s+/gu, " ").trim();
  if (words === "" || words === id) return id;
  return `${id} (${words.length > SHORT ? `${words.slice(0, SHORT).replace(/\s+\S*$/u, "")} …` : words})`;
}

/** A moment as a text states it. */
export function whenSaid(agreement: Agreement, when: When): Said {
  const each = (parts: readonly When[]) => parts.map((part) => whenSaid(agreement, part));
  if ("at" in when)
    return when.at.length === 10 ? said("moment.day", { on: when.at }) : said("worded", { words: when.at });
  if ("earliest" in when) return said("moment.earliest", { list: each(when.earliest) });
  if ("latest" in when) return said("moment.latest", { list: each(when.latest) });
  // "0 days after" a moment is that moment, whatever it is counted in.
  const [plus, minus] = [when.plus, when.minus].map((length) => (length?.n === 0 ? undefined : length));
  const { anchor } = when;
  const from =
    anchor === null
      ? said("moment.unstated")
      : anchor === "trigger"
        ? said("moment.beginning")
        : said("worded", { words: titleIn(agreement, anchor) });
  if (plus !== undefined && minus !== undefined)
    return said("moment.both", { after: durationSaid(plus), before: durationSaid(minus), from });
  if (plus !== undefined) return said("moment.after", { time: durationSaid(plus), from });
  return minus === undefined ? from : said("moment.before", { time: durationSaid(minus), from });
}

/** States besides those of commitments, by the names that changes give them. */
const OTHER_STATES = {
  open: "open",
  carried: "carried",
  failed: "failed",
  lapsed: "lapsed",
  "in force": "in-force",
  lifted: "lifted",
  restored: "restored",
  ahead: "ahead",
  entered: "entered",
  left: "left",
  "long stop": "long-stop",
  used: "used",
  excused: "excused",
  "performed late": "late",
  unknown: "unknown",
  known: "known",
  due: "due",
  completed: "completed",
} as const;

/** A state that a commitment, vote, measure or phase is in; a stage of the agreement's own stays as it names it. */
export function stateSaid(state: string): Fact {
  const own = statuses.find((each) => each === state);
  if (own !== undefined) return said(`state.${own}`);
  return Object.hasOwn(OTHER_STATES, state) ? said(`state.${OTHER_STATES[state as keyof typeof OTHER_STATES]}`) : state;
}

/** Minor units as people read them: "USD 100 billion". */
export function moneySaid(minor: string, currency: string): Said {
  const whole = BigInt(minor) / 100n;
  const cents = BigInt(minor) % 100n;
  for (const [factor, word] of [
    [1_000_000_000n, "billion"],
    [1_000_000n, "million"],
  ] as const)
    if (whole >= factor && whole % (factor / 100n) === 0n && cents === 0n)
      return said(`sum.${word}`, { currency, amount: Number((whole * 100n) / factor) / 100 });
  const rest = cents === 0n ? "" : `.${String(cents < 0n ? -cents : cents).padStart(2, "0")}`;
  const sign = whole === 0n && cents < 0n ? "-" : "";
  return said("sum", { currency, amount: `${sign}${grouped(String(whole))}${rest}` });
}
