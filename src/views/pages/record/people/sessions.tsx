import type { ReactNode } from "react";
import type { Asked, RecordAccess, SessionLine } from "../../../record.ts";
import { Button } from "../../../kit/button.tsx";
import { Part } from "../../../kit/part.tsx";
import { Table } from "../../../kit/table.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { Elsewhere } from "./elsewhere.tsx";
import { useAsked } from "./use-asked.ts";
import { WriteTrouble } from "../../../kit/write-trouble.tsx";

/** Where the reader is signed in; each browser can be signed out from here. */
export function Sessions({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.accounts.sessions;
  const { value: list, trouble, act } = useAsked(record.sessions);
  const end = (ending: Promise<Asked<void>>) => act(ending, words.ended);
  const moment = (at: string | null) => (at === null ? words.notKept : locale.shortMoment(at));
  return (
    <Part
      id="sessions"
      title={words.title}
      tools={
        list?.some(({ current }) => !current) && (
          <Button onClick={() => void end(record.endOtherSessions())}>{words.endOthers}</Button>
        )
      }
    >
      <p className="page-sub">
        {t.accounts.account} <code>{record.account}</code>. {words.intro}
      </p>
      <WriteTrouble text={trouble} />
      <SessionTable list={list ?? []} moment={moment} end={end} endSession={record.endSession} />
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
