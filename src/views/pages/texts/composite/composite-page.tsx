import { failureWords } from "../../../../words/words.ts";
import { useCallback, useMemo, useRef, type ReactNode } from "react";
import { withHolders } from "../../../../core/text/apart.ts";
import type { Composite } from "../../../../core/text/composite.ts";
import type { CodedValue } from "../../../../core/text/coded-values.ts";
import type { Warning } from "../../../../core/text/draft.ts";
import { Empty, Trouble, Working } from "../../../kit/states.tsx";
import { bracketAt, onPage } from "../../../place.ts";
import { ToldLine } from "../../../kit/standing.tsx";
import type { CompositionState } from "../../../composition.ts";
import { useComposition } from "../../../use-composition.ts";
import { nextBracket, useLatestPlace } from "../../../use-latest-place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { BracketPanel } from "./bracket-panel.tsx";
import { compositePlace, type CompositePlace } from "./composite-place.ts";
import { ClausesView } from "./clauses-view.tsx";
import { CompositeBar } from "./composite-bar.tsx";
import { compositionOf } from "./composition-of.ts";
import { bracketsUnder, gather } from "./gathered.ts";
import { DrawnPoints, useDrawnPoints } from "./drawn-points.tsx";
import { HoldersTable } from "./holders-table.tsx";
import { KeyLine } from "./key-line.tsx";
import { Outline } from "./outline.tsx";
import { PointView } from "./point-view.tsx";
import { SaveComposite } from "./save-composite.tsx";
import { TableComposite, TakeIn, TextBeside, useLivingWords, useWeaving } from "./source.tsx";
import { BracketProvider, plain, useBracketPress } from "./text-view.tsx";
import { useCompositeCommands } from "./use-composite-commands.ts";
import { useScrollToBracket, useScrollToPoint } from "./use-scroll.ts";
import { processName } from "../../../process-name.ts";
import { FillFrom } from "../../record/fill-from.tsx";

/** The composite text of the parties' latest drafts: brackets, who holds what, the reading of one party. */
export function CompositePage(): ReactNode {
  const { state, place, record, t, locale } = useWorkbench();
  const words = t.composite;
  const now = compositePlace(place, state);
  const chosen = now.drafts.map(({ id }) => id).join(",");
  // Walking from bracket to bracket leaves the drafts, and all that is gathered from them, as they are.
  const drafts = useMemo(() => state.drafts.filter(({ id }) => chosen.split(",").includes(id)), [state, chosen]);
  const request = useMemo(() => (drafts.length === 0 ? null : compositionOf(state, drafts)), [state, drafts]);
  const weaving = useWeaving();
  const living = useLivingWords(weaving === null ? now.view : "text");
  const compiled = useComposition(weaving?.request ?? (living === null ? request : null));
  const composition: CompositionState =
    living === null ? compiled : { status: "done", composite: living.composite, warnings: [], coded: noValues };
  const at = { ...now, drafts: weaving?.drafts ?? living?.drafts ?? drafts };
  const last = at.drafts
    .map(({ draft }) => draft.date ?? "")
    .toSorted()
    .at(-1);
  // Drafts without a date are compiled as they are today.
  const day = place.asOf ?? (last || (record?.today() ?? ""));
  return (
    <>
      <div className="page-title">
        <div>
          <h1>{words.heading({ process: processName(t, state) })}</h1>
          <TextBeside living={living} weaving={weaving} />
          {composition.status === "done" && (
            <About
              composite={composition.composite}
              at={at}
              day={day === "" ? t.text.undated : locale.date(day)}
              isRead={living !== null}
            />
          )}
        </div>
        {composition.status === "done" && (
          <div className="tools">
            {weaving !== null && <TakeIn composite={composition.composite} weaving={weaving} />}
            {living === null && weaving === null && <TableComposite composite={composition.composite} at={at} />}
            {at.view !== "clauses" && <SaveComposite composite={composition.composite} at={at} />}
          </div>
        )}
      </div>
      {request === null && living === null ? (
        <Empty title={words.nothing} text={words.nothingText}>
          <FillFrom page="tabling" />
        </Empty>
      ) : composition.status === "failed" ? (
        <Trouble title={t.states.failed} text={t.states.failedText({ reason: failureWords(t, composition.failure) })} />
      ) : composition.status === "working" ? (
        <Working text={t.states.working} done={composition.done} total={composition.total} count="" />
      ) : (
        <Compiled
          composite={composition.composite}
          warnings={composition.warnings}
          coded={composition.coded}
          at={at}
          text={living?.text ?? null}
        />
      )}
    </>
  );
}

function About({
  composite,
  at,
  day,
  isRead,
}: {
  readonly composite: Composite;
  readonly at: CompositePlace;
  readonly day: string;
  /** Read from the text on the table, and not compiled. */
  readonly isRead: boolean;
}): ReactNode {
  const { state, t, locale } = useWorkbench();
  const shown = useMemo(() => withHolders(composite), [composite]);
  const gathered = useMemo(() => gather(shown, at.drafts, state), [shown, at.drafts, state]);
  const brackets = t.composite.brackets({ count: gathered.slots.length, noText: gathered.noText });
  if (isRead) return <p className="page-sub">{brackets}</p>;
  const names = gathered.unknown.map((id) => state.parties.find((party) => party.id === id)?.name ?? id);
  return (
    <p className="page-sub">
      {t.composite.about({
        drafts: composite.drafts.length,
        day,
        brackets,
      })}{" "}
      {names.length > 0 && t.composite.noDraftKnown({ parties: locale.list(names) })}
    </p>
  );
}

