import { en } from "../../src/words/english.ts";
import { say } from "../../src/words/words.ts";
import { expect, test, describe } from "vitest";
import { checkDraft, extractCommitments, plainCommitment } from "../../src/core/commitments/index.ts";
import { draft, point, type Draft } from "../../src/core/text/draft.ts";

const PARTIES =
  'The Government of Norland ("the Government") and the River Front ("the Front"), hereinafter the Parties, agree as follows:';
const of = (...texts: readonly string[]): Draft =>
  draft({ language: "en", points: [PARTIES, ...texts].map((text, at) => point({ id: String(at), text })) });
const duties = (...texts: readonly string[]) => extractCommitments(of(...texts)).agreement.commitments;
const codes = (...texts: readonly string[]) => checkDraft(of(...texts)).map(({ code }) => code);

describe("what is done several times comes to an end where the words say so", () => {
  test.each([
    ["Norland shall pay 20 million in five equal monthly instalments.", { every: { n: 1, unit: "month" }, count: 5 }],
    [
      "The Front shall hand over its rifles in four (4) weekly deliveries.",
      { every: { n: 1, unit: "week" }, count: 4 },
    ],
    ["Norland shall ship grain every month for two years.", { every: { n: 1, unit: "month" }, count: 24 }],
    ["Norland shall pay 20 million in annual instalments.", undefined],
    ["The Front shall report every two weeks.", { every: { n: 2, unit: "week" } }],
  ])("%s", (text, repeat) => expect(duties(text)[0]?.repeat).toEqual(repeat));
});

describe("a day that comes again, and an hour, are no single day", () => {
  test.each([
    [
      "The Government shall transfer the fees each month, not later than the fifth day of the following month.",
      "not later than the fifth day of the following month",
    ],
    ["The Front shall pay within 15 days of the end of each quarter.", "within 15 days of the end of each quarter"],
    [
      "The Front shall hand over the list by the last working day of each month.",
      "by the last working day of each month",
    ],
    [
      "Norland shall pay on the first day of the month following signature.",
      "on the first day of the month following signature",
    ],
    ["The Parties shall cease fire at 18:00 on D-Day.", "at 18:00 on D-Day"],
    ["Norland shall withdraw by noon on the day after signature.", "by noon on the day after signature"],
  ])("%s", (text, words) => {
    const [duty] = duties(text);
    expect(duty?.window).toMatchObject({ vague: words });
    expect(duty?.window?.due).toBeUndefined();
    expect(codes(text)).not.toContain("vague-deadline");
  });
  test("an hour stays with its day", () => {
    expect(duties("Norland shall withdraw by 18:00 on 3 May 2030.")[0]?.window).toMatchObject({
      due: { at: "2030-05-03" },
      vague: "by 18:00 on 3 May 2030",
    });
  });
});

describe("what stands around a duty", () => {
  const [government, front] = ["government-of-norland", "river-front"];
  test.each([
    ["Should either Party block the road, the other Party may close its bridge.", "Should either Party block the road"],
    ["Should the Front withhold a map, the Government is entitled to keep its own.", "Should the Front withhold a map"],
    [
      "Failing agreement on the dates within 60 days, the Joint Council shall decide.",
      "Failing agreement on the dates within 60 days",
    ],
    [
      "Norland shall reopen the port on the day on which the Joint Council certifies that the channel is clear.",
      "on the day on which the Joint Council certifies that the channel is clear",
    ],
  ])("starts: %s", (text, trigger) => {
    const [duty, ...others] = duties(text);
    expect(others).toEqual([]);
    expect(duty).toMatchObject({ trigger: { words: trigger } });
    expect(duty?.window).toBeUndefined();
  });
  test("a limit that introduces a list is that of each of its items", () => {
    const items = ["found new settlements in the delta;", "move boundary stones along the river."];
    const text = point({
      id: "1",
      text: "Until the census, neither side shall:",
      points: items.map((item, at) => point({ id: `1/${at}`, text: item })),
    });
    const { agreement } = extractCommitments(
      draft({ language: "en", points: [point({ id: "0", text: PARTIES }), text] }),
    );
    expect(agreement.commitments).toMatchObject([
      { modality: "prohibition", condition: { words: "Until the census" } },
      { modality: "prohibition", condition: { words: "Until the census" } },
    ]);
    for (const { act } of agreement.commitments) expect(act.words).toContain("[Until the census, neither side shall]");
  });
  test("what follows where a duty is not kept is a clause of its own", () => {
    expect(
      duties("The Front shall open the road by 1 May 2031; failing which the Government may close the bridge."),
    ).toMatchObject([
      { modality: "obligation", debtor: [front], window: { due: { at: "2031-05-01" } } },
      { modality: "permission", debtor: [government], trigger: { words: "failing which" } },
    ]);
  });
  test("a second debtor without a verb of its own owes too, by the same day", () => {
    const both = duties("The Government shall deliver 100 lorries, and the Front 50 lorries, by 1 July 2030.");
    expect(both).toMatchObject([
      { debtor: [government], creditor: [], window: { due: { at: "2030-07-01" } } },
      { debtor: [front], creditor: [], window: { due: { at: "2030-07-01" } } },
    ]);
    expect(duties("Norland shall give to the Union and the Front 50 lorries.").map(({ debtor }) => debtor)).toEqual([
      [government],
    ]);
  });
  test("consent limits a ban, and no obligation", () => {
    expect(duties("Norland shall not dam the river without the prior consent of the Front.")[0]).toMatchObject({
      condition: { words: "without the prior consent of the Front" },
    });
    expect(duties("Norland shall leave the delta without the consent of the Front.")[0]?.condition).toBeUndefined();
  });
  test("a promise of two acts is two, each with its own time", () => {
    expect(
      duties("Norland commits itself to repeal Law 3 by 1 June 2031 and to compensate the owners.").map(
        ({ window }) => window?.due,
      ),
    ).toEqual([{ at: "2031-06-01" }, undefined]);
  });
  test("the words of a ban begin with what denies", () => {
    const [, second] = duties("Neither Party shall lay mines, nor shall it fly drones.");
    expect(second?.act.words).toMatch(/^nor shall it fly drones/u);
  });
  test("an adverb at the head is nobody's name", () => {
    const { cast, agreement } = extractCommitments(of("Thereafter each Party shall repair the dykes."));
    expect(cast.map(({ id }) => id)).toEqual([government, front]);
    expect(agreement.commitments[0]?.debtor).toEqual([government, front]);
  });
  test("each of two with a short name of its own is a party", () => {
    const text = 'between the Republic of Kelm ("Kelm"), and the Free Province of Orn ("Orn")';
    const { cast } = extractCommitments(
      draft({ language: "en", points: [point({ id: "0", text }), point({ id: "1", text: "Orn shall meet Kelm." })] }),
    );
    expect(cast.filter(({ signs }) => signs)).toHaveLength(2);
  });
});

