import type { ProcessState, TabledDraft } from "../../record/state.ts";
import { DraftNames } from "./draft-names.ts";
import type { Cell, Prose, Table } from "./prose.ts";

/** A cell of a table that says what a draft provides: the head of its column, or of its row, names the draft. */
export interface DraftCell {
  readonly draft: TabledDraft;
  readonly cell: Cell;
  /** What the row, or the column, is about. */
  readonly label: string;
}

/** Cells that say what drafts provide. */
export function draftCells({ tables }: Prose, state: ProcessState): readonly DraftCell[] {
  const names = new DraftNames(state);
  return tables.flatMap((table) => cellsOf(table, names));
}

const OF_TEXTS = /\b(?:drafts?|plans?|texts?|proposals?|frameworks?|counter-?\p{L}+)\b/iu;

function cellsOf({ header, rows, caption }: Table, names: DraftNames): readonly DraftCell[] {
  // "US | Europe" are drafts where the table says that it compares drafts.
  const compares = OF_TEXTS.test(`${caption?.text ?? ""} ${header.map(({ text }) => text).join(" ")}`);
  const columns = header.map(({ text }, column) => (column === 0 ? null : names.only(text, compares)));
  if (columns.some((draft) => draft !== null))
    return rows.flatMap((row) =>
      row.flatMap((cell, column) => {
        const draft = columns[column] ?? null;
        return draft === null ? [] : [{ draft, cell, label: row[0]?.text ?? "" }];
      }),
    );
  return rows.flatMap(([label, ...cells]) => {
    const draft = label === undefined ? null : names.only(label.text, compares);
    return draft === null ? [] : cells.map((cell, at) => ({ draft, cell, label: header[at + 1]?.text ?? "" }));
  });
}
