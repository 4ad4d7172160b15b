import { expect, test } from "vitest";
import { opened } from "../../../../test/support/history.ts";
import { fold } from "../../../core/record/fold.ts";
import { frontText, textNow } from "../../../core/record/living/index.ts";
import type { RoomId } from "../../../core/record/room.ts";
import { compareDrafts } from "../../../core/text/compare.ts";
import { compile } from "../../../core/text/compile.ts";
import { draft, point } from "../../../core/text/draft.ts";
import { parseComposite, printComposite } from "../../../core/text/notation.ts";
import { beginFrom } from "../../../core/text/begin.ts";
import { exportFrame } from "../../../formats/frame.ts";
import { writeCompositeHtml } from "../../../formats/html/writing/composite.ts";
import { writeCompositeMarkdown, writeDraftMarkdown, writeRedlineMarkdown } from "../../../formats/markdown/index.ts";
import { readDocx, writeCompositeDocx, writeDraftDocx, writeRedlineDocx } from "../../../formats/docx/index.ts";
import { layComposite, laidText } from "../../../formats/docx/writing/composite-layout.ts";
import { liveText } from "./model.ts";
import { pendingOn } from "./pending.ts";
import { agreedDraft, changesSince, cleanness, draftsBeside, offeredFirst } from "./sent.ts";
import { inEnglish } from "../../../words/english.ts";
import { partOf } from "../../../../test/support/archive.ts";

/** A text of two that share a note, and have one each of their own, with a second version. */
function noted() {
  const history = opened();
  const made = (party: string, sum: string) => {
    const text = `The depots are listed below. Each Party has ${sum} lorries in them, and no more.`;
    const footnotes = [
      { mark: "1", text: "As of 1 March.", at: 28 },
      { mark: "2", text: `Own note of ${party}.`, at: text.length - 1 },
    ];
    return draft({ language: "en", points: [point({ id: "1", label: "1.", text, footnotes })] });
  };
  const drafts = [
    { id: "ke", party: "KE", draft: made("KE", "40") },
    { id: "so", party: "SO", draft: made("SO", "60") },
  ];
  for (const each of drafts) history.write("draft", each, { party: each.party });
  const { composite } = compile(drafts);
  const first = history.write("composite", { id: "t", title: "T", drafts: ["ke", "so"], composite });
  const fresh = { id: "n2", label: "2.", heading: "", text: "Monitors report.", points: [] };
  const points = [{ op: "insert", at: { after: composite.points[0]?.id }, point: fresh }];
  history.write("edit", { composite: "t", base: first, points, for: ["KE"] }, { party: "KE", as: "KE" });
  const talks = fold(history.entries);
  const text = frontText(talks) ?? expect.fail("no text");
  return liveText(talks, text, textNow(text) ?? expect.fail("no version"));
}

test("the text clean keeps the notes that all have, tells where notes differ, and Word and Markdown print them", () => {
  const [first] = agreedDraft(noted(), "open").draft.points;
  const text = "The depots are listed below. Each Party has […] lorries in them, and no more.";
  expect(first?.text).toBe(text);
  // Each has a note of its own at the end: the words are common there, the note is open.
  expect(first?.footnotes).toEqual([
    { mark: "1", text: "As of 1 March.", at: 28 },
    { mark: "2", text: "[…]", at: text.length - 1 },
  ]);
  const frame = exportFrame({ title: "T" });
  const { draft: clean } = agreedDraft(noted(), "open");
  expect(writeDraftMarkdown(clean, frame)).toContain("As of 1 March.");
  expect(partOf(writeDraftDocx(clean, frame), "word/footnotes.xml")).toContain("As of 1 March.");
});

