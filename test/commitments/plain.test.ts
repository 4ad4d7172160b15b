import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  agreement,
  clauseOf,
  extractCommitments,
  type Agreement,
  type Commitment,
  type Condition,
} from "../../src/core/commitments/index.ts";
import { readDraft } from "../../src/formats/read.ts";
import { sharedPath } from "../shared-data.ts";
import { agreements } from "./arbitrary.ts";
import { commitment, happened, plainEnglish } from "./days.ts";
import { everyLanguage } from "../support/words.ts";

const { ar, en, fr, uk } = everyLanguage;

interface Reading {
  readonly modality: Commitment["modality"] | null;
  readonly firmness: NonNullable<Commitment["bindingness"]>;
  readonly who: string;
  readonly words: string;
}

const KINDS = {
  "duty of": "obligation",
  "prohibition on": "prohibition",
  "permission for": "permission",
  "power of": "power",
} as const;

/** A second reader: turns the first sentence of plain words back into the duty. It shares nothing with the writer. */
function reread(plain: string): Reading {
  // Words of a text that is paraphrased stand behind a colon, without quotation marks.
  const [, kind = "", between = "", quoted, told = ""] =
    /^A (duty of|prohibition on|permission for|power of) ([^“]*?), (?:in the clause “([\s\S]*?)”(?: \(read with: [\s\S]*?\))?\.|as the text is paraphrased: ([\s\S]*))/u.exec(
      plain,
    ) ?? [];
  const words = quoted ?? told;
  const [who = "", ...rest] = between.split(/, as an? | toward /u);
  const firm = rest.at(-1);
  return {
    modality: KINDS[kind as keyof typeof KINDS] ?? null,
    firmness: firm === "political undertaking" ? "political" : firm === "expectation only" ? "expectation" : "binding",
    who,
    words,
  };
}

/** Our own words: what stands outside the quotation. */
const own = (plain: string) => plain.replace(/“[\s\S]*?”/gu, "");

/** A negation after which another one, or none, stands in the same clause. */
const NEGATION = /\b(?:not|no|never|neither|nor|cannot|without|none)\b/giu;

