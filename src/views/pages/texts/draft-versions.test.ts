import { expect, test } from "vitest";
import { opened } from "../../../../test/support/history.ts";
import { fold } from "../../../core/record/fold.ts";
import { draft, point } from "../../../core/text/draft.ts";
import { draftNamed, draftsWithVersions, earlierVersion } from "./draft-versions.ts";
import { evolutionPlace } from "./evolution/evolution-place.ts";

const saying = (text: string, date: string) =>
  draft({ title: "T", language: "en", date, points: [point({ id: "1", label: "1.", text })] });

test("a party's successive drafts are followed each, also where they are versions of one", () => {
  const history = opened();
  const table = (id: string, party: string, text: string, on: string) =>
    history.write("draft", { id, party, draft: saying(text, on) }, { party, on });
  table("kv", "SO", "Within 30 days.", "2031-03-03");
  table("other", "CU", "Within 40 days.", "2031-03-04");
  const renewed = table("kv", "SO", "Within 20 days.", "2031-03-05");
  const span = { point: "1", in: "text", as: "SO", from: 7, to: 9, quote: "20", insert: "25" };
  history.write("edit", { draft: "kv", base: renewed, spans: [span] }, { party: "SO", on: "2031-03-06" });
  table("kv", "SO", "Within 10 days.", "2031-03-07");
  const state = fold(history.entries);
  const { drafts, unknown } = evolutionPlace({ values: {} }, state);
  expect(drafts.map(({ id, draft: { points } }) => [id, points[0]?.text])).toEqual(
    expect.arrayContaining([
      ["kv@1", "Within 30 days."],
      ["other", "Within 40 days."],
      ["kv@2", "Within 20 days."],
      ["kv", "Within 10 days."],
    ]),
  );
  const order = drafts.map(({ id }) => id).filter((id) => id !== "d");
  expect(order).toEqual(["kv@1", "other", "kv@2", "kv"]);
  expect(unknown).toEqual([]);
  // A link names each of them, and tells which version it is.
  const named = evolutionPlace({ values: { drafts: "kv@1,kv@2,kv@9" } }, state);
  expect(named.drafts.map((each) => earlierVersion(each))).toEqual([1, 2]);
  expect(named.unknown).toEqual(["kv@9"]);
  expect(draftNamed(state, "kv@2")?.party).toBe("SO");
  expect(draftsWithVersions(state).filter((each) => earlierVersion(each) === null)).toEqual(state.drafts);
});
