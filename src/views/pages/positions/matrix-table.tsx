import { memo, useMemo, useRef, useState, type MouseEvent, type ReactNode } from "react";
import { sayStand, standCode } from "../../../core/evidence/positions/index.ts";
import type { Issue } from "../../../core/things/issue.ts";
import { Party, partyOf } from "../../kit/party.tsx";
import { isPlain, PageLink } from "../../kit/page-link.tsx";
import { useWindowed, WindowedRows } from "../../kit/windowed.tsx";
import type { Place } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { say } from "../../../words/words.ts";
import { draftTitle } from "../texts/draft-choice.tsx";
import { denseCell, DraftCellView, filingsShown, PartyCell } from "./cell.tsx";
import { placed, useColumns, type Columns } from "./columns.ts";
import { moveByCell } from "./move-by-cell.ts";
import { optionTitle, type LetteredCell, type MatrixRow } from "./model.ts";

/** Columns from which cells hold only option and day, and the table scrolls sideways. */
const denseFrom = 7;

/** Addresses that the table links to; they must stay the same functions while nothing in them changes. */
export interface MatrixLinks {
  readonly issue: (issue: string) => Place;
  readonly cell: (issue: string, column: string) => Place;
}

interface TableProps {
  /** The rows that fit, in the order asked for. */
  readonly rows: readonly MatrixRow[];
  readonly by: "parties" | "drafts";
  readonly parties: readonly string[];
  /** Families stand over their issues; null = one list. */
  readonly families: readonly Family[] | null;
  readonly folded: ReadonlySet<string>;
  readonly onFold: (family: string) => void;
  readonly onCell: (issue: string, column: string) => void;
  readonly links: MatrixLinks;
}

interface Family {
  readonly id: string;
  readonly title: string;
}

/** A line of the table: a family with how many issues it has, or an issue. */
type Line = { readonly family: Family; readonly count: number } | { readonly row: MatrixRow };

/** Elements of all cells up to which every issue is drawn, found by the browser's own search and moved alone by orders. */
const ELEMENTS = 2400;
/** Elements of a cell, and about the height of a line. */
const OF_DENSE = { cell: 5, height: 72 };
const OF_OPEN = { cell: 12, height: 150 };

