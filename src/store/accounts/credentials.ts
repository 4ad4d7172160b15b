import { failed } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import type { Credential } from "../contract.ts";
import type { Transaction } from "../database.ts";
import { notFound, refuse } from "../failures.ts";
import { credentialColumns, credentialId } from "./rows.ts";

/** Keeps a credential; a passphrase takes the place of the one before. */
export async function addCredential(tx: Transaction, credential: Credential): Promise<void> {
  const known = await tx.all("SELECT account FROM account WHERE account = $1", credential.account);
  if (known.length === 0) refuse(failed(said("no-account")));
  const insert = `INSERT INTO credential (${credentialColumns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
  const { account, kind } = credential;
  if (credential.kind === "passphrase") {
    const { salt, hash } = credential;
    await tx.run("DELETE FROM credential WHERE account = $1 AND kind = 'passphrase'", account);
    await tx.run(insert, account, kind, "", salt, hash, null, 0, "[]");
    return;
  }
  const isPasskey = credential.kind === "passkey";
  const added = await tx.run(
    `${insert} ON CONFLICT DO NOTHING`,
    account,
    kind,
    credentialId(credential),
    null,
    null,
    isPasskey ? credential.publicKey : null,
    isPasskey ? credential.counter : 0,
    JSON.stringify(isPasskey ? credential.transports : []),
  );
  if (added === 0) refuse(failed(said(isPasskey ? "passkey-exists" : "identity-exists")));
}

/** Ends what an identity provider says for an account; two at the same time leave one. */
export async function endIdentity(tx: Transaction, account: string, issuer: string, subject: string): Promise<void> {
  const held = await tx.all(`SELECT kind, id FROM credential WHERE account = $1 ${tx.forUpdate}`, account);
  const id = `${issuer} ${subject}`;
  if (!held.some((row) => row["kind"] === "oidc" && row["id"] === id)) refuse(notFound());
  if (held.length === 1) refuse(failed(said("last-credential")));
  await tx.run("DELETE FROM credential WHERE account = $1 AND kind = 'oidc' AND id = $2", account, id);
}
