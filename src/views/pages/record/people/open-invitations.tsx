import { useState, type ReactNode } from "react";
import { AskDialog } from "../../../kit/ask-dialog.tsx";
import { Party } from "../../../kit/party.tsx";
import type { InvitationLine } from "../../../record.ts";
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
  const { t, locale } = useWorkbench();
  const words = t.accounts.open;
  const people = t.record.people;
  const [asked, setAsked] = useState<InvitationLine | null>(null);
  return (
    <section className="open-invitations" aria-labelledby="open-invitations">
      <h3 id="open-invitations" className="label">
        {words.title}
      </h3>
      {list.length === 0 ? (
        <p className="hint">{words.none}</p>
      ) : (
        <table className="rooms-table">
          <thead>
            <tr>
              <th scope="col">{people.name}</th>
              <th scope="col">{people.capacity}</th>
              <th scope="col">{words.until}</th>
              <th scope="col">
                <span className="heard">{words.revoke}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {list.map((invitation) => (
              <tr key={`${invitation.member} ${invitation.expires}`}>
                <th scope="row">
                  <bdi>{invitation.name}</bdi> {invitation.anew && <span className="hint">{words.anew}</span>}
                </th>
                <td>
                  {people.capacities[invitation.capacity]}{" "}
                  {invitation.party !== undefined && <Party id={invitation.party} />}
                </td>
                <td data-label={words.until}>{locale.shortMoment(invitation.expires)}</td>
                <td>
                  <button type="button" className="link" onClick={() => setAsked(invitation)}>
                    {words.revoke}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
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
