import { expect, test } from "vitest";

import { lintProse } from "../../src/core/briefing/lint.ts";
import { example } from "../examples/load.ts";

const ukraine = await example("ukraine");
const found = (text: string): readonly string[] =>
  lintProse(text, ukraine)
    .filter(({ code }) => code === "wrong-date" || code === "contradicted")
    .map(({ code, quote }) => `${code} ${quote}`);

test.each([
  ["Yermak resigned as head of the presidential office on 25 November 2025.", "wrong-date 25 November 2025"],
  ["The EU froze the assets for an indefinite period on 19 December 2025.", "wrong-date 19 December 2025"],
  ["The EU agreed its loan of EUR 90bn on 12 December 2025.", "wrong-date 12 December 2025"],
  ["On 29 April 2026 Magyar won the election in Hungary.", "wrong-date 29 April 2026"],
  ["At the Paris coalition summit on 6 January 2026, 53 countries took part.", "contradicted 53 countries"],
  ["In Abu Dhabi on 5 February 2026 the sides agreed to exchange 175 prisoners each.", "contradicted 175"],
  ["On 28 November 2025 Umerov resigned as head of the presidential office.", "contradicted Umerov"],
  ["Russia's delegation in Abu Dhabi on 23 January 2026 was led by Medinsky.", "contradicted Medinsky"],
  ["On 2 December 2025 Witkoff and Kushner sat with Putin in Moscow for three hours.", "contradicted three hours"],
  ["An earlier version with 20 points went to the United States on Dec 8, 2025.", "wrong-date Dec 8, 2025"],
  ["An earlier 20-point version had been sent to the United States in 2025, on Dec 8.", "wrong-date Dec 8"],
  [
    "After the vote in Hungary on 12 April 2026, the EU loan was unblocked on 30 April 2026.",
    "wrong-date 30 April 2026",
  ],
  [
    "Ryabkov said on 26 December 2025 that the Ukrainian text differs fundamentally from the 28 points.",
    "contradicted from the 28 points",
  ],
  ["Secretary of State Marco Rubio presented the plan in Kyiv on 20 November 2025.", "contradicted Rubio"],
  [
    "The trilateral round began in Abu Dhabi on 23 January 2026, with Vladimir Medinsky at the head of the Russian delegation.",
    "contradicted Medinsky",
  ],
  ["At Mar-a-Lago on 30 December 2025 it started to look serious.", "wrong-date 30 December 2025"],
  ["The plan was handed over in Kyiv on 20 November 2025 by Secretary of State Marco Rubio.", "contradicted Rubio"],
  ["In Abu Dhabi on 5 February 2026 each side returned 314 prisoners.", "contradicted 314 prisoners"],
  [
    "PALM BEACH, Dec 29, 2025 - Trump and Zelenskyy came out of five hours of talks at Mar-a-Lago.",
    "contradicted five hours",
  ],
  ["European leaders met Witkoff and Kushner in Berlin on 14 and 15 November 2025.", "wrong-date 15 November 2025"],
  ["Yermak led the Ukrainian delegation in Berlin on 14 December 2025.", "contradicted Yermak"],
  ["KYIV, Dec 28, 2025 - Andriy Yermak, who leads the delegation, sat beside the president.", "contradicted Yermak"],
  ["Orbán won the election in Hungary on 12 April 2026.", "contradicted Orbán"],
])("%s", (text, fault) => {
  expect(found(text)).toEqual([fault]);
});

test.each([
  "Yermak resigned as head of the presidential office on 28 November 2025, and Umerov took over the delegation.",
  "The EU froze the assets for an indefinite period on 12 December 2025; a week later it agreed a loan.",
  "At the Paris coalition summit on 6 January 2026, 35 countries took part.",
  "In Abu Dhabi on 5 February 2026 the sides agreed to exchange 157 prisoners each, 314 in all.",
  "The Russian delegation in Abu Dhabi on 23 January 2026 was led by Admiral Igor Kostyukov.",
  "In Geneva on 17 February 2026 Medinsky led the Russian side.",
  "On 3 March 2026 Putin met the Hungarian foreign minister in Moscow.",
  "Magyar, who won the election in Hungary on 12 April 2026, lifted the veto.",
  "After the vote in Hungary on 12 April 2026, the EU loan was unblocked on 23 April 2026.",
  "PALM BEACH, Florida, Dec 29, 2025 — Trump and Zelenskyy came out of talks in good spirits.",
  "The plan goes back to the American draft of 20 November 2025 and now has 20 points.",
  "In Abu Dhabi on 5 February 2026 the talks freed three hundred and fourteen prisoners, 157 from each side.",
  "On 23 December 2025 Zelenskyy set out the 20 points; two points are open: the plant and territory.",
  "Why Washington said no to a Patriot licence on 1 August 2026 is another story.",
  "Since the terms of June 2024 little has changed; the American draft of Nov 20 said so.",
  "Yermak led the Ukrainian delegation in Geneva on 23 November 2025.",
  "A second round in Abu Dhabi closed on 5 February 2026, a third in Geneva on 18 February.",
  "In May 2026 the two sides settled on a thousand each, and the first batch returned on 15 May 2026.",
  "KYIV, June 30, 2026 - Putin rejects a halt of deep strikes, Ukraine says.",
  "On 14 December 2025 Witkoff and Kushner met Zelenskyy in Berlin; on 19 December Putin held his year-end conference.",
])("nothing is wrong: %s", (text) => {
  expect(found(text)).toEqual([]);
});
