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
  const short = (tabled: TabledDraft): string =>
    rest.number === true && drafts.every((other) => other === tabled || isUnread(other) || other.party !== tabled.party)
      ? tabled.party
      : draftTitle(tabled);
  return drafts.map((tabled, at) => ({
    ...rest,
    head: (
      <>
        <bdi>{draftTitle(tabled)}</bdi> <Parties ids={partiesOf(state, tabled.party)} />
      </>
    ),
    // A phone has no room for the whole title of each, nor for a text that nobody has read.
    label: short(tabled),
    ...(isUnread(tabled) && rest.number === true ? { className: "only-wide" } : {}),
    cell: (row) => cell(row, tabled, at),
  }));
}

function isUnread({ draft }: TabledDraft): boolean {
  return draft.points.length === 0;
}
