import { titleIn, type Agreement, type StateShares } from "../../../../core/commitments/index.ts";
import { failureWords } from "../../../../words/words.ts";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Result } from "../../../../core/common/result.ts";
import type { RunningScenario } from "../../../commitments.ts";
import { Trouble, Working } from "../../../kit/states.tsx";
import { useWorkbench } from "../../../workbench.ts";
import type { Plan, PlannedEvent } from "./model.ts";

type Outcome = Result<readonly StateShares[]> | "cancelled";

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
  const { t, locale, commitments } = useWorkbench();
  const words = t.commitments.scenarios;
  const [seed, setSeed] = useState(1);
  const [runs, setRuns] = useState(10_000);
  const [progress, setProgress] = useState<readonly [number, number] | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const running = useRef<RunningScenario | null>(null);
  useEffect(() => () => running.current?.cancel(), []);
  const [branch] = plan.branches;
  if (branch === undefined || branch.events.length === 0 || commitments === undefined) return null;
  const set = (key: string, changes: Partial<PlannedEvent>) =>
    change({
      ...plan,
      branches: plan.branches.map((each) =>
        each !== branch
          ? each
          : { ...each, events: each.events.map((event) => (event.key === key ? { ...event, ...changes } : event)) },
      ),
    });
  const run = async () => {
    setOutcome(null);
    setProgress([0, runs]);
    const started = commitments.simulate(
      {
        kind: "scenario",
        agreement,
        seed,
        runs,
        model: {
          start: plan.start,
          horizonDays: plan.horizon,
          events: branch.events
            .filter(({ type }) => type.trim() !== "")
            .map(({ key, type, actor, certifier, chance, spread, day }) => ({
              id: key,
              type: type.trim(),
              ...(actor === "" ? {} : { actor }),
              ...(certifier === "" ? {} : { grade: "certified" as const, certifiedBy: certifier }),
              probability: chance / 100,
              delay: spread > 0 ? { from: day, to: day + spread } : { days: day },
            })),
        },
      },
      (done, total) => setProgress([done, total]),
    );
    running.current = started;
    const result = await started.done;
    if (running.current !== started) return;
    running.current = null;
    setProgress(null);
    setOutcome(result ?? "cancelled");
  };
  const whole = (value: string, least: number, most: number) =>
    Math.min(most, Math.max(least, Math.round(Number(value) || 0)));
  return (
    <section className="part" aria-labelledby="chances">
      <div className="part-head">
        <h2 id="chances">{words.chance}</h2>
        <p className="hint">{words.chanceHint}</p>
      </div>
      <ul className="cm-chances">
        {branch.events.map((event) => (
          <li key={event.key}>
            <bdi>{event.type}</bdi>
            <label className="cm-field">
              <span className="label">{words.probability}</span>
              <input
                className="input cm-number"
                type="number"
                min={0}
                max={100}
                value={event.chance}
                onChange={({ target }) => set(event.key, { chance: whole(target.value, 0, 100) })}
              />
            </label>
            <label className="cm-field">
              <span className="label">{words.spread}</span>
              <input
                className="input cm-number"
                type="number"
                min={0}
                value={event.spread}
                onChange={({ target }) => set(event.key, { spread: whole(target.value, 0, 20_000) })}
              />
            </label>
          </li>
        ))}
      </ul>
      <div className="cm-bar">
        <label className="cm-field">
          <span className="label">{words.seed}</span>
          <input
            className="input cm-number"
            type="number"
            value={seed}
            onChange={({ target }) => setSeed(whole(target.value, 0, 2 ** 31 - 1))}
          />
        </label>
        <label className="cm-field">
          <span className="label">{words.count}</span>
          <input
            className="input cm-number"
            type="number"
            min={1}
            max={1_000_000}
            value={runs}
            onChange={({ target }) => setRuns(whole(target.value, 1, 1_000_000))}
          />
        </label>
        {progress === null ? (
          <button type="button" className="button" onClick={() => void run()}>
            {words.run}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => running.current?.cancel()}>
            {words.cancel}
          </button>
        )}
      </div>
      {progress !== null && (
        <Working
          text={words.working}
          done={progress[0]}
          total={progress[1]}
          count={`${locale.number(progress[0])} / ${locale.number(progress[1])}`}
        />
      )}
      {outcome === "cancelled" && <p role="status">{words.cancelled}</p>}
      {outcome !== null && outcome !== "cancelled" && !outcome.ok && (
        <Trouble title={words.failed} text={failureWords(t, outcome.failure)} />
      )}
      {outcome !== null && outcome !== "cancelled" && outcome.ok && (
        <Shares shares={outcome.value} agreement={agreement} />
      )}
    </section>
  );
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
                  <bdi lang="en">{titleIn(agreement, id)}</bdi>
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
