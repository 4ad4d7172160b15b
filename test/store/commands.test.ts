import { en } from "../../src/words/english.ts";
import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Arguments, Command, Terminal } from "../../src/cli/command.ts";
import { inviteCommand } from "../../src/cli/commands/invite.ts";
import { migrateCommand } from "../../src/cli/commands/migrate.ts";
import { openStore } from "../../src/store/index.ts";
import { sole, value, type Place, sqlitePlace } from "./engines.ts";
import { noPostgres, testDatabase } from "./postgres.ts";

const hash = (token: string): string => createHash("sha256").update(token).digest("hex");
const names = ["PARLEY_DATA", "DATABASE_URL", "DATABASE_OWNER_URL", "PARLEY_ORIGIN"] as const;
const before = Object.fromEntries(names.map((name) => [name, process.env[name]]));
let place: Place;

beforeEach(async () => {
  for (const name of names) delete process.env[name];
  place = await sqlitePlace();
  process.env["PARLEY_DATA"] = place.folder;
});
afterEach(async () => {
  for (const name of names) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  await place.close();
});

/** What a command wrote to standard output and to standard error. */
async function run(
  command: Command,
  options: Readonly<Record<string, string | true>>,
): Promise<{ out: string; notes: string }> {
  let [out, notes] = ["", ""];
  const terminal: Terminal = {
    out: (text) => (out += text),
    note: (text) => (notes += text),
    progress: () => undefined,
    today: "2031-03-04",
    now: "2031-06-01T14:05:00Z",
    version: "0",
    t: en,
  };
  const args: Arguments = {
    words: [],
    value: (name) => (typeof options[name] === "string" ? options[name] : undefined),
    values: () => [],
    has: (name) => options[name] === true,
  };
  expect(await command.run(args, terminal)).toBe(0);
  return { out, notes };
}

it("invites the first secretary of a new process by a link that is kept as a hash only", async () => {
  await expect(run(inviteCommand, { role: "secretariat" })).rejects.toThrow("invite-none");
  await expect(run(inviteCommand, { role: "secretariat", process: "talks" })).rejects.toThrow("invite-unknown");
  await expect(run(inviteCommand, { role: "king" })).rejects.toThrow("role-option");
  await expect(run(inviteCommand, { role: "delegate" })).rejects.toThrow("role-party");
  await expect(run(inviteCommand, { role: "observer", party: "NORTH" })).rejects.toThrow("role-no-party");
  await expect(run(inviteCommand, { role: "secretariat", days: "90" })).rejects.toThrow("choice-option");
  await expect(run(inviteCommand, { role: "secretariat", origin: "parley" })).rejects.toThrow("address-option");

  process.env["PARLEY_ORIGIN"] = "https://parley.example.org/";
  const { out } = await run(inviteCommand, {
    role: "secretariat",
    process: "talks",
    title: "Talks",
    name: "Ana Brückner",
  });
  const token = /^https:\/\/parley\.example\.org\/#invitation=([\w-]{43})$/u.exec(out)?.[1] ?? "";
  const delegate = await run(inviteCommand, { role: "delegate", party: "NORTH", json: true });
  const told = JSON.parse(delegate.out) as { token: string };

  const store = value(await openStore({ sqlite: place.folder ?? "" }));
  const now = new Date().toISOString();
  expect(await store.invitation(token, now)).toBeNull();
  expect(await store.invitation(hash(token), now)).toMatchObject({
    process: "talks",
    capacity: "secretariat",
    name: "Ana Brückner",
  });
  expect(await store.invitation(hash(told.token), now)).toMatchObject({ capacity: "delegate", party: "NORTH" });
  expect(value(await store.read("talks", sole, {}, 9))).toMatchObject([{ kind: "process", room: "table" }]);
  await store.close();
});

it("brings a folder up to date", async () => {
  expect((await run(migrateCommand, {})).out).toContain("is up to date");
});

it.skipIf(noPostgres() !== undefined)("migrates as owner and gives the server's role its rights", async () => {
  const { owner, app, ...database } = await testDatabase();
  process.env["DATABASE_URL"] = app;
  await expect(run(migrateCommand, {})).rejects.toThrow("owner-missing");
  process.env["DATABASE_OWNER_URL"] = owner;
  expect((await run(migrateCommand, {})).out).toContain("from no tables to schema");
  expect((await run(migrateCommand, {})).out).toContain("up to date");
  const { out } = await run(inviteCommand, { role: "secretariat", process: "talks", title: "Talks" });
  expect(out).toMatch(/^#invitation=[\w-]{43}$/u);
  await database.drop();
});
