import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { needsOf, triggered } from "./triggered.ts";

const PATTERNS = [
  /\b(?:struck|delet\w+|drop(?:s|ped)?|left out|does ?n[o’']t have)\b/iu,
  /\b(?:(?:is|are) (?:still )?open|unresolved)\b/iu,
  /(?<!un)official(?!s)\b/giu,
  /\bpeace-?time\b/iu,
  /colou?rs?/iu,
  /(?:ab)?(?:cd)+efgh{2}ij/u,
  /\bN\/A\b|\d+ points/iu,
  /(?<name>\p{Lu}\p{L}+) (?:resigned|quits?)/u,
];
const WORDS =
  "struck deleted dropped drops left out doesn't have does n't is still open are unresolved official officials unofficial peacetime peace-time color colours abcdefghhij cdcdefghhij N/A 20 points Oda resigned quit quits STRUCK Delete".split(
    " ",
  );

describe("a pattern that waits for its words finds what it finds without", () => {
  test("in any text of its words", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS, ".", "the", "x"), { maxLength: 12 }), (parts) => {
        const text = parts.join(" ");
        for (const pattern of PATTERNS) {
          const waits = triggered(pattern);
          const all = (found: Iterable<RegExpExecArray>): readonly string[] => [...found].map(({ 0: words }) => words);
          expect(text.replace(waits, "-")).toBe(text.replace(pattern, "-"));
          expect(text.search(waits)).toBe(text.search(pattern));
          if (pattern.global) expect(all(text.matchAll(waits))).toEqual(all(text.matchAll(pattern)));
          else {
            expect(waits.test(text)).toBe(pattern.test(text));
            expect(waits.exec(text)?.[0]).toBe(pattern.exec(text)?.[0]);
          }
        }
      }),
    );
  });

  test("needs what every match holds, and nothing where that cannot be told", () => {
    expect(needsOf("\\b(?:struck|delet\\w+)\\b")).toEqual(["struck", "delet"]);
    expect(needsOf("colou?rs?")).toEqual(["colo"]);
    expect(needsOf("(?:ab)?x|points")).toBeNull();
    expect(needsOf("(?<!official) figures")).toEqual(["figures"]);
    expect(needsOf("\\p{L}+ (?:a|b)")).toBeNull();
  });
});
