import { useState, type ReactNode } from "react";
import type { HandedLink, InvitationPlan, RecordAccess } from "../../../record.ts";
import { Button } from "../../../kit/button.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { Field, RecordForm, TextField } from "../field.tsx";
import { HandedLinkBox } from "./handed-link.tsx";

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
  const [name, setName] = useState("");
  const [capacity, setCapacity] = useState<InvitationPlan["capacity"]>("delegate");
  const [chosen, setParty] = useState("");
  const party = chosen === "" ? (whole.parties[0]?.id ?? "") : chosen;
  const [handed, setHanded] = useState<HandedLink | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const submit = async () => {
    const answer = await record.invite({ name: name.trim(), capacity, ...(capacity === "delegate" ? { party } : {}) });
    setHanded(answer.ok ? answer.value : null);
    setTrouble(answer.ok ? null : answer.message);
    if (!answer.ok) return;
    setName("");
    onInvited();
  };
  return (
    <RecordForm onSubmit={submit} className="invite" label={words.inviteTitle}>
      <h3 className="label">{words.inviteTitle}</h3>
      {trouble !== null && (
        <p className="write-trouble" role="alert">
          {t.record.refused({ why: trouble })}
        </p>
      )}
      <div className="tabling-fields">
        <TextField label={words.name} required value={name} onChange={setName} />
        <Field label={words.capacity} {...(capacity === "observer" ? { hint: t.office.observerHint } : {})}>
          {(field) => (
            <select
              {...field}
              className="input"
              value={capacity}
              onChange={(event) => setCapacity(event.target.value as InvitationPlan["capacity"])}
            >
              {capacities.map((each) => (
                <option key={each} value={each}>
                  {words.capacities[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {capacity === "delegate" && (
          <Field label={words.party} {...(party === "" ? { hint: t.office.frame.noParties } : {})}>
            {(field) => (
              <select {...field} className="input" value={party} onChange={(event) => setParty(event.target.value)}>
                {whole.parties.map(({ id, name: called }) => (
                  <option key={id} value={id}>{`${id}, ${called}`}</option>
                ))}
              </select>
            )}
          </Field>
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
