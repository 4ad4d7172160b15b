import { expect, test } from "vitest";
import { example } from "../../test/examples/load.ts";
import { draft, point } from "../core/text/draft.ts";
import { usualChoices } from "../core/text/found.ts";
import { draftsOfOwnFile, namesOwnAlone, ownDraftsAlone, type OwnFile } from "./own-files.ts";
import { remarksIn, withoutRemarksIn } from "./saving.ts";

const remark = { author: "author 1", date: null, text: "Red line." };
const commented = draft({
  title: "T",
  points: [point({ id: "1", text: "One.", points: [point({ id: "1/a", text: "Sub.", comments: [remark] })] })],
  comments: [remark],
  warnings: [{ code: "hidden-text", message: "Hidden text was left out: “Fallback”" }],
});
const { tracked, ...choices } = usualChoices;
const file: OwnFile = {
  id: "own-1",
  name: "a.docx",
  size: 1,
  party: "F1",
  tracked,
  choices,
  typed: {},
  state: { status: "read", reading: { draft: commented, original: commented } },
};

test("no draft of an own file carries what is left out, whichever text of it is used", () => {
  for (const which of ["final", "original", "both"] as const) {
    const drafts = draftsOfOwnFile({ ...file, tracked: which });
    expect(drafts).toHaveLength(which === "both" ? 2 : 1);
    expect(JSON.stringify(drafts)).not.toMatch(/Red line|Fallback/u);
  }
  const kept = draftsOfOwnFile({ ...file, choices: { ...choices, comments: "keep" } });
  expect(JSON.stringify(kept)).toContain("Red line");
});

test("an export says which comments it would carry, and none are in it once they are left out", () => {
  const request = {
    kind: "draft" as const,
    format: "json" as const,
    process: "p",
    draft: { id: "d", party: "KE", draft: commented },
  };
  expect(remarksIn(request)).toHaveLength(2);
  expect(JSON.stringify(withoutRemarksIn(request))).not.toContain("Red line");
  const composite = {
    parties: ["KE"],
    points: [],
    retired: [],
    drafts: [
      {
        party: "KE",
        title: "",
        language: "",
        date: null,
        rest: { comments: [remark], status: "kept" },
        points: [
          {
            id: "1",
            label: "",
            depth: 0,
            pieces: [],
            wording: "verbatim" as const,
            deleted: false,
            rest: { comments: [remark] },
          },
        ],
      },
    ],
  };
  const whole = {
    kind: "composite" as const,
    format: "json" as const,
    process: "p",
    title: "",
    composite,
    drafts: [],
    attributed: true,
    names: {},
    asOf: null,
  };
  expect(remarksIn(whole)).toHaveLength(2);
  expect(JSON.stringify(withoutRemarksIn(whole))).not.toContain("Red line");
  expect(JSON.stringify(withoutRemarksIn(whole))).toContain("kept");
});

test("own drafts read by themselves take on no name, title or party of the process that is open", async () => {
  const process = await example("lake-irrin");
  const own = draftsOfOwnFile({ ...file, party: "F1" });
  const alone = ownDraftsAlone(process, own, "Own files");
  expect(alone.drafts).toEqual(own);
  expect(alone.parties.map(({ id }) => id)).toEqual(["F1"]);
  for (const name of [process.id, process.title, process.shortTitle, ...process.parties.map((party) => party.name)])
    expect(JSON.stringify(alone)).not.toContain(`"${name}"`);
  const place = (values: Readonly<Record<string, string>>) => namesOwnAlone({ values }, own);
  expect(place({ drafts: "own-1" })).toBe(true);
  expect(place({ from: "own-1", to: "ob-chair" })).toBe(false);
  expect(place({})).toBe(false);
});
