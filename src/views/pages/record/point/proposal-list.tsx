import { useState, type ReactNode } from "react";
import type { Proposal } from "../../../../core/record/talks.ts";
import { Part } from "../../../kit/part.tsx";
import { Fence } from "../../../kit/fence.tsx";
import { Party } from "../../../kit/party.tsx";
import { recordedMoment } from "../../../moments.ts";
import { useWorkbench } from "../../../workbench.ts";
import { LiveRedline } from "../live-redline.tsx";
import { Filed } from "../filed.tsx";
import { RoomSign, roomName } from "../rooms.tsx";
import { shownMarks } from "../../text/marks.ts";
import { languageOf } from "../text-points.ts";
import { Found } from "../status/status-line.tsx";
import { isOf } from "../status/status-rows.ts";
import type { PointProps } from "./point-props.ts";
import { Arranged, onlyArranges } from "./arranged.tsx";
import { shownState } from "./shown-state.ts";
import { ProposalTools } from "./proposal-tools.tsx";
import { ProposeForm } from "./propose-form.tsx";
import { Answers, AnswerForm } from "./stances.tsx";

/** Everything proposed on the point, the latest first. */
export function ProposalList(props: PointProps): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.point;
  const { record, text, point } = props;
  const proposals = record.talks.proposals.filter((each) => isOf(each, text) && each.point === point.id).toReversed();
  return (
    <Part id="proposals" title={words.proposals}>
      {proposals.length === 0 ? (
        <p className="hint">{words.noProposals}</p>
      ) : (
        <ol className="proposals">
          {proposals.map((proposal) => (
            <Fence key={proposal.id} of={t.record.point.proposals} entry={proposal.entry} among="items">
              <ProposalView {...props} proposal={proposal} />
            </Fence>
          ))}
        </ol>
      )}
    </Part>
  );
}

function ProposalView({ proposal, ...props }: PointProps & { readonly proposal: Proposal }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.record.point;
  const { point, version } = props;
  const [open, setOpen] = useState<"answer" | "counter" | null>(null);
  const standing = proposal.state === "tabled";
  // What is settled stays beside the words that it was about.
  // So does an edit: it is of the words of its own version, whatever stands now.
  const before = standing && proposal.base === undefined ? point.words : (proposal.against ?? point.words);
  const old =
    standing && proposal.against !== undefined && proposal.against !== point.words && proposal.operation === "replace";
  const arranges = onlyArranges(proposal);
  const marks = (shown: string) => (version.composite === undefined ? shown : shownMarks(shown));
  return (
    <li className="proposal" id={`proposal-${proposal.id}`}>
      <p className="proposal-head">
        {proposal.party === undefined ? <b>{words.byOffice}</b> : <Party id={proposal.party} named />}
        <span className="hint">{recordedMoment(locale, props.record.whole.zone, proposal)}</span>
        <span className="hint">{words.states[shownState(proposal)]}</span>
        <RoomSign room={proposal.entry.room} />
        {proposal.counters !== undefined && (
          <a className="hint" href={`#proposal-${proposal.counters}`}>
            {words.answersTo}
          </a>
        )}
      </p>
      {proposal.operation !== "replace" && !arranges && <p className="label">{words.operations[proposal.operation]}</p>}
      {old && <p className="hint">{words.against}</p>}
      {proposal.misplaced === true && <p className="hint">{words.misplaced}</p>}
      {proposal.againstHeading !== undefined && (
        <LiveRedline
          from={marks(proposal.againstHeading)}
          to={marks(proposal.heading ?? "")}
          verbatim
          language={languageOf(version, point.id)}
        />
      )}
      <Arranged proposal={proposal} text={props.text} />
      {!arranges &&
        ((proposal.operation !== "add-after" && proposal.againstHeading === undefined) || before !== proposal.text) && (
          <LiveRedline
            from={proposal.operation === "add-after" ? "" : marks(before)}
            to={marks(proposal.text)}
            verbatim={point.wording === "verbatim" || proposal.operation === "add-after"}
            language={languageOf(version, point.id)}
          />
        )}
      {proposal.operation === "replace" && <NewPoints proposal={proposal} language={languageOf(version, point.id)} />}
      {proposal.reason !== undefined && (
        <p className="proposal-reason">
          <span className="label">{words.reason}</span> <bdi>{proposal.reason}</bdi>
        </p>
      )}
      {proposal.withdrawn?.reason !== undefined && (
        <p className="hint" dir="auto">
          {proposal.withdrawn.reason}
        </p>
      )}
      <Filed record={props.record} recorded={proposal} />
      <Answers record={props.record} stances={proposal.stances} />
      <Found finding={proposal.finding} />
      {proposal.releasedTo?.map((room) => (
        <p key={room} className="hint">
          {words.released({ room: roomName(t, room) })}
        </p>
      ))}
      {proposal.releasedFrom !== undefined && (
        <p className="hint">{words.releasedFrom({ room: roomName(t, proposal.releasedFrom) })}</p>
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

/** Points that a proposal puts in beside the words that it changes. */
function NewPoints({ proposal, language }: { readonly proposal: Proposal; readonly language: string }): ReactNode {
  const { t } = useWorkbench();
  return proposal.points?.map((operation) =>
    operation.op !== "insert" ? null : (
      <div key={operation.point.id}>
        <p className="label">{t.record.point.newPoint}</p>
        <LiveRedline
          from=""
          to={[operation.point.label, operation.point.heading, operation.point.text]
            .filter((part) => part !== "")
            .join(" ")}
          verbatim
          language={language}
        />
      </div>
    ),
  );
}
