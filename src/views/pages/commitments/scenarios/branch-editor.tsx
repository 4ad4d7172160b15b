import { useState, type ReactNode } from "react";
import { titleIn, type Agreement } from "../../../../core/commitments/index.ts";
import { Select } from "../../../kit/select.tsx";
import { isDay } from "../../../days.ts";
import { useWorkbench } from "../../../workbench.ts";
import { Labelled, NumberField, whole } from "../parts.tsx";
import { differencesOf } from "./differences.ts";
import { eventWords, newKey, type Plan, type PlannedBranch, type PlannedEvent } from "./model.ts";

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
            base={plan.branches[0] ?? branch}
            agreement={agreement}
            types={types}
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
  base,
  agreement,
  types,
  change,
}: {
  readonly branch: PlannedBranch;
  /** The one that it is compared with. */
  readonly base: PlannedBranch;
  readonly agreement: Agreement;
  readonly types: readonly string[];
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
      <p className="hint">
        <HowItDiffers branch={branch} base={base} agreement={agreement} />
      </p>
      <ol className="cm-events">
        {branch.events.map((event) => (
          <EventLine
            key={event.key}
            event={event}
            agreement={agreement}
            types={types}
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

/** In one line, how a branch differs from the first. */
function HowItDiffers({
  branch,
  base,
  agreement,
}: {
  readonly branch: PlannedBranch;
  readonly base: PlannedBranch;
  readonly agreement: Agreement;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.scenarios;
  if (branch === base) return words.compared;
  const list = differencesOf(base, branch).map((each) => {
    const { type, actor, certifier, day } = each.event;
    const called = eventWords(type, agreement, words.performed);
    const event =
      actor === ""
        ? words.eventNamed({ event: called })
        : words.eventBy({ event: called, who: titleIn(agreement, actor) });
    if (each.kind === "day") return words.differs.day({ event, day, before: each.before });
    if (each.kind === "certified") return words.differs.certified({ event, body: titleIn(agreement, certifier) });
    return each.kind === "with" ? words.differs.with({ event, day }) : words.differs[each.kind]({ event });
  });
  return list.length === 0
    ? words.same({ base: base.name })
    : words.unlike({ base: base.name, list: locale.list(list) });
}

const OTHER = "\u0000other";

function EventLine({
  event,
  agreement,
  types,
  change,
}: {
  readonly event: PlannedEvent;
  readonly agreement: Agreement;
  readonly types: readonly string[];
  readonly change: (event: PlannedEvent | null) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.scenarios;
  const { parties } = agreement;
  const [own, setOwn] = useState(event.type !== "" && !types.includes(event.type));
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
      <Select
        aria-label={words.event}
        value={own ? OTHER : event.type}
        empty={words.event}
        options={[
          ...types.map((value) => ({ value, label: eventWords(value, agreement, words.performed) })),
          { value: OTHER, label: words.otherEvent },
        ]}
        onChange={(type) => {
          setOwn(type === OTHER);
          change({ ...event, type: type === OTHER ? "" : type });
        }}
      />
      {own && (
        <input
          className="input"
          dir="auto"
          aria-label={words.eventName}
          placeholder={words.eventName}
          value={event.type}
          onChange={({ target }) => change({ ...event, type: target.value })}
        />
      )}
      {chosen("actor", "–", parties)}
      {chosen("certifier", words.nobody, bodies)}
      <button type="button" className="link" aria-label={`${words.remove}: ${event.type}`} onClick={() => change(null)}>
        ×
      </button>
    </li>
  );
}
