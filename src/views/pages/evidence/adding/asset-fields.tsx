import type { ReactNode } from "react";
import { useWorkbench } from "../../../workbench.ts";
import { SelectField, TextField } from "../../record/field.tsx";
import { figureWords } from "../figures.ts";
import type { FigureValues } from "./figure-values.ts";

/** For a stock of assets its holder and legal status, for a use of one the stock that it draws on. */
export function AssetFields({
  values,
  change,
}: {
  readonly values: FigureValues;
  readonly change: (changes: Partial<FigureValues>) => void;
}): ReactNode {
  const { t, locale, whole } = useWorkbench();
  const { adding: words, evidence } = t;
  const stocks = (whole.claims ?? []).filter(({ holder }) => holder !== undefined);
  const filled = values.holder !== "" || values.legalStatus !== "" || values.allocates !== "";
  return (
    <details open={filled || undefined}>
      <summary>{evidence.views.assets}</summary>
      <div className="adding-within">
        <p className="hint">{evidence.noAssetsText}</p>
        <div className="adding-pair">
          <TextField label={evidence.holder} value={values.holder} onChange={(holder) => change({ holder })} />
          <TextField
            label={evidence.legal}
            offered={[...new Set(stocks.flatMap(({ legalStatus }) => legalStatus ?? []))]}
            value={values.legalStatus}
            onChange={(legalStatus) => change({ legalStatus })}
          />
        </div>
        {stocks.length > 0 && (
          <SelectField
            label={words.allocates}
            empty={words.noStock}
            value={values.allocates}
            options={stocks.map((stock) => ({
              value: stock.id,
              label: `${stock.holder ?? ""}${locale.comma}${figureWords(stock, { t, locale })}`,
            }))}
            onChange={(allocates) => change({ allocates })}
          />
        )}
      </div>
    </details>
  );
}
