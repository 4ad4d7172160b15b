import type { ReactNode } from "react";
import type { Agreement } from "../../../../core/commitments/index.ts";
import { isDay } from "../../../days.ts";
import { useWorkbench } from "../../../workbench.ts";
import { typeWords } from "../monitoring/model.ts";
import { newKey, type Plan, type PlannedBranch, type PlannedEvent } from "./model.ts";

/** Day 0, the horizon, and the events of each branch. */
export function BranchEditor({
  plan,
  agreement,
  types,
  change,
}: {
  readonly plan: Plan;
  readonly agreement: Agreement;
  readonly types: readonly string[];
  readonly change: (plan: Plan | null) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.scenarios;
  const changeBranch = (key: string, next: PlannedBranch | null) =>
    change({
      ...plan,
      branches: plan.branches.flatMap((branch) => (branch.key !== key ? [branch] : next === null ? [] : [next])),
    });
  const last = plan.branches.at(-1);
  return (
    <>
      <datalist id="scenario-types">
        {types.map((type) => (
          <option key={type} value={type}>
            {typeWords(type)}
          </option>
        ))}
      </datalist>
      <div className="cm-bar">
        <label className="cm-field">
          <span className="label">{words.start}</span>
          <input
            className="input"
            type="date"
            value={plan.start}
            onChange={({ target }) => isDay(target.value) && change({ ...plan, start: target.value })}
          />
        </label>
        <label className="cm-field">
          <span className="label">{words.horizon}</span>
          <input
            className="input cm-number"
            type="number"
            min={1}
            max={20000}
            value={plan.horizon}
            onChange={({ target }) =>
              change({ ...plan, horizon: Math.min(20_000, Math.max(1, Math.round(Number(target.value) || 1))) })
            }
          />
        </label>
        <button
          type="button"
          className="button"
          onClick={() =>
            change({
              ...plan,
              branches: [
                ...plan.branches,
                {
                  key: newKey(),
                  name: words.branch({ n: plan.branches.length + 1 }),
                  events: (last?.events ?? []).map((event) => ({ ...event, key: newKey() })),
                },
              ],
            })
          }
        >
          {words.addBranch}
        </button>
      </div>
      <div className="cm-branches">
        {plan.branches.map((branch) => (
          <Branch
            key={branch.key}
            branch={branch}
            agreement={agreement}
            change={(next) => changeBranch(branch.key, next)}
          />
        ))}
      </div>
    </>
  );
}

function Branch({
  branch,
  agreement,
  change,
}: {
  readonly branch: PlannedBranch;
  readonly agreement: Agreement;
  readonly change: (branch: PlannedBranch | null) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.scenarios;
  const bodies = agreement.parties.filter(({ kind }) => kind === "body" || kind === "organisation");
  const set = (key: string, changes: Partial<PlannedEvent>) =>
    change({
      ...branch,
      events: branch.events.map((event) => (event.key === key ? { ...event, ...changes } : event)),
    });
  return (
    <section className="cm-branch" aria-label={branch.name}>
      <div className="cm-branch-head">
        <input
          className="input"
          aria-label={words.branchName}
          value={branch.name}
          onChange={({ target }) => change({ ...branch, name: target.value })}
        />
        <button type="button" className="link" onClick={() => change(null)}>
          {words.remove}
        </button>
      </div>
      <ol className="cm-events">
        {branch.events.map((event) => (
          <li key={event.key}>
            <input
              className="input"
              type="number"
              min={0}
              aria-label={words.day}
              value={event.day}
              onChange={({ target }) => set(event.key, { day: Math.max(0, Math.round(Number(target.value) || 0)) })}
            />
            <input
              className="input"
              list="scenario-types"
              aria-label={words.event}
              placeholder={words.event}
              value={event.type}
              onChange={({ target }) => set(event.key, { type: target.value })}
            />
            <select
              className="input"
              aria-label={words.actor}
              value={event.actor}
              onChange={({ target }) => set(event.key, { actor: target.value })}
            >
              <option value="">{words.actor}: –</option>
              {agreement.parties.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <select
              className="input"
              aria-label={words.certifier}
              value={event.certifier}
              onChange={({ target }) => set(event.key, { certifier: target.value })}
            >
              <option value="">
                {words.certifier}: {words.nobody}
              </option>
              {bodies.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <button
              type="button"
              className="link"
              aria-label={`${words.remove}: ${event.type}`}
              onClick={() => change({ ...branch, events: branch.events.filter(({ key }) => key !== event.key) })}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="link"
        onClick={() =>
          change({
            ...branch,
            events: [
              ...branch.events,
              {
                key: newKey(),
                day: branch.events.at(-1)?.day ?? 0,
                type: "",
                actor: "",
                certifier: "",
                chance: 100,
                spread: 0,
              },
            ],
          })
        }
      >
        {words.addEvent}
      </button>
    </section>
  );
}
