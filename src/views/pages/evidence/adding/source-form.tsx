import { useState, type ReactNode } from "react";
import { useWorkbench } from "../../../workbench.ts";
import { AddingForm } from "../../record/adding/adding.tsx";
import { randomPart } from "../../record/adding/fresh-name.ts";
import { SourceFields } from "../../record/adding/source-fields.tsx";
import { newSource, sourceGaps, sourceOf, sourcePlan, type SourceGap } from "../../record/adding/source-values.ts";
import { useWriting } from "../../record/writing.tsx";

/** A source by itself. */
export function SourceForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { t, record } = useWorkbench();
  const writing = useWriting(record, "facts");
  const [values, setValues] = useState(() => newSource(randomPart()));
  if (record === null || writing === null) return null;
  const labels: Readonly<Record<SourceGap, string>> = {
    title: t.adding.sourceTitle,
    date: t.evidence.published,
    url: t.adding.address,
  };
  return (
    <AddingForm
      writing={writing}
      missing={sourceGaps(values).map((gap) => labels[gap])}
      onSubmit={() => writing.write([sourcePlan(sourceOf(values), record.today())])}
      onDone={onDone}
    >
      <SourceFields value={values} onChange={setValues} />
    </AddingForm>
  );
}
