import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editPart } from "../../../test/office/edit-docx.ts";
import { compile } from "../../core/text/compile.ts";
import { partyDraftsArbitrary } from "../../core/text/compiling/arbitraries.ts";
import type { Composite } from "../../core/text/composite.ts";
import { draft, point } from "../../core/text/draft.ts";
import { openArchive } from "../archive.ts";
import { exportFrame } from "../frame.ts";
import { readCompositeDocx } from "./composite-read.ts";
import { readDocx } from "./read.ts";
import { receiveComposite } from "./receive.ts";
import type { ReceivedProposal } from "./receiving/proposal.ts";
import { writeCompositeDocx } from "./writing/composite.ts";

const frame = exportFrame({ title: "Composite text", asOf: "2026-02-01", marking: "Confidential" });
const compiled = partyDraftsArbitrary.map((drafts) => compile(drafts).composite);

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
      point({ id: "2", label: "2.", text: "All prisoners of war shall be exchanged within thirty days." }),
      point({
        id: "3",
        label: "3.",
        text: `A joint commission ${more} monitor the ceasefire along the line of contact.`,
      }),
    ],
  });
const { composite } = compile([
  { party: "NORTH", draft: port("600", "shall") },
  { party: "SOUTH", draft: port("800", "may") },
]);
const sent = writeCompositeDocx(composite, frame, { attributed: true });

function carried(bytes: Uint8Array): Composite {
  const reading = readCompositeDocx(bytes);
  if (!reading.ok) throw new Error(reading.failure.message);
  return reading.value.composite;
}

