import type { ProcessState } from "../../../record/state.ts";
import { draft, point } from "../../../text/draft.ts";

const text = (
  id: string,
  party: string,
  title: string,
  instrument: string,
  date: string,
  points: readonly string[],
) => ({
  id,
  party,
  draft: draft({
    title,
    instrument,
    date,
    language: "en",
    tabledBy: [party],
    points: points.map((each, at) => {
      const [heading = "", ...words] = each.replace(/^~/u, "").split(": ");
      return point({
        id: String(at + 1),
        label: `${at + 1}.`,
        heading,
        text: words.join(": "),
        deleted: each.startsWith("~"),
      });
    }),
  }),
});

const claim = (id: string, fields: object) => ({
  id,
  low: null,
  high: null,
  unit: "persons",
  scope: "",
  asOf: "2031-03",
  estimator: "River Watch",
  confidence: "found" as const,
  sources: [],
  ...fields,
});

/** A small process on which the rules of the article check show what they find and what they allow. */
export const exampleState = {
  id: "example",
  title: "Talks on the river",
  shortTitle: "River",
  fictitious: true,
  notice: "Fictitious.",
  timeZone: "Europe/Vienna",
  parties: [
    { id: "NL", name: "Northland", slot: 1, roles: [{ role: "belligerent" }] },
    { id: "SL", name: "Southland", slot: 2, roles: [{ role: "belligerent" }] },
    { id: "HC", name: "Harbour City", slot: 3, roles: [{ role: "mediator" }] },
    { id: "RL", name: "River League", slot: 4, roles: [{ role: "guarantor" }] },
  ],
  drafts: [
    text("north-draft", "NL", "Northland's draft", "draft", "2031-01-10", [
      "Ceasefire: All fire stops on the second day after signature.",
      "Guns: Each side keeps no more than 20 howitzers.",
      "Observers: The River League sends 300 observers for 30 months.",
      "Crimes: Crimes are tried by a court of five judges.",
      "Bridge: The bridge is repaired by Northland.",
      "Weir: The weir stays shut between 1 April and 5 June.",
    ]),
    text("south-draft", "SL", "Southland's counter-draft", "counter-draft", "2031-02-10", [
      "Ceasefire: All fire stops on the tenth day after signature.",
      "Guns: In peacetime each side keeps no more than 60 howitzers.",
      "Observers: The River League sends 80 observers for 10 months.",
      "~Crimes: Crimes are tried by a court of five judges.",
      "Bridge: The bridge is repaired by Southland.",
      "Weir: The weir stays shut between 1 April and 20 June.",
    ]),
    text("harbour-paper", "HC", "Paper of the mediator", "mediator's paper", "2031-03-10", [
      "Ceasefire: All fire stops on the fifth day after signature.",
      "Guns: In peacetime each side keeps no more than 40 howitzers.",
      "Observers: The River League sends 200 observers for 20 months.",
      "Crimes: Crimes are examined by a commission of seven members.",
      "Bridge: The bridge is repaired by the Union of Masons.",
      "Schools: All schools are rebuilt by the end of 2035.",
    ]),
  ],
  corrections: [],
  sources: {},
  events: [
    event("2031-01-10", "draft", "Northland tables a draft", "Presented by Colonel Oda.", ["NL"], "", ["north-draft"]),
    event("2031-02-10", "draft", "Southland tables a counter-draft", "Presented by Senator Ito.", ["SL"], "", [
      "south-draft",
    ]),
    event("2031-03-10", "draft", "Paper of the mediator", "Five points by Judge Abe.", ["HC"], "", ["harbour-paper"]),
    event("2031-04-01", "domestic", "Senator Ito resigns", "Doctor Mori takes over the delegation of Southland.", [
      "S",
    ]),
    event("2031-02-20", "talks", "First round", "The delegations meet.", ["NL", "SL"], "Reed Hall"),
    {
      ...event("2031-04-10", "talks", "Second round", "They meet again.", ["NL", "SL"], "Reed Hall"),
      endDate: "2031-04-12",
    },
    event(
      "2031-05-05",
      "conference",
      "Donors meet at Brookfield",
      "Pledges of 60 million crowns for the schools.",
      ["RL"],
      "Brookfield",
    ),
  ],
  counts: [
    {
      draft: "harbour-paper",
      agreed: 8,
      total: 10,
      between: ["NL", "SL"],
      notPart: ["HC", "RL"],
      declaredBy: "Judge Abe",
      on: "2031-03-20",
      sources: [],
      open: ["1"],
    },
  ],
  coverage: [],
  topics: [],
  claims: [
    claim("c1", {
      topic: "killed-northland",
      statement: "Soldiers of Northland killed",
      low: "2400",
      high: "2900",
      scope: "Forces of Northland",
    }),
    claim("c2", {
      topic: "killed-southland",
      statement: "Soldiers of Southland killed",
      low: "3100",
      comparator: ">",
      scope: "Forces of Southland",
    }),
    claim("c3", {
      topic: "displacement",
      statement: "People who fled since the war began",
      low: "91000",
      high: "91000",
      measure: "cumulative",
      scope: "River valleys",
    }),
    claim("c4", {
      topic: "displacement",
      statement: "People away from their valleys",
      low: "52000",
      high: "55000",
      measure: "stock",
      scope: "River valleys",
    }),
    claim("c5", {
      topic: "tolls",
      statement: "Receipts of the bridge in escrow",
      low: "130000000",
      high: "130000000",
      unit: "crowns",
      scope: "Bridge account",
      holder: "Northern Bank",
    }),
    claim("c6", {
      topic: "prisoners",
      statement: "Prisoners exchanged in March",
      low: "260",
      high: "260",
      scope: "130 each side",
    }),
    claim("c8", {
      topic: "traffic",
      statement: "Carts a day over the bridge",
      low: "140",
      high: "140",
      unit: "carts a day",
      estimator: "Bridge Office",
      supersededBy: "c9",
    }),
    claim("c10", {
      topic: "killed-southland",
      statement: "Soldiers of Southland killed, official",
      low: "1890",
      high: "1890",
      scope: "Forces of Southland",
      estimator: "Army of Southland",
    }),
    claim("c11", {
      topic: "ferry-sacks",
      statement: "Sacks that the ferry carries",
      low: "1800000",
      high: "1800000",
      unit: "sacks a year",
      estimator: "Ferry Office",
    }),
    claim("c9", {
      topic: "traffic",
      statement: "Carts a day over the bridge",
      low: "120",
      high: "120",
      unit: "carts a day",
      estimator: "Bridge Office",
    }),
    claim("c12", {
      topic: "school-fund",
      statement: "Promised for the schools",
      low: "75000000",
      high: "75000000",
      unit: "crowns",
      category: "pledged",
      estimator: "Donors' Desk",
    }),
    claim("c7", {
      topic: "held-land",
      statement: "Share of the valley held by Southland",
      low: "38",
      high: "38",
      comparator: "~",
      unit: "percent",
      scope: "Valley",
    }),
  ],
  positions: {
    issues: [],
    positions: [],
    delegates: [
      { party: "NL", person: "Oda", text: "Colonel; leads the delegation.", sources: [] },
      { party: "SL", person: "Ito", text: "Senator.", until: "2031-04-01", sources: [] },
      { party: "SL", person: "Mori", text: "Doctor.", from: "2031-04-01", sources: [] },
      { party: "HC", person: "Abe", text: "Judge; mediator.", sources: [] },
    ],
  },
} as unknown as ProcessState;

function event(
  date: string,
  kind: string,
  title: string,
  summary: string,
  parties: readonly string[],
  place = "",
  drafts: readonly string[] = [],
): object {
  return {
    id: date,
    date,
    kind,
    title,
    summary,
    parties,
    confidence: "found",
    sources: [],
    drafts,
    ...(place === "" ? {} : { place }),
  };
}
