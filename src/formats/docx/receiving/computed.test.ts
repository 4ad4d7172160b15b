import fc from "fast-check";
import { expect, test } from "vitest";
import { buildDocx, para, run } from "../../../../test/office/build-docx.ts";
import { compile } from "../../../core/text/compile.ts";
import { changesOf } from "../../../core/text/spans.ts";
import { readDraft } from "../../read.ts";
import { receiveOwnDraft } from "./own-document.ts";

const field = (instruction: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const own = (...inline: readonly string[]): Uint8Array =>
  buildDocx({
    body: [
      para(run("Article 1")),
      para(run("Ships of every flag may enter the port of Norrhaven in all seasons.")),
      para(run("Article 2")),
      para(inline.join("")),
    ].join(""),
  });
const draftOf = async (bytes: Uint8Array) => {
  const read = await readDraft(bytes, "own.docx", { party: "A" });
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.draft;
};

/** What a party's file says that was sent in one state and came back in another. */
async function back(sent: Uint8Array, returned: Uint8Array) {
  const draft = await draftOf(sent);
  const { composite } = compile([{ party: "A", draft }]);
  const received = receiveOwnDraft([composite], "A", await draftOf(returned), returned);
  if (!received.ok) throw new Error(received.failure.code);
  const { changes, unplaced } = changesOf(received.value.edits, "A", "");
  return {
    changes: changes.map(({ from, to }) => [from, to]),
    told: unplaced.map(({ code, from, to }) => [code, from, to]),
  };
}

const [REF, tail] = ["REF _Ref1 \\r \\h", run(" no ship is refused entry to the harbour.")];

test.each([
  ["1", "2"],
  ["1", "Error: Reference source not found"],
  ["Article 1", "Article 12 (3)"],
])("law: a reference counted anew from %j to %j is no proposal, and is told", async (old, now) => {
  const sent = own(run("Under Article "), field(REF, old), tail);
  const found = await back(sent, own(run("Under Article "), field(REF, now), tail));
  expect(found.changes).toEqual([]);
  expect(found.told).toHaveLength(1);
  expect(found.told[0]?.[0]).toBe("recalculated");
  expect(
    (await back(sent, own(`${run("Under Article ")}<w:fldSimple w:instr="${REF}">${run(now)}</w:fldSimple>`, tail)))
      .changes,
  ).toEqual([]);
});

test("law: words typed before and behind a reference are proposed, and only these", async () => {
  const word = fc.constantFrom("Under", "Pursuant", "By", "After");
  await fc.assert(
    fc.asyncProperty(word, word, fc.constantFrom("no", "any", "each"), async (before, after, which) => {
      const sent = own(run("Under "), field(REF, "Article 7"), run(" no ship is refused entry to the harbour."));
      const returned = own(
        run(`${before} ${before === after ? "" : "the "}`),
        field(REF, "Article 8"),
        run(` ${which} ship is refused entry to the harbour.`),
      );
      const { changes, told } = await back(sent, returned);
      expect(told.map(([code]) => code)).toEqual(["recalculated"]);
      expect(changes.flat().join(" ")).not.toMatch(/[78]/u);
      expect(changes.length > 0).toBe(before !== "Under" || before !== after || which !== "no");
    }),
    { numRuns: 20 },
  );
});

test("words that a person types into a field or over one are theirs", async () => {
  const sent = own(run("Under Article "), field(REF, "1"), tail);
  expect((await back(sent, own(run("Under Article 2"), tail))).changes).toEqual([["1", "2"]]);
  const form = own(run("Signed in "), field("FORMTEXT", "Orn"), tail);
  expect((await back(form, own(run("Signed in "), field("FORMTEXT", "Lake"), tail))).changes).toEqual([
    ["Orn", "Lake"],
  ]);
});
