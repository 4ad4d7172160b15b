import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { frontText } from "../../../core/record/living/index.ts";
import type { TalksText } from "../../../core/record/talks.ts";
import { bringIntoView } from "../../bring-into-view.ts";
import { Empty } from "../../kit/states.tsx";
import { bracketAt, onPage } from "../../place.ts";
import { PageLink } from "../../kit/page-link.tsx";
import type { RecordAccess } from "../../record.ts";
import { nextBracket, useLatestPlace, type SetValues } from "../../use-latest-place.ts";
import { useMedia } from "../../use-media.ts";
import { usePrinting } from "../../use-printing.ts";
import { ToldLine } from "../../kit/standing.tsx";
import { WindowedRows } from "../../kit/windowed.tsx";
import { useWorkbench } from "../../workbench.ts";
import { textsWithPoints } from "../record/text-points.ts";
import { mayWrite } from "../record/writing.tsx";
import { useScrollToPoint } from "../texts/composite/use-scroll.ts";
import { BenchProvider, type Bench } from "./bench.ts";
import { HistoryView } from "./history-view.tsx";
import type { Drawn } from "../../kit/drawn.ts";
import { useDrawnSections } from "./long-text.ts";
import { heldSections, liveText, type LiveText, type Section } from "./model.ts";
import { TextOutline } from "./outline.tsx";
import { SectionView } from "./section-view.tsx";
import { pickedNow, showPicked } from "./selection.ts";
import { Shown } from "./stable.ts";
import { TextBar } from "./text-bar.tsx";
import { TextHead } from "./text-head.tsx";
import { PutUnderSilence, SilenceLine } from "./text-silence.tsx";
import { textPlace, type TextPlace } from "./text-place.ts";
import { useBenchOf } from "./use-bench.ts";
import { useCurrent } from "./use-current.ts";
import { useTextCommands } from "./use-text-commands.ts";
import { waitsIn, type Viewer } from "./waits.ts";

/** The text on the table: the one page that everybody works on. */
export function TextPage(): ReactNode {
  const { record, t, place } = useWorkbench();
  if (record === null)
    return (
      <>
        <div className="page-title">
          <h1>{t.livingText.title}</h1>
        </div>
        <Empty title={t.record.none} text={t.record.noneText}>
          <PageLink className="button" to={onPage(place, "composite")}>
            {t.pages.composite}
          </PageLink>
        </Empty>
      </>
    );
  const wanted = place.values["text"];
  const text = textsWithPoints(record.talks).find(({ id }) => id === wanted) ?? frontText(record.talks) ?? undefined;
  return text === undefined ? (
    <NoText record={record} />
  ) : (
    <Chosen key={`${text.kind} ${text.id}`} record={record} text={text} />
  );
}

