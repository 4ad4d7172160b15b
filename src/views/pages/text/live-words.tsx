import { Fragment, memo, useMemo, type ReactNode } from "react";
import { standsApart } from "../../../core/text/apart.ts";
import type { CompositeText } from "../../../core/text/composite.ts";
import type { HeldNote } from "../../../core/text/footnotes.ts";
import type { Span } from "../../../core/text/spans.ts";
import type { Laid, LaidRow, TablePiece } from "../../../core/text/table.ts";
import { heldLines } from "../../kit/held-lines.tsx";
import { LaidWords } from "../../kit/words-table.tsx";
import { useWorkbench } from "../../workbench.ts";
import { byCells, layOutOpen, signsAt, shownIn, stretchOf, within, type HeldPart } from "./laid-leaves.ts";
import {
  leafPieces,
  openText,
  placeBrackets,
  placeNotes,
  placeSpans,
  type Leaf,
  type LeafBrackets,
  type LeafMarks,
  type OpenPart,
} from "./leaves.ts";
import { HeldBy, Inserts, Pieces, type Insert, type Mark } from "./live-pieces.tsx";
import type { Reserved, ShownProposal } from "./model.ts";

const nothing: LeafMarks<Mark> = { cuts: [], inserts: [] };
const none: readonly Reserved[] = [];
const noNotes: readonly HeldNote[] = [];
const isOfOne = (one: Mark, other: Mark): boolean => one.id === other.id;

interface Drawn {
  readonly marks: ReadonlyMap<number, LeafMarks<Mark>>;
  readonly brackets: ReadonlyMap<number, LeafBrackets<Mark>>;
  /** Number of the first bracket in the whole text. */
  readonly first: number;
}

/** Words of a point with brackets, who holds them, and what is proposed in their place. */
export const LiveWords = memo(function LiveWords({
  text,
  within,
  firstBracket,
  proposals,
  reserved = none,
  notes = noNotes,
  apart,
}: {
  readonly text: CompositeText;
  readonly within: Span["in"];
  readonly firstBracket: number;
  readonly proposals: readonly ShownProposal[];
  /** Words of it that parties reserve on. */
  readonly reserved?: readonly Reserved[];
  /** Notes at the point. */
  readonly notes?: readonly HeldNote[];
  /** Who holds the words, where others do not hold the point. */
  readonly apart: readonly string[];
}): ReactNode {
  const opened = useMemo(() => openText(text, within), [text, within]);
  const marks = useMemo(() => {
    const placed = new Map<number, LeafMarks<Mark>>();
    for (const { n, proposal, spans, keep } of proposals) {
      const own = (spans ?? []).filter((span) => span.in === within);
      const mark: Mark = { n, id: proposal.id, party: proposal.party };
      placeSpans(opened, own, mark, placed, { parties: keep, beside: { ...mark, inBrackets: true } });
    }
    return placed;
  }, [opened, proposals, within]);
  const brackets = useMemo(() => {
    const own = reserved.filter(({ span }) => span.in === within);
    const signs = placeBrackets<Mark>(
      opened,
      own.map(({ id, span }) => ({ span, mark: { n: null, id, party: span.as } })),
    );
    return placeNotes(opened, notes, within, (n) => ({ n, id: "", party: undefined }), signs);
  }, [opened, reserved, notes, within]);
  const isApart = apart.length > 0 && standsApart(text);
  // The brackets around what only some hold come before those inside them.
  const first = isApart ? firstBracket + 1 : firstBracket;
  const laid = useMemo(() => layOutOpen(opened.parts, { marks, isOf: isOfOne }), [opened, marks]);
  const drawn = { marks, brackets, first };
  const parts = laid === null ? <Parts parts={opened.parts} drawn={drawn} /> : <Blocks laid={laid} drawn={drawn} />;
  if (!isApart) return parts;
  const Around = laid === null ? "span" : "div";
  return (
    <Around className="live-bracket" data-bracket={firstBracket}>
      <Around className="live-alt">
        <b data-aside>[</b>
        {parts}
        <HeldBy parties={apart} />
        <b data-aside>]</b>
      </Around>
    </Around>
  );
});

