import { said } from "../../common/said.ts";
import { walkPoints, type Point } from "../../text/draft.ts";
import { numberOf } from "../extraction/time/numbers.ts";
import { sentencesOf } from "../extraction/grammar/sentences.ts";
import { moneySaid } from "../spoken.ts";
import { finding, type Check, type RawFinding } from "./finding-kinds.ts";

/** A quantity of money as words put it: in hundredths, and what it is counted in. */
interface Sum {
  readonly n: bigint;
  readonly unit: string;
}

const SIGN = String.raw`(?:USD|US\$|EUR|GBP|CHF|UAH|RUB|[$€£])`;
const SUM = new RegExp(
  String.raw`(${SIGN})?\s?(\d{1,3}(?:[,\u202f\u00a0 ]\d{3})+|\d+)(\.\d{1,6})?\s?(thousand|million|billion|trillion)?(?:\s(?!and\b|of\b|in\b|within\b|on\b|by\b|to\b|or\b)(\p{L}{3,20}))?`,
  "giu",
);
const FACTORS: Readonly<Record<string, bigint>> = {
  thousand: 1_000n,
  million: 1_000_000n,
  billion: 1_000_000_000n,
  trillion: 1_000_000_000_000n,
};
const PART = String.raw`(?:instal?lments|tranches|payments|portions|parts)`;
const INSTALMENTS = new RegExp(
  String.raw`\bin (?:the following |(\p{L}+|\d+) (?:equal |annual |monthly |yearly |successive )*)?${PART}\b`,
  "iu",
);

/** Parts of a sum that do not make the sum: "900 million in instalments of 300, 300 and 200 million". */
export const instalments: Check = ({ agreement, draft }) =>
  draft === undefined
    ? []
    : [...walkPoints(draft.points)].flatMap(({ point }) => inPoint(point, agreement.drafts[0] ?? agreement.id));

function inPoint(point: Point, draft: string): readonly RawFinding[] {
  if (point.deleted) return [];
  return sentencesOf(point.text).flatMap((span, at, spans) => {
    const words = point.text.slice(span.from, span.to);
    const parted = INSTALMENTS.exec(words);
    if (parted === null) return [];
    const whole = sumsIn(words.slice(0, parted.index));
    const [total] = whole;
    if (total === undefined || whole.length > 1) return [];
    const parts = partsOf(
      words.slice(parted.index + parted[0].length),
      parted[1],
      total,
      at === spans.length - 1 ? point : null,
    );
    if (parts.length < 2) return [];
    const made = parts.reduce((sum, { n }) => sum + n, 0n);
    if (made === total.n) return [];
    const sum = (n: bigint) => moneySaid(String(n), total.unit);
    const facts = { whole: sum(total.n), parts: sum(made), n: parts.length };
    const anchor = { draft, point: point.id, from: span.from, to: span.to, quote: words };
    return [
      finding("error", said("instalments-not-the-sum", facts), said("instalments-not-the-sum.suggestion"), {
        place: point.id,
        words: [{ ...anchor, ...(point.wording === "verbatim" ? {} : { paraphrase: true as const }) }],
        commitments: [],
      }),
    ];
  });
}

/** The parts that a sentence names, or the points under it, one sum each; none where one says no sum, or one of another currency. */
function partsOf(rest: string, count: string | undefined, total: Sum, list: Point | null): readonly Sum[] {
  const alike = (sums: readonly Sum[]) => (sums.every(({ unit }) => unit === total.unit) ? sums : []);
  const named = sumsIn(rest);
  if (named.length > 1) return alike(named);
  const [each] = named;
  const times = count === undefined ? null : numberOf(count);
  if (each !== undefined && times !== null && times > 1 && /^,? (?:of|each of)\b/iu.test(rest))
    return alike(Array.from({ length: times }, () => each));
  if (list === null || each !== undefined) return [];
  const items = list.points.filter(({ deleted }) => !deleted).map(({ text }) => sumsIn(text));
  return items.every(({ length }) => length === 1) ? alike(items.flat()) : [];
}

/** Sums of money in words: with a sign of a currency, or a factor and what is counted. "30 days" and "30 June 2027" are none. */
function sumsIn(words: string): readonly Sum[] {
  const found: Sum[] = [];
  for (const match of words.matchAll(SUM)) {
    const [, sign, digits = "", part = "", factor, noun] = match;
    if (sign === undefined && factor === undefined && !CURRENCY.test(noun ?? "")) continue;
    const scale = FACTORS[(factor ?? "").toLowerCase()] ?? 1n;
    const micros = BigInt(digits.replaceAll(/\D/gu, "")) * 1_000_000n + BigInt(part.slice(1).padEnd(6, "0"));
    found.push({ n: (micros * scale) / 10_000n, unit: sign ?? (noun ?? "").toLowerCase() });
  }
  return found;
}

const CURRENCY =
  /^(?:dollars?|euros?|pounds?|francs?|hryvnias?|r(?:o)?ubles?|marks?|crowns?|kron\p{L}+|dinars?|pesos?|rupees?|yen|yuan|talers?|livres?|lir[ae]s?)$/iu;
