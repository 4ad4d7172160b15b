import type { Commitment, Moment, When, Window } from "../../model.ts";
import { EVENTS } from "./events.ts";
import { letterMoment, momentOf, type Known } from "./moments.ts";
import { repeatIn } from "./repeats.ts";
import { DATE, dayOf, durationOf, NTH, NUMBER, ordinalOf, UNIT, unitOf } from "./numbers.ts";

/** What words say on time. */
export interface ReadDeadline {
  readonly window: Window | null;
  readonly repeat: Commitment["repeat"] | null;
  /** Moments that the words describe. */
  readonly moments: readonly Moment[];
}

interface Found {
  readonly at: number;
  /** 3: a day or a length; 2: at an event; 1: words only. */
  readonly weight: number;
  readonly due?: When;
  readonly opens?: When;
  readonly close: Window["close"];
  readonly vague?: string;
  readonly moments: readonly Moment[];
}

interface Asked {
  readonly words: string;
  /** What stands ahead of them: "As of the transfer, …". */
  readonly ahead: string;
  readonly point: string;
  readonly known: Known;
}

type Match = RegExpExecArray;

type Rule = (asked: Asked, match: Match) => Omit<Found, "at"> | null;

const EVENT = "([^,.;:()]{3,110})";

const OF = "(?:of|from|after|following|as of|starting from|counted from|since)(?: the)?";

const LETTER =
  "(?<![\\p{L}\\p{N}])(\\p{Lu})(?:[- ]?[Dd]ay| [Dd]ay)?\\s?(?:\\+|plus)\\s?(\\d+)(?:\\s(hours?|days?|weeks?|months?))?(?![\\p{L}\\p{N}])";
const BARE =
  "(?<![\\p{L}\\p{N}])(?:(\\p{Lu})[- ][Dd]ays?|[Dd]ay (\\p{Lu}))(?![\\p{L}\\p{N}])(?!\\s?(?:\\+|plus|minus|[-–]\\s?\\d))";

/**
 * How texts put time, each way with what it counts from; the first that stands in the words with the greatest weight counts.
 * Finds: "within six (6) months of signature", "D + 30", "not later than 90 days thereafter", "on the fifth day after the pull-out".
 * Allows: "for five years", "the last two years", "within all sectors".
 */
