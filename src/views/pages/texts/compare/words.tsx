import { Fragment, memo, type MouseEvent, type ReactNode } from "react";
import { Icon } from "../../../kit/icon.tsx";
import type { Words } from "../../../../words/types.ts";
import { passes, type ChangeFilter, type NumberedChange } from "./compared.ts";
import type { Piece } from "./pieces.ts";

/** What runs of words need to know of the page; the same object as long as nothing of it changes. */
export interface WordsContext {
  readonly t: Words;
  readonly filter: ChangeFilter;
  readonly goToChange: (n: number) => void;
  readonly hrefOfChange: (n: number) => string;
  /** Label of the point at the other end of a move, and the element it stands in. */
  readonly moveEnd: (move: number, end: "out" | "in") => { readonly label: string; readonly anchor: string } | null;
}

/** Shows runs of words: what went, what came, what moved, each with its number. */
export const Runs = memo(function Runs({
  pieces,
  here,
  context,
  refs = true,
}: {
  readonly pieces: readonly Piece[];
  /** Number of the current change; 0 = none. */
  readonly here: number;
  readonly context: WordsContext;
  /** Whether numbers are raised after changes. */
  readonly refs?: boolean;
}): ReactNode {
  return pieces.map((piece, index) => {
    const before = pieces[index - 1];
    const touches = before?.op === "delete" && piece.op === "insert" && before.refs.length === 0;
    const key = `${index}`;
    return (
      <Fragment key={key}>
        {touches && <i className="between" />}
        <Run
          piece={piece}
          before={before}
          last={pieces[index + 1]?.move !== piece.move}
          isHere={here !== 0 && isAt(piece, here)}
          context={context}
        />
        {refs && piece.refs.map((numbered) => <ChangeRef key={numbered.n} numbered={numbered} context={context} />)}
      </Fragment>
    );
  });
});

function isAt(piece: Piece, here: number): boolean {
  return piece.change?.n === here && piece.op !== "keep";
}

function Run({
  piece,
  before,
  last,
  isHere,
  context,
}: {
  readonly piece: Piece;
  readonly before: Piece | undefined;
  readonly last: boolean;
  readonly isHere: boolean;
  readonly context: WordsContext;
}): ReactNode {
  const { t } = context;
  const heard = t.compare.heard;
  // The end of a paragraph alone cannot be struck; a sign stands for it.
  const text = piece.op === "delete" && /^\n+$/u.test(piece.text) ? piece.text.replaceAll("\n", "¶") : piece.text;
  if (piece.op === "keep" || text === "") return text;
  if (piece.op === "moveOut" || piece.op === "moveIn") {
    const end = piece.move === undefined ? null : context.moveEnd(piece.move, piece.op === "moveOut" ? "in" : "out");
    const name = end?.label ?? "";
    return (
      <>
        <span className={`moved${isHere ? " is-here" : ""}`}>
          <span className="heard">
            {piece.op === "moveOut" ? heard.movedTo({ label: name }) : heard.movedFrom({ label: name })}
          </span>
          {text}
        </span>
        {last && end !== null && (
          <a className="move-link" href={`#${end.anchor}`} onClick={(event) => jumpTo(event, end.anchor)}>
            <Icon name={piece.op === "moveOut" ? "movedOut" : "movedIn"} />{" "}
            {piece.op === "moveOut" ? name : t.compare.movedFrom({ label: name })}
          </a>
        )}
      </>
    );
  }
  const Element = piece.op === "insert" ? "ins" : "del";
  return (
    <Element className={isHere ? "is-here" : runClass(piece, before, context.filter)}>
      <span className="heard">{piece.op === "insert" ? heard.inserted : heard.deleted}</span>
      {text}
    </Element>
  );
}

function runClass({ op, change, text }: Piece, before: Piece | undefined, filter: ChangeFilter): string | undefined {
  // White space between two runs goes with the first of them; alone it is no word and needs no line.
  if (/^\s*$/u.test(text) && !text.includes("\n"))
    return before?.op === op ? runClass(before, undefined, filter) : "is-space";
  if (change === undefined) return filter === "all" ? undefined : "is-quiet";
  return change.change.class === "formal" || !passes(filter, change.change) ? "is-quiet" : undefined;
}

function ChangeRef({
  numbered,
  context,
}: {
  readonly numbered: NumberedChange;
  readonly context: WordsContext;
}): ReactNode {
  if (!passes(context.filter, numbered.change)) return null;
  return (
    <a
      className="change-ref"
      data-ref={numbered.n}
      href={context.hrefOfChange(numbered.n)}
      aria-label={context.t.compare.heard.change({ n: numbered.n })}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        context.goToChange(numbered.n);
      }}
    >
      {numbered.n}
    </a>
  );
}

/** Jumps to another place of the page and puts the focus there, without a step in the history. */
export function jumpTo(event: MouseEvent, anchor: string): void {
  const target = document.getElementById(anchor);
  if (target === null) return;
  event.preventDefault();
  target.scrollIntoView({ block: "center" });
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
