import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDraft, extractCommitments, questionsOf } from "../../src/core/commitments/index.ts";
import { trapIn, wordingRules } from "../../src/core/commitments/checks/wording/index.ts";
import { draft, point, type Draft } from "../../src/core/text/draft.ts";

const of = (...texts: readonly string[]): Draft =>
  draft({ language: "en", points: texts.map((text, at) => point({ id: String(at + 1), text })) });
const duties = (...texts: readonly string[]) => extractCommitments(of(...texts)).agreement.commitments;

describe("styles of duties", () => {
  test.each([
    ["The Front undertakes to disarm and not to recruit minors.", ["obligation", "prohibition"]],
    ["Norland agrees to release all prisoners, and shall not arrest them again.", ["obligation", "prohibition"]],
    ["Immediate and full ceasefire in the districts.", ["obligation"]],
    [
      "Opening the crossings, facilitating transit and refraining from restricting movement.",
      ["obligation", "obligation", "prohibition"],
    ],
    ["Ensure access to all detainees.", ["obligation"]],
    ["There will be no movements of forces after the signature.", ["prohibition"]],
    ["The Front will have the right to name two spokespersons.", ["permission"]],
    ["The Parties shall not interfere with returns, nor shall they punish them.", ["prohibition", "prohibition"]],
    ["It is agreed that Norland shall withdraw.", ["obligation"]],
    ["Both sides have decided to reopen the crossings.", ["obligation"]],
    ["Norland is under an obligation to refrain from levying charges.", ["prohibition"]],
    ["The Border Committee reserves the right to close a crossing.", ["permission"]],
    ["All prisoners of war as well as all non-combatants shall be released.", ["obligation"]],
    ["Orders the immediate cessation of hostilities;", ["obligation"]],
    [
      "Urges the Front and the Army to withdraw from schools and to refrain from recruiting.",
      ["obligation", "prohibition"],
    ],
    ["Authorises the Monitoring Mission to inspect vessels;", ["power"]],
    ["Norland accepts the judgment, and will carry it out.", ["obligation"]],
    ["Norland undertakes not to tax relief, and to report every incident.", ["prohibition", "obligation"]],
    [
      "Norland undertakes to notify the list of launchers and to update that list yearly.",
      ["obligation", "obligation"],
    ],
    ["Under no circumstances shall any forces of Norland enter the zone.", ["prohibition"]],
    ["No weapons are permitted in the zone.", ["prohibition"]],
    ["It shall be unlawful for either Party to import weapons.", ["prohibition"]],
    ["Norland shall respect the Covenants; shall not derogate from them.", ["obligation", "prohibition"]],
    [
      "Norland shall furnish a plan, which the Joint Commission shall approve within 14 days.",
      ["obligation", "obligation"],
    ],
    ["The Joint Force may take whatever means are necessary.", ["power"]],
    ["Both Parties shall meet to discuss and agree on the posts.", ["obligation"]],
    [
      "Not to carry out military exercises with live fire near the line; to exclude flights, with the exception of rescue.",
      ["prohibition", "obligation"],
    ],
    ["Firing across the line is a violation of the ceasefire.", ["prohibition"]],
    ["The laying of mines shall be deemed a grave breach of the truce.", ["prohibition"]],
    ["Not more than 500 soldiers shall be stationed there.", ["prohibition"]],
    ["No weapon shall be moved or may be stored in the zone.", ["prohibition", "prohibition"]],
    ["Norland shall give neither arms nor money to the Front.", ["prohibition"]],
    ["Norland shall have no troops in the zone.", ["prohibition"]],
    ["Norland may neither detain nor deport refugees.", ["prohibition"]],
    ["No one shall be obliged to return.", ["prohibition"]],
    ["Never recruit children.", ["prohibition"]],
    ["Norland shall eliminate its missiles and not have such missiles thereafter.", ["obligation", "prohibition"]],
    ["The Parties hereby establish a Verification Commission.", ["obligation"]],
    [
      "Both sides shall carry out withdrawals and transfers, shall permit no hostile act and shall protect civilians.",
      ["obligation", "prohibition", "obligation"],
    ],
    ["The two sides agreed to convene military talks in May.", ["obligation"]],
    [
      "South and North Korea affirmed the principle and agreed to hold talks, and to exchange visits.",
      ["obligation", "obligation"],
    ],
    ["The two sides agreed not to build any new posts.", ["prohibition"]],
    ["The Parties shall carry out the plan agreed to by the mediators.", ["obligation"]],
    ["There is a ban on the use of all types of weapons.", ["prohibition"]],
    ["The Parties re-affirm their commitment to provide guarantees.", ["obligation"]],
    ["A Committee shall be established and shall include, but will not be limited to, two experts.", ["obligation"]],
    ["The Parties shall strictly avoid committing any reprisals.", ["prohibition"]],
    ["Nothing shall be done by the Parties to undermine the truce.", ["prohibition"]],
    ["The Parties agree to a ceasefire among all their forces.", ["obligation"]],
    ["Norland authorises the presence of monitors along its border.", ["obligation"]],
    [
      "The Parties express their intention to work in good faith with the Board, and to use their influence.",
      ["obligation", "obligation"],
    ],
    ["Arms equal in number to those of the Front, such as those stored, shall be stored by the Army.", ["obligation"]],
    [
      "The Board shall have ten officers, five of whom shall be appointed by Norland and five of whom shall be appointed by Sudland.",
      ["obligation", "obligation", "obligation"],
    ],
    ["There shall be an inquiry, during which, to the extent agreed, Norland shall open its archives.", ["obligation"]],
    [
      "Any question which, in the opinion of either, falls within this Part shall be dealt with by the Board.",
      ["obligation"],
    ],
    [
      "During the term Norland shall receive the water in accordance with Annexure H. Thereafter Norland shall have no claim to it.",
      ["prohibition"],
    ],
    ["It is open to Norland to appeal; every question is to be treated as closed.", ["obligation"]],
  ])("%s", (text, modalities) => expect(duties(text).map(({ modality }) => modality)).toEqual(modalities));
  test.each([
    "Nothing in this Article shall prevent the stationing of forces.",
    "The Parties recognise the principle that any force must obey the law.",
    "Convinced that the conflict must end;",
    "This Agreement shall enter into force upon signature.",
    "Claims shall not be regarded as settled by this Article.",
    "The zone shall extend two kilometres on either side of the line.",
    "The Parties agree to the definition of violations in Annex 2.",
    "This Treaty shall be of unlimited duration.",
    "Membership will be open to any other municipality.",
    "The Transition Period shall end on 31 March 2031.",
    "There shall be a transitional period of twelve months.",
    "The two Commissioners shall together form the Border Commission.",
    "The Border Commission shall be the decision-making body.",
    "Its composition and mandate shall be as stipulated in Chapter 7.",
    "This Agreement shall not stop any person from enjoying other rights.",
  ])("no duty, and told: %s", (text) => {
    const { agreement, uncovered } = extractCommitments(of(text));
    expect(agreement.commitments).toEqual([]);
    expect(uncovered).toMatchObject([{ normative: true }]);
  });
  test("an owner of forces owes what its forces must do, a named agent what is done by it", () => {
    const [withdrawal, decision] = duties(
      "All forces of Norland shall be withdrawn from the zone. Claims shall be decided by the Claims Tribunal within 30 days.",
    );
    expect(withdrawal?.debtor).toEqual(["norland"]);
    expect(decision?.debtor).toEqual(["claims-tribunal"]);
  });
  test.each([
    ["The Parties request the Monitoring Mission to observe the truce.", "monitoring-mission"],
    [
      "It is the responsibility of the Border Committee to inform all posts. The Border Committee shall meet.",
      "border-committee",
    ],
    ["The Northern Front is prohibited from entering the zone. The Northern Front shall report.", "northern-front"],
    [
      "The withdrawal of the forces of Norland shall be completed, with verification by the Border Committee.",
      "norland",
    ],
    ["The decisions of the Border Committee shall be taken by consensus.", "border-committee"],
    ["Northern Front: return of seized vehicles. The Northern Front shall report.", "northern-front"],
    ["Six months before that day the Border Committee shall meet.", "border-committee"],
    ["The general mission of the Border Committee shall be to supervise the truce.", "border-committee"],
    ["The Border Committee is ready. For this purpose it shall report.", "border-committee"],
    ["The inspection teams shall report to the Commission.", "inspection-teams"],
    ["(a) The Border Committee, with the assistance of the donors, shall draw up a plan.", "border-committee"],
    ["The Border Committee in consultation with the Front and the Army shall set the date.", "border-committee"],
    [
      "The Western Interposition Force shall meet. The Western Interposition Force shall report.",
      "western-interposition-force",
    ],
    ["The Border Monitoring Mission shall be deployed along the line.", "border-monitoring-mission"],
    ["Ferrymen’s Relief shall have access to the quays.", "ferrymen-s-relief"],
    ["Until their release, Ferriers' Relief shall have access to the quays.", "ferriers-relief"],
    ["Seafarers’ Relief shall have access to the quays.", "seafarers-relief"],
    ["The security of the ports shall be the responsibility of local security forces.", "local-security-forces"],
    ["Any question shall first be examined by the Border Committee.", "border-committee"],
  ])("who owes: %s", (text, debtor) => expect(duties(text)[0]?.debtor).toEqual([debtor]));
  const parties = "The Government of Norland and the Northern Front, hereinafter the Parties, agree as follows:";
  test.each([
    // Who created somebody goes on; those whom a verb only names as setting, getting or allowing owe nothing by it.
    ["The Parties shall create a post of Commissioner and shall appoint to it an engineer.", ["both", "both"]],
    ["No person shall be permitted to cross unless authorised to do so by the Northern Front.", [""]],
    ["The sum shall be paid to a fund to be established and administered by the Northern Front.", [""]],
    ["All property acquired by the Northern Front shall be sold.", [""]],
    ["The sum shall be paid into the Reed Fund, held by the Northern Front.", [""]],
    ["The sum shall be collected, held and paid by the Northern Front.", ["northern-front"]],
    ["Prisoners held by the Northern Front shall be released.", ["northern-front"]],
    ["Responsibility for the execution of the truce shall rest with the Parties.", ["both"]],
    ["The conduct of administration there shall be in the hands of the Northern Front.", ["northern-front"]],
    ["This Agreement may be amended by the mutual agreement of all parties hereto.", ["both"]],
    [
      "Norland shall appoint a Director, who shall be removed by the Northern Front.",
      ["government-of-norland", "northern-front"],
    ],
    ["The Parties agree that, if either Party so requests, they shall meet.", ["both"]],
    ["The Commanders-in-Chief of the two parties shall meet.", ["both"]],
    ["Flights over the zone, except for those of aircraft of the Northern Front, shall be notified.", [""]],
    ["The exchange shall be effected as agreed upon by the Northern Front.", [""]],
    ["Each Party agrees that any use made by it shall be such as to do no harm.", ["both"]],
    [
      "The Parties shall disarm. Norland may establish a force. They shall assist it.",
      ["both", "government-of-norland", "both"],
    ],
  ])("between two: %s", (text, owed) => {
    const found = duties(parties, text);
    expect(found.map(({ debtor }) => (debtor.length > 1 ? "both" : debtor.join("")))).toEqual(owed);
  });
  test("governments are those whose the text calls them, offices that sign are parties", () => {
    const [first] = duties(
      "Either Government may invite the other. The Norlandic Government shall agree. The Sudlandic Government shall agree.",
    );
    expect(first?.debtor).toHaveLength(2);
    const { cast } = extractCommitments(
      of(
        "The Commander-in-Chief, Norland Command, and the Commander of the Coastal Volunteers, in the interest of ending the Norlandic conflict, have agreed as follows:",
        "Both sides shall withdraw.",
      ),
    );
    expect(cast.filter(({ signs }) => signs).map(({ name }) => name)).toEqual([
      "Commander-in-Chief, Norland Command",
      "Commander of the Coastal Volunteers",
    ]);
  });
  test("items of a ban are whole, an item and what it lets be are two, and a body alone says whose they are", () => {
    const list = (text: string, ...items: readonly string[]) =>
      extractCommitments(
        draft({
          language: "en",
          points: [
            point({ id: "0", text: parties }),
            point({ id: "1", text, points: items.map((item, at) => point({ id: `1/${at}`, text: item })) }),
          ],
        }),
      ).agreement.commitments.map(({ modality, anchors, debtor }) => [modality, debtor.length, anchors[0]?.quote]);
    expect(
      list(
        "Both sides commit themselves to refrain from the following acts:",
        "Hurting or exerting pressure on anybody;",
        "Aerial attack or bombing.",
      ),
    ).toEqual([
      ["prohibition", 2, "Hurting or exerting pressure on anybody"],
      ["prohibition", 2, "Aerial attack or bombing"],
    ]);
    expect(
      list(
        "The Parties shall:",
        "Cease the introduction of arms; provided, however, that the rotation of units shall be permitted.",
      ),
    ).toEqual([
      ["obligation", 2, "Cease the introduction of arms"],
      ["permission", 0, "the rotation of units shall be permitted"],
    ]);
    expect(
      list(
        "The mandate of the Northern Front shall include the following:",
        "Ensuring respect by Norland for the truce;",
      ),
    ).toEqual([["obligation", 1, "Ensuring respect by Norland for the truce"]]);
    expect(
      list("The mandate of the Northern Front shall include the following:", "Facilitating and monitoring it."),
    ).toHaveLength(1);
    expect(list("The functions of the Northern Front are:", "To entertain and resolve issues.")).toHaveLength(1);
    expect(
      list("The Northern Front shall observe the truce, and it shall in particular:", "control movements;"),
    ).toEqual([
      ["obligation", 1, "The Northern Front shall observe the truce"],
      ["obligation", 1, "control movements"],
    ]);
    expect(list("The Parties:", "Agree to establish a line within 24 hours of signature;")).toEqual([
      ["obligation", 2, "Agree to establish a line within 24 hours of signature"],
    ]);
    expect(list("The parties agree:", "Areas of work: To cooperate in all fields.")).toEqual([
      ["obligation", 2, "To cooperate in all fields"],
    ]);
    expect(list("The Northern Front:", "to exchange information;")).toEqual([
      ["obligation", 1, "to exchange information"],
    ]);
    expect(
      list("Both sides agree to adopt the following policies and to end the conflict:", "Ensure reforms."),
    ).toEqual([["obligation", 2, "Ensure reforms"]]);
  });
  test('names that hold an "and", a part that is no State, initials that nothing declares', () => {
    const { cast } = extractCommitments(
      of(
        'The Republic of Trinidad and Tobago, the Federation of Trinidad and Tobago, and the Liberals United for Renewal and Democracy (LURD) (hereinafter "the Parties") agree:',
        "The Joint Border Commission shall meet. LURD shall leave. JBC shall report.",
      ),
    );
    const named = (id: string) => cast.find((one) => [one.name, ...one.aliases].includes(id))?.id;
    expect(named("LURD")).toBe("liberals-united-for-renewal-and-democracy");
    expect(named("JBC")).toBe("joint-border-commission");
    expect(cast.filter(({ name }) => /^(?:Democracy|Federation of Trinidad|Tobago)$/u.test(name))).toEqual([]);
  });
  test("whom a directive asks owes what it asks, by as much as its verb binds", () => {
    const asked = duties(
      "Demands that the Coastal Army cease all operations;",
      "Calls upon the Coastal Army and the Northern Front to free all prisoners by 30 June 2031;",
      "Decides that the Monitoring Mission shall have access to all ports, and that no vessel shall leave them;",
      "Welcomes the readiness of the Coastal Army to talk;",
    );
    expect(asked.map(({ debtor, bindingness = "binding" }) => [debtor.join(" "), bindingness])).toEqual([
      ["coastal-army", "binding"],
      ["coastal-army northern-front", "political"],
      ["monitoring-mission", "binding"],
      ["", "binding"],
    ]);
    expect(asked[1]?.window?.due).toEqual({ at: "2031-06-30" });
  });
  test("a heading says whose the points below it are", () => {
    const titled = draft({
      language: "en",
      points: [
        point({
          id: "1",
          heading: "Obligations of the Riverine Militia",
          points: [
            point({ id: "1/a", text: "guarantee safe passage;" }),
            point({ id: "1/b", text: "not re-enter them." }),
          ],
        }),
        point({
          id: "2",
          heading: "Common provisions",
          points: [point({ id: "2/a", text: "The Riverine Militia shall report." })],
        }),
      ],
    });
    const { agreement } = extractCommitments(titled);
    expect(agreement.commitments.map(({ id, modality, debtor }) => [id, modality, debtor])).toEqual([
      ["1/a.1", "obligation", ["riverine-militia"]],
      ["1/b.1", "prohibition", ["riverine-militia"]],
      ["2/a.1", "obligation", ["riverine-militia"]],
    ]);
  });
  test("a list under its introduction, and what it only names", () => {
    const list = draft({
      language: "en",
      points: [
        point({
          id: "1",
          text: "The tasks of the Monitoring Mission are to:",
          points: [
            point({ id: "1/a", text: "observe the ceasefire;" }),
            point({ id: "1/b", text: "rule on disputes." }),
          ],
        }),
        point({
          id: "2",
          text: "The measures may include:",
          points: [point({ id: "2/a", text: "suspension of payments." })],
        }),
      ],
    });
    const { agreement } = extractCommitments(list);
    expect(agreement.commitments.map(({ id, debtor }) => [id, debtor])).toEqual([
      ["1/a.1", ["monitoring-mission"]],
      ["1/b.1", ["monitoring-mission"]],
    ]);
  });
});

