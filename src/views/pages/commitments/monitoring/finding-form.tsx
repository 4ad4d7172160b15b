import { useState, type ReactNode } from "react";
import { packDecimals } from "../../../../core/common/decimals.ts";
import { titleIn, type Agreement, type Incident } from "../../../../core/commitments/index.ts";
import { findingKinds, verdicts } from "../../../../core/things/monitoring.ts";
import { Button } from "../../../kit/button.tsx";
import { Dialog } from "../../../kit/dialog.tsx";
import { optionsOf } from "../../../kit/select.tsx";
import type { RecordAccess } from "../../../record.ts";
import { useWorkbench } from "../../../workbench.ts";
import { randomPart } from "../../record/adding/fresh-name.ts";
import { RecordForm, SelectField, TextField } from "../../record/field.tsx";
import { mayWrite, useWriting, WriteFoot } from "../../record/writing.tsx";
import { blankFinding, findersOf, findingFrom, findingReady, type AskedFinding } from "./findings.ts";
import { eventName } from "./model.ts";

/** Whether the reader may record what a body has found. */
export function recordsFindings(record: RecordAccess | null): record is RecordAccess {
  return record !== null && mayWrite(record, "judgements");
}

/** The way to say what a body has found about a report: each of the three questions on its own. */
export function FindingButton({
  incident,
  agreement,
}: {
  readonly incident: Incident;
  readonly agreement: Agreement;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.monitoring.finding;
  const [open, setOpen] = useState(false);
  const facts = { what: eventName(agreement, incident.type), day: locale.shortDate(incident.on.slice(0, 10)) };
  return (
    <>
      <Button look="link" aria-label={words.recordOf(facts)} onClick={() => setOpen(true)}>
        {words.record}
      </Button>
      {open && (
        <Dialog open title={words.recordOf(facts)} onClose={() => setOpen(false)} className="dialog-form">
          <FindingForm incident={incident} agreement={agreement} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function FindingForm({
  incident,
  agreement,
  onDone,
}: {
  readonly incident: Incident;
  readonly agreement: Agreement;
  readonly onDone: () => void;
}): ReactNode {
  const { t, record, whole } = useWorkbench();
  const words = t.commitments.monitoring.finding;
  const writing = useWriting(record, "judgements");
  const today = record?.today() ?? "";
  const bodies = findersOf(agreement, whole.parties);
  const [asked, setAsked] = useState<AskedFinding>(() => blankFinding(incident, agreement, bodies, today));
  if (writing === null) return null;
  const set = (changes: Partial<AskedFinding>) => setAsked({ ...asked, ...changes });
  const named = (ids: readonly string[]) => ids.map((value) => ({ value, label: titleIn(agreement, value) }));
  const submit = async () => {
    const { findings = [], rooms } = whole.monitoring ?? {};
    const target = writing.room === "public" || writing.room === "table" ? undefined : writing.room;
    const own = findings.filter(({ id }) => rooms?.findings?.[id] === target);
    const finding = findingFrom(asked, incident, own, today, randomPart());
    if (await writing.write([{ kind: "finding", on: asked.on, known: today, body: packDecimals(finding) as object }]))
      onDone();
  };
  return (
    <RecordForm onSubmit={submit}>
      <p>{words.text}</p>
      <SelectField
        label={words.question}
        value={asked.kind}
        options={optionsOf(findingKinds, t.commitments.monitoring)}
        onChange={(kind) => set({ kind })}
      />
      {asked.kind === "violates" && (
        <SelectField
          label={words.which}
          value={asked.commitment}
          empty="…"
          options={named(agreement.commitments.map(({ id }) => id))}
          onChange={(commitment) => set({ commitment })}
        />
      )}
      {asked.kind === "attributable" && (
        <SelectField
          label={words.who}
          value={asked.party}
          empty="…"
          options={named(agreement.parties.map(({ id }) => id))}
          onChange={(party) => set({ party })}
        />
      )}
      <SelectField
        label={words.verdict}
        value={asked.verdict}
        options={optionsOf(verdicts, t.commitments.monitoring.verdicts)}
        onChange={(verdict) => set({ verdict })}
      />
      <SelectField
        label={words.body}
        hint={bodies.length === 0 ? words.noBody : undefined}
        value={asked.body}
        empty="…"
        options={named(bodies.map(({ id }) => id))}
        onChange={(body) => set({ body })}
      />
      <TextField label={words.day} type="date" value={asked.on} onChange={(on) => set({ on })} />
      <WriteFoot
        writing={writing}
        fixedParty
        folded
        label={words.record}
        ready={findingReady(asked, incident)}
        onCancel={onDone}
      />
    </RecordForm>
  );
}
