import type { ReactNode } from "react";
import type { Source } from "../../../../core/record/state.ts";
import { useTyped } from "../../../typed.ts";
import { useWorkbench } from "../../../workbench.ts";
import { AddingForm } from "../../record/adding/adding.tsx";
import { WhyField, type Corrected } from "../../record/adding/correcting.tsx";
import { randomPart } from "../../record/adding/fresh-name.ts";
import { correctionPlan } from "../../record/adding/mending.ts";
import { SourceFields } from "../../record/adding/source-fields.tsx";
import {
  newSource,
  sourceGaps,
  sourceOf,
  sourcePlan,
  sourceValues,
  type SourceGap,
} from "../../record/adding/source-values.ts";
import { useWriting } from "../../record/writing.tsx";

/** A source by itself, new or corrected. */
export function SourceForm({
  corrects,
  onDone,
}: {
  readonly corrects?: Corrected<Source>;
  readonly onDone: () => void;
}): ReactNode {
  const { t, record } = useWorkbench();
  const room = corrects?.behind.entry.room;
  const writing = useWriting(record, "facts", room, room);
  const [values, setValues] = useTyped("values", () =>
    corrects === undefined ? newSource(randomPart()) : sourceValues(corrects.before),
  );
  const [why, setWhy] = useTyped("why", "");
  if (record === null || writing === null) return null;
  const labels: Readonly<Record<SourceGap, string>> = {
    title: t.adding.sourceTitle,
    date: t.evidence.published,
    url: t.adding.address,
  };
  const submit = () => {
    const source = sourceOf(values, corrects?.before.id);
    return writing.write([
      corrects === undefined ? sourcePlan(source, record.today()) : correctionPlan(corrects.behind, source, why.trim()),
    ]);
  };
  return (
    <AddingForm
      writing={writing}
      missing={[
        ...sourceGaps(values).map((gap) => labels[gap]),
        ...(corrects !== undefined && why.trim() === "" ? [t.adding.why] : []),
      ]}
      onSubmit={submit}
      onDone={onDone}
    >
      {corrects !== undefined && <WhyField value={why} onChange={setWhy} />}
      <SourceFields value={values} onChange={setValues} />
    </AddingForm>
  );
}
