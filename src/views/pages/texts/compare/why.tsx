import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import type { AlignmentCorrection } from "../../../../core/text/alignment.ts";
import { Button } from "../../../kit/button.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { placePopup } from "../../../kit/popup.tsx";
import type { Place } from "../../../place.ts";
import { Select } from "../../../kit/select.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { firstWords, namesOf, type FlatPoint } from "../labels.ts";
import type { Compared, ComparedPair } from "./compared.ts";

/** Which pairing is explained, and the button it stands beside. */
export interface WhyOpen {
  readonly pair: number;
  readonly button: HTMLElement;
}

/** Why two points are paired, on what evidence, and how to correct it. */
export function Why({
  open,
  compared,
  onClose,
  onCorrect,
  history,
}: {
  readonly open: WhyOpen | null;
  readonly compared: Compared;
  readonly onClose: () => void;
  readonly onCorrect: (corrections: readonly AlignmentCorrection[], said: string) => void;
  /** Where a point's way through all drafts is shown. */
  readonly history: (pair: ComparedPair) => Place;
}): ReactNode {
  const popup = useRef<HTMLDivElement>(null);
  const { t } = useWorkbench();
  useEffect(() => {
    const element = popup.current;
    if (element === null || open === null) return;
    const closed = (event: Event) => {
      if ((event as ToggleEvent).newState === "closed") onClose();
    };
    element.showPopover();
    placePopup(element, open.button);
    element.querySelector<HTMLElement>("[data-first]")?.focus();
    element.addEventListener("toggle", closed);
    return () => {
      element.removeEventListener("toggle", closed);
      const inside = element.contains(document.activeElement);
      if (element.matches(":popover-open")) element.hidePopover();
      if (inside && open.button.isConnected) open.button.focus();
    };
  }, [open, onClose]);
  const pair = open === null ? undefined : compared.pairs[open.pair];
  return (
    <div ref={popup} popover="auto" className="popup popup-pad" role="dialog" aria-label={t.compare.why}>
      {pair !== undefined && <Reason pair={pair} compared={compared} onCorrect={onCorrect} history={history(pair)} />}
    </div>
  );
}

function Reason({
  pair,
  compared,
  onCorrect,
  history,
}: {
  readonly pair: ComparedPair;
  readonly compared: Compared;
  readonly onCorrect: (corrections: readonly AlignmentCorrection[], said: string) => void;
  readonly history: Place;
}): ReactNode {
  const { t } = useWorkbench();
  const { reason, confidence } = pair.pair;
  const words = t.compare;
  const names = useNames();
  const both = pair.from.length > 0 && pair.to.length > 0;
  const unpair = () =>
    onCorrect(
      [
        { from: pair.pair.from, to: [] },
        { from: [], to: pair.pair.to },
      ],
      words.unpaired({ from: names(pair.from), to: names(pair.to) }),
    );
  return (
    <div className="why-body">
      <p className="why-title" data-first tabIndex={-1}>
        {both ? `${names(pair.from)} → ${names(pair.to)}` : names(pair.from.length > 0 ? pair.from : pair.to)}
        {both && reason.basis !== "corrected" && (
          <span className="hint"> {words.confidence({ value: confidence.toFixed(2) })}</span>
        )}
      </p>
      <Grounds pair={pair} compared={compared} both={both} />
      <div className="why-correct">
        <p className="label">{words.correct}</p>
        {both && <Button onClick={unpair}>{words.unpair}</Button>}
        <PairWith pair={pair} compared={compared} onCorrect={onCorrect} />
      </div>
      <p>
        <PageLink to={history} className="link">
          {words.follow}
        </PageLink>
      </p>
    </div>
  );
}

/** The numbers of points, one behind the other. */
function useNames(): (points: readonly FlatPoint[]) => string {
  const { t } = useWorkbench();
  return (points) => namesOf(points, t.text.noLabel).join(" + ");
}

/** On what the pairing rests, and what came next to it. */
function Grounds({
  pair,
  compared,
  both,
}: {
  readonly pair: ComparedPair;
  readonly compared: Compared;
  /** Whether it is of points of both drafts. */
  readonly both: boolean;
}): ReactNode {
  const words = useWorkbench().t.compare;
  const names = useNames();
  const { reason } = pair.pair;
  const byIds = (list: readonly FlatPoint[], ids: readonly string[]) =>
    list.filter(({ point }) => ids.includes(point.id));
  const apart = reason.basis === "corrected" && !both;
  const rival = reason.runnerUp;
  return (
    <>
      <p>{apart ? words.correctedApart : words.reasons[reason.basis]}</p>
      {reason.shared.length > 0 && (
        <p>
          <span className="hint">{words.shared}:</span> <bdi className="why-words">{reason.shared.join(", ")}</bdi>
        </p>
      )}
      {both && reason.basis !== "corrected" && (
        <p className="hint">{words.similarity({ value: reason.similarity.toFixed(2) })}</p>
      )}
      {rival !== undefined && (
        <p className="hint">
          {words.runnerUp({
            labels: [names(byIds(compared.from, rival.from)), names(byIds(compared.to, rival.to))]
              .filter((name) => name !== "")
              .join(" → "),
            value: rival.similarity.toFixed(2),
          })}
        </p>
      )}
    </>
  );
}

function PairWith({
  pair,
  compared,
  onCorrect,
}: {
  readonly pair: ComparedPair;
  readonly compared: Compared;
  readonly onCorrect: (corrections: readonly AlignmentCorrection[], said: string) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const id = useId();
  const [chosen, setChosen] = useState("");
  // A point of the second draft looks for one of the first; a dropped point the other way round.
  const fixed = pair.to.length > 0 ? "to" : "from";
  const others = fixed === "to" ? compared.from : compared.to;
  const taken = new Set((fixed === "to" ? pair.pair.from : pair.pair.to).map(String));
  const own = fixed === "to" ? pair.to : pair.from;
  const submit = () => {
    const other = others.find(({ point }) => point.id === chosen);
    if (other === undefined) return;
    const ids = own.map(({ point }) => point.id);
    const correction = fixed === "to" ? { from: [chosen], to: ids } : { from: ids, to: [chosen] };
    const names = [
      namesOf(fixed === "to" ? [other] : own, t.text.noLabel),
      namesOf(fixed === "to" ? own : [other], t.text.noLabel),
    ];
    onCorrect([correction], t.compare.paired({ from: names[0]?.join(" + ") ?? "", to: names[1]?.join(" + ") ?? "" }));
  };
  return (
    <div className="why-pair">
      <label htmlFor={id}>{t.compare.pairWith}</label>
      <div className="tools">
        <Select
          id={id}
          value={chosen}
          empty={t.compare.history.choose}
          options={others
            .filter(({ point }) => !taken.has(point.id))
            .map((flat) => ({
              value: flat.point.id,
              label: `${"\u2003".repeat(flat.depth)}${namesOf([flat], t.text.noLabel).join("")} ${flat.point.heading === "" ? firstWords(flat.point.text, 48) : flat.point.heading}`,
            }))}
          onChange={setChosen}
        />
        <Button disabled={chosen === ""} onClick={submit}>
          {t.compare.pairNow}
        </Button>
      </div>
    </div>
  );
}
