import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ProcessLine } from "../../src/core/record/home.ts";
import type { RoomId } from "../../src/core/record/room.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { openStore } from "../../src/store/index.ts";
import type { Store } from "../../src/store/contract.ts";
import { north, sole, south, value, watcher } from "../store/engines.ts";
import { accountOf, furnish, house, said, type House } from "./house.ts";

const at = "2031-03-04T09:00:00.000Z";
const line = "The line of the leadership.";

describe("the lines of the way in", () => {
  let folder: string;
  let store: Store;
  let server: House;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "parley-home-"));
    store = value(await openStore({ sqlite: folder }));
    await furnish(store, "talks");
    server = house(store, "accounts");
  });
  afterAll(async () => {
    server.stop();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const table = async (room: RoomId, id: string, party: string) => {
    const words = draft({ title: line, tabledBy: [party], points: [point({ id: "1", label: "1.", text: line })] });
    const body = JSON.parse(JSON.stringify({ id, party, draft: words })) as never;
    value(await store.append("talks", sole, room, 0, [said("draft", id, body, party)], at));
  };
  const home = async (reader: typeof north): Promise<readonly ProcessLine[]> => {
    const answer = await server.send("/api/home", { cookie: await server.cookie(accountOf(reader)) });
    expect(answer.status).toBe(200);
    return answer.json();
  };

  test("say to each reader what that reader may read, and nothing of what others keep to themselves", async () => {
    const before = await home(south);
    await table("caucus/NORTH", "own", "NORTH");
    const [norths] = await home(north);
    expect(norths).toMatchObject({ id: "talks", own: true, drafts: [{ party: "NORTH", date: null }] });
    expect(await home(south)).toEqual(before);
  });

  test("are made anew when something came in that the reader may read", async () => {
    await table("table", "tabled", "SOUTH");
    for (const reader of [north, south]) expect((await home(reader))[0]?.drafts.length).toBeGreaterThan(0);
    expect((await home(watcher))[0]?.drafts).toEqual([]);
  });

  test("are their own to whoever signs in, also to those who read what is public alone", async () => {
    expect((await home(watcher)).map(({ own }) => own)).toEqual([true]);
  });
});
