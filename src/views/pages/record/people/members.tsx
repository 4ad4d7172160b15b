import { useCallback, useEffect, useState, type ReactNode } from "react";
import { Button } from "../../../kit/button.tsx";
import { Part } from "../../../kit/part.tsx";
import { AskDialog } from "../../../kit/ask-dialog.tsx";
import { Party } from "../../../kit/party.tsx";
import type { HandedLink, InvitationLine, MemberLine, RecordAccess, Asked } from "../../../record.ts";
import { Table } from "../../../kit/table.tsx";
import { TypedPart } from "../../../typed.ts";
import { useWorkbench } from "../../../workbench.ts";
import { failureWords } from "../../../../words/words.ts";
import { HandedLinkBox } from "./handed-link.tsx";
import { Invite } from "./invite.tsx";
import { OpenInvitations } from "./open-invitations.tsx";

/** Who is in the process; the mediator's office invites, lets in anew and removes. */
export function Members({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.people;
  return (
    <Part id="people" title={words.membersTitle}>
      {record.mode === "alone" ? <p className="page-sub">{words.noMembers}</p> : <People record={record} />}
    </Part>
  );
}

/** What the office is asked before it acts on a member. */
type AskedOf = { readonly what: "remove" | "readmit"; readonly member: MemberLine };

function People({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.people;
  const lost = t.accounts.lost;
  const office = record.audience.capacity === "secretariat";
  const { members, invitations, readAgain } = useListed(record, office);
  const [asked, setAsked] = useState<AskedOf | null>(null);
  const [handed, setHanded] = useState<{ readonly name: string; readonly link: HandedLink } | null>(null);
  const done = async (answer: Asked<unknown>) => {
    await readAgain();
    return answer.ok ? null : t.record.refused({ why: failureWords(t, answer.failure) });
  };
  const readmit = async ({ id, name }: MemberLine, why: string) => {
    const answer = await record.readmit(id, why);
    if (answer.ok) setHanded({ name, link: answer.value });
    return done(answer);
  };
  return (
    <>
      <MemberTable members={members} record={record} {...(office ? { onAsk: setAsked } : {})} />
      {asked?.what === "remove" && (
        <AskDialog
          title={t.office.remove}
          text={words.removeSure({ name: asked.member.name })}
          action={words.remove}
          onClose={() => setAsked(null)}
          onDo={async () => done(await record.removeMember(asked.member.id))}
        />
      )}
      {asked?.what === "readmit" && (
        <AskDialog
          title={lost.title({ name: asked.member.name })}
          about={asked.member.id}
          text={lost.text({ name: asked.member.name })}
          lines={[{ label: lost.why, hint: lost.whyHint }]}
          action={lost.do}
          onClose={() => setAsked(null)}
          onDo={([why = ""]) => readmit(asked.member, why)}
        />
      )}
      {handed !== null && (
        <HandedLinkBox label={lost.link({ name: handed.name })} handed={handed.link} trial={record.trial} />
      )}
      {office && (
        <>
          <OpenInvitations
            list={invitations}
            onRevoke={async ({ member }) => done(await record.revokeInvitation(member))}
          />
          <TypedPart name="invite">
            <Invite record={record} onInvited={() => void readAgain()} />
          </TypedPart>
        </>
      )}
    </>
  );
}

/** Members, and for the office open invitations, as the server has them. */
function useListed(
  { members: listMembers, invitations: listInvitations }: RecordAccess,
  office: boolean,
): {
  readonly members: readonly MemberLine[];
  readonly invitations: readonly InvitationLine[];
  readonly readAgain: () => Promise<void>;
} {
  const [members, setMembers] = useState<readonly MemberLine[]>([]);
  const [invitations, setInvitations] = useState<readonly InvitationLine[]>([]);
  const readAgain = useCallback(
    () =>
      Promise.all([listMembers(), office ? listInvitations() : null]).then(([people, open]) => {
        if (people.ok) setMembers(people.value);
        if (open?.ok === true) setInvitations(open.value);
      }),
    [listMembers, listInvitations, office],
  );
  useEffect(() => {
    void readAgain();
  }, [readAgain]);
  return { members, invitations, readAgain };
}

function MemberTable({
  members,
  record,
  onAsk,
}: {
  readonly members: readonly MemberLine[];
  readonly record: RecordAccess;
  readonly onAsk?: (asked: AskedOf) => void;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.record.people;
  const { audience, whole } = record;
  const replaced = new Map(whole.readmissions.map(({ member, on }) => [member, on]));
  return (
    <Table
      className="rooms-table"
      rows={members}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.name,
          cell: ({ id, name }) => <MemberName name={name} id={id} audience={audience} replaced={replaced} />,
        },
        {
          head: words.capacity,
          cell: ({ capacity, party }) => (
            <>
              {words.capacities[capacity]} {party !== undefined && <Party id={party} />}
            </>
          ),
        },
        {
          head: words.remove,
          heard: true,
          cell: (member) => {
            if (member.removed !== undefined)
              return (
                <span className="hint">{words.removed({ day: locale.shortDate(member.removed.slice(0, 10)) })}</span>
              );
            if (onAsk === undefined || member.id === audience.member) return null;
            return (
              <span className="tools">
                <Button look="link" onClick={() => onAsk({ what: "readmit", member })}>
                  {t.accounts.lost.action}
                </Button>
                <Button look="link" onClick={() => onAsk({ what: "remove", member })}>
                  {words.remove}
                </Button>
              </span>
            );
          },
        },
      ]}
    />
  );
}

/** A person by name, and whether an invitation was issued anew. */
function MemberName({
  name,
  id,
  audience,
  replaced,
}: {
  readonly name: string;
  readonly id: string;
  readonly audience: RecordAccess["audience"];
  readonly replaced: Map<string, string>;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.record.people;
  return (
    <>
      <bdi>{name}</bdi> {id === audience.member && <span className="hint">{words.you}</span>}
      {replaced.has(id) && (
        <span className="hint">
          {" "}
          {t.accounts.lost.done({ day: locale.shortDate((replaced.get(id) ?? "").slice(0, 10)) })}
        </span>
      )}
    </>
  );
}
