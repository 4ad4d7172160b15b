import { type ReactNode } from "react";
import type { TabledDraft } from "../../../../core/record/state.ts";
import type { Redline } from "../../../../core/text/alignment.ts";
import { walkPoints } from "../../../../core/text/draft.ts";
import { PageTitle } from "../../../kit/page-title.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { Parties, partiesOf } from "../../../kit/party.tsx";
import { Standing, standingClass } from "../../../kit/standing.tsx";
import { Empty, Trouble } from "../../../kit/states.tsx";
import { directionOf } from "../../../../words/locale.ts";
import { onPage, withValues } from "../../../place.ts";
import { LaidWords } from "../../../kit/words-table.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { compared, type NumberedChange } from "../compare/compared.ts";
import { Note } from "../compare/note.tsx";
import { laidRuns } from "../compare/laid-runs.ts";
import { PointNotes } from "../compare/point-notes.tsx";
import { runsOfPair, type PointRuns } from "../compare/runs.ts";
import { Runs, type WordsContext } from "../compare/words.tsx";
import { DraftChoice, draftDay, draftTitle } from "../draft-choice.tsx";
import { draftNamed } from "../draft-versions.ts";
import { firstWords, flatPoints, namesOf, type FlatPoint } from "../labels.ts";
import { historyOf, type Compare, type HistoryStep } from "./history.ts";
import { useCompareAll } from "./use-compare-all.ts";
import { FillFrom } from "../../record/fill-from.tsx";
import { PointSelect } from "../point-select.tsx";

/** One point through all drafts, each text compared with the one before it. */
export function HistoryPage(): ReactNode {
  const { state, place, go, t } = useWorkbench();
  const words = t.compare.history;
  const compare = useCompareAll();
  const first = state.drafts.find(({ draft }) => draft.points.length > 0);
  const named = place.values["draft"];
  const start = named === undefined ? first : draftNamed(state, named);
  const flats = start === undefined ? [] : flatPoints(start.draft);
  const wanted = place.values["point"];
  const flat = wanted === undefined ? flats[0] : flats.find(({ point }) => point.id === wanted);
  const choose = (draft: string) => go(withValues(place, { draft, point: null }));
  return (
    <>
      <PageTitle title={flat === undefined ? t.pages.history : pointTitle(flat, t.text.noLabel)} sub={words.intro} />
      <div className="history-bar">
        {start !== undefined && <Parties ids={partiesOf(state, start.party)} />}
        <DraftChoice chosen={start} label={words.draft} onChoose={choose} />
        {start !== undefined && (
          <PointSelect
            label={words.point}
            empty={words.choose}
            points={flats.map(({ point, depth, ...flat }) => ({
              id: point.id,
              depth,
              name: `${namesOf([{ point, depth, ...flat }], t.text.noLabel).join("")} ${point.heading === "" ? firstWords(point.text, 60) : point.heading}`,
            }))}
            chosen={flat?.point.id}
            onChoose={(point) => go(withValues(place, { draft: start.id, point }))}
          />
        )}
      </div>
      {state.drafts.length === 0 ? (
        <Empty title={t.record.status.noTexts} text={t.record.status.noTextsText}>
          <FillFrom page="tabling" />
        </Empty>
      ) : start === undefined ? (
        <Trouble title={t.compare.unknownDraft({ id: named ?? "" })} text={t.compare.unknownDraftText} />
      ) : flat === undefined ? (
        start.draft.points.length === 0 ? (
          <Empty title={t.compare.noPoints} text={t.compare.noPointsText} />
        ) : (
          <Trouble title={words.unknownPoint({ id: wanted ?? "" })} text={t.compare.unknownDraftText} />
        )
      ) : (
        <ol className="history">
          {historyOf(state.drafts, start, withSubpoints(flat), compare).map((step, _index, steps) => (
            <Step key={step.draft.id} step={step} steps={steps} compare={compare} />
          ))}
        </ol>
      )}
    </>
  );
}

/** Ids of a point and of everything in it. */
function withSubpoints({ point }: FlatPoint): readonly string[] {
  return [point.id, ...[...walkPoints(point.points)].map((inner) => inner.point.id)];
}

function pointTitle(flat: FlatPoint, unnumbered: string): string {
  const name = namesOf([flat], unnumbered).join("");
  const heading = flat.point.heading === "" ? flat.top.heading : flat.point.heading;
  return name === heading ? name : `${name} ${heading}`.trim();
}

function Step({
  step,
  steps,
  compare,
}: {
  readonly step: HistoryStep;
  readonly steps: readonly HistoryStep[];
  readonly compare: Compare;
}): ReactNode {
  const words = useWorkbench().t.compare.history;
  const { draft } = step;
  const before = step.before === null ? undefined : steps[step.before];
  const flats = flatPoints(draft.draft).filter(({ point }) => step.points.includes(point.id));
  const redline = before === undefined || step.points.length === 0 ? null : compare(before.draft, draft);
  const seen = redline === null || before === undefined ? null : pairShown(before.draft, draft, redline, step.points);
  return (
    <li className={step.state === "followed" ? "history-step history-start" : "history-step"}>
      <When step={step} before={before} />
      {step.points.length === 0 ? (
        <p className="history-none">
          <Nothing step={step} />
        </p>
      ) : (
        <div className="history-texts">
          {flats.map((flat) => (
            <PointText
              key={flat.point.id}
              flat={flat}
              runs={seen?.runs.get(flat.point.id)}
              language={draft.draft.language}
            />
          ))}
        </div>
      )}
      <div className="history-margin">
        {before === undefined && step.points.length > 0 && <p className="hint">{words.first}</p>}
        {seen !== null && <Changes seen={seen} language={draft.draft.language} />}
      </div>
    </li>
  );
}

