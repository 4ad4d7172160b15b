import Sqlite from "libsql";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { expect, it } from "vitest";
import type { Store } from "../../src/store/contract.ts";
import { migratePostgres, openStore } from "../../src/store/index.ts";
import { migrations, schemaVersion } from "../../src/store/migrations/index.ts";
import { at, north, note, office, value } from "./engines.ts";
import { noPostgres, testDatabase } from "./postgres.ts";

/** The schema of version 0.3. */
const [first] = migrations;
if (first === undefined) throw new Error("there is no first migration");
const hash = (letter: string): string => letter.repeat(64);

/** What somebody had in a database of version 0.3, in the words of its own schema. */
const kept = `
INSERT INTO process (process, created) VALUES ('talks', '${at(0)}');
INSERT INTO account (account) VALUES ('ana'), ('bo'), ('cy');
INSERT INTO credential (account, kind, id, salt, secret, counter, transports) VALUES ('ana', 'passphrase', '', 'aa', 'bb', 0, '[]');
INSERT INTO member (process, id, account, name, capacity, party, removed) VALUES
  ('talks', 'office', 'ana', 'Ana', 'secretariat', NULL, NULL),
  ('talks', 'north', 'bo', 'Bo', 'delegate', 'NORTH', NULL),
  ('talks', 'gone', 'cy', 'Cy', 'observer', NULL, '${at(1)}');
INSERT INTO invitation (token_hash, process, member, name, capacity, party, expires, used) VALUES
  ('${hash("a")}', 'talks', 'east', 'East', 'delegate', 'EAST', '${at(900)}', NULL),
  ('${hash("b")}', 'talks', 'gone', 'Cy', 'observer', NULL, '${at(900)}', '${at(1)}');
INSERT INTO session (token_hash, account, expires) VALUES
  ('${hash("c")}', 'ana', '${at(900)}'), ('${hash("d")}', 'ana', '${at(800)}'), ('${hash("e")}', 'bo', '${at(700)}');
`;

/** That all of it is there, and serves as it did and as it does now. */
async function goesOn(store: Store): Promise<void> {
  expect(await store.membershipsOf("bo")).toMatchObject([{ id: "north", party: "NORTH" }]);
  expect(await store.membershipsOf("cy")).toEqual([]);
  expect(await store.credentials("ana")).toMatchObject([{ kind: "passphrase", hash: "bb" }]);
  // Whoever was signed in still is, and may end each browser alone.
  expect(await store.session(hash("e"), at(2))).toMatchObject({ account: "bo", opened: null, seen: null, device: "" });
  const [one, other] = await store.sessions("ana", at(2));
  expect([one?.id, other?.id].sort()).toEqual([hash("c").slice(0, 24), hash("d").slice(0, 24)]);
  expect(await store.closeSession("ana", hash("c").slice(0, 24))).toBe(true);
  expect(await store.session(hash("c"), at(2))).toBeNull();
  expect(await store.session(hash("d"), at(2))).not.toBeNull();
  expect(await store.invitations("talks", at(2))).toMatchObject([{ member: "east", party: "EAST" }]);
  value(await store.acceptInvitation(hash("a"), "di", null, at(3)));
  const act = {
    tokenHash: hash("f"),
    process: "talks",
    member: "north",
    by: "ana",
    apart: "x",
    expires: at(9),
    at: at(4),
  };
  value(await store.readmit(act));
  expect(await store.session(hash("e"), at(5))).toBeNull();
  value(await store.append("talks", north, "table", 0, [note("one", "still here", "NORTH")], at(6)));
  expect(value(await store.heads("talks", office))).toMatchObject([{ room: "table", seq: 1 }]);
}

it("a SQLite file of version 0.3 is brought up to date when it is opened", async () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-upgrade-"));
  const raw = new Sqlite(join(folder, "parley.db"));
  raw.exec(`${first.sqlite}${kept}PRAGMA user_version = 1;`);
  raw.close();
  const store = value(await openStore({ sqlite: folder }));
  await goesOn(store);
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

it.skipIf(noPostgres() !== undefined)("a PostgreSQL database of version 0.3 is migrated by its owner", async () => {
  const fresh = await testDatabase();
  const role = new URL(fresh.app).username;
  const owner = new pg.Client(fresh.owner);
  await owner.connect();
  await owner.query(
    "CREATE SCHEMA parley; SET search_path = parley;" +
      "CREATE TABLE schema_version (one boolean PRIMARY KEY CHECK (one), version integer NOT NULL);" +
      "INSERT INTO schema_version (one, version) VALUES (true, 1)",
  );
  await owner.query(first.postgres);
  await owner.query(first.rights.replaceAll(":app", pg.escapeIdentifier(role)));
  await owner.query(`SET parley.scope = 'accounts'; ${kept}`);
  await owner.end();
  expect(value(await migratePostgres(fresh.owner, role))).toEqual({ from: 1, to: schemaVersion });
  const store = value(await openStore({ postgres: fresh.app }));
  await goesOn(store);
  await store.close();
  await fresh.drop();
});
