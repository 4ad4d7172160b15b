import { failed } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import { acted } from "../core/record/acting.ts";
import { problemsOf, name as nameShape } from "../core/common/shape.ts";
import { messageStore } from "./accounts/messages.ts";
import { accountStore } from "./accounts/store.ts";
import type { Audience, Store } from "./contract.ts";
import { textOf, type Database, type Scope } from "./database.ts";
import { answer, refuse } from "./failures.ts";
import { readOnlyStore } from "./read-only.ts";
import { requireVersion } from "./versions.ts";
import { adopt } from "./record/adopt.ts";
import { append, requireWritable, type Append } from "./record/append.ts";
import { erase } from "./record/erase.ts";
import { getFile, putFile } from "./record/files.ts";
import { heads, read } from "./record/read.ts";
import { followingEntries } from "./record/rows.ts";
import { enterProcess, requireRoom, type Rules } from "./record/rules.ts";
import { Soundness } from "./record/soundness.ts";
import { Watch } from "./record/watch.ts";

const sole = (process: string): Scope => ({ process, audience: { member: "", capacity: "sole" } });
const of = (process: string, audience: Audience): Scope => ({ process, audience });

/** The contract on either engine. */
export function createStore(database: Database, rules: Rules): Store {
  const watch = new Watch(database);
  const told = (process: string): void => watch.wrote(process);
  const store: Store = {
    damage: null,
    ...accountStore(database, told),
    ...messageStore(database),
    createProcess: (process, at) =>
      answer(() =>
        database.write(sole(process), async (tx) => {
          const [problem] = problemsOf(process, nameShape);
          if (problem !== undefined) refuse(failed(said("wrong-process", { why: problem.said })));
          const added = await tx.run(
            "INSERT INTO process (process, created) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            process,
            at,
          );
          if (added === 0) refuse(failed(said("process-exists")));
        }),
      ),
    processes: (account) =>
      database.read("accounts", async (tx) => {
        const rows =
          account === null
            ? await tx.all("SELECT process FROM process ORDER BY process")
            : await tx.all(
                "SELECT process FROM member WHERE account = $1 AND removed IS NULL ORDER BY process",
                account,
              );
        return rows.map((row) => textOf(row, "process"));
      }),
    ...readingIn(database, rules),
    ...writingIn(database, rules, told),
    watch: (process, changed) => watch.add(process, changed),
    ready: async () => {
      const version = await answer(() => database.version());
      return version.ok ? requireVersion(version.value) : version;
    },
    close: () => {
      watch.stop();
      return database.close();
    },
  };
  return database.damage === null ? store : readOnlyStore(store, database.damage);
}

/** What is read of a record. */
function readingIn(database: Database, rules: Rules) {
  return {
    heads: (process, audience) =>
      answer(() => database.read(of(process, audience), (tx) => heads(tx, rules, process, audience))),
    read: (process, audience, after, limit, bytes) =>
      answer(() =>
        database.read(of(process, audience), (tx) => read(tx, rules, process, audience, after, limit, bytes)),
      ),
    readRoom: (process, audience, room, after, limit, bytes) =>
      answer(() =>
        database.read(of(process, audience), async (tx) => {
          requireRoom(rules, audience, room);
          await enterProcess(tx, process, audience);
          return (await followingEntries(tx, process, room, after, limit, bytes)).entries;
        }),
      ),
    getFile: (process, audience, room, sha256) =>
      answer(() => database.read(of(process, audience), (tx) => getFile(tx, rules, process, audience, room, sha256))),
  } satisfies Partial<Store>;
}

/** What is written into a record. */
function writingIn(database: Database, rules: Rules, told: (process: string) => void) {
  const guard = { budgets: rules.budgets, soundness: new Soundness() };
  return {
    append: (process, audience, room, expected, given, at) => {
      const entries = given.map((entry) => acted(audience, entry));
      const asked: Append = { process, audience, room, expected, entries, at };
      return answer(async () => {
        requireWritable(rules, asked);
        const appended = await database.write(of(process, audience), (tx) => append(tx, asked, guard));
        if (appended.kind === "stored") told(process);
        return appended;
      });
    },
    adopt: (process, entries, files, at) =>
      answer(async () => {
        const added = await database.write(sole(process), (tx) =>
          adopt(tx, process, entries, files, at, guard.soundness),
        );
        told(process);
        return { added };
      }),
    erase: (process, audience, room, seq, expected, erasure, at) => {
      const asked = { process, audience, room, expected, entries: [acted(audience, erasure)], at, seq };
      return answer(async () => {
        requireWritable(rules, asked);
        const erased = await database.write(of(process, audience), (tx) => erase(tx, asked, guard));
        if (erased.kind === "stored") {
          await database.scrub();
          told(process);
        }
        return erased;
      });
    },
    putFile: (process, audience, room, file) =>
      answer(() =>
        database.write(of(process, audience), (tx) => putFile(tx, rules, process, audience, room, file, rules.budgets)),
      ),
  } satisfies Partial<Store>;
}
