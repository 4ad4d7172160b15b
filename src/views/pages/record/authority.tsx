import type { ReactNode } from "react";
import { credentialProblem } from "../../../core/record/gate/credentials.ts";
import type { RoomId } from "../../../core/record/room.ts";
import type { Answer } from "../../../core/things/talks.ts";
import { PageLink } from "../../kit/page-link.tsx";
import { onPage } from "../../place.ts";
import type { RecordAccess } from "../../record.ts";
import { useWorkbench } from "../../workbench.ts";

/** Whether the reader's delegation lacks the authority to give an answer in a room today. */
export function lacksAuthority(
  record: RecordAccess,
  room: RoomId,
  about: Readonly<Record<string, string>>,
  answer: Answer,
): boolean {
  const { audience } = record;
  if (audience.capacity !== "delegate" || audience.party === undefined) return false;
  const at = record.today();
  const entry = { kind: "stance", on: at, body: { ...about, answer }, party: audience.party };
  return credentialProblem(entry, { audience, room, state: record.stateIn(room), at }) !== null;
}

/** Why a delegation cannot accept here, and where that is remedied. */
export function NoAuthority({ party }: { readonly party: string }): ReactNode {
  const { t, place } = useWorkbench();
  return (
    <p className="hint" role="note">
      {t.record.point.noAuthority({ party })}{" "}
      <PageLink className="link" to={onPage(place, "rooms")}>
        {t.office.credentials.title}
      </PageLink>
    </p>
  );
}