const RULES: readonly (readonly [RegExp, Rule])[] = [
  [
    new RegExp(`\\bbetween ${LETTER} and ${LETTER}`, "u"),
    ({ known }, m) => {
      const [a, b] = [letterMoment(m[1] ?? "", known.letters), letterMoment(m[4] ?? "", known.letters)];
      return {
        weight: 4,
        opens: after(a, m[2], m[3]),
        due: after(b, m[5], m[6]),
        close: "throughDay",
        moments: [a, b],
      };
    },
  ],
  [
    new RegExp("\\bbetween (\\p{Lu})(?:[- ]?[Dd]ay)?-? and (?:the )?(\\p{Lu})-?[Dd]ays?\\b", "u"),
    ({ known }, m) => {
      const [a, b] = [letterMoment(m[1] ?? "", known.letters), letterMoment(m[2] ?? "", known.letters)];
      return {
        weight: 4,
        opens: { anchor: a.id },
        due: { anchor: b.id, plus: { n: 0, unit: "day" } },
        close: "throughDay",
        moments: [a, b],
      };
    },
  ],
  [
    new RegExp(LETTER, "u"),
    ({ known }, m) => {
      const moment = letterMoment(m[1] ?? "", known.letters);
      return { weight: 3, due: after(moment, m[2], m[3]), close: "throughDay", moments: [moment] };
    },
  ],
  [
    new RegExp("(?<![\\p{L}\\p{N}])(\\p{Lu})(?:[- ]?[Dd]ay)?\\s?(?:minus|[-–−])\\s?(\\d+)(?![\\p{L}\\p{N}-])", "u"),
    ({ known, words }, m) => {
      if (!known.letters.has(m[1] ?? "") || (/^\p{Lu}-\d/u.test(m[0]) && !/Day/u.test(words))) return null;
      const moment = letterMoment(m[1] ?? "", known.letters);
      return {
        weight: 3,
        due: { anchor: moment.id, minus: { n: Number(m[2]), unit: "day" } },
        close: "throughDay",
        moments: [moment],
      };
    },
  ],
  // "At least 30 days before the elections", "6 months prior to the expiration of the term".
  [
    new RegExp(
      `(${NUMBER})[- ](${UNIT})(?:['’])?(?: at the latest)? (?:before|prior to|in advance of|ahead of)(?: the)? ${EVENT}`,
      "iu",
    ),
    ({ point }, m) => {
      const length = durationOf(m[1] ?? "", m[2] ?? "");
      const moment = momentOf(m[3], point);
      return length === null || moment === null
        ? null
        : { weight: 3.2, due: { anchor: moment.id, minus: length }, close: "throughDay", moments: [moment] };
    },
  ],
  // "Within the same 90 days": as the sentence before counted.
  [
    new RegExp(`\\bwithin (?:the same|that|this|the said) (?:period of )?(${NUMBER})[- ]?(${UNIT})`, "iu"),
    ({ known }, m) => {
      const length = durationOf(m[1] ?? "", m[2] ?? "");
      return length === null
        ? null
        : {
            weight: 3,
            due: { anchor: known.last?.id ?? null, plus: length },
            close: "throughDay",
            moments: known.last === null ? [] : [known.last],
          };
    },
  ],
  [
    new RegExp(
      `\\b(?:within|in|inside|over|during|no later than|not later than|no more than|not more than|not exceeding|at most|at the latest|up to|latest|by) (?:at the latest )?(?:within )?(?:no more than |a maximum (?:period )?of |a (?:further |maximum )?period (?:of|not exceeding)(?: no more than)? |a further |the (?:first |next |following )?|at most |not later than |approximately )?(${NUMBER})[- ]?(${UNIT})(?:['’])?(?: (thereafter|thereof|therefrom|later)| at the latest)?(?:[ ,]+(?:at the latest,? )?${OF} ${EVENT})?`,
      "iu",
    ),
    counted,
  ],
  [
    new RegExp(`(${NUMBER}) (${UNIT})(?: at the latest)? (?:(thereafter|thereof|later)\\b|${OF} ${EVENT})`, "iu"),
    (asked, m) =>
      /^(?:following|of)\b/iu.test(m[0].slice((m[1] ?? "").length + (m[2] ?? "").length + 1).trim()) &&
      !/\b(?:during|the|with) (?:the )?$/iu.test(asked.words.slice(0, m.index)) &&
      / of /u.test(m[0].slice(0, 40))
        ? null
        : counted(asked, m),
  ],
  [
    new RegExp(
      `\\b(?:on|by|until|before|from|no later than|not later than|than|at the latest on|completed on|within) (?:on )?the (${NTH}) (day|week|month|year)(?: (?:${OF}) ${EVENT})?`,
      "iu",
    ),
    ({ point, words }, m) => {
      const n = ordinalOf(m[1] ?? "");
      if (n === null) return null;
      const moment = momentOf(m[3], point);
      const when: When = { anchor: moment?.id ?? null, plus: { n, unit: unitOf(m[2] ?? "") } };
      const begins =
        /\bfrom the\b/iu.test(m[0]) || (moment === null && /\bfrom\b/iu.test(words.slice(m.index, m.index + 6)));
      return {
        weight: 3,
        ...(begins ? { opens: when } : { due: when }),
        close: "throughDay",
        moments: moment === null ? [] : [moment],
      };
    },
  ],
  // "On day 2 of the ceasefire at the latest", "from day 1 of the withdrawal", "on the day 5 after it": day 1 is that day itself.
  [
    new RegExp(
      `\\b(on|by|from|until|before|starting on|at the latest on) (?:the )?day (${NUMBER}) (${OF}) ${EVENT}`,
      "iu",
    ),
    ({ point }, m) => {
      const length = durationOf(m[2] ?? "", "day");
      const moment = momentOf(m[4], point);
      if (length === null || moment === null) return null;
      const n = /^(?:after|following)/iu.test(m[3] ?? "") ? length.n : Math.max(0, length.n - 1);
      const when: When = { anchor: moment.id, plus: { n, unit: "day" } };
      const begins = /^(?:from|starting)/iu.test(m[1] ?? "");
      return { weight: 3, ...(begins ? { opens: when } : { due: when }), close: "throughDay", moments: [moment] };
    },
  ],
  // "By 31 March 2006", "before the end of June 1998".
  [
    new RegExp(
      `\\b(by|before|no later than|not later than|at the latest (?:by|on)|prior to|on or before|latest by|than)(?: midnight)?(?: on)? (${DATE})`,
      "iu",
    ),
    (_, m) => dated(m[2], /^(?:before|prior)/iu.test(m[1] ?? "") ? "before" : "throughDay", false),
  ],
  [
    new RegExp(
      `\\b(effective|as of|as from|from|starting|beginning|begins?|start|commenc(?:e|es|ing)|since)(?: on| from| at| as of)*(?: not later than)? (?:\\d{1,2}[:.]\\d{2}(?: hours)?,? (?:\\(?\\p{L}+(?: \\p{L}+)?\\)? )?(?:on |of )?)?(?:midnight (?:on )?)?(${DATE})`,
      "iu",
    ),
    // "Since March 1991, up to the signing": what lies behind, no beginning of a duty.
    ({ words }, m) =>
      /^since$/iu.test(m[1] ?? "") &&
      /\b(?:done|committed|taken|detained|arrested|displaced|occurr\p{L}*|held|up to)\b/iu.test(words)
        ? null
        : dated(m[2], "throughDay", !/not later than/iu.test(m[0])),
  ],
  [
    new RegExp(`\\b(?:on|at [^,.;]{1,30} on|for) (${DATE})`, "iu"),
    ({ words }, m) =>
      /^\D*(?:19|20)\d{2}$/u.test(m[1] ?? "") || PAST.test(words.slice(0, m.index))
        ? null
        : dated(m[1], "throughDay", false),
  ],
  // "By the end of the third year of the interim period".
  [
    new RegExp(`\\b(?:at|by|before|until|than) the end of the (${NTH}) (day|week|month|year) ${OF} ${EVENT}`, "iu"),
    ({ point }, m) => {
      const n = ordinalOf(m[1] ?? "");
      const moment = momentOf(m[3], point);
      return n === null || moment === null
        ? null
        : {
            weight: 3,
            due: { anchor: moment.id, plus: { n, unit: unitOf(m[2] ?? "") } },
            close: "throughDay",
            moments: [moment],
          };
    },
  ],
  [
    new RegExp(`\\b(?:at|by|than|before) the (?:end|expiry|expiration|close|conclusion) of(?: the)? ${EVENT}`, "iu"),
    (asked, m) => (/^(?:which|whom)\b/iu.test(m[1] ?? "") ? null : atEvent(asked, `end of ${m[1] ?? ""}`, 2)),
  ],
  [
    new RegExp(
      `\\b(?:before|prior to|until|by the time of|in advance of)(?: the)? (?!that\\b|it\\b|any\\b)${EVENT}`,
      "iu",
    ),
    (asked, m) => before(asked, m),
  ],
  [
    new RegExp(
      `\\b(?:at the (?:time|moment) of|on the (?:date|day) of|upon|simultaneously with|concurrently with|at the same time as|coinciding with|immediately (?:upon|after|following)|as soon as|on)(?: the)?(?: date of(?: the)?)? ${EVENT}`,
      "iu",
    ),
    (asked, m) => upon(asked, m),
  ],
  [
    new RegExp(BARE, "u"),
    ({ known }, m) => {
      const moment = letterMoment(m[1] ?? m[2] ?? "", known.letters);
      return {
        weight: 2,
        due: { anchor: moment.id, plus: { n: 0, unit: "day" } },
        close: "throughDay",
        moments: [moment],
      };
    },
  ],
  [
    new RegExp(
      [
        String.raw`\b(?:at once|(?:with )?immediate(?:ly| effect)?\b(?! (?:vicinity|famil|neighbo|surround|area|past|future|superior|relative))|without (?:any |further |undue )?delay`,
        String.raw`forthwith|as (?:soon|quickly|early|rapidly) as (?:possible|practicable|feasible)`,
        String.raw`at the earliest possible (?:date|time)|promptly|in the shortest (?:possible )?time`,
        String.raw`without further delay|expeditiously|as a matter of urgency)\b`,
      ].join("|"),
      "iu",
    ),
    (asked, m) => soon(asked, m),
  ],
];

