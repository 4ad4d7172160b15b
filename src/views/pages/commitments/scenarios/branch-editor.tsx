import type { ReactNode } from "react";
import type { Agreement } from "../../../../core/commitments/index.ts";
import { Select } from "../../../kit/select.tsx";
import { isDay } from "../../../days.ts";
import { useWorkbench } from "../../../workbench.ts";
import { Labelled, NumberField, TypeList, whole } from "../parts.tsx";
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
  return (
    <>
      <TypeList id="scenario-types" types={types} />
      <div className="cm-bar">
        <Labelled label={words.start}>
          <input
            className="input"
            type="date"
            value={plan.start}
            onChange={({ target }) => isDay(target.value) && change({ ...plan, start: target.value })}
          />
        </Labelled>
        <NumberField
          label={words.horizon}
          min={1}
          max={20000}
          value={plan.horizon}
          onChange={(typed) => change({ ...plan, horizon: whole(typed, 1, 20_000) })}
        />
        <button
          type="button"
          className="button"
          onClick={() => change({ ...plan, branches: [...plan.branches, branchAfter(plan, words.branch)] })}
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

/** One more branch: it begins with the events of the last, which are to be changed. */
function branchAfter({ branches }: Plan, name: (facts: { readonly n: number }) => string): PlannedBranch {
  return {
    key: newKey(),
    name: name({ n: branches.length + 1 }),
    events: (branches.at(-1)?.events ?? []).map((event) => ({ ...event, key: newKey() })),
  };
}

const noEvent = { type: "", actor: "", certifier: "", chance: 100, spread: 0 };

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
  const setEvents = (events: readonly PlannedEvent[]) => change({ ...branch, events });
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
          <EventLine
            key={event.key}
            event={event}
            agreement={agreement}
            change={(next) =>
              setEvents(branch.events.flatMap((each) => (each !== event ? [each] : next === null ? [] : [next])))
            }
          />
        ))}
      </ol>
      <button
        type="button"
        className="link"
        onClick={() =>
          setEvents([...branch.events, { ...noEvent, key: newKey(), day: branch.events.at(-1)?.day ?? 0 }])
        }
      >
        {words.addEvent}
      </button>
    </section>
  );
}

function EventLine({
  event,
  agreement: { parties },
  change,
}: {
  readonly event: PlannedEvent;
  readonly agreement: Agreement;
  readonly change: (event: PlannedEvent | null) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.scenarios;
  const bodies = parties.filter(({ kind }) => kind === "body" || kind === "organisation");
  const chosen = (name: "actor" | "certifier", none: string, among: Agreement["parties"]) => (
    <Select
      aria-label={words[name]}
      value={event[name]}
      empty={`${words[name]}: ${none}`}
      options={among.map(({ id, name: label }) => ({ value: id, label }))}
      onChange={(id) => change({ ...event, [name]: id })}
    />
  );
  return (
    <li>
      <input
        className="input"
        type="number"
        min={0}
        aria-label={words.day}
        value={event.day}
        onChange={({ target }) => change({ ...event, day: whole(target.value, 0, Infinity) })}
      />
      <input
        className="input"
        list="scenario-types"
        aria-label={words.event}
        placeholder={words.event}
        value={event.type}
        onChange={({ target }) => change({ ...event, type: target.value })}
      />
      {chosen("actor", "–", parties)}
      {chosen("certifier", words.nobody, bodies)}
      <button type="button" className="link" aria-label={`${words.remove}: ${event.type}`} onClick={() => change(null)}>
        ×
      </button>
    </li>
  );
}
