import { useState, type ReactNode } from "react";
import { widerRooms } from "../../../../core/record/permissions.ts";
import type { Proposal } from "../../../../core/record/talks.ts";
import { Party } from "../../../kit/party.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { LiveRedline } from "../live-redline.tsx";
import { RoomSign, roomName } from "../rooms.tsx";
import { languageOf } from "../text-points.ts";
import { Found } from "../status/status-line.tsx";
import { isOf } from "../status/status-rows.ts";
import { adoptedVersion } from "./adopt.ts";
import type { PointProps } from "./point-page.tsx";
import { ProposeForm } from "./propose-form.tsx";
import { Answers, AnswerForm } from "./stances.tsx";

/** Everything proposed on the point, the latest first. */
export function ProposalList(props: PointProps): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.point;
  const { record, text, point } = props;
  const proposals = record.talks.proposals.filter((each) => isOf(each, text) && each.point === point.id).toReversed();
  return (
    <section className="part" aria-labelledby="proposals">
      <div className="part-head">
        <h2 id="proposals">{words.proposals}</h2>
      </div>
      {proposals.length === 0 ? (
        <p className="hint">{words.noProposals}</p>
      ) : (
        <ol className="proposals">
          {proposals.map((proposal) => (
            <ProposalView key={proposal.id} {...props} proposal={proposal} />
          ))}
        </ol>
      )}
    </section>
  );
}

function ProposalView({ proposal, ...props }: PointProps & { readonly proposal: Proposal }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.record.point;
  const { point, version } = props;
  const [open, setOpen] = useState<"answer" | "counter" | null>(null);
  const standing = proposal.state === "tabled";
  const old = proposal.against !== undefined && proposal.against !== point.words && proposal.operation === "replace";
  return (
    <li className="proposal" id={`proposal-${proposal.id}`}>
      <p className="proposal-head">
        {proposal.party === undefined ? <b>{words.byOffice}</b> : <Party id={proposal.party} named />}
        <span className="hint">{locale.date(proposal.on.slice(0, 10))}</span>
        <span className="hint">{words.states[proposal.state]}</span>
        <RoomSign room={proposal.entry.room} />
        {proposal.counters !== undefined && (
          <a className="hint" href={`#proposal-${proposal.counters}`}>
            {words.answersTo}
          </a>
        )}
      </p>
      {proposal.operation !== "replace" && <p className="label">{words.operations[proposal.operation]}</p>}
      {old && <p className="hint">{words.against}</p>}
      <LiveRedline
        from={proposal.operation === "add-after" ? "" : point.words}
        to={proposal.text}
        verbatim={point.wording === "verbatim" || proposal.operation === "add-after"}
        language={languageOf(version)}
      />
      {proposal.reason !== undefined && (
        <p className="proposal-reason">
          <span className="label">{words.reason}</span> <bdi>{proposal.reason}</bdi>
        </p>
      )}
      {proposal.withdrawn?.reason !== undefined && <p className="hint">{proposal.withdrawn.reason}</p>}
      <Answers stances={proposal.stances} />
      <Found finding={proposal.finding} />
      {proposal.releasedTo?.map((room) => (
        <p key={room} className="hint">
          {words.released(roomName(t, room))}
        </p>
      ))}
      {proposal.releasedFrom !== undefined && (
        <p className="hint">{words.releasedFrom(roomName(t, proposal.releasedFrom))}</p>
      )}
      {standing && open === null && (
        <ProposalTools
          {...props}
          proposal={proposal}
          onAnswer={() => setOpen("answer")}
          onCounter={() => setOpen("counter")}
        />
      )}
      {open === "answer" && (
        <AnswerForm
          record={props.record}
          room={proposal.entry.room}
          about={{ proposal: proposal.id }}
          onDone={() => setOpen(null)}
        />
      )}
      {open === "counter" && (
        <ProposeForm {...props} counters={proposal.id} start={proposal.text} onDone={() => setOpen(null)} />
      )}
    </li>
  );
}

function ProposalTools({
  record,
  text,
  version,
  point,
  proposal,
  onAnswer,
  onCounter,
}: PointProps & {
  readonly proposal: Proposal;
  readonly onAnswer: () => void;
  readonly onCounter: () => void;
}): ReactNode {
  const { t, notify } = useWorkbench();
  const words = t.record.point;
  const { audience } = record;
  const { room } = proposal.entry;
  const own = audience.capacity !== "delegate" || proposal.party === audience.party;
  const wider = own ? widerRooms(audience, room, record.rooms) : [];
  const tell = (done: string) => (written: { readonly kind: string; readonly message?: string }) =>
    notify(written.kind === "refused" ? t.record.refused(written.message ?? "") : done);
  const party = proposal.party === undefined ? {} : { party: proposal.party };
  const release = async (to: (typeof wider)[number]) => {
    const as = crypto.randomUUID();
    const { operation, text: said, heading, against, reason } = proposal;
    const place = text.kind === "draft" ? { draft: text.id } : { composite: text.id };
    const body = {
      ...place,
      point: point.id,
      operation,
      text: said,
      ...(heading === undefined ? {} : { heading }),
      ...(against === undefined ? {} : { against }),
      ...(reason === undefined ? {} : { reason }),
    };
    // The copy carries nothing that leads back; that it was released stands in the narrower room alone.
    const copied = await record.write(to, [{ kind: "proposal", id: as, body, ...party }]);
    if (copied.kind !== "stored") return tell("")(copied);
    await record.write(room, [{ kind: "release", body: { entry: proposal.id, to, as }, ...party }]);
    return tell(t.record.written(roomName(t, to)))(copied);
  };
  const withdraw = async () => {
    const reason = window.prompt(words.withdrawWhy) ?? null;
    if (reason === null) return;
    const body = { what: "proposal", id: proposal.id, ...(reason.trim() === "" ? {} : { reason }) };
    tell(t.record.written(roomName(t, room)))(await record.write(room, [{ kind: "withdrawal", body, ...party }]));
  };
  const adopted = version.draft === undefined ? null : adoptedVersion(version.draft, point.id, proposal);
  const mayAdopt =
    audience.capacity !== "observer" && (audience.capacity !== "delegate" || version.party === audience.party);
  const adopt = async () => {
    if (adopted === null) return;
    const body = {
      id: text.id,
      party: record.talks.drafts.find(({ id }) => id === text.id)?.party ?? "",
      draft: adopted,
      adopts: [proposal.id],
    };
    const of = version.party === undefined ? {} : { party: version.party };
    tell(words.adopted)(await record.write(text.room, [{ kind: "draft", body, ...of }]));
  };
  return (
    <div className="tools proposal-tools">
      <button type="button" className="button" onClick={onAnswer}>
        {words.answer}
      </button>
      <button type="button" className="button" onClick={onCounter}>
        {words.counter}
      </button>
      {adopted !== null && mayAdopt && (
        <button type="button" className="link" title={words.adoptText} onClick={() => void adopt()}>
          {words.adopt}
        </button>
      )}
      {own && (
        <button type="button" className="link" onClick={() => void withdraw()}>
          {words.withdraw}
        </button>
      )}
      {wider.map((to) => (
        <button key={to} type="button" className="link" onClick={() => void release(to)}>
          {words.release} {roomName(t, to)}
        </button>
      ))}
    </div>
  );
}
