import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from "react";
import { frontText } from "../../../core/record/living/index.ts";
import type { TalksText, TextVersion } from "../../../core/record/talks.ts";
import { printNotation } from "../../../core/text/notation.ts";
import type { Span } from "../../../core/text/spans.ts";
import { wholePoint } from "../../../core/text/spans.ts";
import { directionOf } from "../../../words/locale.ts";
import { AskDialog } from "../../kit/ask-dialog.tsx";
import { Button } from "../../kit/button.tsx";
import { Icon } from "../../kit/icon.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Party } from "../../kit/party.tsx";
import { Select } from "../../kit/select.tsx";
import { Empty } from "../../kit/states.tsx";
import { onPage, withValues } from "../../place.ts";
import type { RecordAccess } from "../../record.ts";
import { useWorkbench } from "../../workbench.ts";
import { textTitle } from "../record/text-choice.tsx";
import { textsWithPoints } from "../record/text-points.ts";
import { BenchProvider, useBench } from "../text/bench.ts";
import { LiveWords } from "../text/live-words.tsx";
import { liveText, type LivePoint, type LiveText, type ShownProposal } from "../text/model.ts";
import { pickedWords, spansOfPicked, type Picked } from "../text/picking.ts";
import { pickedNow } from "../text/selection.ts";
import { openedPoint } from "../text/sending.ts";
import { kindWords } from "../text/text-head.tsx";
import { useBenchOf } from "../text/use-bench.ts";
import { useMoment } from "../text/use-moment.ts";
import {
  answersHere,
  isAgreed,
  meetingOf,
  proposedHere,
  takenIn,
  type Moment,
  type RoomAnswer,
} from "./agreed-here.ts";

/** One point on the wall: large type, one pen, everyone's answer. */
export function ProjectorPage(): ReactNode {
  const { record, t, place } = useWorkbench();
  const wanted = place.values["text"];
  const text =
    record === null ? null : (textsWithPoints(record.talks).find(({ id }) => id === wanted) ?? frontText(record.talks));
  const version = text?.versions.at(-1);
  if (record === null || text === null || version === undefined)
    return (
      <>
        <h1 className="heard">{t.livingText.projector}</h1>
        <Empty title={t.livingText.noText} text={t.livingText.noTextText} />
      </>
    );
  return <OnWall record={record} text={text} version={version} />;
}

function OnWall({
  record,
  text,
  version,
}: {
  readonly record: RecordAccess;
  readonly text: TalksText;
  readonly version: TextVersion;
}): ReactNode {
  const { place } = useWorkbench();
  const live = useMemo(() => liveText(record.talks, text, version), [record.talks, text, version]);
  const bench = useBenchOf(record, live, place.asOf !== null);
  const points = live.sections.flatMap((section) => section.points).filter((each) => each.text.length > 0);
  const wanted = place.values["point"];
  const inside = live.sections.find(({ id }) => id === wanted)?.points.find((each) => each.text.length > 0);
  const point = points.find(({ id }) => id === wanted) ?? inside ?? points[0];
  if (point === undefined) return null;
  return (
    <BenchProvider value={bench}>
      <Wall key={`${point.id} ${version.entry.id}`} live={live} point={point} points={points} />
    </BenchProvider>
  );
}

/** What is written on the wall in the place of selected words. */
interface Written {
  readonly picked: Picked;
  readonly quote: string;
  readonly words: string;
}

function spansOf(live: LiveText, written: Written | null): readonly Span[] {
  if (written === null) return [];
  const place = openedPoint(live, live.version, written.picked.point, written.picked.in);
  return place === null ? [] : spansOfPicked(place.opened, written.picked, written.words, place.holders);
}

interface WallProps {
  readonly live: LiveText;
  readonly point: LivePoint;
}

function Wall({ live, point, points }: WallProps & { readonly points: readonly LivePoint[] }): ReactNode {
  const bench = useBench();
  const { record, state } = useWorkbench();
  const body = useRef<HTMLParagraphElement>(null);
  const [written, setWritten] = useWritten(live, body);
  const [answers, setAnswers] = useState<ReadonlyMap<string, RoomAnswer>>(new Map());
  const [pen, setPen] = useState(record?.name ?? "");
  const spans = useMemo(() => spansOf(live, written), [live, written]);
  const asked = state.parties.map(({ id }) => id);
  const { busy, agree } = useAgreeing({ live, point, spans, asked, answers, pen, onKept: () => setWritten(null) });
  return (
    <div className="wall">
      <WallHead live={live} point={point} />
      <div className="wall-main">
        <WallWords point={point} spans={spans} body={body} />
        {bench.may.propose && <Pen written={written} onWrite={setWritten} />}
        <Room asked={asked} answers={answers} onAnswer={setAnswers} able={bench.may.take} />
      </div>
      <footer className="wall-foot">
        <PenHolder pen={pen} onPass={setPen} />
        <Walk live={live} point={point} points={points} />
        {bench.may.take && <Agree answers={answers} busy={busy} onAgree={agree} />}
      </footer>
    </div>
  );
}

