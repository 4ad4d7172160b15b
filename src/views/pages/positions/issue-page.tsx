import type { TabledDraft } from "../../../core/record/state.ts";
import { useMemo, type ReactNode } from "react";
import type { Issue } from "../../../core/evidence/positions/index.ts";
import { Part } from "../../kit/part.tsx";
import { Fence } from "../../kit/fence.tsx";
import { ChartFigure } from "../../kit/charts/figure.tsx";
import { Party, partiesOf, partyOf } from "../../kit/party.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Empty, Trouble } from "../../kit/states.tsx";
import { onPage, withValues } from "../../place.ts";
import { Table } from "../../kit/table.tsx";
import { Select } from "../../kit/select.tsx";
import { useWorkbench } from "../../workbench.ts";
import { isUnreadPosition } from "../../../core/evidence/positions/position.ts";
import { AddPosition, ChangeIssue } from "./adding/buttons.tsx";
import { AbsenceMark, Letter } from "./cell.tsx";
import { Bearing, Clashes } from "./bearing.tsx";
import { ConsentTable } from "./around-page.tsx";
import { PositionEntry } from "./details.tsx";
import { draftChart } from "./issue-chart.ts";
import { DraftLink } from "./links.tsx";
import { historyOf, optionInDraft, tableParties, wholeMatrix, type MatrixRow } from "./model.ts";
import { PrecedentList } from "./precedents.tsx";
import { StandingPart } from "./standing-part.tsx";
import { FillFrom } from "../record/fill-from.tsx";

/** One issue: where it stands and by which rule, its options, who holds what since when, what each draft says. */
export function IssuePage(): ReactNode {
  const { state, place, t, locale } = useWorkbench();
  const words = t.positions;
  const book = state.positions;
  const rows = wholeMatrix(state);
  const wanted = place.values["issue"];
  const row = wanted === undefined ? rows[0] : rows.find(({ issue }) => issue.id === wanted);
  const chart = useMemo(
    () => (row === undefined ? null : draftChart(row, { state, t, locale, place })),
    [row, state, t, locale, place],
  );
  if (book === undefined || rows.length === 0)
    return (
      <Empty alone title={words.none} text={words.noneText}>
        <FillFrom page="positions" />
      </Empty>
    );
  if (row === undefined)
    return (
      <Trouble alone title={words.noMatch} text={words.noMatchText}>
        <PageLink className="button" to={onPage(place, "positions")}>
          {words.showAll}
        </PageLink>
      </Trouble>
    );
  const { issue } = row;
  return (
    <>
      <IssueTitle issue={issue} rows={rows} />
      <StandingPart row={row} key={issue.id} />
      <Options row={row} />
      <Held row={row} />
      <Drafts row={row} />
      {chart !== null && <ChartFigure chart={chart} heading="h2" />}
      <Bearing issue={issue} />
      <Clashes issue={issue} />
      <Consents issue={issue} />
      <PrecedentList of={issuePoints(row)} />
    </>
  );
}

/** What each party holds. */
function Held({ row }: { readonly row: MatrixRow }): ReactNode {
  const { state, t } = useWorkbench();
  const words = t.positions;
  const { issue } = row;
  // Whoever sits at the table has a place of its own, also where nothing is known of it; of all others that is said in one line.
  const table = new Set(state.positions === undefined ? [] : tableParties(state, state.positions));
  const isUnknown = (cell: MatrixRow["cells"][number]) =>
    historyOf(cell).length === 0 && cell.absence === "no-draft-known" && !table.has(cell.party);
  const others = row.cells.filter(isUnknown);
  const told = row.cells.filter((cell) => !isUnknown(cell));
  return (
    <Part id="held" title={words.title} hint={words.intro}>
      <div className="pos-people">
        {told.map((cell) => (
          <section key={cell.party} id={`party-${cell.party}`} aria-label={partyOf(state, cell.party).name}>
            <h3>
              <Party id={cell.party} named />
            </h3>
            {historyOf(cell).length === 0 && <AbsenceMark absence={cell.absence ?? "unknown"} />}
            {historyOf(cell).map((position) => (
              <Fence key={position.id} of={position.id}>
                <PositionEntry issue={issue} position={position} />
              </Fence>
            ))}
          </section>
        ))}
      </div>
      {others.length > 0 && (
        <div className="pos-others">
          <AbsenceMark absence="no-draft-known" />
          {others.map(({ party }) => (
            <span key={party} id={`party-${party}`}>
              <Party id={party} named />
            </span>
          ))}
        </div>
      )}
    </Part>
  );
}

