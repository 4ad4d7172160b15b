import { describe, expect, test } from "vitest";
import { editPart } from "../../../test/office/edit-docx.ts";
import {
  deletedParagraph,
  newParagraph,
  paragraphsOf,
  putIn,
  takenOut,
  wordRuns,
} from "../../../test/office/word-edits.ts";
import { compile } from "../../core/text/compile.ts";
import { draft, point } from "../../core/text/draft.ts";
import { readingText } from "../../core/text/reading.ts";
import { changesOf } from "../../core/text/spans.ts";
import { receiveComposite } from "./receive.ts";
import { receiveOwnDraft } from "./receiving/own-document.ts";
import { writeCompositeDocx } from "./writing/composite.ts";
import {
  back,
  composite,
  document,
  edited,
  first,
  frame,
  only,
  paragraphWith,
  plainRun,
  port,
  received,
  second,
  sent,
  third,
  whole,
} from "./receive.test-data.ts";
import { inEnglish } from "../../words/english.ts";
import { said } from "../../core/common/said.ts";
import { speakers } from "../../../test/support/words.ts";

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

  test.each(speakers)("what the composite says of itself in $language is told where it was typed over", (speaker) => {
    const spoken = writeCompositeDocx(composite, { ...frame, ...speaker }, { attributed: true });
    const typed = editPart(spoken, "word/document.xml", (xml) => xml.replace("NORTH", "EAST, NORTH"));
    const { changes, unplaced } = back(typed);
    expect(changes).toEqual([]);
    expect(unplaced).toHaveLength(1);
    const line = speaker.say(said("paper-parties", { parties: "" }));
    expect(unplaced[0]?.from.startsWith(line.slice(0, line.indexOf(":")))).toBe(true);
    expect(unplaced).toMatchObject([{ code: "outside", to: expect.stringContaining("EAST, NORTH") }]);
  });

  test("law: a line about a point that was taken out or names another party is told, however often it stands", () => {
    const of = (...texts: readonly string[]) =>
      draft({ language: "en", points: texts.map((text, at) => point({ id: `${at}`, label: `${at + 1}.`, text })) });
    const two = compile([
      { party: "NORTH", draft: of("Guns fall silent at dawn.", "Ports open in spring.", "Prisoners go home.") },
      { party: "SOUTH", draft: of("Guns fall silent at dawn.", "Mines are cleared by sappers.", "Judges sit in Orn.") },
    ]).composite;
    const written = writeCompositeDocx(two, frame, { attributed: true });
    const lines = paragraphsOf(textOf(written)).filter((each) => /Not addressed: (?:NORTH|SOUTH)/u.test(each));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      const [party = ""] = /NORTH|SOUTH/u.exec(line) ?? [];
      for (const to of ["", line.replace(party, party === "NORTH" ? "SOUTH" : "NORTH")]) {
        const typed = editPart(written, "word/document.xml", (xml) => xml.replace(line, () => to));
        expect(textOf(typed)).not.toBe(textOf(written));
        const { changes, unplaced } = changesOf(received(typed).edits, "NORTH", "");
        expect(changes).toEqual([]);
        expect(unplaced).toMatchObject([
          { code: "outside", from: expect.stringContaining(party), to: to === "" ? "" : expect.anything() },
        ]);
      }
    }
  });

  test("law: another file than was sent is refused, and so is another party's", () => {
    const bare = (bytes: Uint8Array) => editPart(bytes, "customXml/item1.xml", () => null);
    const view = { attributed: true, say: inEnglish };
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
    expect(receiveOwnDraft([both], "NORTH", three("Northern ports")).ok).toBe(true);
    expect(receiveOwnDraft([both], "NORTH", three("Southern roads"))).toMatchObject({
      failure: { code: "not-returned.party", facts: { party: "NORTH", other: "SOUTH", theirs: 3, fits: 0 } },
    });
  });
});

