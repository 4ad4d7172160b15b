import { memo, useMemo, type ReactNode } from "react";
import { Icon } from "../../../kit/icon.tsx";
import { Parties } from "../../../kit/party.tsx";
import { namesOf, type FlatPoint } from "../labels.ts";
import type { BlockContext } from "./block-context.ts";
import { notesByRow } from "./block-notes.ts";
import type { Block } from "./blocks.ts";
import { passes, type ComparedPair, type NumberedChange } from "./compared.ts";
import { Gutter } from "./gutter.tsx";
import { Note } from "./note.tsx";
import type { Piece, Side } from "./pieces.ts";
import { PointCell } from "./point-cell.tsx";
import { QuietWhy, RelationLine, RelationText } from "./relation.tsx";
import { runsOfPair, type PointRuns } from "./runs.ts";
import { jumpTo } from "./words.tsx";

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
        said={context.told[side]}
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
                    said={context.told.from}
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
              said={context.told[by]}
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
          <Icon name="movedOut" /> {words.nowAt({ to: names(pair.to) })}
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
          <Icon name="movedIn" /> {words.wasAt({ from: names(pair.from) })}
        </a>
      </div>
    );
  if (role === "restFrom" || role === "restTo")
    return (
      <div className={`cell cell-${side} cell-ghost`}>
        <p className="cell-none">
          {role === "restFrom"
            ? words.nowAmong({ to: names(pair.to) })
            : words.splitUnified({ from: names(pair.from) })}
        </p>
      </div>
    );
  return (
    <div className={`cell cell-${side} cell-ghost`}>
      <p className="cell-none">{side === "from" ? words.noCounterpartFrom : words.noCounterpartTo}</p>
    </div>
  );
}
