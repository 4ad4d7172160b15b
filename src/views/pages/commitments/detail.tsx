import { say, wordOf } from "../../../words/words.ts";
import type { ReactNode } from "react";
import {
  durationSaid,
  exceptionSaid,
  titleIn,
  plainCommitment,
  type Commitment,
} from "../../../core/commitments/index.ts";
import { PageLink } from "../../kit/page-link.tsx";
import { onPage } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { RecordButton } from "../record/record-dialog.tsx";
import { mayWrite } from "../record/writing.tsx";
import { Contest, OriginPart } from "./duty/origin-part.tsx";
import { dutyPlans, roomOfDuty, setAsidePlans, sharesWords, withdrawalPlans } from "./duty/duty.ts";
import { InLife } from "./in-life.tsx";
import type { CommitmentText } from "./model.ts";
import { useFindings } from "./use-texts.ts";
import { Deadline, recordsDuties, Standing, Verifier, Who } from "./parts.tsx";
import { RefusedBeside } from "./refused.tsx";
import { PointWords } from "./point-words.tsx";

/** One commitment: the point with its words marked, a sentence in plain words, its parts, and what the checks say. */
export function CommitmentDetail({
  text,
  commitment,
}: {
  readonly text: CommitmentText;
  readonly commitment: Commitment;
}): ReactNode {
  const { t, place, still, record } = useWorkbench();
  const words = t.commitments;
  const { agreement } = text;
  // On a static page all stand below each other: none of them is a part of the page beside the rest.
  const Frame = still === undefined ? "aside" : "div";
  const confirmed = text.confirmed.has(commitment.id);
  const room = record === null ? undefined : roomOfDuty(text, commitment, record.entries);
  // What stands on record is corrected in its room alone: nobody is offered what they may not do there.
  const corrects =
    recordsDuties(record, text) && (room === undefined || (record !== null && mayWrite(record, "judgements", room)));
  return (
    <Frame className="cm-detail" aria-label={still === undefined ? words.detail : undefined}>
      <p className="cm-says">
        <span className="label">{commitment.id}</span>
        <span>{words.kinds[commitment.modality]}</span>
        <Standing of={commitment} text={text} />
      </p>
      {[...new Set(commitment.anchors.map(({ point }) => point))].map((id) => (
        <PointWords
          key={id}
          text={text}
          id={id}
          anchors={commitment.anchors.filter(({ point, draft }) => point === id && draft === text.tabled?.id)}
        />
      ))}
      {commitment.anchors.length === 0 && <p className="standing">{words.noWords}</p>}
      <h2 className="label">{words.plain}</h2>
      <p className="told cm-plain">
        {plainCommitment(agreement, commitment)
          .map((sentence) => say(t, sentence))
          .join(" ")}
      </p>
      <Parts text={text} commitment={commitment} />
      {confirmed && still === undefined && <InLife text={text} id={commitment.id} />}
      {confirmed && still === undefined && <OriginPart text={text} commitment={commitment} />}
      <RefusedBeside text={text} of={commitment} />
      <ChecksSay text={text} id={commitment.id} />
      {still === undefined && (
        <div className="tools cm-tools">
          <PageLink
            className="button"
            to={onPage(place, "schedule", { text: text.id, view: "graph", c: commitment.id })}
          >
            {words.inGraph}
          </PageLink>
          {corrects && (
            <PageLink className="button" to={onPage(place, "duty", { text: text.id, c: commitment.id })}>
              {words.editor.correct}
            </PageLink>
          )}
          {confirmed ? (
            corrects ? (
              <Withdraw text={text} commitment={commitment} />
            ) : (
              <Contest text={text} commitment={commitment} />
            )
          ) : (
            text.tabled?.own !== true && (
              <>
                <RecordButton
                  label={words.confirm}
                  text={words.confirmText}
                  writers="judgements"
                  plans={() => dutyPlans(text, commitment)}
                />
                <RecordButton
                  label={words.setAside}
                  text={sharesWords(text, commitment) ? words.setAsideOneText : words.setAsideText}
                  writers="judgements"
                  plans={() => setAsidePlans(text, commitment)}
                />
              </>
            )
          )}
        </div>
      )}
    </Frame>
  );
}

