import { say } from "../../../../words/words.ts";
import { titleIn, type Agreement, type BranchTable, type Explanation } from "../../../../core/commitments/index.ts";
import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import { dayNumber } from "../../../days.ts";
import type { Words } from "../../../../words/types.ts";
import { Table } from "../../../kit/table.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { dayIn } from "../model.ts";
import { TextWords } from "../parts.tsx";
import { runPlan, type Plan } from "./model.ts";

/** States at the horizon, branch by branch, and every change with its clause and cause. */
export function BranchTableView({
  plan: typed,
  agreement,
}: {
  readonly plan: Plan;
  readonly agreement: Agreement;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.scenarios;
  const plan = useDeferredValue(typed);
  const [all, setAll] = useState(plan.branches.length < 2);
  const { table, explanations } = useMemo(() => runPlan(agreement, plan), [agreement, plan]);
  if (plan.branches.length === 0) return null;
  const dayOf = (iso: string | null) =>
    iso === null
      ? ""
      : t.commitments.schedule.dayN({ n: String(dayNumber(dayIn(agreement, iso)) - dayNumber(plan.start)) });
  return (
    <div className="part">
      <div className="part-head">
        <h2 id="side-by-side">{words.sideBySide}</h2>
        <label className="cm-check">
          <input type="checkbox" checked={!all} onChange={(event) => setAll(!event.target.checked)} />
          {words.onlyDifferent}
        </label>
      </div>
      <Table
        className="data-table cm-runs"
        scroll={words.sideBySide}
        rows={[...stateRows(t, agreement, table, all), ...measureRows(t, table)]}
        keyOf={({ key }) => key}
        columns={[
          { head: t.commitments.commitment, cell: ({ title }) => title },
          ...plan.branches.map(({ name }, at) => ({
            head: <bdi>{name}</bdi>,
            cell: ({ cells }: BranchRow) => (
              <>
                <b>{cells[at]?.said}</b>
                <span className="cm-says">{dayOf(cells[at]?.since ?? null)}</span>
              </>
            ),
          })),
        ]}
      />
      <div className="cm-branches">
        {plan.branches.map(({ key, name }, at) => (
          <Told key={key} name={name} list={explanations[at] ?? []} dayOf={dayOf} />
        ))}
      </div>
    </div>
  );
}

interface BranchRow {
  readonly key: string;
  readonly title: ReactNode;
  /** What each branch comes to, and since when. */
  readonly cells: readonly { readonly said: string; readonly since: string | null }[];
}

function stateRows(t: Words, agreement: Agreement, table: BranchTable, all: boolean): readonly BranchRow[] {
  return table.rows
    .filter(({ differs, states }) => differs || (all && states.some(({ status }) => status !== "none")))
    .map(({ id, states }) => ({
      key: id,
      title: <TextWords of={titleIn(agreement, id)} />,
      cells: states.map(({ status, since }) => ({ said: t.commitments.monitoring.statuses[status], since })),
    }));
}

function measureRows(t: Words, { answers }: BranchTable): readonly BranchRow[] {
  const { inPlace, lifted } = t.commitments.monitoring;
  return (answers[0]?.measures ?? []).map(({ id }) => ({
    key: `measure ${id}`,
    title: (
      <>
        {t.commitments.scenarios.measures}: <bdi>{id.replaceAll("-", " ")}</bdi>
      </>
    ),
    cells: answers.map(({ measures }) => {
      const measure = measures.find((each) => each.id === id);
      return { said: measure?.lifted === true ? lifted : inPlace, since: measure?.since ?? null };
    }),
  }));
}

function Told({
  name,
  list,
  dayOf,
}: {
  readonly name: string;
  readonly list: readonly Explanation[];
  readonly dayOf: (iso: string) => string;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.scenarios;
  return (
    <details className="cm-told">
      <summary>
        <bdi>{name}</bdi>: {words.what} <span className="choice-n">{list.length}</span>
      </summary>
      {list.length === 0 && <p className="hint">{words.nothingChanges}</p>}
      <ol className="cm-lines">
        {list.map((each) => (
          <li key={`${each.at} ${each.id} ${each.instance} ${each.from} ${each.to}`}>
            <span className="hint">{dayOf(each.at)}</span>
            <span>{say(t, each.sentence)}</span>
            {each.clause[0] !== undefined && (
              <bdi lang="en" className="hint">
                {each.clause[0].point}: {each.clause[0].quote}
              </bdi>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
