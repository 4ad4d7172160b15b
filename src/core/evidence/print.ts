import { said, type Said } from "../common/said.ts";
import { grouped } from "../common/grouped.ts";
import type { Claim, Comparator } from "../things/claim.ts";
import { inFullUnits } from "./units.ts";

const COMPARED = { ">": "more", ">=": "least", "~": "about", "<": "under", "<=": "most" } as const satisfies Record<
  Comparator,
  string
>;

type Printed = Pick<Claim, "low" | "high" | "comparator" | "unit">;

/** A figure with its comparator and unit: `about 1,200,000 persons`, `EUR 180–193 billion`, `N/A`. */
export function figureSaid(claim: Printed): Said {
  const { kind, amount, scale, unit, comparator } = partsOf(claim);
  const value = said("figure", { kind, amount, scale, unit });
  return comparator === undefined || kind === "none"
    ? value
    : said(`figure-compared.${COMPARED[comparator]}`, { value });
}

function partsOf(claim: Printed) {
  const { low, high, comparator, unit } = /^[A-Z]{3} |[A-Z]{3}$/u.test(claim.unit) ? inFullUnits(claim) : claim;
  const money = /^[A-Z]{3}$/u.test(unit);
  const kind = low === null && high === null ? "none" : money ? "money" : unit === "percent" ? "percent" : "count";
  const [first, second] =
    comparator === ">" || comparator === ">=" ? [low ?? high, null] : [low ?? high, low === null ? null : high];
  const [amount, scale] = money ? printMoney(first, second) : [printRange(first, second, printNumber), ""];
  return { kind, amount, scale, unit, comparator };
}

/** A decimal with thousands in groups; at most two places. */
export function printNumber(text: string): string {
  const given = text.split(".")[1] ?? "";
  const [whole = "0", places = ""] = (given.length > 2 ? String(Number(Number(text).toFixed(2))) : text).split(".");
  return `${grouped(whole)}${places === "" ? "" : `.${places}`}`;
}

function printRange(low: string | null, high: string | null, print: (text: string) => string): string {
  if (low === null) return "";
  return high === null || high === low ? print(low) : `${print(low)}–${print(high)}`;
}

/** Large amounts in millions or billions, both ends in one scale: that of the low end, which must not round to nothing. */
function printMoney(low: string | null, high: string | null): readonly [string, string] {
  const size = Number(low ?? high);
  const [places, word] = size >= 1e9 ? [9, "billion"] : size >= 1e6 ? [6, "million"] : [0, ""];
  const amount = printRange(low, high, (text) =>
    printNumber(places === 0 ? text : String(Number(text) / 10 ** places)),
  );
  return [amount, word];
}
