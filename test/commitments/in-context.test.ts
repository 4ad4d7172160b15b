import { describe, expect, test } from "vitest";
import { checkDraft, extractCommitments } from "../../src/core/commitments/index.ts";
import { draft, point, type Draft, type Point } from "../../src/core/text/draft.ts";

const PARTIES =
  "The Government of the Republic of Norland (hereinafter “Norland”), the Government of the Kingdom of Sudland (hereinafter “Sudland”) and the Coast Front (hereinafter “the Front”), hereinafter together referred to as “the Parties”, have agreed as follows:";
const of = (...points: readonly Point[]): Draft =>
  draft({ language: "en", points: [point({ id: "p", text: PARTIES }), ...points] });
const article = (n: number, heading: string, ...texts: readonly string[]): Point =>
  point({
    id: String(n),
    label: `Article ${n}.`,
    heading,
    points: texts.map((text, at) => point({ id: `${n}/${at + 1}`, label: `${at + 1}.`, text })),
  });
const flat = (...texts: readonly string[]) => of(...texts.map((text, at) => point({ id: String(at + 1), text })));
const dutiesOf = (source: Draft) => extractCommitments(source).agreement.commitments;
const placesOf = (source: Draft, code: string) =>
  checkDraft(source)
    .filter((each) => each.code === code)
    .map(({ place }) => place)
    .sort();

describe("who owes", () => {
  test("the second predicate of a passive is owed by the agent of the first", () => {
    const [first, second] = dutiesOf(
      flat(
        "The supply of water to the valley shall be restored by Sudland not later than the fifth day after signature and shall thereafter be maintained at no less than 12,000 cubic metres per day.",
      ),
    );
    expect(second?.act.words).toMatch(/thereafter be maintained/u);
    expect(second?.debtor).toEqual(first?.debtor);
    expect(second?.debtor).toHaveLength(1);
    // So much a day: how much, not how often.
    expect(second?.repeat).toBeUndefined();
  });
  test.each([
    "The archives shall be returned by Sudland and shall be delivered in good order.",
    "Prisoners shall be released by Norland within ten days and shall be handed over at the bridge.",
  ])("%s", (text) => {
    const [first, second] = dutiesOf(flat(text));
    expect(second?.debtor).toEqual(first?.debtor);
  });
  test.each([
    ["If Sudland obstructs the work, it shall bear the cost.", ["sudland"]],
    ["Where the Front breaks the truce, it shall pay 1 million crowns within 10 days.", ["front"]],
    ["Once Norland has received the list, it shall free the prisoners within ten days.", ["norland"]],
    [
      "If a Party breaks the truce, it shall pay the other Party 1 million crowns within 10 days.",
      ["norland", "sudland", "front"],
    ],
    [
      "Should either Party break the truce, it shall pay 1 million crowns within 10 days.",
      ["norland", "sudland", "front"],
    ],
  ])("law: %s a pronoun means whom its own sentence speaks of, whoever owes what is before", (text, names) => {
    for (const before of ["", "The Observer Mission shall watch the truce.", "Norland shall repair the bridge."]) {
      const { agreement } = extractCommitments(
        of(...[before, text].map((each, at) => point({ id: String(at + 1), text: each }))),
      );
      const named = agreement.commitments
        .at(-1)
        ?.debtor.map((id) => agreement.parties.find((each) => each.id === id)?.name.toLowerCase() ?? "");
      expect(named?.map((name) => names.find((each) => name.includes(each))).toSorted(), before).toEqual(
        names.toSorted(),
      );
    }
  });
  test("an hour of a day whose zone the words tell is an instant; any other is kept in the words of the text", () => {
    const window = (text: string) => dutiesOf(flat(text))[0]?.window;
    const instant = { due: { at: "2031-12-01T06:00Z" }, close: "instant" };
    expect(window("Norland shall cease fire at 06:00 hours UTC on 1 December 2031.")).toEqual(instant);
    expect(window("Norland shall cease fire by 0600 hours GMT on 1 December 2031.")).toEqual(instant);
    for (const words of ["than 12 noon on 5 December 2031", "than 06:00 hours on 5 December 2031"])
      expect(window(`Sudland shall leave the port not later ${words}.`)).toEqual({
        due: { at: "2031-12-05" },
        close: "throughDay",
        vague: words,
      });
  });
  test("a second agent is its own", () => {
    const [first, second] = dutiesOf(
      flat("The list shall be drawn up by Norland and shall be published by Sudland within ten days."),
    );
    expect(first?.debtor).not.toEqual(second?.debtor);
    expect(second?.debtor).toHaveLength(1);
  });
  test.each([
    "The Party that withdraws shall return all documents within ten days.",
    "The Party which withdraws shall return all documents within ten days.",
    "The Party withdrawing shall return all documents within ten days.",
    "Any Party that ceases to apply this Agreement shall return all documents.",
  ])("%s: the Party, whichever it is", (text) => {
    const found = dutiesOf(flat(text));
    expect(found).toHaveLength(1);
    expect(found[0]?.act.words).toMatch(/return all documents/u);
    expect(found[0]?.debtor.length).toBeGreaterThan(0);
  });
  test.each([
    "Any violation shall be notified to the Front by the Party on whose territory it occurred.",
    "All such persons shall be released by the Party holding them within 21 days of signature.",
  ])("%s: nobody is told that nobody is named", (text) => {
    expect(placesOf(flat(text), "missing-addressee")).toEqual([]);
  });
});

