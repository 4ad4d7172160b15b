import { useState, type ReactNode } from "react";
import { clockIn, dayIn } from "../../../core/common/zone.ts";
import { filingOf } from "../../../core/record/filing.ts";
import type { Receipt } from "../../../core/record/kinds/texts.ts";
import type { Recorded } from "../../../core/record/talks.ts";
import { AskDialog } from "../../kit/ask-dialog.tsx";
import type { RecordAccess } from "../../record.ts";
import { useWorkbench } from "../../workbench.ts";
import { asTitle } from "./field.tsx";
import { mayWrite, notDone } from "./writing.tsx";

/** That the office filed something for a party: how it came, what the party says of it, and for the party how to say so. */
export function Filed({
  record,
  recorded,
}: {
  readonly record: RecordAccess;
  readonly recorded: Pick<Recorded, "entry" | "as" | "party"> & { readonly received?: Receipt };
}): ReactNode {
  const { t, locale, whole } = useWorkbench();
  const words = t.office.filed;
  const { received, entry } = recorded;
  const filing = filingOf(record.talks, recorded);
  if (filing === null) return null;
  const { party, said, reason } = filing;
  const name = whole.parties.find(({ id }) => id === party)?.name ?? party;
  const came = (receipt: Receipt) => {
    const { zone } = record.whole;
    const clock = clockIn(zone, receipt.on);
    const day = locale.date(dayIn(zone, receipt.on));
    return words.received(name, receipt.by, clock === null ? day : `${day}, ${clock}`);
  };
  return (
    <span className="filed" data-said={said}>
      <span className="hint">{received === undefined ? words.forParty(name) : came(received)}</span>{" "}
      <b>{words.said[said](name)}</b>
      {reason !== undefined && <bdi className="words-quoted">{reason}</bdi>}{" "}
      {received?.file !== undefined && (
        <a className="link" href={record.fileHref(entry.room, received.file.sha256)} download={received.file.name}>
          <bdi>{received.file.name}</bdi>
        </a>
      )}
      {said === "unconfirmed" && record.audience.capacity === "delegate" && record.audience.party === party && (
        <SayOfIt record={record} recorded={recorded} />
      )}
    </span>
  );
}

function SayOfIt({
  record,
  recorded: { entry },
}: {
  readonly record: RecordAccess;
  readonly recorded: Pick<Recorded, "entry">;
}): ReactNode {
  const { t, notify } = useWorkbench();
  const words = t.office.filed;
  const [contesting, setContesting] = useState(false);
  const say = async (answer: "confirm" | "contest", reason = "") => {
    const body = { of: entry.id, answer, ...(reason === "" ? {} : { reason }) };
    const party = record.audience.capacity === "delegate" ? record.audience.party : undefined;
    const plan = { kind: "confirmation", body, ...(party === undefined ? {} : { party }) };
    const written = await record.write(entry.room, [plan]);
    const wrong = notDone(t, written);
    if (wrong === null) notify(written.kind === "stored" ? words.done : t.record.waiting);
    return wrong;
  };
  if (!mayWrite(record, "answers", entry.room)) return null;
  return (
    <>
      <button
        type="button"
        className="link"
        onClick={() => void say("confirm").then((wrong) => wrong !== null && notify(wrong))}
      >
        {words.confirm}
      </button>{" "}
      <button type="button" className="link" onClick={() => setContesting(true)}>
        {words.contest}
      </button>
      {contesting && (
        <AskDialog
          title={asTitle(words.contest)}
          text={words.contestText}
          lines={[{ label: words.why, needed: false }]}
          action={asTitle(words.contest)}
          onClose={() => setContesting(false)}
          onDo={([reason]) => say("contest", reason)}
        />
      )}
    </>
  );
}
