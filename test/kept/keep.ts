import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { ok } from "../../src/core/common/result.ts";
import { sealEntries, emptyHead } from "../../src/core/record/chain.ts";
import { entriesOfState } from "../../src/core/record/entries-of-state.ts";
import type { Entry, NewEntry } from "../../src/core/record/entry.ts";
import { kinds } from "../../src/core/record/parts.ts";
import type { Audience } from "../../src/core/record/permissions.ts";
import type { RoomId } from "../../src/core/record/room.ts";
import { packFolder } from "../../src/formats/folder-zip.ts";
import { writingIn } from "../../src/server/record/writing.ts";
import { openStore } from "../../src/store/index.ts";
import { example } from "../examples/load.ts";
import { parley } from "../cli/in-process.ts";
import { filesBelow } from "../../src/cli/processes.ts";
import { sole, value } from "../store/engines.ts";
import { acts, files, members, type Act } from "./acts.ts";
import { statesOf, type Kept } from "./kept.ts";

/*
 * Keeps a database as this version of Parley makes it, for all later versions to open: `npx tsx test/kept/keep.ts 0.3`, run once,
 * from the tree of the release. It judges every entry as the server does, so that nothing is kept that the version refuses.
 */

const IMPORTED = "2031-09-01T09:00:00.000Z";
const minute = (at: number): string => new Date(Date.parse("2031-09-02T08:00:00.000Z") + 60_000 * at).toISOString();
const salt = (at: number): string => at.toString(16).padStart(32, "0");

async function publicEntries(name: string, process: string): Promise<readonly Entry[]> {
  let at = 0;
  const planned = value(entriesOfState(await example(name), () => salt(++at)));
  return sealEntries(planned, emptyHead("public"), { process, by: "me", at: IMPORTED });
}

function entryOf({ id, kind, body, party, who, erases }: Act, at: number, now: string, seq: number): NewEntry {
  const member: Audience = members[who];
  const writtenFor = "party" in member ? member.party : party;
  return {
    v: kinds.get(kind)?.version ?? 1,
    id,
    kind,
    on: now.slice(0, 10),
    known: now.slice(0, 10),
    ...(writtenFor === undefined ? {} : { party: writtenFor }),
    body: erases === undefined ? body : { ...body, seq },
    salt: salt(1_000_000 + at),
  };
}

/** Makes the database in a folder; the process of the talks is `kept`. */
export async function makeDatabase(folder: string): Promise<void> {
  const store = value(await openStore({ sqlite: folder }));
  value(await store.adopt("kept", await publicEntries("lake-irrin", "kept"), [], IMPORTED));
  for (const name of ["lake-irrin", "ukraine"])
    value(await store.adopt(name, await publicEntries(name, name), [], IMPORTED));
  for (const [at, { member, ...role }] of Object.values(members).entries()) {
    const tokenHash = `token-${member}`;
    value(await store.invite({ tokenHash, process: "kept", member, name: member, ...role, expires: minute(60) }));
    value(
      await store.acceptInvitation(
        tokenHash,
        `account-${member}`,
        at % 2 === 0
          ? { kind: "passphrase", account: `account-${member}`, salt: salt(at), hash: "ab".repeat(32) }
          : {
              kind: "passkey",
              account: `account-${member}`,
              id: `key-${member}`,
              publicKey: new Uint8Array([1, 0, 255]),
              counter: at,
              transports: ["internal"],
            },
        minute(0),
      ),
    );
  }
  const gone = { process: "kept", member: "gone", name: "gone", capacity: "delegate", party: "HG" } as const;
  value(await store.invite({ tokenHash: "token-gone", ...gone, expires: minute(60) }));
  value(await store.acceptInvitation("token-gone", "account-gone", null, minute(0)));
  value(await store.removeMember("kept", "gone", minute(1)));
  value(await store.invite({ tokenHash: "open", ...gone, member: "late", name: "late", expires: minute(90_000) }));
  const session = {
    id: "session",
    device: "",
    opened: minute(0),
    tokenHash: "session",
    account: "account-nila",
    expires: minute(90_000),
  };
  value(await store.openSession({ ...session }, null));

  for (const [who, room, file] of files) value(await store.putFile("kept", members[who], room, file));
  let now = "";
  const writing = writingIn({ store, kinds, now: () => now });
  const seqs = new Map<string, number>();
  const heads = new Map<RoomId, number>();
  for (const { room, seq } of value(await store.heads("kept", sole))) heads.set(room, seq);
  for (const [at, act] of acts.entries()) {
    now = minute(at + 1440 * (act.after ?? 0));
    const audience = members[act.who];
    const target = seqs.get(`${act.room} ${act.erases ?? ""}`) ?? 0;
    const entry = entryOf(act, at, now, target);
    const head = heads.get(act.room) ?? 0;
    // A way back in is recorded by the server itself, when it gives one: nobody appends it.
    const judged =
      act.kind === "readmission"
        ? ok(null)
        : act.erases === undefined
          ? await writing.judge("kept", audience, act.room, [entry])
          : await writing.judgeErasure("kept", audience, act.room, target, entry);
    if (!judged.ok) throw new Error(`${act.id}: ${JSON.stringify(judged.failure)}`);
    const appended = value(
      act.erases === undefined
        ? await store.append("kept", audience, act.room, head, [entry], now)
        : await store.erase("kept", audience, act.room, target, head, entry, now),
    );
    if (appended.kind !== "stored") throw new Error(`${act.id}: conflict`);
    heads.set(act.room, head + 1);
    seqs.set(`${act.room} ${act.id}`, head + 1);
  }
  const held = new Set(value(await store.read("kept", sole, {}, 10_000)).map(({ kind }) => kind));
  const missing = [...kinds.keys()].filter((kind) => !held.has(kind));
  if (missing.length > 0) throw new Error(`acts.ts holds no ${missing.join(", no ")}`);
  await store.close();
}

/** What this version says of the database in a folder. */
export async function describeDatabase(folder: string): Promise<Kept> {
  const store = value(await openStore({ sqlite: folder }));
  try {
    const kept: Kept = { verified: {}, states: {} };
    for (const process of await store.processes(null)) {
      const entries = value(await store.read(process, sole, {}, 10_000));
      kept.states[process] = statesOf(entries, process);
      kept.verified[process] = (await parley("verify", process, "--json")).out;
    }
    return kept;
  } finally {
    await store.close();
  }
}

const squeeze = (bytes: Uint8Array): Uint8Array =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_QUALITY]: 11 } });

async function main(version: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "parley-kept-"));
  const out = join(import.meta.dirname, version);
  process.env["PARLEY_DATA"] = folder;
  process.env["DATABASE_URL"] = "";
  await makeDatabase(folder);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "expected.json.br"), squeeze(Buffer.from(JSON.stringify(await describeDatabase(folder)))));
  const exported = await parley("export", "kept", "-o", join(folder, "export"));
  if (exported.code !== 0) throw new Error(exported.err);
  writeFileSync(join(out, "export.zip"), packFolder(await filesBelow(join(folder, "export"))));
  writeFileSync(join(out, "parley.db.br"), squeeze(readFileSync(join(folder, "parley.db"))));
  rmSync(folder, { recursive: true });
}

if (process.argv[1] === import.meta.filename) await main(process.argv[2] ?? "");
