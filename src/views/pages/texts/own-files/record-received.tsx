import { useState, type ReactNode } from "react";
import type { ReturnedRemark } from "../../../../core/text/spans.ts";
import type { EntryPlan } from "../../../record.ts";
import { useWorkbench } from "../../../workbench.ts";
import { TextField } from "../../record/field.tsx";
import { RecordButton } from "../../record/record-dialog.tsx";
import type { ShownProposal } from "./proposals.tsx";

/** Records what is shown as proposals of whoever sent it back; what the office files for a party says how it came. */
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
  const words = t.own.received;
  const [by, setBy] = useState<string>(words.byMail);
  const [day, setDay] = useState(record?.today() ?? "");
  if (record === null) return null;
  const filed = from !== "" && record.audience.capacity !== "delegate";
  const party = from === "" ? {} : { party: from };
  const received = filed && by.trim() !== "" && day !== "" ? { received: { by: by.trim(), on: day } } : {};
  const plans = (): readonly EntryPlan[] => [
    ...proposals.flatMap(({ body }): readonly EntryPlan[] =>
      body === undefined ? [] : [{ kind: "proposal", body: { ...body, ...received }, ...party }],
    ),
    ...comments.map(({ point, quote, text: said }): EntryPlan => {
      const remark = quote === "" ? said : `${words.on(quote)}: ${said}`;
      return { kind: "note", body: { ...(point === null ? {} : { composite: text, point }), text: remark }, ...party };
    }),
  ];
  return (
    <RecordButton
      label={t.record.recorders.proposals}
      text={t.record.recorders.proposalsText(proposals.length, title)}
      writers="texts"
      plans={plans}
      fixedParty
    >
      {filed && (
        <>
          <TextField label={words.by} value={by} onChange={setBy} />
          <TextField label={words.day} type="date" max={record.today()} value={day} onChange={setDay} />
        </>
      )}
    </RecordButton>
  );
}
