import { describe, expect, test } from "vitest";
import type { Position } from "../../../../core/evidence/positions/index.ts";
import { problemsOf } from "../../../../core/common/shape.ts";
import { kinds } from "../../../../core/record/parts.ts";
import {
  newPosition,
  optionStated,
  positionGaps,
  positionOf,
  valuesOf,
  type PositionValues,
} from "./position-values.ts";

const filled: PositionValues = {
  ...newPosition("ceasefire", "KE"),
  on: "19 March 2031",
  stance: "Asks for a ceasefire before talks.",
  utterance: "press-report",
};
const problems = (position: Position) => problemsOf(position, kinds.get("position")?.body as never);

describe("a position that is added", () => {
  test("names what is missing", () => {
    expect(positionGaps(newPosition(), 0)).toEqual(["issue", "party", "stance", "utterance", "sources"]);
    expect(positionGaps(filled, 1)).toEqual([]);
    expect(positionGaps({ ...filled, on: "some day" }, 1)).toEqual(["on"]);
    expect(positionGaps({ ...filled, quote: "We ask." }, 1)).toEqual(["language"]);
  });

  test("has an option only where words of the quotation, or else of the stance, state it", () => {
    const option = { ...filled, option: "first" };
    expect(positionGaps(option, 1)).toEqual(["option"]);
    expect(positionGaps({ ...option, words: "truce at once" }, 1)).toEqual(["option"]);
    expect(positionGaps({ ...option, words: "ceasefire before talks" }, 1)).toEqual([]);
    // Where there is a quotation, our paraphrase of it states nothing.
    expect(optionStated({ ...option, words: "ceasefire before talks", quote: "We ask." })).toBe(false);
  });

  test("silence needs a source, what a text leaves out needs that text; neither states an option", () => {
    expect(positionGaps({ ...filled, stance: "", absence: "silent", draft: "d" }, 0)).toEqual(["sources"]);
    expect(positionGaps({ ...filled, stance: "", absence: "not-addressed" }, 1)).toEqual(["draft"]);
    expect(positionGaps({ ...filled, stance: "", absence: "not-addressed", draft: "d" }, 0)).toEqual([]);
    const silent = positionOf({ ...filled, absence: "silent", option: "first", words: "x", quote: "y" }, "p", ["s"]);
    expect(silent).toMatchObject({ absence: "silent", option: null });
    expect(silent.words ?? silent.quote).toBeUndefined();
    expect(problems(silent)).toEqual([]);
  });

  test("gives the same position back when it is shown for correcting", () => {
    const position = positionOf(
      {
        ...filled,
        option: "first",
        quote: "A ceasefire before talks.",
        words: "before talks",
        language: "en",
        draft: "d",
        point: "1",
        speaker: "The Minister",
        doubt: "The day",
        note: "Read in translation",
      },
      "p",
      ["s", "t"],
    );
    expect(problems(position)).toEqual([]);
    expect(positionOf(valuesOf(position), "p", position.sources)).toEqual(position);
  });
});
