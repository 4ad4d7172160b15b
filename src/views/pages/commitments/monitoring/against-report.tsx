import type { ReactNode } from "react";
import type { Agreement, Incident } from "../../../../core/commitments/index.ts";
import { actingAs, isFiled } from "../../../../core/record/acting.ts";
import { entriesBehind } from "../../../../core/record/behind.ts";
import { filingOf } from "../../../../core/record/filing.ts";
import { mayMend } from "../../../../core/record/gate/authorise.ts";
import { kinds } from "../../../../core/record/parts.ts";
import { useWorkbench } from "../../../workbench.ts";
import { SayOfIt } from "../../record/filed.tsx";
import { RecordButton } from "../../record/record-dialog.tsx";
import { mayWrite } from "../../record/writing.tsx";
import { CorrectReport } from "./correct-report.tsx";
import { eventName } from "./model.ts";

/**
 * Who recorded a report takes a wrong one back where it stands, by a correction; who may not says at the table that it is disputed.
 * Neither changes what was written.
 */
export function AgainstReport({
  incident,
  agreement,
}: {
  readonly incident: Incident;
  readonly agreement: Agreement;
}): ReactNode {
  const { t, locale, record } = useWorkbench();
  const words = t.commitments.monitoring;
  const entry = record === null ? undefined : entriesBehind(record.entries, "incident").get(incident.id)?.entry;
  if (record === null || entry === undefined) return null;
  const facts = { what: eventName(agreement, incident.type), day: locale.shortDate(incident.on.slice(0, 10)) };
  const shared = { look: "link", room: entry.room } as const;
  if (mayMend(record.audience, entry, { kinds, entries: record.entries }) && mayWrite(record, "mending", entry.room)) {
    const takeBack = (
      <RecordButton
        {...shared}
        label={words.takeBack}
        about={words.takeBackOf(facts)}
        text={words.takeBackText}
        writers="mending"
        whose={null}
        name={{ label: words.takeBackWhy, value: "" }}
        plans={(why) => [
          {
            kind: "correction",
            body: { entry: entry.id, body: null, why },
            ...(entry.party === undefined ? {} : { party: entry.party }),
          },
        ]}
      />
    );
    // What the office filed for the reader, and they made their own.
    const theirs = isFiled(entry) && actingAs(record.audience) === entry.party;
    return theirs ? (
      <>
        <CorrectReport record={record} incident={incident} entry={entry} about={words.correctOf(facts)} /> {takeBack}{" "}
        <SayOfIt record={record} recorded={{ entry }} contestAlone />
      </>
    ) : (
      takeBack
    );
  }
  const filing = filingOf(record.talks, { ...entry, entry });
  const { audience } = record;
  if (filing?.said === "unconfirmed" && audience.capacity === "delegate" && audience.party === filing.party)
    return <SayOfIt record={record} recorded={{ entry }} />;
  if (!mayWrite(record, "talk", entry.room)) return null;
  return (
    <RecordButton
      {...shared}
      label={words.dispute}
      about={words.disputeOf(facts)}
      text={words.disputeText}
      writers="talk"
      name={{ label: words.disputeWhat, value: "" }}
      plans={(said) => [{ kind: "note", body: { text: said, about: entry.id } }]}
    />
  );
}
