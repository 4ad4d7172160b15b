import { say } from "../../../../words/words.ts";
import { useMemo, type ReactNode } from "react";
import { agreementProblems, type Agreement } from "../../../../core/commitments/index.ts";
import { Empty, Trouble } from "../../../kit/states.tsx";
import { useWorkbench } from "../../../workbench.ts";
import type { CommitmentText } from "../model.ts";
import { useChosenText } from "../use-texts.ts";
import { eventTypes } from "../monitoring/model.ts";
import { NoText, TextChoice } from "../parts.tsx";
import { BranchEditor } from "./branch-editor.tsx";
import { BranchTableView } from "./branch-table.tsx";
import { Chances } from "./chances.tsx";
import { day140, formalCount, keepPlan, newKey, runnable, usePlan, type Plan } from "./model.ts";
import { Ways } from "./ways.tsx";

/** Events run forward through a text. It starts empty: nothing is assumed about real parties. */
export function ScenariosPage(): ReactNode {
  const text = useChosenText();
  if (text === null) return <NoText />;
  return <OfText key={text.id} text={text} />;
}

function OfText({ text }: { readonly text: CommitmentText }): ReactNode {
  const { whole, t } = useWorkbench();
  const words = t.commitments.scenarios;
  const name = `${whole.id} ${text.id}`;
  const plan = usePlan(name);
  const agreement = useMemo(() => runnable(text.kept ?? text.agreement), [text]);
  const problem = useMemo(() => agreementProblems(agreement)[0], [agreement]);
  const formal = formalCount(text.kept ?? text.agreement);
  const signed = text.tabled?.draft.date ?? null;
  const begin = signed ?? "2031-01-01";
  const change = (next: Plan | null) => keepPlan(name, next);
  return (
    <>
      <div className="page-title">
        <div>
          <h1>{words.title}</h1>
          <p className="page-sub">{words.intro}</p>
        </div>
      </div>
      <div className="cm-bar">
        <TextChoice chosen={text} page="scenarios" />
        <p className="hint cm-formal">{words.formal({ n: formal })}</p>
      </div>
      {problem !== undefined ? (
        <Trouble title={words.notRunnable} text={say(t, problem.message)} />
      ) : plan === null ? (
        <Empty title={words.empty} text={words.emptyText}>
          <button
            type="button"
            className="button button-main"
            onClick={() =>
              change({
                start: begin,
                horizon: 365,
                branches: [{ key: newKey(), name: words.branch({ n: 1 }), events: [] }],
              })
            }
          >
            {words.addBranch}
          </button>
          {whole.fictitious && text.id === "signed" && (
            <button type="button" className="button" onClick={() => change(day140(begin))}>
              {words.example}
            </button>
          )}
        </Empty>
      ) : (
        <Running plan={plan} agreement={agreement} change={change} />
      )}
      {problem === undefined && <Ways agreement={agreement} />}
    </>
  );
}

function Running({
  plan,
  agreement,
  change,
}: {
  readonly plan: Plan;
  readonly agreement: Agreement;
  readonly change: (plan: Plan | null) => void;
}): ReactNode {
  const types = useMemo(() => eventTypes(agreement), [agreement]);
  return (
    <>
      <BranchEditor plan={plan} agreement={agreement} types={types} change={change} />
      <BranchTableView plan={plan} agreement={agreement} />
      <Chances plan={plan} agreement={agreement} change={change} />
    </>
  );
}
