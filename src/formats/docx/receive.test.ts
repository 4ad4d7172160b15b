import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editPart } from "../../../test/office/edit-docx.ts";
import {
  deletedParagraph,
  editRun,
  entered,
  newParagraph,
  putIn,
  takenOut,
  wordRuns,
} from "../../../test/office/word-edits.ts";
import { compile } from "../../core/text/compile.ts";
import { partyDraftsArbitrary } from "../../core/text/compiling/arbitraries.ts";
import { withHolders } from "../../core/text/apart.ts";
import { draft, point } from "../../core/text/draft.ts";
import { readingText, walkComposite } from "../../core/text/reading.ts";
import { changesOf, compositeReading, type ReturnedChange, type TextEdit } from "../../core/text/spans.ts";
import { receiveComposite, receiveReturned } from "./receive.ts";
import { said } from "../../core/common/said.ts";
import { speakers } from "../../../test/support/words.ts";
import { writeCompositeDocx } from "./writing/composite.ts";
import { layComposite, laidText } from "./writing/composite-layout.ts";
import {
  port,
  back,
  composite,
  document,
  edited,
  first,
  frame,
  onParagraph,
  only,
  paragraphWith,
  plainRun,
  received,
  replaced,
  second,
  sent,
  third,
  whole,
  withoutBookmarks,
} from "./receive.test-data.ts";
import { inEnglish } from "../../words/english.ts";

const FISH = "Fishing rights in the bay are shared equally by the two coasts.";

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