const EVERYWHERE = RULES.map(([find, rule]) => [new RegExp(find, `${find.flags}g`), rule] as const);

/** "Approved by the Cabinet on …": a day of the past. */
const PAST =
  /\b(?:approved|adopted|signed|dated|concluded|made|issued|agreed|begun|established|held|reached|existing|enacted|occurred|committed|was|were|had)\b[^,;]{0,60}$/iu;

function after(moment: Moment, n: string | undefined, unit: string | undefined): When {
  return { anchor: moment.id, plus: { n: Number(n), unit: unitOf(unit ?? "day") } };
}

function counted({ words, ahead, point, known }: Asked, m: Match): Omit<Found, "at"> | null {
  // "Closed for up to 24 hours": how long, not by when.
  if (/^up to/iu.test(m[0]) && /\bfor $/iu.test(words.slice(0, m.index))) return null;
  const half = /^ and (?:a|one) half\b/u.test(m[1] ?? "");
  const length = durationOf(m[1] ?? "", m[2] ?? "");
  if (
    length === null ||
    half ||
    /^age\b/iu.test(m[4] ?? "") ||
    (/^an?$/iu.test((m[1] ?? "").trim()) && !/^\s*(?:within|no|not)/iu.test(m[0]))
  )
    return null;
  const back =
    m[3] === undefined
      ? null
      : (eventBefore(words.slice(0, m.index), point) ?? eventBefore(ahead, point) ?? known.last);
  const moment = momentOf(m[4], point) ?? back;
  const when: When = { anchor: moment?.id ?? null, plus: length };
  // "After 24 hours from the start": a beginning.
  const opens = /\bafter (?:a period of |at least )?$/iu.test(words.slice(0, m.index));
  return {
    weight: 3,
    ...(opens ? { opens: when } : { due: when }),
    close: length.unit === "hour" ? "instant" : "throughDay",
    moments: moment === null ? [] : [moment],
  };
}

