import { useState, type ReactNode } from "react";
import type { Issue } from "../../../../core/evidence/positions/index.ts";
import { Button } from "../../../kit/button.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { Reading } from "../../record/adding/reading.tsx";
import { SelectField, TextField } from "../../record/field.tsx";
import { optionStated, type PositionValues } from "./position-values.ts";

const tags = ["en", "fr", "uk", "ru", "ar", "de", "es", "zh"];

/** Stance, quotation, and the option: only where words of the one or the other state it, and which. */
export function StatedOption({
  values,
  issue,
  change,
}: {
  readonly values: PositionValues;
  readonly issue: Issue | undefined;
  readonly change: (changes: Partial<PositionValues>) => void;
}): ReactNode {
  const { t, whole, locale } = useWorkbench();
  const words = t.adding;
  const [marked, setMarked] = useState("");
  const quoted = values.quote.trim() !== "";
  const languages = [...new Set([...whole.drafts.map(({ draft }) => draft.language), values.language, ...tags])];
  return (
    <>
      <TextField
        label={words.stance}
        hint={words.stanceHint}
        rows={2}
        value={values.stance}
        onChange={(stance) => change({ stance })}
        {...(quoted ? {} : { onMarked: setMarked })}
      />
      <TextField
        label={t.positions.quote}
        hint={words.quoteHint}
        rows={2}
        value={values.quote}
        onChange={(quote) => change({ quote })}
        {...(quoted ? { onMarked: setMarked } : {})}
      />
      {quoted && (
        <SelectField
          label={words.language}
          empty={words.choose}
          value={values.language}
          options={languages
            .filter((tag) => tag !== "")
            .map((tag) => ({ value: tag, label: locale.languageName(tag) }))}
          onChange={(language) => change({ language })}
        />
      )}
      {issue !== undefined && (
        <SelectField
          label={words.option}
          hint={words.optionHint}
          empty={t.positions.noOption}
          value={values.option}
          options={issue.options.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(option) => change({ option })}
        />
      )}
      {values.option !== "" && <StatedWords values={values} change={change} marked={marked} quoted={quoted} />}
    </>
  );
}

/** The words of a party, and what of them is quoted. */
function StatedWords({
  values,
  change,
  marked,
  quoted,
}: {
  readonly values: PositionValues;
  readonly change: (changes: Partial<PositionValues>) => void;
  readonly marked: string;
  readonly quoted: boolean;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.adding;
  return (
    <div className="adding-read">
      <TextField
        label={words.statedBy}
        hint={words.statedByHint}
        value={values.words}
        onChange={(stated) => change({ words: stated })}
      />
      {marked.trim() !== "" && marked.trim() !== values.words && (
        <Button look="link" onClick={() => change({ words: marked.trim() })}>
          {words.takeMarked({ words: marked.trim() })}
        </Button>
      )}
      {optionStated(values) ? (
        <Reading>{quoted ? words.statedInQuote : words.statedInStance}</Reading>
      ) : (
        <Reading wrong>
          {values.words.trim() === ""
            ? words.noWords
            : quoted
              ? words.notInQuote({ words: values.words.trim() })
              : words.notInStance({ words: values.words.trim() })}
        </Reading>
      )}
    </div>
  );
}