function received(bytes: Uint8Array) {
  const result = receiveComposite(bytes, { from: "EAST" });
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

test("a composite is read back from its Word file exactly", () => {
  fc.assert(
    fc.property(compiled, (one) => {
      const bytes = writeCompositeDocx(one, frame, { attributed: true });
      const reading = readCompositeDocx(bytes);
      expect(reading.ok && reading.value.composite).toEqual(JSON.parse(JSON.stringify(one)));
      expect(reading.ok && reading.value.warnings).toEqual([]);
      expect(writeCompositeDocx(one, frame, { attributed: true })).toEqual(bytes);
    }),
    { numRuns: 60 },
  );
});

test("characters that XML cannot hold survive in what the file carries", () => {
  const odd = draft({ points: [point({ id: "1", label: "1.", text: "a\uFFFEb\uFFFFc\u0001d\uD800e\rf" })] });
  const { composite: one } = compile([{ party: "NORTH", draft: odd }]);
  expect(carried(writeCompositeDocx(one, frame, { attributed: true }))).toEqual(one);
});

test("a composite that comes back untouched makes no proposal and loses nothing", () => {
  fc.assert(
    fc.property(compiled, fc.boolean(), (one, attributed) => {
      const { proposals, losses } = received(writeCompositeDocx(one, frame, { attributed }));
      expect(proposals).toEqual([]);
      expect(losses).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("an anonymous file holds no party anywhere, and says so when read", () => {
  const bytes = writeCompositeDocx(composite, frame, { attributed: false });
  const archive = openArchive(bytes);
  if (!archive.ok) throw new Error(archive.failure.message);
  for (const name of archive.value.names) {
    const part = archive.value.read(name);
    expect(part.ok && new TextDecoder().decode(part.value)).not.toMatch(/NORTH|SOUTH/u);
  }
  const reading = readCompositeDocx(bytes);
  expect(reading.ok && reading.value.warnings.map(({ code }) => code)).toEqual(["anonymous-composite"]);
  const shown = readDocx(bytes);
  expect(shown.ok && shown.value.blocks.some(({ text }) => text.includes("[600][800]"))).toBe(true);
});

test("brackets show their holders, silence and the legend stand apart", () => {
  const reading = readDocx(sent);
  if (!reading.ok) throw new Error(reading.failure.message);
  const texts = reading.value.blocks.map(({ text }) => text);
  expect(texts.join("\n")).toContain("shall not exceed [600 {NORTH}][800 {SOUTH}] persons in peacetime.");
  expect(reading.value.warnings.map(({ code }) => code)).toEqual(["page-header", "program-notes"]);
});

describe("a composite that comes back edited", () => {
  const AUTHOR = 'w:id="901" w:author="Zoe" w:date="2026-03-01T10:00:00Z"';
  const gone = (words: string): string =>
    `<w:del ${AUTHOR}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
  const come = (words: string): string =>
    `<w:ins ${AUTHOR}><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:ins>`;
  const plain = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const edit = (find: string, replace: string): Uint8Array =>
    editPart(sent, "word/document.xml", (xml) => {
      expect(xml.split(find).length).toBe(2);
      return xml.replace(find, () => replace);
    });
  const only = (bytes: Uint8Array): ReceivedProposal => {
    const { proposals, losses } = received(bytes);
    expect(losses).toEqual([]);
    expect(proposals).toHaveLength(1);
    return proposals[0] as ReceivedProposal;
  };
  const [first, , third] = composite.points;

  test("words replaced inside a slot", () => {
    const proposal = only(edit(plainRun("600"), gone("600") + come("700")));
    expect(proposal).toMatchObject({
      kind: "edit",
      party: "EAST",
      point: first?.id,
      slot: "s1",
      alternative: ["NORTH"],
      place: "text",
      from: "600",
      to: "700",
      tracked: true,
      author: "author 1",
      date: "2026-03-01T10:00:00Z",
    });
    expect(proposal.context.before).toMatch(/shall not exceed \[$/u);
  });

  test("words inserted at the edge of an alternative lie in it, those between its brackets and the text do not", () => {
    const inside = only(edit(plainRun("600"), come("about ") + plainRun("600")));
    expect(inside).toMatchObject({ slot: "s1", alternative: ["NORTH"], from: "", to: "about " });
    const words = " persons in peacetime.";
    const outside = only(edit(plainRun(words), come(" or more") + plainRun(words)));
    expect(outside).toMatchObject({ slot: null, alternative: null, from: "", to: " or more" });
  });

  test("words inserted outside all slots", () => {
    const words = " persons in peacetime.";
    const proposal = only(edit(plainRun(words), plain(" persons") + come(" and vehicles") + plain(" in peacetime.")));
    expect(proposal).toMatchObject({ point: first?.id, slot: null, alternative: null, from: "", to: " and vehicles" });
    expect(proposal.range.from).toBe(proposal.range.to);
  });

  test("a whole point deleted with its end", () => {
    const words = "All prisoners of war shall be exchanged within thirty days.";
    const bytes = editPart(sent, "word/document.xml", (xml) => {
      const start = xml.lastIndexOf("<w:p>", xml.indexOf(words));
      const end = xml.indexOf("</w:p>", start) + 6;
      const paragraph = xml.slice(start, end);
      const deleted = paragraph
        .replace("<w:p>", `<w:p><w:pPr><w:rPr><w:del ${AUTHOR}/></w:rPr></w:pPr>`)
        .replaceAll(
          /<w:r>.*?<\/w:r>/gu,
          (run) =>
            `<w:del ${AUTHOR}>${run.replaceAll("w:t>", "w:delText>").replaceAll("<w:t ", "<w:delText ")}</w:del>`,
        );
      return xml.slice(0, start) + deleted + xml.slice(end);
    });
    const proposal = only(bytes);
    expect(proposal.point).toBe(composite.points[1]?.id);
    expect(proposal.from).toContain(words);
    expect(proposal.to).toBe("");
  });

  test("words retyped without tracking are a proposal that says so", () => {
    const proposal = only(edit(plainRun(" persons in peacetime."), plain(" soldiers in peacetime.")));
    expect(proposal).toMatchObject({ point: first?.id, from: "persons", to: "soldiers", tracked: false, author: "" });
    expect(proposal.range.to - proposal.range.from).toBe("persons".length);
    expect(proposal.context.before).toMatch(/\{SOUTH\}\] $/u);
  });

  test("ids survive when the bookmarks are gone", () => {
    const bare = editPart(edit(plainRun("600"), gone("600") + come("700")), "word/document.xml", (xml) =>
      xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*\/>/gu, ""),
    );
    expect(only(bare)).toMatchObject({ point: first?.id, slot: "s1", alternative: ["NORTH"] });
  });

  test("ids survive when the composite was dropped, by bookmarks; the loss is told", () => {
    const bare = editPart(edit(plainRun("600"), gone("600") + come("700")), "customXml/item1.xml", () => null);
    const { proposals, losses } = received(bare);
    expect(proposals).toMatchObject([{ point: first?.id, slot: "s1", from: "600", to: "700" }]);
    expect(losses.map(({ code }) => code)).toEqual(["composite-missing"]);
  });

  test("a point that vanished without tracking is a loss", () => {
    const bytes = editPart(sent, "word/document.xml", (xml) => {
      const start = xml.lastIndexOf("<w:p>", xml.indexOf("All prisoners"));
      return xml.slice(0, start) + xml.slice(xml.indexOf("</w:p>", start) + 6);
    });
    const { proposals, losses } = received(bytes);
    expect(proposals).toEqual([]);
    expect(losses).toMatchObject([{ code: "text-missing", point: composite.points[1]?.id }]);
  });

  test("a new paragraph between points is proposed after the point before it", () => {
    const bytes = editPart(sent, "word/document.xml", (xml) => {
      const at = xml.lastIndexOf("<w:p>", xml.indexOf("All prisoners"));
      const added = `<w:p><w:pPr><w:rPr><w:ins ${AUTHOR}/></w:rPr></w:pPr>${come("A new point.")}</w:p>`;
      return xml.slice(0, at) + added + xml.slice(at);
    });
    const proposal = only(bytes);
    expect(proposal).toMatchObject({ from: "", to: "A new point.\n", tracked: true });
    expect(proposal.point).not.toBeNull();
  });

  test("comments: on a change they belong to it, alone they are proposals without words", () => {
    const range = (id: number, words: string): string =>
      `<w:commentRangeStart w:id="${id}"/>${words}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    const comment = (id: number, text: string): string =>
      `<w:comment w:id="${id}" w:author="Zoe" w:date="2026-03-01T10:00:00Z"><w:p>${plain(text)}</w:p></w:comment>`;
    let bytes = edit(plainRun("600"), range(1, gone("600") + come("700")));
    bytes = editPart(bytes, "word/document.xml", (xml) => xml.replace(plainRun("may"), range(2, plain("may"))));
    const archive = editPart(
      editPart(bytes, "word/_rels/document.xml.rels", (xml) => xml.replace('/settings"', '/comments"')),
      "word/settings.xml",
      (xml) =>
        xml.replace(
          /<w:settings([^>]*)>.*<\/w:settings>/u,
          (_, names: string) => `<w:comments${names}>${comment(1, "too few")}${comment(2, "why may?")}</w:comments>`,
        ),
    );
    const { proposals, losses } = received(archive);
    expect(losses).toEqual([]);
    expect(proposals).toMatchObject([
      { kind: "edit", point: first?.id, from: "600", to: "700", comment: "too few" },
      {
        kind: "comment",
        point: third?.id,
        slot: "s1",
        alternative: ["SOUTH"],
        from: "",
        to: "",
        quote: "may",
        comment: "why may?",
      },
    ]);
  });

  test("edits make a warning when the composite is read", () => {
    const bytes = edit(plainRun("600"), gone("600") + come("700"));
    const reading = readCompositeDocx(bytes);
    expect(reading.ok && reading.value.warnings.map(({ code }) => code)).toEqual(["composite-edited"]);
    expect(carried(bytes)).toEqual(composite);
  });
});

function plainRun(words: string): string {
  return `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

test("a file without a composite is told apart", () => {
  const other = editPart(sent, "customXml/item1.xml", () => null);
  const reading = readCompositeDocx(other);
  expect(reading.ok ? "read" : reading.failure.code).toBe("not-composite");
  const foreign = editPart(other, "word/document.xml", (xml) =>
    xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*\/>/gu, ""),
  );
  const result = receiveComposite(foreign, { from: "EAST" });
  expect(result.ok ? "read" : result.failure.code).toBe("not-composite");
});
