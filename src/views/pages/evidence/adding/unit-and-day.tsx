import { useMemo, type ReactNode } from "react";
import type { Claim } from "../../../../core/things/claim.ts";
import { Button } from "../../../kit/button.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { DayField } from "../../record/adding/day-field.tsx";
import { Reading } from "../../record/adding/reading.tsx";
import type { ChosenSources } from "../../record/adding/source-choice.tsx";
import { typedDay } from "../../record/adding/typed-day.ts";
import { TextField } from "../../record/field.tsx";
import { dayDoubt, unitDoubt } from "./figure-doubts.ts";
import type { FigureValues } from "./figure-values.ts";

/** Unit and day of a figure, with a word where they sit oddly with its quantity, its sources or today. */
export function UnitAndDay({
  values,
  claim,
  sources,
  offered,
  today,
  change,
}: {
  readonly values: FigureValues;
  readonly claim: Claim;
  readonly sources: ChosenSources;
  /** Units on record. */
  readonly offered: readonly string[];
  readonly today: string;
  readonly change: (changes: Partial<FigureValues>) => void;
}): ReactNode {
  const { t, whole } = useWorkbench();
  const words = t.adding;
  const { claims } = whole;
  const doubt = values.figure.trim() === "" && claim.unit === "" ? null : unitDoubt(claim, claims ?? []);
  const days = useMemo(
    () => [
      ...sources.known.map((id) => whole.sources[id]?.date ?? null),
      ...sources.added.map(({ date }) => typedDay(date) ?? null),
    ],
    [sources, whole],
  );
  const late = dayDoubt(claim.asOf, today, days);
  return (
    <>
      <div className="adding-pair">
        <TextField
          label={t.charts.unit}
          hint={words.unitHint}
          offered={offered}
          value={values.unit}
          onChange={(unit) => change({ unit })}
        />
        <DayField label={t.evidence.columns.asOf} value={values.asOf} onChange={(asOf) => change({ asOf })} />
      </div>
      {doubt !== null && (
        <Reading doubt>
          {doubt.kind === "missing"
            ? words.unitMissing({ usual: doubt.usual })
            : words.unitOther({ unit: claim.unit, usual: doubt.usual })}{" "}
          <Button look="link" onClick={() => change({ unit: doubt.usual })}>
            {words.takeUnit({ unit: doubt.usual })}
          </Button>
        </Reading>
      )}
      {late !== null && <Reading doubt>{late === "after-today" ? words.asOfToCome : words.asOfAfterSource}</Reading>}
    </>
  );
}
