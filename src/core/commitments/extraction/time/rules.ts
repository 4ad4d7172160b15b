import type { When } from "../../model.ts";
import { FROM_TO, fromTo } from "./between.ts";
import { letterMoment, momentOf, ON_NAMED_DAY } from "./moments.ts";
import { NOT_DURING } from "./notice.ts";
import { DATE, durationOf, MONTHS, NTH, NUMBER, ordinalOf, UNIT, unitOf } from "./numbers.ts";
import {
  after,
  atEvent,
  before,
  closeOf,
  counted,
  dated,
  PAST,
  soon,
  upon,
  type Asked,
  type Found,
  type Match,
} from "./terms.ts";

type Rule = (asked: Asked, match: Match) => Omit<Found, "at"> | null;

/** "The withdrawal provided for in Article 3, paragraph 1": with the paragraph. */
const EVENT =
  "([^,.;:()]{3,110}(?:(?<=\\b(?:[Aa]rticles?|[Ss]ections?|[Pp]oints?|[Cc]lauses?) \\d{1,3}), (?:sub-?)?paragraphs? \\d{1,3}(?!\\d))?)";

const OF = "(?:of|from|after|following|as of|starting from|counted from|since)(?: the)?";

/** Spans of time that come again, as what a term is counted from. */
const RECURS = [
  `\\b(?:by|on|before|until|within|no later than|not later than|at the latest (?:by|on)|during|in)`,
  ` (?:at (?:the )?latest )?(?:the (?:${NTH}|last|first) (?:(?:working|business|calendar) )?(?:day|week|month)|(?:the first |the last )?${NUMBER} ${UNIT}|the (?:end|beginning|start|close))`,
  ` (?:of|after|before|from|following|in|prior to)(?: the)?(?: (?:end|beginning|start|close|expiry) of(?: the)?)?`,
  ` (?:(?:each|every|following|next|same|succeeding|subsequent|relevant|preceding|given)(?: (?:calendar|financial|fiscal))?`,
  ` (?:day|week|month|quarter|half-year|year)\\b(?! (?:after|following|of|from))`,
  `|(?:week|month|quarter|year) (?:following|after) [^,.;]{3,60})`,
].join("");

/** An hour of a day: "18:00", "1800 hours", "noon". */
export const CLOCK =
  "(?:\\d{1,2}[:.]\\d{2}(?: ?(?:[ap]\\.?m\\.?|hours|hrs|h))?|\\d{4} hours|\\d{1,2} (?:[ap]\\.?m\\.?|o['’]clock)|(?:12 |12[:.]00 )?(?:noon|midday|midnight))";

const LETTER =
  "(?<![\\p{L}\\p{N}])(\\p{Lu})(?:[- ]?(?:[Dd]ay|[Hh]our))?\\s?(?:\\+|plus)\\s?(\\d+)(?:\\s(hours?|days?|weeks?|months?))?(?![\\p{L}\\p{N}])";
const BARE =
  '(?<![\\p{L}\\p{N}])(?:(\\p{Lu})[- ][Dd]ays?|[Dd]ay ["“]?(\\p{Lu}))(?![\\p{L}\\p{N}])(?!\\s?(?:\\+|plus|minus|[-–]\\s?\\d))';

/**
 * How texts put time, each way with what it counts from; the first that stands in the words with the greatest weight counts.
 * Finds: "within six (6) months of signature", "D + 30", "not later than 90 days thereafter", "on the fifth day after the pull-out".
 * Allows: "for five years", "the last two years", "within all sectors".
 */
