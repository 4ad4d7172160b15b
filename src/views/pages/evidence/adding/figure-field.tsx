import type { ReactNode } from "react";
import type { Claim } from "../../../../core/things/claim.ts";
import { readFigure } from "../../../../core/evidence/typed-figure.ts";
import { useWorkbench } from "../../../workbench.ts";
import { Reading } from "../../record/adding/reading.tsx";
import { TextField } from "../../record/field.tsx";
import { figureWords } from "../figures.ts";
import { isPart, type FigureValues } from "./figure-values.ts";

/** A figure as people write it, and how it was understood. */
export function FigureField({
  values,
  claim,
  onChange,
}: {
  readonly values: FigureValues;
  readonly claim: Claim;
  readonly onChange: (figure: string) => void;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.adding;
  const { kind } = readFigure(values.figure);
  return (
    <div className="adding-read">
      <TextField
        label={t.evidence.columns.figure}
        hint={words.figureHint}
        required
        value={values.figure}
        onChange={onChange}
      />
      {kind === "unclear" && <Reading wrong>{words.figureUnclear}</Reading>}
      {kind === "not-given" && <Reading>{words.understood({ value: t.evidence.notGiven })}</Reading>}
      {kind === "figure" && isPart(values) && <Reading wrong>{words.figurePart}</Reading>}
      {kind === "figure" && !isPart(values) && (
        <Reading>{words.understood({ value: figureWords(claim, { t, locale }) })}</Reading>
      )}
    </div>
  );
}
