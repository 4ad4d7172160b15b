import { useState, type ReactNode } from "react";
import type { Answer } from "../../../../core/things/talks.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import type { Stance } from "../../../../core/record/talks.ts";
import { Button } from "../../../kit/button.tsx";
import { Party } from "../../../kit/party.tsx";
import type { RecordAccess } from "../../../record.ts";
import { recordedMoment } from "../../../moments.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RecordForm, TextField } from "../field.tsx";
import { Filed } from "../filed.tsx";
import { lacksAuthority, NoAuthority } from "../authority.tsx";
import { restingOn } from "../resting.ts";
import { RoomSign } from "../rooms.tsx";
import { placeOf } from "../text-points.ts";
import { TypedPart, useTyped } from "../../../typed.ts";
import { mayWrite, useWriting, WriteFoot } from "../writing.tsx";
import type { PointProps } from "./point-props.ts";
import { WithdrawAnswer } from "./withdraw-answer.tsx";

const answers: readonly Answer[] = ["accept", "accept-ad-referendum", "can-live-with", "reserve", "oppose"];

/** Who answered what, and why; an answer to earlier words says so. */
export function Answers({
  record,
  stances,
}: {
  readonly record: RecordAccess;
  readonly stances: readonly Stance[];
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.record.point;
  if (stances.length === 0) return <p className="hint">{words.noStances}</p>;
  return (
    <ul className="answers">
      {stances.map((stance) => (
        <li key={stance.entry.id} data-stands={stance.stands}>
          {stance.party !== undefined && <Party id={stance.party} />} <b>{words.answered[stance.answer]}</b>
          {stance.reason !== undefined && (
            <>
              {": "}
              <bdi>{stance.reason}</bdi>
            </>
          )}{" "}
          <span className="hint">
            {recordedMoment(locale, record.whole.zone, stance)}
            {stance.withdrawn !== undefined
              ? `, ${words.states.withdrawn}`
              : stance.fellBack !== undefined && `, ${words.stale}`}
          </span>{" "}
          <RoomSign room={stance.entry.room} /> <Filed record={record} recorded={stance} />{" "}
          <WithdrawAnswer record={record} stance={stance} />
        </li>
      ))}
    </ul>
  );
}

/** Answers to the point as it stands, and the form for one more. */
export function StandingAnswers({
  record,
  text,
  point,
  stances,
}: PointProps & { readonly stances: readonly Stance[] }): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.point;
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="label">
        {words.asItStands}
      </h2>
      <Answers record={record} stances={stances} />
      {open ? (
        <AnswerForm record={record} room={text.room} about={placeOf(text, point.id)} onDone={() => setOpen(false)} />
      ) : (
        mayWrite(record, "answers") && (
          <Button look="link" onClick={() => setOpen(true)}>
            {words.answer}
          </Button>
        )
      )}
    </section>
  );
}

interface AnswerProps {
  readonly record: RecordAccess;
  readonly room: RoomId;
  readonly about: Readonly<Record<string, string>>;
  readonly onDone: () => void;
}

/** A party's answer: none is chosen beforehand; who reserves or opposes says why. */
export function AnswerForm(props: AnswerProps): ReactNode {
  return (
    <TypedPart name={`answer ${Object.values(props.about).join(" ")}`}>
      <AnswerFields {...props} />
    </TypedPart>
  );
}

function AnswerFields({ record, room, about, onDone }: AnswerProps): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.point;
  const writing = useWriting(record, "answers", room === "public" ? undefined : room);
  const [answer, setAnswer] = useTyped<Answer | null>("answer", null);
  const [reason, setReason] = useTyped("reason", "");
  if (writing === null) return null;
  const lacks = (each: Answer) => writing.room !== null && lacksAuthority(record, writing.room, about, each);
  // What the office received it files as it came, with a reason or without.
  const filed = writing.receives && writing.party !== null && writing.received.by.trim() !== "";
  const needsReason = (answer === "reserve" || answer === "oppose") && !filed;
  const ready = answer !== null && (!needsReason || reason.trim() !== "");
  const submit = async () => {
    if (answer === null) return;
    const said = reason.trim() === "" ? {} : { reason: reason.trim() };
    const body = { ...about, answer, ...said, ...restingOn(record, about) };
    if (await writing.write([{ kind: "stance", body }])) onDone();
  };
  return (
    <RecordForm onSubmit={submit} className="answer-form">
      <fieldset className="answer-choice">
        <legend>{writing.party === null ? words.answer : words.answerOf({ party: writing.party })}</legend>
        {answers.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="answer"
              checked={answer === each}
              disabled={lacks(each)}
              onChange={() => setAnswer(each)}
            />{" "}
            {words.answers[each]}
          </label>
        ))}
      </fieldset>
      {lacks("accept") && <NoAuthority party={writing.party ?? ""} />}
      <TextField
        label={words.reason}
        hint={needsReason ? words.reasonNeeded : undefined}
        required={needsReason}
        rows={2}
        value={reason}
        onChange={setReason}
      />
      <WriteFoot writing={writing} ready={ready} needsParty onCancel={onDone} />
    </RecordForm>
  );
}