test("what changed since a revision comes with the notes, and whose they are, and says who made the changes", () => {
  const live = noted();
  const request = changesSince(live, live.text.versions[0] ?? expect.fail("no version"));
  const notes = (side: "from" | "to") => request[side].draft.points[0]?.footnotes?.map(({ text }) => text);
  expect(notes("from")).toEqual(["As of 1 March.", "Own note of KE. {KE}", "Own note of SO. {SO}"]);
  expect(notes("to")).toEqual(notes("from"));
  expect(request.author).toBe("KE");
  const [from, to] = [request.from.draft, request.to.draft];
  const told = writeRedlineMarkdown(compareDrafts(from, to), from, to, exportFrame({ title: "T" }));
  expect(told).toContain("Footnotes: 1 As of 1 March.; 2 Own note of KE. {KE}");
});

test("what changed since a revision leaves a table alone in which nothing changed, a row in brackets too", () => {
  const history = opened();
  const rows = "|= Quay |= Port |= Berths |\n| Lantern | Belmark | 2 |";
  const made = (more: string, berths: string) =>
    draft({
      language: "en",
      points: [point({ id: "1", label: "1.", text: `The quays are:\n${rows}${more}\n| Orne | Astoria | ${berths} |` })],
    });
  const drafts = [
    { id: "ke", party: "KE", draft: made("", "4") },
    { id: "so", party: "SO", draft: made("\n| Hallen | Corvane | 1 |\n| Reed | Corvane | 3 |", "5") },
  ];
  for (const each of drafts) history.write("draft", each, { party: each.party });
  const { composite } = compile(drafts);
  const first = history.write("composite", { id: "t", title: "T", drafts: ["ke", "so"], composite });
  const fresh = { id: "n2", label: "2.", heading: "", text: "Monitors report.", points: [] };
  const points = [{ op: "insert", at: { after: composite.points[0]?.id }, point: fresh }];
  history.write("edit", { composite: "t", base: first, points, for: ["KE"] }, { party: "KE", as: "KE" });
  const talks = fold(history.entries);
  const text = frontText(talks) ?? expect.fail("no text");
  const live = liveText(talks, text, textNow(text) ?? expect.fail("no version"));
  const request = changesSince(live, live.text.versions[0] ?? expect.fail("no version"));
  const [from, to] = [request.from.draft, request.to.draft];
  expect(to.points[0]?.text.split("\n").slice(2)).toEqual([
    "| Lantern | Belmark | 2 |",
    "| [Hallen | Corvane | 1 {SO}] |",
    "| [Reed | Corvane | 3 {SO}] |",
    "| Orne | Astoria | [4 {KE}][5 {SO}] |",
  ]);
  const xml = partOf(writeRedlineDocx(compareDrafts(from, to), from, to, exportFrame({ title: "T" })));
  expect(xml.match(/<w:tbl>/gu)).toHaveLength(1);
  expect(/<w:tbl>.*<\/w:tbl>/su.exec(xml)?.[0]).not.toMatch(/<w:(?:ins|del) /u);
  expect(xml.replaceAll(/<[^>]*>/gu, "")).not.toContain("|");
});

const of = (party: string) =>
  draft({
    title: party,
    language: "en",
    tabledBy: [party],
    points: [point({ id: party, label: "1.", text: `Truce by ${party}.` })],
  });

/**
 * A text begun from the draft of KE, beside which SO has tabled one, at the table or in a narrower room, and CU one whose
 * differences were filed as proposals.
 */
