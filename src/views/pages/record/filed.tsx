import { useState, type ReactNode } from "react";
import { clockIn, dayIn } from "../../../core/common/zone.ts";
import { ACTING_OFFICE } from "../../../core/record/acting.ts";
import { standsIn } from "../../../core/record/behind.ts";
import type { Entry } from "../../../core/record/entry.ts";
import { filingOf, takenBackFor } from "../../../core/record/filing.ts";
import type { Receipt } from "../../../core/things/declared.ts";
import type { PointMark, Recorded } from "../../../core/record/talks.ts";
import { Button } from "../../kit/button.tsx";
import { AskDialog } from "../../kit/ask-dialog.tsx";
import type { RecordAccess } from "../../record.ts";
import { useWorkbench } from "../../workbench.ts";
import { asTitle } from "./field.tsx";
import { mayWrite, notDone } from "./writing.tsx";

/** That the office filed something for a party: how it came, what the party says of it, and for the party how to say so. */
export function Filed({
  record,
  recorded,
  answered = false,
}: {
  readonly record: RecordAccess;
  readonly recorded: Pick<Recorded, "entry" | "as" | "party"> & { readonly received?: Receipt };
  /** Nothing more is asked of the party: what was filed is taken back. */
  readonly answered?: boolean;
}): ReactNode {
  const { t, locale, whole } = useWorkbench();
  const words = t.office.filed;
  const { received, entry } = recorded;
  const filing = filingOf(record.talks, recorded);
  if (filing === null) return null;
  const { party, said, reason } = filing;
  const name = whole.parties.find(({ id }) => id === party)?.name ?? party;
  const came = (receipt: Receipt) => {
    if (receipt.on === undefined) return words.receivedUndated({ party: name, by: receipt.by });
    const { zone } = record.whole;
    const clock = clockIn(zone, receipt.on);
    const day = locale.date(dayIn(zone, receipt.on));
    return words.received({ party: name, by: receipt.by, on: clock === null ? day : `${day}, ${clock}` });
  };
  return (
    <span className="filed" data-said={said}>
      <span className="hint">{received === undefined ? words.forParty({ party: name }) : came(received)}</span>{" "}
      <b>{words.said[said]({ party: name })}</b>
      {reason !== undefined && <bdi className="words-quoted">{reason}</bdi>}{" "}
      {received?.file !== undefined && (
        <a className="link" href={record.fileHref(entry.room, received.file.sha256)} download={received.file.name}>
          <bdi>{received.file.name}</bdi>
        </a>
      )}
      {said === "unconfirmed" &&
        !answered &&
        record.audience.capacity === "delegate" &&
        record.audience.party === party && <SayOfIt record={record} recorded={recorded} />}
    </span>
  );
}

/** Who contests a mark that the office declared between them, and for a party named in it how to say so. */
export function Contested({ record, mark }: { readonly record: RecordAccess; readonly mark: PointMark }): ReactNode {
  const { t, locale, whole } = useWorkbench();
  const { audience } = record;
  if (mark.as !== ACTING_OFFICE || mark.party !== undefined) return null;
  const said = record.talks.confirmations.filter(
    ({ of, entry }) => of === mark.entry.id && entry.room === mark.entry.room,
  );
  const last = new Map(said.map((each) => [each.party ?? "", each]));
  const against = mark.between.filter((party) => last.get(party)?.answer === "contest");
  const reasons = against.flatMap((party) => last.get(party)?.reason ?? []);
  const names = against.map((id) => whole.parties.find((party) => party.id === id)?.name ?? id);
  const own = audience.capacity === "delegate" ? (audience.party ?? "") : "";
  return (
    <span className="filed" data-said={against.length > 0 ? "contested" : "confirmed"}>
      {against.length > 0 && <b>{t.office.filed.said.contested({ party: locale.list(names) })}</b>}{" "}
      {reasons.map((reason) => (
        <bdi key={reason} className="words-quoted">
          {reason}
        </bdi>
      ))}
      {mark.between.includes(own) && !against.includes(own) && <SayOfIt record={record} recorded={mark} contestAlone />}
    </span>
  );
}

/** That the office took back what it had filed for a party: whether the party contests that, and for the party how to say so. */
export function TakenBackFor({
  record,
  entry,
  ended,
}: {
  readonly record: RecordAccess;
  readonly entry: Entry;
  /** What it took back. */
  readonly ended: Entry | undefined;
}): ReactNode {
  const { t, whole } = useWorkbench();
  const back = takenBackFor(record.talks, entry, ended);
  if (back === null) return null;
  const { audience } = record;
  const name = whole.parties.find(({ id }) => id === back.party)?.name ?? back.party;
  const words = t.office.filed;
  return (
    <span className="filed" data-said={back.said}>
      <span className="hint">{words.backOf({ party: name })}</span>{" "}
      {back.said === "contested" && <b>{words.backContested({ party: name })}</b>}
      {back.reason !== undefined && <bdi className="words-quoted">{back.reason}</bdi>}{" "}
      {back.said !== "contested" && audience.capacity === "delegate" && audience.party === back.party && (
        <SayOfIt record={record} recorded={{ entry }} contestAlone text={words.contestBackText} />
      )}
    </span>
  );
}

/** How a party says of what the office filed for it whether it confirms or contests it. */
export function SayOfIt({
  record,
  recorded: { entry },
  contestAlone = false,
  text,
}: {
  readonly record: RecordAccess;
  readonly recorded: Pick<Recorded, "entry">;
  readonly contestAlone?: boolean;
  /** What contesting it does, where that is not what it does to something filed. */
  readonly text?: string;
}): ReactNode {
  const { t, notify } = useWorkbench();
  const words = t.office.filed;
  const [contesting, setContesting] = useState(false);
  const say = async (answer: "confirm" | "contest", reason = "") => {
    // What the page shows: what has changed meanwhile is looked at first.
    const shown = record.entries.find(({ id, room }) => id === entry.id && room === entry.room);
    const meant = shown === undefined ? {} : { words: standsIn(record.entries, shown).content };
    const body = { of: entry.id, answer, ...(reason === "" ? {} : { reason }), ...meant };
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
      {!contestAlone && (
        <Button look="link" onClick={() => void say("confirm").then((wrong) => wrong !== null && notify(wrong))}>
          {words.confirm}
        </Button>
      )}{" "}
      <Button look="link" onClick={() => setContesting(true)}>
        {words.contest}
      </Button>
      {contesting && (
        <AskDialog
          title={asTitle(words.contest)}
          about={entry.id}
          text={text ?? words.contestText}
          lines={[{ label: words.why, needed: false }]}
          action={asTitle(words.contest)}
          onClose={() => setContesting(false)}
          onDo={([reason]) => say("contest", reason)}
        />
      )}
    </>
  );
}
