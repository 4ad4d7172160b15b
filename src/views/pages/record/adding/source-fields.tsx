import type { ReactNode } from "react";
import { STRENGTHS } from "../../../../core/things/source.ts";
import { optionsOf } from "../../../kit/select.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { SelectField, TextField } from "../field.tsx";
import { DayField } from "./day-field.tsx";
import { Reading } from "./reading.tsx";
import { sourceGaps, type SourceValues } from "./source-values.ts";

/** Kinds of source in use; files may bring others. */
const kinds = [
  "official",
  "news",
  "wire-republished",
  "transcript",
  "thinktank-report-in-news",
  "mirror",
  "aggregator",
  "paste-links",
  "memory",
] as const;

/** The fields of one source. */
export function SourceFields({
  value,
  onChange,
}: {
  readonly value: SourceValues;
  readonly onChange: (value: SourceValues) => void;
}): ReactNode {
  const { t, whole } = useWorkbench();
  const words = t.adding;
  const set =
    <K extends keyof SourceValues>(name: K) =>
    (given: SourceValues[K]) =>
      onChange({ ...value, [name]: given });
  const publishers = [...new Set(Object.values(whole.sources).map(({ publisher }) => publisher))].sort();
  const gaps = sourceGaps(value);
  return (
    <>
      <TextField label={words.sourceTitle} value={value.title} onChange={set("title")} />
      <div className="adding-pair">
        <TextField label={words.publisher} offered={publishers} value={value.publisher} onChange={set("publisher")} />
        <DayField label={t.evidence.published} value={value.date} onChange={set("date")} />
      </div>
      <TextField label={words.address} value={value.url} onChange={set("url")} />
      {gaps.includes("url") && <Reading wrong>{words.addressUnclear}</Reading>}
      <div className="adding-pair">
        <SelectField
          label={t.evidence.kind}
          value={value.kind}
          options={[
            ...kinds.map((kind) => ({ value: kind as string, label: words.sourceKinds[kind] })),
            ...(kinds.some((kind) => kind === value.kind) ? [] : [{ value: value.kind, label: value.kind }]),
          ]}
          onChange={set("kind")}
        />
        <SelectField
          label={t.evidence.strength}
          empty={words.byKind}
          value={value.strength}
          options={optionsOf(STRENGTHS, t.text.strength)}
          onChange={set("strength")}
        />
      </div>
      <TextField label={t.evidence.columns.note} value={value.note} onChange={set("note")} />
    </>
  );
}
