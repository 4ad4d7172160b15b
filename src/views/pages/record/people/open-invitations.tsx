import { useState, type ReactNode } from "react";
import { Button } from "../../../kit/button.tsx";
import { AskDialog } from "../../../kit/ask-dialog.tsx";
import { Party } from "../../../kit/party.tsx";
import type { InvitationLine } from "../../../record.ts";
import { Table } from "../../../kit/table.tsx";
import { useWorkbench } from "../../../workbench.ts";

/** What the office has handed out and nobody has taken yet; each can be taken back. */
export function OpenInvitations({
  list,
  onRevoke,
}: {
  readonly list: readonly InvitationLine[];
  /** Resolves to what went wrong, or null. */
  readonly onRevoke: (invitation: InvitationLine) => Promise<string | null>;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.accounts.open;

  const [asked, setAsked] = useState<InvitationLine | null>(null);
  return (
    <section className="open-invitations" aria-labelledby="open-invitations">
      <h3 id="open-invitations" className="label">
        {words.title}
      </h3>
      {list.length === 0 ? <p className="hint">{words.none}</p> : <InvitationTable list={list} setAsked={setAsked} />}
      {asked !== null && (
        <AskDialog
          title={words.revokeTitle}
          text={asked.anew ? words.revokeAnew({ name: asked.name }) : words.revokeText({ name: asked.name })}
          action={words.revoke}
          onClose={() => setAsked(null)}
          onDo={() => onRevoke(asked)}
        />
      )}
    </section>
  );
}

/** Invitations that nobody has taken yet. */
function InvitationTable({
  list,
  setAsked,
}: {
  readonly list: readonly InvitationLine[];
  readonly setAsked: (value: InvitationLine | null) => void;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const people = t.record.people;
  const words = t.accounts.open;
  return (
    <Table
      className="rooms-table"
      labelled
      rows={list}
      keyOf={({ member, expires }) => `${member} ${expires}`}
      columns={[
        {
          head: people.name,
          cell: ({ name, anew }) => (
            <>
              <bdi>{name}</bdi> {anew && <span className="hint">{words.anew}</span>}
            </>
          ),
        },
        {
          head: people.capacity,
          label: null,
          cell: ({ capacity, party }) => (
            <>
              {people.capacities[capacity]} {party !== undefined && <Party id={party} />}
            </>
          ),
        },
        { head: words.until, cell: ({ expires }) => locale.shortMoment(expires) },
        {
          head: words.revoke,
          heard: true,
          cell: (invitation) => (
            <Button look="link" onClick={() => setAsked(invitation)}>
              {words.revoke}
            </Button>
          ),
        },
      ]}
    />
  );
}