test("a number alone in its line is not found in the numbers around it when the bookmarks are gone", () => {
  const below = (words: string) => point({ id: "1/a", label: "Option 1", text: words });
  const text = (words: string) =>
    draft({
      points: [
        point({ id: "0", label: "Article 0", text: "Depots close." }),
        point({ id: "1", label: "Article 1", points: [below(words)] }),
      ],
    });
  const { composite: one } = compile([
    { party: "NORTH", draft: text("(NORTH): no text stays here.") },
    { party: "SOUTH", draft: text("(NORTH): no text remains here.") },
  ]);
  const back = (closing: string) =>
    editPart(withoutBookmarks(writeCompositeDocx(one, frame, { attributed: true })), "word/document.xml", (xml) =>
      xml.replace("Depots close.", closing).replace("here.", "there."),
    );
  const { changes, unplaced } = changesOf(received(back("Depots open.")).edits, "SOUTH", "");
  expect({ points: changes.map(({ point: at }) => at), unplaced }).toEqual({
    points: [one.points[0]!.id, one.points[1]!.points[0]!.id],
    unplaced: [],
  });
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

/** The first points of two drafts are one, whatever their words. */
const JOINED = { corrections: [{ from: "NORTH", to: "SOUTH", corrections: [{ from: ["1"], to: ["1"] }] }] };

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

  test("law: a file that lost its composite is refused, or all tracked in it is told; given, it is compared with that", () => {
    const lost = (bytes: Uint8Array) => editPart(bytes, "customXml/item1.xml", () => null);
    for (const bytes of [replaced("600", "600", "700"), edited("fourteen", "ten"), sent]) {
      const read = receiveComposite(lost(bytes));
      // Words that nobody tracked are seen nowhere without it: not even that there are none can be said.
      expect(read.ok ? read.value : read.failure.code).toBe("not-composite");
    }
    const told = receiveReturned(lost(replaced("600", "600", "700")), undefined);
    expect(told.ok && told.value.sent).toBe(undefined);
    expect(told.ok && told.value.edits.unplaced).toMatchObject([{ code: "composite-missing", from: "600", to: "700" }]);
    for (const bytes of [replaced("600", "600", "700"), edited("600", "700")]) {
      const given = receiveReturned(lost(bytes), received(sent).sent ?? expect.fail());
      expect(given.ok && changesOf(given.value.edits, "EAST", "").changes).toMatchObject([{ from: "600", to: "700" }]);
    }
  });

  test("law: held against the version on record, a file shows what was typed, however it told whose points are", () => {
    const drafts = [port("600", "shall"), port("600", "shall")].map(({ points, ...rest }, nth) =>
      draft({ ...rest, points: nth === 0 ? [...points, point({ id: "4", label: "4.", text: FISH })] : points }),
    );
    const one = compile(drafts.map((each, nth) => ({ party: nth === 0 ? "NORTH" : "SOUTH", draft: each }))).composite;
    for (const [shown, attributed] of [
      [one, true],
      [withHolders(one), true],
      [withHolders(one), false],
    ] as const) {
      const written = writeCompositeDocx(shown, frame, { attributed });
      const typed = editPart(written, "word/document.xml", (xml) => xml.replace("fourteen", "ten"));
      for (const bytes of [typed, withoutBookmarks(typed)]) {
        const lost = editPart(bytes, "customXml/item1.xml", () => null);
        const read = receiveReturned(lost, { composite: one, title: frame.title });
        const { changes, unplaced } = changesOf(read.ok ? read.value.edits : expect.fail(), "SOUTH", "");
        expect(unplaced).toEqual([]);
        expect(changes).toMatchObject([{ from: "fourteen", to: "ten" }]);
      }
    }
  });

  test.each(speakers)(
    "law: a paper that spoke $language is received as an English one is, though it lost all that it carried out of sight",
    (speaker) => {
      const sea = draft({
        points: [
          point({ id: "1", label: "1.", heading: "Ceasefire", text: "Guns fall silent at dawn." }),
          ...port("800", "may").points,
        ],
      });
      const whole = draft({
        points: [
          point({ id: "1", label: "1.", heading: "Ceasefire", text: "Observers arrive by sea." }),
          ...port("600", "shall").points.slice(0, 2),
        ],
      });
      const one = compile(
        [
          { party: "NORTH", draft: sea },
          { party: "SOUTH", draft: whole },
        ],
        JOINED,
      ).composite;
      const written = writeCompositeDocx(one, { ...frame, ...speaker }, { attributed: true });
      const shown = layComposite(one, { attributed: true, say: speaker.say }).map(laidText);
      expect(shown.some((text) => text.includes(speaker.say(said("paper-option", { n: 2 }))))).toBe(true);
      const bare = editPart(withoutBookmarks(written), "customXml/item1.xml", () => null);
      const returned = editPart(bare, "word/document.xml", (xml) => {
        const paragraph = paragraphWith(xml, "prisoners");
        const run = wordRuns(paragraph).find(({ text }) => text.includes("fourteen")) ?? expect.fail();
        return xml.replace(paragraph, editRun(paragraph, run, run.text.indexOf("fourteen"), 8, "ten"));
      });
      for (const voices of [
        [speaker.say, inEnglish],
        [inEnglish, speaker.say],
      ]) {
        const read = receiveReturned(returned, { composite: one, title: frame.title }, { voices });
        const { changes, unplaced } = changesOf(read.ok ? read.value.edits : expect.fail(), "NORTH", "");
        expect(unplaced).toEqual([]);
        expect(changes).toMatchObject([{ from: "fourteen", to: "ten" }]);
      }
    },
  );

  test.each(speakers)(
    "a paragraph among the options is an alternative of the sender's own, in $language",
    (speaker) => {
      const options = compile(
        [
          {
            party: "NORTH",
            draft: draft({
              points: [point({ id: "1", label: "1.", heading: "Ceasefire", text: "Guns fall silent at dawn." })],
            }),
          },
          {
            party: "SOUTH",
            draft: draft({
              points: [point({ id: "1", label: "1.", heading: "Ceasefire", text: "Observers arrive by sea." })],
            }),
          },
        ],
        JOINED,
      ).composite;
      const lead = (n: number) => speaker.say(said("paper-option", { n }));
      const shown = layComposite(options, { attributed: true, say: speaker.say }).map(laidText);
      expect(shown.some((text) => text.includes(lead(2)))).toBe(true);
      const written = writeCompositeDocx(options, { ...frame, ...speaker }, { attributed: true });
      const bytes = editPart(written, "word/document.xml", (xml) => {
        const last = paragraphWith(xml, lead(2));
        return xml.replace(last, entered(last, `${lead(3)} {EAST}: Nothing is done.`));
      });
      const { changes, unplaced } = changesOf(received(bytes).edits, "EAST", "");
      expect(unplaced).toEqual([]);
      expect(changes).toHaveLength(1);
      const after = whole(changes[0]?.edit ?? expect.fail(), options);
      expect(readingText(after.points[0]?.text ?? [], "EAST")).toBe("Nothing is done.");
      expect(readingText(after.points[0]?.text ?? [], "NORTH")).toBe("Guns fall silent at dawn.");
    },
  );
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

test("a point of nothing but a number stays one where the same sign stands in the numbers below it", () => {
  const one = draft({
    points: [
      point({ id: "1", text: "" }),
      point({
        id: "2",
        text: "",
        points: [point({ id: "2/1", text: "1", points: [point({ id: "2/1/1", text: "  ", heading: "  " })] })],
      }),
    ],
  });
  const other = draft({ points: [point({ id: "1", text: "  ", points: [point({ id: "1/1", text: "  " })] })] });
  const both = compile([
    { party: "NORTH", draft: one },
    { party: "SOUTH", draft: other },
  ]).composite;
  const bytes = withoutBookmarks(writeCompositeDocx(both, frame, { attributed: false }));
  expect(changesOf(received(bytes).edits, "EAST", "")).toEqual({ changes: [], unplaced: [] });
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
