import type { ReactNode } from "react";
import { ACTING_OFFICE } from "../../../../core/record/acting.ts";
import type { ReturnedRemark } from "../../../../core/text/spans.ts";
import type { EntryPlan } from "../../../record.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RecordButton } from "../../record/record-dialog.tsx";
import type { ShownProposal } from "./proposals.tsx";

/** Records what is shown as proposals of whoever sent it back; from the office they are received from that party. */
export function RecordReceived({
  proposals,
  comments,
  text,
  title,
  from,
}: {
  readonly proposals: readonly ShownProposal[];
  readonly comments: readonly ReturnedRemark[];
  /** Id and title of the composite on the table. */
  readonly text: string;
  readonly title: string;
  readonly from: string;
}): ReactNode {
  const { t, record } = useWorkbench();
  if (record === null) return null;
  const filed = from !== "" && record.audience.capacity !== "delegate";
  const whose = { ...(from === "" ? {} : { party: from }), ...(filed ? { as: ACTING_OFFICE } : {}) };
  const plans = (): readonly EntryPlan[] => [
    ...proposals.flatMap(({ body }) => (body === undefined ? [] : [{ kind: "proposal", body, ...whose }])),
    ...comments.map(({ point, quote, text: said }): EntryPlan => {
      const remark = quote === "" ? said : `${t.own.received.on({ quote })}: ${said}`;
      return { kind: "note", body: { ...(point === null ? {} : { composite: text, point }), text: remark }, ...whose };
    }),
  ];
  return (
    <RecordButton
      label={t.record.recorders.proposals}
      text={t.record.recorders.proposalsText({ n: proposals.length, title })}
      writers="texts"
      plans={plans}
      whose={from === "" ? null : from}
    />
  );
}
