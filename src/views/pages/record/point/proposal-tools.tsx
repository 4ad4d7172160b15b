import { filingOf } from "../../../../core/record/filing.ts";
import { useState, type ReactNode } from "react";
import { widerRooms } from "../../../../core/record/permissions.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import { whyNotAdopted } from "../../../../core/record/adopting.ts";
import { consentTo } from "../../../../core/record/living/index.ts";
import type { Proposal } from "../../../../core/record/talks.ts";
import { Button } from "../../../kit/button.tsx";
import { AskDialog } from "../../../kit/ask-dialog.tsx";
import { Dialog } from "../../../kit/dialog.tsx";
import type { EntryPlan, RecordAccess, Written } from "../../../record.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RecordForm, SelectField } from "../field.tsx";
import { roomName, roomReaders } from "../rooms.tsx";
import { placeOf } from "../text-points.ts";
import { mayWrite, notDone } from "../writing.tsx";
import { adoptedComposite, adoptedVersion } from "./adopt.ts";
import type { PointProps } from "./point-props.ts";
import { WriteTrouble } from "../../../kit/write-trouble.tsx";

type Tools = PointProps & { readonly proposal: Proposal };

/** What the reader may do with a proposal that stands: only that is shown. */
export function ProposalTools({
  onAnswer,
  onCounter,
  ...props
}: Tools & { readonly onAnswer: () => void; readonly onCounter: () => void }): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.point;
  const { record, proposal } = props;
  const { audience } = record;
  const { room } = proposal.entry;
  const [asked, setAsked] = useState<"withdraw" | "release" | null>(null);
  const own = audience.capacity !== "delegate" || proposal.party === audience.party;
  const filing = filingOf(record.talks, proposal);
  const ours = audience.capacity !== "secretariat" || proposal.as === undefined || proposal.party === undefined;
  const mayWithdraw = own && (ours || filing?.said === "unconfirmed") && mayWrite(record, "answers", room);
  const wider = own && mayWrite(record, "mending", room) ? widerRooms(audience, room, record.rooms) : [];
  const close = () => setAsked(null);
  return (
    <div className="tools proposal-tools">
      {mayWrite(record, "answers", room) &&
        !(audience.capacity === "delegate" && proposal.party === audience.party) && (
          <Button onClick={onAnswer}>{words.answer}</Button>
        )}
      {mayWrite(record, "texts") && <Button onClick={onCounter}>{words.counter}</Button>}
      <Adopt {...props} />
      {mayWithdraw && (
        <Button look="link" onClick={() => setAsked("withdraw")}>
          {words.withdraw}
        </Button>
      )}
      {wider.length > 0 && (
        <Button look="link" onClick={() => setAsked("release")}>
          {t.office.release.do}
        </Button>
      )}
      {asked === "withdraw" && <Withdraw {...props} onClose={close} />}
      {asked === "release" && <Release {...props} wider={wider} onClose={close} />}
    </div>
  );
}

function partyOf({ party }: { readonly party?: string }): { party?: string } {
  return party === undefined ? {} : { party };
}

function Adopt({ record, text, version, point, proposal }: Tools): ReactNode {
  const { t, notify } = useWorkbench();
  const words = t.record.point;
  const { audience } = record;
  const { draft, composite } = version;
  // Of a draft its own party makes the next version; a composite is compiled by who may compile in its room.
  const may =
    draft === undefined
      ? mayWrite(record, "analysis", text.room)
      : mayWrite(record, "texts", text.room) && (audience.capacity !== "delegate" || version.party === audience.party);
  // What an edit changes of a composite is asked of those whose words and points they are, as on the page of the text.
  const talks = record.talks;
  const agreed = (): boolean =>
    composite === undefined || proposal.base === undefined || consentTo(proposal, text, talks, talks.lastAt).complete;
  const next = may && whyNotAdopted(proposal) === null && agreed() ? nextVersion() : null;
  function nextVersion(): EntryPlan | null {
    const adopts = [proposal.id];
    const from = text.versions.find(({ entry }) => entry.id === proposal.base) ?? {};
    if (draft !== undefined) {
      const adopted = adoptedVersion(draft, point.id, proposal, from);
      const party = record.talks.drafts.find(({ id }) => id === text.id)?.party ?? "";
      return adopted === null ? null : { kind: "draft", body: { id: text.id, party, draft: adopted, adopts } };
    }
    const adopted = composite === undefined ? null : adoptedComposite(composite, point.id, proposal, from);
    if (adopted === null) return null;
    const { title, drafts = [] } = version;
    return { kind: "composite", body: { id: text.id, title, drafts, composite: adopted, adopts } };
  }
  if (next === null) return null;
  const adopt = async () => {
    const written = await record.write(text.room, [{ ...next, ...partyOf(version) }]);
    notify(notDone(t, written) ?? (written.kind === "stored" ? words.adopted : t.record.waiting));
  };
  return (
    <Button look="link" title={words.adoptText} onClick={() => void adopt()}>
      {words.adopt}
    </Button>
  );
}

