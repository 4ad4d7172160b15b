import { use, useState, type ReactNode } from "react";
import { useWorkbench } from "../../../workbench.ts";
import { SelectField, TextField } from "../../record/field.tsx";
import { knownEvents } from "./choices.ts";
import { around, type FieldProps } from "./field-props.ts";
import { useFieldWords } from "./words.ts";

const OTHER = "\u0000other";

/** The kind of an event: one that the agreement speaks of, or another in words of one's own. */
export function EventField({ name, path, value, onChange }: FieldProps): ReactNode {
  const { t } = useWorkbench();
  const context = use(around);
  const label = useFieldWords().field(name);
  const given = typeof value === "string" ? value : "";
  const known = context === null ? [] : knownEvents(context.agreement);
  const listed = known.some((each) => each.value === given);
  const [own, setOwn] = useState(!listed && given !== "");
  return (
    <>
      <SelectField
        label={label}
        value={own ? OTHER : given}
        empty="…"
        options={[...known, { value: OTHER, label: t.commitments.editor.otherEvent }]}
        onChange={(next) => {
          setOwn(next === OTHER);
          onChange(next === OTHER ? "" : next, "");
        }}
      />
      {own && (
        <TextField
          label={t.commitments.editor.eventName}
          hint={t.commitments.monitoring.whatHint}
          value={given.replaceAll("-", " ")}
          onChange={(typed) => onChange(typed.replaceAll(/\s+/gu, "-").toLowerCase(), path)}
        />
      )}
    </>
  );
}
