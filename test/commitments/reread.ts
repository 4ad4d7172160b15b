import type { Commitment, Condition, Duration, Pattern, Status, When } from "../../src/core/commitments/index.ts";

/* A second reader: turns plain English back into conditions. It knows the sentences, and shares nothing with their writer. */

/** From when an event counts where its words state no moment. */
export type SaidStart = "ever" | "beginning" | "reason" | "notice";

/** What a reader must know besides the words: the names of things, longest first. */
export interface Names {
  readonly parties: readonly string[];
  readonly moments: readonly string[];
}

/** A condition read back, and from when its events are said to count. */
export interface Reread {
  readonly condition: Condition;
  readonly starts: ReadonlySet<SaidStart>;
}

/** Reads the words of a condition at a place with such a start of its own; throws where they are no words of ours. */
export function reread(words: string, names: Names, place: SaidStart): Reread {
  const reader = new Reader(words, names, place);
  const condition = reader.condition();
  reader.end();
  return { condition, starts: reader.starts };
}

/** Reads the words of a moment. */
export function rereadWhen(words: string, names: Names): When {
  const reader = new Reader(words, names, "ever");
  const when = reader.when();
  reader.end();
  return when;
}

const UNITS: Readonly<Record<string, Duration["unit"]>> = {
  hour: "hour",
  day: "day",
  "working day": "workday",
  week: "week",
  month: "month",
  year: "year",
};
const NUMBER = String.raw`\d[\d,]*`;
const STATES = "none|created|in effect|suspended|fulfilled|violated|exercised|discharged|terminated|expired";
const BOUNDS: Readonly<Record<string, readonly [op: "<=" | ">=" | "=", not: boolean]>> = {
  "at most": ["<=", false],
  "more than": ["<=", true],
  "at least": [">=", false],
  "fewer than": [">=", true],
  "less than": [">=", true],
  exactly: ["=", false],
  "not exactly": ["=", true],
};
const bound = Object.keys(BOUNDS)
  .sort((a, b) => b.length - a.length)
  .join("|");
const number = (words: string) => Number(words.replaceAll(",", ""));

class Reader {
  readonly starts = new Set<SaidStart>();
  readonly #words: string;
  readonly #names: Names;
  readonly #place: SaidStart;
  #at = 0;

  constructor(words: string, names: Names, place: SaidStart) {
    this.#place = place;
    this.#words = words;
    this.#names = names;
  }

