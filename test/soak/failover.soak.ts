// The primary is killed under load and its standby promoted, again and again: no acknowledged entry may be lost, none torn.
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { migratePostgres, openPostgres } from "../../src/store/index.ts";
import { createStore } from "../../src/store/store.ts";
import { at, rules, value } from "../store/engines.ts";
import { newDatabase, preparePostgres, startPostgres, type PostgresServer } from "../store/postgres.ts";
import { flaws, writeOn, type Acknowledged } from "../store/writing.ts";

const rounds = Number(process.env["PARLEY_FAILOVERS"] ?? 10);
const settings = ["shared_buffers=32MB", "wal_keep_size=256MB"];

/** A copy of a server that is at rest, which will follow it. */
function copyAsStandby(folder: string, from: string, to: string): void {
  rmSync(join(folder, to), { recursive: true, force: true });
  const copied = spawnSync("cp", ["-a", join(folder, from), join(folder, to)], { encoding: "utf8" });
  if (copied.status !== 0) throw new Error(copied.stderr);
  writeFileSync(join(folder, to, "standby.signal"), "");
}

/** Starts both: the primary acknowledges nothing before the standby has it on its disk. */
async function startPair(folder: string, primary: string, standby: string, ports: readonly [number, number]) {
  const first = await startPostgres({
    folder,
    data: primary,
    port: ports[0],
    settings: [...settings, "synchronous_standby_names=*", "synchronous_commit=on"],
  });
  const { hostname, port, username, password } = new URL(first.url());
  const from = `host=${hostname} port=${port} user=${username} password=${password}`;
  const second = await startPostgres({
    folder,
    data: standby,
    port: ports[1],
    settings: [...settings, `primary_conninfo=${from}`],
  });
  return [first, second] as const;
}

async function ask(server: PostgresServer, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.url() });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const folder = preparePostgres();
try {
  const first = await startPostgres({ folder, settings });
  const { owner, app } = await newDatabase(first.url);
  value(await migratePostgres(owner, new URL(app).username));
  await first.stop();
  const other = await startPostgres({ folder, data: "main", settings });
  await other.stop();
  const ports: [number, number] = [first.port, other.port];
  const both = app.replace(/@[^/]+/u, `@127.0.0.1:${ports[0]},127.0.0.1:${ports[1]}`);
  // Two servers, as behind one address.
  let names = ["main", "second"] as [string, string];
  copyAsStandby(folder, names[0], names[1]);
  let pair = await startPair(folder, ...names, ports);
  const stores = [createStore(await openPostgres(both), rules), createStore(await openPostgres(both), rules)] as const;
  value(await stores[0].createProcess("talks", at(0)));
  const told: Acknowledged[] = [];
  const gaps: number[] = [];
  let last = performance.now();
  let longest = 0;
  let goesOn = true;
  const acknowledge = (entry: Acknowledged): void => {
    told.push(entry);
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const writers = ["a", "b", "c", "d"].map((name, which) =>
    writeOn(stores[which % 2 === 0 ? 0 : 1], "talks", which < 2 ? "table" : "public", name, acknowledge, () => goesOn),
  );
  for (let round = 0; round < rounds; round++) {
    for (const before = told.length; told.length < before + 50;) await pause(10);
    await pause(Math.random() * 500);
    longest = 0;
    const [primary, standby] = pair;
    await primary.kill();
    await ask(standby, "SELECT pg_promote()");
    for (const before = told.length; told.length < before + 50;) await pause(10);
    gaps.push(longest);
    // The one that was promoted rests for a moment, is copied as the next standby, and goes on as primary.
    names = [names[1], names[0]];
    ports.reverse();
    await standby.stop();
    copyAsStandby(folder, ...names);
    pair = await startPair(folder, ...names, ports);
  }
  goesOn = false;
  await Promise.all(writers);
  const found = await flaws(stores[0], "talks", told);
  for (const store of stores) await store.close();
  for (const server of pair.toReversed()) await server.stop();
  const sorted = gaps.sort((a, b) => a - b);
  console.log(
    `${rounds} failovers under load: ${told.length} entries acknowledged, ${found.length} flaws; ` +
      `writers stood still ${Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)} ms in the median, ${Math.round(sorted.at(-1) ?? 0)} ms at most.`,
  );
  for (const flaw of found.slice(0, 20)) console.error(flaw);
  if (found.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
