import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { TabledDraft } from "../../../../core/record/state.ts";
import type { AlignmentCorrection, Redline } from "../../../../core/text/alignment.ts";
import type { ComparisonRequest } from "../../../comparison.ts";
import { bringIntoView } from "../../../bring-into-view.ts";
import { Button } from "../../../kit/button.tsx";
import { Dialog } from "../../../kit/dialog.tsx";
import { partiesOf } from "../../../kit/party.tsx";
import { isToldThroughout, ToldLine } from "../../../kit/standing.tsx";
import { Empty } from "../../../kit/states.tsx";
import { onPage, withValues } from "../../../place.ts";
import { useLatestPlace } from "../../../use-latest-place.ts";
import { useMedia } from "../../../use-media.ts";
import { usePrinting } from "../../../use-printing.ts";
import { useProgressive } from "../../../use-progressive.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RecordButton } from "../../record/record-dialog.tsx";
import { DraftHead } from "../draft-choice.tsx";
import { namesOf } from "../labels.ts";
import type { BlockContext } from "./block-context.ts";
import { ChangesBlock, pairAnchor, SideBlock, UnifiedBlock } from "./block-view.tsx";
import { blocksOf } from "./blocks.ts";
import { ChangeList } from "./change-list.tsx";
import { Bar, KeyLine, FactList, TallyLine } from "./comparison-lines.tsx";
import { comparePlace, corrected, writeCorrections, type CompareView } from "./compare-place.ts";
import { compared as joined, countChanges, passes, type Compared, type ComparedPair } from "./compared.ts";
import { changeName, shortened } from "./note.tsx";
import { useCompareCommands } from "./use-compare-commands.ts";
import { Why, type WhyOpen } from "./why.tsx";