/** There is no text yet: how one begins. */
function NoText({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.livingText;
  const drafts = record.talks.drafts.filter(({ draft }) => draft.points.length > 0);
  // Whether there is one elsewhere is not for an observer to know.
  const observes = record.audience.capacity === "observer" && place.asOf === null;
  return (
    <>
      <div className="page-title">
        <h1>{words.title}</h1>
      </div>
      <Empty
        title={observes ? t.office.nothingPublic : words.noText}
        text={
          place.asOf !== null ? t.record.status.noTextsDay : observes ? t.office.nothingPublicText : words.noTextText
        }
      >
        {mayWrite(record, "texts") && (
          <div className="tools">
            {drafts.length > 1 && (
              <PageLink className="button button-main" to={onPage(place, "composite")}>
                {words.putTogether}
              </PageLink>
            )}
            {drafts.length > 0 && (
              <PageLink className="button" to={onPage(place, "text", { text: drafts.at(-1)?.id ?? "" })}>
                {words.beginFromOne}
              </PageLink>
            )}
            <PageLink className="button" to={onPage(place, "tabling")}>
              {words.newDraft}
            </PageLink>
          </div>
        )}
      </Empty>
    </>
  );
}

function Chosen({ record, text }: { readonly record: RecordAccess; readonly text: TalksText }): ReactNode {
  const { place, t, announce } = useWorkbench();
  const at = textPlace(place, text);
  const version = at.version ?? text.versions.at(-1);
  const [shown] = useState(() => new Shown());
  const live = useMemo(
    () => (version === undefined ? null : shown.next(liveText(record.talks, text, version))),
    [record.talks, text, version, shown],
  );
  const { now, set } = useLatestPlace();
  if (live === null || version === undefined) return null;
  const walk = (step: 1 | -1) => {
    const total = live.brackets;
    if (total === 0) return;
    const next = nextBracket(bracketAt(now()), step, total);
    set({ bracket: String(next) }, "replace");
    announce(t.livingText.bracketOf({ n: next, total }));
  };
  return <Laid record={record} live={live} at={at} set={set} walk={walk} />;
}

function Laid({
  record,
  live,
  at,
  set,
  walk,
}: {
  readonly record: RecordAccess;
  readonly live: LiveText;
  readonly at: TextPlace;
  readonly set: SetValues;
  readonly walk: (step: 1 | -1) => void;
}): ReactNode {
  const { place } = useWorkbench();
  const narrow = useMedia("(max-width: 63.99rem)");
  // Nobody unfolds anything on paper.
  const folded = !usePrinting() && narrow;
  const isPast = place.asOf !== null || at.version !== null || at.against !== null;
  const bench = useBenchOf(record, live, isPast);
  const viewer = useViewer(record, bench, isPast);
  const { reader } = at;
  const { shown, waits } = useShown(live, at, viewer);
  const drawn = useDrawnSections(live, shown, at);
  const body = useRef<HTMLDivElement>(null);
  const current = useCurrent(body, drawn.turn);
  useScrollToPoint(at.point, false, drawn.turn);
  useBracketHere(at.bracket, drawn.turn);
  usePicking(body, bench, reader === null);
  useTextCommands({ bench, live, set, walk, reader });
  const outline = <TextOutline sections={live.sections} viewer={viewer} current={current} brackets={live.brackets} />;
  return (
    <BenchProvider value={bench}>
      <div className="live" data-narrow={narrow || undefined}>
        <TextHead live={live} onChoose={(id) => set({ text: id, version: null, against: null, point: null })}>
          {!isPast && <PutUnderSilence record={record} text={live.text} />}
        </TextHead>
        {!isPast && <SilenceLine record={record} text={live.text} />}
        <TextBar live={live} at={at} waits={waits} set={set} walk={walk} narrow={narrow} outline={outline} />
        {at.against !== null ? (
          <HistoryView
            live={live}
            from={at.against}
            to={live.version}
            all={place.values["history"] === "all"}
            set={set}
          />
        ) : (
          <div className="live-lay">
            {!narrow && outline}
            <div className="live-body" ref={body}>
              <ToldLine drafts={live.words.drafts} />
              <Sections sections={shown} drawn={drawn} reader={reader} viewer={viewer} folded={folded} />
            </div>
          </div>
        )}
      </div>
    </BenchProvider>
  );
}

/** What the reader may do here, as far as it decides what waits. */
function useViewer(record: RecordAccess, { party, may, room }: Bench, isPast: boolean): Viewer {
  const joins = mayWrite(record, "analysis", room) && !isPast;
  return useMemo(() => ({ party, answers: may.answer, takes: may.take, joins }), [party, may.answer, may.take, joins]);
}

/** The sections that are asked for, and how much waits in all. */
function useShown(live: LiveText, { show, reader }: Pick<TextPlace, "show" | "reader">, viewer: Viewer) {
  const shown = useMemo(
    () =>
      (reader === null ? live.sections : heldSections(live.sections, reader)).filter(
        (section) => show === "all" || (show === "bracketed" ? section.brackets > 0 : waitsIn(section, viewer) > 0),
      ),
    [live.sections, reader, show, viewer],
  );
  const waits = useMemo(
    () => live.sections.reduce((sum, section) => sum + waitsIn(section, viewer), 0),
    [live.sections, viewer],
  );
  return { shown, waits };
}

function Sections({
  sections,
  drawn: { near, attach, to },
  reader,
  viewer,
  folded,
}: {
  readonly sections: LiveText["sections"];
  readonly drawn: Drawn;
  readonly reader: string | null;
  readonly viewer: Viewer;
  readonly folded: boolean;
}): ReactNode {
  const words = useWorkbench().t.livingText;
  const view = (section: Section, n: number) => (
    <SectionView key={section.id} section={section} reader={reader} viewer={viewer} folded={folded} isFirst={n === 0} />
  );
  return (
    <>
      {reader !== null && (
        <p className="hint live-reading" role="status">
          {words.readingOf({ party: reader })}
        </p>
      )}
      {sections.length === 0 && <Empty title={words.nothingHere} text={words.nothingHereText} />}
      {near === null ? (
        sections.slice(0, to).map(view)
      ) : (
        <div className="live-long" ref={attach}>
          <WindowedRows rows={sections} window={near} as="div">
            {view}
          </WindowedRows>
        </div>
      )}
    </>
  );
}

/** Marks the bracket one is at, without drawing the text anew. */
function useBracketHere(bracket: number, drawn: number): void {
  const brought = useRef(0);
  useEffect(() => {
    if (bracket === 0 || drawn === 0) return;
    const found = document.querySelector<HTMLElement>(`[data-bracket="${bracket}"]`);
    if (found === null) return;
    found.classList.add("is-here");
    if (brought.current !== bracket) bringIntoView(found);
    brought.current = bracket;
    return () => found.classList.remove("is-here");
  }, [bracket, drawn]);
}

/** Opens what can be done with words as soon as they are selected in one point. */
function usePicking(body: React.RefObject<HTMLElement | null>, bench: Bench, isWhole: boolean): void {
  useEffect(() => {
    const element = body.current;
    const { may, desk, now } = bench;
    if (element === null || !isWhole || !(may.propose || may.talk || may.answer)) return;
    const settle = (event: Event) => {
      if (event.target instanceof Element && event.target.closest(".pop, button, a, summary") !== null) return;
      if (event instanceof KeyboardEvent && !event.shiftKey && event.key !== "Shift") return;
      const selection = window.getSelection();
      const picked = pickedNow(selection);
      if (picked === null || selection === null) return;
      showPicked(selection.getRangeAt(0).cloneRange());
      desk.open({ kind: "picked", point: picked.point, picked, since: now().live.version.entry.id, act: "words" });
    };
    element.addEventListener("pointerup", settle);
    element.addEventListener("keyup", settle);
    const closed = desk.subscribe(() => {
      if (desk.opened?.kind !== "picked") showPicked(null);
    });
    return () => {
      element.removeEventListener("pointerup", settle);
      element.removeEventListener("keyup", settle);
      closed();
      showPicked(null);
    };
  }, [body, bench, isWhole]);
}
