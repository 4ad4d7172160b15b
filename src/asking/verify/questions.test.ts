import { describe, expect, it } from "vitest";
import { isQuestion } from "./questions.ts";

describe("a question", () => {
  it.each([
    ["Did Odrast sign the treaty?", true],
    ["Why did Odrast sign the treaty", true],
    ["How many prisoners were released", true],
    ["Which party signed the treaty?", true],
    ["Odrast signed the treaty?", true],
    ["Odrast signed the treaty.", false],
    ["Who signs is left open.", false],
    ["What the parties agreed is not binding.", false],
    ["May 2034 brought a flood.", false],
    ["When the treaty was signed, Feld was present.", false],
  ])("“%s”: %s", (sentence, asks) => {
    expect(isQuestion(sentence)).toBe(asks);
  });
});