describe("terms", () => {
  const due = (text: string) => duties(text)[0]?.window?.due;
  test.each([
    ["Norland shall leave within six (6) months of signature.", { anchor: "signature", plus: { n: 6, unit: "month" } }],
    [
      "Norland shall leave no later than one hundred and twenty days after signature.",
      { anchor: "signature", plus: { n: 120, unit: "day" } },
    ],
    ["Publication of the lists by Norland: D + 15 at the latest.", { anchor: "day-d", plus: { n: 15, unit: "day" } }],
    ["Norland shall leave by the end of June 2031.", { at: "2031-06-30" }],
    [
      "Norland shall publish the list ten days prior to the elections.",
      { anchor: "1-elections", minus: { n: 10, unit: "day" } },
    ],
    ["Norland shall leave on the fifth day after signature.", { anchor: "signature", plus: { n: 5, unit: "day" } }],
    [
      "Norland shall leave as soon as possible after signature, and not later than 90 days thereafter.",
      { anchor: "signature", plus: { n: 90, unit: "day" } },
    ],
    [
      "Norland shall begin it on day 2 of the ceasefire at the latest.",
      { anchor: "1-ceasefire", plus: { n: 1, unit: "day" } },
    ],
    ["Norland shall end it on the day 5 after the ceasefire.", { anchor: "1-ceasefire", plus: { n: 5, unit: "day" } }],
    [
      "Norland shall leave by the end of the third year of the transition period.",
      { anchor: "1-transition-period", plus: { n: 3, unit: "year" } },
    ],
    [
      "Polls shall be held six months after signature or, if that is too soon, no later than nine months after signature.",
      { anchor: "signature", plus: { n: 9, unit: "month" } },
    ],
    ["Contracts signed before the date of signature shall not be reopened.", undefined],
    ["Norland may close the crossing for up to 24 hours.", undefined],
    ["Norland shall hold the zone for five years.", undefined],
    ['Upon Day "D" Norland shall leave.', { anchor: "day-d", plus: { n: 0, unit: "day" } }],
    ["Norland shall leave no later than seven days after Day “D”.", { anchor: "day-d", plus: { n: 7, unit: "day" } }],
    [
      "Norland shall leave within two weeks after the ceasefire enters into force.",
      { anchor: "1-ceasefire-enters-into-force", plus: { n: 2, unit: "week" } },
    ],
    ["Elections shall be organised in the northern districts in 2031.", { at: "2031-12-31" }],
    ["Norland shall pay those who fled in October 2031.", undefined],
    ["Norland shall hold elections by mid-June 2031.", { at: "2031-06-15" }],
    [
      "Norland shall carry out the decisions taken by the Summit Meeting of all the parties on 8 November 2006.",
      undefined,
    ],
    ["Norland shall act by the terms agreed upon by both sides prior to the signing of the armistice.", undefined],
    ["Norland shall seek agreement on the adoption of common policies.", undefined],
    [
      "On the coming into force of this Agreement Norland shall address the concerns.",
      { anchor: "entry-into-force", plus: { n: 0, unit: "day" } },
    ],
    ["Norland shall pay compensation approved on 13 July 1951.", undefined],
  ])("%s", (text, when) => expect(due(text)).toEqual(when));
  test("between those of one side and of the other, where nothing else names the parties", () => {
    const [found] = duties(
      "The Commanders, on the one side the Commander of the Coastal Army and on the other side the Commander of the Hill Army, shall meet.",
      "The two parties shall disarm.",
    ).slice(-1);
    expect(found?.debtor).toEqual(["commander-of-the-coastal-army", "commander-of-the-hill-army"]);
  });
  test("a ban upon an event begins with it, and sessions of a year are told apart", () => {
    const [ban] = duties("Upon entry into force neither Party shall test missiles.");
    expect(ban?.window).toMatchObject({ opens: { anchor: "entry-into-force" } });
    expect(ban?.window?.due).toBeUndefined();
    expect(duties("The Board shall hold at least two regular sessions every year.")[0]?.repeat).toEqual({
      every: { n: 6, unit: "month" },
    });
  });
  test("a return is a repeat, a beginning no term", () => {
    expect(duties("The Board shall report every three months.")[0]?.repeat).toEqual({ every: { n: 3, unit: "month" } });
    expect(duties("Talks shall be held after 24 hours from the start of the truce.")[0]?.window).toMatchObject({
      opens: { plus: { n: 24, unit: "hour" } },
    });
  });
});

