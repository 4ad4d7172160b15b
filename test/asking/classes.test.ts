import { beforeAll, describe, expect, it } from "vitest";
import { verifyStatement } from "../../src/asking/verify/verify.ts";
import type { View } from "../../src/asking/view.ts";
import { exampleView } from "./views.ts";

const views = new Map<string, View>();

beforeAll(async () => {
  views.set("lake", await exampleView("lake-irrin"));
  for (const name of ["tarn-valley", "river-tessel"]) views.set(name, await exampleView(name, "test/asking/processes"));
});

function told(process: string, statement: string) {
  const view = views.get(process);
  if (view === undefined) throw new Error(`no ${process}`);
  const answer = verifyStatement(view, { statement });
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}

type Case = readonly [process: string, statement: string, verdict: "supported" | "contradicted" | "not-on-record"];

function holds(cases: readonly Case[]): void {
  it.each(cases)("%s: “%s” is %s", (process, statement, verdict) => {
    expect(told(process, statement).verdict).toBe(verdict);
  });
}

/** Neither borne out nor, where nothing stands against it, contradicted. */
function notBorne(cases: readonly (readonly [process: string, statement: string])[]): void {
  it.each(cases)("%s: “%s” is not supported", (process, statement) => {
    expect(told(process, statement).verdict).not.toBe("supported");
  });
}

describe("what a text obliges to is not told as done", () => {
  notBorne([
    ["lake", "The Parties have ceased all hostilities on land, on the Lake and in the air."],
    ["lake", "All prisoners have been released."],
    ["lake", "Each Party has withdrawn its armed forces."],
    ["lake", "An Observer Mission of 480 members has been established."],
    ["tarn-valley", "The prisoners of war were released."],
    ["tarn-valley", "Brannoch has restored the property of displaced persons."],
    ["tarn-valley", "The Monitoring Commission has verified the withdrawal."],
    ["tarn-valley", "Neither Party flew armed drones over the Valley."],
    ["tarn-valley", "Ardell's forces are out."],
    ["river-tessel", "Varenia has compensated the farmers in the lower valley."],
    ["river-tessel", "Odrast released 70 cubic metres per second at the Sarn gauge."],
    ["river-tessel", "The Commission published the readings every month."],
  ]);
  holds([
    ["tarn-valley", "Ardell tabled its draft on 3 February 2032.", "supported"],
    ["tarn-valley", "The chair's text gave Brannoch 45 days for the withdrawal.", "supported"],
    ["tarn-valley", "Fighting broke out at the Orsk bridge on 14 September 2029.", "supported"],
    ["tarn-valley", "Brannoch demanded 90 days for its withdrawal.", "supported"],
    ["tarn-valley", "Ardell may not move its forces into the area that Brannoch has left.", "supported"],
    ["river-tessel", "Odrast struck out the article on compensation in its counter-draft.", "supported"],
  ]);
});

