import fc from "fast-check";
import { excessGrowth } from "../../../test/support/growth.ts";
import { describe, expect, it } from "vitest";
import { isFalseAlarm, isFound, trials } from "../../../bench/changes.bench.ts";
import { harmless, substantial } from "../../../bench/changes/mutations.ts";
import type { Change } from "./change.ts";
import { changesOf, changesOfParaphrase } from "./changes.ts";
import type { Edit } from "./edit.ts";
import { redlineTexts } from "./redline.ts";

const changes = (from: string, to: string, language = "en") => changesOf(redlineTexts(from, to), language);
const brief = (list: readonly Change[]) =>
  list.map(({ class: of, kind, from, to }) => `${of} ${kind}: ${from} → ${to}`);
const replaced = (from: string, to: string): readonly Edit[] => [
  { op: "delete", text: from },
  { op: "insert", text: to },
];

describe("what changed, in the words that changed", () => {
  it.each([
    [
      "The ceiling is 600,000 personnel.",
      "The ceiling is 800,000 personnel in peacetime.",
      ["substance quantity: 600,000 → 800,000", "substance scope:  → in peacetime"],
    ],
    [
      "as Directive 2009/101/EC provides",
      "as Directive (EU) 2017/1132 provides",
      ["unclassified reference: 2009/101/EC → (EU) 2017/1132"],
    ],
    [
      "in Article 3 of Directive 2009/101/EC",
      "in Article 16 of Directive (EU) 2017/1132",
      ["unclassified reference: 3 → 16", "unclassified reference: 2009/101/EC → (EU) 2017/1132"],
    ],
    ["the ports", "the ports thereof", ["unclassified reference:  → thereof"]],
    [
      "a fund of 10⁹ dollars for 40 m³ of water",
      "a fund of 10⁶ dollars for 40 m² of water",
      ["substance money: 10⁹ → 10⁶", "substance quantity: m³ → m²"],
    ],
    [
      "It applies to ships, without prejudice to the rules.",
      "It applies to ships, without prejudice to the rules of this Directive.",
      ["unclassified reference:  → of this Directive"],
    ],
    ["as the rules of this Article say", "as the rules say", ["unclassified reference: of this Article → "]],
    ["The rules apply to the port.", "The rules apply to a port.", ["unclassified article: the → a"]],
    [
      "The list names: (a) ports; (b) bridges.",
      "The list names: (a) ports; and (b) bridges.",
      ["formal conjunction:  → and"],
    ],
    [
      "‘port’ shall mean a harbour",
      "‘port’ means a harbour",
      ["formal wording: shall → ", "formal spelling: mean → means"],
    ],
    ["at least one day before the vote", "at least one day prior to the vote", ["formal wording: before → prior to"]],
    [
      "a ship that: 1.leaves the port; or 2.enters it",
      "a ship that: (1)leaves the port; or (2)enters it",
      ["formal numbering: 1. → (1)", "formal numbering: 2. → (2)"],
    ],
    [
      "Pilots trained by the harbour office guide the tankers of the fleet by day through the northern strait.",
      "Guards whom each village of the shore may choose keep the ships of strangers away from every bridge there.",
      [
        "substance modality: Pilots trained by the harbour office guide the tankers of the fleet by day through the northern strait → Guards whom each village of the shore may choose keep the ships of strangers away from every bridge there",
      ],
    ],
    ["by 1/3 of its members", "by 2/3 of its members", ["substance quantity: 1/3 → 2/3"]],
    ["on the third day after signature", "on the tenth day after signature", ["substance date: third → tenth"]],
    [
      "Each Party shall withdraw within 30 days.",
      "Each Party may not withdraw within 60 days.",
      ["substance modality: shall → may", "substance negation:  → not", "substance date: 30 → 60"],
    ],
    [
      "It administers the Province for five years.",
      "It administers the Province for fifteen years.",
      ["substance date: five → fifteen"],
    ],
    [
      "The Union shall take measures within 14 days.",
      "The Union may, after consulting the Parties, take measures.",
      [
        "substance modality: shall → may",
        "substance condition:  → after consulting the Parties",
        "substance date: within 14 days → ",
      ],
    ],
    [
      "The Parties cease fire.",
      "The Parties cease fire, save for measures taken in self-defence.",
      ["substance exception:  → save for measures taken in self-defence"],
    ],
    [
      "Withdrawal from territories occupied.",
      "Withdrawal from the territories occupied.",
      ["substance article:  → the"],
    ],
    ["It notifies Party A and Party B.", "It notifies Party A or Party B.", ["substance conjunction: and → or"]],
    [
      "It applies if the Council agrees.",
      "It applies unless the Council agrees.",
      ["substance condition: if → unless"],
    ],
    [
      "Member States shall notify the court.",
      "The Commission shall notify the court.",
      ["substance actor: Member States → The Commission"],
    ],
    ["Forces shall withdraw.", "Forces have withdrawn.", ["substance tense: shall withdraw → have withdrawn"]],
    [
      "The Party does not apply the rule.",
      "The Party applies the rule.",
      ["substance negation: does not apply → applies"],
    ],
    ["It is without prejudice to claims.", "It is with prejudice to claims.", ["substance negation: without → with"]],
    ["It is lawful.", "It is unlawful.", ["substance negation: lawful → unlawful"]],
    ["Article 5 of the Treaty applies.", "Article 6 of the Treaty applies.", ["substance reference: 5 → 6"]],
    ["It pays USD 100 million.", "It pays USD 100 billion.", ["substance money: 100 million → 100 billion"]],
    [
      "It receives 50 per cent of it.",
      "It receives 60 % of it.",
      ["substance percentage: 50 → 60", "formal notation: per cent → %"],
    ],
    ["reliable guarantees are given", "robust guarantees are given", ["substance precision: reliable → robust"]],
    ["food, water and medicine are sent", "food, water, fuel and medicine are sent", ["substance list:  → fuel"]],
    [
      "No one is compelled to return.",
      "No one is urged gently to return.",
      ["substance modality: compelled → urged gently"],
    ],
    ["They shall redeploy here.", "They shall withdraw here.", ["unclassified wording: redeploy → withdraw"]],
  ])("%s ⇒ %s", (from, to, expected) => expect(brief(changes(from, to))).toEqual(expected));

  it("names what a number counts", () => expect(changes("within 30 days", "within 60 days")[0]?.unit).toBe("days"));

  it("gives a direction only where words leave no doubt", () => {
    const direction = (from: string, to: string) => changes(from, to).map((change) => change.direction);
    expect(direction("Forces stay.", "Forces stay in peacetime.")).toEqual(["narrowed"]);
    expect(direction("only members vote", "members vote")).toEqual(["widened"]);
    expect(direction("They leave.", "They leave, subject to verification.")).toEqual(["added"]);
    expect(direction("all hostages", "the hostages")).toEqual([undefined]);
  });
});