function begun(room: RoomId) {
  const history = opened();
  history.write("draft", { id: "ke", party: "KE", draft: of("KE") }, { party: "KE" });
  history.write("draft", { id: "so", party: "SO", draft: of("SO") }, { party: "SO", room });
  history.write("draft", { id: "cu", party: "CU", draft: of("CU") }, { party: "CU" });
  const compiled = compile(
    ["KE", "SO"].map((party) => ({ party, id: party.toLowerCase(), draft: of(party) })),
    { parties: ["UN", "CU"] },
  );
  const { composite } = beginFrom(compiled.composite, "KE");
  const first = history.write("composite", { id: "t", title: "T", drafts: ["ke"], composite });
  const fresh = { id: "n1", label: "2.", heading: "", text: "Truce by CU.", points: [] };
  const points = [{ op: "insert", at: { after: composite.points[0]?.id }, point: fresh }];
  const proposed = { composite: "t", point: composite.points[0]?.id, base: first, points };
  history.write("proposal", { ...proposed, received: { by: "e-mail" } }, { party: "CU", as: "office", v: 3 });
  const talks = fold(history.entries);
  expect(talks.drafts.map(({ id }) => id)).toContain("so");
  expect(talks.proposals.map(({ party }) => party)).toContain("CU");
  const text = frontText(talks) ?? expect.fail("no text");
  const live = liveText(talks, text, textNow(text) ?? expect.fail("no version"));
  return { composite, history, live, beside: draftsBeside({ talks, text }) };
}

test("of a text begun from one draft, what is sent out says whose came as proposals, who tabled another, and of whom none is known", () => {
  const { composite, beside } = begun("table");
  const shown = { attributed: true, ...beside };
  const printed = printComposite(composite, shown);
  expect(printed).toContain("{draft as proposals: CU}\n{draft not in this text: SO}\n{no draft known: UN}");
  const back = parseComposite(printed);
  expect(back.ok && back.value.composite.drafts.map(({ party }) => party)).toEqual(["KE"]);
  const word = layComposite(composite, { ...shown, say: inEnglish }).map(laidText);
  expect(word).toContain("Draft tabled, came as proposals on this text: CU.");
  expect(word).toContain("Draft tabled, not in this text: SO.");
  expect(word).toContain("No draft known: UN.");
  const page = writeCompositeHtml(composite, exportFrame({ title: "T" }), shown);
  expect(page).toContain("<li>Draft tabled, came as proposals on this text: CU.</li>");
  expect(page).toContain("<li>Draft tabled, not in this text: SO.</li>");
  expect(page).toContain("<li>No draft known: UN.</li>");
});

test("nothing is told of a draft that the readers of the text cannot read", () => {
  const { composite, beside } = begun("channel/CU+SO");
  expect(beside.tabled).not.toContain("SO");
  expect(printComposite(composite, { attributed: true, ...beside })).toContain("{no draft known: SO, UN}");
});

test("what waits on a text is told at its head and listed with it, in each format", () => {
  const { composite, live } = begun("table");
  const pending = pendingOn(live);
  expect(pending).toEqual([
    { n: 1, party: "CU", asks: [{ at: "1", operation: "add-after", words: "2. Truce by CU." }] },
  ]);
  const [lead, line] = [
    "Proposals that are not in this text: 1 (CU 1).",
    "Proposal 1, CU: after 1, new: “2. Truce by CU.”",
  ];
  const shown = { attributed: true, pending };
  const word = layComposite(composite, { ...shown, say: inEnglish }).map(laidText);
  expect(
    word.slice(
      0,
      word.findIndex((each) => each.includes("Truce by KE.")),
    ),
  ).toContain(lead);
  expect(word.slice(-2)).toEqual(["Proposals not yet in the text", line]);
  const frame = exportFrame({ title: "T" });
  for (const file of [writeCompositeHtml(composite, frame, shown), writeCompositeMarkdown(composite, frame, shown)]) {
    expect(file).toContain(lead);
    expect(file).toContain(line);
  }
  const anonymous = { attributed: false, pending };
  expect(
    layComposite(composite, { ...anonymous, say: inEnglish })
      .map(laidText)
      .join(),
  ).not.toContain("CU");
  expect(writeCompositeHtml(composite, frame, anonymous)).not.toContain("CU");
  expect(writeCompositeMarkdown(composite, frame, anonymous)).not.toContain("CU");
});

