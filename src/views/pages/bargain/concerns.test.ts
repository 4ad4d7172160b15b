import { beforeAll, describe, expect, test } from "vitest";
import { example } from "../../../../test/examples/load.ts";
import type { BargainFile } from "../../../core/bargain/index.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import type { TalksText, TextVersion } from "../../../core/record/talks.ts";
import { compile } from "../../../core/text/compile.ts";
import { type Draft, type Point } from "../../../core/text/draft.ts";
import { readBargainJson } from "../../../formats/bargain-json.ts";
import { concernsOf, speaksOfTheSame } from "./concerns.ts";

let state: ProcessState;
let file: BargainFile;
beforeAll(async () => {
  state = await example("lake-irrin");
  const read = readBargainJson(state.bargaining?.find(({ id }) => id === "bargain")?.json ?? "");
  if (!read.ok) throw new Error(read.failure.code);
  file = read.value;
});

const draftOf = (id: string): Draft => {
  const found = state.drafts.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no draft ${id}`);
  return found.draft;
};
const textOf = (kind: "draft" | "composite", id: string, words: Partial<TextVersion>): TalksText =>
  ({ kind, id, versions: [{ title: "", adopts: [], ...words }] }) as unknown as TalksText;
const every = () =>
  [0, 1, 2, 3].map((at) =>
    Object.fromEntries(file.issues.map(({ id, options }) => [id, options[at] ?? options[0] ?? ""])),
  );
const concernsIn = (text: TalksText, problem: BargainFile = file, process: ProcessState = state, only = false) =>
  every().flatMap((chosen) => concernsOf({ file: problem, chosen }, text, process, only));
/** What a point of each issue says, whichever draft it stands in. */
const speaksOf: Readonly<Record<string, RegExp>> = {
  "Release of prisoners": /prisoners of war/u,
  "Return of displaced persons": /right to return/u,
  "Term of the observers": /Observer Mission of .*members/u,
  "When the guarantor acts": /finding of material breach/u,
  "Capital of the fund": /capital of no less/u,
  "Water shares": /million cubic metres/u,
};

describe("law: an issue concerns the points that speak of it, in whichever text is on the table", () => {
  test("each draft by its own numbers", () => {
    for (const id of ["ob-chair", "so-counter", "signed"]) {
      const found = concernsIn(textOf("draft", id, { draft: draftOf(id) }));
      for (const [issue, words] of Object.entries(speaksOf)) {
        const of = found.filter((each) => each.issue === issue);
        expect(of, `${issue} in ${id}`).not.toEqual([]);
        for (const { point } of of) expect(point.words, `${issue} in ${id}`).toMatch(words);
      }
    }
  });

  test("a composite, by what its drafts have become there", () => {
    const drafts = ["ke-draft", "ob-chair", "so-counter", "signed"].map((id) => ({
      party: id,
      id,
      draft: draftOf(id),
    }));
    const { composite } = compile(drafts);
    const found = concernsIn(textOf("composite", "text", { composite })).filter(({ words }) => words !== null);
    expect(found.length).toBeGreaterThan(10);
    for (const { issue, point } of found)
      if (speaksOf[issue] !== undefined) expect(point.words, issue).toMatch(speaksOf[issue]);
  });

  test("each is called by its number with those above it", () => {
    const found = concernsIn(textOf("draft", "signed", { draft: draftOf("signed") }));
    expect(found.find(({ issue }) => issue === "Release of prisoners")?.label).toBe("8(1)");
  });

  test("a problem that stands alone is read in the draft it names, or where there is one text", () => {
    const { draft: _, ...nameless } = file;
    const { positions: __, ...process } = state;
    const signed = textOf("draft", "signed", { draft: draftOf("signed") });
    const chair = textOf("draft", "ob-chair", { draft: draftOf("ob-chair") });
    expect(concernsIn(signed, file, process)).toEqual([]);
    expect(concernsIn(chair, file, process)).not.toEqual([]);
    expect(concernsIn(chair, nameless, process)).toEqual([]);
    expect(concernsIn(chair, nameless, process, true)).not.toEqual([]);
  });
});

describe("law: the words of an option are not put at a point that says something else", () => {
  test("each option's words are like the point that they name", () => {
    const chair = draftOf("ob-chair");
    const found = concernsIn(textOf("draft", "ob-chair", { draft: chair }));
    expect(found.filter(({ words }) => words !== null).length).toBeGreaterThan(10);
    expect(found.filter(({ refused }) => refused !== null)).toEqual([]);
  });

  test("a point whose words were replaced by others keeps its own", () => {
    const chair = draftOf("ob-chair");
    const other = "No Party shall fly crewed or uncrewed military aircraft over the Lake.";
    const replaced = (points: readonly Point[]): readonly Point[] =>
      points.map((point) => ({
        ...point,
        text: point.id === "7/1" ? other : point.text,
        points: replaced(point.points),
      }));
    const points = replaced(chair.points);
    const found = concernsIn(textOf("draft", "ob-chair", { draft: { ...chair, points } }));
    const prisoners = found.filter(({ issue }) => issue === "Release of prisoners");
    expect(prisoners.map(({ words }) => words)).toEqual([null, null, null, null]);
    expect(prisoners[0]?.refused).toContain("All prisoners of war");
  });

  test("words of an amendment speak of the same, those of a neighbour do not", () => {
    const point = "The Council shall meet every month in the town of Sael.";
    expect(speaksOfTheSame("The Council shall meet every three months, in Sael or elsewhere.", point)).toBe(true);
    expect(speaksOfTheSame("Police officers shall carry no rifles after dark.", point)).toBe(false);
    expect(speaksOfTheSame("Anything at all.", "")).toBe(true);
  });
});
