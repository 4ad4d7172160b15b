import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Stance } from "../../../../core/record/talks.ts";
import { AskDialog } from "../../../kit/ask-dialog.tsx";
import { Button } from "../../../kit/button.tsx";
import type { RecordAccess } from "../../../record.ts";
import { useWorkbench } from "../../../workbench.ts";
import { roomName } from "../rooms.tsx";
import { mayWrite, notDone } from "../writing.tsx";

function isOne(one: Stance["entry"], other: Stance["entry"]): boolean {
  return one.room === other.room && one.id === other.id;
}

/** Takes back an answer that stands, whose words may have gone into the text since: the act of the party that gave it. */
export function WithdrawAnswer({
  record,
  stance,
  now,
}: {
  readonly record: RecordAccess;
  readonly stance: Stance;
  /** The record as it is when this is called, where that is known. */
  readonly now?: () => RecordAccess;
}): ReactNode {
  const { t, notify } = useWorkbench();
  const words = t.office.withdraw;
  const [asked, setAsked] = useState(false);
  const { audience } = record;
  const { party, entry, stands, withdrawn } = stance;
  const own = audience.capacity === "sole" || (audience.capacity === "delegate" && audience.party === party);
  const isOpen =
    own && stands && withdrawn === undefined && party !== undefined && mayWrite(record, "answers", entry.room);
  // Whoever is asked while others decide sees the question go: nothing was withdrawn then, and that is said.
  const asking = useRef({ open: false, sent: false, gone: false });
  const late = () => notify(words.answerLate);
  useEffect(() => {
    const question = asking.current;
    question.open = asked;
    if (!asked || isOpen || question.sent) return;
    question.open = false;
    setAsked(false);
    notify(words.answerLate);
  }, [asked, isOpen, notify, words]);
  useEffect(() => {
    const question = asking.current;
    question.gone = false;
    return () => {
      question.gone = true;
      if (question.open && !question.sent) late();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the question goes
  }, []);
  if (!isOpen) return null;
  const withdraw = async ([reason = ""]: readonly string[]) => {
    const body = { what: "stance", id: entry.id, ...(reason === "" ? {} : { reason }) };
    asking.current.sent = true;
    const written = await record.write(entry.room, [{ kind: "withdrawal", body, party }]);
    const wrong = notDone(t, written);
    asking.current.sent = wrong === null;
    // What came in before it is known by now.
    await new Promise((shown) => setTimeout(shown));
    const isTakenIn = (now?.() ?? record).whole.proposals.some(
      ({ state, stances }) => state === "adopted" && stances.some((each) => isOne(each.entry, entry)),
    );
    const done = isTakenIn ? words.answerAfter : t.record.written({ room: roomName(t, entry.room) });
    if (wrong === null) notify(written.kind === "stored" ? done : t.record.waiting);
    else if (asking.current.gone) late();
    return wrong;
  };
  return (
    <>
      <Button look="link" onClick={() => setAsked(true)}>
        {t.record.point.withdraw}
      </Button>
      {asked && (
        <AskDialog
          title={words.answer}
          about={entry.id}
          text={words.answerText}
          lines={[{ label: words.why, needed: false }]}
          action={t.record.point.withdraw}
          onClose={() => setAsked(false)}
          onDo={withdraw}
        />
      )}
    </>
  );
}
