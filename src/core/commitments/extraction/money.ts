import type { Money } from "../model.ts";

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
const SUM =
  /(USD|US\$|\$|EUR|€|GBP|£|CHF|UAH|RUB)?\s?(\d[\d,]*(?:\.\d+)?)\s?(thousand|million|billion|trillion|bn|m)?\s?(dollars?|euros?|pounds?|francs?|hryvnias?|r(?:o)?ubles?|marks?)?/giu;
const FACTORS: Readonly<Record<string, bigint>> = {
  thousand: 1000n,
  million: 1_000_000n,
  m: 1_000_000n,
  billion: 1_000_000_000n,
  bn: 1_000_000_000n,
  trillion: 1_000_000_000_000n,
};

/** Sums of money that words name, with what they are drawn from. */
export function moneyIn(text: string): readonly Money[] {
  const found: Money[] = [];
  for (const match of text.matchAll(SUM)) {
    const sign = match[1] ?? match[4];
    if (sign === undefined) continue;
    const currency = CURRENCIES.find(([find]) => find.test(sign))?.[1];
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
