import { expect, test } from "vitest";

import { lintProse } from "../../src/core/briefing/lint.ts";
import { example } from "../examples/load.ts";

const ukraine = await example("ukraine");
const found = (text: string): readonly string[] =>
  lintProse(text, ukraine).map(({ code, quote }) => `${code} ${quote}`);

test.each([
  [
    "of which side, told by the words that open the paragraph",
    "Russian losses. CSIS counted about 1.2 million soldiers killed by December 2025.",
    ["contradicted about 1.2 million"],
  ],
  [
    "the number of casualties as that of the dead",
    "CSIS counted about 1.2 million Russian soldiers killed by December 2025.",
    ["contradicted about 1.2 million"],
  ],
  [
    "what was offered, not what was asked",
    "Washington offered Kyiv a security guarantee of 20 years.",
    ["contradicted 20"],
  ],
  [
    "all that is frozen, as that of one holder",
    "About EUR 300 billion is immobilised in the European Union.",
    ["scope About EUR 300 billion"],
  ],
  [
    "a replaced figure, known by its number and its estimator",
    "The assessment by the World Bank puts the need over ten years at USD 524 billion.",
    ["superseded USD 524 billion"],
  ],
  [
    "one end of an estimator's range",
    "The Economist put the Ukrainian dead at between 60,000 and 80,000 in November 2024.",
    ["contradicted between 60,000 and 80,000"],
  ],
  [
    "a figure of another estimator",
    "Mediazona and the BBC had by July 2024 confirmed 106,000 to 140,000 Russian soldiers killed.",
    ["contradicted 106,000 to 140,000"],
  ],
  [
    "what was asked, given as what is offered",
    "The United States offers Ukraine a 50-year guarantee.",
    ["contradicted 50"],
  ],
  [
    "casualties of both sides given as killed",
    "More than 1.4 million people were killed in the war between Russia and Ukraine.",
    ["contradicted More than 1.4 million"],
  ],
  [
    "an account called official",
    "CSIS gives 100,000 to 140,000 Ukrainian soldiers killed by December 2025, by Kyiv's official account.",
    ["not-official official account"],
  ],
])("%s", (_what, text, faults) => {
  expect(found(text)).toEqual(faults);
});

test.each([
  "Russian losses. CSIS counted about 1.2 million soldiers killed, wounded or missing by December 2025.",
  "Washington offered Kyiv a security guarantee of 15 years; Ukraine asked for 30 to 50 years.",
  "About EUR 210 billion is immobilised in the European Union.",
  "About EUR 210 billion is immobilised in the European Union, of which EUR 180 billion to EUR 193 billion at Euroclear.",
  "Mediazona and the BBC had confirmed over 160,000 Russian dead by January 2026, CSIS put them at 275,000 to 325,000.",
  "Russia holds more than 19 per cent of Ukraine, Reuters reported on 1 December 2025.",
  "After half a year of talks the town is quiet again.",
])("nothing is wrong: %s", (text) => {
  expect(found(text)).toEqual([]);
});