/** The matrix: issues down, parties or drafts across. Of many issues those near the screen are drawn. */
export function MatrixTable({ rows, by, parties, families, folded, onFold, onCell, links }: TableProps): ReactNode {
  const { state, t, still, place, locale } = useWorkbench();
  const words = t.positions;
  const columns = by === "parties" ? parties.length : state.drafts.length;
  const dense = columns >= denseFrom;
  const lines = useMemo(() => linesOf(rows, families, folded), [rows, families, folded]);
  const [box, setBox] = useState<HTMLElement | null>(null);
  const { cell, height } = dense ? OF_DENSE : OF_OPEN;
  // The row of a cell that the page was opened for stands behind it; one that is clicked is in sight.
  const [asked] = useState(place.values["cell"]?.split(":")[0]);
  const [attach, window] = useWindowed(lines.length, {
    height,
    many: still === undefined ? Math.floor(ELEMENTS / (cell * Math.max(1, columns))) : Infinity,
    find: (id) => lines.findIndex((line) => "row" in line && rowId(line.row) === id),
    wanted: asked === undefined ? undefined : `issue-${asked}`,
    // A wide table scrolls in its own box both ways, under its heads and beside its issues.
    within: dense ? box : undefined,
  });
  const across = useColumns(columns, box, dense && still === undefined, locale.dir === "rtl");
  const table = useRef<HTMLTableElement>(null);
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest?.<HTMLElement>("[data-cell]");
    if (link?.dataset["cell"] === undefined || !isPlain(event)) return;
    event.preventDefault();
    const [issue = "", column = ""] = link.dataset["cell"].split(":");
    onCell(issue, column);
  };
  return (
    <div className="pos-scroll" data-dense={dense || undefined} ref={setBox}>
      {/* Clicks bubble up from links, which are at hand by keyboard as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events */}
      <table
        className="pos-table"
        ref={table}
        onClick={onClick}
        onKeyDown={(event) => moveByCell(event, table.current)}
        style={{ "--columns": columns } as React.CSSProperties}
        aria-colcount={across.all ? undefined : columns + 1}
      >
        <caption className="heard">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col" className="pos-issue-head" aria-colindex={across.all ? undefined : 1}>
              {words.issue}
            </th>
            {by === "parties"
              ? parties.slice(across.from, across.to).map((id, at) => (
                  <th key={id} scope="col" {...placed(across, across.from + at)}>
                    <Party id={id} named={!dense} />
                  </th>
                ))
              : state.drafts.slice(across.from, across.to).map((draft, at) => (
                  <th key={draft.id} scope="col" {...placed(across, across.from + at)}>
                    <span lang={draft.draft.language}>{draftTitle(draft)}</span>
                    <span className="hint pos-draft-by">{draft.party}</span>
                  </th>
                ))}
          </tr>
        </thead>
        <tbody ref={attach}>
          <WindowedRows rows={lines} window={window} as="tr" columns={columns + 1}>
            {(line) =>
              "row" in line ? (
                <tr key={line.row.issue.id} id={rowId(line.row)}>
                  <RowCells row={line.row} by={by} dense={dense} links={links} {...across} />
                </tr>
              ) : (
                <FamilyRow
                  key={`family ${line.family.id}`}
                  line={line}
                  across={columns + 1}
                  open={!folded.has(line.family.id)}
                  onFold={onFold}
                />
              )
            }
          </WindowedRows>
        </tbody>
      </table>
    </div>
  );
}

function rowId({ issue }: MatrixRow): string {
  return `issue-${issue.id}`;
}

/** The issues under their families, without those that are folded away. */
function linesOf(
  rows: readonly MatrixRow[],
  families: readonly Family[] | null,
  folded: ReadonlySet<string>,
): readonly Line[] {
  if (families === null) return rows.map((row) => ({ row }));
  return families.flatMap((family): readonly Line[] => {
    const own = rows.filter(({ issue }) => issue.family === family.id);
    if (own.length === 0) return [];
    const issues = folded.has(family.id) ? [] : own.map((row) => ({ row }));
    return [{ family, count: own.length }, ...issues];
  });
}

/** A family over its issues, which it folds away. */
function FamilyRow({
  line: { family, count },
  across,
  open,
  onFold,
}: {
  readonly line: { readonly family: Family; readonly count: number };
  readonly across: number;
  readonly open: boolean;
  readonly onFold: (family: string) => void;
}): ReactNode {
  const { t, still } = useWorkbench();
  const named = (
    <>
      {family.title} <span className="hint">{t.positions.issues({ count })}</span>
    </>
  );
  return (
    <tr className="pos-family">
      <th colSpan={across} scope="colgroup">
        {still === undefined ? (
          <button type="button" aria-expanded={open} onClick={() => onFold(family.id)}>
            <span className="pos-fold" aria-hidden="true" />
            {named}
          </button>
        ) : (
          named
        )}
      </th>
    </tr>
  );
}

interface RowProps extends Columns {
  readonly row: MatrixRow;
  readonly by: "parties" | "drafts";
  readonly dense: boolean;
  readonly links: MatrixLinks;
}