/** What is written on the wall, from the words that are selected there. */
function useWritten(live: LiveText, body: RefObject<HTMLElement | null>) {
  const [written, setWritten] = useState<Written | null>(null);
  const pick = useCallback(() => {
    const picked = pickedNow(window.getSelection());
    const found = picked === null ? null : openedPoint(live, live.version, picked.point, picked.in);
    if (picked === null || found === null) return;
    setWritten({ picked, quote: pickedWords(found.opened, picked), words: "" });
  }, [live]);
  useEffect(() => {
    const element = body.current;
    element?.addEventListener("pointerup", pick);
    return () => element?.removeEventListener("pointerup", pick);
  }, [body, pick]);
  return [written, setWritten] as const;
}

/** Keeps what was said in the room, once everybody has said something. */
function useAgreeing({
  live,
  point,
  spans,
  asked,
  answers,
  pen,
  onKept,
}: WallProps & {
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

function WallHead({ live, point }: WallProps): ReactNode {
  const { t } = useWorkbench();
  const moment = useMoment();
  const words = t.livingText;
  return (
    <header className="wall-head">
      <h1>
        {point.label !== "" && <span>{point.label}</span>}
        {pointHeading(live, point)}
      </h1>
      <p>
        {textTitle(live.text)}, {words.rev({ n: live.text.versions.indexOf(live.version) + 1 })}, {moment(live.version)}{" "}
        · {kindWords(t, live.text, live.version.draft === undefined)}, {words.withoutPrejudice}
      </p>
    </header>
  );
}

function WallWords({
  point,
  spans,
  body,
}: {
  readonly point: LivePoint;
  readonly spans: readonly Span[];
  readonly body: RefObject<HTMLParagraphElement | null>;
}): ReactNode {
  const marked = useMemo(() => [onWall(spans, point)], [spans, point]);
  return (
    <p
      ref={body}
      className="wall-words"
      data-words
      data-point={point.id}
      data-within="text"
      lang={point.language === "" ? undefined : point.language}
      dir={directionOf(point.language)}
    >
      <LiveWords
        text={point.text}
        within="text"
        firstBracket={point.firstBracket}
        proposals={marked}
        apart={point.apart}
      />
    </p>
  );
}

/** Who writes on the wall, and passing it on. */
function PenHolder({ pen, onPass }: { readonly pen: string; readonly onPass: (who: string) => void }): ReactNode {
  const { t } = useWorkbench();
  const { may } = useBench();
  const words = t.livingText.wall;
  const [passing, setPassing] = useState(false);
  return (
    <>
      <span className="wall-pen">
        <b>{words.pen({ who: pen })}</b>{" "}
        <Button look="link" onClick={() => setPassing(true)}>
          {words.pass}
        </Button>
      </span>
      <small>{may.take ? words.keeps : words.officeOnly}</small>
      {passing && (
        <AskDialog
          title={words.pass}
          text={words.pen({ who: pen })}
          lines={[{ label: words.passTo }]}
          action={words.take}
          onClose={() => setPassing(false)}
          onDo={async ([who = ""]) => {
            onPass(who);
            return null;
          }}
        />
      )}
    </>
  );
}

/** To the point before and after, and back to the text. */
function Walk({ live, point, points }: WallProps & { readonly points: readonly LivePoint[] }): ReactNode {
  const { t, place, go } = useWorkbench();
  const { keys, wall } = t.livingText;
  const at = points.indexOf(point);
  const to = (next: LivePoint | undefined) => {
    if (next !== undefined) go(withValues(place, { point: next.id }), "replace");
  };
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={keys.previous}
        disabled={at === 0}
        onClick={() => to(points[at - 1])}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        className="button"
        aria-label={keys.next}
        disabled={at === points.length - 1}
        onClick={() => to(points[at + 1])}
      >
        <Icon name="on" />
      </button>
      <PageLink className="button" to={onPage(place, "text", { text: live.text.id, point: point.id })}>
        {wall.leave}
      </PageLink>
    </>
  );
}

function Agree({
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

/** What is written on the wall, drawn as a proposal is. */
function onWall(spans: readonly Span[], point: LivePoint): ShownProposal {
  const nobody = {
    asked: [],
    notAsked: [],
    answers: new Map(),
    silent: [],
    silence: null,
    fits: true,
    complete: false,
  };
  const proposal = { id: "wall", point: point.id } as ShownProposal["proposal"];
  return { n: 1, proposal, spans, edit: null, consent: nobody };
}

function pointHeading(live: LiveText, point: LivePoint): string {
  return live.sections.find(({ points }) => points.includes(point))?.name ?? "";
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

/** Words in the place of those that are selected on the wall. */
function Pen({
  written,
  onWrite,
}: {
  readonly written: Written | null;
  readonly onWrite: (written: Written | null) => void;
}): ReactNode {
  const { t } = useWorkbench();
  if (written === null) return <p className="hint wall-hint">{t.livingText.wall.select}</p>;
  return (
    <p className="wall-write">
      <label>
        <span>{t.livingText.inPlaceOf({ words: written.quote })}</span>
        <input
          className="input"
          dir="auto"
          value={written.words}
          onChange={({ target }) => onWrite({ ...written, words: target.value })}
        />
      </label>
      <Button look="link" onClick={() => onWrite(null)}>
        {t.livingText.discard}
      </Button>
    </p>
  );
}

const roomAnswers: readonly RoomAnswer[] = ["accept", "accept-ad-referendum", "oppose", "absent"];

/** Everyone's answer, said by name; nobody has one before it is said. */
function Room({
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
