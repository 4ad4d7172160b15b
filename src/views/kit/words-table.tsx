import { Fragment, type ReactNode } from "react";
import { someLineTurns } from "../../core/common/directions.ts";
import { tallCells, type Laid, type LaidRow, type TablePiece } from "../../core/text/table.ts";
import { useWorkbench } from "../workbench.ts";

/** How words with tables are shown. */
export interface LaidLook<T> {
  readonly className: string;
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
  readonly children: (pieces: readonly TablePiece<T>[]) => ReactNode;
  /** The same of lines outside tables, where these are drawn otherwise. */
  readonly lines?: (pieces: readonly TablePiece<T>[]) => ReactNode;
  /** What stands around the words of a row that not all hold. */
  readonly row?: (row: LaidRow<T>) => readonly [before: ReactNode, after: ReactNode] | null;
}

/** The words of a point: paragraphs, and tables as tables, which scroll by themselves where the window is narrow. */
export function LaidWords<T>({ laid, ...look }: LaidLook<T> & { readonly laid: readonly Laid<T>[] }): ReactNode {
  const { className, lang, children, lines = children } = look;
  const words = (some: readonly TablePiece<T>[]): string => some.map(({ text }) => text).join("");
  return laid.map((each, index) => {
    const key = `${index}`;
    if (each.kind === "table") return <WordsTable key={key} rows={each.rows} {...look} />;
    return (
      <p key={key} className={className} lang={lang} dir={turned(look.dir, words(each.pieces))}>
        {lines(laid.length === 1 ? each.pieces : withoutEnd(each.pieces))}
      </p>
    );
  });
}

/** The direction of a text, or that each line goes by its own letters where one of them runs the other way. */
function turned(dir: string | undefined, words: string): string | undefined {
  return dir !== undefined && dir !== "auto" && someLineTurns(words, dir === "rtl") ? "auto" : dir;
}

/** A paragraph before a table needs no end of line. */
function withoutEnd<T>(pieces: readonly TablePiece<T>[]): readonly TablePiece<T>[] {
  const last = pieces.at(-1);
  if (last === undefined || last.whole === true || !last.text.endsWith("\n")) return pieces;
  return [...pieces.slice(0, -1), { ...last, text: last.text.slice(0, -1) }];
}

/** One table of a text. */
function WordsTable<T>({
  rows,
  className,
  lang,
  dir,
  children,
  row: around,
}: LaidLook<T> & { readonly rows: readonly LaidRow<T>[] }): ReactNode {
  const { t } = useWorkbench();
  const drawn = tallCells(rows);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
    <div className="words-table" role="group" aria-label={t.text.table} tabIndex={0} dir={dir}>
      <table className={className} lang={lang}>
        <tbody>
          {drawn.map((cells, at) => {
            const [before, after] = around?.(rows[at]!) ?? [null, null];
            const isHead = cells.length > 0 && cells.every(({ cell }) => cell.head);
            return (
              <tr key={`${at + 1}`}>
                {cells.map(({ cell, rows: tall }, column) => {
                  const Cell = cell.head ? "th" : "td";
                  return (
                    <Cell
                      key={`${column + 1}`}
                      scope={cell.head ? (isHead ? "col" : "row") : undefined}
                      colSpan={cell.columns > 1 ? cell.columns : undefined}
                      rowSpan={tall > 1 ? tall : undefined}
                    >
                      {column === 0 && before}
                      <Fragment>{children(cell.pieces)}</Fragment>
                      {column === cells.length - 1 && after}
                    </Cell>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