test("law: lines of a point that come back as paragraphs are no change, and what is emptied there is one", () => {
  const lines = ["It is counted each spring by both sides.", "The count is published in Orn."];
  const of = (most: string) =>
    draft({
      language: "en",
      points: [
        point({ id: "1", label: "1.", text: [`The garrison has ${most} persons.`, ...lines].join("\n") }),
        point({ id: "2", label: "2.", text: "All prisoners are exchanged." }),
      ],
    });
  const { composite: text } = compile([
    { party: "NORTH", draft: of("600") },
    { party: "SOUTH", draft: of("800") },
  ]);
  const file = writeCompositeDocx(text, frame, { attributed: true });
  const back = (...ends: readonly string[]) => {
    const bytes = editPart(file, "word/document.xml", (xml) =>
      xml.replace(
        /(?:<w:br\/><w:t [^>]*>[^<]*<\/w:t>)+<\/w:r>(?:<w:bookmarkEnd [^>]*>)*<\/w:p>/su,
        () => `</w:r></w:p>${ends.map((each) => `<w:p>${each}</w:p>`).join("")}`,
      ),
    );
    return changesOf(received(bytes).edits, "NORTH", text.points[0]?.id ?? "");
  };
  const [spring = "", orn = ""] = lines;
  expect(back(plainRun(spring), plainRun(orn))).toEqual({ changes: [], unplaced: [] });
  const emptied = back(plainRun(spring), takenOut(orn));
  expect(emptied.unplaced).toEqual([]);
  expect(emptied.changes.map(({ from, to }) => [from, to])).toEqual([[orn, ""]]);
});

describe("law: words that were typed where the text has no point are told with their words", () => {
  const changes = (bytes: Uint8Array) => changesOf(received(bytes).edits, "EAST", composite.points[0]?.id ?? "");
  const words = "East opposes this and reserves its position";
  const typed = (part: string, find: RegExp, made: (all: string) => string) =>
    changes(editPart(sent, part, (xml) => xml.replace(find, made)));
  test("as it was sent, nothing is", () => expect(changes(sent)).toEqual({ changes: [], unplaced: [] }));

  test.each([
    ["over a line that the program wrote", "word/document.xml", /Parties: [^<]*/u],
    ["over the facts above the pages", "word/header1.xml", /(?<=ParleyFrame.*<w:t[^>]*>)[^<]+/su],
    ["over the title below the pages", "word/footer1.xml", /(?<=<w:t[^>]*>)[^<]+(?= · )/u],
  ])("%s", (_, part, find) => {
    const { changes: told, unplaced } = typed(part, find, () => words);
    expect(told).toEqual([]);
    expect(unplaced).toMatchObject([{ code: "outside", point: null, to: words }]);
  });

  const rules = { struck: "<w:strike/>", hidden: "<w:vanish/>" } as const;
  const inRuns = (xml: string, rule: string) =>
    xml.replaceAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>|)/gsu, (_, own = "") => `<w:r><w:rPr>${own}${rule}</w:rPr>`);
  test.each([
    ["word/header1.xml", "struck"],
    ["word/footer1.xml", "struck"],
    ["word/header1.xml", "hidden"],
  ] as const)("and what was %s of the pages is: %s", (part, how) => {
    const { changes: made, unplaced } = changes(editPart(sent, part, (xml) => inRuns(xml, rules[how])));
    expect(made).toEqual([]);
    expect(unplaced.length).toBeGreaterThan(0);
    for (const each of unplaced)
      expect(each).toMatchObject({
        code: "outside",
        from: expect.stringMatching(/\p{L}/u),
        to: "",
        by: { byHand: how },
      });
  });

  test("and what was deleted of the pages with tracked changes is", () => {
    const { unplaced } = changes(
      editPart(sent, "word/header1.xml", (xml) =>
        xml.replaceAll(
          /<w:r>.*?<\/w:r>/gsu,
          (run) => `<w:del>${run.replaceAll("w:t>", "w:delText>").replaceAll("<w:t ", "<w:delText ")}</w:del>`,
        ),
      ),
    );
    expect(unplaced.length).toBeGreaterThan(0);
    for (const each of unplaced) expect(each).toMatchObject({ code: "outside", to: "" });
  });

  test("beside a line above the pages", () => {
    const { unplaced } = typed("word/header1.xml", /(?=<\/w:hdr>)/u, () => `<w:p>${plainRun(words)}</w:p>`);
    expect(unplaced).toMatchObject([{ code: "outside", from: "", to: words }]);
  });
});

function textOf(bytes: Uint8Array): string {
  let found = "";
  editPart(bytes, "word/document.xml", (xml) => (found = xml));
  return found;
}
