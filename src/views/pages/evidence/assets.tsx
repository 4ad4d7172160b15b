import type { ReactNode } from "react";
import { assetLedger, type AssetLine } from "../../../core/evidence/assets.ts";
import type { Claim } from "../../../core/things/claim.ts";
import { Fence } from "../../kit/fence.tsx";
import { Strength } from "../../kit/standing.tsx";
import { Empty } from "../../kit/states.tsx";
import { useWorkbench } from "../../workbench.ts";
import { figureWords } from "./figures.ts";

/** Who holds what, on which legal footing, what has been laid on it, and what is left at most. */
export function AssetLedger(): ReactNode {
  const { state, t } = useWorkbench();
  const words = t.evidence;
  const lines = assetLedger(state.claims ?? []);
  if (lines.length === 0) return <Empty title={words.noAssets} text={words.noAssetsText} />;
  return (
    <section aria-label={words.views.assets}>
      <p className="hint evidence-head">{words.assetsNote}</p>
      <div className="data-scroll" role="region" aria-label={words.views.assets} tabIndex={0}>
        <table className="data-table stacks">
          <thead>
            <tr>
              {[words.holder, words.stock, words.legal, words.columns.asOf, words.uses, words.left].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Fence key={line.stock.id} of={line.stock.id} among="rows">
                <AssetRow line={line} />
              </Fence>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function AssetRow({ line }: { readonly line: AssetLine }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.evidence;
  const { stock, uses, left, used, otherCurrency } = line;
  const money = (value: number): string =>
    figureWords({ low: String(value), high: String(value), unit: stock.unit }, { t, locale });
  const other = (claim: Claim): boolean => otherCurrency.includes(claim);
  return (
    <tr>
      <th scope="row">
        <bdi>{stock.holder}</bdi>
        <span className="claim-line">
          <Strength sources={stock.sources} />
        </span>
      </th>
      <td data-label={words.stock}>
        <bdi>{figureWords(stock, { t, locale })}</bdi>
      </td>
      <td data-label={words.legal}>
        <bdi>{stock.legalStatus ?? ""}</bdi>
      </td>
      <td className="claim-day" data-label={words.columns.asOf}>
        {stock.asOf === null ? words.noDay : locale.shortDate(stock.asOf)}
      </td>
      <td data-label={words.uses}>
        {uses.length === 0 && <span className="hint">{words.noUse}</span>}
        <ul className="claim-sources">
          {uses.map((use) => (
            <li key={use.id}>
              <bdi>{figureWords(use, { t, locale })}</bdi>
              {locale.comma}
              <bdi>{[use.statement, use.scope].filter((part) => part !== "").join(locale.comma)}</bdi>
              {other(use) && <span className="hint claim-line">{words.otherCurrency}</span>}
            </li>
          ))}
        </ul>
      </td>
      <td data-label={words.left}>
        {used === 0 ? (
          <span className="hint">{words.undrawn}</span>
        ) : left === null ? (
          ""
        ) : left < 0 ? (
          <b>{words.exceeded({ value: money(-left) })}</b>
        ) : (
          money(left)
        )}
      </td>
    </tr>
  );
}
