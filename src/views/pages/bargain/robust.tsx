import { useMemo, useState, type ReactNode } from "react";
import { solutionNames, type BargainFile, type Package, type Robustness } from "../../../core/bargain/index.ts";
import { useTask, type BargainTask } from "../../bargaining.ts";
import { Button } from "../../kit/button.tsx";
import { Working } from "../../kit/states.tsx";
import { Table } from "../../kit/table.tsx";
import { useWorkbench } from "../../workbench.ts";
import { issueTitle, optionTitle, percent, samePackage } from "./model.ts";
import type { PackageView } from "./package-view.ts";

interface Compared {
  readonly names: string[];
  readonly package: Package;
}

type Trial = BargainTask & { readonly kind: "robustness" };

/** How packages fare when scores are not quite right; tried when asked for. */
export function Robust({ view }: { readonly view: PackageView }): ReactNode {
  const { t, bargaining } = useWorkbench();
  const { file, chosen, answer, fresh } = view;
  const words = t.bargain.robust;
  const compared = useMemo(() => {
    const list: Compared[] = [{ names: [t.bargain.side.yours], package: chosen }];
    for (const name of solutionNames) {
      const solution = answer?.solutions[name];
      if (solution == null) continue;
      const known = list.find((one) => samePackage(one.package, solution.package));
      if (known === undefined) list.push({ names: [t.bargain.solutions.names[name]], package: solution.package });
      else known.names.push(t.bargain.solutions.names[name]);
    }
    return list;
  }, [answer, chosen, t]);
  const [asked, setAsked] = useState<{ readonly task: Trial; readonly compared: readonly Compared[] } | null>(null);
  const state = useTask("robustness", asked?.task ?? null);
  if (answer === null || answer.feasible === false) return null;
  return (
    <section className="bargain-part" aria-labelledby="bargain-robust">
      <div className="bargain-line">
        <h2 id="bargain-robust">{words.title}</h2>
        <Button
          disabled={!fresh}
          onClick={() =>
            setAsked({
              compared,
              task: { kind: "robustness", file, packages: compared.map((one) => one.package), samples: 200, seed: 1 },
            })
          }
        >
          {words.run}
        </Button>
        {asked !== null && state.status === "working" && (
          <Button look="quiet" onClick={() => bargaining?.cancel("robustness")}>
            {t.bargain.cancel}
          </Button>
        )}
      </div>
      <p className="hint">{words.note}</p>
      {asked !== null && state.status === "working" && (
        <Working text={t.bargain.working} done={state.done} total={state.total} count="" />
      )}
      {asked !== null && state.status === "cancelled" && <p role="status">{t.bargain.cancelled}</p>}
      {asked !== null && state.status === "done" && (
        <Outcome file={file} compared={asked.compared} robustness={state.value} />
      )}
    </section>
  );
}

function Outcome({
  file,
  compared,
  robustness,
}: {
  readonly file: BargainFile;
  readonly compared: readonly Compared[];
  readonly robustness: Robustness;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.bargain.robust;
  const { packages, ranking, influences, varied } = robustness;
  return (
    <>
      <p role="status">
        <strong>
          {ranking.stable ? words.stable : words.unstable({ percent: percent(locale, ranking.orderKept) })}
        </strong>{" "}
        <bdi>
          {words.varied({
            list: locale.list(varied.map((each) => words.variedOf(each))),
            percent: percent(locale, ranking.share),
          })}
        </bdi>
      </p>
      <p className="hint">{words.measure}</p>
      <div className="bargain-two">
        <Table
          className="bargain-table"
          scroll={words.leastGain}
          rows={compared}
          keyOf={({ names }) => names.join(" ")}
          columns={[
            { head: t.bargain.pages.packages, cell: ({ names }) => names.join(locale.comma) },
            { head: words.acceptable, number: true, cell: (_, at) => percent(locale, packages[at]?.acceptable ?? 0) },
            { head: words.undominated, number: true, cell: (_, at) => percent(locale, packages[at]?.undominated ?? 0) },
            {
              head: words.leastGain,
              cell: (_, at) => {
                const least = packages[at]?.leastGain;
                if (least === undefined) return null;
                const { entered, worst, party } = least;
                return words.leastOf({ party, entered: percent(locale, entered), worst: percent(locale, worst) });
              },
            },
            { head: words.regret, number: true, cell: (_, at) => percent(locale, packages[at]?.regret ?? 0) },
          ]}
        />
        <div>
          <h3>{words.influence}</h3>
          <ol>
            {influences.slice(0, 6).map(({ party, issue: id, option, changesLeader }) => {
              const issue = file.issues.find((one) => one.id === id)!;
              return (
                <li key={`${party} ${id} ${option}`}>
                  <bdi>
                    {party}: {issueTitle(issue)}, {optionTitle(issue, option)}
                  </bdi>
                  {changesLeader && <span className="hint"> {words.leader}</span>}
                </li>
              );
            })}
          </ol>
        </div>
      </div>
    </>
  );
}