describe("formal changes", () => {
  it.each([
    ["at 06.00 hours", "at 6 a.m."],
    ["thirty days", "30 days"],
    ["thirty (30) days", "30 days"],
    ["ten per cent", "10%"],
    ["600 000 soldiers", "600,000 soldiers"],
    ["2 million people", "2,000,000 people"],
    ["on 1 June 2028", "on June 1, 2028"],
    ["they organise labour", "they organize labor"],
    ["the cease-fire", "the ceasefire"],
    ["the cease fire", "the ceasefire"],
    ["A  B", "A B"],
    ["say “yes”", 'say "yes"'],
    ["Art. 5, para. 3", "Article 5, paragraph 3"],
    ["(1) Forces leave", "1. Forces leave"],
    ["(a) Forces leave", "(b) Forces leave"],
    ["A, B and C", "A, B, and C"],
    ["they recieve aid", "they receive aid"],
    ["the the Party", "the Party"],
    ["in accordannce with it", "in accordance with it"],
    ["However the Parties agree.", "However, the Parties agree."],
    ["It ends", "It ends."],
    ["It cannot end", "It can not end"],
    ["a rule", "an rule"],
  ])("%s ⇒ %s", (from, to) => {
    const found = changes(from, to);
    expect(found.length).toBeGreaterThan(0);
    expect(brief(found.filter((change) => change.class !== "formal"))).toEqual([]);
  });

  it.each([
    ["600.000 soldiers", "600,000 soldiers"],
    ["the principal", "the principle"],
    ["they affect it", "they effect it"],
    ["it is now ready", "it is not ready"],
    ["re-sign the treaty", "resign the treaty"],
    ["the causal link", "the casual link"],
    ["Persons, who are detained, leave", "Persons who are detained leave"],
    ["each Party", "each party"],
    ["paragraph 2(a)", "paragraph 2(b)"],
    ["may be", "maybe"],
    ["forces and arms", "forces, arms"],
    ["the border", "the order"],
    ["Iran leaves", "Iraq leaves"],
    ["the zorblek", "the zorblex"],
    ["Forces withdraw, the Mission stays", "Forces withdraw the Mission stays"],
  ])("%s ⇒ %s is not formal", (from, to) =>
    expect(changes(from, to).some((change) => change.class !== "formal")).toBe(true),
  );
});

