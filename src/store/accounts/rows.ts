import type { Capacity } from "../../core/record/room.ts";
import type { Credential, Invitation, Member, Session } from "../contract.ts";
import { bytesOf, numberOf, textOf, textOrNull, type Row } from "../database.ts";

/** Columns that `memberOf` reads. */
export const memberColumns = "process, id, name, capacity, party, removed";
/** Columns that `credentialOf` reads. */
export const credentialColumns = "account, kind, id, salt, secret, public_key, counter, transports";
/** Columns that `invitationOf` reads. */
export const invitationColumns = "token_hash, process, member, name, capacity, party, expires, account";
/** Columns that `sessionOf` reads. */
export const sessionColumns = "id, account, opened, seen, expires, device";

function roleOf(row: Row): Pick<Member, "process" | "name" | "capacity" | "party"> {
  const party = textOrNull(row, "party");
  return {
    process: textOf(row, "process"),
    name: textOf(row, "name"),
    capacity: textOf(row, "capacity") as Capacity,
    ...(party === null ? {} : { party }),
  };
}

/** A member. */
export function memberOf(row: Row): Member {
  const removed = textOrNull(row, "removed");
  return { id: textOf(row, "id"), ...roleOf(row), ...(removed === null ? {} : { removed }) };
}

/** An invitation. */
export function invitationOf(row: Row): Invitation {
  const account = textOrNull(row, "account");
  return {
    tokenHash: textOf(row, "token_hash"),
    member: textOf(row, "member"),
    expires: textOf(row, "expires"),
    ...roleOf(row),
    ...(account === null ? {} : { account }),
  };
}

/** A session. */
export function sessionOf(row: Row): Session {
  return {
    id: textOf(row, "id"),
    account: textOf(row, "account"),
    opened: textOrNull(row, "opened"),
    seen: textOrNull(row, "seen"),
    expires: textOf(row, "expires"),
    device: textOf(row, "device"),
  };
}

/** The id of a credential among those of its kind and account; empty for the one passphrase. */
export function credentialId(credential: Credential): string {
  if (credential.kind === "passphrase") return "";
  return credential.kind === "oidc" ? `${credential.issuer} ${credential.subject}` : credential.id;
}

/** A credential. */
export function credentialOf(row: Row): Credential {
  const account = textOf(row, "account");
  if (textOf(row, "kind") === "passphrase")
    return { kind: "passphrase", account, salt: textOf(row, "salt"), hash: textOf(row, "secret") };
  if (textOf(row, "kind") === "oidc") {
    // An issuer is an address and has no blank.
    const [issuer = "", ...subject] = textOf(row, "id").split(" ");
    return { kind: "oidc", account, issuer, subject: subject.join(" ") };
  }
  return {
    kind: "passkey",
    account,
    id: textOf(row, "id"),
    publicKey: bytesOf(row, "public_key"),
    counter: numberOf(row, "counter"),
    transports: JSON.parse(textOf(row, "transports")) as readonly string[],
  };
}
