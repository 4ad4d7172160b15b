import type { ReactNode } from "react";
import { assetLedger, type AssetLine } from "../../../core/evidence/assets.ts";
import { Strength } from "../../kit/standing.tsx";
import { Empty } from "../../kit/states.tsx";
import { Table } from "../../kit/table.tsx";
import { useWorkbench } from "../../workbench.ts";
import { figureWords } from "./figures.ts";

/** Who holds what, on which legal footing, what has been laid on it, and what is left at most. */
export function AssetLedger(): ReactNode {
  const { state, t, locale } = useWorkbench();
  const words = t.evidence;
  const lines = assetLedger(state.claims ?? []);
  if (lines.length === 0) return <Empty title={words.noAssets} text={words.noAssetsText} />;
  return (
    <section aria-label={words.views.assets}>
      <p className="hint evidence-head">{words.assetsNote}</p>
      <Table
        className="data-table stacks"
        scroll={words.views.assets}
        rows={lines}
        keyOf={({ stock }) => stock.id}
        fence={({ stock }) => stock.id}
        columns={[
          {
            head: words.holder,
            cell: ({ stock }) => (
              <>
                <bdi>{stock.holder}</bdi>
                <span className="claim-line">
                  <Strength sources={stock.sources} />
                </span>
              </>
            ),
          },
          { head: words.stock, cell: ({ stock }) => <bdi>{figureWords(stock, { t, locale })}</bdi> },
          { head: words.legal, cell: ({ stock }) => <bdi>{stock.legalStatus ?? ""}</bdi> },
          {
            head: words.columns.asOf,
            className: "claim-day",
            cell: ({ stock: { asOf } }) => (asOf === null ? words.noDay : locale.shortDate(asOf)),
          },
          { head: words.uses, cell: (line) => <Uses line={line} /> },
          { head: words.left, cell: (line) => <Left line={line} /> },
        ]}
      />
    </section>
  );
}

/** What has been laid on an asset. */
function Uses({ line: { uses, otherCurrency } }: { readonly line: AssetLine }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.evidence;
  return (
    <>
      {uses.length === 0 && <span className="hint">{words.noUse}</span>}
      <ul className="claim-sources">
        {uses.map((use) => (
          <li key={use.id}>
            <bdi>{figureWords(use, { t, locale })}</bdi>
            {locale.comma}
            <bdi>{[use.statement, use.scope].filter((part) => part !== "").join(locale.comma)}</bdi>
            {otherCurrency.includes(use) && <span className="hint claim-line">{words.otherCurrency}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is left of it at most. */
function Left({ line: { stock, left, used } }: { readonly line: AssetLine }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.evidence;
  const money = (value: number): string =>
    figureWords({ low: String(value), high: String(value), unit: stock.unit }, { t, locale });
  if (used === 0) return <span className="hint">{words.undrawn}</span>;
  if (left === null) return "";
  return left < 0 ? <b>{words.exceeded({ value: money(-left) })}</b> : money(left);
}