function listed(model: Agreement, duty: Commitment): string {
  const names = duty.debtor.map((id) => model.parties.find((each) => each.id === id)?.name ?? id);
  if (names.length === 0) return "somebody who is not named";
  return names.length === 1 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

const words = fc.constantFrom(
  "attack B",
  "Russia will not undertake actions against B",
  "Neither Party shall fly over the Lake",
  "No person shall be returned",
  "cease all hostilities",
  "may not keep more than 4,000 troops",
  "не вестиме бойових дій",
  "لا يجوز لأي طرف",
  "two\nlines",
  "e\u0301 😀",
  "",
);
const duty = fc.record({
  modality: fc.constantFrom("obligation" as const, "prohibition" as const, "permission" as const, "power" as const),
  bindingness: fc.constantFrom("binding" as const, "political" as const, "expectation" as const),
  debtor: fc.subarray(["A", "B", "рада"]),
  creditor: fc.subarray(["B"]),
  words,
});

describe("plain words", () => {
  test("law: a second reader turns them back into the duty, and no verb of ours stands before the words", () => {
    fc.assert(
      fc.property(duty, ({ words: act, ...fields }) => {
        const item: Commitment = { id: "c", anchors: [], ...fields, act: { words: act } };
        const model = agreement({
          id: "a",
          parties: [
            { id: "A", name: "Alpha", kind: "state", signs: true },
            { id: "B", name: "Beta", kind: "state", signs: true },
          ],
          commitments: [item],
        });
        const plain = plainEnglish(model, item);
        expect(reread(plain)).toEqual({
          modality: item.modality,
          firmness: item.bindingness,
          who: listed(model, item),
          words: act,
        });
        // "Must not: … will not": our own words add no negation and no verb of duty to those of the text.
        expect(own(plain).replace("somebody who is not named", "")).not.toMatch(NEGATION);
        expect(own(plain).replaceAll(/\d+ May/gu, "")).not.toMatch(/\b(?:must|shall|may|has to)\b/iu);
      }),
      { numRuns: Number(process.env["PARLEY_RUNS"] ?? 100) },
    );
  });
  test("each kind has its own sentence", () => {
    const kinds = ["obligation", "prohibition", "permission", "power"] as const;
    const said = kinds.map((modality) =>
      plainEnglish(agreement({ id: "a" }), commitment("act", modality, happened("done"))),
    );
    expect(said.map((each) => each.replace(/^A (\w+) [\s\S]*”\. It is (\w+) when [\s\S]*$/u, "$1 $2"))).toEqual([
      "duty kept",
      "prohibition broken",
      "permission used",
      "power exercised",
    ]);
  });
  test("law: a negation is never set upon another", () => {
    fc.assert(
      fc.property(agreements, (model) => {
        for (const plain of model.commitments.map((item) => plainEnglish(model, item)))
          // The name of a day that the text leaves open holds a "not" that negates nothing of the condition.
          expect(plain.replaceAll("a day that is not stated", "an open day")).not.toMatch(
            /\bnot so that\b|\bnot (?:\w+ ){0,2}not\b/u,
          );
      }),
      { numRuns: Number(process.env["PARLEY_RUNS"] ?? 25) },
    );
    const told = (act: Condition) =>
      plainEnglish(agreement({ id: "a" }), commitment("c", "obligation", act)).replace(/^.*?”\. /u, "");
    const [a, b] = [happened("a"), happened("b")] as const;
    const [yes, no] = ["has happened since its beginning", "has not happened since its beginning"];
    expect(told({ not: { not: a } })).toBe(`It is kept when "a" ${yes}.`);
    expect(told({ not: { all: [a, { not: b }] } })).toBe(`It is kept when either "a" ${no} or "b" ${yes}.`);
    expect(told({ not: { any: [a, b] } })).toBe(`It is kept when "a" ${no} and "b" ${no}.`);
    expect(told({ not: { ...a, count: { op: ">=", n: 2 } } as Condition })).toBe(
      `It is kept when "a" has happened fewer than 2 times since its beginning.`,
    );
  });
  test("in every language the kinds are names of their own, not verbs that the words would continue", () => {
    for (const [language, table] of Object.entries({ en, fr, uk, ar })) {
      const kinds = Object.values(table.commitments.kinds);
      expect(new Set(kinds).size).toBe(4);
      for (const kind of kinds)
        expect([language, kind]).not.toEqual([
          language,
          expect.stringMatching(/(?:^|\s)(?:not|no|ne|pas|не|ні|لا|ليس|must|may|doit|peut|має|може|يجب|يجوز)(?:\s|$)/iu),
        ]);
    }
  });

  const folders = ["lake-irrin", "ukraine"].map((name) => join(import.meta.dirname, "../../examples", name, "drafts"));
  const duties = sharedPath("duties");
  test("what extraction proposes reads as what it is", async () => {
    let prohibitions = 0;
    for (const folder of duties === null ? folders : [...folders, duties])
      for (const name of readdirSync(folder).filter((file) => /^[^A-Z].*\.md$/u.test(file))) {
        const read = await readDraft(new Uint8Array(readFileSync(join(folder, name))), name);
        if (!read.ok) throw new Error(read.failure.code);
        const { agreement: model } = extractCommitments(read.value.draft, { draft: name });
        for (const each of model.commitments) {
          const plain = plainEnglish(model, each);
          const found = reread(plain);
          expect([name, each.id, found.modality, found.who]).toEqual([
            name,
            each.id,
            each.modality,
            listed(model, each),
          ]);
          const { from, words, beside } = clauseOf(each);
          expect([
            from !== "own",
            plain.includes(from === "text" ? `“${words}”` : `: ${words.replace(/[.,;:]+$/u, "")}`),
          ]).toEqual([true, true]);
          // Besides the quotation, words of the text stand in brackets or, of a paraphrase, behind a colon.
          const ours = own(
            plain
              .replace(` (read with: ${beside})`, "")
              .replace(from === "told" ? words.replace(/[.,;:]+$/u, "") : " ", " "),
          );
          expect(ours.replaceAll(/\d+ May/gu, "")).not.toMatch(
            /\b(?:must|shall|may|will|must not)\b|(?<!Time):\s*(?:not|no)\b/iu,
          );
          if (each.modality === "prohibition") prohibitions++;
        }
      }
    expect(prohibitions).toBeGreaterThan(50);
  });
});