/** Nothing is retold there. */
const noValues: readonly CodedValue[] = [];

function Compiled({
  composite: whole,
  warnings,
  coded,
  at,
  text,
}: {
  readonly composite: Composite;
  readonly warnings: readonly Warning[];
  readonly coded: readonly CodedValue[];
  readonly at: CompositePlace;
  /** Id of the text on the table that this is read from; null where drafts are compiled. */
  readonly text: string | null;
}): ReactNode {
  const { state, place, go, t, announce } = useWorkbench();
  const words = t.composite;
  const composite = useMemo(() => withHolders(whole), [whole]);
  const gathered = useMemo(() => gather(composite, at.drafts, state), [composite, at.drafts, state]);
  const { now, set } = useLatestPlace();
  const choose = useCallback(
    (n: number) => {
      const { bracket, open } = now().values;
      const closes = bracket === String(n) && open === "yes";
      set({ bracket: String(n), open: closes ? null : "yes" });
    },
    [now, set],
  );
  const goTo = (point: string, changes: Readonly<Record<string, string>>) =>
    text === null ? set({ view: null, ...changes }) : go(onPage(place, "text", { text, point }));
  const codedAt = useMemo(() => grouped(coded), [coded]);
  const bracket = gathered.slots[at.bracket - 1];
  const panelOf = (id: string) =>
    at.open && bracket?.point.point.id === id ? (
      <BracketPanel numbered={bracket} onClose={() => set({ open: null })} />
    ) : null;
  const total = gathered.slots.length;
  const walk = (step: 1 | -1) => {
    if (total === 0) return;
    const next = nextBracket(bracketAt(now()), step, total);
    set({ bracket: String(next) }, "replace");
    const slot = gathered.slots[next - 1];
    if (slot !== undefined)
      announce(
        `${words.walk({ n: next, total })}. ${slot.slot.alternatives.map(({ parties, text }) => `${plain(text) || words.noText}, ${parties.join(", ")}`).join("; ")}`,
      );
  };
  const readers = composite.drafts.map(({ party }) => party);
  useCompositeCommands({ at, readers, walk, set, choose });
  const { onlyBracketed } = at;
  // The same list until something changes: drawing goes on from step to step only then.
  const shown = useMemo(
    () =>
      gathered.points.filter(
        ({ point, top }) =>
          !onlyBracketed ||
          bracketsUnder(gathered, point.id) > 0 ||
          (point === top && bracketsUnder(gathered, top.id) > 0),
      ),
    [gathered, onlyBracketed],
  );
  const drawn = useDrawnPoints(shown, gathered, at);
  useScrollToBracket(at.bracket, at.view !== "text", drawn.turn);
  const body = useRef<HTMLDivElement>(null);
  useBracketPress(body, choose);
  useScrollToPoint(at.point, at.view !== "text", drawn.turn);
  const context = useMemo(
    () => ({ numbers: gathered.numbers, names: at.names, reader: at.reader, here: at.bracket, open: at.open, choose }),
    [gathered, at.names, at.reader, at.bracket, at.open, choose],
  );
  return (
    <BracketProvider value={context}>
      <ToldLine drafts={at.drafts} />
      <CompositeBar at={at} gathered={gathered} readers={readers} set={set} />
      {warnings.length > 0 && (
        <details className="compile-notes">
          <summary>
            {words.warnings} ({warnings.length})
          </summary>
          <ul>
            {warnings.map((warning) => (
              <li key={JSON.stringify(warning)}>{failureWords(t, warning)}</li>
            ))}
          </ul>
        </details>
      )}
      {at.reader !== null && (
        <p className="heard" role="status">
          {words.reading({ party: at.reader })}
        </p>
      )}
      {at.view === "clauses" ? (
        <ClausesView composite={composite} gathered={gathered} goTo={(point) => goTo(point, { point })} />
      ) : at.view === "table" ? (
        total === 0 ? (
          <Empty title={words.unbracketed} text={words.unbracketedText} />
        ) : (
          <HoldersTable
            gathered={gathered}
            goTo={({ n, point }) => goTo(point.point.id, { bracket: String(n), open: "yes" })}
          />
        )
      ) : (
        <div className="composite-grid">
          <Outline gathered={gathered} current={bracket?.point.top.id ?? null} />
          <div className="composite-body" ref={body}>
            {at.onlyBracketed && shown.length === 0 && <Empty title={words.unbracketed} text={words.unbracketedText} />}
            <DrawnPoints points={shown} drawn={drawn}>
              {(point) => (
                <PointView
                  key={point.point.id}
                  gathered={point}
                  coded={codedAt.get(point.point.id) ?? noValues}
                  panel={panelOf(point.point.id)}
                />
              )}
            </DrawnPoints>
            {composite.retired.map(({ id, label }) => (
              <p key={id} className="hint">
                {words.retired({ label })}
              </p>
            ))}
          </div>
        </div>
      )}
      <KeyLine at={at} total={total} walk={walk} />
    </BracketProvider>
  );
}

/** Coded values by the point that they stand at. */
function grouped(coded: readonly CodedValue[]): ReadonlyMap<string, readonly CodedValue[]> {
  const found = new Map<string, CodedValue[]>();
  for (const value of coded) found.set(value.point, [...(found.get(value.point) ?? []), value]);
  return found;
}
