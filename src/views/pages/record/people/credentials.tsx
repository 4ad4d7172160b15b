import { useState, type ReactNode } from "react";
import type { Credential } from "../../../../core/record/talks.ts";
import type { MarkLevel } from "../../../../core/record/state.ts";
import { Button } from "../../../kit/button.tsx";
import { Part } from "../../../kit/part.tsx";
import { AskDialog } from "../../../kit/ask-dialog.tsx";
import { Dialog } from "../../../kit/dialog.tsx";
import { Party } from "../../../kit/party.tsx";
import type { RecordAccess } from "../../../record.ts";
import { Table } from "../../../kit/table.tsx";
import { optionsOf } from "../../../kit/select.tsx";
import { levelsOffered } from "../../../kit/level.tsx";
import { TypedPart, useTyped } from "../../../typed.ts";
import { useWorkbench } from "../../../workbench.ts";
import { asTitle, RecordForm, SelectField, TextField, ChecksField } from "../field.tsx";
import { RoomSign, roomName } from "../rooms.tsx";
import { mayWrite, notDone, useWriting, WriteFoot } from "../writing.tsx";

/** Who may mark for which party, up to what level, to whom it is referred, and until when. */
export function Credentials({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t, notify } = useWorkbench();
  const words = t.office.credentials;
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Credential | null>(null);
  const { credentials } = record.talks;
  const { audience } = record;
  const observes = audience.capacity === "observer";
  const mine = (each: Credential) =>
    each.withdrawn === undefined &&
    (audience.capacity !== "delegate" || each.party === audience.party) &&
    mayWrite(record, "answers", each.entry.room);
  const withdraw = async ({ id, party, entry }: Credential) => {
    const plan = { kind: "withdrawal", body: { what: "credential", id }, party };
    const written = await record.write(entry.room, [plan]);
    const wrong = notDone(t, written);
    if (wrong === null)
      notify(written.kind === "stored" ? t.record.written({ room: roomName(t, entry.room) }) : t.record.waiting);
    return wrong;
  };
  return (
    <Part
      id="credentials"
      title={words.title}
      tools={
        mayWrite(record, "credentials") &&
        record.whole.parties.length > 0 && <Button onClick={() => setAdding(true)}>{words.add}</Button>
      }
    >
      <p className="page-sub">{words.intro}</p>
      {credentials.length === 0 ? (
        <p className="hint">{observes ? t.office.nothingOpen : words.none}</p>
      ) : (
        <div className="scroll-x" tabIndex={0} role="group" aria-label={words.title}>
          <CredentialTable credentials={credentials} mine={mine} setLeaving={setLeaving} />
        </div>
      )}
      {adding && (
        <Dialog open title={asTitle(words.add)} onClose={() => setAdding(false)} className="dialog-form">
          <TypedPart name="credential">
            <CredentialForm record={record} onDone={() => setAdding(false)} />
          </TypedPart>
        </Dialog>
      )}
      {leaving !== null && (
        <AskDialog
          title={words.withdraw}
          text={words.withdrawText({ holder: leaving.holder })}
          action={words.withdraw}
          onClose={() => setLeaving(null)}
          onDo={() => withdraw(leaving)}
        />
      )}
    </Part>
  );
}

/** Credentials one by one, those that the reader may withdraw with a way to do so. */
function CredentialTable({
  credentials,
  mine,
  setLeaving,
}: {
  readonly credentials: readonly Credential[];
  readonly mine: (each: Credential) => boolean;
  readonly setLeaving: (value: Credential | null) => void;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.office.credentials;
  return (
    <Table
      className="rooms-table"
      labelled
      rows={credentials}
      keyOf={({ entry }) => `${entry.room} ${entry.seq}`}
      columns={[
        {
          head: words.holder,
          cell: ({ party, holder, entry }) => (
            <>
              <Party id={party} /> <bdi>{holder}</bdi>
              <br />
              <RoomSign room={entry.room} />
            </>
          ),
        },
        { head: words.levels, cell: (each) => locale.list(each.levels.map((level) => t.record.levels[level])) },
        {
          head: words.referred,
          cell: ({ adReferendumTo }) => (adReferendumTo === undefined ? "—" : <bdi>{adReferendumTo}</bdi>),
        },
        {
          head: words.until,
          cell: ({ until }) => (until === undefined ? words.always : locale.shortDate(until.slice(0, 10))),
        },
        {
          head: words.withdraw,
          heard: true,
          cell: (each) => (
            <>
              {each.withdrawn !== undefined && (
                <span className="hint">
                  {words.withdrawn({ day: locale.shortDate(each.withdrawn.on.slice(0, 10)) })}
                </span>
              )}
              {mine(each) && (
                <Button look="link" onClick={() => setLeaving(each)}>
                  {words.withdraw}
                </Button>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

function CredentialForm({ record, onDone }: { readonly record: RecordAccess; readonly onDone: () => void }): ReactNode {
  const { t } = useWorkbench();
  const words = t.office.credentials;
  const writing = useWriting(record, "credentials");
  const { audience } = record;
  const own = audience.capacity === "delegate" ? audience.party : undefined;
  const [party, setParty] = useTyped("party", own ?? record.whole.parties[0]?.id ?? "");
  const [holder, setHolder] = useTyped("holder", "");
  const [chosen, setChosen] = useTyped<readonly MarkLevel[]>("chosen", ["agreed-in-substance"]);
  const [referred, setReferred] = useTyped("referred", "");
  const [from, setFrom] = useTyped("from", record.today());
  const [until, setUntil] = useTyped("until", "");
  if (writing === null) return null;
  const submit = async () => {
    // One id for both: a withdrawal names the entry, and what reads it the credential.
    const id = `credential-${crypto.randomUUID()}`;
    const body = {
      id,
      party,
      holder: holder.trim(),
      levels: chosen,
      ...(referred.trim() === "" ? {} : { adReferendumTo: referred.trim() }),
      ...(from === "" ? {} : { from }),
      ...(until === "" ? {} : { until }),
    };
    if (await writing.write([{ kind: "credential", id, body, party }])) onDone();
  };
  return (
    <RecordForm onSubmit={submit}>
      {own === undefined && (
        <SelectField
          label={words.party}
          value={party}
          options={record.whole.parties.map(({ id, name }) => ({ value: id, label: `${id}, ${name}` }))}
          onChange={setParty}
        />
      )}
      <TextField label={words.holder} hint={words.holderHint} required value={holder} onChange={setHolder} />
      <ChecksField
        label={words.levels}
        value={chosen}
        options={optionsOf(levelsOffered, t.record.levels)}
        onChange={(next) => setChosen(levelsOffered.filter((level) => next.includes(level)))}
      >
        {chosen.length === 0 && <p className="hint">{words.noLevel}</p>}
      </ChecksField>
      <TextField label={words.referred} hint={words.referredHint} value={referred} onChange={setReferred} />
      <div className="tabling-fields">
        <TextField label={words.from} type="date" value={from} onChange={setFrom} />
        <TextField label={words.until} type="date" min={from} value={until} onChange={setUntil} />
      </div>
      <WriteFoot writing={writing} ready={holder.trim() !== "" && chosen.length > 0} onCancel={onDone} fixedParty />
    </RecordForm>
  );
}
