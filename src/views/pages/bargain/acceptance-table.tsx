import { type ReactNode } from "react";
import {
  conditionOf,
  partyCell,
  PositionIndex,
  type Issue,
  type IssueAnswer,
  type Package,
  type PartyAnswer,
  type PositionBook,
  type PositionCell,
  type IssueZone,
} from "../../../core/evidence/positions/index.ts";
import { PageLink } from "../../kit/page-link.tsx";
import { Party, partyOf } from "../../kit/party.tsx";
import { onPage } from "../../place.ts";
import { Table } from "../../kit/table.tsx";
import { Select } from "../../kit/select.tsx";
import { useWorkbench } from "../../workbench.ts";
import { AbsenceMark } from "../positions/cell.tsx";
import { optionTitle } from "../positions/model.ts";

/** Issues one by one with what each party is on record as wanting. */
export function AcceptanceTable({
  shown,
  book,
  chosen,
  pick,
  tested,
  index,
}: {
  readonly shown: IssueZone[];
  readonly book: PositionBook;
  readonly chosen: Readonly<Record<string, string>>;
  readonly pick: (next: Package) => void;
  readonly tested: readonly PartyAnswer[];
  readonly index: PositionIndex;
}): ReactNode {
  const { t, place, state } = useWorkbench();
  const words = t.acceptance;
  return (
    <Table
      className="data-table acceptance stacks"
      scroll={words.title}
      rows={shown.flatMap(({ issue, zone }) => {
        const found = book.issues.find(({ id }) => id === issue);
        return found === undefined ? [] : [{ issue: found, zone }];
      })}
      keyOf={({ issue }) => issue.id}
      rowProps={({ issue }) => ({ id: `accept-${issue.id}` })}
      columns={[
        {
          head: t.positions.issue,
          cell: ({ issue, zone: kind }) => (
            <>
              <PageLink to={onPage(place, "issue", { issue: issue.id })}>
                <bdi>{issue.title}</bdi>
              </PageLink>
              <p className="hint">{words.zones[kind]}</p>
            </>
          ),
        },
        { head: words.option, cell: ({ issue }) => <OptionChoice issue={issue} chosen={chosen} pick={pick} /> },
        ...tested.map(({ party, answers }) => ({
          head: <Party id={party} named />,
          label: partyOf(state, party).name,
          props: ({ issue }: Row) => ({ "data-answer": answers.find((each) => each.issue === issue.id)?.answer }),
          cell: ({ issue }: Row) => (
            <Answered
              answer={answers.find((each) => each.issue === issue.id)}
              cell={partyCell(index, issue.id, party)}
              issue={issue}
            />
          ),
        })),
      ]}
    />
  );
}

interface Row {
  readonly issue: Issue;
}

/** Takes an option of an issue into the package, or leaves the issue out. */
function OptionChoice({
  issue,
  chosen,
  pick,
}: {
  readonly issue: Issue;
  readonly chosen: Package;
  readonly pick: (chosen: Package) => void;
}): ReactNode {
  const words = useWorkbench().t.acceptance;
  return (
    <Select
      aria-label={words.optionFor({ issue: issue.title })}
      value={chosen[issue.id] ?? ""}
      empty={words.leftOut}
      options={issue.options.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={(value) => {
        const { [issue.id]: _before, ...rest } = chosen;
        pick(value === "" ? rest : { ...rest, [issue.id]: value });
      }}
    />
  );
}

/** What a party is on record as wanting, and how the option chosen stands to it. */
function Answered({
  answer,
  cell: { current, absence, spoken },
  issue,
}: {
  readonly answer: IssueAnswer | undefined;
  readonly cell: PositionCell;
  readonly issue: Issue;
}): ReactNode {
  const { place, t } = useWorkbench();
  const words = t.acceptance;
  const option = current?.option ?? null;
  const condition = current === null ? null : conditionOf(current);
  return (
    <>
      {answer !== undefined && <b className="acceptance-answer">{words.answers[answer.answer]}</b>}
      {answer?.left === true && <p className="hint">{words.left}</p>}
      {option !== null ? (
        <>
          <PageLink to={onPage(place, "issue", { issue: issue.id })}>
            <bdi>{optionTitle(issue, option)}</bdi>
          </PageLink>
          {condition !== null && <bdi className="cm-note">{condition}</bdi>}
        </>
      ) : current !== null && absence === null ? (
        <span className="hint">{t.positions.noOption}</span>
      ) : (
        <AbsenceMark absence={absence ?? "unknown"} spoken={spoken} />
      )}
    </>
  );
}
