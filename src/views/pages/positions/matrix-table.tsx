import { memo, useMemo, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from "react";
import { sayStand, standCode } from "../../../core/evidence/positions/index.ts";
import type { Issue } from "../../../core/things/issue.ts";
import { Party, partyOf } from "../../kit/party.tsx";
import { isPlain, PageLink } from "../../kit/page-link.tsx";
import type { Place } from "../../place.ts";
import { usePrinting } from "../../use-printing.ts";
import { useProgressive } from "../../use-progressive.ts";
import { useWorkbench } from "../../workbench.ts";
import { say } from "../../../words/words.ts";
import { draftTitle } from "../texts/draft-choice.tsx";
import { denseCell, DraftCellView, PartyCell } from "./cell.tsx";
import { optionTitle, type LetteredCell, type MatrixRow } from "./model.ts";

/** Columns from which cells hold only option and day, and the table scrolls sideways. */
const denseFrom = 7;

/** Addresses that the table links to; they must stay the same functions while nothing in them changes. */
export interface MatrixLinks {
  readonly issue: (issue: string) => Place;
  readonly cell: (issue: string, column: string) => Place;
}

interface TableProps {
  /** All rows; those that do not fit stay drawn and out of sight, so that filters and orders only move rows. */
  readonly all: readonly MatrixRow[];
  /** The rows that fit, in the order asked for. */
  readonly rows: readonly MatrixRow[];
  readonly by: "parties" | "drafts";
  readonly parties: readonly string[];
  /** Families stand over their issues; null = one list. */
  readonly families: readonly { readonly id: string; readonly title: string }[] | null;
  readonly folded: ReadonlySet<string>;
  readonly onFold: (family: string) => void;
  readonly onCell: (issue: string, column: string) => void;
  readonly links: MatrixLinks;
}

/** The matrix: issues down, parties or drafts across. Rows come in steps, so that the first are there at once. */
export function MatrixTable({
  all,
  rows,
  by,
  parties,
  families,
  folded,
  onFold,
  onCell,
  links,
}: TableProps): ReactNode {
  const { state, t, still } = useWorkbench();
  const words = t.positions;
  const columns = by === "parties" ? parties.length : state.drafts.length;
  const dense = columns >= denseFrom;
  const printing = usePrinting();
  const fitting = useMemo(() => new Set(rows), [rows]);
  const ordered = useMemo(() => {
    const first =
      families === null ? rows : families.flatMap(({ id }) => rows.filter(({ issue }) => issue.family === id));
    return still === undefined ? [...first, ...all.filter((row) => !fitting.has(row))] : first;
  }, [rows, all, fitting, families, still]);
  const drawn = useProgressive(ordered.length, all, dense ? 8 : 16, dense ? 12 : 24);
  const shown = printing || still !== undefined ? ordered : ordered.slice(0, drawn);
  const table = useRef<HTMLTableElement>(null);
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest?.<HTMLElement>("[data-cell]");
    if (link?.dataset["cell"] === undefined || !isPlain(event)) return;
    event.preventDefault();
    const [issue = "", column = ""] = link.dataset["cell"].split(":");
    onCell(issue, column);
  };
  const counts = new Map<string, number>();
  for (const { issue } of rows) counts.set(issue.family, (counts.get(issue.family) ?? 0) + 1);
  const line = (row: MatrixRow) => (
    <IssueRow
      key={row.issue.id}
      row={row}
      by={by}
      dense={dense}
      links={links}
      hidden={!fitting.has(row) || (families !== null && folded.has(row.issue.family))}
    />
  );
  return (
    <div className="pos-scroll" data-dense={dense || undefined}>
      {/* Clicks bubble up from links, which are at hand by keyboard as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events */}
      <table
        className="pos-table"
        ref={table}
        onClick={onClick}
        onKeyDown={(event) => moveByCell(event, table.current)}
        style={{ "--columns": columns } as React.CSSProperties}
      >
        <caption className="heard">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col" className="pos-issue-head">
              {words.issue}
            </th>
            {by === "parties"
              ? parties.map((id) => (
                  <th key={id} scope="col">
                    <Party id={id} named={!dense} />
                  </th>
                ))
              : state.drafts.map((draft) => (
                  <th key={draft.id} scope="col">
                    <span lang={draft.draft.language}>{draftTitle(draft)}</span>
                    <span className="hint pos-draft-by">{draft.party}</span>
                  </th>
                ))}
          </tr>
        </thead>
        <tbody>
          {families === null
            ? shown.map(line)
            : families.flatMap((family) => [
                (counts.get(family.id) ?? 0) > 0 && (
                  <tr key={`family ${family.id}`} className="pos-family">
                    <th colSpan={columns + 1} scope="colgroup">
                      {still === undefined ? (
                        <button type="button" aria-expanded={!folded.has(family.id)} onClick={() => onFold(family.id)}>
                          <span className="pos-fold" aria-hidden="true" />
                          {family.title}{" "}
                          <span className="hint">{words.issues({ count: counts.get(family.id) ?? 0 })}</span>
                        </button>
                      ) : (
                        <>
                          {family.title}{" "}
                          <span className="hint">{words.issues({ count: counts.get(family.id) ?? 0 })}</span>
                        </>
                      )}
                    </th>
                  </tr>
                ),
                ...shown.filter(({ issue }) => issue.family === family.id).map(line),
              ])}
        </tbody>
      </table>
    </div>
  );
}