describe("to whom something is owed, and only where the words say so", () => {
  test.each([
    ["Norland shall hand over the maps to the Front.", ["river-front"]],
    ["Norland shall give the Front notice of each flight.", ["river-front"]],
    ["The debts owed to the Shore Bank shall be paid by Norland. The Shore Bank shall report.", ["shore-bank"]],
    ["The Joint Council shall be given access by the Front. The Joint Council shall report.", ["joint-council"]],
    ["The Parties shall establish the Joint Council. The Joint Council shall report.", []],
    ["The Joint Council shall be composed of members appointed by the Front. The Joint Council shall report.", []],
    ["Norland may suspend its payments until the Front has left.", []],
    ["Norland shall set the date in consultation with the Front.", []],
  ])("%s", (text, creditor) => expect(duties(text)[0]?.creditor).toEqual(creditor));
  test("what introduces a list says to whom each item is owed", () => {
    const items = [
      point({ id: "1/a", text: "60 million crowns on signature;" }),
      point({ id: "1/b", text: "90 million crowns on 1 May 2031." }),
    ];
    const { agreement } = extractCommitments(
      draft({
        language: "en",
        points: [
          point({ id: "0", text: PARTIES }),
          point({
            id: "1",
            text: "Norland shall pay to the Front the sum of 150 million crowns, as follows:",
            points: items,
          }),
        ],
      }),
    );
    expect(agreement.commitments.map(({ creditor }) => creditor)).toEqual([["river-front"], ["river-front"]]);
  });
});

describe("alarms", () => {
  test("a short name that several have, far from each of them", () => {
    const text = [
      "Norland shall pay 3 million to the Harvest Fund.",
      "The Sea Fund shall buy boats.",
      "The Front shall leave the delta.",
      "The Front shall hand over its rifles.",
      "The Front shall clear the road.",
      "The Fund shall publish its accounts.",
    ];
    const found = checkDraft(of(...text)).filter(({ code }) => code === "ambiguous-name");
    expect(found).toMatchObject([{ place: "6", severity: "warning", words: [{ quote: "The Fund" }] }]);
    expect(codes(...text.slice(0, 2), text.at(-1)!)).not.toContain("ambiguous-name");
    expect(codes(text[0]!, ...text.slice(2))).not.toContain("ambiguous-name");
  });
  test("no alarm on a day that counts itself in, nor on what a body itself certifies", () => {
    expect(
      codes("Norland shall pay 3 million on or before 30 June 2031.", "The Front shall leave by D + 21."),
    ).not.toContain("ambiguous-count");
    const body = "A Joint Council shall be established. The Council shall verify the truce.";
    expect(codes(body, "The Council may impose fines where a violation has been certified.")).not.toContain(
      "missing-certifier",
    );
    expect(codes("Norland may impose fines where a violation has occurred.")).toContain("missing-certifier");
  });
});

