import { titleIn, type Agreement, type StateShares } from "../../../../core/commitments/index.ts";
import { failureWords } from "../../../../words/words.ts";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Result } from "../../../../core/common/result.ts";
import type { RunningScenario, ScenarioTask } from "../../../commitments.ts";
import { Trouble, Working } from "../../../kit/states.tsx";
import { Part } from "../../../kit/part.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { NumberField, TextWords, whole } from "../parts.tsx";
import type { Plan, PlannedEvent } from "./model.ts";

type Outcome = Result<readonly StateShares[]> | "cancelled";

interface Drawing {
  readonly progress: readonly [number, number] | null;
  readonly outcome: Outcome | null;
  readonly run: (request: ScenarioTask) => Promise<void>;
  readonly cancel: () => void;
}

/** Draws in a worker; what is still being drawn ends with the page. */
function useDrawing(): Drawing {
  const { commitments } = useWorkbench();
  const [progress, setProgress] = useState<readonly [number, number] | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const running = useRef<RunningScenario | null>(null);
  useEffect(() => () => running.current?.cancel(), []);
  const run = async (request: ScenarioTask) => {
    if (commitments === undefined) return;
    setOutcome(null);
    setProgress([0, request.runs]);
    const started = commitments.simulate(request, (done, total) => setProgress([done, total]));
    running.current = started;
    const result = await started.done;
    if (running.current !== started) return;
    running.current = null;
    setProgress(null);
    setOutcome(result ?? "cancelled");
  };
  return { progress, outcome, run, cancel: () => running.current?.cancel() };
}

function modelOf(plan: Plan, events: readonly PlannedEvent[]): ScenarioTask["model"] {
  return {
    start: plan.start,
    horizonDays: plan.horizon,
    events: events
      .filter(({ type }) => type.trim() !== "")
      .map(({ key, type, actor, certifier, chance, spread, day }) => ({
        id: key,
        type: type.trim(),
        ...(actor === "" ? {} : { actor }),
        ...(certifier === "" ? {} : { grade: "certified" as const, certifiedBy: certifier }),
        probability: chance / 100,
        delay: spread > 0 ? { from: day, to: day + spread } : { days: day },
      })),
  };
}

/** The first branch drawn many times, with the reader's chances, in a worker. */
export function Chances({
  plan,
  agreement,
  change,
}: {
  readonly plan: Plan;
  readonly agreement: Agreement;
  readonly change: (plan: Plan) => void;
}): ReactNode {
  const { t, commitments } = useWorkbench();
  const words = t.commitments.scenarios;
  const [seed, setSeed] = useState(1);
  const [runs, setRuns] = useState(10_000);
  const { progress, outcome, run, cancel } = useDrawing();
  const [branch, ...others] = plan.branches;
  if (branch === undefined || branch.events.length === 0 || commitments === undefined) return null;
  const start = () => run({ kind: "scenario", agreement, seed, runs, model: modelOf(plan, branch.events) });
  return (
    <Part id="chances" title={words.chance} hint={words.chanceHint}>
      <EventChances
        events={branch.events}
        change={(events) => change({ ...plan, branches: [{ ...branch, events }, ...others] })}
      />
      <div className="cm-bar">
        <NumberField label={words.seed} value={seed} onChange={(typed) => setSeed(whole(typed, 0, 2 ** 31 - 1))} />
        <NumberField
          label={words.count}
          min={1}
          max={1_000_000}
          value={runs}
          onChange={(typed) => setRuns(whole(typed, 1, 1_000_000))}
        />
        <button type="button" className="button" onClick={() => (progress === null ? void start() : cancel())}>
          {progress === null ? words.run : words.cancel}
        </button>
      </div>
      <DrawingState progress={progress} outcome={outcome} agreement={agreement} />
    </Part>
  );
}

function EventChances({
  events,
  change,
}: {
  readonly events: readonly PlannedEvent[];
  readonly change: (events: readonly PlannedEvent[]) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.scenarios;
  const set = (event: PlannedEvent, changes: Partial<PlannedEvent>) =>
    change(events.map((each) => (each === event ? { ...event, ...changes } : each)));
  return (
    <ul className="cm-chances">
      {events.map((event) => (
        <li key={event.key}>
          <bdi>{event.type}</bdi>
          <NumberField
            label={words.probability}
            min={0}
            max={100}
            value={event.chance}
            onChange={(typed) => set(event, { chance: whole(typed, 0, 100) })}
          />
          <NumberField
            label={words.spread}
            min={0}
            value={event.spread}
            onChange={(typed) => set(event, { spread: whole(typed, 0, 20_000) })}
          />
        </li>
      ))}
    </ul>
  );
}

/** How far the drawing is, and what came of it. */
function DrawingState({
  progress,
  outcome,
  agreement,
}: Pick<Drawing, "progress" | "outcome"> & { readonly agreement: Agreement }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.scenarios;
  if (progress !== null)
    return (
      <Working
        text={words.working}
        done={progress[0]}
        total={progress[1]}
        count={`${locale.number(progress[0])} / ${locale.number(progress[1])}`}
      />
    );
  if (outcome === null) return null;
  if (outcome === "cancelled") return <p role="status">{words.cancelled}</p>;
  if (!outcome.ok) return <Trouble title={words.failed} text={failureWords(t, outcome.failure)} />;
  return <Shares shares={outcome.value} agreement={agreement} />;
}

function Shares({
  shares,
  agreement,
}: {
  readonly shares: readonly StateShares[];
  readonly agreement: Agreement;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.scenarios;
  const total = Object.values(shares[0]?.runs ?? {}).reduce((sum, n) => sum + n, 0);
  return (
    <div className="data-scroll cm-drawn" role="region" aria-label={words.chance} tabIndex={0}>
      <table className="data-table">
        <caption className="label">{words.outOf({ n: locale.number(total) })}</caption>
        <tbody>
          {shares
            .filter(({ runs }) => runs.none !== total)
            .map(({ id, runs, meanBreaches }) => (
              <tr key={id}>
                <th scope="row">
                  <TextWords of={titleIn(agreement, id)} />
                </th>
                <td>
                  {Object.entries(runs)
                    .sort(([, a], [, b]) => b - a)
                    .map(
                      ([status, n]) =>
                        `${t.commitments.monitoring.statuses[status as keyof typeof t.commitments.monitoring.statuses]} ${locale.number(n)}`,
                    )
                    .join(" · ")}
                </td>
                <td>{meanBreaches > 0 && words.mean({ n: locale.number(Math.round(meanBreaches * 100) / 100) })}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