/** The comparison itself, once it has been worked out. */
export function Comparison({
  from,
  to,
  redline,
  request,
  choose,
}: {
  readonly from: TabledDraft;
  readonly to: TabledDraft;
  readonly redline: Redline;
  readonly request: ComparisonRequest;
  readonly choose: (side: "from" | "to") => (id: string) => void;
}): ReactNode {
  const { state, place, go, href, t, notify, announce } = useWorkbench();
  const at = comparePlace(place, state);
  const narrow = useMedia("(max-width: 63.99rem)");
  const printing = usePrinting();
  const view: CompareView = (narrow || printing) && at.view === "side" ? "unified" : at.view;
  const comparison = useMemo(() => joined(from.draft, to.draft, redline), [from.draft, to.draft, redline]);
  const blocks = useMemo(() => blocksOf(comparison), [comparison]);
  const counts = useMemo(() => countChanges(comparison.changes), [comparison]);
  // Who prints before the last point is drawn still gets every point.
  const drawnSoFar = useProgressive(blocks.length, blocks);
  const drawn = printing ? blocks.length : drawnSoFar;
  const [listed, setListed] = useState(false);
  const [why, setWhy] = useState<WhyOpen | null>(null);
  const here = comparison.changes[at.change - 1];
  const shown = useMemo(
    () => comparison.changes.filter(({ change }) => passes(at.filter, change)),
    [comparison, at.filter],
  );

  const { now, set: setLatest } = useLatestPlace();
  const goToChange = useCallback((n: number) => setLatest({ change: String(n) }, "replace"), [setLatest]);
  const hrefOfChange = useCallback((n: number) => href(withValues(now(), { change: String(n) })), [href, now]);
  const openWhy = useCallback((pair: number, button: HTMLElement) => setWhy({ pair, button }), []);
  const closeWhy = useCallback(() => setWhy(null), []);
  const correct = useCallback(
    (added: readonly AlignmentCorrection[], said: string) => {
      setWhy(null);
      const before = now();
      const own = corrected(comparePlace(before, state).corrections, added);
      go(withValues(before, { pairs: writeCorrections(own), change: null }));
      announce(said);
      notify(said, () => go(before));
    },
    [now, state, go, announce, notify],
  );
  const join = useCallback(
    ({ pair, ...sides }: ComparedPair) => {
      const [one, other] = [sides.from, sides.to].map((points) => namesOf(points, t.text.noLabel).join(" + "));
      correct([{ from: pair.from, to: pair.to }], t.compare.paired({ from: one ?? "", to: other ?? "" }));
    },
    [correct, t],
  );
  const context = useMemo(
    (): BlockContext => ({
      t,
      filter: at.filter,
      goToChange,
      hrefOfChange,
      openWhy,
      join,
      compared: comparison,
      languages: { from: from.draft.language, to: to.draft.language },
      told: { from: isToldThroughout(from.draft), to: isToldThroughout(to.draft) },
      parties: { from: partiesOf(state, from.party), to: partiesOf(state, to.party) },
      moveEnd: (move, end) => moveEnd(comparison, move, end, t.text.noLabel),
    }),
    [t, at.filter, goToChange, hrefOfChange, openWhy, join, comparison, from, to, state],
  );

  const walk = (step: 1 | -1) => {
    const index = shown.findIndex(({ n }) => n >= at.change);
    const current = shown[index]?.n === at.change ? index : step === 1 ? index - 1 : index;
    const next = at.change === 0 ? (step === 1 ? 0 : shown.length - 1) : current + step;
    const change =
      shown[Math.max(0, Math.min(shown.length - 1, index < 0 && at.change !== 0 ? shown.length - 1 : next))];
    if (change === undefined) return;
    goToChange(change.n);
    const pair = comparison.pairs[change.pair];
    const where =
      pair === undefined ? "" : namesOf(pair.to.length > 0 ? pair.to : pair.from, t.text.noLabel).join(", ");
    announce(
      `${t.compare.changeOf({ n: change.n, total: comparison.changes.length })}. ${t.text.point({ label: where })}. ${changeName(change.change, t)}: ${shortened(change.change.from, 80)} → ${shortened(change.change.to, 80) || t.text.none}`,
    );
  };
  useScrollToChange(at.change, view);
  useCompareCommands({ comparison, from, to, place, at, view, walk, openWhy });

  const BlockView = view === "side" ? SideBlock : view === "unified" ? UnifiedBlock : ChangesBlock;
  const set = (changes: Readonly<Record<string, string | null>>) => go(withValues(place, changes));
  const heads = (
    <>
      <DraftHead chosen={from} label={t.compare.chooseFrom} onChoose={choose("from")} />
      <DraftHead chosen={to} label={t.compare.chooseTo} onChoose={choose("to")} />
    </>
  );
  return (
    <div className={`compare compare-${view}`}>
      <Bar
        view={narrow && at.view === "side" ? "unified" : at.view}
        narrow={narrow}
        filter={at.filter}
        counts={counts}
        set={set}
      />
      <div className="compare-grid">
        <ChangeList
          compared={comparison}
          filter={at.filter}
          here={at.change}
          t={t}
          goToChange={goToChange}
          hrefOfChange={hrefOfChange}
        />
        <div className="compare-body">
          <div className="draft-heads">
            {heads}
            <TallyLine comparison={comparison} retold={context.told.from || context.told.to} />
            <FactList comparison={comparison} to={to.draft} />
          </div>
          <ToldLine drafts={[from, to]} />
          {at.corrections.length > 0 && (
            <p className="corrected">
              <span>{t.compare.corrections({ count: at.corrections.length })}</span>
              {from.own !== true && to.own !== true && (
                <RecordButton
                  label={t.record.recorders.pairing}
                  text={t.record.recorders.pairingText}
                  writers="analysis"
                  plans={() => [{ kind: "alignment", body: { from: from.id, to: to.id, corrections: at.corrections } }]}
                />
              )}
              <Button look="link" onClick={() => set({ pairs: null, change: null })}>
                {t.compare.resetCorrections}
              </Button>
            </p>
          )}
          {shown.length === 0 && view === "changes" ? (
            <Empty
              title={comparison.changes.length === 0 ? t.compare.noDifference : t.compare.nothingLeft}
              text={comparison.changes.length === 0 ? "" : t.compare.nothingLeftText}
            >
              {comparison.changes.length > 0 && (
                <Button onClick={() => set({ show: null })}>{t.compare.showAll}</Button>
              )}
            </Empty>
          ) : (
            <section
              aria-label={
                view === "side" ? t.compare.columns : view === "unified" ? t.compare.unified : t.compare.changesOnly
              }
            >
              {blocks.slice(0, drawn).map((block) => (
                <BlockView
                  key={block.key}
                  block={block}
                  here={here?.pair === block.pair.index ? at.change : 0}
                  context={context}
                />
              ))}
            </section>
          )}
          {drawn < blocks.length && (
            <p className="finder-note" role="status">
              {t.compare.rest({ count: blocks.length - drawn })}
            </p>
          )}
        </div>
      </div>
      <Why
        open={why}
        compared={comparison}
        onClose={closeWhy}
        onCorrect={correct}
        history={(pair) => {
          const side = pair.to.length > 0 ? "to" : "from";
          return onPage(place, "history", { draft: request[side].id, point: pair.pair[side][0] ?? "" });
        }}
      />
      <Dialog open={listed} title={t.compare.listLabel} onClose={() => setListed(false)} className="change-list-open">
        <ChangeList
          compared={comparison}
          filter={at.filter}
          here={at.change}
          t={t}
          goToChange={(n) => {
            setListed(false);
            goToChange(n);
          }}
          hrefOfChange={hrefOfChange}
        />
      </Dialog>
      <KeyLine openList={() => setListed(true)} here={at.change} total={comparison.changes.length} walk={walk} />
    </div>
  );
}

function moveEnd(comparison: Compared, move: number, end: "out" | "in", unnumbered: string) {
  const index = comparison.moveEnds.get(move)?.[end];
  const pair = index === undefined ? undefined : comparison.pairs[index];
  if (pair === undefined) return null;
  const side = end === "in" ? "to" : "from";
  return { label: namesOf(pair[side].slice(0, 1), unnumbered).join(""), anchor: pairAnchor(pair.index, side) };
}

/** Brings the current change into view when it is chosen, or as soon as it has been drawn. */
function useScrollToChange(change: number, view: CompareView): void {
  const scrolled = useRef("");
  useEffect(() => {
    const key = `${change} ${view}`;
    if (change === 0 || scrolled.current === key) return;
    const target =
      document.querySelector(`.compare-body [data-ref="${change}"]`) ?? document.getElementById(`note-${change}`);
    if (target === null) return;
    scrolled.current = key;
    bringIntoView(target);
  });
}
