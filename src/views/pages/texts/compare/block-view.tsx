import { memo, useMemo, type ReactNode } from "react";
import type { Change } from "../../../../core/text/change.ts";
import type { Point } from "../../../../core/text/draft.ts";
import type { Messages } from "../../../messages/en.ts";
import { Icon } from "../../../kit/icon.tsx";
import { Parties } from "../../../kit/party.tsx";
import { namesOf, type FlatPoint } from "../labels.ts";
import type { Block } from "./blocks.ts";
import { passes, type Compared, type ComparedPair, type NumberedChange } from "./compared.ts";
import { Gutter } from "./gutter.tsx";
import { Note } from "./note.tsx";
import type { Piece, Side } from "./pieces.ts";
import { PointCell } from "./point-cell.tsx";
import { runsOfPair, speakingPoints, type PointRuns } from "./runs.ts";
import { jumpTo, type WordsContext } from "./words.tsx";

/** What all blocks of a comparison share; the same object as long as nothing of it changes. */
export interface BlockContext extends WordsContext {
  readonly compared: Compared;
  readonly languages: { readonly from: string; readonly to: string };
  readonly parties: { readonly from: readonly string[]; readonly to: readonly string[] };
  /** Opens the reason of a pairing beside a button. */
  readonly openWhy: (pair: number, button: HTMLElement) => void;
}

interface BlockProps {
  readonly block: Block;
  /** Number of the current change if it lies in this block's pair, else 0. */
  readonly here: number;
  readonly context: BlockContext;
}

function useRuns(pair: ComparedPair, side: Side, by: "from" | "to", context: BlockContext) {
  const { moveEdits } = context.compared;
  return useMemo(() => runsOfPair(pair, side, by, moveEdits), [pair, side, by, moveEdits]);
}

/** A point's runs; one whose words are not compared shows its heading as it stands. */
function runsOf(runs: ReadonlyMap<string, PointRuns>, { point }: FlatPoint): PointRuns {
  const heading: readonly Piece[] = point.heading === "" ? [] : [{ op: "keep", text: point.heading, refs: [] }];
  return runs.get(point.id) ?? { heading, text: [], footnotes: [] };
}

/** Anchor of a pair in the page, for links between the ends of a move. */
export function pairAnchor(index: number, side: "from" | "to"): string {
  return `pair-${index}-${side}`;
}

/** A block with both drafts side by side. */
export const SideBlock = memo(function SideBlock({ block, here, context }: BlockProps): ReactNode {
  const { pair, from, to, role } = block;
  const fromRuns = useRuns(pair, "from", "from", context);
  const toRuns = useRuns(pair, "to", "to", context);
  const rows = Math.max(from.length, to.length, 1);
  const notes = notesByRow(block, context, rows);
  const rowNumbers = [...notes.keys()];
  const whole = role === "pair" || role === "in";
  const cell = (flat: FlatPoint, side: "from" | "to", index: number, count: number) => (
    <div
      key={`${side} ${flat.point.id}`}
      className={`cell cell-${side}`}
      style={{ gridRow: count === 1 && rows > 1 ? `1 / ${rows + 1}` : index + 1 }}
    >
      <PointCell
        flat={flat}
        pair={pair}
        {...runsOf(side === "from" ? fromRuns : toRuns, flat)}
        here={here}
        context={context}
        language={context.languages[side]}
        anchor={index === 0 ? pairAnchor(pair.index, side) : undefined}
        size="two"
      />
    </div>
  );
  return (
    <div className={blockClass(block)} data-pair={pair.index}>
      {from.map((flat, index) => cell(flat, "from", index, from.length))}
      {from.length === 0 && <Missing block={block} side="from" context={context} />}
      {rowNumbers.map((row) => (
        <Gutter key={`gutter ${row}`} block={block} row={row} rows={rows} />
      ))}
      {to.map((flat, index) => cell(flat, "to", index, to.length))}
      {to.length === 0 && <Missing block={block} side="to" context={context} />}
      {rowNumbers.map((row) => (
        <div key={`notes ${row}`} className="margin" style={{ gridRow: row + 1 }}>
          {row === 0 && whole && <RelationLine pair={pair} context={context} />}
          <Notes list={notes[row] ?? []} pair={pair} here={here} context={context} />
          {row === 0 && whole && <QuietWhy pair={pair} context={context} />}
        </div>
      ))}
    </div>
  );
});

