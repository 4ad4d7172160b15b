import { en } from "../../src/words/english.ts";
import { say, told } from "../../src/words/words.ts";
import { describe, expect, test } from "vitest";
import {
  agreement,
  checkAgreement,
  checkDraft,
  extractCommitments,
  questionsOf,
  runAgreement,
  type Agreement,
  type Body,
  type Commitment,
} from "../../src/core/commitments/index.ts";
import { draft, point, type Point } from "../../src/core/text/draft.ts";
import { day140 } from "./day140.ts";
import { commitment, due, happened } from "./days.ts";

const codesOf = (value: Agreement): readonly string[] => checkAgreement({ agreement: value }).map((each) => each.code);
const state = (id: string, is: "fulfilled" | "violated" | "inEffect") => ({
  words: id,
  when: { status: id, is: [is] },
});
const with_ = (commitments: readonly Commitment[], more: Partial<Agreement> = {}) =>
  agreement({
    id: "t",
    parties: [
      { id: "A", name: "A", kind: "state", signs: true },
      { id: "B", name: "B", kind: "state", signs: true },
    ],
    commitments,
    ...more,
  });

describe("checks on confirmed commitments", () => {
  test("circles and dead ends", () => {
    const circle = with_([
      commitment("x", "obligation", happened("x"), { trigger: state("y", "fulfilled") }),
      commitment("y", "obligation", happened("y"), { trigger: state("x", "fulfilled") }),
      commitment("z", "obligation", happened("z"), { dormant: true }),
    ]);
    const findings = checkAgreement({ agreement: circle });
    expect(told(en, findings).find((each) => each.code === "circular-commitments")?.message).toContain("x → y → x");
    expect(findings.filter((each) => each.code === "dead-commitment").map((each) => each.commitments)).toEqual([["z"]]);
    expect(codesOf(day140).filter((code) => code === "dead-commitment" || code === "circular-commitments")).toEqual([]);
  });
  test("exceptions that point at each other", () => {
    const unless = (id: string) => [
      { words: `${id} broken`, when: { status: id, is: ["violated" as const] }, effect: "discharge" as const },
    ];
    const value = with_([
      commitment("a", "prohibition", happened("a"), { exceptions: unless("b") }),
      commitment("b", "prohibition", happened("b"), { exceptions: unless("a") }),
    ]);
    expect(codesOf(value)).toContain("mutual-exceptions");
  });
  test("duties that contradict each other, unless one prevails", () => {
    const pair = (prevailsOver: readonly string[]) =>
      with_([
        commitment("must", "obligation", happened("patrol", { actor: ["A"] }), { debtor: ["A"], prevailsOver }),
        commitment("must-not", "prohibition", happened("patrol", { actor: ["A"] }), { debtor: ["A"] }),
      ]);
    expect(codesOf(pair([]))).toContain("contradictory-duties");
    expect(codesOf(pair(["must-not"]))).not.toContain("contradictory-duties");
  });
  const council = (rule: Body["rule"], veto: boolean): Agreement =>
    agreement({
      id: "t",
      parties: [
        { id: "A", name: "A", kind: "state", signs: true },
        { id: "B", name: "B", kind: "state", signs: true },
        { id: "C", name: "C", kind: "state", signs: true },
        {
          id: "council",
          name: "Council",
          kind: "body",
          signs: false,
          finds: ["violates"],
          members: [
            { party: "A", weight: 1, ...(veto ? { veto: true as const } : {}) },
            { party: "B", weight: 1 },
            { party: "C", weight: 1 },
          ],
          ...(rule === undefined ? {} : { rule }),
        },
      ],
      commitments: [commitment("f", "prohibition", happened("breach"), { debtor: ["A"] })],
    });
  test("the accused can block under consensus or by veto, not under the inverted vote", () => {
    expect(codesOf(council({ threshold: [1, 1], base: "cast", consensus: true, tie: "fails" }, false))).toContain(
      "accused-can-block",
    );
    expect(codesOf(council({ threshold: [1, 2], strict: true, base: "cast", tie: "fails" }, true))).toContain(
      "accused-can-block",
    );
    expect(codesOf(council({ threshold: [1, 2], strict: true, base: "cast", tie: "fails" }, false))).not.toContain(
      "accused-can-block",
    );
    expect(codesOf(council(undefined, false))).toContain("body-without-rule");
  });
  test("a fund that promises more than it has, and shares that do not add up", () => {
    const value = with_([], {
      accounts: [
        { id: "fund", currency: "EUR", opening: "1000" },
        { id: "payee", currency: "EUR", opening: "0" },
      ],
      tranches: [600, 500].map((minor, at) => ({
        id: `t${at}`,
        from: "fund",
        to: "payee",
        minor: String(minor),
        currency: "EUR",
        at: { at: "2026-01-01" },
        indicators: [{ when: happened("x"), share: [1, at === 0 ? 1 : 3] as const }],
        partial: true,
        onLapse: "forfeit" as const,
      })),
    });
    expect(codesOf(value)).toEqual(expect.arrayContaining(["fund-over-allocated", "shares-do-not-add-up"]));
  });
  test("a guarantee that hangs on a breach needs a certifier; the day-140 agreement names it", () => {
    const guarantee = (words: string, certifiedBy?: string) =>
      with_(
        [
          commitment("g", "power", happened("void"), {
            trigger: {
              words,
              when: { happened: { type: "attack", ...(certifiedBy === undefined ? {} : { certifiedBy }) } },
            },
          }),
        ],
        { parties: [{ id: "m", name: "Monitor", kind: "body", signs: false, members: [] }] },
      );
    expect(codesOf(guarantee("if B attacks A"))).toContain("missing-certifier");
    expect(codesOf(guarantee("if B attacks A", "m"))).not.toContain("missing-certifier");
    expect(codesOf(day140)).not.toContain("missing-certifier");
  });
});