/** One issue; out of sight where it does not fit. */
function IssueRow({ hidden, ...row }: RowProps & { readonly hidden: boolean }): ReactNode {
  return (
    <tr id={`issue-${row.row.issue.id}`} hidden={hidden}>
      <RowCells {...row} />
    </tr>
  );
}

interface RowProps {
  readonly row: MatrixRow;
  readonly by: "parties" | "drafts";
  readonly dense: boolean;
  readonly links: MatrixLinks;
}

/** The cells of an issue: filters and orders move them without drawing them anew. */
const RowCells = memo(function RowCells({ row, by, dense, links }: RowProps): ReactNode {
  const { state, href, t, locale } = useWorkbench();
  const { issue } = row;
  const partyCell = (cell: LetteredCell) => {
    const address = href(links.cell(issue.id, cell.party));
    if (dense) return denseCell(issue.id, cell, address, { t, locale });
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
      <th scope="row" className="pos-issue">
        <IssueHead row={row} links={links} dense={dense} />
      </th>
      {by === "parties"
        ? row.cells.map(partyCell)
        : row.drafts.map((cell) => (
            <td key={cell.draft} data-empty={cell.absence !== null || undefined}>
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
  return (
    <p className="hint">
      <span className="pos-standing" data-standing={standCode(row.standing)}>
        {say(t, sayStand(row.standing))}
      </span>
      {!dense && row.held > 0 && (
        <>
          {" "}
          ·{" "}
          {words.held({
            options: words.options({ count: row.options }),
            parties: `${row.held}`,
            total: `${row.cells.length}`,
          })}
        </>
      )}
      {row.last !== "" && <> · {words.last({ date: locale.shortDate(row.last) })}</>}
    </p>
  );
}

/** Arrow keys go from cell to cell, Home and End along the row. */
function moveByCell(event: KeyboardEvent, table: HTMLTableElement | null): void {
  const cell = (event.target as Element).closest?.("td, th");
  if (table === null || cell === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const row = cell.parentElement as HTMLTableRowElement;
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tbody tr:not([hidden])")];
  const [at, column] = [rows.indexOf(row), [...row.cells].indexOf(cell as HTMLTableCellElement)];
  const rtl = getComputedStyle(table).direction === "rtl";
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, rtl ? -1 : 1],
    ArrowLeft: [0, rtl ? 1 : -1],
  };
  const step = steps[event.key];
  if (step === undefined) return;
  for (let [y, x] = [at + step[0], column + step[1]]; y >= 0 && y < rows.length && x >= 0; y += step[0], x += step[1]) {
    const next = rows[y]?.cells[Math.min(x, (rows[y]?.cells.length ?? 1) - 1)]?.querySelector<HTMLElement>("a, button");
    if (next === null || next === undefined) {
      if (step[0] === 0) return;
      continue;
    }
    event.preventDefault();
    next.focus();
    return;
  }
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
