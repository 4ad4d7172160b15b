import { useDeferredValue, useMemo, type ReactNode } from "react";
import { useCommands } from "../../commands.ts";
import { Button } from "../../kit/button.tsx";
import { PageTitle } from "../../kit/page-title.tsx";
import { Choice } from "../../kit/choice.tsx";
import { Icon } from "../../kit/icon.tsx";
import { Party, partyOf } from "../../kit/party.tsx";
import { Popup } from "../../kit/popup.tsx";
import { Empty } from "../../kit/states.tsx";
import { shownDay } from "../../days.ts";
import { withValues } from "../../place.ts";
import { optionsOf, Select } from "../../kit/select.tsx";
import { FindField } from "../../kit/find-field.tsx";
import { useWorkbench } from "../../workbench.ts";
import { AddIssue, AddPosition } from "./adding/buttons.tsx";
import { CellDialog } from "./cell-dialog.tsx";
import { AbsenceMark, Letter } from "./cell.tsx";
import { ExportPositions } from "./export.tsx";
import { MatrixTable, useMatrixLinks } from "./matrix-table.tsx";
import {
  filterRows,
  latestYear,
  matrixRows,
  positionParties,
  showsRow,
  tableParties,
  type MatrixFilter,
  type MatrixRow,
} from "./model.ts";

const shows = ["all", "recent", "differ", "silent", "hedged"] as const;
const sorts = ["order", "latest", "standing"] as const;

/** Who wants what: issues down, parties or drafts across, with everything that filters them in the address. */
export function PositionsPage(): ReactNode {
  const { state, place, t, still } = useWorkbench();
  const book = state.positions;
  if (book === undefined || book.issues.length === 0)
    return (
      <Empty alone title={t.positions.none} text={still === undefined ? t.positions.noneText : t.positions.noneStill}>
        <AddIssue />
      </Empty>
    );
  return <Matrix key={place.process} />;
}

function Matrix(): ReactNode {
  const { state, place, go, t, locale, still } = useWorkbench();
  const words = t.positions;
  const book = state.positions;
  const { everyone, parties } = useShownParties();
  const by = place.values["by"] === "drafts" ? "drafts" : "parties";
  const rows = useMemo(() => matrixRows(state, parties), [state, parties]);
  const filter = filterOf(place.values);
  const { show, family, sort } = filter;
  const text = useDeferredValue(filter.text);
  const shown = useMemo(() => filterRows(rows, { show, family, sort, text }), [rows, show, family, sort, text]);
  const links = useMatrixLinks(place, still !== undefined);
  const folded = useMemo(() => foldedIn(place.values), [place.values]);
  const change = (values: Readonly<Record<string, string | null>>) =>
    go(withValues(place, { ...values, cell: null }), "replace");
  const asOf = place.asOf ?? shownDay(state) ?? "";
  const context = { state, t, locale, asOf };
  useCommands([
    {
      id: "by",
      title: `${words.by}: ${by === "parties" ? words.byDrafts : words.byParties}`,
      group: "view",
      run: () => change({ by: by === "parties" ? "drafts" : null }),
    },
  ]);
  if (book === undefined) return null;
  return (
    <>
      <PageTitle title={words.title} sub={words.intro}>
        <AddPosition />
        <AddIssue />
        <ExportPositions rows={shown} by={by} context={context} />
      </PageTitle>
      {still === undefined && (
        <Filters rows={rows} filter={filter} everyone={everyone} parties={parties} by={by} change={change} />
      )}
      <Legend />
      {still !== undefined && <IssueIndex rows={shown} />}
      {shown.length === 0 ? (
        <Empty title={words.noMatch} text={words.noMatchText}>
          <Button onClick={() => change({ show: null, family: null, q: null })}>{words.showAll}</Button>
        </Empty>
      ) : (
        <MatrixTable
          rows={shown}
          by={by}
          parties={parties}
          families={sort === "order" ? book.families : null}
          folded={folded}
          onFold={(id) => change({ fold: toggled(folded, id) })}
          onCell={(issue, party) => go(withValues(place, { cell: `${issue}:${party}` }))}
          links={links}
        />
      )}
      <CellDialog rows={rows} context={context} />
    </>
  );
}