describe("checks on text", () => {
  const check = (...texts: readonly string[]) =>
    checkDraft(
      draft({
        language: "en",
        points: texts.map((text, at) => point({ id: String(at + 1), label: `${at + 1}.`, text })),
      }),
    );
  test("terms defined twice and references that lead nowhere", () => {
    const codes = check(
      '"zone" means the area of Annex II.',
      '"zone" means ten kilometres.',
      "Article 99 shall apply. Article 2 shall apply.",
    ).map((each) => `${each.code} ${each.place}`);
    expect(codes).toEqual(expect.arrayContaining(["term-defined-twice 2", "broken-reference 1", "broken-reference 3"]));
    expect(codes.filter((code) => code.startsWith("broken-reference"))).toHaveLength(2);
  });
  test("an amnesty with the exceptions of international law is none of its kind", () => {
    const limited = check(
      "No person shall be prosecuted. This Article does not apply to war crimes, crimes against humanity or torture.",
    );
    expect(limited.map((each) => each.code)).not.toContain("amnesty-reaches-international-crimes");
    expect(check("A full amnesty is granted to all.").map((each) => each.code)).toContain(
      "amnesty-reaches-international-crimes",
    );
  });
  const grave = ["genocide", "crimes against humanity", "war crimes", "torture"];
  const codesOf = (text: string) => check(text).map(({ code }) => code);
  test.each([
    "excepting *",
    "except for *",
    "except *",
    "with the exception of *",
    "excluding *",
    "to the exclusion of *",
    "for all acts other than *",
    "apart from *",
    "save for *",
    "but not for *",
    "not including *",
    "for all acts. It shall not cover *",
    "for all acts. It does not include *",
    "for all acts. This shall not be applied to *",
    "for all acts; * are excepted",
    "for all acts; * are excluded",
    "for all acts. Excluded are *",
    "for all acts. Exceptions are *",
  ])("law: an amnesty %s reaches no crime that it excepts, and those that are missing are named", (form) => {
    for (let some = 0; some < 1 << grave.length; some++) {
      const named = grave.filter((_, at) => (some & (1 << at)) !== 0);
      const list = named.length > 1 ? `${named.slice(0, -1).join(", ")} and ${named.at(-1)}` : (named[0] ?? "theft");
      const found = check(`The Parties shall grant an amnesty ${form.replace("*", list)}.`).filter(({ code }) =>
        code.startsWith("amnesty-"),
      );
      if (named.length === 0) {
        expect(found.map(({ code }) => code)).toEqual(["amnesty-reaches-international-crimes"]);
        continue;
      }
      const missing = grave.filter((each) => !named.includes(each));
      expect(found.map(({ code }) => code)).toEqual(missing.length === 0 ? [] : ["amnesty-leaves-crimes"]);
      for (const each of grave)
        for (const { message } of found) expect(say(en, message).includes(each)).toBe(missing.includes(each));
    }
  });
  test("an amnesty that excepts crimes under international law excepts them all", () => {
    const codes = codesOf("The Parties shall grant an amnesty, save for crimes under international law.");
    expect(codes.filter((code) => code.startsWith("amnesty-"))).toEqual([]);
  });
  test("an amnesty for taking part in fighting is grave no more than its words are", () => {
    const severity = (text: string) => check(text).find(({ code }) => code.startsWith("amnesty"))?.severity;
    expect(severity("No person shall be prosecuted for taking part in the fighting.")).toBe("warning");
    expect(severity("A full amnesty is granted to all.")).toBe("error");
  });
  test("an amnesty is limited wherever the text limits it", () => {
    const texts = [
      "The fighters benefit from the amnesty.",
      "a.",
      "b.",
      "c.",
      "The amnesty shall not extend to genocide.",
    ];
    expect(check(...texts).map((each) => each.code)).not.toContain("amnesty-reaches-international-crimes");
    const other = [...texts.slice(0, 4), "The ceasefire shall not extend to genocide trials."];
    expect(check(...other).map((each) => each.code)).toContain("amnesty-reaches-international-crimes");
  });
  test("an event that the text describes elsewhere is brought about there; two that wait for each other are a circle", () => {
    const open = check(
      "Norland shall withdraw within 10 days of the lifting referred to in Article 2.",
      "Sudland shall lift the blockade on 1 March 2027.",
    );
    expect(open.map((each) => each.code)).not.toContain("undefined-event");
    const circle = check(
      "Fighters shall be demobilised by the Front within 60 days of the entry into force of the amnesty law provided for in Article 2.",
      "An amnesty law shall be enacted by Norland within 30 days of the completion of the demobilisation provided for in Article 1.",
    );
    expect(circle.map((each) => each.code)).toContain("circular-commitments");
    const straight = check(
      "Fighters shall be demobilised by the Front within 60 days of the entry into force of the amnesty law provided for in Article 2.",
      "An amnesty law shall be enacted by Norland by 1 March 2027.",
    );
    expect(straight.map((each) => each.code)).not.toContain("circular-commitments");
  });
  test("how a body decides is read, and who can block it", () => {
    const made = (...texts: readonly string[]) =>
      extractCommitments(
        draft({
          language: "en",
          points: [
            'The Government of Norland ("the Government") and the River Front ("the Front"), hereinafter together the Parties, agree:',
            "A Joint Commission is hereby established, composed of two members of each Party.",
            ...texts,
          ].map((text, at) => point({ id: String(at + 1), label: `${at + 1}.`, text })),
        }),
      ).agreement.parties.find(({ id }) => id === "joint-commission");
    expect(made("Decisions of the Joint Commission shall be taken by unanimity.")).toMatchObject({
      members: [{ party: "government-of-norland" }, { party: "river-front" }],
      rule: { consensus: true },
    });
    expect(made("The Joint Commission shall decide by a majority of two thirds.")).toMatchObject({
      rule: { threshold: [2, 3] },
    });
    expect(made("The Joint Commission shall take its decisions by a simple majority.")).toMatchObject({
      rule: { threshold: [1, 2], strict: true },
    });
    expect(made("The Joint Commission shall protect the majority of the population.")).not.toHaveProperty("rule");
    expect(
      made("The Joint Commission shall decide by consensus. If consensus is not reached, the Guarantor decides."),
    ).toMatchObject({ rule: { consensus: true }, deadlock: "If consensus is not reached, the Guarantor decides." });
  });
  test("articles are found whatever part or chapter they stand in; paragraphs of an article are none", () => {
    const article = (n: number, text: string, ...points: readonly Point[]): Point =>
      point({ id: `a${n}`, label: `Article ${n}.`, text, points });
    const chapter = (label: string, heading: string, ...points: readonly Point[]): Point =>
      point({ id: `c${label}${heading}`, label, heading, text: "", points });
    const broken = (...points: readonly Point[]) =>
      checkDraft(draft({ language: "en", points })).flatMap(({ code, words }) =>
        code === "broken-reference" ? words.map(({ quote }) => quote) : [],
      );
    const one = article(1, "It follows Article 2, Article 3 and Article 4.");
    const two = article(2, "", point({ id: "p", label: "4.", text: "Depots close." }));
    expect(broken(chapter("PART I.", "General", one), chapter("PART II.", "Relief", two))).toEqual([
      "Article 3",
      "Article 4",
    ]);
    const three = article(3, "Depots open.");
    expect(broken(chapter("", "General", one), chapter("", "Relief", two, three))).toEqual(["Article 4"]);
  });
  test("no alarm where the text answers, and each question once", () => {
    const codes = (...texts: string[]) => new Set(check(...texts).map((each) => each.code));
    expect(codes("Norland shall withdraw as soon as possible and not later than 31 March 2031.")).not.toContain(
      "vague-term",
    );
    expect(codes("Norland shall withdraw as soon as possible.")).toContain("vague-deadline");
    const watched = codes(
      "Norland shall withdraw its troops by 31 March 2031.",
      "The Observer Mission shall verify the withdrawal of troops.",
    );
    expect(watched).not.toContain("missing-monitor");
    expect(codes("Norland shall withdraw its troops by 31 March 2031.")).toContain("missing-monitor");
    const timed = codes("All hostages shall be released by both sides. This process shall be completed by 5 May 2031.");
    expect(timed).not.toContain("missing-deadline");
    expect(codes("All hostages shall be released by both sides.")).toContain("missing-deadline");
    const asked = questionsOf(
      check("Norland and Sudland shall observe a ceasefire.", "This Treaty shall enter into force on signature."),
    );
    expect(asked.filter(({ code }) => code === "ceasefire-terms")).toHaveLength(1);
    expect(asked.find(({ code }) => code === "ceasefire-terms")?.findings.length).toBeGreaterThan(2);
  });
  test("a sentence on which nothing rests is told, so that no clause goes unused", () => {
    const late = check(
      "If the delivery is late the seller shall pay a penalty of 10.5 per cent for each two days.",
      "A fractional part of a day is to be considered a full day.",
      "Weather permitting and nothing else besides.",
    );
    expect(late.filter((each) => each.code === "sentence-without-commitment").map((each) => each.place)).toEqual(["3"]);
  });
});

