import { expect, test } from "vitest";
import { opened } from "../../../test/support/history.ts";
import { english } from "../../../test/support/words.ts";
import { fold } from "../record/fold.ts";
import { standingOf } from "../record/standing/index.ts";
import { compile } from "../text/compile.ts";
import { draft, point } from "../text/draft.ts";
import { inEnglish } from "../../words/english.ts";
import { briefingChanges, publishBriefing, shownFigure } from "./freeze.ts";
import { findLive } from "./live.ts";

function talks() {
  const history = opened();
  const of = (party: string) =>
    draft({ title: party, tabledBy: [party], points: [point({ id: "1", label: "1.", text: "Ships pass by day." })] });
  const { composite } = compile(["KE", "SO"].map((party) => ({ party, id: party, draft: of(party) })));
  history.write("composite", { id: "t", title: "T", drafts: [], composite }, { on: "2031-03-02" });
  const mark = { composite: "t", point: composite.points[0]?.id, level: "agreed", between: ["KE", "SO"], notPart: [] };
  return { history, mark: { ...mark, declaredBy: "the chair", sources: [] } };
}

const body = "Today: {{standing}}";
const briefing = { id: "b", title: "B", language: "en", asOf: null, published: null, body };
const [live = expect.fail()] = findLive(body);

test("a briefing says where the text in front stands, in the sentence of every page, with the entries it rests on", () => {
  const { history, mark } = talks();
  const shown = () => shownFigure(live, briefing, fold(history.entries), inEnglish);
  expect(shown()).toMatchObject({ kind: "text", text: inEnglish(standingOf(fold(history.entries)).said) });
  const before = shown();
  history.write("mark", { ...mark, on: "2031-03-05" }, { on: "2031-03-05" });
  expect(shown()).not.toEqual(before);
  const seq = history.entries.at(-1)?.seq;
  expect(shown()).toMatchObject({ note: `Rests on entries table ${seq}.` });
});

test("of an earlier day nothing is drawn from what was said since; what was published stays as it was", () => {
  const { history, mark } = talks();
  history.write("mark", { ...mark, on: "2031-03-05" }, { on: "2031-03-05" });
  const state = fold(history.entries);
  expect(shownFigure(live, { ...briefing, asOf: "2031-03-03" }, state, inEnglish)).toMatchObject({ kind: "problem" });
  const { briefing: published, problems } = publishBriefing(briefing, state, "2031-03-06", english);
  expect(problems).toEqual([]);
  history.write("mark", { ...mark, on: "2031-03-08", level: "open" }, { on: "2031-03-08" });
  const later = fold(history.entries);
  expect(shownFigure(live, published, later, inEnglish)).toEqual(
    shownFigure(live, { ...briefing, asOf: "2031-03-06" }, state, inEnglish),
  );
  expect(briefingChanges(published, later, inEnglish).due).toEqual([]);
});