  end(): void {
    if (this.#at < this.#words.length) this.#wrong();
  }

  condition(): Condition {
    if (this.#takes("either ")) return { any: this.#several(this.#item(), [" or ", ", "]) };
    const first = this.#item();
    const all = this.#several(first, [" and ", ", "]);
    return all.length === 1 ? first : { all };
  }

  when(): When {
    for (const how of ["earliest", "latest"] as const)
      if (this.#takes(`the ${how} of (`)) {
        const list = this.#several(this.#moment(), [" and "], () => this.#moment());
        return this.#takes(")") ? ({ [how]: list } as unknown as When) : this.#wrong();
      }
    return this.#moment();
  }

  #item(): Condition {
    if (this.#takes("(")) {
      const inner = this.condition();
      if (!this.#takes(")")) this.#wrong();
      return inner;
    }
    if (this.#takes("always")) return { all: [] };
    if (this.#takes("never")) return { any: [] };
    const count = this.#match(new RegExp(`(at least|fewer than) (${NUMBER}) of: `, "uy"));
    if (count === null) return this.#fact();
    const of = this.#takes("nothing") ? [] : this.#several(this.#item(), ["; "]);
    const parts: Condition = { atLeast: number(count[2] ?? ""), of };
    return count[1] === "at least" ? parts : { not: parts };
  }

  #several<T>(first: T, joints: readonly string[], next: () => T = () => this.#item() as T): readonly T[] {
    const found = [first];
    while (joints.some((joint) => this.#takes(joint))) found.push(next());
    return found;
  }

  #fact(): Condition {
    const event = this.#match(/"([^"]*)"/uy);
    if (event !== null) return this.#happened(event[1] ?? "");
    const phase = this.#match(/the phase "([^"]*)" (runs|does not run)/uy);
    if (phase !== null) return negated({ phase: phase[1] ?? "" }, phase[2] !== "runs");
    const vote = this.#match(
      /(?:the last vote of (\S+) (is|is not)|(a|no) vote of (\S+) (since its beginning|since then|since the notice) is) (carried|failed|lapsed)/uy,
    );
    if (vote !== null) {
      this.starts.add(startOf(vote[5] ?? "at any time"));
      const body = vote[1] ?? vote[4] ?? "";
      const outcome = vote[6] as "carried" | "failed" | "lapsed";
      return negated({ vote: body, outcome }, vote[2] === "is not" || vote[3] === "no");
    }
    const balance = this.#match(new RegExp(`the balance of (\\S+) is (${bound}) (-?\\d+) minor units`, "uy"));
    if (balance !== null) {
      const [op, not] = BOUNDS[balance[2] ?? ""] ?? this.#wrong();
      return negated({ balance: balance[1] ?? "", op, minor: balance[3] ?? "" } as Condition, not);
    }
    const level = this.#match(new RegExp(`(\\S+) is (${bound}) (-?[\\d.]+)`, "uy"));
    if (level !== null) {
      const [op, not] = BOUNDS[level[2] ?? ""] ?? this.#wrong();
      return negated({ level: level[1] ?? "", op, value: Number(level[3]) }, not);
    }
    const flag = this.#match(/(\S+) (is|is not) "([^"]*)"/uy);
    if (flag !== null) return negated({ flag: flag[1] ?? "", is: flag[3] ?? "" }, flag[2] === "is not");
    const state = this.#match(new RegExp(`(\\S+) (is not|is) ((?:${STATES})(?: or (?:${STATES}))*)( for )?`, "uy"));
    if (state !== null) {
      const is = (state[3] ?? "").split(" or ").map((each) => (each === "in effect" ? "inEffect" : each) as Status);
      const held = state[4] === undefined ? {} : { heldFor: this.#duration() };
      return negated({ status: state[1] ?? "", is, ...held }, state[2] === "is not");
    }
    const passed = this.when();
    if (this.#takes(" has not yet passed")) return { not: { passed } };
    return this.#takes(" has passed") ? { passed } : this.#wrong();
  }

  #happened(type: string): Condition {
    const who = (joint: string) => (this.#takes(joint) ? { ids: this.#parties() } : undefined);
    const actor = who(" by ");
    const target = who(" toward ");
    const test = this.#match(/ with (\S+) (>=|<=|!=|=) (\d+)/uy);
    const certifiedBy = this.#takes(", certified by ") ? this.#party() : undefined;
    const grade = this.#match(/, (alleged|verified|certified)/uy)?.[1] as Pattern["grade"];
    const not = this.#takes(" has not happened") || (this.#takes(" has happened") ? false : this.#wrong());
    const times = this.#match(new RegExp(` (${bound}) (${NUMBER}) times?`, "uy"));
    const per = times !== null && this.#takes(" within ") ? { per: this.#duration() } : {};
    const [op, fewer] = times === null ? [undefined, false] : (BOUNDS[times[1] ?? ""] ?? this.#wrong());
    const start = this.#match(/ (at any time|since its beginning|since then|since the notice)(?=[ ,;)]|$)/uy);
    let since: When | undefined;
    // Where nothing else is its own start, "since its beginning" has been stated.
    if (start?.[1] === "since its beginning" && this.#place !== "beginning") since = { anchor: "trigger" };
    else if (start !== null) this.starts.add(startOf(start[1] ?? ""));
    else if (this.#takes(" since ")) since = this.when();
    else this.#wrong();
    const until = this.#takes(" until ") ? this.when() : undefined;
    const happened: Pattern = {
      type,
      ...(actor === undefined ? {} : { actor: actor.ids }),
      ...(target === undefined ? {} : { target: target.ids }),
      ...(test === null ? {} : { where: [{ attribute: test[1] ?? "", op: test[2] as "=", value: Number(test[3]) }] }),
      ...(grade === undefined ? {} : { grade }),
      ...(certifiedBy === undefined ? {} : { certifiedBy }),
    };
    const fact = {
      happened,
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      ...(times === null ? {} : { count: { op, n: number(times[2] ?? ""), ...per } }),
    } as Condition;
    return negated(fact, not || fewer);
  }

  #moment(): When {
    const day = this.#match(/(\d{1,2}) (\p{Lu}\p{Ll}+) (\d{4})/uy);
    if (day !== null) {
      const at = new Date(Date.parse(`${day[1]} ${day[2]} ${day[3]} 00:00 UTC`)).toISOString().slice(0, 10);
      return { at };
    }
    if (this.#match(new RegExp(`(?=${NUMBER} )`, "uy")) === null) return { anchor: this.#anchor() };
    const length = this.#duration();
    if (this.#takes(" after and ")) {
      const minus = this.#duration();
      if (!this.#takes(" before ")) this.#wrong();
      return { anchor: this.#anchor(), plus: length, minus };
    }
    if (this.#takes(" after ")) return { anchor: this.#anchor(), plus: length };
    return this.#takes(" before ") ? { anchor: this.#anchor(), minus: length } : this.#wrong();
  }

  #anchor(): string | null {
    if (this.#takes("a day that is not stated")) return null;
    if (this.#takes("its beginning")) return "trigger";
    return this.#names.moments.find((name) => this.#takes(name)) ?? this.#wrong();
  }

  #duration(): Duration {
    const found = this.#match(new RegExp(`(${NUMBER}) (${Object.keys(UNITS).join("|")})s?`, "uy"));
    if (found === null) return this.#wrong();
    const of = this.#match(/ of ([^\s;,)]+)/uy);
    const next = this.#takes(" (the first day of the next month where there is no such day)");
    return {
      n: number(found[1] ?? ""),
      unit: UNITS[found[2] ?? ""] ?? this.#wrong(),
      ...(next ? { overflow: "nextMonth" as const } : {}),
      ...(of === null ? {} : { calendar: of[1] ?? "" }),
    };
  }

  #parties(): readonly string[] {
    const found = [this.#party()];
    while (this.#takes(" or ")) found.push(this.#party());
    return found;
  }

  #party(): string {
    return this.#names.parties.find((name) => this.#takes(name)) ?? this.#wrong();
  }

  #takes(words: string): boolean {
    if (!this.#words.startsWith(words, this.#at)) return false;
    this.#at += words.length;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#words);
    if (found !== null) this.#at = pattern.lastIndex;
    return found;
  }

  #wrong(): never {
    throw new Error(`not our words: ${this.#words.slice(0, this.#at)}▸${this.#words.slice(this.#at)}`);
  }
}

function startOf(words: string): SaidStart {
  if (words === "at any time") return "ever";
  return words === "since its beginning" ? "beginning" : words === "since then" ? "reason" : "notice";
}

function negated(condition: Condition, not: boolean): Condition {
  return not ? { not: condition } : condition;
}

/** What sentences besides those on conditions and days say of a duty. */
export type RereadFields = Partial<
  Pick<Commitment, "money" | "domestic" | "monitor" | "group" | "scale" | "repeat" | "joint" | "survives" | "once">
> & { readonly certifiers?: readonly (string | null)[] };

const INSTRUMENTS = {
  "a change of the constitution": "constitution",
  "a statute": "statute",
  ratification: "ratification",
  "a referendum": "referendum",
  "a decree": "decree",
} as const;
const FACTORS = { "": 100n, " million": 100_000_000n, " billion": 100_000_000_000n } as const;

/** Reads the sentences of a duty, one by one; those on conditions and moments are read by `reread`. */
export function rereadFields(sentences: readonly string[], names: Names): RereadFields {
  const lasting = (words: string) => {
    const { plus } = rereadWhen(`${words} after its beginning`, names) as { readonly plus?: Duration };
    if (plus === undefined) throw new Error(`no length of time: ${words}`);
    return plus;
  };
  const of = (pattern: RegExp) =>
    sentences.flatMap((each) => {
      const found = pattern.exec(each);
      return found === null ? [] : [found];
    });
  const said = (sentence: string) => (sentences.includes(sentence) ? (true as const) : undefined);
  const money = of(/^The sum: ([\s\S]+)\.$/u).flatMap(([, sums = ""]) =>
    [...sums.matchAll(/(\S+) (-?[\d,]+(?:\.\d+)?)( million| billion)?(?:, out of “([^”]*)”)?(?:; |$)/gu)].map(
      ([, currency = "", digits = "", factor = "", origin]) => ({
        minor: minorOf(digits, FACTORS[factor as keyof typeof FACTORS]),
        currency,
        ...(origin === undefined ? {} : { origin }),
      }),
    ),
  );
  const domestic = of(
    /^Under the law of (\S+) it takes (.+?)(?:, by “([^”]*)”)?(?:, with a majority of (\d+)\/(\d+))?(, put to a referendum)?(, barred under martial law)?\.$/u,
  ).map(([, party = "", instrument = "", organ, p, q, referendum, martial]) => ({
    party,
    instrument: INSTRUMENTS[instrument as keyof typeof INSTRUMENTS],
    ...(organ === undefined ? {} : { organ }),
    ...(p === undefined ? {} : { majority: [Number(p), Number(q)] as const }),
    ...(referendum === undefined ? {} : { referendum: true }),
    ...(martial === undefined ? {} : { barredUnderMartialLaw: true }),
  }));
  const scale = of(/^As carried out it counts (\d) of 3 when ([\s\S]+)\.$/u).map(([, score, when = ""]) => ({
    score: Number(score) as 0,
    when: reread(when, names, "ever").condition,
  }));
  const repeat = of(/^It repeats every (.+?)(?:, ([\d,]+) times)?\.$/u).map(([, every = "", times]) => ({
    every: lasting(every),
    ...(times === undefined ? {} : { count: number(times) }),
  }))[0];
  const certifiers = sentences.flatMap((each) =>
    each === "The text names nobody who decides whether it has occurred."
      ? [null]
      : [/^Whether it has occurred is for (\S+) to decide\.$/u.exec(each)?.[1] ?? []].flat(),
  );
  const monitor = monitorOf(of, said, lasting);
  const group = of(/^It belongs to the group “(\S+)”\.$/u)[0]?.[1];
  const joint = said("They owe it together.")
    ? ("joint" as const)
    : said("Each of them owes it by itself.")
      ? ("several" as const)
      : undefined;
  const fields = {
    ...(money.length === 0 ? {} : { money }),
    ...(domestic.length === 0 ? {} : { domestic }),
    ...(scale.length === 0 ? {} : { scale }),
    repeat,
    monitor,
    group,
    joint,
    once: said("The first breach uses it up."),
    survives: said("It outlives the end of the agreement."),
    ...(certifiers.length === 0 ? {} : { certifiers }),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function minorOf(digits: string, factor: bigint): string {
  const [whole = "", part = ""] = digits.replaceAll(",", "").split(".");
  const negative = whole.startsWith("-");
  const value = BigInt(whole.replace("-", "")) * factor + (BigInt(part || "0") * factor) / 10n ** BigInt(part.length);
  return String(negative ? -value : value);
}

function monitorOf(
  of: (pattern: RegExp) => readonly RegExpExecArray[],
  said: (sentence: string) => true | undefined,
  lasting: (words: string) => Duration,
): Commitment["monitor"] {
  const grade = of(/^To show it takes a report of at least this standard: (\w+)\.$/u)[0]?.[1];
  const [, body, reported] = of(/^(\S+) verifies it(?: and reports every (.+))?\.$/u)[0] ?? [];
  const general = of(/^(\S+) has general oversight\.$/u)[0]?.[1];
  const every = reported ?? of(/^A report is due every (.+)\.$/u)[0]?.[1];
  const method = of(/^It is verified by this method: “([^”]*)”\.$/u)[0]?.[1];
  const who = body ?? general ?? (said("The text names nobody who verifies it.") ? null : undefined);
  if (who === undefined) return undefined;
  return {
    body: who,
    ...(general === undefined ? {} : { general: true }),
    ...(grade === undefined ? {} : { evidence: grade as "verified" }),
    ...(every === undefined ? {} : { reportEvery: lasting(every) }),
    ...(method === undefined ? {} : { method }),
  };
}
