import { useMemo, type ReactNode } from "react";
import type { Composite } from "../../../../core/text/composite.ts";
import { Part } from "../../../kit/part.tsx";
import { Parties, partiesOf } from "../../../kit/party.tsx";
import { PrintOrSave } from "../../../kit/save-menu.tsx";
import { Table, type Column } from "../../../kit/table.tsx";
import { Empty } from "../../../kit/states.tsx";
import { useWorkbench } from "../../../workbench.ts";
import {
  agendaItems,
  agendaTable,
  clauseName,
  clauseRows,
  clauseTable,
  commonWords,
  heldWords,
  isTold,
  openWords,
  statusWords,
  type ClauseRow,
} from "./clause-rows.ts";
import type { Gathered } from "./gathered.ts";
import { usePaperWords } from "../../../paper-words.ts";

const formats = ["docx", "html", "xlsx", "csv", "json"] as const;

/** For the meeting: the agenda of open points, then every point and which party holds what. */
export function ClausesView({
  composite,
  gathered,
  goTo,
}: {
  readonly composite: Composite;
  readonly gathered: Gathered;
  readonly goTo: (point: string) => void;
}): ReactNode {
  const { t, state } = useWorkbench();
  const spoken = usePaperWords(composite.drafts.map(({ language }) => language));
  const words = t.composite.clauses;
  const rows = useMemo(() => clauseRows(composite, gathered), [composite, gathered]);
  const open = rows.filter((row) => row.open !== null);
  const { agenda } = t.papers.kinds;
  return (
    <div className="clauses">
      <div className="clauses-head">
        <p className="page-sub">{words.intro}</p>
        <div className="tools">
          <PrintOrSave
            id="clauses"
            formats={formats}
            names={t.charts.formats}
            requestOf={(format) => {
              const titles = spoken.t.papers.kinds;
              return {
                kind: "table",
                format,
                name: state.id,
                paper: "holders",
                table: clauseTable(rows, composite.parties, `${titles.holders}: ${state.title}`, spoken),
                before: [agendaTable(rows, titles.agenda, spoken)],
                language: spoken.language,
              };
            }}
          />
        </div>
      </div>
      <Part id="agenda" title={agenda}>
        {open.length === 0 ? (
          <Empty title={words.none} text={words.noneText} />
        ) : (
          <Agenda rows={open} total={rows.length} goTo={goTo} />
        )}
      </Part>
      <Holders rows={rows} parties={composite.parties} goTo={goTo} />
    </div>
  );
}

/** Every point, and what each party holds there. */
function Holders({
  rows,
  parties,
  goTo,
}: {
  readonly rows: readonly ClauseRow[];
  readonly parties: readonly string[];
  readonly goTo: (point: string) => void;
}): ReactNode {
  const { t, state, locale } = useWorkbench();
  const words = t.composite.clauses;
  const { holders } = t.papers.kinds;
  const columns: readonly Column<ClauseRow>[] = [
    {
      head: words.point,
      cell: (row) => (
        <button type="button" className="link" onClick={() => goTo(row.point.id)}>
          {clauseName(row) || t.text.noLabel}
        </button>
      ),
    },
    { head: words.common, className: "words clause-common", cell: commonWords },
    ...parties.map((party, at): Column<ClauseRow> => ({
      head: <Parties ids={partiesOf(state, party)} />,
      label: party,
      cell: (row) => <HeldCell row={row} at={at} />,
    })),
    { head: words.status, className: "hint", cell: (row) => statusWords(row, { t, locale }) },
  ];
  return (
    <Part id="clauses" title={holders} region={false}>
      <Table
        className="table clauses-table stacks"
        scroll={holders}
        rows={rows}
        keyOf={({ point }) => point.id}
        rowProps={({ depth, open: isOpen }) => ({
          "data-depth": depth,
          className: isOpen === null ? undefined : "is-open",
        })}
        columns={columns}
      />
      {rows.some((row) => parties.some((party) => isTold(row, party))) && <p className="hint">{words.ourWords}</p>}
    </Part>
  );
}

function HeldCell({ row, at }: { readonly row: ClauseRow; readonly at: number }): ReactNode {
  const { t } = useWorkbench();
  const held = row.held[at];
  if (held === undefined) return null;
  const told = isTold(row, held.party);
  return heldWords(t, held).map(({ n, text, words }) => (
    <p key={n} className={words ? (told ? "told" : "words") : "hint"}>
      {n !== null && <span className="hint">[{n}] </span>}
      <bdi>{text}</bdi>
      {words && told && " *"}
    </p>
  ));
}

function Agenda({
  rows,
  total,
  goTo,
}: {
  readonly rows: readonly ClauseRow[];
  readonly total: number;
  readonly goTo: (point: string) => void;
}): ReactNode {
  const { t, locale, state } = useWorkbench();
  const words = t.composite.clauses;
  return (
    <>
      <p className="page-sub">{words.openCount({ open: rows.length, total })}</p>
      <ol className="agenda">
        {agendaItems(rows).map(({ id, name, title, open, between }) => (
          <li key={id}>
            <p>
              <b>{name}</b> <span className="words">{title}</span>{" "}
              <Parties ids={between.flatMap((party) => partiesOf(state, party))} />
            </p>
            <ul>
              {open.map((row) => (
                <li key={row.point.id}>
                  <button type="button" className="link" onClick={() => goTo(row.point.id)}>
                    {clauseName(row) || t.text.noLabel}
                  </button>{" "}
                  <span className="hint">{openWords(row, { t, locale })}</span>
                  {row.gathered.reasons.map(({ reason, saidBy, note }) => (
                    <p key={`${saidBy} ${note}`} className="hint">
                      {t.composite.reasons[reason]}. {saidBy}: <bdi>{note}</bdi>
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
