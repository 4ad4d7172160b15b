import { Fragment, type ReactNode } from "react";
import { atMarks, type HeldNote } from "../../core/text/footnotes.ts";
import type { Point } from "../../core/text/draft.ts";
import { layOut, type TablePiece } from "../../core/text/table.ts";
import { useWorkbench } from "../workbench.ts";
import { Parties, partiesOf } from "./party.tsx";
import { LaidWords, type LaidLook } from "./words-table.tsx";

/** Words of a composite with links to the notes whose signs stand among them. */
export function MarkedWords({ words }: { readonly words: string }): ReactNode {
  return atMarks(words).map((part, index) => {
    const key = `${index}`;
    return typeof part === "string" ? <Fragment key={key}>{part}</Fragment> : <NoteMark key={key} n={part} />;
  });
}

/** The number of a note at its word, which leads to it. */
export function NoteMark({ n }: { readonly n: number }): ReactNode {
  const { t } = useWorkbench();
  return (
    <sup className="note-mark" id={`note-${n}-place`} data-aside>
      <a href={`#note-${n}`} aria-label={t.text.footnote({ n })}>
        {n}
      </a>
    </sup>
  );
}

/** The notes of a point of a composite, each with whose it is where not all have it. */
export function HeldNotes({
  notes,
  names,
  reader = null,
  isQuoted = false,
}: {
  readonly notes: readonly HeldNote[];
  readonly names: boolean;
  /** Whose notes alone are shown. */
  readonly reader?: string | null;
  /** The words that a note stands behind are quoted, where no sign stands in the text. */
  readonly isQuoted?: boolean;
}): ReactNode {
  const { t, state } = useWorkbench();
  const shown = notes.filter(({ parties }) => reader === null || parties.includes(reader));
  if (shown.length === 0) return null;
  return (
    <ol className="point-footnotes" aria-label={t.text.footnotes}>
      {shown.map(({ n, text, parties, common, after }) => (
        <li key={n} id={`note-${n}`} value={n} tabIndex={-1}>
          {isQuoted && after !== "" && (
            <>
              <q className="footnote-place">{after}</q>:{" "}
            </>
          )}
          <bdi className="footnote-words">{text}</bdi>{" "}
          {names && !common && <Parties ids={parties.flatMap((id) => partiesOf(state, id))} />}{" "}
          {!isQuoted && (
            <a href={`#note-${n}-place`} aria-label={t.text.footnoteBack}>
              ↩
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The words of a point of a draft with its tables, marks and notes. */
export function PointWords({
  point,
  struck = false,
  ...look
}: { readonly point: Point; readonly struck?: boolean } & Omit<LaidLook<string>, "children" | "row">): ReactNode {
  const { t } = useWorkbench();
  const notes = point.footnotes ?? [];
  return (
    <>
      {point.text !== "" && (
        <LaidWords laid={layOut(piecesOf(point))} {...look}>
          {(pieces) =>
            pieces.map(({ text, tag, whole }, index) => {
              const key = `${index}`;
              if (whole === true) return <sup key={key}>{tag}</sup>;
              return struck ? <s key={key}>{text}</s> : <Fragment key={key}>{text}</Fragment>;
            })
          }
        </LaidWords>
      )}
      {notes.length > 0 && (
        <ul className="point-footnotes" aria-label={t.text.footnotes} lang={look.lang} dir={look.dir}>
          {notes.map(({ mark, text }, index) => (
            <li key={`${mark} ${index + 1}`} className="footnote-words">
              <sup>{mark}</sup> {text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Words and marks of notes in their order. */
function piecesOf({ text, footnotes = [] }: Point): readonly TablePiece<string>[] {
  const notes = footnotes.toSorted((one, other) => one.at - other.at);
  const pieces: TablePiece<string>[] = [];
  let done = 0;
  for (const { at, mark } of notes) {
    pieces.push({ text: text.slice(done, at), tag: "" }, { text: "", tag: mark, whole: true });
    done = at;
  }
  return [...pieces, { text: text.slice(done), tag: "" }];
}
