import { useId, useState, type ReactNode } from "react";
import type { Stance } from "../../../core/record/talks.ts";
import type { Answer } from "../../../core/things/talks.ts";
import { Button } from "../../kit/button.tsx";
import { Party } from "../../kit/party.tsx";
import { Select } from "../../kit/select.tsx";
import { TypedPart, useForgetTyped, useTyped } from "../../typed.ts";
import { useWorkbench } from "../../workbench.ts";
import { Filed } from "../record/filed.tsx";
import { lacksAuthority, NoAuthority } from "../record/authority.tsx";
import { WithdrawAnswer } from "../record/point/withdraw-answer.tsx";
import { restingOn } from "../record/resting.ts";
import { useBench } from "./bench.ts";
import { useSending } from "./live-form.tsx";
import type { ShownProposal } from "./model.ts";
import { spoken } from "./sending.ts";
import { useMoment } from "./use-moment.ts";
import { WriteTrouble } from "../../kit/write-trouble.tsx";

/** Below a proposal: who has answered what, who has not, who is not asked and why; the buttons for who may answer. */
export function AnswerRows({ shown }: { readonly shown: ShownProposal }): ReactNode {
  const { t } = useWorkbench();
  const { consent } = shown;
  const words = t.livingText;
  return (
    <>
      {consent.asked.map((party) => (
        <AnswerRow key={party} party={party} shown={shown} />
      ))}
      {consent.notAsked.length > 0 && (
        <div className="ans">
          <span className="ans-who">
            {consent.notAsked.map((party) => (
              <Party key={party} id={party} />
            ))}
          </span>
          <span className="hint">{words.notAsked}</span>
        </div>
      )}
    </>
  );
}

function AnswerRow({ party, shown }: { readonly party: string; readonly shown: ShownProposal }): ReactNode {
  const { t } = useWorkbench();
  const bench = useBench();
  const words = t.livingText;
  const answer = shown.consent.answers.get(party);
  const [filing, setFiling] = useState(false);
  const mine = bench.party === party && bench.may.answer;
  const files = bench.party === null && bench.may.answer;
  const open = shown.consent.fits && (answer === undefined || UNSETTLED.has(answer.answer));
  return (
    <div className={mine ? "ans is-mine" : "ans"}>
      <span className="ans-who">
        <Party id={party} named />
      </span>
      <div>
        {answer === undefined ? (
          <span className={mine ? "ans-waits" : "hint"}>
            {mine && <i className="waits-mark" aria-hidden="true" />} {mine ? words.yours : words.hasNotAnswered}
          </span>
        ) : (
          <>
            <Given stance={answer} />{" "}
            <WithdrawAnswer record={bench.now().record} now={() => bench.now().record} stance={answer} />
          </>
        )}{" "}
        {mine && open && (
          <TypedPart name={`answer ${shown.proposal.id} ${party}`}>
            <AnswerTools shown={shown} party={party} confirms={answer?.answer === "accept-ad-referendum"} />
          </TypedPart>
        )}
        {files && open && !filing && (
          <Button look="link" onClick={() => setFiling(true)}>
            {words.fileAnswer}
          </Button>
        )}
        {files && filing && (
          <TypedPart name={`answer ${shown.proposal.id} ${party}`}>
            <AnswerTools
              shown={shown}
              party={party}
              confirms={answer?.answer === "accept-ad-referendum"}
              onDone={() => setFiling(false)}
            />
          </TypedPart>
        )}
      </div>
    </div>
  );
}

/** An answer that was given: what, why, when, and how it came where the office filed it. */
function Given({ stance }: { readonly stance: Stance }): ReactNode {
  const { t, locale } = useWorkbench();
  const moment = useMoment();
  const { now } = useBench();
  return (
    <span>
      <b>{t.record.point.answered[stance.answer]}</b>
      {stance.until !== undefined && `, ${t.livingText.toConfirmBy({ day: locale.date(stance.until) })}`}
      {stance.reason !== undefined && (
        <>
          {", "}
          <bdi>{stance.reason}</bdi>
        </>
      )}{" "}
      <time className="hint" dateTime={stance.on}>
        {moment(stance)}
      </time>{" "}
      <Filed record={now().record} recorded={stance} />
    </span>
  );
}

/** Answers that may still become an acceptance. */
const UNSETTLED: ReadonlySet<Answer> = new Set(["accept-ad-referendum", "can-live-with"]);
const REASONED: ReadonlySet<Answer> = new Set(["reserve", "oppose"]);

