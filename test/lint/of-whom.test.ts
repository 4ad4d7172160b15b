import { beforeAll, describe, expect, test } from "vitest";

import { lintBriefing } from "../../src/core/briefing/lint-briefing.ts";
import type { ProcessState } from "../../src/core/record/state.ts";
import { strangersProcess } from "./strangers.ts";

/* A number is of the party and the noun that its own words name; what stands on record of another thing is nothing against it. */

let talks: ProcessState;
beforeAll(async () => {
  talks = await strangersProcess("tarsel");
});
const quotesOf = (text: string): readonly string[] => lintBriefing(text, talks).map(({ quote }) => quote);

describe("a number with its noun left out is of whom its own words name", () => {
  test.each([
    "The Line Institute counted 610 guards of Veldau in April, and 420 to 460 of Sornach.",
    "The guards show it. Sornach tabled 150 and Veldau 400.",
    "Sornach has come up from 22 to 30 crowns, Veldau down from 48 to 34.",
    "On 22 March Brandt told a newspaper that Veldau could accept a ceiling of 300 guards.",
    "Brandt could live with 300 guards, 100 fewer than in her draft.",
    "Both cantons hold 149 railwaymen together: 58 held by Veldau and 91 by Sornach.",
    "Of the mines in the tracks, about 1,900 by the survey of April, the Rail Inspectorate has cleared 640.",
    "It counted 13 derailments in March and eight last month.",
    "Two and a half years after the guard of Veldau blasted five bridges, the talks go on.",
    "Veldau tabled a draft on 16 January and Sornach on 5 February.",
    "One of the eight agreed articles, Article 7, is contested by Sornach.",
  ])("%s", (text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  test.each([
    ["The Line Institute counted 420 to 460 guards of Veldau in April.", "420 to 460"],
    ["Veldau tabled a draft on 5 February.", "5 February"],
    ["In Veldau's draft neither canton keeps more than 300 guards.", "300"],
    ["The Rail Inspectorate counted 8 derailments in March and 13 in April.", "13"],
  ])("but %s", (text, wrong) => {
    expect(quotesOf(text).join("; ")).toContain(wrong);
  });
});