/** A text whose words hold brackets and a table of their own, and a proposal that changes them and adds a point. */
function bracketed() {
  const rows = "Zones:\n|= Day |= Km |\n| 30 | 40 |";
  const words = (km: string) =>
    draft({
      title: "T",
      language: "en",
      points: [
        point({ id: "1", label: "1", text: `Within [24][48] hours ${km} guns leave.` }),
        point({ id: "2", label: "2", text: rows }),
      ],
    });
  const history = opened();
  history.write("draft", { id: "ke", party: "KE", draft: words("all") }, { party: "KE" });
  const { composite } = compile([{ party: "KE", draft: words("all") }]);
  const first = history.write("composite", { id: "t", title: "T", drafts: ["ke"], composite });
  const [one, two] = composite.points.map(({ id }) => id) as [string, string];
  const span = (at: string, of: string, quote: string, insert: string) => {
    const from = of.indexOf(quote);
    return { point: at, as: "KE", in: "text", from, to: from + quote.length, quote, insert };
  };
  const fresh = { id: "n1", label: "1 bis", heading: "", text: "No [heavy] guns return.", points: [] };
  const add = [{ op: "insert", at: { after: one }, point: fresh }];
  const spans = [span(one, "Within [24][48] hours all guns leave.", "all", "both")];
  history.write("proposal", { composite: "t", point: one, base: first, spans, points: add }, { party: "KE", v: 3 });
  const row = [span(two, rows, "40", "35")];
  history.write("proposal", { composite: "t", point: two, base: first, spans: row }, { party: "KE", v: 3 });
  const live = () => {
    const talks = fold(history.entries);
    const text = frontText(talks) ?? expect.fail("no text");
    return liveText(talks, text, textNow(text) ?? expect.fail("no version"));
  };
  return { history, live, first, point: one, spans };
}

test("law: a paper prints all that a proposal asks for, without signs that nobody wrote", async () => {
  const live = bracketed().live();
  const shown = { attributed: true, pending: pendingOn(live) };
  const line =
    "Proposal 1, KE: 1 to read: “Within [24][48] hours both guns leave.”; after 1, new: “1 bis No [heavy] guns return.”";
  const [frame, { composite }] = [exportFrame({ title: "T" }), live.words];
  const html = writeCompositeHtml(composite, frame, shown);
  const list = html.slice(html.indexOf("Proposals not yet in the text"), html.indexOf("</main>"));
  expect(list).toContain(line);
  expect(list).toMatch(/<td>35<\/td>/u);
  expect(list).not.toMatch(/[\\|]/u);
  const markdown = writeCompositeMarkdown(composite, frame, shown);
  const told = markdown.slice(markdown.indexOf("notInText"), markdown.indexOf("generatedBy"));
  expect(told).not.toMatch(/\\[[\]{}|]|\|/u);
  expect(told).toContain("30 · 35");
  const xml = partOf(writeCompositeDocx(composite, frame, shown));
  const printed = xml.split("</w:p>").map((each) => each.replaceAll(/<[^>]*>/gu, ""));
  const from = printed.indexOf("Proposals not yet in the text");
  expect(printed.slice(from)).toEqual(expect.arrayContaining([line, "Day", "35"]));
  expect(printed.slice(from).join("\n")).not.toMatch(/[\\|]/u);
  const read = readDocx(writeCompositeDocx(composite, frame, shown));
  const blocks = read.ok ? read.value.blocks.map(({ text }) => text) : [];
  // None of it is read as words of the text.
  expect(blocks.filter((text) => text === "35" || text.includes("both guns"))).toEqual([]);
});

test("law: what changed since a revision is printed as it reads", () => {
  const { history, live, first, point: one, spans } = bracketed();
  history.write("edit", { composite: "t", base: first, spans, for: ["KE"] }, { party: "KE", as: "KE" });
  const since = live().text.versions[0] ?? expect.fail("no version");
  const { from, to } = changesSince(live(), since);
  expect(one).toBe(from.draft.points[0]?.id);
  for (const side of [from, to]) {
    expect(side.draft.points[0]?.text).toMatch(/^Within \[24\]\[48\] hours (?:all|both) guns leave\.$/u);
    expect(side.draft.points[1]?.text).not.toContain("\\");
  }
});

