import { wordOf } from "../../../../words/words.ts";
import { useMemo, useState, type ReactNode } from "react";
import type { Entry } from "../../../../core/record/entry.ts";
import { keptOf, mayErase as mayBeErased } from "../../../../core/record/gate/erasing.ts";
import { kinds } from "../../../../core/record/parts.ts";
import { repeats, wordsOfEntry, type Repeat } from "../../../../core/record/repeats.ts";
import { AskDialog } from "../../../kit/ask-dialog.tsx";
import { Party } from "../../../kit/party.tsx";
import type { RecordAccess } from "../../../record.ts";
import { useWorkbench } from "../../../workbench.ts";
import { asTitle } from "../field.tsx";
import { RoomSign } from "../rooms.tsx";
import { mayWrite, notDone } from "../writing.tsx";

/** Whether the reader may erase an entry, or of an act its remarks: the office any, a delegation words of its own. */
export function mayErase(record: RecordAccess, entry: Entry): boolean {
  return (
    mayWrite(record, "mending", entry.room) && mayBeErased(record.audience, entry, { kinds, entries: record.entries })
  );
}

const keyOf = ({ room, seq }: Entry): string => `${room} ${seq}`;

/** Erases an entry under a rule of law, with those that repeat its words as far as they are chosen. */
export function EraseDialog({
  record,
  entry,
  texts,
  onClose,
}: {
  readonly record: RecordAccess;
  readonly entry: Entry;
  /** The words that are to go; absent: all words of the entry. */
  readonly texts?: readonly string[];
  readonly onClose: () => void;
}): ReactNode {
  const { t, notify } = useWorkbench();
  const words = t.office.erase;
  // While it is open: what is erased one after the other would fall out of the list.
  const [entries] = useState(record.entries);
  const found = useMemo(() => repeats(entries, texts ?? wordsOfEntry(entry), entry), [entries, texts, entry]);
  const here = found.filter(({ entry: { room } }) => room === entry.room);
  const elsewhere = found.filter(({ entry: { room } }) => room !== entry.room);
  const [also, setAlso] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string) =>
    setAlso(also.has(key) ? new Set([...also].filter((each) => each !== key)) : new Set([...also, key]));
  const erase = async ([why = "", ground = ""]: readonly string[]) => {
    const all = [entry, ...found.flatMap(({ entry: each }) => (also.has(keyOf(each)) ? [each] : []))];
    for (const [done, each] of all.entries()) {
      const wrong = notDone(t, await record.erase(each, why, ground));
      if (wrong !== null) return done === 0 ? wrong : t.found.repeats.stopped({ done, why: wrong });
    }
    notify(all.length === 1 ? words.done : t.found.repeats.done({ count: all.length }));
    return null;
  };
  return (
    <AskDialog
      title={asTitle(words.do)}
      about={entry.id}
      text={keptOf(entry, record.audience) === null ? words.text : words.actText}
      lines={[{ label: words.why }, { label: words.ground, hint: words.groundHint }]}
      action={asTitle(words.do)}
      onClose={onClose}
      onDo={erase}
    >
      <section className="repeats">
        <p>
          <b>{found.length === 0 ? t.found.repeats.none : t.found.repeats.title({ count: found.length })}</b>
        </p>
        {here.length > 0 && <p className="hint">{t.found.repeats.text}</p>}
        <RepeatList record={record} list={here} also={also} onToggle={toggle} />
        {elsewhere.length > 0 && <p className="hint">{t.found.repeats.otherRoom}</p>}
        <RepeatList record={record} list={elsewhere} also={also} onToggle={toggle} />
      </section>
    </AskDialog>
  );
}

function RepeatList({
  record,
  list,
  also,
  onToggle,
}: {
  readonly record: RecordAccess;
  readonly list: readonly Repeat[];
  readonly also: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}): ReactNode {
  const { t, locale } = useWorkbench();
  if (list.length === 0) return null;
  return (
    <ul>
      {list.map(({ entry, words }) => {
        const about = (
          <span>
            <b>{wordOf(t.record.activity.kinds, entry.kind)}</b>{" "}
            {entry.party === undefined ? <span className="hint">{t.record.office}</span> : <Party id={entry.party} />}{" "}
            <span className="hint">{locale.shortDate(entry.known.slice(0, 10))}</span> <RoomSign room={entry.room} />{" "}
            <span className="hint">{t.found.repeats.words}</span> <q dir="auto">{words.slice(0, 160)}</q>
          </span>
        );
        return (
          <li key={keyOf(entry)}>
            {mayErase(record, entry) ? (
              <label className="check">
                <input type="checkbox" checked={also.has(keyOf(entry))} onChange={() => onToggle(keyOf(entry))} />
                {about}
              </label>
            ) : (
              about
            )}
          </li>
        );
      })}
    </ul>
  );
}