describe("moves", () => {
  it("judges what was edited on the way", () => {
    const sentence = "The Mission shall have access within 24 hours.";
    const edits: readonly Edit[] = [
      { op: "moveOut", text: `${sentence} `, move: 1 },
      { op: "keep", text: "Forces leave. " },
      {
        op: "moveIn",
        text: "The Mission shall have access within 48 hours.",
        move: 1,
        edits: [
          { op: "keep", text: "The Mission shall have access within " },
          { op: "delete", text: "24" },
          { op: "insert", text: "48" },
          { op: "keep", text: " hours." },
        ],
      },
    ];
    const [change] = changesOf(edits, "en");
    expect(change).toMatchObject({ kind: "date", class: "substance", from: "24", to: "48" });
    expect(change?.toRange).toEqual({ from: 51, to: 53 });
  });
  it("reports nothing for a sentence moved whole", () =>
    expect(
      changesOf(
        [
          { op: "moveOut", text: "The Mission shall have access. ", move: 1 },
          { op: "keep", text: "Forces leave. " },
          { op: "moveIn", text: "The Mission shall have access. ", move: 1 },
        ],
        "en",
      ),
    ).toEqual([]));
  it("says on both sides that a sentence went from one point to another", () => {
    const sentence = " The Mission shall have access within 24 hours.";
    const left = changesOf(
      [
        { op: "keep", text: "Forces leave." },
        { op: "moveOut", text: sentence, move: 1 },
      ],
      "en",
    );
    const fromRange = { from: 13, to: 60 };
    expect(left).toEqual([{ kind: "deletion", class: "unclassified", from: sentence, to: "", fromRange }]);
    const came = changesOf(
      [
        { op: "keep", text: "Forces leave." },
        { op: "moveIn", text: sentence, move: 1 },
      ],
      "en",
    );
    expect(came).toEqual([{ kind: "addition", class: "unclassified", from: "", to: sentence, toRange: fromRange }]);
  });
  it("judges a condition that went to another point as lost here and new there", () => {
    const words = (edit: Edit) => [{ op: "keep", text: "Forces leave" }, edit, { op: "keep", text: "." }] as const;
    const condition = { text: " unless the Council objects", move: 1 };
    expect(changesOf(words({ op: "moveOut", ...condition }), "en")[0]).toMatchObject({ class: "substance", to: "" });
    expect(changesOf(words({ op: "moveIn", ...condition }), "en")[0]).toMatchObject({ class: "substance", from: "" });
  });
  it("leaves a passage torn out of a sentence unclassified", () =>
    expect(
      changesOf(
        [
          { op: "moveOut", text: "only ", move: 1 },
          { op: "keep", text: "they vote " },
          { op: "moveIn", text: "only ", move: 1 },
        ],
        "en",
      )[0]?.class,
    ).toBe("unclassified"));
});

describe("other languages", () => {
  it.each([
    [
      "fr",
      "Les Parties doivent partir sous trente jours si le Conseil accepte.",
      "Les Parties peuvent partir sous soixante jours lorsque le Conseil accepte.",
      ["modality", "date", "condition"],
    ],
    [
      "ru",
      "Стороны должны вывести войска до 1 июня 2028 года, если Совет согласен.",
      "Стороны могут вывести войска до 1 июля 2028 года, когда Совет согласен.",
      ["modality", "date", "condition"],
    ],
    [
      "uk",
      "Сторони повинні вивести війська протягом тридцяти днів і не повертатися.",
      "Сторони можуть вивести війська протягом шістдесяти днів або повертатися.",
      ["modality", "date", "conjunction", "negation"],
    ],
    [
      "de",
      "Die Parteien müssen binnen dreißig Tagen abziehen und dürfen nicht bleiben.",
      "Die Parteien können binnen sechzig Tagen abziehen oder dürfen bleiben.",
      ["modality", "date", "conjunction", "negation"],
    ],
    ["zh", "双方应在30天内撤军", "双方应在60天内撤军", ["quantity"]],
    ["ar", "سحب ٣٠ جنديا", "سحب ٤٠ جنديا", ["quantity"]],
  ])("%s: %s", (language, from, to, kinds) => {
    const found = changes(from, to, language).filter((change) => change.class === "substance");
    expect(found.map((change) => change.kind)).toEqual(kinds);
  });
});

