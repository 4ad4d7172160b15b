import { spawn, type ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { migratePostgres, openPostgres, openSqlite } from "../../src/store/index.ts";
import { createStore } from "../../src/store/store.ts";
import { at, rules, value, sqlitePlace } from "./engines.ts";
import { newDatabase, noPostgres, preparePostgres, startPostgres } from "./postgres.ts";
import { flaws, writeOn, type Acknowledged } from "./writing.ts";

/** 100 in `npm run soak`. */
const rounds = Number(process.env["PARLEY_KILLS"] ?? 5);
const root = join(import.meta.dirname, "../..");

/** A program that waits for the word to write, and what it has told of since. */
interface Writer {
  readonly child: ChildProcess;
  readonly ready: Promise<void>;
  readonly lines: () => readonly Acknowledged[];
}

function startWriter(...args: readonly string[]): Writer {
  const tsx = join(root, "node_modules/tsx/dist/loader.mjs");
  const child = spawn(process.execPath, ["--import", tsx, join(import.meta.dirname, "writer.ts"), ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.setEncoding("utf8");
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (more: string) => {
      text += more;
      if (text.includes("ready\n")) resolve();
    });
    child.once("exit", () => reject(new Error("the writer ended by itself")));
  });
  // The last line may be cut off by the kill.
  const lines = (): readonly Acknowledged[] =>
    text
      .split("\n")
      .slice(1, -1)
      .map((line) => JSON.parse(line) as Acknowledged);
  return { child, ready, lines };
}

async function killHard(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => {
    // All that was written before has been read by then.
    child.once("close", resolve);
  });
  child.kill("SIGKILL");
  await ended;
}

describe("kill -9 in mid-write", () => {
  it("SQLite: no acknowledged entry is lost, none is torn, the chain is intact", { timeout: 3_600_000 }, async () => {
    const place = await sqlitePlace();
    const folder = place.folder ?? "";
    try {
      const first = await place.open();
      value(await first.createProcess("talks", at(0)));
      await first.close();
      const told: Acknowledged[] = [];
      // In the soak two at a time, both writing to the table. They start ahead, because that takes longest.
      const names = rounds > 5 ? ["a", "b"] : ["a"];
      const start = (round: number): readonly Writer[] =>
        names.map((name) => startWriter(folder, "talks", "table", `${name}${round}`));
      let next = start(0);
      for (let round = 0; round < rounds; round++) {
        const writers = next;
        await Promise.all(writers.map(({ ready }) => ready));
        if (round + 1 < rounds) next = start(round + 1);
        for (const { child } of writers) child.stdin?.write("go\n");
        const before = told.length;
        while (writers.every(({ lines }) => lines().length === 0)) await pause(5);
        await pause(Math.random() * 150);
        await Promise.all(writers.map(({ child }) => killHard(child)));
        told.push(...writers.flatMap(({ lines }) => lines()));
        expect(told.length).toBeGreaterThan(before);
        const store = createStore(await openSqlite(folder), rules);
        expect(await flaws(store, "talks", told)).toEqual([]);
        await store.close();
      }
    } finally {
      await place.close();
    }
  });

  it.skipIf(noPostgres() !== undefined)(
    "PostgreSQL: no acknowledged entry is lost, none is torn, the chain is intact, and writers go on by themselves",
    { timeout: 3_600_000 },
    async () => {
      const folder = preparePostgres();
      try {
        let server = await startPostgres({ folder, settings: ["shared_buffers=32MB"] });
        const { port } = server;
        const { owner, app } = await newDatabase(server.url);
        value(await migratePostgres(owner, new URL(app).username));
        const store = createStore(await openPostgres(app), rules);
        value(await store.createProcess("talks", at(0)));
        const told: Acknowledged[] = [];
        let goesOn = true;
        const writers = ["a", "b", "c"].map((name) =>
          writeOn(
            store,
            "talks",
            name === "c" ? "public" : "table",
            name,
            (entry) => told.push(entry),
            () => goesOn,
          ),
        );
        for (let round = 0; round < rounds; round++) {
          const before = told.length;
          while (told.length < before + 5) await pause(5);
          await pause(Math.random() * 150);
          await server.kill();
          server = await startPostgres({ folder, port, settings: ["shared_buffers=32MB"] });
        }
        goesOn = false;
        await Promise.all(writers);
        expect(await flaws(store, "talks", told)).toEqual([]);
        await store.close();
        await server.stop();
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
