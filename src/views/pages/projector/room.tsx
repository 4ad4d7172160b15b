import { useState, type ReactNode } from "react";
import { printNotation } from "../../../core/text/notation.ts";
import { wholePoint, type Span } from "../../../core/text/spans.ts";
import { Button } from "../../kit/button.tsx";
import { Party } from "../../kit/party.tsx";
import { Select } from "../../kit/select.tsx";
import type { RecordAccess } from "../../record.ts";
import { useWorkbench } from "../../workbench.ts";
import { textTitle } from "../record/text-choice.tsx";
import { useBench } from "../text/bench.ts";
import type { LivePoint, LiveText } from "../text/model.ts";
import {
  answersHere,
  isAgreed,
  meetingOf,
  proposedHere,
  takenIn,
  type Moment,
  type RoomAnswer,
} from "./agreed-here.ts";

/** Keeps what was said in the room, once everybody has said something. */
export function useAgreeing({
  live,
  point,
  spans,
  asked,
  answers,
  pen,
  onKept,
}: {
  readonly live: LiveText;
  readonly point: LivePoint;
  readonly spans: readonly Span[];
  readonly asked: readonly string[];
  readonly answers: ReadonlyMap<string, RoomAnswer>;
  readonly pen: string;
  readonly onKept: () => void;
}) {
  const { t, record, locale, notify } = useWorkbench();
  const bench = useBench();
  const words = t.livingText.wall;
  const [busy, setBusy] = useState(false);
  const agree = async () => {
    if (record === null) return;
    if (!asked.every((party) => answers.has(party))) {
      notify(words.missing);
      return;
    }
    const all: Moment = {
      live,
      point: point.id,
      name: point.label,
      words: wordsAfter(live, point, spans),
      spans,
      answers,
      pen,
      title: textTitle(live.text),
    };
    setBusy(true);
    const wrong = await keep(t, record, bench, all, locale.list);
    setBusy(false);
    notify(wrong ?? (isAgreed(all) && spans.length > 0 ? words.taken : words.waits));
    if (wrong === null) onKept();
  };
  return { busy, agree };
}

/** The whole point as it stands on the wall, brackets and holders included. */
function wordsAfter(live: LiveText, point: LivePoint, spans: readonly Span[]): string {
  const whole = spans.length === 0 ? null : wholePoint(live.version, point.id, spans);
  return whole !== null && whole.ok ? whole.value.after.text : printNotation(point.text, { attributed: true });
}

/** Keeps the moment: the meeting first, then what rests on it. What went wrong, or null. */
async function keep(
  t: ReturnType<typeof useWorkbench>["t"],
  record: RecordAccess,
  bench: ReturnType<typeof useBench>,
  all: Moment,
  list: (items: readonly string[]) => string,
): Promise<string | null> {
  const meeting = meetingOf(t, record, all, list);
  const wrong = await bench.write(bench.room, [meeting]);
  if (wrong !== null) return wrong;
  if (all.spans.length > 0 && isAgreed(all)) return bench.write(bench.room, [takenIn(all, meeting.id ?? "")]);
  const received = { by: Object.values(t.office.filed.ways).at(-1) ?? "", on: new Date().toISOString() };
  if (all.spans.length === 0) return bench.write(bench.room, answersHere(record, all, null, received));
  const proposal = proposedHere(all);
  const proposed = await bench.write(bench.room, [proposal]);
  return proposed ?? bench.write(bench.room, answersHere(record, all, proposal.id ?? "", received));
}

/** What keeps the moment: agreed only where everybody who was there accepts. */
export function Agree({
  answers,
  busy,
  onAgree,
}: {
  readonly answers: ReadonlyMap<string, RoomAnswer>;
  readonly busy: boolean;
  readonly onAgree: () => Promise<void>;
}): ReactNode {
  const words = useWorkbench().t.livingText.wall;
  return (
    <Button look="main" disabled={busy} onClick={() => void onAgree()}>
      {answers.size === 0 || isAgreed({ answers }) ? words.agreed : words.keepAnswers}
    </Button>
  );
}

const roomAnswers: readonly RoomAnswer[] = ["accept", "accept-ad-referendum", "oppose", "absent"];

/** Everyone's answer, said by name; nobody has one before it is said. */
export function Room({
  asked,
  answers,
  onAnswer,
  able,
}: {
  readonly asked: readonly string[];
  readonly answers: ReadonlyMap<string, RoomAnswer>;
  readonly onAnswer: (answers: ReadonlyMap<string, RoomAnswer>) => void;
  readonly able: boolean;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.livingText.wall;
  return (
    <ul className="wall-room" aria-label={words.room}>
      {asked.map((party) => (
        <li key={party}>
          <Party id={party} named />
          {able ? (
            <Select
              aria-label={t.record.point.answerOf({ party })}
              value={answers.get(party) ?? ""}
              empty={words.answers.none}
              options={roomAnswers.map((value) => ({ value, label: words.answers[value] }))}
              onChange={(value) => {
                const next = new Map(answers);
                const chosen = roomAnswers.find((each) => each === value);
                if (chosen === undefined) next.delete(party);
                else next.set(party, chosen);
                onAnswer(next);
              }}
            />
          ) : (
            <span>{words.answers[answers.get(party) ?? "none"]}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
