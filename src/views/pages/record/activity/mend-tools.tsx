import { useState, type ReactNode } from "react";
import type { Entry } from "../../../../core/record/entry.ts";
import { mayMend } from "../../../../core/record/gate/authorise.ts";
import { kinds } from "../../../../core/record/parts.ts";
import { mayTakeBack, type WriteContext } from "../../../../core/record/writing.ts";
import { failureWords } from "../../../../words/words.ts";
import { Button } from "../../../kit/button.tsx";
import { AskDialog } from "../../../kit/ask-dialog.tsx";
import type { RecordAccess, Written } from "../../../record.ts";
import { useWorkbench } from "../../../workbench.ts";
import { mayWrite, notDone } from "../writing.tsx";
import { EraseDialog, mayErase } from "./erase-dialog.tsx";

/** Kinds that say how the record was mended: they are not mended again from here. */
const menders = new Set(["erasure", "correction", "release"]);

/** What the gate would judge by, as far as the reader sees it. */
function groundOf({ audience, entries, whole, stateIn }: RecordAccess, { room }: Entry): WriteContext {
  const entryOf = (id: string) => entries.find((each) => each.id === id);
  return { kinds, audience, room, at: whole.lastAt, state: stateIn(room), entries, entryOf };
}

/** Taking an entry of one's own back, and for the office erasing one under a rule of law. */
export function MendTools({
  record,
  entry,
  undone,
}: {
  readonly record: RecordAccess;
  readonly entry: Entry;
  readonly undone: boolean;
}): ReactNode {
  const { t, notify } = useWorkbench();
  const words = t.record.activity;
  const [asked, setAsked] = useState<"back" | "erase" | null>(null);
  const { audience } = record;
  // What the server did is not taken back by a word; what is said of it can still fall under a law.
  const own =
    entry.kind !== "readmission" &&
    mayMend(audience, entry, { kinds, entries: record.entries }) &&
    (undone || mayTakeBack(entry, groundOf(record, entry)));
  const erases = audience.capacity !== "delegate" && mayErase(record, entry);
  if ((!own && !erases) || menders.has(entry.kind) || !mayWrite(record, "mending", entry.room)) return null;
  const tell = (written: Written, done: string) => {
    // Its reason alone was typed, in the dialog that still shows it.
    const wrong =
      written.kind === "refused"
        ? t.record.notRecorded({ why: failureWords(t, written.failure) })
        : notDone(t, written);
    if (wrong === null) notify(written.kind === "stored" ? done : t.record.waiting);
    return wrong;
  };
  const takeBack = async ([why = ""]: readonly string[]) => {
    const party = entry.party === undefined ? {} : { party: entry.party };
    const body = { entry: entry.id, body: null, why };
    return tell(await record.write(entry.room, [{ kind: "correction", body, ...party }]), t.record.undone);
  };
  const eraseLink = erases && (
    <Button look="link" onClick={() => setAsked("erase")}>
      {t.office.erase.do}
    </Button>
  );
  return (
    <>
      {!undone && own && (
        <Button look="link" onClick={() => setAsked("back")}>
          {words.takeBack}
        </Button>
      )}
      {(undone || !own) && eraseLink}
      {asked === "back" && (
        <AskDialog
          title={t.office.takeBack}
          about={entry.id}
          text={t.office.takeBackText}
          lines={[{ label: words.takeBackWhy }]}
          action={words.takeBack}
          instead={eraseLink}
          onClose={() => setAsked(null)}
          onDo={takeBack}
        />
      )}
      {asked === "erase" && <EraseDialog record={record} entry={entry} onClose={() => setAsked(null)} />}
    </>
  );
}