/** Of when and of whom the draft is. */
function When({ step, before }: { readonly step: HistoryStep; readonly before: HistoryStep | undefined }): ReactNode {
  const { state, place, t, locale } = useWorkbench();
  const words = t.compare.history;
  const { draft } = step;
  return (
    <div className="history-when">
      <p className="hint">{draftDay(state, draft, { t, shown: locale.date })}</p>
      <p className="history-draft">{draftTitle(draft)}</p>
      {draft.own === true && <p className="hint">{t.own.mark}</p>}
      <Parties ids={partiesOf(state, draft.party)} />
      {step.state === "followed" && <p className="hint">{words.start}</p>}
      {before !== undefined && step.points.length > 0 && (
        <p>
          <PageLink className="hint" to={onPage(place, "compare", { from: before.draft.id, to: draft.id })}>
            {words.compareWith}
          </PageLink>
        </p>
      )}
    </div>
  );
}

/** What changed in the point since the draft before. */
function Changes({
  seen,
  language,
}: {
  readonly seen: ReturnType<typeof pairShown>;
  readonly language: string;
}): ReactNode {
  const { t } = useWorkbench();
  return (
    <>
      {seen.changes.length === 0 && <p className="hint">{t.compare.relation.identical}</p>}
      <ol className="notes">
        {seen.changes.map((numbered) => (
          <Note
            key={numbered.n}
            numbered={numbered}
            told={seen.told}
            here={false}
            t={t}
            language={language}
            goToChange={() => undefined}
          />
        ))}
      </ol>
    </>
  );
}

function Nothing({ step }: { readonly step: HistoryStep }): ReactNode {
  const { t } = useWorkbench();
  const words = t.compare.history;
  if (step.state === "waiting") return <span role="status">{t.states.working}</span>;
  if (step.state === "unknown") return <span className="standing">{words.noText}</span>;
  return (
    <span className="silent">
      <span className="silent-ring" />
      {step.state === "dropped" ? words.dropped : words.silent}
    </span>
  );
}

/** The runs and changes of the points, compared with the draft before; numbers start anew in each step. */
function pairShown(from: TabledDraft, to: TabledDraft, redline: Redline, ids: readonly string[]) {
  const all = compared(from.draft, to.draft, redline);
  const pairs = all.pairs.filter(({ pair }) => pair.to.some((id) => ids.includes(id)));
  const runs = new Map<string, PointRuns>();
  const changes: NumberedChange[] = [];
  for (const pair of pairs) {
    const numbered = pair.changes.map(({ change }, index) => ({ n: changes.length + index + 1, change }));
    changes.push(...numbered);
    if (pair.told) continue;
    for (const [id, own] of runsOfPair({ ...pair, changes: numbered }, "both", "to", all.moveEdits)) runs.set(id, own);
  }
  return { runs, changes, told: pairs.some(({ told }) => told) };
}

function PointText({
  flat,
  runs,
  language,
}: {
  readonly flat: FlatPoint;
  readonly runs: PointRuns | undefined;
  readonly language: string;
}): ReactNode {
  const { t } = useWorkbench();
  const { point } = flat;
  const verbatim = point.wording === "verbatim";
  const dir = directionOf(language);
  const told = laidRuns(runs?.text ?? [{ op: "keep", text: point.text, refs: [] }]);
  const context: WordsContext = {
    t,
    filter: "all",
    goToChange: () => undefined,
    hrefOfChange: () => "#",
    moveEnd: () => null,
  };
  return (
    <div className="point" data-depth={Math.min(flat.depth, 4)}>
      <span className="point-label">
        <bdi>{flat.hang}</bdi>
      </span>
      <div className={standingClass(point)}>
        <Standing point={point} />
        {point.deleted && <p className="point-state">{t.text.struck}</p>}
        {point.heading !== "" && (
          <h2 className={verbatim ? "words-head" : "told-head"} lang={language} dir={dir}>
            {runs === undefined ? (
              point.heading
            ) : (
              <Runs pieces={runs.heading} here={0} context={context} refs={false} />
            )}
          </h2>
        )}
        {(point.text !== "" || (runs?.text.length ?? 0) > 0) && (
          <LaidWords laid={told.laid} className={verbatim ? "words words-two" : "told"} lang={language} dir={dir}>
            {(pieces) => <Runs pieces={told.runs(pieces)} here={0} context={context} refs={false} />}
          </LaidWords>
        )}
        <PointNotes
          point={point}
          footnotes={runs?.footnotes ?? null}
          here={0}
          context={context}
          language={language}
          refs={false}
        />
      </div>
    </div>
  );
}