describe("from when a term counts", () => {
  test.each([
    "The Front shall grant access within 24 hours of receipt of a request.",
    "The Front shall grant access within 24 hours of receipt.",
    "In the event of an armed attack upon Norland, Sudland shall, within 24 hours, enter into consultations with Norland.",
    "If a vessel is detained, the Front shall release it within 48 hours.",
    "The completion of each phase shall be verified by the Front, which shall report thereon to Norland within 72 hours.",
    "Norland shall propose a list, and the Front shall answer it within ten days.",
    "Each notice shall be answered by the Front within ten days.",
  ])("%s: it is stated", (text) => {
    expect(placesOf(flat(text), "deadline-without-start")).toEqual([]);
  });
  test.each([
    "All forces shall leave the islands within 45 days.",
    "The Front shall lay down its arms within 30 days.",
    "Norland shall release all prisoners, and the Front shall leave the valley within ten days.",
  ])("%s: it is not", (text) => {
    expect(placesOf(flat(text), "deadline-without-start")).toEqual(["1"]);
  });
  test("a term of a duty that an event begins counts from then", () => {
    const [duty] = dutiesOf(
      flat("In the event of an armed attack upon Norland, Sudland shall, within 24 hours, enter into consultations."),
    );
    expect(duty?.window?.due).toEqual({ anchor: "trigger", plus: { n: 24, unit: "hour" } });
  });
});

describe("who verifies", () => {
  const mission = article(
    1,
    "The Mission",
    "A Verification Mission of the Coastal League (hereinafter “the Mission”) shall be deployed in the valley within 20 days of signature.",
  );
  test("a clause of the same article verifies what the others ask for", () => {
    const source = of(
      mission,
      article(
        2,
        "Withdrawal",
        "Sudland shall withdraw its forces from the valley within 15 days of signature.",
        "The completion of the withdrawal shall be verified by the Mission.",
        "The archives of the port shall be returned by Sudland to Norland within ten days of signature.",
      ),
    );
    expect(placesOf(source, "missing-monitor")).toEqual(["2/3"]);
  });
  test("what a body is to verify under this article, or a paragraph of another, names it as verifier there alone", () => {
    const source = of(
      mission,
      article(
        2,
        "Withdrawal",
        "Sudland shall withdraw its forces from the valley within 15 days of signature.",
        "Norland shall close the camp at Hal.",
        "The Front shall leave the ford.",
        "The Mission shall verify the withdrawals under this Article.",
      ),
      article(
        3,
        "Guns",
        "Norland shall withdraw its guns.",
        "The Mission shall verify the leaving under Article 2(3).",
      ),
    );
    expect(dutiesOf(source).flatMap(({ id, monitor }) => (monitor === undefined ? [] : [id]))).toEqual([
      "2/1.1",
      "2/3.1",
    ]);
  });
  test("a certificate from which a term counts verifies what is certified, not what else the article asks for", () => {
    const source = of(
      mission,
      article(2, "Withdrawal", "Sudland shall withdraw its forces from the valley within 15 days of signature."),
      article(
        3,
        "Relief",
        "The embargo shall be lifted by Norland within 10 days of the certification by the Mission of the withdrawal provided for in Article 2.",
        "Sudland shall pay to Norland 10 million crowns within a year of signature.",
      ),
    );
    expect(placesOf(source, "missing-monitor")).toEqual(["3/1", "3/2"]);
  });
  test("items of a list are verified with what introduces them", () => {
    const list = point({
      id: "2/1",
      label: "1.",
      text: "The forces of Sudland shall be withdrawn from the valley in two phases, as follows:",
      points: [
        point({ id: "2/1/a", label: "(a)", text: "within 15 days of signature, all forces east of the river; and" }),
        point({ id: "2/1/b", label: "(b)", text: "within 45 days of signature, all remaining forces." }),
      ],
    });
    const verify = point({
      id: "2/2",
      label: "2.",
      text: "The completion of each phase of the withdrawal shall be verified by the Mission.",
    });
    const source = of(mission, point({ id: "2", label: "Article 2.", heading: "Withdrawal", points: [list, verify] }));
    expect(placesOf(source, "missing-monitor")).toEqual([]);
  });
  test("a certificate that another clause asks for, by its number, verifies it", () => {
    const source = of(
      mission,
      article(2, "Cantonment", "The Front shall assemble its combatants at the sites within 30 days of signature."),
      article(
        3,
        "Relief",
        "Norland shall lift the embargo within 10 days of the certification by the Mission of the assembly provided for in Article 2, paragraph 1.",
      ),
    );
    expect(placesOf(source, "missing-monitor")).not.toContain("2/1");
  });
});