describe("styles that were passed over", () => {
  test("whoever is first named where somebody else acts", () => {
    const found = duties(
      "The Joint Council shall send its accounts to the Ombudsman, who shall comment on them within two months.",
    );
    expect(found.map(({ debtor }) => debtor)).toEqual([["joint-council"], ["ombudsman"]]);
  });
  test.each([
    ["Norland to pull back its guns by 3 May 2031.", "obligation", "government-of-norland"],
    ["The Front not to recruit children.", "prohibition", "river-front"],
  ])("notes of a meeting: %s", (text, modality, debtor) =>
    expect(duties("Norland shall leave.", text).slice(1)).toMatchObject([{ modality, debtor: [debtor] }]),
  );
  test("a sentence with a term that gave no duty is told", () => {
    const { uncovered } = extractCommitments(
      of("The Parties shall meet.", "Third stage: all others, at the latest 45 days after signature."),
    );
    expect(uncovered.find(({ point: id }) => id === "2")).toMatchObject({ normative: true });
  });
});

describe("who, what and when in passives, stages and expired terms", () => {
  const spoken = (...texts: readonly string[]) => {
    const { agreement } = extractCommitments(of(...texts));
    return agreement.commitments.map((each) =>
      plainCommitment(agreement, each)
        .map((said) => say(en, said))
        .join(" "),
    );
  };
  test("who must let something pass is bound", () => {
    expect(duties("Passage of convoys shall be permitted by the Front.")[0]).toMatchObject({
      modality: "obligation",
      debtor: ["river-front"],
    });
    expect(duties("Overflights shall not be permitted by the Front.")[0]).toMatchObject({ modality: "prohibition" });
    expect(duties("No Party shall be permitted by the Front to fire.")[0]).toMatchObject({ modality: "prohibition" });
    expect(duties("Convoys shall be permitted by day.")[0]).toMatchObject({ modality: "permission" });
  });
  test.each([
    "Prisoners shall be released by the Party holding them.",
    "Mines shall be cleared by the Party on whose territory they lie.",
    "The Party holding prisoners shall release them.",
  ])("%s: whichever party that is", (text) =>
    expect(duties(text)[0]?.debtor).toEqual(["government-of-norland", "river-front"]),
  );
  test("what may be done when a term has run out may not be done before", () => {
    const anchor = "1-written-notice-to-the-front";
    const begins = { opens: { anchor, plus: { n: 14, unit: "day" } } };
    for (const term of ["upon the expiry of 14 days from", "on the lapse of a period of 14 days from"]) {
      const window = duties(`Norland may close the bridge ${term} written notice to the Front.`)[0]?.window;
      expect(window).toMatchObject(begins);
      expect(window?.due).toBeUndefined();
    }
    expect(
      duties("Any dispute not settled within 60 days may be submitted to arbitration.")[0]?.window,
    ).toBeUndefined();
    expect(duties("The Front shall not proceed within 60 days of signature.")[0]?.window).toBeDefined();
  });
  test("what a stage is a stage of is read with it", () => {
    const list = draft({
      language: "en",
      points: [
        point({ id: "0", text: PARTIES }),
        point({
          id: "1",
          text: "The forces of the Front shall be withdrawn in two phases, as follows:",
          points: [
            point({ id: "1/a", label: "(a)", text: "within 15 days of signature, all forces east of the river; and" }),
            point({ id: "1/b", label: "(b)", text: "within 45 days of signature, all remaining forces." }),
          ],
        }),
      ],
    });
    for (const { act } of extractCommitments(list).agreement.commitments)
      expect(act.words).toContain("[The forces of the Front shall be withdrawn in two phases, as follows");
  });
  test("words from two places are no single quotation", () => {
    const text =
      "In the event of a breach by the Front, Norland may close the bridge upon receipt of a notice, unless it is mended.";
    expect(duties(text)[0]?.trigger?.words).toBe("In the event of a breach by the Front … upon receipt of a notice");
    expect(spoken(text)[0]).toContain("“In the event of a breach by the Front … upon receipt of a notice”");
  });
  test("only words of the clause are quoted as the text's", () => {
    const { agreement } = extractCommitments(of("If the bridge falls, the Front shall rebuild it."));
    const [duty] = agreement.commitments;
    const sentence = (words: string) =>
      plainCommitment(agreement, { ...duty!, trigger: { words } })
        .map((said) => say(en, said))
        .join(" ");
    expect(sentence("If the bridge falls")).toContain("as the text says: “If the bridge falls”");
    expect(sentence("if the ferry sinks")).toContain("in these words: if the ferry sinks");
  });
});

test.each(["one year's notice", "a year’s notice", "six months' written notice", "one month's notice"])(
  "how long ahead somebody is told is no last day: %s",
  (notice) => {
    const text = `Either Party may leave this Agreement by ${notice}.`;
    const window = duties(text)[0]?.window;
    expect(window?.due).toBeUndefined();
    expect(window?.vague).toContain("notice");
  },
);
