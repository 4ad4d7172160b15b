import type { ReactNode } from "react";
import { Fence } from "../../kit/fence.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Part } from "../../kit/part.tsx";
import { Table } from "../../kit/table.tsx";
import { onPage } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { AbsenceMark } from "../positions/cell.tsx";
import { IssueStanding } from "../positions/matrix-table.tsx";
import { optionInDraft, wholeMatrix, type MatrixRow } from "../positions/model.ts";
import { datedTitle } from "../texts/draft-choice.tsx";

/** Issues in the table where nobody chose them. */
const USUAL_COUNT = 5;

/** The issues that most readers come for: what each text says of them, and where they stand. */
export function KeyIssues(): ReactNode {
  const { state, place, t, locale } = useWorkbench();
  const words = t.overview;
  const all = wholeMatrix(state);
  const chosen = state.positions?.keyIssues ?? all.slice(0, USUAL_COUNT).map(({ issue }) => issue.id);
  const rows = chosen.flatMap((id) => all.find(({ issue }) => issue.id === id) ?? []);
  if (rows.length === 0 || state.drafts.length === 0) return null;
  return (
    <Part
      id="key-issues"
      title={words.keyIssues}
      region={false}
      tools={<PageLink to={onPage(place, "positions", { by: "drafts" })}>{words.allIssues}</PageLink>}
    >
      <Fence of={words.keyIssues}>
        <Table
          className="data-table stacks key-issues"
          scroll={words.keyIssues}
          rows={rows}
          keyOf={({ issue }) => issue.id}
          columns={[
            {
              head: t.positions.issue,
              cell: ({ issue }) => <PageLink to={onPage(place, "issue", { issue: issue.id })}>{issue.title}</PageLink>,
            },
            ...state.drafts.map((tabled) => ({
              head: datedTitle(tabled, locale.shortDate),
              cell: (row: MatrixRow) => <InDraft row={row} draft={tabled.id} />,
            })),
            { head: t.positions.standsHead, cell: (row) => <IssueStanding row={row} dense={false} /> },
          ]}
        />
      </Fence>
    </Part>
  );
}

/** What a draft says of the issue: the option on record, else how it is put there, else that it says nothing. */
function InDraft({ row, draft }: { readonly row: MatrixRow; readonly draft: string }): ReactNode {
  const { t } = useWorkbench();
  const cell = row.drafts.find((each) => each.draft === draft);
  if (cell === undefined) return "–";
  if (cell.absence !== null) return <AbsenceMark absence={cell.absence} of="draft" />;
  const told = cell.title ?? cell.position?.stance ?? cell.reported.join(" ");
  return <bdi>{told === "" ? optionInDraft(cell, t) : told}</bdi>;
}