/** Takes a commitment off the record again, by a correction that says why. */
function Withdraw({ text, commitment }: { readonly text: CommitmentText; readonly commitment: Commitment }): ReactNode {
  const { t, record } = useWorkbench();
  const words = t.commitments;
  const room = record === null ? undefined : roomOfDuty(text, commitment, record.entries);
  if (record === null || room === undefined) return null;
  return (
    <RecordButton
      label={words.withdraw}
      text={words.withdrawText}
      writers="mending"
      room={room}
      whose={null}
      name={{ label: words.withdrawWhy, value: "" }}
      plans={(why) => withdrawalPlans(text, commitment, record.entries, why)}
    />
  );
}

function ChecksSay({ text, id }: { readonly text: CommitmentText; readonly id: string }): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.commitments;
  const [findings = []] = useFindings([text]);
  const found = findings.filter(({ commitments }) => commitments.includes(id));
  if (found.length === 0) return null;
  return (
    <>
      <h2 className="label">{words.checksSay}</h2>
      <ul className="cm-findings">
        {found.map(({ code, message }) => (
          <li key={`${code} ${say(t, message)}`}>
            <PageLink to={onPage(place, "checks", { text: text.id, code })}>{wordOf(words.codes, code)}</PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}

function Parts({ text, commitment }: { readonly text: CommitmentText; readonly commitment: Commitment }): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments;
  const { agreement } = text;
  const said = (value: string) => (
    <bdi lang="en" key={value}>
      {value}
    </bdi>
  );
  const lines: readonly (readonly [string, ReactNode] | null)[] = [
    [words.debtor, <Who key="d" ids={commitment.debtor} agreement={agreement} />],
    commitment.creditor.length === 0
      ? null
      : [words.creditor, <Who key="c" ids={commitment.creditor} agreement={agreement} />],
    commitment.bindingness === undefined ? null : [words.binding, words.bindings[commitment.bindingness]],
    commitment.trigger === undefined ? null : [words.begins, said(commitment.trigger.words)],
    commitment.condition === undefined ? null : [words.condition, said(commitment.condition.words)],
    [words.deadline, <Deadline key="w" of={commitment} agreement={agreement} />],
    [words.verifier, <Verifier key="v" of={commitment} agreement={agreement} />],
    commitment.repeat === undefined
      ? null
      : [words.editor.fields.repeat, words.every({ time: say(t, durationSaid(commitment.repeat.every)) })],
    commitment.monitor?.reportEvery === undefined
      ? null
      : [words.reports, words.every({ time: say(t, durationSaid(commitment.monitor.reportEvery)) })],
    ...(commitment.exceptions ?? []).map((each): readonly [string, ReactNode] => [
      words.exception,
      said(`${words.effects[exceptionSaid(commitment.modality, each.effect)]}: ${each.words}`),
    ]),
    commitment.consequence === undefined ? null : [words.consequence, said(commitment.consequence)],
    commitment.phase === undefined ? null : [words.phase, said(titleIn(agreement, commitment.phase))],
    ...(commitment.domestic ?? []).map((step): readonly [string, ReactNode] => [
      words.domestic,
      <DomesticStep key={step.instrument} step={step} text={text} />,
    ]),
    commitment.topics === undefined || commitment.topics.length === 0
      ? null
      : [words.topics, said(commitment.topics.join(", "))],
    ...(commitment.notes ?? []).map((note): readonly [string, ReactNode] => [words.note, said(note)]),
  ];
  return (
    <dl className="cm-parts">
      {lines.map((line) =>
        line === null ? null : (
          <div key={`${line[0]} ${typeof line[1] === "string" ? line[1] : ((line[1] as { key?: string }).key ?? "")}`}>
            <dt>{line[0]}</dt>
            <dd>{line[1]}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** A step of domestic law: instrument, organ, majority, referendum, and a bar under martial law. */
export function DomesticStep({
  step,
  text,
}: {
  readonly step: NonNullable<Commitment["domestic"]>[number];
  readonly text: CommitmentText;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments;
  return (
    <span className="cm-says">
      <Who ids={[step.party]} agreement={text.agreement} />
      <span>{words.instruments[step.instrument]}</span>
      {step.organ !== undefined && <bdi>{step.organ}</bdi>}
      {step.majority !== undefined && (
        <span>{words.majority({ share: `${step.majority[0]}/${step.majority[1]}` })}</span>
      )}
      {step.referendum === true && <span>{words.referendum}</span>}
      {step.barredUnderMartialLaw === true && <span className="standing">{words.martialLaw}</span>}
    </span>
  );
}
