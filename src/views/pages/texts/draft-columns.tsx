import type { ReactNode } from "react";
import type { ProcessState, TabledDraft } from "../../../core/record/state.ts";
import { Parties, partiesOf } from "../../kit/party.tsx";
import type { Column } from "../../kit/table.tsx";
import { draftTitle } from "./draft-choice.tsx";

/** A column for each draft: its title and who tabled it. */
export function draftColumns<Row>(
  state: ProcessState,
  drafts: readonly TabledDraft[],
  {
    cell,
    ...rest
  }: Omit<Column<Row>, "cell" | "head"> & {
    readonly cell: (row: Row, tabled: TabledDraft, at: number) => ReactNode;
  },
): readonly Column<Row>[] {
  return drafts.map((tabled, at) => ({
    ...rest,
    head: (
      <>
        <bdi>{draftTitle(tabled)}</bdi> <Parties ids={partiesOf(state, tabled.party)} />
      </>
    ),
    label: draftTitle(tabled),
    cell: (row) => cell(row, tabled, at),
  }));
}
