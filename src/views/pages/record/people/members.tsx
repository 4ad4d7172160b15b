import { useEffect, useState, type ReactNode } from "react";
import { AskDialog } from "../../../kit/ask-dialog.tsx";
import { Party } from "../../../kit/party.tsx";
import type { InvitationPlan, MemberLine, RecordAccess } from "../../../record.ts";
import { useWorkbench } from "../../../workbench.ts";
import { Field, RecordForm, TextField } from "../field.tsx";

const capacities = ["delegate", "secretariat", "observer"] as const;

/** Who is in the process; the mediator's office invites and removes. */
export function Members({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.record.people;
  const [members, setMembers] = useState<readonly MemberLine[]>([]);
  const [leaving, setLeaving] = useState<MemberLine | null>(null);
  const { mode, audience, members: list, removeMember } = record;
  useEffect(() => {
    if (mode === "alone") return undefined;
    let wanted = true;
    void list().then((answer) => {
      if (wanted && answer.ok) setMembers(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [mode, list]);
  const readAgain = async () => {
    const answer = await list();
    if (answer.ok) setMembers(answer.value);
  };
  const office = audience.capacity === "secretariat";
  const remove = async ({ id }: MemberLine) => {
    const answer = await removeMember(id);
    if (!answer.ok) return t.record.refused(answer.message);
    await readAgain();
    return null;
  };
  return (
    <section className="part" aria-labelledby="people">
      <div className="part-head">
        <h2 id="people">{words.membersTitle}</h2>
        <span className="grow" />
        {mode === "accounts" && (
          <button type="button" className="button" onClick={record.signOut}>
            {t.signIn.signOut}
          </button>
        )}
      </div>
      {mode === "alone" ? (
        <p className="page-sub">{words.noMembers}</p>
      ) : (
        <table className="rooms-table">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.capacity}</th>
              <th scope="col">
                <span className="heard">{words.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                <th scope="row">
                  <bdi>{member.name}</bdi> {member.id === audience.member && <span className="hint">{words.you}</span>}
                </th>
                <td>
                  {words.capacities[member.capacity]} {member.party !== undefined && <Party id={member.party} />}
                </td>
                <td>
                  {member.removed !== undefined ? (
                    <span className="hint">{words.removed(locale.shortDate(member.removed.slice(0, 10)))}</span>
                  ) : (
                    office &&
                    member.id !== audience.member && (
                      <button type="button" className="link" onClick={() => setLeaving(member)}>
                        {words.remove}
                      </button>
                    )
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {leaving !== null && (
        <AskDialog
          title={t.office.remove}
          text={words.removeSure(leaving.name)}
          action={words.remove}
          onClose={() => setLeaving(null)}
          onDo={() => remove(leaving)}
        />
      )}
      {office && <Invite record={record} onInvited={() => void readAgain()} />}
    </section>
  );
}

function Invite({ record, onInvited }: { readonly record: RecordAccess; readonly onInvited: () => void }): ReactNode {
  const { t, locale, whole, copy, notify } = useWorkbench();
  const words = t.record.people;
  const [name, setName] = useState("");
  const [capacity, setCapacity] = useState<InvitationPlan["capacity"]>("delegate");
  const [chosen, setParty] = useState("");
  const party = chosen === "" ? (whole.parties[0]?.id ?? "") : chosen;
  const [link, setLink] = useState<{ readonly link: string; readonly expires: string } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const submit = async () => {
    const answer = await record.invite({ name: name.trim(), capacity, ...(capacity === "delegate" ? { party } : {}) });
    setLink(answer.ok ? answer.value : null);
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
          {t.record.refused(trouble)}
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
        <button
          type="submit"
          className="button button-main"
          disabled={name.trim() === "" || (capacity === "delegate" && party === "")}
        >
          {words.invite}
        </button>
      </div>
      {link !== null && (
        <div className="invite-link" role="status">
          <p className="label">{words.link}</p>
          <code>{link.link}</code>
          <p className="hint">{words.linkText(locale.date(link.expires.slice(0, 10)))}</p>
          <button
            type="button"
            className="button"
            onClick={() =>
              void copy({ text: link.link, html: link.link }).then((done) => {
                if (done) notify(words.copied);
              })
            }
          >
            {words.copyLink}
          </button>
        </div>
      )}
    </RecordForm>
  );
}
