import { beforeAll, describe, expect, it } from "vitest";
import { verifyStatement } from "../../src/asking/verify/verify.ts";
import type { View } from "../../src/asking/view.ts";
import { sentencesOf, type SentenceSet } from "./sentences.ts";
import { exampleView } from "./views.ts";

const examples = ["lake-irrin", "ukraine"] as const;
const views = new Map<string, View>();

beforeAll(async () => {
  for (const name of examples) views.set(name, await exampleView(name));
});

function verdictOf(example: string, statement: string): string {
  const view = views.get(example);
  const told = view === undefined ? undefined : verifyStatement(view, { statement });
  return told?.ok === true ? (told.value.verdict ?? "") : "failed";
}

/**
 * What is told of sentences that were written down before anything judged them: the share of unsupported ones that are not said to be
 * supported, and how many true ones are not known in a thousand words. `judge2` and
 * `judge3` were never read while it was tuned; `judge` was once.
 */
async function measured(set: SentenceSet) {
  let [unsupported, told, unknown, words] = [0, 0, 0, 0];
  for (const example of examples)
    for (const { borne, text } of await sentencesOf(set, example)) {
      const isSupported = verdictOf(example, text) === "supported";
      if (borne) {
        words += text.split(/\s+/u).length;
        unknown += isSupported ? 0 : 1;
      } else {
        unsupported++;
        told += isSupported ? 0 : 1;
      }
    }
  return { recall: told / unsupported, falseInThousand: (unknown * 1000) / words };
}

describe("a statement held against the record", () => {
  // The goal is 0.95 and 3; what was never tuned on does not reach it.
  it.each([
    ["fit", 0.97, 4],
    ["fit2", 0.9, 3],
    ["judge", 0.86, 4],
    ["judge2", 0.91, 10],
    ["judge3", 1, 17],
  ] as const)(
    "of the set %s, at least %f of the unsupported are told, at most %i true ones in 1,000 words are not known",
    async (set, recall, most) => {
      const found = await measured(set);
      expect(found.recall).toBeGreaterThanOrEqual(recall);
      expect(found.falseInThousand).toBeLessThanOrEqual(most);
    },
  );

  it.each([
    ["lake-irrin", "The agreement was signed at Oberhaven on 30 May 2031.", "supported"],
    ["lake-irrin", "The agreement was signed at Oberhaven on 29 May 2031.", "contradicted"],
    ["ukraine", "The US draft caps the Ukrainian armed forces at 400,000.", "contradicted"],
    ["ukraine", "The Peace Council would sit in Vienna.", "not-on-record"],
  ])("%s: “%s” is %s", (example, statement, verdict) => {
    expect(verdictOf(example, statement)).toBe(verdict);
  });

  it.each([
    [
      "lake-irrin",
      "Solmark agreed to withdraw its armed forces to a distance of no less than 8 kilometres from the shoreline.",
    ],
    ["lake-irrin", "Ketara promised that Ketara may draw no more than 350 million cubic metres from the Lake."],
    ["ukraine", "Russia accepted that all remaining prisoners of war are exchanged all for all."],
  ])("%s: no party is said to have agreed without an entry that says so: “%s”", (example, statement) => {
    expect(verdictOf(example, statement)).not.toBe("supported");
  });

  it("says what it rests on, and what is nearest where it rests on nothing", () => {
    const view = views.get("lake-irrin");
    if (view === undefined) throw new Error("no example");
    const told = verifyStatement(view, {
      statement: "The signed agreement sets up an observer mission of 480 members.",
    });
    expect(told.ok && told.value.lines.flatMap(({ of }) => of.map(({ entry }) => entry))).toContain("draft/signed");
    const none = verifyStatement(view, { statement: "Zeppelins were hired." });
    expect(none).toMatchObject({ ok: true, value: { verdict: "not-on-record", lookedAt: { figures: 12 } } });
  });
});
