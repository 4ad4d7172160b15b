import { publicCode } from "../../common/said.ts";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../common/random.ts";
import { LEAST_WORDS, profileText, wordsOf, type ProfiledText } from "./delta.ts";

const words =
  "the of and to a in that is was for on with as it be by at which from or this not are but have an had".split(" ");
const content = Array.from(
  { length: 400 },
  (_, at) => `term${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`,
);

/** A made hand: its own habits in function words, common content. */
function hand(seed: number, count: number, bias: number): string {
  const random = seededRandom(seed);
  const weights = words.map((_, at) => 1 + ((at * bias) % 7));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const out: string[] = [];
  for (let at = 0; at < count; at++) {
    if (random() < 0.5) out.push(content[Math.floor(random() * content.length)] ?? "term");
    else {
      let left = random() * total;
      const index = weights.findIndex((weight) => (left -= weight) < 0);
      out.push(words[Math.max(index, 0)] ?? "the");
    }
  }
  return out.join(" ");
}
const text = (id: string, made: string, fields: Partial<ProfiledText> = {}): ProfiledText => ({
  id,
  title: id,
  language: "en",
  text: made,
  wordings: ["verbatim"],
  ...fields,
});
const a = text("A", hand(1, 6000, 3));
const b = text("B", hand(2, 6000, 5));

describe("a profile", () => {
  test("finds the made hand it came from, and shows how sure the method is", () => {
    const report = profileText(text("S", hand(9, 5200, 3)), [a, b]);
    if (!report.ok) throw new Error(report.failure.code);
    expect(report.value.nearness[0]?.reference).toBe("A");
    expect(report.value.clear).toBe(true);
    expect(report.value.parts).toBe(5);
    expect(report.value.check).toEqual({ right: 12, of: 12 });
    for (const { lowest, delta, highest } of report.value.nearness) {
      expect(lowest).toBeLessThanOrEqual(delta);
      expect(delta).toBeLessThanOrEqual(highest);
    }
  });

  test("does not depend on the order of references", () => {
    const subject = text("S", hand(9, 5200, 5));
    expect(profileText(subject, [a, b])).toEqual(profileText(subject, [b, a]));
  });

  test("says that it is not clear where two references have one hand", () => {
    const report = profileText(text("S", hand(9, 5200, 3)), [a, text("C", hand(7, 6000, 3))]);
    expect(report.ok && report.value.clear).toBe(false);
  });

  test("refuses paraphrase, short text, a lone reference and another language, and says why", () => {
    const refused = (subject: ProfiledText, references = [a, b]) => {
      const report = profileText(subject, references);
      return report.ok ? "accepted" : publicCode(report.failure.code);
    };
    const long = hand(9, 5200, 3);
    expect(refused(text("S", long, { wordings: ["verbatim", "paraphrase"] }))).toBe("not-verbatim");
    expect(refused(text("S", hand(9, LEAST_WORDS - 1, 3)))).toBe("too-short");
    expect(refused(text("S", long), [a])).toBe("no-references");
    expect(refused(text("S", long), [a, text("B", b.text, { language: "uk" })])).toBe("languages-differ");
    expect(refused(text("S", long), [a, text("B", "short")])).toBe("too-short");
    expect(refused(text("S", hand(9, LEAST_WORDS, 3)))).toBe("accepted");
  });
});

test("words are counted in any script, elided ones whole", () => {
  expect(wordsOf("L'accord, об’єкт: السلام 12 e\u0301te")).toEqual(["l'accord", "об’єкт", "السلام", "\u00e9te"]);
});
