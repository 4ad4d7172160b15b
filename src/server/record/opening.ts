import { randomBytes } from "node:crypto";
import type { Result } from "../../core/common/result.ts";
import type { JsonObject } from "../../core/common/json.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { Audience } from "../../store/contract.ts";
import type { ServerContext } from "../context.ts";
import { withLetters } from "../sign-in/account-name.ts";
import { newToken, tokenHash } from "../sign-in/tokens.ts";

/** A process that is to be opened. */
export interface Opening {
  readonly id: string;
  /** Where its title is written. */
  readonly room: RoomId;
  readonly body: JsonObject;
  /** The account that becomes its secretariat; null for the one person of a machine alone. */
  readonly secretary: { readonly account: string; readonly name: string } | null;
  /** The member that the one person is. */
  readonly member: string;
}

/** Opens a process, makes its first secretary a member and writes its title. */
export async function openProcess(
  { store, now, writing }: Pick<ServerContext, "store" | "now" | "writing">,
  opening: Opening,
): Promise<Result<void>> {
  const { id, room, body, secretary } = opening;
  const made = await store.createProcess(id, now());
  if (!made.ok) return made;
  let audience: Audience = { member: opening.member, capacity: "sole" };
  if (secretary !== null) {
    const member = withLetters(secretary.name, randomBytes(6));
    const hash = tokenHash(newToken());
    const expires = new Date(Date.parse(now()) + 60_000).toISOString();
    const { name } = secretary;
    const invited = await store.invite({
      tokenHash: hash,
      process: id,
      member,
      name,
      capacity: "secretariat",
      expires,
    });
    if (!invited.ok) return invited;
    const accepted = await store.acceptInvitation(hash, secretary.account, null, now());
    if (!accepted.ok) return accepted;
    audience = { member, capacity: "secretariat" };
  }
  const on = now();
  const salt = randomBytes(16).toString("hex");
  const entry = { v: 1, id: "process", kind: "process", on, known: on, body, salt };
  const judged = await writing.judge(id, audience, room, [entry]);
  if (!judged.ok) return judged;
  const written = await store.append(id, audience, room, 0, [entry], now());
  return written.ok ? { ok: true, value: undefined } : written;
}
