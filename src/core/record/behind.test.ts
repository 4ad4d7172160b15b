import { expect, test } from "vitest";
import { opened } from "../../../test/support/history.ts";
import { entriesBehind } from "./behind.ts";
import { fold } from "./fold.ts";
import type { RoomId } from "./room.ts";

const source = (id: string, title: string) => ({ id, title, publisher: "P", date: null, url: null, kind: "news" });

test("the entry behind a thing is the one that its words in the state come from", () => {
  const history = opened();
  const write = (room: RoomId, body: object, on: string) => history.write("source", body, { room, on });
  const takeBack = (entry: string) =>
    history.write("correction", { entry, body: null, why: "wrong" }, { room: "public", on: "2031-03-06" });
  const first = write("public", source("s", "first"), "2031-03-02");
  const second = write("public", source("s", "second"), "2031-03-05");
  const early = write("public", source("s", "of an earlier day"), "2031-03-01");
  const own = write("secretariat", source("s", "the office's own"), "2031-03-05");
  const behind = (id: string) => entriesBehind(history.entries, "source").get(id);
  const title = (id: string) => fold(history.entries).sources[id]?.title;
  expect([behind("s")?.entry.id, title("s")]).toEqual([second, "second"]);
  expect([behind("secretariat#s")?.entry.id, title("secretariat#s")]).toEqual([own, "the office's own"]);
  expect(behind("secretariat#s")?.id).toBe("s");
  takeBack(second);
  expect([behind("s")?.entry.id, title("s")]).toEqual([first, "first"]);
  for (const entry of [first, early]) takeBack(entry);
  expect([behind("s")?.entry.id, title("s")]).toEqual([own, "the office's own"]);
  expect(behind("t")).toBeUndefined();
});
