import { useState, type ReactNode } from "react";
import { knownZoneNames } from "../../../../core/common/zones.ts";
import { Button } from "../../../kit/button.tsx";
import { Dialog } from "../../../kit/dialog.tsx";
import type { NewProcessPlan, Asked } from "../../../record.ts";
import { optionsOf } from "../../../kit/select.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { RecordForm, TextField, SelectField } from "../field.tsx";
import { failureWords } from "../../../../words/words.ts";
import { shortName } from "./table-plan.ts";

const rules = ["consensus", "office", "silence"] as const;
const zones = knownZoneNames();

/** Opens a process of one's own beside the examples. */
export function NewProcess(): ReactNode {
  const { t, record } = useWorkbench();
  const [open, setOpen] = useState(false);
  if (record === null || !record.mayOpenProcesses) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.record.tabling.newProcess}</Button>
      <Dialog open={open} title={t.record.newProcess.title} onClose={() => setOpen(false)} className="dialog-form">
        <NewProcessForm create={record.openProcess} />
      </Dialog>
    </>
  );
}

/** `KE Republic of Kelun` by line; null for a line that is not letters and a name. */
function partyLine(line: string): { id: string; name: string } | null {
  const match = /^([\p{L}\p{N}_-]{1,8})\s+(\S.*)$/u.exec(line.trim());
  return match === null ? null : { id: match[1] ?? "", name: (match[2] ?? "").trim() };
}

function NewProcessForm({ create }: { readonly create: (plan: NewProcessPlan) => Promise<Asked<void>> }): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.newProcess;
  const [title, setTitle] = useState("");
  const [id, setId] = useState("");
  const [parties, setParties] = useState("");
  const [timeZone, setTimeZone] = useState("UTC");
  const [rule, setRule] = useState<(typeof rules)[number]>("consensus");
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const lines = parties.split("\n").filter((line) => line.trim() !== "");
  const wrong = lines.find((line) => partyLine(line) === null);
  const name = id === "" ? shortName(title) : id;
  const wrongId = !/^[a-z0-9][a-z0-9-]{1,39}$/u.test(name);
  const submit = async () => {
    setBusy(true);
    const named = lines.flatMap((line) => partyLine(line) ?? []);
    const answer = await create({ id: name, title: title.trim(), timeZone, rule, parties: named });
    setBusy(false);
    if (!answer.ok) setTrouble(failureWords(t, answer.failure));
  };
  return (
    <RecordForm onSubmit={submit}>
      <p>{words.text}</p>
      {trouble !== null && (
        <p className="write-trouble" role="alert">
          {t.record.refused({ why: trouble })}
        </p>
      )}
      <TextField label={words.name} required value={title} onChange={setTitle} />
      <TextField
        label={words.id}
        hint={title !== "" && wrongId ? words.wrongId : words.idHint}
        value={name === "draft" && title === "" ? "" : name}
        onChange={setId}
      />
      <TextField
        label={words.parties}
        hint={wrong === undefined ? words.partiesHint : words.wrongParty({ line: wrong })}
        rows={4}
        required
        value={parties}
        onChange={setParties}
      />
      <SelectField
        label={words.zone}
        value={timeZone}
        options={zones.map((zone) => ({ value: zone, label: zone }))}
        onChange={setTimeZone}
      />
      <SelectField
        label={words.rule}
        value={rule}
        options={optionsOf(rules, t.record.status.rules)}
        onChange={setRule}
      />
      <div className="tools">
        <Button
          look="main"
          type="submit"
          disabled={busy || title.trim() === "" || wrongId || wrong !== undefined || lines.length === 0}
        >
          {busy ? t.record.writing : words.create}
        </Button>
      </div>
    </RecordForm>
  );
}
