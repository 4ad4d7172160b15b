import type { ReactNode } from "react";
import { Fence } from "./fence.tsx";
import { useWindowed, WindowedRows } from "./windowed.tsx";

/** A column of a table: what it is called and what it shows of a row. */
export interface Column<Row> {
  readonly head: ReactNode;
  /** For who hears the table only, as over a column of buttons. */
  readonly heard?: boolean;
  /** What a card on a phone calls the cell; `head` where that is words, null for nothing. */
  readonly label?: string | null;
  /** More about the column, on its head. */
  readonly title?: string;
  readonly cell: (row: Row, at: number) => ReactNode;
  /** Figures stand at the far side. */
  readonly number?: boolean;
  readonly headClass?: string;
  /** Class of the cells. */
  readonly className?: string;
  /** What else a cell carries by its row. */
  readonly props?: (row: Row) => CellProps;
  /** Its cells name their rows; without one so named, those of the first column do. */
  readonly names?: boolean;
}

interface CellProps {
  readonly className?: string | undefined;
  readonly "data-answer"?: string | undefined;
  /** What the row is called where its name holds more than that. */
  readonly "aria-label"?: string;
}

interface TableProps<Row> {
  /** Columns that the reader has no use for are left out as false. */
  readonly columns: readonly (Column<NoInfer<Row>> | false)[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly className?: string;
  /** Whether cells say their column, for phones on which rows are cards; so they do in tables of the class `stacks`. */
  readonly labelled?: boolean;
  readonly caption?: ReactNode;
  /** Name of the region in which a wide table scrolls; null where it has no such region. */
  readonly scroll?: string;
  readonly rowProps?: (row: Row) => {
    readonly id?: string;
    readonly className?: string | undefined;
    readonly "data-depth"?: number;
  };
  /** What a row that cannot be drawn is called in its place. */
  readonly fence?: (row: Row) => string;
  /** Id of the row that the page was opened for; long tables draw the rows near the screen. */
  readonly wanted?: string | undefined;
  /** Rows up to which all are drawn; absent = as many as are drawn at once where they are light. */
  readonly many?: number;
}

/** About the height of a row. */
const ROW = 48;
/** Rows are light: as many are drawn at once, and found by the browser's own search. */
const MANY_ROWS = 250;

/** The table of all pages: heads, rows named by their first cell, cards on a phone, a region to scroll in; without rows, nothing. */
export function Table<Row>(props: TableProps<Row>): ReactNode {
  const { rows, keyOf, className, caption, scroll, fence } = props;
  const columns = props.columns.filter((column) => column !== false);
  const { rowProps, wanted, many = MANY_ROWS } = props;
  const find = (id: string) => rows.findIndex((row) => rowProps?.(row).id === id);
  const [attach, window] = useWindowed(rows.length, { height: ROW, many, find, wanted });
  if (rows.length === 0) return null;
  const table = (
    <table className={className}>
      {caption}
      <thead>
        <tr>
          {columns.map((column, at) => (
            <th
              key={columnKey(column, at)}
              scope="col"
              title={column.title}
              className={column.number === true ? "is-number" : column.headClass}
            >
              {column.heard === true ? <span className="heard">{column.head}</span> : column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={attach}>
        <WindowedRows rows={rows} window={window} as="tr" columns={columns.length}>
          {(row, at) => {
            const key = keyOf(row);
            const drawn = <TableRow key={key} row={row} at={at} columns={columns} of={props} />;
            return fence === undefined ? (
              drawn
            ) : (
              <Fence key={key} of={fence(row)} among="rows">
                {drawn}
              </Fence>
            );
          }}
        </WindowedRows>
      </tbody>
    </table>
  );
  if (scroll === undefined) return table;
  return (
    <div className="data-scroll" role="region" aria-label={scroll} tabIndex={0}>
      {table}
    </div>
  );
}

function TableRow<Row>({
  row,
  at,
  columns,
  of: { rowProps, className = "", labelled = className.split(" ").includes("stacks") },
}: {
  readonly row: Row;
  readonly at: number;
  readonly columns: readonly Column<Row>[];
  readonly of: TableProps<Row>;
}): ReactNode {
  const naming = Math.max(
    0,
    columns.findIndex(({ names }) => names),
  );
  return (
    <tr {...rowProps?.(row)}>
      {columns.map((column, place) => {
        const key = columnKey(column, place);
        const given = { className: classOf(column), ...column.props?.(row) };
        const content = column.cell(row, at);
        if (place === naming)
          return (
            <th key={key} scope="row" {...given}>
              {content}
            </th>
          );
        return (
          <td key={key} {...given} data-label={labelled ? labelOf(column) : undefined}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

function columnKey<Row>({ head }: Column<Row>, at: number): string {
  return typeof head === "string" ? `${at} ${head}` : String(at);
}

function classOf<Row>({ className, number }: Column<Row>): string | undefined {
  return number === true ? `is-number ${className ?? ""}`.trim() : className;
}

function labelOf<Row>({ head, heard, label }: Column<Row>): string | undefined {
  if (label !== undefined) return label ?? undefined;
  return typeof head === "string" && heard !== true ? head : undefined;
}