export const RULES: readonly (readonly [RegExp, Rule])[] = [
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
      return { weight: 3, due: after(moment, m[2], m[3]), close: closeOf(m[3]), moments: [moment] };
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
  // "By the tenth day of the following month", "within 15 days of the end of each quarter": as often as that comes; its words are kept.
  [new RegExp(RECURS, "iu"), (_, m) => ({ weight: 4.2, vague: m[0].trim(), close: "throughDay", moments: [] })],
  // "At 18:00 on D-Day", "by noon of the day after signature": an hour of a day that no calendar has yet; its words are kept.
  [
    new RegExp(
      `\\b(?:[Aa]t|[Bb]y|[Ff]rom|[Uu]ntil|[Bb]efore|[Nn]o later than|[Nn]ot later than) ${CLOCK}[^,.;\\d]{0,40}? (?:on|of) (?:the )?(?!\\d|(?:${MONTHS})\\b)(?:(?:\\p{Lu}[\\p{L}\\p{N}]*[- ]){1,4}(?:Day|Date)\\b|\\p{Lu}[- ]?(?:[Dd]ay|[Hh]our)\\b|[Dd]ay ["“]?\\p{Lu}\\b|(?:day|date) (?:of|after|on which|following) [^,.;]{3,60})`,
      "u",
    ),
    (_, m) => ({ weight: 4, vague: m[0], close: "instant", moments: [] }),
  ],
  [ON_NAMED_DAY, (asked, m) => (/^\p{Lu}-/u.test(m[1] ?? "") ? null : atEvent(asked, m[1] ?? "", 2.5))],
  [FROM_TO, fromTo],
  // "Not earlier than 10 and not later than 20 days after signature", "within 6 to 9 months after it".
  [
    new RegExp(
      `\\b(?:(?:not|no) (?:earlier|sooner|less) than|within|between) (${NUMBER})(?: ${UNIT})?,?(?: (?:and|to|but)|[-–])(?: (?:not|no) (?:later|more) than)? (${NUMBER}) (${UNIT})(?:,? ${OF} ${EVENT})?`,
      "iu",
    ),
    ({ point }, m) => {
      const [first, last] = [durationOf(m[1] ?? "", m[3] ?? ""), durationOf(m[2] ?? "", m[3] ?? "")];
      const moment = momentOf(m[4], point);
      if (first === null || last === null || first.n >= last.n) return null;
      const anchor = moment?.id ?? null;
      return {
        weight: 4,
        opens: { anchor, plus: first },
        due: { anchor, plus: last },
        close: closeOf(last.unit),
        moments: moment === null ? [] : [moment],
      };
    },
  ],
  // "Not before 21 days have passed since notice was given": its first day.
  [
    new RegExp(
      `\\b(?:before|until|after|earlier than) (${NUMBER}) (${UNIT}) (?:have|has|had) (?:passed|elapsed|expired|gone by)(?: (?:since|from|after)(?: the)? ${EVENT})?`,
      "iu",
    ),
    ({ point }, m) => {
      const length = durationOf(m[1] ?? "", m[2] ?? "");
      const moment = momentOf(
        m[3]?.replace(/^(?:it|they|he|she) (?:has |have |had )?(?:gave|given|sent|served) (?:an? |the )?/iu, ""),
        point,
      );
      return length === null
        ? null
        : {
            weight: 4,
            due: { anchor: moment?.id ?? null, plus: length },
            close: "before",
            moments: moment === null ? [] : [moment],
          };
    },
  ],
  // "But not during the first two years after entry into force": its first day.
  [
    new RegExp(`${NOT_DURING} ${OF} ${EVENT}`, "iu"),
    ({ point }, m) => {
      const length = durationOf(m[1] ?? "", m[2] ?? "");
      const moment = momentOf(m[3], point);
      if (length === null || moment === null) return null;
      return { weight: 4, opens: { anchor: moment.id, plus: length }, close: "throughDay", moments: [moment] };
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
            due: { anchor: known.last?.moment.id ?? null, plus: length },
            close: "throughDay",
            moments: known.last === null ? [] : [known.last.moment],
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
      `\\b(by|before|until|no later than|not later than|at the latest (?:by|on)|prior to|on or before|latest by|than)(?: midnight)?(?: on)? (?:the last (?:working |business )?day of )?(${DATE})`,
      "iu",
    ),
    (_, m) => dated(m[2], /^(?:before|prior)/iu.test(m[1] ?? "") ? "before" : "throughDay", false),
  ],
  [
    new RegExp(
      `\\b(effective|as of|as from|from|after|starting|beginning|begins?|start|commenc(?:e|es|ing)|since)(?: on| from| at| as of)*(?: not later than)? (?:\\d{1,2}[:.]\\d{2}(?: hours)?,? (?:\\(?\\p{L}+(?: \\p{L}+)?\\)? )?(?:on |of )?)?(?:midnight (?:on )?)?(${DATE})`,
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
  // "Elections shall be held in October 2031", "… in 2031": by its last day.
  [
    new RegExp(
      `\\b(?:held|organi[sz]ed|conducted|conduct|hold|organi[sz]e|completed?|begin|started|place|convened?|published?|adopted)\\b[^.;]{0,60}? (?:in|during) ((?:${MONTHS})? ?(?:19|20)\\d{2})(?![\\d-])`,
      "iu",
    ),
    ({ words }, m) =>
      PAST.test(words.slice(0, m.index)) ? null : { ...dated(m[1], "throughDay", false)!, weight: 1.4 },
  ],
  // "By 31 March of each year": a day of every year, which no window holds; its words are kept.
  [
    new RegExp(
      `\\b(?:by|before|no later than|not later than|on or before|on) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})|(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?)(?!,? \\d|\\d)(?:,? (?:of )?(?:each|every|the following|the same) year)?`,
      "iu",
    ),
    (_, m) => ({ weight: 1.2, vague: m[0], close: /^before/iu.test(m[0]) ? "before" : "throughDay", moments: [] }),
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
