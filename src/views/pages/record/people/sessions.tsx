import { useEffect, useState, type ReactNode } from "react";
import type { Asked, RecordAccess, SessionLine } from "../../../record.ts";
import { Button } from "../../../kit/button.tsx";
import { Part } from "../../../kit/part.tsx";
import { Table } from "../../../kit/table.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { Elsewhere } from "./elsewhere.tsx";
import { failureWords } from "../../../../words/words.ts";

/** Where the reader is signed in; each browser can be signed out from here. */
export function Sessions({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t, locale, notify } = useWorkbench();
  const words = t.accounts.sessions;
  const [list, setList] = useState<readonly SessionLine[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { sessions, endSession, endOtherSessions } = record;
  useEffect(() => {
    let wanted = true;
    void sessions().then((answer) => {
      if (!wanted) return;
      if (answer.ok) setList(answer.value);
      else setTrouble(failureWords(t, answer.failure));
    });
    return () => {
      wanted = false;
    };
  }, [sessions, t]);
  const end = async (ending: Promise<Asked<void>>) => {
    const ended = await ending;
    setTrouble(ended.ok ? null : t.record.refused({ why: failureWords(t, ended.failure) }));
    if (ended.ok) notify(words.ended);
    const left = await sessions();
    if (left.ok) setList(left.value);
  };
  const moment = (at: string | null) => (at === null ? words.notKept : locale.shortMoment(at));
  return (
    <Part
      id="sessions"
      title={words.title}
      tools={
        list.some(({ current }) => !current) && (
          <Button onClick={() => void end(endOtherSessions())}>{words.endOthers}</Button>
        )
      }
    >
      <p className="page-sub">
        {t.accounts.account} <code>{record.account}</code>. {words.intro}
      </p>
      {trouble !== null && (
        <p className="write-trouble" role="alert">
          {trouble}
        </p>
      )}
      <SessionTable list={list} moment={moment} end={end} endSession={endSession} />
      <Elsewhere record={record} />
    </Part>
  );
}

/** Signed-in devices one by one. */
function SessionTable({
  list,
  moment,
  end,
  endSession,
}: {
  readonly list: readonly SessionLine[];
  readonly moment: (at: string | null) => string;
  readonly end: (ending: Promise<Asked<void>>) => Promise<void>;
  readonly endSession: (id: string) => Promise<Asked<void>>;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.accounts.sessions;
  return (
    <Table
      className="rooms-table"
      labelled
      rows={list}
      keyOf={({ id }) => id}
      columns={[
        { head: words.device, cell: ({ device }) => (device === "" ? words.unknown : <bdi>{device}</bdi>) },
        { head: words.opened, cell: ({ opened }) => moment(opened) },
        { head: words.seen, cell: ({ seen }) => moment(seen) },
        {
          head: words.end,
          heard: true,
          cell: ({ id, current }) =>
            current ? (
              <span className="hint">{words.here}</span>
            ) : (
              <Button look="link" onClick={() => void end(endSession(id))}>
                {words.end}
              </Button>
            ),
        },
      ]}
    />
  );
}
