import { beforeAll, describe, expect, test } from "vitest";
import { example } from "../../../../test/examples/load.ts";
import type { BargainFile, Package } from "../../../core/bargain/index.ts";
import { alarmsIn } from "../../../core/commitments/index.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import type { TalksText, TextVersion } from "../../../core/record/talks.ts";
import { compile } from "../../../core/text/compile.ts";
import { applyToVersion, findPoint, pointReading, type Span } from "../../../core/text/spans.ts";
import { exportFrame } from "../../../formats/frame.ts";
import { writePackageNoteMarkdown } from "../../../formats/package-note.ts";
import { readBargainJson } from "../../../formats/bargain-json.ts";
import { loadWords } from "../../../words/words.ts";
import { pointsOf } from "../record/text-points.ts";
import { alarmTask, packageNote, placeIn, proposalFor, wordsOfOption } from "./package-words.ts";

let state: ProcessState;
let file: BargainFile;
beforeAll(async () => {
  state = await example("lake-irrin");
  const read = readBargainJson(state.bargaining?.find(({ id }) => id === "bargain")?.json ?? "");
  if (!read.ok) throw new Error(read.failure.code);
  file = read.value;
});

const alarmsOf = (chosen: Package) => {
  const { drafts, words } = alarmTask(state, file, chosen);
  return alarmsIn(drafts, words);
};
const first = () => Object.fromEntries(file.issues.map(({ id, options }) => [id, options[0] ?? ""]));
const versionOf = (words: Partial<TextVersion>): TextVersion =>
  ({ title: "", adopts: [], entry: { room: "table", seq: 1, id: "entry-1" }, ...words }) as unknown as TextVersion;

describe("a package in words", () => {
  test("a blanket amnesty is told before it is floated, in the dialog and in the note; one that excepts crimes is not", async () => {
    const t = await loadWords("en");
    const floated = { ...first(), amnesty: "amnesty" };
    const alarms = alarmsOf(floated);
    expect(alarms.filter(({ issue }) => issue === "Amnesty").map(({ finding }) => finding.code)).toEqual([
      "amnesty-reaches-international-crimes",
    ]);
    const note = packageNote(t, "en", state, file, floated, alarms);
    expect(writePackageNoteMarkdown(note, exportFrame({ title: note.title }))).toContain(
      "Amnesty, Amnesty: our own checks",
    );
    const limited = alarmsOf({ ...first(), amnesty: "limited" });
    expect(limited.filter(({ issue }) => issue === "Amnesty")).toEqual([]);
  });

  test("the note holds each option with the words of its points, and says where there are none", async () => {
    const t = await loadWords("en");
    const note = packageNote(t, "en", state, file, { ...first(), withdrawal: "km-12" }, []);
    expect(note.lines).toHaveLength(file.issues.length);
    const [distance] = note.lines.find(({ issue }) => issue === "Distance of withdrawal")?.words ?? [];
    expect(distance?.label).toBe("Article 3 1.");
    expect(distance?.text).toContain("no less than 12 kilometres");
    expect(note.lines.some(({ words }) => words.length === 0)).toBe(true);
    const text = writePackageNoteMarkdown(note, exportFrame({ title: note.title }));
    for (const secret of Object.keys(file.preferences)) expect(text).not.toMatch(new RegExp(`\\b${secret}\\b`, "u"));
  });

  test("becomes an edit of just the words that differ, in a draft and in a composite, and reads as the option's words", () => {
    const chair = state.drafts.find(({ id }) => id === "ob-chair");
    if (chair === undefined) throw new Error("no chair's text");
    const { composite } = compile([{ party: "OB", id: "ob-chair", draft: chair.draft }]);
    for (const [kind, version] of [
      ["draft", versionOf({ draft: chair.draft })],
      ["composite", versionOf({ composite })],
    ] as const) {
      const text = { kind, id: kind === "draft" ? "ob-chair" : "composite" } as unknown as TalksText;
      const [words] = wordsOfOption(state, "withdrawal", "km-12");
      if (words === undefined) throw new Error("no words");
      const place = placeIn(text, version, words) ?? "";
      const point = pointsOf(version).find(({ id }) => id === place);
      if (point === undefined) throw new Error(`no point ${place}`);
      const { body } = proposalFor(state, text, version, point, words.text) as unknown as {
        body: { base: string; spans: readonly Span[] };
      };
      expect(body.base).toBe("entry-1");
      expect(body.spans.map(({ quote, insert }) => [quote, insert])).toEqual([
        ["15", "12"],
        ["", " of signature"],
      ]);
      const after = applyToVersion(version, { spans: body.spans, points: [] });
      expect(after.ok && pointReading(after.value, place, "OB")?.text).toBe(words.text);
    }
  });

  test("where parties read the point differently, the whole words stand against the whole words", () => {
    const drafts = ["ob-chair", "so-counter"].flatMap((id) => state.drafts.filter((each) => each.id === id));
    const { composite } = compile(drafts.map(({ id, party, draft }) => ({ id, party, draft })));
    const version = versionOf({ composite });
    const text = { kind: "composite", id: "composite" } as unknown as TalksText;
    const [words] = wordsOfOption(state, "withdrawal", "km-12");
    const place = words === undefined ? null : placeIn(text, version, words);
    const point = pointsOf(version).find(({ id }) => id === place);
    if (point === undefined || words === undefined) throw new Error("no point");
    expect(findPoint(composite.points, point.id)?.text.some((part) => typeof part !== "string")).toBe(true);
    expect(proposalFor(state, text, version, point, words.text).body).toMatchObject({
      operation: "replace",
      text: words.text,
      against: point.words,
    });
  });
});