/** What "thereafter" counts from: "after the coming into force …, and not later than 90 days thereafter". */
function eventBefore(words: string, point: string): Moment | null {
  const match =
    /\b(?:after|upon|following|as of|as from) (?:the )?([^,;]{4,90})/iu.exec(words) ??
    /\b(?:of|from) (?:the )?([^,;]{4,90}),?[^,;]*$/iu.exec(words);
  return match?.[1] === undefined || !EVENTS.test(match[1]) ? null : momentOf(match[1], point);
}

function dated(words: string | undefined, close: Window["close"], opens: boolean): Omit<Found, "at"> | null {
  const at = dayOf(words ?? "");
  if (at === null) return null;
  return { weight: 3, ...(opens ? { opens: { at } } : { due: { at } }), close, moments: [] };
}

function atEvent({ point }: Asked, words: string, weight: number): Omit<Found, "at"> | null {
  const moment = momentOf(words, point);
  return moment === null
    ? null
    : { weight, due: { anchor: moment.id, plus: { n: 0, unit: "day" } }, close: "throughDay", moments: [moment] };
}

/** "Contracts signed before the date of signature": which ones, not by when. */
const QUALIFIED =
  /\b(?:signed|concluded|made|issued|existing|adopted|committed|acquired|held|registered|born|done|arrested|detained|displaced|in force|occupied) (?:in [^,;]{1,30} )?$/iu;

function before(asked: Asked, m: Match): Omit<Found, "at"> | null {
  const words = m[1] ?? "";
  if (!EVENTS.test(words.slice(0, 50)) || /^until/iu.test(m[0]) || QUALIFIED.test(asked.words.slice(0, m.index)))
    return null;
  const moment = momentOf(words, asked.point);
  return moment === null
    ? null
    : { weight: 2, due: { anchor: moment.id, minus: { n: 0, unit: "day" } }, close: "before", moments: [moment] };
}

