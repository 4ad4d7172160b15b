// A program that writes to a SQLite folder until it is killed: node writer.ts FOLDER PROCESS ROOM NAME. It begins when told to.
import { writeSync } from "node:fs";
import { openStore } from "../../src/store/index.ts";
import type { RoomId } from "../../src/core/record/room.ts";
import { value } from "./engines.ts";
import { writeOn } from "./writing.ts";

const [folder = "", process_ = "", room = "public", name = ""] = process.argv.slice(2);
writeSync(1, "ready\n");
process.stdin.once("data", () => void begin());

async function begin(): Promise<void> {
  const store = value(await openStore({ sqlite: folder }));
  const acknowledge = (entry: object): void => {
    writeSync(1, `${JSON.stringify(entry)}\n`);
  };
  await writeOn(store, process_, room as RoomId, name, acknowledge, () => true);
}