/** The issues of a published page, each leading to its row. */
function IssueIndex({ rows }: { readonly rows: readonly MatrixRow[] }): ReactNode {
  return (
    <nav className="quantity-index only-narrow" aria-label={useWorkbench().t.positions.issues({ count: rows.length })}>
      <ul>
        {rows.map(({ issue: { id, title } }) => (
          <li key={id}>
            <a href={`#issue-${id}`}>
              <bdi>{title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** All who take a position, and of these the ones that the address asks for: else who sits at the table. */
function useShownParties(): { readonly everyone: readonly string[]; readonly parties: readonly string[] } {
  const { state, place } = useWorkbench();
  const book = state.positions;
  const everyone = useMemo(() => (book === undefined ? [] : positionParties(state, book)), [state, book]);
  const standard = useMemo(() => (book === undefined ? [] : tableParties(state, book)), [state, book]);
  const chosen = place.values["parties"];
  const parties = useMemo(
    () => (chosen === undefined ? standard : chosen.split(",").filter((id) => everyone.includes(id))),
    [chosen, standard, everyone],
  );
  return { everyone, parties };
}

function filterOf(values: Readonly<Record<string, string>>): MatrixFilter {
  return {
    show: shows.find((word) => word === values["show"]) ?? "all",
    family: values["family"] ?? null,
    text: values["q"] ?? "",
    sort: sorts.find((word) => word === values["sort"]) ?? "order",
  };
}

/** The families whose issues are folded away. */
function foldedIn(values: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set((values["fold"] ?? "").split(",").filter((id) => id !== ""));
}

function toggled(set: ReadonlySet<string>, id: string): string {
  return [...set]
    .filter((other) => other !== id)
    .concat(set.has(id) ? [] : [id])
    .join(",");
}

interface FiltersProps {
  readonly rows: readonly MatrixRow[];
  readonly filter: MatrixFilter;
  readonly everyone: readonly string[];
  readonly parties: readonly string[];
  readonly by: "parties" | "drafts";
  readonly change: (values: Readonly<Record<string, string | null>>) => void;
}

function Filters({ rows, filter, everyone, parties, by, change }: FiltersProps): ReactNode {
  const { state, t } = useWorkbench();
  const words = t.positions;
  const year = useMemo(() => latestYear(rows), [rows]);
  const counts = useMemo(
    () => new Map(shows.map((show) => [show, rows.filter((row) => showsRow(row, show, year)).length])),
    [rows, year],
  );
  const labels = {
    all: words.all,
    recent: words.recent({ year }),
    differ: words.differ,
    silent: words.silent,
    hedged: words.hedged,
  };
  return (
    <div className="pos-bar">
      <Choice
        legend={words.show}
        look="words"
        value={filter.show}
        options={shows.map((value) => ({ value, label: labels[value], count: counts.get(value) ?? 0 }))}
        onChange={(show) => change({ show: show === "all" ? null : show })}
      />
      <span className="grow" />
      <div className="tools">
        <FindField label={words.filter} text={filter.text} onFind={(q) => change({ q })} />
        <Select
          className="input pos-select"
          aria-label={words.topic}
          value={filter.family ?? ""}
          empty={words.everyTopic}
          options={(state.positions?.families ?? []).map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(family) => change({ family })}
        />
        <Select
          className="input pos-select"
          aria-label={words.sort}
          value={filter.sort}
          options={optionsOf(sorts, words.sorts)}
          onChange={(sort) => change({ sort: sort === "order" ? null : sort })}
        />
        <Choice
          legend={words.by}
          look="segment"
          value={by}
          options={[
            { value: "parties", label: words.byParties },
            { value: "drafts", label: words.byDrafts },
          ]}
          onChange={(value) => change({ by: value === "parties" ? null : value })}
        />
        {by === "parties" && <PartyChoice everyone={everyone} parties={parties} change={change} />}
      </div>
    </div>
  );
}

function PartyChoice({ everyone, parties, change }: Pick<FiltersProps, "everyone" | "parties" | "change">): ReactNode {
  const { state, t } = useWorkbench();
  const words = t.positions;
  const label = words.partiesShown({ shown: parties.length, total: everyone.length });
  return (
    <Popup
      kind="dialog"
      label={words.partiesChoose}
      className="popup-pad"
      buttonClass="button button-quiet"
      button={
        <>
          {label} <Icon name="down" />
        </>
      }
    >
      {() => (
        <fieldset className="pos-parties">
          <legend className="label">{words.partiesChoose}</legend>
          {everyone.map((id) => (
            <label key={id} className="check">
              <input
                type="checkbox"
                checked={parties.includes(id)}
                onChange={(event) => {
                  const next = everyone.filter((other) =>
                    other === id ? event.target.checked : parties.includes(other),
                  );
                  if (next.length > 0) change({ parties: next.join(",") });
                }}
              />
              <Party id={id} />
              <span>{partyOf(state, id).name}</span>
            </label>
          ))}
        </fieldset>
      )}
    </Popup>
  );
}

function Legend(): ReactNode {
  const { t } = useWorkbench();
  const words = t.positions;
  return (
    <ul className="pos-legend">
      <li>
        <Letter letter="a" shared /> {words.legend.shared}
      </li>
      <li>
        <Letter letter="b" shared={false} /> {words.legend.alone}
      </li>
      <li>
        <Letter letter={null} shared={false} /> {words.legend.without}
      </li>
      {(["silent", "not-addressed", "no-draft-known", "unknown"] as const).map((absence) => (
        <li key={absence}>
          <AbsenceMark absence={absence} />
        </li>
      ))}
      <li>
        <span className="standing">{t.text.textNotRead}</span>
      </li>
    </ul>
  );
}
