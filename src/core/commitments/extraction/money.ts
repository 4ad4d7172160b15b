import { isEnglishWord } from "../../common/language/en-words.ts";
import type { Money } from "../model.ts";
import { acts } from "./cast/nouns.ts";

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/USD|US\$|\$|dollars?/iu, "USD"],
  [/EUR|€|euros?/iu, "EUR"],
  [/GBP|£|pounds?/iu, "GBP"],
  [/CHF|francs?/iu, "CHF"],
  [/UAH|hryvnias?/iu, "UAH"],
  [/RUB|roubles?|rubles?/iu, "RUB"],
  // Of many States, past ones too: as the text calls it.
  [/marks?/iu, "marks"],
];
const AMOUNT = String.raw`(\d[\d,]*(?:\.\d+)?)\s?(thousand|million|billion|trillion|bn|m)?(?![\p{L}])`;
const BEFORE = String.raw`(USD|US\$|\$|EUR|€|GBP|£|CHF|UAH|RUB)?\s?`;
const BEHIND = String.raw`dollars?|euros?|pounds?|francs?|hryvnias?|r(?:o)?ubles?|marks?`;
const FACTORS: Readonly<Record<string, bigint>> = {
  thousand: 1000n,
  million: 1_000_000n,
  m: 1_000_000n,
  billion: 1_000_000_000n,
  bn: 1_000_000_000n,
  trillion: 1_000_000_000_000n,
};

/** Sums of money that words name, with what they are drawn from; `own`: currencies that the text alone knows. */
export function moneyIn(text: string, own: readonly string[] = []): readonly Money[] {
  const found: Money[] = [];
  const names = [BEHIND, ...own.map((name) => name.replace(/s$/u, "s?"))].join("|");
  for (const match of text.matchAll(new RegExp(`${BEFORE}${AMOUNT}\\s?((?:${names})(?![\\p{L}]))?`, "giu"))) {
    const sign = match[1] ?? match[4];
    if (sign === undefined) continue;
    const currency = CURRENCIES.find(([find]) => find.test(sign))?.[1] ?? own.find((name) => isSame(name, sign));
    if (currency === undefined) continue;
    const [whole = "0", part = ""] = (match[2] ?? "").replaceAll(",", "").split(".");
    const factor = FACTORS[(match[3] ?? "").toLowerCase()] ?? 1n;
    const cents = BigInt(`${whole}${part.padEnd(6, "0").slice(0, 6)}`) * factor * 100n;
    const minor = cents / 1_000_000n;
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 60).trimStart();
    const origin = /^(?:of|from|out of) (?:the |its )?([\p{L} ]{3,50}?)(?= is\b| are\b| to\b|[,.;]|$)/u.exec(rest)?.[1];
    found.push({ minor: String(minor), currency, ...(origin === undefined ? {} : { origin: origin.trim() }) });
  }
  return found;
}

const isSame = (name: string, other: string) =>
  name.toLowerCase().replace(/s$/u, "") === other.toLowerCase().replace(/s$/u, "");

/** What only money is the object of. */
const PAYS = String.raw`(?:re)?pa(?:y|ys|id|ying)|payments? of|sums? of|fines? of|loans? of`;
const PAYS_BEFORE = new RegExp(String.raw`\b(?:${PAYS})\b[^.;]*$`, "iu");
const PAYS_RIGHT_BEFORE = new RegExp(
  String.raw`\b(?:${PAYS}) (?:(?:a further|an additional|another|up to|at least|at most|not less than|not more than) )?$`,
  "iu",
);
const GIVES_BEFORE =
  /\b(?:contribut\p{L}+|deposit\p{L}*|transfer\p{L}*|disburs\p{L}+|remit\p{L}*|allocat\p{L}+|financ\p{L}+|grants?|lends?|amount\p{L}*|budget|capital|costs?|worth|compensation)\b[^.;]*$/iu;
const GIVEN_BEHIND =
  /^,? (?:(?:shall|will|must|is|are) (?:each )?(?:be )?(?:paid|contributed|deposited|disbursed)\b|(?:into|from|out of) (?:the |a |its )?(?:\p{L}+ ){0,4}(?:fund|account|treasury|budget)\b)/iu;
/** The noun ends where something else than a noun follows: "10 annual instalments" is no sum of "annual". */
const ENDS =
  /^(?:$|[.,;:)\n]| (?:to|into|in|for|by|each|per|an?|within|and|or|from|out|of|on|at|as|every|not|annually|monthly|shall|will|must|is|are|upon|after|before|no|towards?|under|with|without)(?![\p{L}]))/u;
const NO_MONEY =
  /^(?:hours?|days?|weeks?|months?|years?|per|percent|times?|installments?|instalments?|tranches|parts?|salar(?:y|ies)|wages?|pensions?|shares?|visits?|heed|attention)$/iu;
/** "Pay 300 workers": whom, not what. */
const PEOPLE =
  /(?:ers|ors|ants|ists|ians|men|women)$|^(?:employees|trainees|detainees|refugees|victims|families|households|children|people|persons|heirs)$/iu;
const NAMED = new RegExp(`(?<![\\d,.])${AMOUNT} (\\p{L}{3,24})(?![\\p{L}])`, "giu");

/**
 * Currencies that no list knows, as a text calls them: what is paid in numbers.
 * Finds: "shall pay 45 million talers", "a loan of 500 crowns", "2 million lenk from the Fund". Allows: "pay 300 workers", "transfer 40 guns".
 */
export function currenciesIn(whole: string): readonly string[] {
  const found = new Map<string, string>();
  for (const match of whole.matchAll(NAMED)) {
    const [, , scale, name = ""] = match;
    const to = match.index + match[0].length;
    const before = whole.slice(Math.max(0, match.index - 80), match.index);
    const behind = whole.slice(to, to + 80);
    if (NO_MONEY.test(name) || !ENDS.test(behind) || acts(name.toLowerCase())) continue;
    if (CURRENCIES.some(([find]) => find.test(name)) || (/^\p{Lu}/u.test(name) && scale === undefined)) continue;
    const money = isEnglishWord(name.toLowerCase())
      ? PAYS_RIGHT_BEFORE.test(before) && !PEOPLE.test(name)
      : PAYS_BEFORE.test(before) || (scale !== undefined && (GIVES_BEFORE.test(before) || GIVEN_BEHIND.test(behind)));
    const key = name.toLowerCase().replace(/s$/u, "");
    if (money && !found.has(key)) found.set(key, name);
  }
  return [...found.values()];
}
