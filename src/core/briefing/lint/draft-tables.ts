import { triggered } from "../../common/triggered.ts";
import { wordsOf } from "../../evidence/features.ts";
import type { ProcessState, TabledDraft } from "../../record/state.ts";
import { DraftNames } from "./draft-names.ts";
import type { Cell } from "./loose-tables.ts";
import type { Prose, Table } from "./prose.ts";
import { draftNamedBy } from "./reading/names-of-drafts.ts";

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
  return tables.flatMap((table) => cellsOf(table, names, state));
}

const OF_TEXTS = triggered(/\b(?:drafts?|plans?|texts?|proposals?|frameworks?|counter-?\p{L}+)\b/iu);

function cellsOf({ header, rows, caption }: Table, names: DraftNames, state: ProcessState): readonly DraftCell[] {
  // "US | Europe" are drafts where the table says that it compares drafts.
  const compares = OF_TEXTS.test(`${caption?.text ?? ""} ${header.map(({ text }) => text).join(" ")}`);
  const columns = draftsOf(
    header.map(({ text }, column) => (column === 0 ? "" : text)),
    compares,
    names,
    state,
  );
  if (columns.some((draft) => draft !== null))
    return rows.flatMap((row) =>
      row.flatMap((cell, column) => {
        const draft = columns[column] ?? null;
        return draft === null ? [] : [{ draft, cell, label: row[0]?.text ?? "" }];
      }),
    );
  const labels = draftsOf(
    rows.map(([label]) => label?.text ?? ""),
    compares,
    names,
    state,
  );
  return rows.flatMap(([, ...cells], row) => {
    const draft = labels[row] ?? null;
    return draft === null ? [] : cells.map((cell, at) => ({ draft, cell, label: header[at + 1]?.text ?? "" }));
  });
}

/** The drafts that heads name. Beside "E3 mark-up", "European plan" is the other European text: the one whose title has its words. */
function draftsOf(
  heads: readonly string[],
  compares: boolean,
  names: DraftNames,
  state: ProcessState,
): readonly (TabledDraft | null)[] {
  const found = heads.map((head) => (head === "" ? null : (names.only(head, compares) ?? draftNamedBy(head, state))));
  return found.map((draft, at) => {
    if (draft === null || found.filter((other) => other === draft).length === 1) return draft;
    const said = [...wordsOf(heads[at] ?? "")];
    const titled = state.drafts.filter((one) => {
      const words = wordsOf(one.draft.title);
      return said.every((word) => words.has(word));
    });
    const free = titled.find((one) => !found.includes(one));
    return titled.includes(draft) ? draft : (free ?? draft);
  });
}