function upon(asked: Asked, m: Match): Omit<Found, "at"> | null {
  const words = m[1] ?? "";
  const bare = /^(?:on(?! the (?:date|day) of\b)|upon|as soon as)\b/iu.test(m[0]);
  if (/^possible|^practicable|^feasible/iu.test(words)) return null;
  if (
    bare &&
    /^on\b/iu.test(m[0]) &&
    !/^on (?:the )?(?:\p{L}+ )?(?:sign(?:ature|ing)|entry into force|entering|ratification|adoption|completion|inauguration|expir\p{L}+|D-Day)\b/iu.test(
      m[0],
    )
  )
    return null;
  if (/^upon\b/iu.test(m[0]) && !EVENTS.test(words.slice(0, 60))) return null;
  return atEvent(asked, words, 2);
}

/** "At once after both sides have pulled back": no time after an event; "as soon as possible" alone: words only. */
function soon({ words, point }: Asked, m: Match): Omit<Found, "at"> | null {
  const rest = words.slice(m.index + m[0].length);
  const found =
    /^\s*(?:as soon as|after|once|when|upon|following|as|on)\s+([^,.;]{4,90})/u.exec(rest) ??
    /\b(?:when|once|after|upon)\s+(?!\s)([^,.;]{4,90}?)(?=,| the | a )/iu.exec(words.slice(0, m.index));
  const moment = /at once|immediate|without delay|forthwith/iu.test(m[0]) ? momentOf(found?.[1], point) : null;
  if (moment === null) return { weight: 1, close: "throughDay", vague: m[0], moments: [] };
  return {
    weight: 2,
    due: { anchor: moment.id, plus: { n: 0, unit: "day" } },
    close: "throughDay",
    vague: m[0],
    moments: [moment],
  };
}

/** What words say on time: of the clause itself, else of what stands ahead of it. */
export function readDeadline(clause: string, ahead: string, point: string, known: Known): ReadDeadline {
  const own = bestIn({ words: clause, ahead, point, known });
  const found = own !== null && own.weight > 1 ? own : (bestIn({ words: ahead, ahead: "", point, known }) ?? own);
  const every = repeatIn(clause) ?? repeatIn(ahead);
  if (found?.moments.at(-1) !== undefined) known.last = found.moments.at(-1) ?? null;
  const window =
    found === null
      ? null
      : {
          ...(found.opens === undefined ? {} : { opens: found.opens }),
          ...(found.due === undefined ? {} : { due: found.due }),
          close: found.close,
          ...(found.vague === undefined ? {} : { vague: found.vague }),
        };
  return { window, repeat: every === null ? null : { every }, moments: found?.moments ?? [] };
}

/** "Begin on …" opens; "finish within …" counts before it. */
function placed(read: Omit<Found, "at">, before: string, words: string): Omit<Found, "at"> {
  // "On a date six months after it, or, if that is too soon, no later than nine months": the last day counts.
  if (/\bor,? [^;]*$/iu.test(before) && /\b(?:no|not) later(?: than)?\b/iu.test(words))
    return { ...read, weight: read.weight + 0.5 };
  if (/\b(?:finish|complet|conclud|terminat)\p{L}*[^,;]{0,40}$/iu.test(before))
    return { ...read, weight: read.weight + 0.5 };
  if (!/\b(?:begin|start|commenc)\p{L}*[^,;]{0,25}$/iu.test(before)) return read;
  const { due, ...rest } = read;
  const later = /\b(?:no|not) later than\b/iu.test(before) || /^(?:by|before|no|not|at the latest)\b/iu.test(words);
  return due !== undefined && "at" in due && !later
    ? { ...rest, opens: due, weight: read.weight - 0.5 }
    : { ...read, weight: read.weight - 0.5 };
}

function bestIn(asked: Asked): Found | null {
  let best: Found | null = null;
  for (const [find, rule] of EVERYWHERE) {
    for (const match of asked.words.matchAll(find)) {
      const plain = rule(asked, match);
      if (plain === null) continue;
      const read = placed(plain, asked.words.slice(Math.max(0, match.index - 60), match.index), match[0]);
      if (
        best === null ||
        read.weight > best.weight ||
        (read.weight === best.weight && match.index < best.at && read.due !== undefined)
      )
        best = { ...read, at: match.index };
    }
  }
  return best;
}
