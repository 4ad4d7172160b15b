import { say } from "../../../../words/words.ts";
import { titleIn, type Agreement, type Explanation } from "../../../../core/commitments/index.ts";
import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import { dayNumber } from "../../../days.ts";
import { useWorkbench } from "../../../workbench.ts";
import { dayIn } from "../model.ts";
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
  const rows = table.rows.filter(
    ({ differs, states }) => (all && states.some(({ status }) => status !== "none")) || differs,
  );
  const dayOf = (iso: string | null) =>
    iso === null
      ? ""
      : t.commitments.schedule.dayN({ n: String(dayNumber(dayIn(agreement, iso)) - dayNumber(plan.start)) });
  const measures = table.answers[0]?.measures ?? [];
  return (
    <section className="part" aria-labelledby="side-by-side">
      <div className="part-head">
        <h2 id="side-by-side">{words.sideBySide}</h2>
        <label className="cm-check">
          <input type="checkbox" checked={!all} onChange={(event) => setAll(!event.target.checked)} />
          {words.onlyDifferent}
        </label>
      </div>
      <div className="data-scroll" role="region" aria-label={words.sideBySide} tabIndex={0}>
        <table className="data-table cm-runs">
          <thead>
            <tr>
              <th scope="col">{t.commitments.commitment}</th>
              {plan.branches.map(({ key, name }) => (
                <th key={key} scope="col">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, states }) => (
              <tr key={id}>
                <th scope="row">
                  <bdi lang="en">{titleIn(agreement, id)}</bdi>
                </th>
                {states.map((state, at) => (
                  <td key={plan.branches[at]?.key}>
                    <b>{t.commitments.monitoring.statuses[state.status]}</b>
                    <span className="cm-says">{dayOf(state.since)}</span>
                  </td>
                ))}
              </tr>
            ))}
            {measures.map(({ id }) => (
              <tr key={id}>
                <th scope="row">
                  {words.measures}: <bdi>{id.replaceAll("-", " ")}</bdi>
                </th>
                {table.answers.map((answer, at) => {
                  const measure = answer.measures.find((each) => each.id === id);
                  return (
                    <td key={plan.branches[at]?.key}>
                      <b>
                        {measure?.lifted === true ? t.commitments.monitoring.lifted : t.commitments.monitoring.inPlace}
                      </b>
                      <span className="cm-says">{dayOf(measure?.since ?? null)}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="cm-branches">
        {plan.branches.map(({ key, name }, at) => (
          <Told key={key} name={name} list={explanations[at] ?? []} dayOf={dayOf} />
        ))}
      </div>
    </section>
  );
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
