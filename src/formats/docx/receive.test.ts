import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editPart } from "../../../test/office/edit-docx.ts";
import {
  acceptedTexts,
  deletedParagraph,
  editRun,
  entered,
  newParagraph,
  paragraphsOf,
  putIn,
  takenOut,
  wordRuns,
} from "../../../test/office/word-edits.ts";
import { compile } from "../../core/text/compile.ts";
import { partyDraftsArbitrary } from "../../core/text/compiling/arbitraries.ts";
import type { Composite, CompositePoint, PartyDraft } from "../../core/text/composite.ts";
import { draft, point } from "../../core/text/draft.ts";
import { parseNotation } from "../../core/text/notation.ts";
import { readingText, walkComposite } from "../../core/text/reading.ts";
import {
  applyEdit,
  applyToComposite,
  changesOf,
  compositeReading,
  findPoint,
  type ReadPoint,
  type ReturnedChange,
  type TextEdit,
} from "../../core/text/spans.ts";
import { exportFrame } from "../frame.ts";
import { receiveComposite, receiveOwnDraft } from "./receive.ts";
import { writeCompositeDocx } from "./writing/composite.ts";
import { layComposite, laidText } from "./writing/composite-layout.ts";

const frame = exportFrame({ title: "Composite text", marking: "Confidential" });

const port = (most: string, more: string) =>
  draft({
    title: "Port",
    language: "en",
    date: "2026-01-01",
    points: [
      point({
        id: "1",
        label: "1.",
        heading: "Garrison",
        text: `The garrison of the port shall not exceed ${most} persons in peacetime.`,
      }),
      point({ id: "2", label: "2.", text: "All prisoners of war shall be exchanged within fourteen days." }),
      point({
        id: "3",
        label: "3.",
        text: `A joint commission ${more} monitor the ceasefire along the line of contact.`,
        points: [point({ id: "3/a", label: "(a)", text: "It meets in the capital of a third country." })],
      }),
    ],
  });
const { composite } = compile([
  { party: "NORTH", draft: port("600", "shall") },
  { party: "SOUTH", draft: port("800", "may") },
]);
const sent = writeCompositeDocx(composite, frame, { attributed: true });
const [first, second, third] = composite.points as readonly [CompositePoint, CompositePoint, CompositePoint];

/** As a program saves it that drops bookmarks. */
const withoutBookmarks = (bytes: Uint8Array) =>
  editPart(bytes, "word/document.xml", (xml) => xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*\/>/gu, ""));