describe("a figure is of what is counted, in its state, and of whom it is", () => {
  notBorne([
    ["lake", "210,000 persons were killed in the Irrin Province."],
    ["lake", "210,000 persons returned to the Irrin Province."],
    ["lake", "138,000 to 142,000 persons returned to their homes."],
    ["lake", "12,000 civilians are in the Irrin Province."],
    ["tarn-valley", "64,000 persons were killed."],
    ["tarn-valley", "47 schools reopened in the Tarn Valley."],
    ["tarn-valley", "310 square kilometres were cleared of mines."],
    ["tarn-valley", "212 kilometres of the Kell railway were destroyed."],
    ["tarn-valley", "Ardell has 18,000 personnel in the Tarn Valley."],
    ["tarn-valley", "18,000 civilians are in the Tarn Valley."],
    ["tarn-valley", "According to the Government of Brannoch, Brannoch had 18,000 personnel in the Tarn Valley."],
    ["tarn-valley", "The Cassian Red Cross counted 3,100 wounded."],
    ["river-tessel", "The government of Odrast estimates the losses of farmers at 95 to 120 million crowns."],
  ]);
  holds([
    ["tarn-valley", "About 3,100 civilians were killed.", "supported"],
    ["tarn-valley", "About 3,100 civilians have been killed since September 2029.", "supported"],
    ["tarn-valley", "Brannoch holds 870 prisoners of war.", "supported"],
    ["tarn-valley", "Ardell held 1,240 prisoners of war on 1 March 2032.", "supported"],
    [
      "tarn-valley",
      "According to the Government of Ardell, Brannoch had 18,000 personnel in the Tarn Valley.",
      "supported",
    ],
    ["tarn-valley", "64,000 persons were displaced from the Tarn Valley.", "supported"],
    ["tarn-valley", "Brannoch lost 4,000 soldiers in the war.", "not-on-record"],
    ["tarn-valley", "Ardell released 200 prisoners before the signature.", "not-on-record"],
    ["tarn-valley", "Ardell has 9,000 personnel in the Tarn Valley.", "not-on-record"],
    [
      "river-tessel",
      "According to Varenia, farmers lost 95 to 120 million crowns in the drought of 2032.",
      "supported",
    ],
  ]);

  it("says which other figures stand on record for the same", () => {
    const { verdict, notes, lines } = told("tarn-valley", "Brannoch has 18,000 personnel in the Tarn Valley.");
    expect(verdict).toBe("supported");
    expect(notes).toContainEqual(expect.objectContaining({ code: "verdict-other-figures" }));
    expect(lines.filter(({ as }) => as === "other").flatMap(({ of }) => of.map(({ entry }) => entry))).toContain(
      "claim/T-C02",
    );
    expect(told("tarn-valley", "The length of the Kell railway is 212 kilometres.").notes).toEqual([]);
  });
});

describe("who signs, and what somebody or something is", () => {
  notBorne([
    ["lake", "Oberay signed the agreement at Oberhaven."],
    ["lake", "The capital of Ketara is Oberhaven."],
    ["tarn-valley", "The capital of Brannoch is Merrin."],
    ["tarn-valley", "The capital of Cassia is Lenz."],
    ["tarn-valley", "Ilva Dorn is the Foreign Minister of Ardell."],
    ["tarn-valley", "The mediator is a camp."],
    ["tarn-valley", "Cassia signed the agreement on 18 June 2032."],
    ["tarn-valley", "Ardell must withdraw its forces within 20 days."],
    ["tarn-valley", "Ardell wants to withdraw its forces within 20 days."],
    ["tarn-valley", "Ardell demands to pay 400 million crowns."],
    ["tarn-valley", "The delegations exchanged prisoners at Lenz."],
    ["river-tessel", "Marrow signed the treaty for Odrast."],
    ["river-tessel", "The seat of the Commission is Sarn."],
    ["river-tessel", "Feld signed the treaty."],
  ]);
  holds([
    ["lake", "Ketara and Solmark signed the agreement on 30 May 2031.", "supported"],
    ["lake", "Oberay is the depositary of the agreement.", "supported"],
    ["tarn-valley", "The agreement was signed on 18 June 2032.", "supported"],
    ["tarn-valley", "The agreement was signed at Lenz.", "supported"],
    ["tarn-valley", "Ardell and Brannoch signed on 18 June 2032.", "supported"],
    ["tarn-valley", "Cassia tabled its text on 22 March 2032.", "supported"],
    ["tarn-valley", "Ilva Dorn is the Foreign Minister of Brannoch.", "supported"],
    ["tarn-valley", "The delegations exchanged lists of prisoners in Lenz in April 2032.", "supported"],
    ["tarn-valley", "Brannoch rejected Ardell's draft in a note of three pages.", "supported"],
    ["river-tessel", "Brenholt is the seat of the Commission.", "supported"],
    ["river-tessel", "Marrow signed the treaty for Varenia.", "supported"],
  ]);
});

