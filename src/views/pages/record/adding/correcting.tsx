import type { ReactNode } from "react";
import type { Behind } from "../../../../core/record/behind.ts";
import { useWorkbench } from "../../../workbench.ts";
import { TextField } from "../field.tsx";
import { AddingButton } from "./adding.tsx";
import { mendable } from "./mending.ts";

/** A thing on record as it stands, with the entry behind it. */
export interface Corrected<Thing> {
  readonly before: Thing;
  readonly behind: Behind;
}

/** Opens the form that corrects a thing on record, where the reader may; `what` names it in the title of the form. */
export function CorrectButton<Thing extends { readonly id: string }>({
  kind,
  thing,
  what,
  children,
}: {
  readonly kind: string;
  readonly thing: Thing;
  readonly what: string;
  readonly children: (corrects: Corrected<Thing>, done: () => void) => ReactNode;
}): ReactNode {
  const { t, record, still } = useWorkbench();
  const behind = still === undefined ? mendable(record, kind, thing.id) : null;
  if (behind === null) return null;
  return (
    <AddingButton
      label={t.adding.correct}
      form={`${kind} ${thing.id}`}
      title={t.adding.correctTitle({ what })}
      room={behind.entry.room}
      className="link correct"
    >
      {(close) => children({ before: thing, behind }, close)}
    </AddingButton>
  );
}

/** Why something on record is corrected, or replaced where `label` says so. */
export function WhyField({
  label,
  value,
  onChange,
}: {
  readonly label?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const { t } = useWorkbench();
  return (
    <TextField
      label={label ?? t.adding.why}
      hint={t.adding.whyHint}
      rows={2}
      required
      value={value}
      onChange={onChange}
    />
  );
}