const received = (bytes: Uint8Array) => {
  const result = receiveComposite(bytes);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const back = (bytes: Uint8Array, party = "EAST") =>
  changesOf(received(bytes).edits, party, composite.points[0]?.id ?? "");
const only = (bytes: Uint8Array, party = "EAST"): ReturnedChange => {
  const { changes, unplaced } = back(bytes, party);
  expect(unplaced).toEqual([]);
  expect(changes).toHaveLength(1);
  return changes[0] as ReturnedChange;
};
const document = (change: (xml: string) => string) => editPart(sent, "word/document.xml", change);
const plainRun = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const edited = (find: string, replace: string): Uint8Array =>
  document((xml) => {
    expect(xml.split(find).length).toBe(2);
    return xml.replace(find, () => replace);
  });
const paragraphWith = (xml: string, words: string): string =>
  paragraphsOf(xml).find((each) => each.includes(words)) ?? expect.fail(words);
const onParagraph = (words: string, change: (paragraph: string) => string) =>
  document((xml) => xml.replace(paragraphWith(xml, words), change));
const replaced = (words: string, find: string, by: string) =>
  onParagraph(words, (paragraph) => {
    const run = wordRuns(paragraph).find(({ text }) => text.includes(find)) ?? expect.fail(find);
    return editRun(paragraph, run, run.text.indexOf(find), find.length, by);
  });
const whole = (edit: TextEdit, of: Composite = composite): Composite => {
  const applied = applyToComposite(of, edit);
  if (!applied.ok) throw new Error(applied.failure.code);
  return applied.value;
};

describe("a change of some words is a change of just these words", () => {
  test("a word replaced in common words", () => {
    const change = only(replaced("prisoners", "fourteen", "seven"));
    expect(change).toMatchObject({
      point: second.id,
      kind: "words",
      from: "fourteen",
      to: "seven",
      alternative: null,
      by: { author: "author 1", date: "2026-03-01T10:00:00Z", tracked: true },
    });
    expect(change.edit.spans).toMatchObject([{ as: "EAST", in: "text", quote: "fourteen", insert: "seven" }]);
    expect(whole(change.edit).points[1]?.text).toEqual(["All prisoners of war shall be exchanged within seven days."]);
  });

  test("a word deleted, words put in", () => {
    const gone = only(replaced("prisoners", " of war", ""));
    expect(whole(gone.edit).points[1]?.text).toEqual(["All prisoners shall be exchanged within fourteen days."]);
    const come = only(replaced("prisoners", "", "At the latest "));
    expect(whole(come.edit).points[1]?.text).toEqual([
      "At the latest All prisoners of war shall be exchanged within fourteen days.",
    ]);
  });

  test("in another party's alternative, counted in its reading", () => {
    const change = only(replaced("600", "600", "700"));
    expect(change.alternative).toEqual(["NORTH"]);
    expect(change.edit.spans).toMatchObject([{ as: "NORTH", quote: "600", insert: "700", slot: "s1" }]);
    const text = whole(change.edit).points[0]?.text ?? [];
    expect(readingText(text, "NORTH")).toContain("exceed 700 persons");
    expect(readingText(text, "SOUTH")).toContain("exceed 800 persons");
  });

  test("in one's own alternative and in the heading", () => {
    expect(only(replaced("600", "600", "700"), "NORTH").edit.spans).toMatchObject([{ as: "NORTH", slot: "s1" }]);
    const change = only(replaced("Garrison", "Garrison", "Troops"));
    expect(change).toMatchObject({ in: "heading", from: "Garrison", to: "Troops" });
    expect(whole(change.edit).points[0]?.heading).toEqual(["Troops"]);
  });

  test("beside a slot, outside it", () => {
    const words = " persons in peacetime.";
    const change = only(edited(plainRun(words), putIn(" or so") + plainRun(words)));
    const text = whole(change.edit).points[0]?.text ?? [];
    expect(text.at(-1)).toBe(" or so persons in peacetime.");
    expect(readingText(text, "NORTH")).toContain("600 or so persons");
  });

  test("several in one point are several changes, each of the words as sent", () => {
    const bytes = editPart(replaced("prisoners", "fourteen", "seven"), "word/document.xml", (xml) => {
      const paragraph = paragraphWith(xml, "prisoners");
      const run = wordRuns(paragraph)[0] ?? expect.fail();
      return xml.replace(paragraph, editRun(paragraph, run, run.text.indexOf("All "), 4, ""));
    });
    const { changes, unplaced } = back(bytes);
    expect(unplaced).toEqual([]);
    expect(changes.map(({ from, to }) => [from, to])).toEqual([
      ["All ", ""],
      ["fourteen", "seven"],
    ]);
    expect(whole(changes[1]?.edit ?? expect.fail()).points[1]?.text).toEqual([
      "All prisoners of war shall be exchanged within seven days.",
    ]);
    const both: TextEdit = { spans: changes.flatMap(({ edit }) => edit.spans), points: [] };
    expect(whole(both).points[1]?.text).toEqual(["prisoners of war shall be exchanged within seven days."]);
  });

  test("retyped without tracking it is found, and says so", () => {
    const change = only(edited(plainRun(" persons in peacetime."), plainRun(" soldiers in peacetime.")));
    expect(change).toMatchObject({
      point: first.id,
      from: "persons",
      to: "soldiers",
      by: { tracked: false, author: "" },
    });
  });

  test("the places hold when the bookmarks are gone", () => {
    expect(only(withoutBookmarks(replaced("600", "600", "700")))).toMatchObject({
      point: first.id,
      alternative: ["NORTH"],
    });
  });
});

test("a number alone in its line is not found in the numbers below it when the bookmarks are gone", () => {
  const below = (words: string) => point({ id: "1/a", label: "Option 1", text: words });
  const text = (words: string) => draft({ points: [point({ id: "1", label: "Article 1", points: [below(words)] })] });
  const { composite: one } = compile([
    { party: "NORTH", draft: text("(NORTH): no text stays here.") },
    { party: "SOUTH", draft: text("(NORTH): no text remains here.") },
  ]);
  const back = withoutBookmarks(writeCompositeDocx(one, frame, { attributed: true }));
  expect(changesOf(received(back).edits, "SOUTH", "")).toEqual({ changes: [], unplaced: [] });
});

describe("words in the manner of brackets and holders", () => {
  const text = (guns: string) =>
    draft({
      points: [
        point({
          id: "1",
          label: "1.",
          text: `The sides [NORTH: may] move [ten {NORTH}][six {SOUTH}] ${guns} (no text).`,
        }),
        point({ id: "2", label: "2.", text: "Not addressed by SOUTH. {parties: NORTH}" }),
      ],
    });
  const { composite: one } = compile([
    { party: "NORTH", draft: text("guns") },
    { party: "SOUTH", draft: text("tanks") },
  ]);
  const back = (from: string, to: string) =>
    editPart(writeCompositeDocx(one, frame, { attributed: true }), "word/document.xml", (xml) => {
      const [end, start] = ["</w:t></w:r>", '<w:r><w:t xml:space="preserve">'];
      return xml.replace(from, () => end + takenOut(from) + putIn(to) + start);
    });

  test("are the words of those who wrote them: nobody holds any, and each reads its own back", () => {
    expect(compositeReading(one.points, "NORTH").map((each) => each.text)).toEqual(
      text("guns").points.map((each) => each.text),
    );
    const parties = [...walkComposite(one.points)].flatMap(({ point: { text: words } }) =>
      words.flatMap((part) => (typeof part === "string" ? [] : part.alternatives.flatMap((each) => each.parties))),
    );
    expect([...new Set(parties)].toSorted()).toEqual(["NORTH", "SOUTH"]);
    const untouched = received(writeCompositeDocx(one, frame, { attributed: true }));
    expect(changesOf(untouched.edits, "NORTH", "")).toEqual({ changes: [], unplaced: [] });
  });

  test("come back changed as words that change", () => {
    const { edits } = received(back("[ten {NORTH}][six {SOUTH}]", "[nine {NORTH}]"));
    const { changes, unplaced } = changesOf(edits, "NORTH", "");
    expect(unplaced).toEqual([]);
    expect(changes.flatMap(({ edit }) => edit.spans)).toMatchObject([
      { quote: "[ten {NORTH}][six {SOUTH}]", insert: "[nine {NORTH}]" },
    ]);
    expect(changesOf(received(back("move", "move {SOUTH}")).edits, "NORTH", "").unplaced).toEqual([]);
    // Names that the text itself has not are told, as ever.
    expect(changesOf(received(back("move", "move {WEST}")).edits, "NORTH", "").unplaced).toMatchObject([
      { code: "holders" },
    ]);
  });
});

describe("brackets", () => {
  const bracketed = (xml: string) => {
    const paragraph = paragraphWith(xml, "600");
    const runs = [...paragraph.matchAll(/<w:r>.*?<\/w:r>/gsu)].map(([run]) => run);
    const at = (words: string) => runs.findIndex((run) => run.includes(`>${words}<`));
    return { paragraph, runs, from: at("600") - 1, second: at("800") - 1, end: at("800") + 2 };
  };
  const gone = (run: string) =>
    `<w:del w:id="1" w:author="Zoe" w:date="2026-03-01T10:00:00Z">${run.replaceAll("w:t>", "w:delText>").replaceAll("<w:t ", "<w:delText ")}</w:del>`;
  const without = (lost: (index: number, places: ReturnType<typeof bracketed>) => boolean, come = "") =>
    document((xml) => {
      const places = bracketed(xml);
      let paragraph = places.paragraph;
      for (const [index, run] of places.runs.entries())
        if (lost(index, places)) paragraph = paragraph.replace(run, () => gone(run));
      if (come !== "") {
        const last = gone(places.runs[places.end] ?? "");
        paragraph = paragraph.replace(
          new RegExp(`(.*)${last.replaceAll(/[[\]{}()+.*?\\]/gu, "\\$&")}`, "su"),
          (all) => all + putIn(come),
        );
      }
      return xml.replace(places.paragraph, () => paragraph);
    });

  test("all alternatives replaced by one number: it stands for all", () => {
    const change = only(
      without((index, { from, end }) => index >= from && index <= end, "700"),
      "SOUTH",
    );
    expect(whole(change.edit).points[0]?.text).toEqual([
      "The garrison of the port shall not exceed 700 persons in peacetime.",
    ]);
  });

  test("one's own brackets lifted and the other's words deleted: one's own words for both", () => {
    const bytes = without(
      (index, { from, second: other, end }) =>
        index === from || (index > from + 1 && index < other) || (index >= other && index <= end),
    );
    for (const party of ["NORTH", "SOUTH"]) {
      const { changes, unplaced } = back(bytes, party);
      expect(unplaced).toEqual([]);
      const after = whole({ spans: changes.flatMap(({ edit }) => edit.spans), points: [] }).points[0]?.text ?? [];
      for (const reader of ["NORTH", "SOUTH"]) expect(readingText(after, reader)).toContain("exceed 600 persons");
    }
  });

  test("a bracket alone has no place, and is shown", () => {
    const { changes, unplaced } = back(without((index, { from }) => index === from));
    expect(changes).toEqual([]);
    expect(unplaced).toMatchObject([{ code: "brackets", point: first.id, from: "[", to: "" }]);
  });

  test("names of holders and numbers have no place, and are shown", () => {
    const holders = back(onParagraph("600", (each) => each.replace("SOUTH}", "SOUTH, EAST}")));
    expect(holders.changes).toEqual([]);
    expect(holders.unplaced).toMatchObject([{ code: "holders", to: ", EAST" }]);
    const label = back(onParagraph("prisoners", (each) => each.replace(">2<", ">4<")));
    expect(label.changes).toEqual([]);
    expect(label.unplaced).toMatchObject([{ code: "label", point: second.id, from: "2", to: "4" }]);
  });
});

describe("whole paragraphs", () => {
  const inserted = (change: ReturnedChange) => {
    const [operation] = change.edit.points;
    return operation?.op === "insert" ? operation : expect.fail("no new point");
  };

  test("Enter behind a point: a new point after it, on its level", () => {
    const change = only(onParagraph("prisoners", (paragraph) => entered(paragraph, "Their bodies are returned.")));
    expect(change).toMatchObject({ kind: "insert", point: second.id, to: "2 bis Their bodies are returned." });
    expect(inserted(change)).toMatchObject({
      at: { after: second.id },
      point: { label: "2 bis", heading: "", text: "Their bodies are returned." },
    });
    expect(whole(change.edit).points.map(({ label }) => label)).toEqual(["1", "2", "2 bis", "3"]);
  });

  test("a paragraph typed before a point: after the one before it", () => {
    const change = only(onParagraph("prisoners", (paragraph) => newParagraph("Before.") + paragraph));
    expect(inserted(change).at).toEqual({ after: first.id });
  });

  test("an indented one under a point without sub-points, one before sub-points first of them", () => {
    const under = only(onParagraph("prisoners", (paragraph) => newParagraph("Below.", 360) + paragraph));
    expect(inserted(under).at).toEqual({ under: first.id });
    const before = only(onParagraph("third country", (paragraph) => newParagraph("First.", 360) + paragraph));
    expect(inserted(before).at).toEqual({ under: third.id });
  });

  test("a number that was typed is the point's", () => {
    const change = only(onParagraph("prisoners", (paragraph) => entered(paragraph, "2bis. Their bodies.")));
    expect(inserted(change).point).toMatchObject({ label: "2bis.", text: "Their bodies." });
  });

  test("two new ones follow each other; one that was not tracked is found", () => {
    const two = only(onParagraph("prisoners", (paragraph) => newParagraph("One.") + newParagraph("Two.") + paragraph));
    expect(
      whole(two.edit)
        .points.map(({ text }) => readingText(text, "EAST"))
        .slice(1, 3),
    ).toEqual(["One.", "Two."]);
    const bare = onParagraph(
      "prisoners",
      (paragraph) => `<w:p>${plainRun("Untracked and new here.")}</w:p>${paragraph}`,
    );
    expect(only(bare)).toMatchObject({ kind: "insert", by: { tracked: false } });
  });

  test("between heading and text of one point: words of the point", () => {
    const change = only(onParagraph("garrison of the port", (paragraph) => newParagraph("In peace.") + paragraph));
    expect(whole(change.edit).points[0]?.text[0]).toBe("In peace.\nThe garrison of the port shall not exceed ");
  });

  test("a point deleted whole", () => {
    const change = only(onParagraph("prisoners", deletedParagraph));
    expect(change).toMatchObject({
      kind: "delete",
      point: second.id,
      edit: { points: [{ op: "delete", point: second.id }] },
    });
  });

  test("a point deleted whose sub-points stay: its words go, it stays", () => {
    const { changes, unplaced } = back(onParagraph("joint commission", deletedParagraph), "NORTH");
    expect(unplaced).toEqual([]);
    expect(changes.every(({ kind }) => kind === "words")).toBe(true);
    const after = whole({ spans: changes.flatMap(({ edit }) => edit.spans), points: [] });
    expect(after.points[2]?.text).toEqual([]);
    expect(after.points[2]?.points).toHaveLength(1);
  });

  test("a paragraph joined to the next has no place, and is shown", () => {
    const bytes = onParagraph("prisoners", (paragraph) =>
      paragraph.replace(
        "<w:p>",
        `<w:p><w:pPr><w:rPr><w:del w:id="5" w:author="Zoe" w:date="2026-03-01T10:00:00Z"/></w:rPr></w:pPr>`,
      ),
    );
    const { changes, unplaced } = back(bytes);
    expect(changes).toEqual([]);
    expect(unplaced).toMatchObject([{ code: "joined", point: second.id }]);
  });

  test("a point that vanished without tracking is shown", () => {
    const { changes, unplaced } = back(onParagraph("prisoners", () => ""));
    expect(changes).toEqual([]);
    expect(unplaced).toMatchObject([{ code: "text-missing", point: second.id }]);
  });

  test("the title and the program's own notes are outside the text", () => {
    const { changes, unplaced } = back(edited(">Composite text<", ">Our text<"));
    expect(changes).toEqual([]);
    expect(unplaced).toMatchObject([{ code: "outside", point: null }]);
  });

  test("without the composite nothing has a place: all is shown; given, it is compared with that", () => {
    const bare = editPart(replaced("600", "600", "700"), "customXml/item1.xml", () => null);
    expect(back(bare)).toMatchObject({
      changes: [],
      unplaced: [{ code: "composite-missing", from: "600", to: "700" }],
    });
    const given = receiveComposite(bare, { sent: received(sent).sent ?? expect.fail() });
    expect(given.ok && changesOf(given.value.edits, "EAST", "").changes).toMatchObject([{ from: "600", to: "700" }]);
  });

  test("a paragraph among the options is an alternative of the sender's own", () => {
    const options = compile([
      {
        party: "NORTH",
        draft: draft({ points: [point({ id: "1", label: "1.", text: "Guns fall silent at dawn." })] }),
      },
      { party: "SOUTH", draft: draft({ points: [point({ id: "1", label: "1.", text: "Observers arrive by sea." })] }) },
    ]).composite;
    const shown = layComposite(options, { attributed: true }).map(laidText);
    if (!shown.some((text) => text.includes("Option 2"))) return;
    const bytes = editPart(writeCompositeDocx(options, frame, { attributed: true }), "word/document.xml", (xml) => {
      const last = paragraphWith(xml, "Option 2");
      return xml.replace(last, entered(last, "Option 3 {EAST}: Nothing is done."));
    });
    const { changes, unplaced } = changesOf(received(bytes).edits, "EAST", "");
    expect(unplaced).toEqual([]);
    expect(changes).toHaveLength(1);
    const after = whole(changes[0]?.edit ?? expect.fail(), options);
    expect(readingText(after.points[0]?.text ?? [], "EAST")).toBe("Nothing is done.");
    expect(readingText(after.points[0]?.text ?? [], "NORTH")).toBe("Guns fall silent at dawn.");
  });
});

test("comments have their places; one on a change is told with it, and none becomes a change", () => {
  const range = (id: number, words: string): string =>
    `<w:commentRangeStart w:id="${id}"/>${words}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const comment = (id: number, text: string): string =>
    `<w:comment w:id="${id}" w:author="Zoe" w:date="2026-03-01T10:00:00Z"><w:p>${plainRun(text)}</w:p></w:comment>`;
  let bytes = edited(plainRun("600"), range(1, takenOut("600") + putIn("700")));
  bytes = editPart(bytes, "word/document.xml", (xml) => xml.replace(plainRun("may"), range(2, plainRun("may"))));
  bytes = editPart(bytes, "word/_rels/document.xml.rels", (xml) => xml.replace('/settings"', '/comments"'));
  bytes = editPart(bytes, "word/settings.xml", (xml) =>
    xml.replace(
      /<w:settings([^>]*)>.*<\/w:settings>/su,
      (_, names: string) => `<w:comments${names}>${comment(1, "too few")}${comment(2, "why may?")}</w:comments>`,
    ),
  );
  const { comments } = received(bytes);
  expect(comments).toMatchObject([
    { author: "author 1", point: first.id, text: "too few", quote: "600700" },
    { author: "author 1", point: third.id, text: "why may?", quote: "may" },
  ]);
  expect(only(bytes)).toMatchObject({ from: "600", to: "700", by: { comments: ["too few"] } });
});

test("a file without names: common words have their place, an alternative has none and is shown", () => {
  const anonymous = writeCompositeDocx(composite, frame, { attributed: false });
  const bytes = editPart(anonymous, "word/document.xml", (xml) => {
    const replaceIn = (whole: string, words: string, find: string, by: string): string => {
      const paragraph = paragraphWith(whole, words);
      const run = wordRuns(paragraph).find(({ text }) => text.includes(find)) ?? expect.fail(find);
      return whole.replace(paragraph, () => editRun(paragraph, run, run.text.indexOf(find), find.length, by));
    };
    return replaceIn(replaceIn(xml, "prisoners", "fourteen", "seven"), "600", "600", "700");
  });
  const { changes, unplaced } = back(bytes, "SOUTH");
  expect(changes).toMatchObject([{ point: second.id, from: "fourteen", to: "seven" }]);
  expect(unplaced).toMatchObject([{ code: "anonymous", point: first.id, from: "600", to: "700" }]);
});

test("a composite that comes back untouched has no change and loses nothing", () => {
  fc.assert(
    fc.property(
      partyDraftsArbitrary.map((drafts) => compile(drafts).composite),
      fc.boolean(),
      fc.boolean(),
      (one, attributed, bare) => {
        const whole = writeCompositeDocx(one, frame, { attributed });
        const { edits, comments } = received(bare ? withoutBookmarks(whole) : whole);
        expect(changesOf(edits, "EAST", "")).toEqual({ changes: [], unplaced: [] });
        expect(comments).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

const VOCABULARY = [
  "The",
  "Parties",
  "shall",
  "withdraw",
  "30",
  "days",
  "Сторони",
  "відводять",
  "війська",
  "القوات",
  "تنسحب",
  "e\u0301tat",
  "👩‍👩‍👧",
  "US$100",
  "and",
  "&",
  "<b>",
  "persons",
];
const sentence = fc
  .array(fc.constantFrom(...VOCABULARY), { minLength: 3, maxLength: 12 })
  .map((words) => `${words.join(" ")}.`);
const parties = ["NORTH", "SOUTH", "WEST"];

/** Two or three parties' drafts that share most words, some points with sub-points. */
const shared: fc.Arbitrary<readonly PartyDraft[]> = fc
  .array(fc.record({ heading: fc.oneof(fc.constant(""), sentence), text: sentence, sub: fc.option(sentence) }), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((base) =>
    fc.tuple(
      ...parties.map((party) =>
        fc
          .array(fc.option(fc.tuple(fc.nat(8), sentence)), { minLength: base.length, maxLength: base.length })
          .map((changes) => ({
            party,
            draft: draft({
              title: party,
              points: base.map(({ heading, text, sub }, index) => {
                const change = changes[index] ?? null;
                const words = text.split(" ");
                if (change !== null) words.splice(change[0] % words.length, 2, change[1]);
                return point({
                  id: `${index + 1}`,
                  label: `${index + 1}.`,
                  heading,
                  text: words.join(" "),
                  points: sub === null ? [] : [point({ id: `${index + 1}/a`, label: "(a)", text: sub })],
                });
              }),
            }),
          })),
      ),
    ),
  );

// Compiling and writing are what takes time here: the same files serve all edits.
const written = fc.constantFrom(
  ...fc.sample(shared, { numRuns: 40, seed: 7 }).map((drafts) => {
    const one = compile(drafts).composite;
    return { one, bytes: writeCompositeDocx(one, frame, { attributed: true }) };
  }),
);

const edit = fc.record({
  kind: fc.constantFrom("replace", "replace", "delete", "insert", "paragraph", "enter"),
  paragraph: fc.nat(),
  run: fc.nat(),
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 9 }),
  words: fc.constantFrom("seven", "сім днів", "سبعة", "e\u0301", "700 or more", "&"),
});

type Drawn = typeof edit extends fc.Arbitrary<infer T> ? T : never;

test("what is received gives what Word's accept-all gives, for every party, in every point", () => {
  fc.assert(
    fc.property(
      written,
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...parties, "EAST"),
      ({ one, bytes }, edits, sender) => {
        let xml = "";
        const file = editPart(bytes, "word/document.xml", (before) => (xml = edits.reduce(tracked, before)));
        const { changes, unplaced } = changesOf(received(file).edits, sender, one.points[0]?.id ?? "");
        expect(unplaced).toEqual([]);
        const all: TextEdit = {
          spans: changes.flatMap((change) => change.edit.spans),
          points: changes.flatMap((change) => change.edit.points),
        };
        const after = whole(all, one);
        const shown = acceptedPoints(one, xml);
        const flat = (points: readonly ReadPoint[]): readonly (readonly [string, string])[] =>
          points.flatMap((each) => [[each.heading, each.text] as const, ...flat(each.points)]);
        for (const reader of [...parties, "EAST"]) {
          const expected = shown(reader);
          expect(flat(compositeReading(after.points, reader))).toEqual(expected);
        }
        const applied = applyEdit(compositeReading(one.points, sender), all, sender);
        expect(applied.ok && flat(applied.value)).toEqual(shown(sender));
      },
    ),
    { numRuns: 100 },
  );
});

/** One more edit of the document, aimed at words that nobody has touched. */
function tracked(xml: string, { kind, paragraph: which, run: nth, at, length, words }: Drawn): string {
  const fit = paragraphsOf(xml).filter(
    (each) =>
      !/Parley(?:Note|Frame)|w:val="Title"|NEW/u.test(each) && wordRuns(each).some(({ text }) => text.trim() !== ""),
  );
  const paragraph = fit[which % Math.max(1, fit.length)];
  if (paragraph === undefined) return xml;
  if (kind === "paragraph" || kind === "enter") {
    // Between a heading and its text, and among options, other laws hold.
    const next = paragraphsOf(xml)[paragraphsOf(xml).indexOf(paragraph) + 1] ?? "";
    if (
      /Heading\d/u.test(paragraph) ||
      paragraph.includes("Option ") ||
      next.includes("Option ") ||
      next.includes("Option")
    )
      return xml;
    if (kind === "enter" && !/<w:rPr><w:ins/u.test(paragraph))
      return xml.replace(paragraph, () => entered(paragraph, `NEW ${words}`));
    return xml;
  }
  const runs = wordRuns(paragraph).filter(({ text }) => text.trim().length > 2);
  const run = runs[nth % Math.max(1, runs.length)];
  if (run === undefined) return xml;
  // Never between the halves of a character, and never beside the edit of another run.
  const start = whole16(run.text, Math.max(1, at % run.text.length));
  const out = kind === "insert" ? 0 : whole16(run.text, Math.min(start + length, run.text.length)) - start;
  const made = editRun(paragraph, run, start, out, kind === "delete" ? "" : words);
  return xml.replace(paragraph, () => made);
}

/** The place itself, or the end of the character that it would cut. */
function whole16(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/u.test(text[at] ?? "") ? at + 1 : at;
}

/** The heading and text of each point as a party reads them in the document after "accept all". */
function acceptedPoints(one: Composite, xml: string): (reader: string) => readonly (readonly [string, string])[] {
  const notes = new Set(
    paragraphsOf(xml).flatMap((each) => (/Parley(?:Note|Frame)|w:val="Title"/u.test(each) ? acceptedTexts(each) : [])),
  );
  const lines = acceptedTexts(xml).filter((text) => !notes.has(text));
  const laid = layComposite(one, { attributed: true }).filter(({ kind }) => kind !== "note" && kind !== "retired");
  return (reader) => {
    const points: { heading: string; text: string }[] = [];
    let [at, last] = [0, null as CompositePoint | null];
    const takeNew = (): void => {
      while (lines[at]?.startsWith("NEW ") === true) points.push({ heading: "", text: lines[at++] ?? "" });
    };
    for (const { point: of, kind, pieces } of laid) {
      if (of !== last) {
        takeNew();
        points.push({ heading: "", text: "" });
        last = of;
      }
      const held = points.at(-1) ?? expect.fail();
      const label = pieces[0]?.role === "label" ? pieces[0].text : "";
      const line = lines[at++] ?? "";
      expect(line.startsWith(label)).toBe(true);
      const words = line.slice(label.length);
      const option = /^Option \d+ \{([^}]*)\}: (.*)$/su.exec(words);
      if (option !== null && option[1]?.split(", ").includes(reader) !== true) continue;
      const parsed = parseNotation(option?.[2] ?? words);
      if (!parsed.ok) throw new Error(parsed.failure.code);
      const read = readingText(parsed.value.text, reader);
      held[kind === "heading" ? "heading" : "text"] = option !== null && read === "no text" ? "" : read;
    }
    takeNew();
    return points.map(({ heading, text }) => [heading, text] as const);
  };
}

test("the law is drawn from composites with slots, options and sub-points", () => {
  const drawn = fc.sample(written, { numRuns: 60, seed: 7 }).map(({ one }) => one);
  const points = drawn.flatMap((one) => [...walkComposite(one.points)].map((each) => each.point));
  expect(points.some(({ text }) => text.some((part) => typeof part !== "string") && text.length > 1)).toBe(true);
  expect(points.some(({ text }) => text.length === 1 && typeof text[0] !== "string")).toBe(true);
  expect(points.some((each) => each.points.length > 0 && findPoint(points, each.id) !== undefined)).toBe(true);
});

describe("law: what the program says of a text is never a party's words, whatever style it comes back in", () => {
  const more = draft({ ...port("800", "may"), points: [...port("800", "may").points] });
  const alone = draft({
    ...more,
    points: [
      ...more.points,
      point({ id: "4", label: "4.", text: "Vessels of either side keep away from the cable." }),
      point({ id: "5", label: "5.", text: "The harbour master of the port is named by both." }),
    ],
  });
  const { composite: apart } = compile([
    {
      party: "NORTH",
      draft: draft({ ...port("600", "shall"), points: [...more.points.slice(0, 3), alone.points[4]!] }),
    },
    { party: "SOUTH", draft: alone },
  ]);
  const view = {
    attributed: true,
    pending: [{ n: 3, party: "SOUTH", asks: [{ at: "2.", operation: "delete", words: "" } as const] }],
  };
  const written = writeCompositeDocx(apart, frame, view);
  const note = "Not addressed: NORTH.";
  const change = (find: string, made: (paragraph: string) => string) =>
    editPart(written, "word/document.xml", (xml) => {
      const paragraph = paragraphWith(xml, find);
      return xml.replace(paragraph, () => made(paragraph));
    });
  const inStyle = (bytes: Uint8Array, words: string, style: string) =>
    editPart(bytes, "word/document.xml", (xml) => {
      const paragraph = paragraphWith(xml, words);
      const [, start = "", properties = ""] = /^(<w:p[^>]*>)(?:<w:pPr>(.*?)<\/w:pPr>)?/su.exec(paragraph) ?? [];
      const own = properties.replace(/<w:pStyle w:val="[^"]*"\/>/u, "");
      const rest = paragraph.slice(start.length + (properties === "" ? 0 : `<w:pPr>${properties}</w:pPr>`.length));
      return xml.replace(paragraph, () => `${start}<w:pPr><w:pStyle w:val="${style}"/>${own}</w:pPr>${rest}`);
    });
  const changes = (bytes: Uint8Array) => changesOf(received(bytes).edits, "EAST", apart.points[0]?.id ?? "");

  test("a line about a point after a deleted paragraph, in the style of that", () => {
    const gone = inStyle(change("keep away", deletedParagraph), note, "Normal");
    const { changes: told, unplaced } = changes(gone);
    expect([told.map(({ kind, label }) => [kind, label]), unplaced]).toEqual([[["delete", "4"]], []]);
  });

  test("the list of what waits, wherever its style went", () => {
    const plain = inStyle(inStyle(written, "Proposal 3, SOUTH", "Normal"), "Proposals not yet in the text", "Heading1");
    expect(changes(plain)).toEqual({ changes: [], unplaced: [] });
  });

  test("words of the text in the style of such a line are words of the text, and not missing", () => {
    const styled = inStyle(change(note, deletedParagraph), "harbour master", "ParleyNote");
    const { changes: told, unplaced } = changes(styled);
    expect([told, unplaced.map(({ code, from }) => [code, from])]).toEqual([[], [["outside", note]]]);
  });
});

describe("what is done by hand, or to what the composite adds, is never taken for words", () => {
  const looks = (words: string, look: string) =>
    `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const asSent = "All prisoners of war shall be exchanged within fourteen days.";

  test("law: words struck through or hidden without tracking are as good as deleted, and it is told how", () => {
    for (const [look, hand] of [
      ["<w:strike/>", "struck"],
      ["<w:dstrike/>", "struck"],
      ["<w:vanish/>", "hidden"],
    ] as const) {
      const [one, two] = [plainRun("All "), plainRun("of war shall be exchanged within fourteen days.")];
      const change = only(edited(plainRun(asSent), one + looks("prisoners ", look) + plainRun("captives ") + two));
      expect(change).toMatchObject({ from: "prisoners ", to: "captives ", by: { tracked: false, byHand: hand } });
      const { changes, unplaced } = back(edited(plainRun(asSent), plainRun(asSent) + looks(" Or so.", look)));
      expect([changes, unplaced]).toMatchObject([[], [{ code: "unseen", to: " Or so." }]]);
    }
  });

  const holder = '<w:t xml:space="preserve"> {NORTH}</w:t></w:r>';
  const holderRun = (xml: string): string => {
    const at = xml.indexOf(holder);
    return xml.slice(xml.lastIndexOf("<w:r>", at), at + holder.length);
  };

  test("law: names of holders that are typed over, with tracking or without, are told and become no words", () => {
    for (const tracked of [true, false]) {
      const bytes = document((xml) => {
        const typed = tracked ? takenOut(" {NORTH}") + putIn(" {NORTH, EAST}") : plainRun(" {NORTH, EAST}");
        return xml.replace(holderRun(xml), () => typed);
      });
      const { changes, unplaced } = back(bytes);
      expect(changes).toEqual([]);
      expect(unplaced).toMatchObject([{ code: "holders" }]);
    }
  });

  const garrison = (xml: string): string => paragraphWith(xml, ">600<");
  const over = (from: string, to: string, by: string) =>
    document((xml) => {
      const whole = garrison(xml);
      const [start, end] = [whole.indexOf(from), whole.indexOf(to)];
      const [first, last] = [whole.lastIndexOf("<w:r>", start), whole.indexOf("</w:r>", end) + 6];
      const gone = whole
        .slice(first, last)
        .replaceAll(/<w:bookmark[^>]*>/gu, "")
        .replaceAll(/<w:r>.*?<\/w:r>/gsu, (run) => takenOut(run.replaceAll(/<[^>]*>/gu, "")));
      return xml.replace(whole, () => whole.slice(0, first) + gone + putIn(by) + whole.slice(last));
    });

  test("law: an exchange across the edge of a bracket is told whole, and makes no words for those whose bracket it tears", () => {
    const { changes, unplaced } = back(over("The garrison", ">600<", "The troops of the port shall be under 650"));
    expect(changes).toEqual([]);
    expect(unplaced).toMatchObject([{ code: "brackets", to: "The troops of the port shall be under 650" }]);
    expect(unplaced[0]?.from).toContain("[600");
  });

  test("where the bracket was typed again, just the words beside it change", () => {
    const change = only(over("The garrison", ">600<", "The troops of the port shall not exceed [600"));
    const text = whole(change.edit).points[0]?.text ?? [];
    for (const [party, most] of [
      ["NORTH", "600"],
      ["SOUTH", "800"],
    ] as const)
      expect(readingText(text, party)).toBe(`The troops of the port shall not exceed ${most} persons in peacetime.`);
  });

  test("law: a whole point in another place, moved with tracking or pasted there, is a move and no new point", () => {
    const bare = (paragraph: string): string => paragraph.replaceAll(/<w:bookmark(?:Start|End)[^>]*>/gu, "");
    for (const tracked of [true, false]) {
      const bytes = document((xml) => {
        const [one, two] = [paragraphWith(xml, ">Garrison<"), paragraphWith(xml, "prisoners")];
        const moved = tracked
          ? newParagraph(
              bare(two)
                .replaceAll(/<w:tab\/>/gu, " ")
                .replaceAll(/<[^>]*>/gu, ""),
            )
          : bare(two);
        return xml.replace(two, tracked ? deletedParagraph(two) : "").replace(one, () => moved + one);
      });
      const change = only(bytes);
      expect(change).toMatchObject({
        kind: "move",
        point: second.id,
        edit: { points: [{ op: "move", at: { under: null } }] },
      });
      expect(whole(change.edit).points.map(({ id }) => id)).toEqual([second.id, first.id, third.id]);
    }
  });

  test("law: a paragraph cut in two between words and brackets is told whole: no point has brackets with holders as words", () => {
    const bytes = document((xml) =>
      xml.replace(garrison(xml), (whole) => {
        const run = wordRuns(whole).find(({ text }) => text.includes("shall not exceed")) ?? expect.fail("run");
        const [start, rest] = [plainRun("The garrison of the port stays."), plainRun("It shall not exceed ")];
        return `${whole.slice(0, run.start)}${start}</w:p><w:p>${rest}${whole.slice(run.end)}`;
      }),
    );
    const { changes, unplaced } = back(bytes);
    expect(changes).toEqual([]);
    expect(unplaced.map(({ code }) => code)).toContain("copied");
    expect(unplaced.map(({ to }) => to).join()).toContain("{NORTH}");
  });

  test("words of two alternatives are shown apart", () => {
    const { changes } = back(over("The garrison", " persons in peacetime.", "None."));
    expect(changes.map(({ from }) => from).join()).toContain("600 / 800");
  });

  test("what the composite says of itself is told where it was typed over", () => {
    const { changes, unplaced } = back(document((xml) => xml.replace("Parties: NORTH", "Parties: EAST, NORTH")));
    expect(changes).toEqual([]);
    expect(unplaced).toMatchObject([{ code: "outside", to: expect.stringContaining("EAST, NORTH") }]);
  });

  test("law: another file than was sent is refused, and so is another party's", () => {
    const bare = (bytes: Uint8Array) => editPart(bytes, "customXml/item1.xml", () => null);
    const view = { attributed: true };
    const given = { sent: { composite, view, title: "Composite text" } };
    expect(receiveComposite(bare(sent), given).ok).toBe(true);
    const unlike = document((xml) => xml.replaceAll(/(<w:t xml:space="preserve">)[^<]*/gu, "$1Other words altogether"));
    for (const other of [unlike, document((xml) => xml.replaceAll(/ \{[A-Z, ]+\}/gu, ""))])
      expect(receiveComposite(bare(other), given)).toMatchObject({ failure: { code: "not-returned" } });
    const three = (words: string) =>
      draft({
        points: ["a", "b", "c"].map((id, at) => point({ id, label: `${at + 1}`, text: `${words} are kept as ${id}.` })),
      });
    const both = compile([
      { party: "NORTH", draft: three("Northern ports") },
      { party: "SOUTH", draft: three("Southern roads") },
    ]).composite;
    expect(receiveOwnDraft(both, "NORTH", three("Northern ports")).ok).toBe(true);
    expect(receiveOwnDraft(both, "NORTH", three("Southern roads"))).toMatchObject({
      failure: { code: "not-returned.party", facts: { party: "NORTH", other: "SOUTH", theirs: 3, fits: 0 } },
    });
  });
});
