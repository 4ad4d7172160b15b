import { useMemo, type ReactNode } from "react";
import type { BargainFile, Package } from "../../../core/bargain/index.ts";
import type { Alarm } from "../../../core/commitments/index.ts";
import { failureWords } from "../../../words/words.ts";
import { useTask, type TaskState } from "../../bargaining.ts";
import { useWorkbench } from "../../workbench.ts";
import { alarmTask, alarmWords } from "./package-words.ts";

/** The checks of a package's words, worked out beside the page. */
export function useAlarms(file: BargainFile, chosen: Package): TaskState<readonly Alarm[]> {
  const { state } = useWorkbench();
  return useTask(
    "alarms",
    useMemo(() => alarmTask(state, file, chosen), [state, file, chosen]),
  );
}

/** What our own checks call an error in the words of a package: said before it is floated. */
export function Alarms({ state }: { readonly state: TaskState<readonly Alarm[]> }): ReactNode {
  const { t } = useWorkbench();
  const words = t.bargain.table;
  if (state.status === "failed") return <p role="alert">{failureWords(t, state.failure)}</p>;
  if (state.status !== "done")
    return (
      <p className="hint" role="status">
        {words.checking}
      </p>
    );
  if (state.value.length === 0) return <p className="hint">{words.unchecked}</p>;
  return (
    <div className="package-alarms" role="alert">
      <p>
        <b>{words.alarmHead}</b>
      </p>
      <ul>
        {alarmWords(t, state.value).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="hint">{words.unchecked}</p>
    </div>
  );
}