/** A block as one text that shows what went and what came. */
export const UnifiedBlock = memo(function UnifiedBlock({ block, here, context }: BlockProps): ReactNode {
  const { pair, role } = block;
  const by = pair.to.length > 0 ? "to" : "from";
  const runs = useRuns(pair, "both", by, context);
  const told = useRuns(pair, "from", "from", context);
  const points = by === "to" ? block.to : block.from;
  // One text has one place for each pair: what moved away or was merged elsewhere is shown there.
  if (role === "out" || role === "restFrom" || points.length === 0) return null;
  const rows = points.length;
  const notes = notesByRow({ ...block, from: by === "from" ? block.from : [] }, context, rows);
  return (
    <article className={blockClass(block)} data-pair={pair.index}>
      {points.map((flat, index) => (
        <div key={flat.point.id} className="unified-row">
          <div className="cell">
            {pair.told && by === "to" && index === 0 && pair.from.length > 0 && !pair.pair.identical && (
              <div className="told-before">
                <Parties ids={context.parties.from} />
                {pair.from.map((before) => (
                  <PointCell
                    key={before.point.id}
                    flat={before}
                    pair={pair}
                    {...runsOf(told, before)}
                    here={here}
                    context={context}
                    language={context.languages.from}
                    size="one"
                  />
                ))}
              </div>
            )}
            {pair.told && by === "to" && index === 0 && pair.from.length > 0 && !pair.pair.identical && (
              <Parties ids={context.parties.to} />
            )}
            <PointCell
              flat={flat}
              pair={pair}
              {...runsOf(runs, flat)}
              here={here}
              context={context}
              language={context.languages[by]}
              anchor={index === 0 ? pairAnchor(pair.index, by) : undefined}
              size="one"
              above={<RelationText pair={pair} flat={flat} index={index} context={context} />}
            />
          </div>
          <div className="margin">
            {index === 0 && <RelationLine pair={pair} context={context} brief />}
            <Notes list={notes[index] ?? []} pair={pair} here={here} context={context} />
            {index === 0 && <QuietWhy pair={pair} context={context} />}
          </div>
        </div>
      ))}
    </article>
  );
});

/** A block reduced to its changes. */
export const ChangesBlock = memo(function ChangesBlock({ block, here, context }: BlockProps): ReactNode {
  const { pair, role } = block;
  const shown = pair.changes.filter(({ change }) => passes(context.filter, change));
  if (role === "out" || role === "restFrom" || role === "restTo" || shown.length === 0) return null;
  const flat = pair.to[0] ?? pair.from[0];
  if (flat === undefined) return null;
  return (
    <article
      className="block changes-block"
      data-pair={pair.index}
      id={pairAnchor(pair.index, pair.to.length > 0 ? "to" : "from")}
    >
      <h3 className="changes-head">
        <span className="point-label">{namesOf([flat], "").join("")}</span>{" "}
        <bdi className={flat.point.wording === "verbatim" ? "words-head" : "told-head"}>
          {flat.point.heading === "" ? flat.top.heading : flat.point.heading}
        </bdi>
      </h3>
      <div>
        <RelationText pair={pair} flat={flat} index={0} context={context} />
        <Notes list={shown} pair={pair} here={here} context={context} />
      </div>
    </article>
  );
});

function blockClass({ depth, pair, role }: Block): string {
  const names = ["block"];
  if (depth > 0) names.push("block-sub");
  if (pair.told) names.push("block-told");
  if (role === "out") names.push("block-out");
  return names.join(" ");
}

function Notes({
  list,
  pair,
  here,
  context,
}: {
  readonly list: readonly NumberedChange[];
  readonly pair: ComparedPair;
  readonly here: number;
  readonly context: BlockContext;
}): ReactNode {
  if (list.length === 0) return null;
  return (
    <ol className="notes">
      {list.map((numbered) => (
        <Note
          key={numbered.n}
          numbered={numbered}
          told={pair.told}
          here={numbered.n === here}
          t={context.t}
          language={context.languages.to}
          goToChange={context.goToChange}
        />
      ))}
    </ol>
  );
}