/** Words and tables; rows that only some hold stand in brackets. */
function Blocks({ laid, drawn }: { readonly laid: readonly Laid<HeldPart<Mark>>[]; readonly drawn: Drawn }): ReactNode {
  const { t } = useWorkbench();
  const { shown, ends } = useMemo(() => shownIn(laid), [laid]);
  const words = (pieces: readonly TablePiece<HeldPart<Mark>>[]) =>
    pieces.map((piece, index) => {
      const { part, by, none: noText } = piece.tag;
      if (noText === true)
        return (
          <i key={`none ${index + 1}`} className="no-text" data-aside>
            {t.composite.noText}
          </i>
        );
      if (!("leaf" in part)) return <Parts key={part.id} parts={[part]} drawn={drawn} />;
      const key = `l${part.leaf.n} ${index + 1}`;
      if (by !== undefined)
        return <Inserts key={key} list={[{ at: 0, words: piece.text, mark: by }]} named={ends.has(piece)} />;
      const stretch = stretchOf(piece);
      if (stretch === null) return null;
      const signs = signsAt(drawn.brackets.get(part.leaf.n) ?? [], shown.get(part.leaf.n) ?? [], stretch);
      return <Stretch key={key} leaf={part.leaf} drawn={drawn} stretch={stretch} signs={signs} />;
    });
  return (
    <LaidWords
      laid={laid}
      className="live-block"
      row={(row) => rowSigns(row, drawn)}
      lines={heldLines((held) => signsOf(held, drawn), words)}
    >
      {words}
    </LaidWords>
  );
}

/** The signs around a row that only some hold. */
function rowSigns({ line }: LaidRow<HeldPart<Mark>>, drawn: Drawn): readonly [ReactNode, ReactNode] | null {
  const own = line.filter(({ text, whole }) => whole === true || text.trim() !== "");
  const held = own[0]?.tag;
  if (held === undefined || held.parties === null || held.id === undefined) return null;
  return own.every(({ tag }) => tag.parties === held.parties) ? signsOf(held, drawn) : null;
}

/** The signs around words, or a row, of one alternative. */
function signsOf(held: HeldPart<Mark> | null, { first }: Drawn): readonly [ReactNode, ReactNode] {
  if (held === null || held.parties === null || held.id === undefined) return [null, null];
  const n = first + Number(held.id.slice(1)) - 1;
  const before = (
    <span key="opens" className="live-bracket" data-bracket={n}>
      <b data-aside>[</b>
    </span>
  );
  const after = (
    <Fragment key="closes">
      <HeldBy parties={held.parties} />
      <b data-aside>]</b>
    </Fragment>
  );
  return [before, after];
}

function Parts({ parts, drawn }: { readonly parts: readonly OpenPart[]; readonly drawn: Drawn }): ReactNode {
  return parts.map((part, index) => {
    if ("leaf" in part) {
      const next = parts[index + 1];
      const gone = next === undefined || "leaf" in next ? null : goneWith(next, drawn);
      return <LeafWords key={`l${part.leaf.n}`} leaf={part.leaf} drawn={drawn} later={gone} />;
    }
    const gone = goneWith(part, drawn);
    const before = parts[index - 1];
    const leaf = before !== undefined && "leaf" in before ? before.leaf : null;
    const bracket = <Bracket slot={part} drawn={drawn} isGone={gone !== null} />;
    return (
      <Fragment key={part.id}>
        {gone === null ? bracket : <del data-proposal={gone.id}>{bracket}</del>}
        {gone !== null && leaf !== null && <Inserts list={endInserts(leaf, drawn, gone)} />}
      </Fragment>
    );
  });
}