describe("paraphrase", () => {
  it("compares what is stated", () =>
    expect(
      brief(
        changesOfParaphrase(
          "The Ukrainian Armed Forces may not exceed 600,000 personnel; no distinction is made between peace and war.",
          "Peacetime limit for Ukraine's military: 800,000.",
          "en",
        ),
      ),
    ).toEqual(["substance quantity: 600,000 → 800,000"]));
  it("takes no choice of words for a change", () => {
    for (const [from, to] of [
      ["Russia enacts legislation on non-aggression.", "Russian law shall enshrine non-aggression."],
      ["The forces may stay.", "The forces shall stay."],
      ["The forces stay within about a day.", "The forces stay within a day"],
    ] as const)
      expect(changesOfParaphrase(from, to, "en")).toEqual([]);
  });
  it("sees a figure, a day and a condition that only one of them states", () =>
    expect(
      brief(
        changesOfParaphrase(
          "Troops leave within 30 days, by 1 June 2028.",
          "Troops leave within 45 days, by 1 July 2028, unless shelled.",
          "en",
        ),
      ),
    ).toEqual([
      "substance date: 30 → 45",
      "substance date: 1 June 2028 → 1 July 2028",
      "substance condition:  → unless",
    ]));
  it("sees another party, and none in an adjective", () => {
    expect(
      brief(changesOfParaphrase("European aircraft are based in Poland.", "NATO aircraft are based in Poland.", "en")),
    ).toEqual(["substance actor: European → NATO"]);
    expect(changesOfParaphrase("Grain of Ukraine is shipped.", "Ukrainian grain is shipped.", "en")).toEqual([]);
  });
  it("is silent where nothing differs", () => expect(changesOfParaphrase("A thing.", "A thing.", "en")).toEqual([]));
});

const word = fc.constantFrom(
  "shall",
  "may",
  "not",
  "the",
  "a",
  "Parties",
  "Party",
  "Міністр",
  "الطرف",
  "30",
  "1,000",
  "days",
  ",",
  ".",
  ";",
  "and",
  "or",
  "in",
  "peacetime",
  "subject to",
  "“",
  "if",
  "e\u0301te\u0301",
  "🐶",
  "👩‍👩‍👧",
  "\n",
  "(a)",
  "İstanbul",
  "constructor",
  "Article",
  "5(2)",
);
const text = fc.array(word, { maxLength: 25 }).map((parts) => parts.join(" "));
const pair = fc.tuple(text, text);

describe("laws", () => {
  it("ranges spell the words, in order, and never cut a character", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          pair,
          fc.tuple(fc.string({ unit: "grapheme", maxLength: 60 }), fc.string({ unit: "grapheme", maxLength: 60 })),
        ),
        ([from, to]) => {
          for (const edits of [redlineTexts(from, to), replaced(from, to)]) {
            let last = 0;
            for (const change of changesOf(edits, "en")) {
              expect(from.slice(change.fromRange?.from, change.fromRange?.to)).toBe(change.from);
              expect(to.slice(change.toRange?.from, change.toRange?.to)).toBe(change.to);
              expect(change.toRange?.from).toBeGreaterThanOrEqual(last);
              expect(change.from + change.to).not.toMatch(/^[\uDC00-\uDFFF]/u);
              last = change.toRange?.from ?? last;
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("no difference goes unreported, and equal texts report none", () => {
    fc.assert(
      fc.property(pair, ([from, to]) => {
        expect(changesOf(redlineTexts(from, from), "en")).toEqual([]);
        if (from !== to) expect(changesOf(redlineTexts(from, to), "en").length).toBeGreaterThan(0);
        if (from !== to) expect(changesOf(replaced(from, to), "en").length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it("a change of value is never formal, however the edits are grouped", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom("days", "soldiers", "per cent", "euros", "kilometres"),
        (one, other, unit) => {
          fc.pre(one !== other);
          const from = `Each Party shall keep ${one} ${unit} in the Province.`;
          const to = `Each Party shall keep ${other} ${unit} in the Province.`;
          for (const edits of [redlineTexts(from, to), replaced(from, to)]) {
            expect(changesOf(edits, "en").map((change) => change.class)).toEqual(["substance"]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("finds injected changes and keeps harmless edits quiet, in edits of any grouping", () => {
    for (const mutation of trials(substantial, 60, 21)) {
      const whole = { ...mutation, changes: changesOf(replaced(mutation.from, mutation.to), "en") };
      expect([isFound(whole), mutation.from, mutation.to]).toEqual([isFound(mutation), mutation.from, mutation.to]);
    }
    const found = trials(substantial, 100, 22);
    for (const [group, goal] of [
      ["numbers", 0.99],
      ["dates", 0.99],
      ["modality", 0.97],
      ["negation", 0.97],
      ["actor", 0.9],
      ["condition", 0.9],
      ["conjunction", 0.9],
    ] as const) {
      const own = found.filter((trial) => trial.mutation.group === group);
      expect(own.filter(isFound).length, group).toBeGreaterThanOrEqual(Math.floor(goal * own.length));
    }
    const quiet = trials(harmless, 60, 23);
    expect(quiet.filter(isFalseAlarm).length).toBeLessThanOrEqual(0.03 * quiet.length);
  });

  it("stays linear on a long text replaced as one", async () => {
    const reading = (size: number) => {
      const long = "The Parties shall withdraw within 30 days. ".repeat(size);
      const edits = replaced(long, long.replaceAll("30", "60"));
      return () => expect(changesOf(edits, "en").length).toBeGreaterThan(0);
    };
    expect(await excessGrowth(reading, 1000)).toBeNull();
  });
});