function Withdraw({ record, proposal, onClose }: Tools & { readonly onClose: () => void }): ReactNode {
  const { t, notify } = useWorkbench();
  const { room } = proposal.entry;
  const withdraw = async ([reason = ""]: readonly string[]) => {
    const body = { what: "proposal", id: proposal.id, ...(reason === "" ? {} : { reason }) };
    const written = await record.write(room, [{ kind: "withdrawal", body, ...partyOf(proposal) }]);
    const wrong = notDone(t, written);
    if (wrong === null)
      notify(written.kind === "stored" ? t.record.written({ room: roomName(t, room) }) : t.record.waiting);
    return wrong;
  };
  return (
    <AskDialog
      title={t.office.withdraw.proposal}
      about={proposal.id}
      text={t.office.withdraw.text}
      lines={[{ label: t.office.withdraw.why, needed: false }]}
      action={t.record.point.withdraw}
      onClose={onClose}
      onDo={withdraw}
    />
  );
}

/** Brings a proposal before a wider room. The copy carries nothing that leads back; that it was released stands in the narrower room alone. */
export async function bring(
  record: RecordAccess,
  place: ReturnType<typeof placeOf>,
  proposal: Proposal,
  to: RoomId,
): Promise<Written> {
  const as = crypto.randomUUID();
  const { base, spans, points, operation, text: said, heading, against, reason } = proposal;
  // An edit is copied as it is: the whole words follow from it.
  const words = base === undefined ? { operation, text: said, heading, against } : { base, spans, points };
  const given = Object.fromEntries(Object.entries({ ...words, reason }).filter(([, value]) => value !== undefined));
  const body = { ...place, ...given };
  const copied = await record.write(to, [{ kind: "proposal", id: as, body, ...partyOf(proposal) }]);
  if (copied.kind !== "stored" && copied.kind !== "waiting") return copied;
  const release = { entry: proposal.id, to, as };
  await record.write(proposal.entry.room, [{ kind: "release", body: release, ...partyOf(proposal) }]);
  return copied;
}

function Release({
  wider,
  onClose,
  ...props
}: Tools & { readonly wider: readonly RoomId[]; readonly onClose: () => void }): ReactNode {
  const { t, notify } = useWorkbench();
  const words = t.office.release;
  const [room, setRoom] = useState<RoomId>(wider.at(-1) ?? "table");
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    const written = await bring(props.record, placeOf(props.text, props.point.id), props.proposal, room);
    setBusy(false);
    const wrong = notDone(t, written);
    setTrouble(wrong);
    if (wrong !== null) return;
    notify(written.kind === "stored" ? t.record.written({ room: roomName(t, room) }) : t.record.waiting);
    onClose();
  };
  return (
    <Dialog open title={words.title} onClose={onClose} className="dialog-form">
      <RecordForm onSubmit={submit}>
        <p>{words.text}</p>
        <WriteTrouble text={trouble} />
        <SelectField
          label={words.room}
          hint={roomReaders(t, room)}
          value={room}
          options={wider.map((each) => ({ value: each, label: roomName(t, each) }))}
          onChange={(value) => setRoom(wider.find((each) => each === value) ?? room)}
        />
        <div className="tools">
          <Button look="main" type="submit" disabled={busy}>
            {busy ? t.record.writing : words.action}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.record.cancel}
          </Button>
        </div>
      </RecordForm>
    </Dialog>
  );
}