interface ToolsProps {
  readonly shown: ShownProposal;
  readonly party: string;
  /** It was accepted ad referendum: now it is confirmed or not. */
  readonly confirms: boolean;
  readonly onDone?: () => void;
}

/** What goes with an answer: why, and until when its capital shall confirm it. */
interface Why {
  readonly reason: string;
  readonly day: string;
}

/** The five answers; who reserves or opposes says why, who accepts ad referendum may say until when. None is chosen beforehand. */
function AnswerTools({ shown: { proposal }, party, confirms, onDone }: ToolsProps): ReactNode {
  const { t } = useWorkbench();
  const bench = useBench();
  const words = t.livingText;
  const [asked, setAsked] = useTyped<Answer | null>("asked", null);
  const [why, setWhy] = useTyped<Why>("why", { reason: "", day: "" });
  const [by, setBy] = useTyped("by", "");
  const { busy, trouble, send } = useSending();
  const forget = useForgetTyped();
  const ways = Object.values(t.office.filed.ways);
  const { record: known } = bench.now();
  const lacks = (answer: Answer) => lacksAuthority(known, proposal.entry.room, { proposal: proposal.id }, answer);
  const give = async (answer: Answer) => {
    const { record } = bench.now();
    const about = { proposal: proposal.id };
    const until = answer === "accept-ad-referendum" && why.day !== "" ? { until: why.day } : {};
    const reason = why.reason.trim() === "" ? {} : { reason: why.reason.trim() };
    const body = { ...about, answer, ...until, ...reason, ...restingOn(record, about) };
    if (!(await send(bench.write(proposal.entry.room, [spoken(bench, { kind: "stance", body }, { party, by })]))))
      return;
    setAsked(null);
    forget();
    onDone?.();
  };
  const answers: readonly Answer[] = confirms
    ? ["accept", "oppose"]
    : ["accept", "accept-ad-referendum", "can-live-with", "reserve", "oppose"];
  return (
    <div className="ans-tools">
      {bench.party === null && (
        <Select
          aria-label={words.received}
          value={by}
          empty={words.notReceived}
          options={ways.map((way) => ({ value: way, label: words.receivedBy({ way }) }))}
          onChange={setBy}
        />
      )}
      <div className="tools">
        {answers.map((answer) => (
          <Button
            key={answer}
            aria-pressed={asked === answer}
            disabled={busy || lacks(answer)}
            onClick={() => (answer === "accept" ? void give(answer) : setAsked(answer))}
          >
            {confirms && answer === "accept" ? words.confirm : words.answer[answer]}
          </Button>
        ))}
      </div>
      {lacks("accept") && <NoAuthority party={party} />}
      {asked !== null && (
        <AnswerForm
          asked={asked}
          why={why}
          onWhy={setWhy}
          busy={busy}
          needsReason={REASONED.has(asked) && (bench.party !== null || by === "")}
          onGive={() => void give(asked)}
        />
      )}
      <WriteTrouble text={trouble} />
    </div>
  );
}

function AnswerForm({
  asked,
  why,
  onWhy,
  busy,
  needsReason,
  onGive,
}: {
  readonly asked: Answer;
  readonly why: Why;
  readonly onWhy: (why: Why) => void;
  readonly busy: boolean;
  /** What the office received it files as it came, with a reason or without. */
  readonly needsReason: boolean;
  readonly onGive: () => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.livingText;
  const id = useId();
  const ready = !busy && (!needsReason || why.reason.trim() !== "");
  return (
    <form
      className="ans-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onGive();
      }}
    >
      {asked === "accept-ad-referendum" && (
        <div className="record-field">
          <label htmlFor={`${id}-day`}>{words.confirmBy}</label>
          <input
            id={`${id}-day`}
            className="input"
            type="date"
            value={why.day}
            onChange={({ target }) => onWhy({ ...why, day: target.value })}
          />
        </div>
      )}
      <div className="record-field">
        <label htmlFor={`${id}-why`}>
          {t.record.point.reason} {!needsReason && <span className="hint">{words.ifYouWish}</span>}
        </label>
        <input
          id={`${id}-why`}
          className="input"
          dir="auto"
          required={needsReason}
          value={why.reason}
          onChange={({ target }) => onWhy({ ...why, reason: target.value })}
        />
      </div>
      <Button type="submit" disabled={!ready}>
        {words.give({ answer: words.answer[asked] })}
      </Button>
    </form>
  );
}
