import { describe, expect, test } from "vitest";

import { checkBriefing, lintBriefing } from "../../src/core/briefing/lint-briefing.ts";
import type { ProcessState } from "../../src/core/record/state.ts";
import { exampleState } from "../../src/core/briefing/lint/rules/examples.test-data.ts";

/** The small process of the rules, in which each side has tabled a second text. */
const guns: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  Northland: [
    ["2031-01-10", 20],
    ["2031-03-25", 26],
  ],
  Southland: [
    ["2031-02-10", 60],
    ["2031-04-05", 52],
  ],
};

function second(party: string, [date, number]: readonly [string, number]) {
  const first = exampleState.drafts.find((draft) => draft.party === party);
  if (first === undefined) throw new Error(party);
  const points = first.draft.points.map((point) =>
    point.heading === "Guns" ? { ...point, text: `Each side keeps no more than ${number} howitzers.` } : point,
  );
  const isFirst = date === first.draft.date;
  return {
    ...first,
    id: isFirst ? first.id : `${first.id}-b`,
    draft: { ...first.draft, title: `Outline for the river, ${party} ${date}`, date, points },
  };
}

const state: ProcessState = {
  ...exampleState,
  drafts: [
    ...["Northland", "Southland"].flatMap((name) =>
      (guns[name] ?? []).map((text) => second(name === "Northland" ? "NL" : "SL", text)),
    ),
    ...exampleState.drafts.filter(({ party }) => party === "HC"),
  ],
};
const found = (text: string) => lintBriefing(text, state).map(({ code, quote }) => `${code} ${quote}`);

const MONTHS = ["", "January", "February", "March", "April"];
const dayOf = (date: string): string => `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7))] ?? ""}`;
const monthOf = (date: string): string => MONTHS[Number(date.slice(5, 7))] ?? "";

describe.each(Object.entries(guns))("what %s asked for in each of its texts", (party, texts) => {
  const other = party === "Northland" ? "Southland" : "Northland";
  test.each(texts.map(([date, number], at) => ({ date, number, at })))("$date", ({ date, number, at }) => {
    const order = ["first", "second"][at] ?? "";
    const told = [
      `${party} asked for ${number} howitzers.`,
      `${party} asked for ${number} howitzers in its draft of ${dayOf(date)}.`,
      `${party} asked for ${number} howitzers in ${monthOf(date)}.`,
      `${party} tabled its draft on ${dayOf(date)}.`,
      `In ${party}'s ${order} draft each side keeps ${number} howitzers.`,
      `${party}'s draft of ${dayOf(date)} has ${number} howitzers for each side.`,
      `${party} went from ${texts[0]?.[1]} to ${texts[1]?.[1]} howitzers, and ${other} from ${guns[other]?.[0]?.[1]} to ${guns[other]?.[1]?.[1]}.`,
      `${party} began at ${texts[0]?.[1]} howitzers and wants ${texts[1]?.[1]} today.`,
      `${party}'s second draft has ${texts[1]?.[1]} howitzers for each side, down from ${texts[0]?.[1]}.`,
    ];
    expect(told.flatMap((text) => found(text).map((line) => `${text} → ${line}`))).toEqual([]);
  });

  test("told of the other of its texts it is found, and never said to stand", () => {
    const [[early, first], [late, last]] = texts as readonly [readonly [string, number], readonly [string, number]];
    const wrong = [
      [`In ${party}'s first draft each side keeps ${last} howitzers.`, last],
      [`In ${party}'s second draft each side keeps ${first} howitzers.`, first],
      [`${party}'s draft of ${dayOf(early)} has ${last} howitzers for each side.`, last],
      [`${party}'s draft of ${dayOf(late)} has ${first} howitzers for each side.`, first],
      [`${party} now asks for ${first} howitzers.`, first],
      [`${party} first asked for ${last} howitzers.`, last],
    ] as const;
    for (const [text, number] of wrong) {
      expect([text, found(text)]).toEqual([text, [`wrong-draft ${number}`]]);
      expect([text, checkBriefing(text, state).checked.map(({ quote }) => quote)]).toEqual([text, []]);
    }
  });

  test("a day on which it tabled nothing is found", () => {
    expect(found(`${party} tabled its draft on 3 March.`)).toEqual(["wrong-date 3 March"]);
  });
});

test("a figure that was replaced after the day of the text takes nothing from it", () => {
  const claims = (state.claims ?? []).map((claim) =>
    claim.id === "c8" ? { ...claim, asOf: "2031-03-01" } : claim.id === "c9" ? { ...claim, asOf: "2031-07-01" } : claim,
  );
  const told = "Reed Hall, 10 June 2031. By the Bridge Office, 140 carts a day go over the bridge.";
  expect(lintBriefing(told, { ...state, claims })).toEqual([]);
  const after = "Reed Hall, 10 July 2031. By the Bridge Office, 140 carts a day go over the bridge.";
  expect(lintBriefing(after, { ...state, claims }).map(({ code }) => code)).toEqual(["superseded"]);
});

test("numbers of two parties in one sentence are each held against their own", () => {
  const claim = (id: string, party: string, number: string) => ({
    ...(state.claims ?? [])[0]!,
    id,
    topic: `ferries-${party.toLowerCase()}`,
    statement: `Ferrymen of ${party} at the landing`,
    low: number,
    high: number,
    scope: "at the landing",
    estimator: "Landing Office",
  });
  const claims = [claim("f1", "Northland", "310"), claim("f2", "Southland", "880")];
  const with_ = (text: string) => lintBriefing(text, { ...state, claims }).map(({ quote }) => quote);
  expect(with_("The Landing Office counted 310 ferrymen of Northland and 880 of Southland.")).toEqual([]);
  expect(with_("The Landing Office counted 310 ferrymen of Northland and 940 of Southland, 1,250 in all.")).toEqual([
    "940",
  ]);
});
