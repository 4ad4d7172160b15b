import type { Duration, Moment, When, Window } from "../model.ts";

/** What a sentence says on time. */
export interface ReadDeadline {
  readonly window: Window;
  /** A moment that the text describes and that has no name yet. */
  readonly moment: Moment | null;
  readonly words: string;
  readonly from: number;
}

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, n): [string, number] => [word, n])
    .concat([
      ["a", 1],
      ["an", 1],
      ["thirty", 30],
      ["forty", 40],
      ["forty-five", 45],
      ["fifty", 50],
      ["sixty", 60],
      ["seventy", 70],
      ["eighty", 80],
      ["ninety", 90],
      ["hundred", 100],
    ]),
);
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  fifteenth: 15,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  "forty-fifth": 45,
  sixtieth: 60,
  ninetieth: 90,
};

const NUMBER = "(\\d[\\d,]*|[a-z]+(?:-[a-z]+)?)";
const UNIT = "(hours?|(?:working |business |calendar )?days?|weeks?|months?|years?)";
const FROM =
  "(?:\\s+(?:of|from|after|following)\\s+(?:the (?:date|day|moment|time) of |the date on which |the day on which )?([^,.;]{3,80}))?";

const spans: readonly RegExp[] = [
  new RegExp(
    `\\b(?:within|in) (?:no more than |a period of |a maximum of |a further )?${NUMBER}[- ]?${UNIT}(?:['’])?${FROM}`,
    "iu",
  ),
  new RegExp(`\\b(?:no|not) (?:later|more) than ${NUMBER} ${UNIT}(?: on\\b)?${FROM}`, "iu"),
  new RegExp(`\\b(?:at the latest|at most) ${NUMBER} ${UNIT}${FROM}`, "iu"),
  new RegExp(`\\b${NUMBER} ${UNIT} (?:at the latest|from|after|of)\\s+(?:the (?:date|day) of )?([^,.;]{3,80})`, "iu"),
];
const ordinal = new RegExp(
  `\\b(?:on|by|until|completed on|from) the (\\d+(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?) (day|month|year)(?: (?:of|from|after|following) (?:the (?:date|day) of |the )?([^,.;:]{3,80}))?`,
  "iu",
);
const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const date = new RegExp(
  `\\b(?:by|before|until|no later than|not later than|on)\\s+(?:the end of )?(?:(\\d{1,2}) (${MONTHS}) (\\d{4})|(${MONTHS}) (\\d{1,2}), (\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})|(\\d{4})(?![\\d-]))`,
  "u",
);
const atOnce =
  /\b(?:at once|immediately|without delay|forthwith|as soon as possible|at the earliest possible date|promptly|in the shortest possible time|as early as possible)\b/iu;

/** The deadline that a sentence states; `anchors` gives the moments that its words may name. */
export function readDeadline(sentence: string, point: string): ReadDeadline | null {
  const exact = date.exec(sentence);
  if (exact !== null) {
    const at = isoOf(exact);
    if (at !== null && !/^on\b/u.test(exact[0]))
      return {
        window: { due: { at }, close: exact[0].startsWith("before") ? "before" : "throughDay" },
        moment: null,
        words: exact[0],
        from: exact.index,
      };
  }
  for (const pattern of spans) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const n = numberOf(match[1] ?? "");
    if (n === null) continue;
    return spanned(match, { n, unit: unitOf(match[2] ?? "") }, match[3], point);
  }
  const nth = ordinal.exec(sentence);
  if (nth !== null) {
    const n = ORDINALS[(nth[1] ?? "").toLowerCase()] ?? numberOf((nth[1] ?? "").replace(/(?:st|nd|rd|th)$/u, ""));
    if (n !== null && n !== undefined) return spanned(nth, { n, unit: unitOf(nth[2] ?? "") }, nth[3], point);
  }
  return soon(sentence, point);
}

function spanned(match: RegExpExecArray, span: Duration, from: string | undefined, point: string): ReadDeadline {
  const anchor = anchorOf(from, point);
  const due: When = { anchor: anchor?.id ?? null, plus: span };
  return {
    window: { due, close: span.unit === "hour" ? "instant" : "throughDay" },
    moment: anchor,
    words: match[0].trim(),
    from: match.index,
  };
}

/** "At once after both sides have pulled back": no time after an event; "as soon as possible" alone: words only. */
function soon(sentence: string, point: string): ReadDeadline | null {
  const match = atOnce.exec(sentence);
  if (match === null) return null;
  const rest = sentence.slice(match.index + match[0].length);
  const after =
    /^\s*(?:as soon as|after|once|when|upon|following|as)\s+([^,.;]{4,90})/u.exec(rest) ??
    /\b(?:when|once|after|upon)\s+(?!\s)([^,.;]{4,90}?)(?=,| the | a )/iu.exec(sentence.slice(0, match.index));
  const immediate = /at once|immediately|without delay|forthwith/iu.test(match[0]);
  if (after?.[1] !== undefined && immediate) {
    const moment = anchorOf(after[1], point);
    if (moment !== null)
      return {
        window: { due: { anchor: moment.id, plus: { n: 0, unit: "day" } }, close: "throughDay", vague: match[0] },
        moment,
        words: `${match[0]}${rest.slice(0, after.index + after[0].length).length > 0 ? ` after ${after[1]}` : ""}`,
        from: match.index,
      };
  }
  return { window: { close: "throughDay", vague: match[0] }, moment: null, words: match[0], from: match.index };
}

/** The moment that words name: signature, entry into force, or an event of the text's own. */
function anchorOf(words: string | undefined, point: string): Moment | null {
  if (words === undefined) return null;
  const text = words.trim().replace(/(?<!\s)\s+so that\b[^]*$/u, "");
  if (/^(?:its |the )?(?:signature|signing)|been signed|\bsignature\b/iu.test(text))
    return { id: "signature", title: "signature" };
  if (/entr(?:y|ies) into force|enters into force|effective date/iu.test(text))
    return { id: "entry-into-force", title: "entry into force" };
  if (/^(?:the )?(?:date|day) (?:of|on which)$/iu.test(text)) return null;
  const id = text
    .toLowerCase()
    .replace(/^(?:the|an?|its|their|both|all) /u, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 48);
  return id === "" ? null : { id: `${point.replace(/[^\p{L}\p{N}]+/gu, "-")}-${id}`, title: text };
}

function unitOf(word: string): Duration["unit"] {
  const unit = word.toLowerCase();
  if (/^(?:working|business)/u.test(unit)) return "workday";
  if (unit.includes("hour")) return "hour";
  if (unit.includes("week")) return "week";
  if (unit.includes("month")) return "month";
  return unit.includes("year") ? "year" : "day";
}

function numberOf(word: string): number | null {
  const digits = word.replaceAll(",", "");
  if (/^\d+$/u.test(digits)) return Number(digits);
  return NUMBERS[word.toLowerCase()] ?? null;
}

function isoOf(match: RegExpExecArray): string | null {
  const names = MONTHS.split("|");
  const two = (n: string | number | undefined) => String(n ?? "").padStart(2, "0");
  if (match[1] !== undefined) return `${match[3]}-${two(names.indexOf(match[2] ?? "") + 1)}-${two(match[1])}`;
  if (match[4] !== undefined) return `${match[6]}-${two(names.indexOf(match[4]) + 1)}-${two(match[5])}`;
  if (match[7] !== undefined) return `${match[7]}-${match[8]}-${match[9]}`;
  return match[10] === undefined ? null : `${match[10]}-12-31`;
}