/** The proposal that takes all alternatives of a bracket away; null where none does. */
function goneWith(part: OpenPart, drawn: Drawn): Mark | null {
  const leaves = leavesIn(part);
  const first = leaves.find(({ text }) => text !== "");
  const cuts = first === undefined ? [] : (drawn.marks.get(first.n)?.cuts ?? []);
  const whole = cuts.find(({ mark }) =>
    leaves.every(
      ({ n, text }) =>
        text === "" ||
        drawn.marks.get(n)?.cuts.some((cut) => cut.mark.id === mark.id && cut.from === 0 && cut.to === text.length),
    ),
  );
  return whole?.mark ?? null;
}

function leavesIn(part: OpenPart): readonly Leaf[] {
  return "leaf" in part ? [part.leaf] : part.alternatives.flatMap(({ parts }) => parts.flatMap(leavesIn));
}

/** What a proposal puts in at the end of a leaf. */
function endInserts(leaf: Leaf, drawn: Drawn, by: Mark): readonly Insert[] {
  const inserts = drawn.marks.get(leaf.n)?.inserts ?? [];
  return inserts.filter(({ at, mark }) => at === leaf.text.length && mark.id === by.id);
}

/** The words of one leaf: what stays, what would go, what would come. */
function LeafWords({
  leaf,
  drawn,
  later,
}: {
  readonly leaf: Leaf;
  readonly drawn: Drawn;
  /** The proposal whose new words at the end stand behind the bracket that follows. */
  readonly later: Mark | null;
}): ReactNode {
  const marks = drawn.marks.get(leaf.n);
  const brackets = drawn.brackets.get(leaf.n);
  if (marks === undefined && brackets === undefined)
    return leaf.text === "" ? null : <span data-leaf={leaf.n}>{leaf.text}</span>;
  const held = later === null ? [] : endInserts(leaf, drawn, later);
  const inserts = (marks?.inserts ?? []).filter((insert) => !held.includes(insert));
  const pieces = leafPieces(leaf, { ...(marks ?? nothing), inserts }, isOfOne, brackets);
  return (
    <span data-leaf={leaf.n}>
      <Pieces pieces={pieces} />
    </span>
  );
}

/** The words of a leaf that stand in one cell or line of a text with tables; those that come are pieces of their own. */
function Stretch({
  leaf,
  drawn,
  stretch,
  signs,
}: {
  readonly leaf: Leaf;
  readonly drawn: Drawn;
  readonly stretch: readonly [from: number, to: number];
  readonly signs: LeafBrackets<Mark>;
}): ReactNode {
  const { cuts } = byCells(leaf, drawn.marks.get(leaf.n) ?? nothing, isOfOne);
  return (
    <span data-leaf={leaf.n} data-from={stretch[0]}>
      <Pieces pieces={within(leafPieces(leaf, { cuts, inserts: [] }, isOfOne, signs), stretch)} />
    </span>
  );
}

/** One place where words differ, each alternative in brackets with the letters of who holds it. */
function Bracket({
  slot,
  drawn,
  isGone,
}: {
  readonly slot: Exclude<OpenPart, { readonly leaf: Leaf }>;
  readonly drawn: Drawn;
  readonly isGone: boolean;
}): ReactNode {
  const { t } = useWorkbench();
  const inner: Drawn = isGone ? { ...drawn, marks: new Map() } : drawn;
  const nests = slot.alternatives.some(({ parts }) => parts.some((part) => !("leaf" in part)));
  const sign = (bracket: string) => <b data-aside>{nests ? <strong>{bracket}</strong> : bracket}</b>;
  const n = drawn.first + Number(slot.id.slice(1)) - 1;
  return (
    <span className="live-bracket" data-bracket={n}>
      {slot.alternatives.map(({ parties, parts }) => {
        const empty = parts.every((part) => "leaf" in part && part.leaf.text === "");
        const comes = parts.some((part) => "leaf" in part && (inner.marks.get(part.leaf.n)?.inserts.length ?? 0) > 0);
        return (
          <span key={parties.join(" ")} className="live-alt">
            {sign("[")}
            {empty && !comes && (
              <i className="no-text" data-aside>
                {t.composite.noText}
              </i>
            )}
            <Parts parts={parts} drawn={inner} />
            <HeldBy parties={parties} />
            {sign("]")}
          </span>
        );
      })}
    </span>
  );
}
