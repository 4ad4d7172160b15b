import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonObject } from "../common/json.ts";
import type { Entry } from "./entry.ts";
import { repeats, wordsOfEntry } from "./repeats.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 100) };

function entry(seq: number, body: JsonObject | null): Entry {
  const [hash, at] = ["0".repeat(64), "2031-01-01T00:00:00.000Z"];
  return {
    v: 1,
    process: "p",
    room: "table",
    seq,
    id: `e${seq}`,
    kind: "note",
    on: at,
    known: at,
    at,
    by: "m",
    body,
    salt: null,
    content: hash,
    prev: hash,
    hash,
  };
}

const word = fc.stringMatching(/^[a-zа-яا-ي]{3,8}$/u);
const secret = fc.array(word, { minLength: 3, maxLength: 12 }).map((list) => list.map((each, at) => `${each}${at}`));
const depth = (text: string, how: number): JsonObject =>
  how === 0
    ? { text }
    : how === 1
      ? { draft: { points: [{ comments: [{ text }] }] } }
      : { composite: { text: ["x", { alternatives: [{ text: [text] }] }] } };

test("an entry that repeats the words is found wherever they stand in it, with another case and punctuation", () => {
  fc.assert(
    fc.property(secret, fc.nat({ max: 2 }), fc.boolean(), (words, how, loud) => {
      const source = entry(1, depth(`${words.join(" ")}.`, 1));
      const said = `Before. “${words.join(", ")}” — after`;
      const list = [
        source,
        entry(2, { text: "quite other words stand here" }),
        entry(3, depth(loud ? said.toUpperCase() : said, how)),
      ];
      expect(repeats(list, wordsOfEntry(source), source).map(({ entry: { seq } }) => seq)).toEqual([3]);
      expect(repeats(list, [words.join(" ")], source)).toHaveLength(1);
    }),
    runs,
  );
});

test("no entry is named that shares fewer words in a row, and none that is erased", () => {
  fc.assert(
    fc.property(secret, (words) => {
      const source = entry(1, { text: words.join(" ") });
      const torn = words.map((each, at) => (at % 2 === 0 ? `${each} between` : each)).join(" ");
      expect(repeats([source, entry(2, { text: torn }), entry(3, null)], wordsOfEntry(source), source)).toEqual([]);
    }),
    runs,
  );
});

test("one or two words repeat only where they are all that is said", () => {
  const source = entry(1, { text: "Red line." });
  const list = [source, entry(2, { text: "red LINE" }), entry(3, { text: "The red line is long." })];
  expect(repeats(list, ["Red line."], source).map(({ entry: { seq } }) => seq)).toEqual([2]);
  expect(wordsOfEntry(source)).toEqual([]);
});
