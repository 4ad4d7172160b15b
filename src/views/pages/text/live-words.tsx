import { Fragment, memo, useMemo, type ReactNode } from "react";
import { standsApart } from "../../../core/text/apart.ts";
import type { CompositeText } from "../../../core/text/composite.ts";
import type { Span } from "../../../core/text/spans.ts";
import type { Laid, LaidRow, TablePiece } from "../../../core/text/table.ts";
import { LaidWords } from "../../kit/words-table.tsx";
import { useWorkbench } from "../../workbench.ts";
import { useBench } from "./bench.ts";
import {
  layOutOpen,
  leafPieces,
  openText,
  placeBrackets,
  placeSpans,
  within,
  type HeldPart,
  type Leaf,
  type LeafBrackets,
  type LeafMarks,
  type OpenPart,
} from "./leaves.ts";
import type { Reserved, ShownProposal } from "./model.ts";

/** Which proposal does something to words. */
interface Mark {
  readonly n: number | null;
  readonly id: string;
  readonly party: string | undefined;
}

const nothing: LeafMarks<Mark> = { cuts: [], inserts: [] };
const none: readonly Reserved[] = [];

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
  apart,
}: {
  readonly text: CompositeText;
  readonly within: Span["in"];
  readonly firstBracket: number;
  readonly proposals: readonly ShownProposal[];
  /** Words of it that parties reserve on. */
  readonly reserved?: readonly Reserved[];
  /** Who holds the words, where others do not hold the point. */
  readonly apart: readonly string[];
}): ReactNode {
  const opened = useMemo(() => openText(text, within), [text, within]);
  const marks = useMemo(() => {
    const placed = new Map<number, LeafMarks<Mark>>();
    for (const { n, proposal, spans } of proposals) {
      const own = (spans ?? []).filter((span) => span.in === within);
      placeSpans(opened, own, { n, id: proposal.id, party: proposal.party }, placed);
    }
    return placed;
  }, [opened, proposals, within]);
  const brackets = useMemo(() => {
    const own = reserved.filter(({ span }) => span.in === within);
    return placeBrackets(
      opened,
      own.map(({ id, span }) => ({ span, mark: { n: null, id, party: span.as } })),
    );
  }, [opened, reserved, within]);
  const isApart = apart.length > 0 && standsApart(text);
  // The brackets around what only some hold come before those inside them.
  const first = isApart ? firstBracket + 1 : firstBracket;
  const laid = useMemo(() => layOutOpen(opened.parts), [opened]);
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
function Blocks({ laid, drawn }: { readonly laid: readonly Laid<HeldPart>[]; readonly drawn: Drawn }): ReactNode {
  const last = new Map<OpenPart, TablePiece<HeldPart>>();
  for (const each of laid)
    for (const piece of each.kind === "words" ? each.pieces : each.rows.flatMap(({ line }) => line))
      last.set(piece.tag.part, piece);
  return (
    <LaidWords laid={laid} className="live-block" row={(row) => rowSigns(row, drawn)}>
      {(pieces) =>
        pieces.map(({ tag: { part }, cut }, index) => {
          if (!("leaf" in part)) return <Parts key={part.id} parts={[part]} drawn={drawn} />;
          const [from, to] = cut ?? [0, part.leaf.text.length];
          const isLast = last.get(part)?.cut?.[1] === to || part.leaf.text.slice(to).trim() === "|";
          return (
            <LeafWords
              key={`l${part.leaf.n} ${index + 1}`}
              leaf={part.leaf}
              drawn={drawn}
              later={null}
              range={[from, to]}
              isLast={isLast}
            />
          );
        })
      }
    </LaidWords>
  );
}

/** The signs around a row that only some hold. */
function rowSigns({ line }: LaidRow<HeldPart>, { first }: Drawn): readonly [ReactNode, ReactNode] | null {
  const own = line.filter(({ text, whole }) => whole === true || text.trim() !== "");
  const held = own[0]?.tag;
  if (held === undefined || held.parties === null || held.id === undefined) return null;
  if (!own.every(({ tag }) => tag.parties === held.parties)) return null;
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

/** Who holds words in brackets: seen as letters, heard as a sentence. */
function HeldBy({ parties }: { readonly parties: readonly string[] }): ReactNode {
  const { t } = useWorkbench();
  return (
    <>
      <Sigla parties={parties} />
      <span className="heard" data-aside>
        {" "}
        {t.composite.heldBy({ parties: parties.join(", ") })}
      </span>
    </>
  );
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

type Insert = LeafMarks<Mark>["inserts"][number];

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
  range,
  isLast = true,
}: {
  readonly leaf: Leaf;
  readonly drawn: Drawn;
  /** The proposal whose new words at the end stand behind the bracket that follows. */
  readonly later: Mark | null;
  /** The stretch that is shown here, where a table cuts the leaf. */
  readonly range?: readonly [from: number, to: number];
  readonly isLast?: boolean;
}): ReactNode {
  const marks = drawn.marks.get(leaf.n);
  const brackets = drawn.brackets.get(leaf.n);
  if (marks === undefined && brackets === undefined)
    return leaf.text === "" ? null : (
      <span data-leaf={leaf.n} data-from={range?.[0]}>
        {range === undefined ? leaf.text : leaf.text.slice(...range)}
      </span>
    );
  const held = later === null ? [] : endInserts(leaf, drawn, later);
  const inserts = (marks?.inserts ?? []).filter((insert) => !held.includes(insert));
  const all = leafPieces(leaf, { ...(marks ?? nothing), inserts }, (one, other) => one.id === other.id, brackets);
  const pieces = range === undefined ? all : within(all, range, isLast);
  return (
    <span data-leaf={leaf.n} data-from={range?.[0]}>
      {pieces.map((piece, index) => {
        const key = `${piece.at} ${index}`;
        if ("bracket" in piece) return <Reservation key={key} side={piece.bracket} party={piece.mark.party ?? ""} />;
        if ("insert" in piece) return <Inserts key={key} list={[{ ...piece, words: piece.insert }]} />;
        return <Gone key={key} marks={piece.goneBy} words={piece.words} />;
      })}
    </span>
  );
}

/** Words of a leaf, struck where proposals take them out; where these are several, each is named. */
function Gone({ marks, words }: { readonly marks: readonly Mark[]; readonly words: string }): ReactNode {
  const { t } = useWorkbench();
  if (marks.length === 0) return words;
  return (
    <>
      <del data-proposal={marks.map(({ id }) => id).join(" ")}>
        <span className="heard" data-aside>
          {t.compare.heard.deleted}
        </span>
        {words}
      </del>
      {marks.length > 1 && marks.map((mark) => <ToProposal key={mark.id} mark={mark} />)}
    </>
  );
}

/** Where words that a party reserves on begin, or end: signed as any bracket. */
function Reservation({ side, party }: { readonly side: "opens" | "closes"; readonly party: string }): ReactNode {
  const { t } = useWorkbench();
  if (side === "opens") return <b data-aside>[</b>;
  return (
    <>
      <Sigla parties={[party]} />
      <span className="heard" data-aside>
        {" "}
        {t.livingText.reservedBy({ party })}
      </span>
      <b data-aside>]</b>
    </>
  );
}

/** Whose proposal does it, and the way to it. */
function ToProposal({ mark }: { readonly mark: Mark }): ReactNode {
  return (
    <a className="live-ref" data-aside href={`#proposal-${mark.id}`}>
      {mark.party !== undefined && <Sigla parties={[mark.party]} />}
      <sup>{mark.n}</sup>
    </a>
  );
}

function Inserts({ list }: { readonly list: readonly Insert[] }): ReactNode {
  const { t } = useWorkbench();
  return list.map(({ words, mark }) => (
    <span key={`${mark.id} ${words}`} className="live-come" data-aside>
      <i className="between" data-aside />
      <ins data-aside data-proposal={mark.id}>
        <span className="heard">{t.compare.heard.inserted}</span>
        {words}
      </ins>
      <ToProposal mark={mark} />
    </span>
  ));
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

/** Letters over a strip of hatching. */
function Sigla({ parties }: { readonly parties: readonly string[] }): ReactNode {
  const { slots } = useBench();
  return (
    <span className="sigla" aria-hidden="true" data-aside>
      {parties.map((id) => (
        <span key={id} className="siglum" data-slot={slots[id] ?? 8}>
          {id}
        </span>
      ))}
    </span>
  );
}
