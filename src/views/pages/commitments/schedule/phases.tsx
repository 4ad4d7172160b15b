import { useMemo, type ReactNode } from "react";
import { compileAgreement, runProgram } from "../../../../core/commitments/index.ts";
import { Part } from "../../../kit/part.tsx";
import { Table } from "../../../kit/table.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { dayIn, type CommitmentText } from "../model.ts";
import { eventsOf, logKnown, signingsOf } from "../../../../core/record/watched.ts";
import { lastDayOfLog } from "../monitoring/model.ts";
import { useLog } from "../monitoring/use-log.ts";
import { TextWords } from "../parts.tsx";

/** The phases of a text in its order: what each begins with, and the day on which it began, or that the day is left open. */
export function Phases({ text: { agreement, kept } }: { readonly text: CommitmentText }): ReactNode {
  const { place, t, locale, state, record } = useWorkbench();
  const words = t.commitments.schedule.phases;
  const process = record?.whole ?? state;
  const log = useLog("whole");
  const day = place.asOf ?? (log === undefined ? null : lastDayOfLog(log));
  const entered = useMemo(() => {
    if (kept === null || log === undefined || day === null) return new Map<string, string>();
    const { phases } = runProgram(compileAgreement(kept), [...signingsOf(process, kept), ...eventsOf(logKnown(log))], {
      asOf: day,
    }).answer;
    return new Map(phases.flatMap(({ id, entered: at }) => (at === null ? [] : [[id, dayIn(kept, at)] as const])));
  }, [kept, log, day, process]);
  if (agreement.phases.length === 0) return null;
  return (
    <Part id="phases" title={words.title} hint={words.hint} region={false}>
      <Table
        className="data-table stacks"
        scroll={words.title}
        rows={agreement.phases}
        keyOf={({ id }) => id}
        columns={[
          { head: t.commitments.phase, cell: ({ id, title }) => <TextWords of={title ?? id} /> },
          { head: words.enters, cell: ({ enter }) => <TextWords of={enter.words} /> },
          {
            head: words.since,
            cell: ({ id }) => {
              const on = entered.get(id);
              return on === undefined ? <span className="standing">{words.open}</span> : locale.date(on);
            },
          },
          {
            head: words.duties,
            number: true,
            cell: ({ id }) => agreement.commitments.filter(({ phase }) => phase === id).length,
          },
        ]}
      />
    </Part>
  );
}