/** Notes of a block, each in the row of the point in which its change lies. */
function notesByRow(
  { pair, from, to, role }: Block,
  context: BlockContext,
  rows: number,
): readonly (readonly NumberedChange[])[] {
  const lists: NumberedChange[][] = Array.from({ length: rows }, () => []);
  if (role === "out" || role === "restFrom") return lists;
  const shown = pair.changes.filter(({ change }) => passes(context.filter, change));
  const side = to.length >= from.length ? "to" : "from";
  const all = side === "to" ? pair.to : pair.from;
  const visible = new Set((side === "to" ? to : from).map(({ point }) => point.id));
  const points = speakingPoints(pair, side);
  for (const numbered of shown) {
    const range = side === "to" ? numbered.change.toRange : numbered.change.fromRange;
    const index = range === undefined ? 0 : pointAt(lengthsFor(numbered.change, points), range.from);
    const id = points[index]?.id;
    const row = (side === "to" ? to : from).findIndex(({ point }) => point.id === id);
    const whole = (side === "to" ? to : from)[0] === all[0];
    if (row >= 0) lists[Math.min(row, rows - 1)]?.push(numbered);
    else if (whole && (id === undefined || !all.some(({ point }) => point.id === id && !visible.has(id))))
      lists[0]?.push(numbered);
  }
  return lists;
}

/** Lengths of what a change's ranges count in: headings, footnotes or words of the points. */
function lengthsFor(change: Change, points: readonly Point[]): readonly number[] {
  if (change.inHeading === true) return points.map(({ heading }) => heading.length);
  if (change.inFootnote !== true) return points.map(({ text }) => text.length);
  return points.map(({ footnotes }) => (footnotes ?? []).reduce((sum, { text }) => sum + text.length + 1, -1));
}

function pointAt(lengths: readonly number[], at: number): number {
  let end = 0;
  const index = lengths.findIndex((length) => at < (end += length + 1));
  return index < 0 ? Math.max(0, lengths.length - 1) : index;
}

/** The empty side of a block: where the point went, came from, or that nothing corresponds. */
function Missing({
  block,
  side,
  context,
}: {
  readonly block: Block;
  readonly side: "from" | "to";
  readonly context: BlockContext;
}): ReactNode {
  const { t } = context;
  const { pair, role } = block;
  const words = t.compare.relation;
  const names = (points: readonly FlatPoint[]) => namesOf(points, t.text.noLabel).join(", ");
  if (role === "out")
    return (
      <div className={`cell cell-${side} cell-ghost`}>
        <a
          className="move-link"
          href={`#${pairAnchor(pair.index, "to")}`}
          onClick={(event) => jumpTo(event, pairAnchor(pair.index, "to"))}
        >
          <Icon name="movedOut" /> {words.nowAt(names(pair.to))}
        </a>
      </div>
    );
  if (role === "in")
    return (
      <div className={`cell cell-${side} cell-ghost`}>
        <a
          className="move-link"
          href={`#${pairAnchor(pair.index, "from")}`}
          onClick={(event) => jumpTo(event, pairAnchor(pair.index, "from"))}
        >
          <Icon name="movedIn" /> {words.wasAt(names(pair.from))}
        </a>
      </div>
    );
  if (role === "restFrom" || role === "restTo")
    return (
      <div className={`cell cell-${side} cell-ghost`}>
        <p className="cell-none">
          {role === "restFrom" ? words.nowAmong(names(pair.to)) : words.splitUnified(names(pair.from))}
        </p>
      </div>
    );
  return (
    <div className={`cell cell-${side} cell-ghost`}>
      <p className="cell-none">{side === "from" ? words.noCounterpartFrom : words.noCounterpartTo}</p>
    </div>
  );
}

/** Pairings below this are shown as unsure. */
const surely = 0.75;

function relationWords(pair: ComparedPair, t: Messages): readonly [string, string] | null {
  const words = t.compare.relation;
  const from = namesOf(pair.from, t.text.noLabel).join(" + ");
  const to = namesOf(pair.to, t.text.noLabel).join(" + ");
  if (pair.pair.relation === "split") return words.split(from, to);
  if (pair.pair.relation === "merged") return words.merged(from, to);
  if (pair.pair.moved && pair.to.length > 0 && pair.from.length > 0) return words.moved(from, to);
  if (pair.pair.renumbered && pair.to.length > 0 && pair.from.length > 0 && from !== to)
    return words.renumbered(from, to);
  return null;
}

