import { stateOfPeople } from "../common/names/index.ts";
import { rememberedWords } from "../common/remembered.ts";
import type { Claim, Measure } from "../things/claim.ts";
import { conceptsOf, onlyGrows, type Facet } from "./concepts.ts";
import { unitKey } from "./units.ts";
import { intervalOf, middle, numberOf, type Interval } from "./interval.ts";

/** What the engine looks at in a claim, read once. */
export interface Features {
  readonly claim: Claim;
  readonly interval: Interval | null;
  /** The figure as one number. */
  readonly size: number;
  readonly concepts: ReadonlyMap<Facet, ReadonlySet<string>>;
  /** Those that the claim has beyond its quantity: what the quantity is called sets no two claims apart. */
  readonly own: ReadonlyMap<Facet, ReadonlySet<string>>;
  /** Whether it can only grow. */
  readonly growing: boolean;
  readonly measure: Measure | null;
  /** Content words of the scope and the category. */
  readonly scope: ReadonlySet<string>;
  readonly statement: ReadonlySet<string>;
  /** Names in the scope: places, sides. */
  readonly names: ReadonlySet<string>;
  /** Years that a figure is for, such as `10 years` or `to 2040`. */
  readonly horizon: string | null;
  readonly unit: Unit;
  readonly estimator: string;
}

/** A unit by kind, so that EUR and USD can be told from persons and percent. */
export interface Unit {
  readonly kind: "money" | "share" | "count" | "time";
  /** Currency, counted noun, or what the share is of. */
  readonly name: string;
  /** "per side", "per year". */
  readonly per: string | null;
}

const STOP = new Set(
  "the a an of in on at to for and or by with from as is are was were be been per its their it this that which who whom only not about into out than then all both each other same side sides total article wording stated unspecified".split(
    " ",
  ),
);

/** What the engine looks at in a claim. */
export function featuresOf(claim: Claim): Features {
  const told = `${claim.topic.replaceAll("-", " ")}. ${claim.statement}. ${claim.scope}. ${claim.category ?? ""}`;
  const concepts = conceptsOf(told);
  const measure = claim.measure ?? measureOf(told);
  const scope = `${claim.scope} ${claim.category ?? ""}`;
  return {
    claim,
    interval: intervalOf(claim),
    size: middle(numberOf(claim.low), numberOf(claim.high)),
    concepts,
    own: conceptsOf(`${claim.statement}. ${scope}`),
    growing: onlyGrows(concepts) || measure === "cumulative",
    measure,
    scope: wordsOf(scope),
    statement: wordsOf(claim.statement),
    names: namesOf(claim.scope),
    horizon: horizonOf(claim.scope),
    unit: unitOf(claim.unit),
    estimator: (claim.estimator ?? "").toLowerCase(),
  };
}

/** Content words of a text, in a rough stem: lower case, plural and possessive endings cut. */
export const wordsOf = rememberedWords(searchWords);

function searchWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !STOP.has(word)).map(stem));
}

/** A rough stem: enough to see that "refugees" and "refugee", a State and its people are kin. */
export const stem = rememberedWords(stemmed);

function stemmed(word: string): string {
  const small = word.toLowerCase();
  const lower = stateOfPeople(small) ?? small;
  if (lower.length > 5)
    return lower.replace(/(?:ies|ied)$/u, "y").replace(/(?:ations?|ing|ed|es|s|ia|ians?|ans?)$/u, "");
  return lower.length > 3 ? lower.replace(/s$/u, "") : lower;
}

/** Proper names: words with a capital that do not only begin the text. */
export function namesOf(text: string): ReadonlySet<string> {
  const names = text.match(/\p{Lu}[\p{L}'’]+/gu) ?? [];
  return new Set(
    names
      .filter(
        (name) =>
          !/^(?:The|A|In|On|To|From|Both|Not|War|First|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|USD|EUR|IDPs)$/u.test(
            name,
          ),
      )
      .map(stem),
  );
}

const CUMULATIVE =
  /\bsince (?:\d|the|its|february|january|march)|\bcumulativ\w*|\brecorded\b|\bin total since\b|\bever\b|\bto date\b|\bhave (?:been|fled)\b/iu;
const FLOW =
  /\bper (?:year|month|week|day)\b|\bannual\w*|\bmonthly\b|\bduring (?:the )?(?:year|month|\d)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\s?[–-]\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|\bnewly\b|\byear to\b|\barrivals\b/iu;
const STOCK = /\bcurrent(?:ly)?\b|\bat present\b|\bstock\b|\bremain(?:s|ing)?\b|\bstill\b|\bpresent number\b/iu;

/** Whether words tell a stock, a flow or a running total; null where they tell none. */
export function measureOf(text: string): Measure | null {
  if (CUMULATIVE.test(text)) return "cumulative";
  if (FLOW.test(text)) return "flow";
  return STOCK.test(text) ? "stock" : null;
}

function horizonOf(scope: string): string | null {
  const years = /\b(\d{1,2})[- ]years?\b/iu.exec(scope) ?? /\b(decade)\b/iu.exec(scope);
  if (years) return years[1] === "decade" ? "10 years" : `${years[1]} years`;
  const to = /\b(?:to|until|by|through) (20\d{2})\b/u.exec(scope);
  return to ? `to ${to[1]}` : null;
}

const CURRENCY = /^(?:USD|EUR|GBP|UAH|RUB|CHF|JPY|[A-Z]{3})\b/u;

/** The kind of a unit and what it counts. */
export function unitOf(unit: string): Unit {
  // Letters and spaces at the end, then the first "per" in them: searched the other way round, each "per" would be tried.
  const words = /(?<![\p{L} ])[\p{L} ]+$/u.exec(unit);
  const named = words === null ? null : /\b(?:per|each) (.+)$/iu.exec(words[0]);
  const per = named?.[1]?.trim() ?? null;
  const bare = (words === null || named === null ? unit : unit.slice(0, words.index + named.index)).trim();
  if (CURRENCY.test(bare)) return { kind: "money", name: bare.slice(0, 3), per };
  if (/^(?:percent|per cent|%|share)$/iu.test(unit.trim())) return { kind: "share", name: "percent", per: null };
  const parts = /^(.+?) of \d+$/iu.exec(bare);
  if (parts) return { kind: "share", name: stem(parts[1] ?? ""), per };
  if (/^(?:years?|months?|weeks?|days?|hours?)$/iu.test(bare)) return { kind: "time", name: stem(bare), per };
  return { kind: "count", name: stem(unitKey(bare)), per };
}