describe("toward whom", () => {
  test.each([
    "Access to all places of detention shall be granted by Norland to the Coastal Relief Society within 48 hours of its request.",
    "Norland shall enter into consultations with the neighbouring States on the measures to be taken.",
    "Norland shall hand over the bodies of the fallen to their families.",
  ])("%s: it is said", (text) => {
    expect(placesOf(flat(text), "missing-counterparty")).toEqual([]);
  });
  test("it is not said of what names nobody who gets it", () => {
    expect(placesOf(flat("Norland shall clear the mines according to a plan."), "missing-counterparty")).toEqual(["1"]);
  });
});

describe("instalments", () => {
  const paid = (...items: readonly string[]) =>
    of(
      point({
        id: "1",
        label: "1.",
        text: "By way of compensation, Sudland shall pay to Norland the sum of 900 million crowns, in the following instalments:",
        points: items.map((text, at) => point({ id: `1/${"abc"[at] ?? ""}`, label: `(${"abc"[at] ?? ""})`, text })),
      }),
    );
  const [first, second] = [
    "300 million crowns within 30 days of signature;",
    "300 million crowns on 30 June 2027; and",
  ];
  test("that do not make the sum are told, with both figures", () => {
    const found = checkDraft(paid(first, second, "200 million crowns within 12 months.")).filter(
      ({ code }) => code === "instalments-not-the-sum",
    );
    expect(found).toMatchObject([{ severity: "error", place: "1" }]);
    expect(JSON.stringify(found[0]?.message)).toMatch(/900.*800/u);
  });
  test("that make it are not", () => {
    const source = paid(first, second, "300 million crowns within 12 months of signature.");
    expect(checkDraft(source).map(({ code }) => code)).not.toContain("instalments-not-the-sum");
  });
  test("in one sentence are read too", () => {
    const source = flat(
      "Sudland shall pay 900 million crowns in three instalments of 300 million crowns, 300 million crowns and 200 million crowns.",
    );
    expect(checkDraft(source).map(({ code }) => code)).toContain("instalments-not-the-sum");
  });
});

describe("who is who", () => {
  const landNames = (text: string) =>
    extractCommitments(
      draft({
        language: "en",
        points: [
          point({
            id: "p",
            text: "The Republic of Vesperia and the Federated States of Merrow have agreed as follows:",
          }),
          point({ id: "1", text }),
        ],
      }),
    ).agreement;
  test.each([
    "The Vesperian Government shall consult the elders before it concludes any treaty.",
    "Merrow shall lift the embargo within ten days of signature.",
    "Each State Party shall keep a register of its weapons.",
  ])("%s: one of those who sign", (text) => {
    const { parties, commitments } = landNames(text);
    const [duty] = commitments;
    expect(duty?.debtor.length).toBeGreaterThan(0);
    for (const id of duty?.debtor ?? []) expect(parties.find((each) => each.id === id)?.signs).toBe(true);
  });
});

describe("alarms that are told once", () => {
  const found = (text: string, code: string) => checkDraft(flat(text)).filter((each) => each.code === code);
  test("what words and duty say alike is told of the duty, as gravely as either says it", () => {
    const told = found("Norland shall meet the Front at an early date.", "vague-deadline");
    expect(told).toMatchObject([{ severity: "warning" }]);
  });
  test.each([
    "The general amnesty of the first draft is gone.",
    "No amnesty shall be granted for crimes of the war.",
    "Provision is made for the victims.",
  ])("%s: no amnesty", (text) => {
    expect(found(text, "amnesty-reaches-international-crimes")).toEqual([]);
  });
  test("an amnesty in plain tense is one", () => {
    expect(
      found("Nobody is tried for deeds connected with the fighting.", "amnesty-reaches-international-crimes"),
    ).toHaveLength(1);
  });
  test("a measure after a breach that somebody finds is let be", () => {
    expect(found("Sanctions resume if the deal is breached.", "missing-certifier")).toHaveLength(1);
    expect(found("Sanctions resume if the Commission has found a breach.", "missing-certifier")).toEqual([]);
  });
});