/** Points that did not stay one by one and in order. */
function restructured({ pair, from, to }: ComparedPair): boolean {
  return pair.relation === "split" || pair.relation === "merged" || (pair.moved && from.length > 0 && to.length > 0);
}

/** Whether the margin speaks of the pairing at all, or keeps its reason for those who ask. */
function speaksOfPairing(pair: ComparedPair): boolean {
  const oneSided = pair.from.length === 0 || pair.to.length === 0;
  const { confidence, reason } = pair.pair;
  return oneSided || reason.basis === "corrected" || confidence < surely || restructured(pair);
}

/** In the margin: what became of the point, how sure the pairing is, and why. Silent where there is nothing to say. */
function RelationLine({
  pair,
  context,
  brief = false,
}: {
  readonly pair: ComparedPair;
  readonly context: BlockContext;
  readonly brief?: boolean;
}): ReactNode {
  const { t } = context;
  const words = relationWords(pair, t);
  const speaks = speaksOfPairing(pair);
  if (!speaks && (words === null || brief)) return null;
  const { confidence, reason } = pair.pair;
  const oneSided = pair.from.length === 0 || pair.to.length === 0;
  const sure = confidence >= surely || oneSided || reason.basis === "corrected";
  const identical = !oneSided && pair.pair.identical;
  return (
    <p className="relation">
      {words !== null && !brief && (
        <span>
          <b>{words[0]}</b>
          {words[1]}
          {identical && `, ${t.compare.relation.identical.toLocaleLowerCase()}`}
          {restructured(pair) &&
            sure &&
            reason.basis !== "corrected" &&
            ` · ${t.compare.confidence(confidence.toFixed(2))}`}{" "}
        </span>
      )}
      {!sure && (
        <span className="standing relation-unsure">{`${t.compare.unsure}, ${t.compare.confidence(confidence.toFixed(2))}`}</span>
      )}
      {speaks && <WhyButton pair={pair} context={context} quiet={false} />}
    </p>
  );
}

/** The way to the reason of an ordinary pairing: there for the keyboard, seen when pointed at. */
function QuietWhy({ pair, context }: { readonly pair: ComparedPair; readonly context: BlockContext }): ReactNode {
  return speaksOfPairing(pair) ? null : <WhyButton pair={pair} context={context} quiet />;
}

function WhyButton({
  pair,
  context,
  quiet,
}: {
  readonly pair: ComparedPair;
  readonly context: BlockContext;
  readonly quiet: boolean;
}): ReactNode {
  const { t } = context;
  const oneSided = pair.from.length === 0 || pair.to.length === 0;
  const corrected = pair.pair.reason.basis === "corrected";
  return (
    <button
      type="button"
      className={quiet ? "link why why-quiet" : "link why"}
      data-why={pair.index}
      aria-haspopup="dialog"
      onClick={(event) => context.openWhy(pair.index, event.currentTarget)}
    >
      {corrected ? t.compare.reasons.corrected : oneSided ? t.compare.whyNot : t.compare.why}
    </button>
  );
}

/** Under the heading in one text: where the point comes from. */
function RelationText({
  pair,
  flat,
  index,
  context,
}: {
  readonly pair: ComparedPair;
  readonly flat: FlatPoint;
  readonly index: number;
  readonly context: BlockContext;
}): ReactNode {
  const { t } = context;
  const words = t.compare.relation;
  const from = namesOf(pair.from, t.text.noLabel).join(", ");
  const own = namesOf([flat], t.text.noLabel).join("");
  const text = (): string | null => {
    if (pair.from.length === 0) return words.added;
    if (pair.to.length === 0) return words.dropped;
    if (pair.pair.relation === "split")
      return index === 0 && flat === pair.to[0]
        ? words.splitInto(namesOf(pair.to, t.text.noLabel).join(", "))
        : words.splitUnified(from);
    if (pair.pair.relation === "merged") return words.mergedUnified(from);
    if (pair.pair.moved) return words.movedUnified(from);
    return index === 0 && from !== own && pair.pair.renumbered ? words.was(from) : null;
  };
  const said = text();
  return said === null ? null : <p className="relation relation-under">{said}</p>;
}
