import type { ReactNode } from "react";
import { Button } from "../../../kit/button.tsx";
import { Choice } from "../../../kit/choice.tsx";
import { Icon } from "../../../kit/icon.tsx";
import type { Draft } from "../../../../core/text/draft.ts";
import { unfollowedLine } from "../../../../core/text/unfollowed-line.ts";
import { say } from "../../../../words/words.ts";
import { useWorkbench } from "../../../workbench.ts";
import type { CompareView } from "./compare-place.ts";
import { tally, type ChangeFilter, type Compared } from "./compared.ts";

/** How the comparison is shown, and which changes of it. */
export function Bar({
  view,
  narrow,
  filter,
  counts,
  set,
}: {
  readonly view: CompareView;
  readonly narrow: boolean;
  readonly filter: ChangeFilter;
  readonly counts: Readonly<Record<ChangeFilter, number>>;
  readonly set: (changes: Readonly<Record<string, string | null>>) => void;
}): ReactNode {
  const { t } = useWorkbench();
  return (
    <div className="compare-bar">
      <Choice
        look="segment"
        legend={t.compare.view}
        value={view}
        options={(["side", "unified", "changes"] as const)
          .filter((value) => !narrow || value !== "side")
          .map((value) => ({ value, label: t.compare.views[value] }))}
        onChange={(value) => set({ view: value === "side" ? null : value })}
      />
      <Choice
        look="words"
        legend={t.compare.filter}
        value={filter}
        options={(["all", "substance", "unclassified", "formal"] as const).map((value) => ({
          value,
          label: t.compare.filters[value],
          count: counts[value],
        }))}
        onChange={(value: ChangeFilter) => set({ show: value === "all" ? null : value })}
      />
      <span className="grow" />
      <Legend />
    </div>
  );
}

function Legend(): ReactNode {
  const { t } = useWorkbench();
  const words = t.compare.legend;
  return (
    <p className="hint compare-legend" aria-hidden="true">
      <ins>{words.inserted}</ins> <del>{words.deleted}</del> <span className="moved">{words.moved}</span>{" "}
      <ins className="is-quiet">{words.formal}</ins>
    </p>
  );
}

/** What became of the points, counted in a sentence. */
export function TallyLine({
  comparison,
  retold,
}: {
  readonly comparison: Compared;
  readonly retold: boolean;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const { relations, moved, identical } = tally(comparison);
  const words = t.compare.tally;
  // Of a text retold in our words, that nothing differs is said only of what is compared.
  const same = retold ? words.alike : words.same;
  const parts = [
    words.modified({ n: relations.modified }),
    ...(relations.split > 0 ? [words.split({ n: relations.split })] : []),
    ...(relations.merged > 0 ? [words.merged({ n: relations.merged })] : []),
    ...(moved > 0 ? [words.moved({ n: moved })] : []),
    words.added({ n: relations.added }),
    words.dropped({ n: relations.dropped }),
    ...(relations.same > 0 ? [same({ n: relations.same })] : []),
    ...(identical > 0 ? [words.identical({ n: identical })] : []),
  ];
  return (
    <p className="tally">
      <b>{words.points({ from: comparison.from.length, to: comparison.to.length })}</b> {parts.join(locale.comma)}.
    </p>
  );
}

/** What is told of the whole comparison: what was replaced everywhere, references that did not follow their points, what is no word. */
export function FactList({
  comparison: { substitutions, unfollowed, beside },
  to,
}: {
  readonly comparison: Compared;
  readonly to: Draft;
}): ReactNode {
  const { t } = useWorkbench();
  const facts = [
    ...substitutions.map(({ from, to: now, count }) => t.compare.substituted({ from, to: now, n: count })),
    ...unfollowed.map((one) => say(t, unfollowedLine(one, to))),
    ...beside.map((one) => say(t, one)),
  ];
  if (facts.length === 0) return null;
  return (
    <ul className="tally tally-everywhere" aria-label={t.compare.factsHead}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

/** Where one is among the changes, and the keys that walk them. */
export function KeyLine({
  openList,
  here,
  total,
  walk,
}: {
  readonly openList: () => void;
  readonly here: number;
  readonly total: number;
  readonly walk: (step: 1 | -1) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.compare;
  return (
    <div className="keys">
      <div className="keys-row">
        <b>{here === 0 ? words.counted({ count: total }) : words.changeOf({ n: here, total })}</b>
        <span className="keys-steps">
          <Button aria-label={words.previousChange} onClick={() => walk(-1)}>
            <Icon name="back" />
          </Button>
          <Button aria-label={words.nextChange} onClick={() => walk(1)}>
            <Icon name="on" />
          </Button>
        </span>
        <button type="button" className="button keys-list" onClick={openList}>
          {words.openList}
        </button>
        <span className="only-wide">
          <kbd>J</kbd> {words.next}
        </span>
        <span className="only-wide">
          <kbd>K</kbd> {words.previous}
        </span>
        <span className="only-wide">
          <kbd>S</kbd> {words.substanceOnly}
        </span>
        <span className="only-wide">
          <kbd>U</kbd> {words.views.unified.toLocaleLowerCase()}
        </span>
        <span className="only-wide">
          <kbd>P</kbd> {words.why.toLocaleLowerCase()}
        </span>
        <span className="only-wide">
          <kbd>C</kbd> {words.copy.toLocaleLowerCase()}
        </span>
        <span className="only-wide">
          <kbd>?</kbd> {t.help.title.toLocaleLowerCase()}
        </span>
      </div>
    </div>
  );
}
