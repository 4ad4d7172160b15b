import { expect, test } from "vitest";
import { begun, composite, office, point } from "../../../test/support/living.ts";
import { fold } from "../record/fold.ts";
import { editMisfit } from "../record/fitting.ts";
import { newEntry } from "../../../test/support/history.ts";
import { checkWrite } from "../record/writing.ts";
import { kinds } from "../record/parts.ts";
import { inEnglish } from "../../words/english.ts";
import { calledPoint } from "./called.ts";
import { findPoint } from "./spans.ts";

test("what is told of a point names it as people read it, not by its id", () => {
  const { history, base } = begun();
  const state = fold(history.entries);
  const name = calledPoint(findPoint(composite.points, point) ?? expect.fail("no point"));
  expect(name).not.toBe(point);
  const span = { point, in: "text", as: "KE", from: 0, to: 3, quote: "xyz", insert: "" } as const;
  const why = editMisfit({ composite: "text", point, base, spans: [span] }, state);
  expect(inEnglish(why as never)).toContain(name);
  expect(inEnglish(why as never)).not.toMatch(new RegExp(`\\b${point}\\b`, "u"));
  const body = { composite: "text", base, spans: [span] };
  const { entries } = history;
  const entryOf = (id: string) => entries.find((each) => each.id === id);
  const context = {
    kinds,
    audience: office,
    room: "table" as const,
    at: "2031-03-20T12:00:00.000Z",
    state,
    entries,
    entryOf,
  };
  const judged = checkWrite(newEntry("edit", body, { v: kinds.get("edit")?.version ?? 1 }), context);
  expect(judged.ok ? "written" : judged.failure.facts?.["why"]).toEqual(why);
});