/** The issue by name, with a way to others. */
function IssueTitle({ issue, rows }: { readonly issue: Issue; readonly rows: readonly MatrixRow[] }): ReactNode {
  const { state, still, t, go, place } = useWorkbench();
  const book = state.positions;
  const words = t.positions;
  return (
    <div className="page-title">
      <div>
        <p className="hint">{book?.families.find(({ id }) => id === issue.family)?.title}</p>
        <h1 dir="auto">{issue.title}</h1>
        {issue.note !== undefined && (
          <p className="page-sub">
            <bdi>{issue.note}</bdi>
          </p>
        )}
      </div>
      <span className="grow" />
      <AddPosition issue={issue.id} key={issue.id} />
      <ChangeIssue issue={issue} key={`change ${issue.id}`} />
      {still === undefined && (
        <Select
          className="input pos-select"
          aria-label={words.issue}
          value={issue.id}
          options={rows.map((each) => ({ value: each.issue.id, label: each.issue.title }))}
          onChange={(value) => go(withValues(place, { issue: value, party: null }))}
        />
      )}
    </div>
  );
}

/** A later word that was read and names no option: whoever said it is not counted as holding the one named before. */
function isLooser(later: MatrixRow["cells"][number]["later"][number]): boolean {
  return later.absence === undefined && !isUnreadPosition(later);
}

function Options({ row }: { readonly row: MatrixRow }): ReactNode {
  const { t } = useWorkbench();
  const words = t.positions;
  return (
    <Part id="options" title={words.optionsHead}>
      <ul className="pos-options">
        {row.issue.options.map((option) => {
          const cells = row.cells.filter(({ current }) => current?.option === option.id);
          const [first] = cells;
          return (
            <li key={option.id}>
              <Letter letter={first?.letter ?? null} shared={cells.length > 1} />
              <span>
                <b dir="auto">{option.title}</b>
                {option.hedged === true && <span className="hint"> {words.hedgedMark}</span>}
              </span>
              <span>
                {cells.length === 0 ? (
                  <span className="hint">{words.nobody}</span>
                ) : (
                  cells.map(({ party, later }) => (
                    <span key={party}>
                      <Party id={party} />
                      {later.some(isLooser) && <span className="hint"> {words.sinceWithout}</span>}
                    </span>
                  ))
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

/** What each draft says on the issue, point by point. */
function Drafts({ row }: { readonly row: MatrixRow }): ReactNode {
  const { state, t, locale } = useWorkbench();
  const words = t.positions;
  if (state.drafts.length === 0) return null;
  return (
    <Part region={false} id="in-drafts" title={words.inDrafts}>
      <Table
        className="data-table pos-drafts stacks"
        scroll={words.inDrafts}
        rows={row.drafts.flatMap((cell) => {
          const tabled = state.drafts.find(({ id }) => id === cell.draft);
          return tabled === undefined ? [] : [{ cell, tabled }];
        })}
        keyOf={({ cell }) => cell.draft}
        columns={[
          {
            head: words.draft,
            cell: ({ cell, tabled }) => (
              <>
                <DraftLink draft={cell.draft} {...(cell.points[0] === undefined ? {} : { point: cell.points[0].id })} />
                <p className="hint">
                  {partiesOf(state, tabled.party).join(", ")}
                  {tabled.draft.date !== null && `, ${locale.shortDate(tabled.draft.date)}`}
                </p>
              </>
            ),
          },
          {
            head: words.optionIn,
            cell: ({ cell }) =>
              cell.absence === null ? optionInDraft(cell, t) : <AbsenceMark absence={cell.absence} of="draft" />,
          },
          {
            head: words.says,
            cell: ({ cell, tabled }) => <SaidInDraft cell={cell} tabled={tabled} />,
          },
        ]}
      />
    </Part>
  );
}

/** What a draft says on the issue, point by point. */
function SaidInDraft({
  cell,
  tabled,
}: {
  readonly cell: MatrixRow["drafts"][number];
  readonly tabled: TabledDraft;
}): ReactNode {
  const { t } = useWorkbench();
  return (
    <>
      {cell.points.map((point) => (
        <p
          key={point.id}
          lang={tabled.draft.language}
          dir="auto"
          className={point.wording === "verbatim" ? "words pos-point" : undefined}
        >
          <span className="point-label">{point.label === "" ? point.id : point.label}</span>{" "}
          {point.deleted ? <s>{point.text}</s> : point.text}
        </p>
      ))}
      {cell.reported.map((text) => (
        <p key={text}>
          <bdi>{text}</bdi> <span className="standing">{t.text.standing.reported}</span>
        </p>
      ))}
    </>
  );
}

function Consents({ issue }: { readonly issue: Issue }): ReactNode {
  const { state, t } = useWorkbench();
  const words = t.positions;
  const consents = (state.positions?.consents ?? []).filter(({ issues }) => issues.includes(issue.id));
  if (consents.length === 0) return null;
  return (
    <Part region={false} id="consents" title={words.consents} hint={words.consentsIntro}>
      <ConsentTable consents={consents} />
    </Part>
  );
}

function issuePoints(row: MatrixRow): readonly { readonly draft: string; readonly point: string }[] {
  return row.drafts.flatMap(({ draft, points }) => points.map(({ id }) => ({ draft, point: id })));
}