/** The cells of an issue: filters and orders move them without drawing them anew. */
const RowCells = memo(function RowCells({ row, by, dense, links, ...columns }: RowProps): ReactNode {
  const { state, href, record, t, locale } = useWorkbench();
  const filings = filingsShown(state, record);
  const { issue } = row;
  const { from, to } = columns;
  const partyCell = (cell: LetteredCell, at: number) => {
    const address = href(links.cell(issue.id, cell.party));
    if (dense) return denseCell(issue.id, cell, address, { t, locale, record, filings }, placed(columns, from + at));
    return (
      <td key={cell.party} data-empty={cell.current === null || undefined}>
        <span className="pos-column">
          <Party id={cell.party} />
        </span>
        <div>
          <PartyCell row={row} cell={cell} href={address} />
        </div>
      </td>
    );
  };
  return (
    <>
      <th scope="row" className="pos-issue" aria-colindex={columns.all ? undefined : 1}>
        <IssueHead row={row} links={links} dense={dense} />
      </th>
      {by === "parties"
        ? row.cells.slice(from, to).map(partyCell)
        : row.drafts.slice(from, to).map((cell, at) => (
            <td key={cell.draft} data-empty={cell.absence !== null || undefined} {...placed(columns, from + at)}>
              <span className="pos-column hint">{state.drafts.find(({ id }) => id === cell.draft)?.party}</span>
              <div>
                <DraftCellView cell={cell} href={href(links.issue(issue.id))} />
              </div>
            </td>
          ))}
    </>
  );
});

/** The issue by name, where it stands, and who else spoke of it. */
function IssueHead({
  row,
  links,
  dense,
}: {
  readonly row: MatrixRow;
  readonly links: MatrixLinks;
  readonly dense: boolean;
}): ReactNode {
  const { issue } = row;
  return (
    <>
      <PageLink to={links.issue(issue.id)} className="pos-issue-link">
        {issue.title}
      </PageLink>
      <IssueStanding row={row} dense={dense} />
      {!dense && row.others.length > 0 && <OtherVoices row={row} issue={issue} />}
    </>
  );
}

/** Who else spoke of it. */
function OtherVoices({ row, issue }: { readonly row: MatrixRow; readonly issue: Issue }): ReactNode {
  const { t, state } = useWorkbench();
  const words = t.positions;
  return (
    <ul className="hint pos-others" aria-label={words.others}>
      {row.others.flatMap(({ current }) =>
        current === null
          ? []
          : [
              <li key={current.id}>
                <span title={partyOf(state, current.party).name}>
                  <Party id={current.party} />
                </span>{" "}
                <bdi>
                  {current.option === null ? current.stance.replace(/\.$/u, "") : optionTitle(issue, current.option)}
                </bdi>
              </li>,
            ],
      )}
    </ul>
  );
}

/** Where the issue stands. */
export function IssueStanding({ row, dense }: { readonly row: MatrixRow; readonly dense: boolean }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.positions;
  const { holders, among } = row.standing.stated;
  return (
    <p className="hint">
      <span className="pos-standing" data-standing={standCode(row.standing)}>
        {say(t, sayStand(row.standing))}
      </span>
      {!dense && holders.length > 0 && (
        <>
          {" "}
          ·{" "}
          {words.held({
            options: words.options({ count: holders.length }),
            parties: `${holders.reduce((sum, { parties }) => sum + parties.length, 0)}`,
            total: `${among}`,
          })}
        </>
      )}
      {row.last !== "" && <> · {words.last({ date: locale.shortDate(row.last) })}</>}
    </p>
  );
}

/**
 * Links that stay the same while filters change, so that rows need not be drawn anew; a click keeps the filters all the same,
 * since the page follows it.
 */
export function useMatrixLinks(place: Place, still: boolean): MatrixLinks {
  const { process, asOf } = place;
  const { parties = "", by = "" } = place.values;
  return useMemo(() => {
    const issue = (id: string): Place => ({ process, asOf, page: "issue", values: { issue: id } });
    const cell = (id: string, column: string): Place =>
      still
        ? { process, asOf, page: "issue", values: { issue: id, party: column } }
        : { process, asOf, page: "positions", values: { parties, by, cell: `${id}:${column}` } };
    return { issue, cell };
  }, [process, asOf, parties, by, still]);
}
