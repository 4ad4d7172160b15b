import { expect, test } from "vitest";
import { example } from "../../../../test/examples/load.ts";
import { findLive } from "../../../core/briefing/live.ts";
import { resolveLive } from "../../../core/briefing/resolve.ts";
import { localeOf } from "../../locale.ts";
import { en } from "../../messages/en.ts";
import { liveChoices } from "./live-choices.ts";

test.each(["ukraine", "lake-irrin"])("everything offered for a briefing on %s can be drawn", async (id) => {
  const state = await example(id);
  const choices = liveChoices(state, { t: en, locale: localeOf("en") });
  const refused = choices.filter(({ live }) => {
    const [found, ...others] = findLive(`{{${live}}}`);
    return found === undefined || others.length > 0 || resolveLive(found, state).kind === "problem";
  });
  expect(refused).toEqual([]);
  expect(new Set(choices.map(({ live }) => live)).size).toBe(choices.length);
  // A paraphrase is never offered as a quotation.
  const kinds = new Set(choices.map(({ kind }) => kind));
  expect(kinds.has("quote")).toBe(id === "lake-irrin");
  for (const kind of ["count", "claim", "table", "matrix", "timeline"]) expect(kinds, kind).toContain(kind);
});