describe("what is excepted, halved, denied, or counted from another moment", () => {
  notBorne([
    ["tarn-valley", "Ardell shall release persons convicted of war crimes."],
    ["tarn-valley", "Persons convicted of war crimes are released within 30 days of signature."],
    ["tarn-valley", "All prisoners of war without exception shall be released."],
    ["tarn-valley", "Each Party holds all of the shares."],
    ["tarn-valley", "Displaced persons shall not return."],
    ["tarn-valley", "Brannoch shall withdraw within 60 days of the entry into force."],
  ]);
  holds([
    ["tarn-valley", "Persons convicted of war crimes are excepted from the release of prisoners.", "supported"],
    ["tarn-valley", "Each Party holds half of the shares in the Joint Company.", "supported"],
    ["tarn-valley", "Brannoch shall withdraw its forces to the eastern bank within 60 days of signature.", "supported"],
    ["tarn-valley", "There is no compensation for the Orsk bridge in the signed agreement.", "supported"],
    [
      "lake",
      "Heavy weapons may not be removed from storage without the written consent of the Observer Mission.",
      "supported",
    ],
    ["lake", "No member of the Commission of Inquiry may be a national of either Party.", "supported"],
    ["lake", "Documents for return are issued free of charge within 30 days of an application.", "supported"],
    ["river-tessel", "Military sites may not be inspected under the treaty.", "supported"],
  ]);
});

describe("an opinion and a question", () => {
  holds([
    ["tarn-valley", "Ardell's demand for 400 million crowns was excessive.", "not-on-record"],
    ["tarn-valley", "Displaced persons may rightly return to their homes in the Tarn Valley.", "not-on-record"],
    ["tarn-valley", "Did Brannoch refuse to pay compensation?", "not-on-record"],
    ["tarn-valley", "Why did Brannoch demand 90 days", "not-on-record"],
    ["lake", "What do displaced persons want?", "not-on-record"],
    ["river-tessel", "Has Odrast signed the treaty?", "not-on-record"],
  ]);

  it("says of a question that it is no statement", () => {
    const { notes } = told("tarn-valley", "Did Brannoch refuse to pay compensation?");
    expect(notes).toEqual([{ code: "verdict-question", facts: {} }]);
  });
});

describe("what one says, or says of a part, is not told of both and of all", () => {
  const said = (statement: string) => {
    const view = views.get("river-tessel");
    if (view === undefined) throw new Error("no process");
    const [event, position] = [
      view.talks.events[0],
      view.talks.positions?.positions.find(({ draft }) => draft === undefined),
    ];
    if (event === undefined || position === undefined || view.talks.positions === undefined) throw new Error("empty");
    const positions = [
      {
        ...position,
        id: "X-1",
        party: "VA",
        stance: "Accepts a toll of nine crowns, if its share is 60 per cent.",
        quote: "",
      },
      { ...position, id: "X-2", party: "VA", stance: "Accepts a duty of six crowns.", quote: "" },
    ];
    const summary = "Eight of twelve articles are agreed between Varenia and Odrast, the mediator says.";
    const talks = {
      ...view.talks,
      // Nobody has signed.
      drafts: view.talks.drafts.map((each) => ({
        ...each,
        draft: { ...each.draft, status: "tabled", binding: false },
      })),
      events: [
        ...view.talks.events.filter(({ kind }) => kind !== "signature"),
        { ...event, id: "X-3", title: "A count is declared", summary },
      ],
      positions: { ...view.talks.positions, positions: [...view.talks.positions.positions, ...positions] },
    };
    const answer = verifyStatement({ ...view, talks }, { statement });
    return answer.ok ? answer.value.verdict : "failed";
  };
  it.each([
    "Varenia and Odrast agreed on a toll of nine crowns.",
    "Varenia accepts a toll of nine crowns without conditions.",
    "Varenia accepted a toll of nine crowns.",
    "All twelve articles are agreed between Varenia and Odrast.",
    "Eight of twelve articles are agreed between Varenia, Odrast and Helmar.",
    "The mediator said that Article 10 is agreed.",
    "Varenia and Odrast agreed on a duty of six crowns.",
    "Odrast informs Varenia of any reduction of the flow 48 hours in advance.",
  ])("“%s” is not supported", (statement) => expect(said(statement)).not.toBe("supported"));
  it.each([
    "Varenia accepts a toll of nine crowns if its share is 60 per cent.",
    "Eight of twelve articles are agreed between Varenia and Odrast.",
    "Varenia accepted a duty of six crowns.",
  ])("“%s” is supported", (statement) => expect(said(statement)).toBe("supported"));
});
