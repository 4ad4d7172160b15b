import { describe, expect, it } from "vitest";
import { readText } from "../../src/asking/reading.ts";
import { compileTexts } from "../../src/asking/comparing.ts";
import { viewOf } from "../../src/asking/view.ts";
import { draft, point, WORDINGS } from "../../src/core/text/draft.ts";
import { historyOf } from "../../src/asking/history.ts";
import { opened } from "../support/history.ts";

/** A draft with a point of each wording. */
function mixed() {
  const history = opened();
  const points = WORDINGS.map((wording) => ({
    ...point({ id: wording, label: wording, text: `Words ${wording}.` }),
    wording,
  }));
  history.write(
    "draft",
    {
      id: "m",
      party: "SO",
      draft: draft({ title: "Mixed", language: "en", tabledBy: ["SO"], date: "2031-03-02", points }),
    },
    { party: "SO" },
  );
  return viewOf(history.entries, { member: "me", capacity: "sole" }, { process: "talks" });
}

describe("lines of an answer", () => {
  it("may be quoted where the words were tabled as they are, and nowhere else", () => {
    const told = readText(mixed(), { text: "m" });
    expect(told.ok && told.value.lines.map(({ label, wording }) => [label, wording])).toEqual(
      WORDINGS.map((wording) => [wording, wording === "verbatim" ? "verbatim" : "paraphrase"]),
    );
    const compiled = compileTexts(mixed(), { texts: ["m", "d"], differing: false });
    const alternatives = compiled.ok ? compiled.value.lines : [];
    expect(alternatives.filter(({ wording }) => wording === "verbatim").map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Words verbatim."]) as unknown,
    );
    expect(alternatives.find(({ text }) => text === "Words translation.")?.wording).toBe("paraphrase");
  });

  it("name the version that stands and the entry in its chain", () => {
    const history = opened();
    const view = () => viewOf(history.entries, { member: "me", capacity: "sole" }, { process: "talks" });
    const addressOf = () => {
      const told = readText(view(), { text: "d", point: "1" });
      return told.ok ? told.value.lines[0]?.of[0] : undefined;
    };
    const before = addressOf();
    const entry = history.entries.at(-1);
    expect(before).toMatchObject({ entry: entry?.id, seq: entry?.seq, hash: entry?.hash, point: "1" });
    const changed = draft({
      title: "Treaty",
      language: "en",
      tabledBy: ["KE"],
      date: "2031-03-04",
      points: [point({ id: "1", label: "1.", text: "New." })],
    });
    history.write("draft", { id: "d", party: "KE", draft: changed }, { party: "KE", on: "2031-03-04" });
    const after = addressOf();
    expect(after?.seq).toBe(history.entries.at(-1)?.seq);
    expect(after?.words).not.toBe(before?.words);
  });
});

describe("the history of a point", () => {
  it("names the drafts that have no such point", () => {
    const history = opened();
    const points = [
      point({ id: "1", label: "1.", text: "The two sides shall exchange all prisoners of war within thirty days." }),
      point({ id: "2", label: "2.", text: "Fishing vessels may enter the harbour of Castell without paying dues." }),
    ];
    const tabled = (id: string, party: string, kept: typeof points, date: string): void => {
      const words = draft({ title: `Draft of ${party}`, language: "en", tabledBy: [party], date, points: kept });
      history.write("draft", { id, party, draft: words }, { party, on: date });
    };
    tabled("first", "KE", points, "2031-03-01");
    tabled("second", "SO", points.slice(0, 1), "2031-03-02");
    const view = viewOf(history.entries, { member: "me", capacity: "sole" }, { process: "talks" });
    const told = (of: string) => {
      const answer = historyOf(view, { text: "first", point: of });
      return answer.ok ? answer.value.lines.map(({ as, facts }) => [as, facts?.["text"]]) : [];
    };
    expect(told("1")).toContainEqual(["counterpart", "second"]);
    expect(told("2")).toContainEqual(["absent", "second"]);
  });
});
