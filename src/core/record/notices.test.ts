import { describe, expect, it } from "vitest";
import { example } from "../../../test/examples/load.ts";
import { opened, type History } from "../../../test/support/history.ts";
import { answer, consensus, of, office, propose } from "../../../test/support/waits.ts";
import { fold } from "./fold.ts";
import { noticesOf, noticeTopics } from "./notices.ts";
import { canRead, type Audience } from "./permissions.ts";

const noticed = (history: History, reader: Audience, now: string) =>
  noticesOf(
    fold(
      history.entries.filter(({ room }) => canRead(reader, room)),
      { now },
    ),
    reader,
    now,
  );
const topics = (history: History, reader: Audience, now = "2031-03-20T10:00:00.000Z") =>
  noticed(history, reader, now).notices.map(({ topic }) => topic);

describe("what there is to tell", () => {
  it("is each thing that waits for the reader, and not what waits for others", () => {
    const history = opened(consensus);
    const first = propose(history, "KE");
    propose(history, "KE");
    expect(topics(history, of("SO"))).toEqual(["waits", "waits"]);
    expect([topics(history, of("KE")), topics(history, office)]).toEqual([[], []]);
    const before = noticed(history, of("SO"), "2031-03-20T10:00:00.000Z").notices;
    answer(history, "SO", first);
    // What is left is what it was.
    const left = noticed(history, of("SO"), "2031-03-20T11:00:00.000Z").notices;
    expect(left).toEqual(before.slice(1));
  });

  it("is a deadline from three days before it until it has passed, and holds no longer than that", () => {
    const history = opened({ kind: "silence" });
    const until = "2031-03-28T12:00:00.000Z";
    const body = { draft: "d", points: ["1"], deadline: until };
    history.write("silence", body, { as: "office", on: "2031-03-20" });
    const at = (now: string) => noticed(history, of("SO"), now);
    const due = (now: string) => at(now).notices.filter(({ topic }) => topic === "deadlines").length;
    const days = ["2031-03-24T12:00:00.000Z", "2031-03-25T12:00:00.000Z", "2031-03-28T11:59:00.000Z", until];
    expect(days.map(due)).toEqual([0, 1, 1, 0]);
    // Midnight in Kyiv; on the last day, the moment itself.
    expect([at("2031-03-20T10:00:00.000Z").until, at("2031-03-28T10:00:00.000Z").until]).toEqual([
      "2031-03-20T22:00:00.000Z",
      until,
    ]);
  });

  it("is what falls due within a week and what was not kept, of the agreement that is watched", async () => {
    const lake = await example("lake-irrin");
    const talks = fold(opened().entries);
    const { agreements = [], monitoring } = lake;
    const on = (now: string, log = monitoring) => {
      const all = noticesOf({ ...talks, agreements, ...(log === undefined ? {} : { monitoring: log }) }, office, now);
      return noticeTopics.map((topic) => all.notices.filter((each) => each.topic === topic).length);
    };
    const days = (monitoring?.incidents ?? []).map((incident) => incident.on.slice(0, 10)).sort();
    const [first = "", last = ""] = [days[0], days.at(-1)];
    const begun = on(`${first}T00:00:00.000Z`);
    const ended = on(`${last}T23:59:00.000Z`);
    expect({ first, last, begun, ended }).toEqual({
      first: "2031-05-30",
      last: "2032-04-30",
      begun: [0, 1, 0],
      ended: [0, 0, 5],
    });
    const quiet = { incidents: [], findings: [], observations: [], tallies: [] };
    expect(on(`${last}T23:59:00.000Z`, quiet)[2]).not.toBe(ended[2]);
  });
});