test("law: a sentence with the words of a duty is a duty or is listed", () => {
  const words =
    "the Parties Norland shall may not withdraw its forces if unless which nothing in this Article and , ; that must be released within ten days recalling".split(
      " ",
    );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 14 }), (list) => {
      const text = `${list.join(" ")}.`;
      const { agreement, uncovered } = extractCommitments(of(text));
      if (!/\b(?:shall|must|may)\b/u.test(text)) return;
      expect(
        agreement.commitments.length + uncovered.filter(({ normative }) => normative === true).length,
      ).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

describe("traps of wording", () => {
  for (const rule of wordingRules) {
    test.each(rule.finds)(`${rule.code} finds: %s`, (sentence) =>
      expect(trapIn(rule, sentence, sentence)).not.toBeNull(),
    );
    test.each(rule.allows)(`${rule.code} lets be: %s`, (sentence) =>
      expect(trapIn(rule, sentence, sentence)).toBeNull(),
    );
  }
  test("what is asked of a whole text is asked once, with every place where it arises", () => {
    const text = of("A demilitarised zone shall be set up.", "No guns in the zone.", "Norland patrols the zone.");
    const told = checkDraft(text).filter(
      ({ code, message }) => code === "undefined-term" && message.code.endsWith("worded"),
    );
    expect(told.map(({ words }) => words.map(({ point: place }) => place))).toEqual([["1", "2", "3"]]);
  });
  const codes = (...texts: readonly string[]) => new Set(checkDraft(of(...texts)).map(({ code }) => code));
  test.each([
    "The Government shall take steps to grant Captain Sand absolute and free pardon.",
    "The Government shall ensure that no official or judicial action is taken against any member of the Front.",
  ])("a blanket amnesty: %s", (text) => expect(codes(text)).toContain("amnesty-reaches-international-crimes"));
  test("an event that nothing defines, an order in a circle, a double mandate, an open term", () => {
    expect(codes("Norland shall leave within ten days of the zero hour.")).toContain("undefined-event");
    // The calendar brings a year that is counted.
    expect(codes("Norland may denounce it with notice of two years after the tenth year.")).not.toContain(
      "undefined-event",
    );
    expect(
      codes(
        "Norland shall withdraw its heavy artillery after the southern militia has disarmed.",
        "The southern militia shall be disarmed after the heavy artillery of Norland has been withdrawn.",
      ),
    ).toContain("circular-commitments");
    expect(
      codes(
        "The Military Commission shall verify the storage of weapons.",
        "The Observer Mission shall verify the storage of weapons.",
      ),
    ).toContain("double-mandate");
    expect(codes("The Government shall release all political prisoners.")).toContain("open-list");
  });
  test("no alarm where the text answers", () => {
    expect(
      codes(
        "All prisoners shall be exchanged on the fifth day after the pull-out.",
        "Norland shall complete the pull-out by 3 May 2031.",
      ),
    ).not.toContain("undefined-event");
    expect(
      codes(
        "The Military Commission shall verify the storage of weapons.",
        "The Observer Mission shall verify the release of prisoners.",
      ),
    ).not.toContain("double-mandate");
  });
  test("each question is asked once and opens to its places", () => {
    const found = checkDraft(of("Norland shall withdraw its troops.", "Norland shall release all prisoners."));
    const questions = questionsOf(found);
    expect(new Set(questions.map(({ code }) => code)).size).toBe(questions.length);
    expect(questions.flatMap(({ findings }) => findings)).toHaveLength(found.length);
    expect(questions.find(({ code }) => code === "missing-monitor")?.findings.map(({ place }) => place)).toEqual([
      "1",
      "2",
    ]);
  });
});
