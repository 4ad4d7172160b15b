import { said } from "../common/said.ts";
import type { Claim } from "../things/claim.ts";
import type { ClaimFinding } from "./finding.ts";
import { numberOf } from "./interval.ts";
import { figureSaid } from "./print.ts";

/** A stock of assets with what has been laid on it. */
export interface AssetLine {
  readonly stock: Claim;
  /** Uses that name this stock, in the order of the ledger. */
  readonly uses: readonly Claim[];
  /** Sum of the uses in the stock's currency, by their low ends. */
  readonly used: number;
  /** Most that can be left: the stock's high end less the uses; negative where they exceed it. */
  readonly left: number | null;
  /** Uses in another currency: they are not added. */
  readonly otherCurrency: readonly Claim[];
}

/** The assets of a ledger: claims with a holder, and the uses that draw on each. */
export function assetLedger(claims: readonly Claim[]): readonly AssetLine[] {
  return claims.filter(({ holder }) => holder !== undefined).map((stock) => lineOf(stock, claims));
}

function lineOf(stock: Claim, claims: readonly Claim[]): AssetLine {
  const uses = claims.filter(({ allocates }) => allocates === stock.id);
  const otherCurrency = uses.filter(({ unit }) => unit !== stock.unit);
  const used = uses
    .filter(({ unit }) => unit === stock.unit)
    .reduce((sum, { low, high }) => sum + (numberOf(low) ?? numberOf(high) ?? 0), 0);
  // "More than" has no upper end, so nothing can be said to exceed it.
  const most =
    stock.comparator === ">" || stock.comparator === ">=" ? null : (numberOf(stock.high) ?? numberOf(stock.low));
  return { stock, uses, used, left: most === null ? null : most - used, otherCurrency };
}

/** Stocks on which more has been laid than there is. */
export function overAllocated(claims: readonly Claim[]): readonly ClaimFinding[] {
  return (
    assetLedger(claims)
      // "About" leaves a margin before anybody is said to have overdrawn.
      .filter(({ left, used, stock }) => left !== null && left < (stock.comparator === "~" ? -0.05 * (used + left) : 0))
      .map(({ stock, uses, used }) => {
        const ids = [stock.id, ...uses.map(({ id }) => id)].sort();
        const spent = figureSaid({ low: String(used), high: String(used), unit: stock.unit });
        return {
          id: `over-allocated:${ids.join("+")}`,
          kind: "contradiction",
          reason: "over-allocated",
          topic: stock.topic,
          claims: ids,
          message: said("figures-apart.over-allocated", {
            n: uses.length,
            holder: stock.holder ?? "",
            spent,
            stock: figureSaid(stock),
          }),
        };
      })
  );
}