test("a text begun from one draft is no agreed text while nothing is agreed, and says in its head how far it stands", () => {
  const { live, history } = begun("table");
  expect(cleanness(live, null)).toMatchObject({ of: "draft", party: "KE", said: { code: "standing.unmarked" } });
  expect(agreedDraft(live, "open").draft.status).toBe("open");
  const on = "2031-03-05";
  const between = { level: "agreed", between: ["KE", "SO"], notPart: [], declaredBy: "the chair", sources: [], on };
  const now = () => {
    const talks = fold(history.entries);
    const text = frontText(talks) ?? expect.fail("no text");
    return liveText(talks, text, textNow(text) ?? expect.fail("no version"));
  };
  history.write("mark", { composite: "t", point: live.sections[0]?.id, ...between }, { on });
  expect(cleanness(now(), null)).toMatchObject({ of: "agreed", said: { code: "standing.marked" } });
  const fresh = { id: "n2", label: "2.", heading: "", text: "Monitors report.", points: [] };
  const points = [{ op: "insert", at: { after: live.sections[0]?.id }, point: fresh }];
  history.write(
    "edit",
    { composite: "t", base: live.version.entry.id, points, for: ["KE"] },
    { party: "KE", as: "KE" },
  );
  expect(cleanness(now(), null)).toMatchObject({ of: "partly", said: { code: "standing.marked" } });
});

test("a delegation is offered its own version first, and the office the first one", () => {
  expect(offeredFirst(["TE", "VA"], "VA")).toBe("VA");
  expect(offeredFirst(["TE", "VA"], "OB")).toBe("TE");
  expect(offeredFirst(["TE", "VA"], undefined)).toBe("TE");
  expect(offeredFirst([], "VA")).toBe("");
});

test("words typed like the sign of a party are told from true ones in what changed and in what is proposed", () => {
  const history = opened();
  const made = (sum: string) =>
    draft({
      language: "en",
      points: [
        point({
          id: "1",
          label: "1.",
          text: `The use of water by each household in the upper valley is limited to ${sum} a day.`,
        }),
      ],
    });
  const drafts = [
    { id: "ke", party: "KE", draft: made("30 litres {SO}][55 litres {KE}") },
    { id: "so", party: "SO", draft: made("9 tonnes") },
  ];
  for (const each of drafts) history.write("draft", each, { party: each.party });
  const { composite } = compile(drafts);
  const first = history.write("composite", { id: "t", title: "T", drafts: ["ke", "so"], composite });
  const span = { point: composite.points[0]?.id, as: "SO", in: "text", from: 0, to: 3, quote: "The", insert: "Any" };
  const change = { composite: "t", base: first, spans: [span] };
  history.write("proposal", { ...change, point: span.point }, { party: "SO", as: "SO", v: 3 });
  history.write(
    "edit",
    { ...change, spans: [{ ...span, from: 25, to: 34, quote: "household", insert: "family" }] },
    { as: "office" },
  );
  const talks = fold(history.entries);
  const text = frontText(talks) ?? expect.fail("no text");
  const live = liveText(talks, text, textNow(text) ?? expect.fail("no version"));
  const { to } = changesSince(live, text.versions[0] ?? expect.fail("no version"));
  const read =
    " use of water by each family in the upper valley is limited to [30 litres \\{SO\\}][55 litres \\{KE\\} {KE}][9 tonnes {SO}] a day.";
  expect(to.draft.points[0]?.text).toBe(`The${read}`);
  expect(pendingOn(live)[0]?.asks[0]?.words).toBe(`Any${read}`);
});
