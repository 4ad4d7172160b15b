import { expect, test } from "vitest";
import { opened } from "../../../../../test/support/history.ts";
import { fold } from "../../../../core/record/fold.ts";
import { standingOf } from "../../../../core/record/standing/index.ts";
import { statusRows } from "./status-rows.ts";

test("beside a provision of a signed text stands its signature, not that the rule finds no agreement", () => {
  const history = opened();
  history.write("note", { text: "a remark", draft: "d", point: "1" }, { party: "SO" });
  const found = () => {
    const talks = fold(history.entries);
    const text = talks.texts.find(({ id }) => id === "d");
    return statusRows(talks, standingOf(talks, text)).map((row) => row.found?.kind);
  };
  expect(found()).toEqual(["rule", "nothing", "nothing"]);
  const event = { id: "E1", kind: "signature", title: "Signed", summary: "", parties: ["KE", "SO"], sources: [] };
  history.write("event", { ...event, date: "2031-04-02", drafts: ["d"], confidence: "found" }, { on: "2031-04-02" });
  expect(found()).toEqual(["signed", "signed", "signed"]);
});