describe("a sale of a company, retold in our model (ContractCheck's pretzelSPA3_bad)", () => {
  const days = (n: number) => ({ anchor: "signing", plus: { n, unit: "day" as const } });
  const owned = { flag: "owner", is: "Eva" };
  const spa = (ceded: boolean): Agreement =>
    agreement({
      id: "spa",
      inForce: { anchor: "signing" },
      parties: [
        { id: "Eva", name: "Eva", kind: "person", signs: true },
        { id: "Chris", name: "Chris", kind: "person", signs: true },
      ],
      moments: [{ id: "signing", first: { type: "signing" } }],
      commitments: [
        // Clause 5: the shares stand as security with the bank, so that the seller does not own them.
        commitment("security", "obligation", happened("signing"), {
          debtor: ["Eva"],
          onFulfil: [{ setFlag: "owner", to: ceded ? "Bank" : "Eva" }],
        }),
        commitment(
          "transfer",
          "obligation",
          { all: [happened("transfer"), owned] },
          { debtor: ["Eva"], creditor: ["Chris"], window: due(days(28)) },
        ),
        commitment("payment", "obligation", happened("payment"), {
          debtor: ["Chris"],
          creditor: ["Eva"],
          window: due(days(28)),
        }),
        commitment("withdrawPurchaser", "power", happened("withdraw-purchaser"), {
          debtor: ["Chris"],
          trigger: state("transfer", "violated"),
        }),
        commitment("withdrawSeller", "power", happened("withdraw-seller"), {
          debtor: ["Eva"],
          trigger: state("payment", "violated"),
        }),
        commitment("assert", "power", happened("assertion"), {
          debtor: ["Chris"],
          trigger: { words: "fewer than 10,000 pretzels a day", when: happened("shortfall") },
          window: due({ anchor: "trigger", plus: { n: 14, unit: "day" } }),
        }),
        commitment("perform", "obligation", happened("performance"), {
          debtor: ["Eva"],
          trigger: { words: "asserted", when: { status: "assert", is: ["exercised"] } },
          window: due({ anchor: "trigger", plus: { n: 28, unit: "day" } }),
        }),
        commitment("compensate", "obligation", happened("compensation"), {
          debtor: ["Eva"],
          trigger: state("perform", "violated"),
          window: due({ anchor: "trigger", plus: { n: 14, unit: "day" } }),
        }),
      ],
    });
  /** Whether a claim can be performed at all: the course that should perform it does. */
  const can = (value: Agreement, id: string, ...types: readonly (readonly [string, number])[]) => {
    const events = [["signing", 0] as const, ...types].map(([type, n]) => ({
      id: type,
      type,
      on: new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10),
    }));
    const found = runAgreement(value, events, { asOf: "2026-12-31" }).answer.commitments.find((each) => each.id === id);
    return found?.status === "fulfilled" || found?.status === "exercised";
  };
  test("claims that can be performed, and the one that cannot", () => {
    const bad = spa(true);
    expect(can(bad, "transfer", ["transfer", 20])).toBe(false);
    expect(can(spa(false), "transfer", ["transfer", 20])).toBe(true);
    expect(can(bad, "payment", ["payment", 28])).toBe(true);
    expect(can(bad, "withdrawPurchaser", ["withdraw-purchaser", 40])).toBe(true);
    expect(can(bad, "withdrawSeller", ["withdraw-seller", 40])).toBe(true);
    const warranty = [
      ["shortfall", 28],
      ["assertion", 42],
    ] as const;
    expect(can(bad, "assert", ...warranty)).toBe(true);
    expect(can(bad, "perform", ...warranty, ["performance", 70])).toBe(true);
    expect(can(bad, "compensate", ...warranty, ["compensation", 84])).toBe(true);
  });
  test("14, 28 and 14 days against a limit of 42: late in the worst case; a limit of 56 has no slack to lose", () => {
    const limited = (cap: number) =>
      agreement({
        ...spa(true),
        id: "limited",
        moments: [
          { id: "signing", first: { type: "signing" } },
          { id: "closing", on: days(28) },
        ],
        commitments: [
          commitment("assertion", "obligation", happened("assertion"), {
            debtor: ["Chris"],
            window: due({ anchor: "closing", plus: { n: 14, unit: "day" } }),
          }),
          commitment("performance", "obligation", happened("performance"), {
            debtor: ["Eva"],
            trigger: state("assertion", "fulfilled"),
            window: due({ anchor: "trigger", plus: { n: 28, unit: "day" } }),
          }),
          commitment("compensation", "obligation", happened("compensation"), {
            debtor: ["Eva"],
            trigger: state("performance", "fulfilled"),
            window: due({ anchor: "trigger", plus: { n: 14, unit: "day" } }),
          }),
          commitment("claim", "obligation", happened("claim"), {
            debtor: ["Chris"],
            trigger: state("compensation", "fulfilled"),
            window: due({ anchor: "closing", plus: { n: cap, unit: "day" } }),
          }),
        ],
      });
    expect(codesOf(limited(56))).not.toContain("worst-case-deadline");
    const finding = told(en, checkAgreement({ agreement: limited(42) })).find(
      (each) => each.code === "worst-case-deadline",
    );
    expect(finding?.commitments).toEqual(["assertion", "performance", "compensation", "claim"]);
    expect(finding?.message).toContain("56 days");
  });
});
