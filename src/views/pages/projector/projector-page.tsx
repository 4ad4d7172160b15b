import { allWords } from "../../../core/text/reading.ts";
import { useMemo, useRef, useState, type ReactNode, type RefObject } from "react";
import { frontText } from "../../../core/record/living/index.ts";
import type { TalksText, TextVersion } from "../../../core/record/talks.ts";
import type { Span } from "../../../core/text/spans.ts";
import { directionOf } from "../../../words/locale.ts";
import { Icon } from "../../kit/icon.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Empty } from "../../kit/states.tsx";
import { onPage, withValues } from "../../place.ts";
import type { RecordAccess } from "../../record.ts";
import { useWorkbench } from "../../workbench.ts";
import { textTitle } from "../record/text-choice.tsx";
import { textsWithPoints } from "../record/text-points.ts";
import { BenchProvider, useBench } from "../text/bench.ts";
import { LiveWords } from "../text/live-words.tsx";
import { liveText, type LivePoint, type LiveText, type ShownProposal } from "../text/model.ts";
import { kindWords } from "../text/text-head.tsx";
import { useBenchOf } from "../text/use-bench.ts";
import { useMoment } from "../text/use-moment.ts";
import type { RoomAnswer } from "./agreed-here.ts";
import { Pen, PenHolder, spansOf, useWritten } from "./pen.tsx";
import { Agree, Room, useAgreeing } from "./room.tsx";

/** One point on the wall: large type, one pen, everyone's answer. */
export function ProjectorPage(): ReactNode {
  const { record, place } = useWorkbench();
  const wanted = place.values["text"];
  const text =
    record === null ? null : (textsWithPoints(record.talks).find(({ id }) => id === wanted) ?? frontText(record.talks));
  const version = text?.versions.at(-1);
  if (record === null || text === null || version === undefined) return <NoWords />;
  return <OnWall record={record} text={text} version={version} />;
}

/** Where no text is on the table, or none of its points has words. */
function NoWords(): ReactNode {
  const { livingText: words } = useWorkbench().t;
  return (
    <>
      <h1 className="heard">{words.projector}</h1>
      <Empty title={words.noText} text={words.noTextText} />
    </>
  );
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
  if (point === undefined) return <NoWords />;
  return (
    <BenchProvider value={bench}>
      <Wall key={`${point.id} ${version.entry.id}`} live={live} point={point} points={points} />
    </BenchProvider>
  );
}

interface WallProps {
  readonly live: LiveText;
  readonly point: LivePoint;
}

function Wall({ live, point, points }: WallProps & { readonly points: readonly LivePoint[] }): ReactNode {
  const bench = useBench();
  const { record, state } = useWorkbench();
  const body = useRef<HTMLDivElement>(null);
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
        {textTitle(live.text)}, {t.papers.rev({ n: live.text.versions.indexOf(live.version) + 1 })},{" "}
        {moment(live.version)} · {kindWords(t, live.text, live.version.draft === undefined)}, {words.withoutPrejudice}
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
  readonly body: RefObject<HTMLDivElement | null>;
}): ReactNode {
  const marked = useMemo(() => [onWall(spans, point)], [spans, point]);
  return (
    <div
      ref={body}
      className="wall-words"
      data-words
      data-point={point.id}
      data-within="text"
      lang={point.language === "" ? undefined : point.language}
      dir={directionOf(point.language, allWords(point.text))}
    >
      <LiveWords
        text={point.text}
        within="text"
        firstBracket={point.firstBracket}
        proposals={marked}
        apart={point.apart}
      />
    </div>
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
  return { n: 1, proposal, spans, edit: null, keep: [], consent: nobody };
}

function pointHeading(live: LiveText, point: LivePoint): string {
  return live.sections.find(({ points }) => points.includes(point))?.name ?? "";
}
