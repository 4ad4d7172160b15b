import { useState, type ReactNode } from "react";
import type { HandedLink, InvitationPlan, RecordAccess } from "../../../record.ts";
import { Button } from "../../../kit/button.tsx";
import { optionsOf } from "../../../kit/select.tsx";
import { useTyped } from "../../../typed.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RecordForm, SelectField, TextField } from "../field.tsx";
import { failureWords } from "../../../../words/words.ts";
import { HandedLinkBox } from "./handed-link.tsx";
import { WriteTrouble } from "../../../kit/write-trouble.tsx";

const capacities = ["delegate", "secretariat", "observer"] as const;

/** The office invites a person and hands the link over. */
export function Invite({
  record,
  onInvited,
}: {
  readonly record: RecordAccess;
  readonly onInvited: () => void;
}): ReactNode {
  const { t, whole } = useWorkbench();
  const words = t.record.people;
  const [name, setName] = useTyped("name", "");
  const [capacity, setCapacity] = useTyped<InvitationPlan["capacity"]>("capacity", "delegate");
  const [chosen, setParty] = useTyped("chosen", "");
  const party = chosen === "" ? (whole.parties[0]?.id ?? "") : chosen;
  const [handed, setHanded] = useState<HandedLink | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const submit = async () => {
    const answer = await record.invite({ name: name.trim(), capacity, ...(capacity === "delegate" ? { party } : {}) });
    setHanded(answer.ok ? answer.value : null);
    setTrouble(answer.ok ? null : failureWords(t, answer.failure));
    if (!answer.ok) return;
    setName("");
    onInvited();
  };
  return (
    <RecordForm onSubmit={submit} className="invite" label={words.inviteTitle}>
      <h3 className="label">{words.inviteTitle}</h3>
      <WriteTrouble text={trouble === null ? null : t.record.refused({ why: trouble })} />
      <div className="tabling-fields">
        <TextField label={words.name} required value={name} onChange={setName} />
        <SelectField
          label={words.capacity}
          hint={capacity === "observer" ? t.office.observerHint : undefined}
          value={capacity}
          options={optionsOf(capacities, words.capacities)}
          onChange={setCapacity}
        />
        {capacity === "delegate" && (
          <SelectField
            label={words.party}
            hint={party === "" ? t.office.frame.noParties : undefined}
            value={party}
            options={whole.parties.map(({ id, name: called }) => ({ value: id, label: `${id}, ${called}` }))}
            onChange={setParty}
          />
        )}
      </div>
      <div className="tools">
        <Button look="main" type="submit" disabled={name.trim() === "" || (capacity === "delegate" && party === "")}>
          {words.invite}
        </Button>
      </div>
      {handed !== null && <HandedLinkBox label={words.link} handed={handed} trial={record.trial} />}
    </RecordForm>
  );
}
