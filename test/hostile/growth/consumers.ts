import { en } from "../../../src/words/english.ts";
import { say } from "../../../src/words/words.ts";
import { findLive } from "../../../src/core/briefing/live.ts";
import { isAbout, otherLanguage } from "../../../src/core/briefing/lint.ts";
import { lintBriefing } from "../../../src/core/briefing/lint-briefing.ts";
import { parseDocument } from "../../../src/core/briefing/document.ts";
import { checkAgreement, extractCommitments, plainCommitment } from "../../../src/core/commitments/index.ts";
import { conceptsOf } from "../../../src/core/evidence/concepts.ts";
import { findDates, parseDate } from "../../../src/core/evidence/date-text.ts";
import { measureOf, namesOf, unitOf, wordsOf } from "../../../src/core/evidence/features.ts";
import { findFigures, parseFigure } from "../../../src/core/evidence/figure-text.ts";
import { readFigure } from "../../../src/core/evidence/typed-figure.ts";
import {
  changesOf,
  compareDrafts,
  compile,
  draft,
  parseComposite,
  parseNotation,
  point,
  readBrackets,
  redlineTexts,
  type Draft,
} from "../../../src/core/text/index.ts";
import { readBriefing } from "../../../src/formats/briefing-markdown.ts";
import { proseOfFile } from "../../../src/formats/briefing-prose.ts";
import { readClaimsCsv } from "../../../src/formats/claims-csv.ts";
import { readEventLines } from "../../../src/formats/commitments-json.ts";
import { looksLikeAgreementText, readAgreementText } from "../../../src/formats/commitments-text.ts";
import { parseCsv } from "../../../src/formats/csv.ts";
import { readDocx, writeDraftDocx, writeRedlineDocx } from "../../../src/formats/docx/index.ts";
import { cleanse } from "../../../src/formats/docx/cleanse.ts";
import { exportFrame } from "../../../src/formats/frame.ts";
import { cleanseHtml, foundInHtml } from "../../../src/formats/html/found.ts";
import { takeComments } from "../../../src/formats/markdown/comments.ts";
import { usualChoices } from "../../../src/core/text/found.ts";
import { writeDraftHtml, writeRedlineHtml } from "../../../src/formats/html/index.ts";
import { writeDraftMarkdown, writeRedlineMarkdown } from "../../../src/formats/markdown/index.ts";
import { readReportTables } from "../../../src/formats/monitoring-import.ts";
import { Problems } from "../../../src/formats/process/problems.ts";
import { readProcessFolder } from "../../../src/formats/process-folder.ts";
import { writeCalendar } from "../../../src/formats/ics.ts";
import { readDraft } from "../../../src/formats/read.ts";
import { severalOf } from "../../../src/formats/several.ts";
import { writeTableCsv, writeTableDocx, writeTableHtml } from "../../../src/formats/tables/index.ts";
import { writeXlsx } from "../../../src/formats/xlsx.ts";
import { escapeXml } from "../../../src/formats/xml.ts";
import { example } from "../../examples/load.ts";
import { buildDocx } from "../../office/build-docx.ts";
import { lines, pdfOf } from "../../support/pdf.ts";

/** Makes of a text what is to be timed. */
export type Consumer = (text: string) => () => unknown;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const readAs =
  (name: string, of: (text: string) => string = (text) => text): Consumer =>
  (text) => {
    const bytes = bytesOf(of(text));
    return () => readDraft(bytes, name);
  };

const irrin = await example("lake-irrin");
const ukraine = await example("ukraine");
const frame = exportFrame({ title: "Draft", generatedBy: "Parley" });

/** Each paragraph of the text a point, so that texts of any shape are drafts. */
function draftOf(text: string, tabledBy: string): Draft {
  return draft({
    language: "en",
    tabledBy: [tabledBy],
    points: text.split(/\n\n?/u).map((each, at) => point({ id: String(at + 1), label: `${at + 1}.`, text: each })),
  });
}

/** The same text in one point. */
const wholeOf = (text: string): Draft => draft({ language: "en", points: [point({ id: "1", label: "1.", text })] });

/** The text as another party would have it: words here and there are others. */
const otherOf = (text: string): string => text.replaceAll(/(.{97})./gsu, "$1 not ");

const wordOf = (text: string): Uint8Array =>
  buildDocx({
    body: text
      .split("\n")
      .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`)
      .join(""),
  });

/** The text in a file of a process folder that has nothing else. */
const inFolder =
  (path: string, of: (text: string) => string = (text) => text): Consumer =>
  (text) => {
    const files = new Map([
      ["process.yaml", bytesOf("title: T\nparties:\n  - id: KE\n    name: Kerran\n    roles: [{role: belligerent}]\n")],
      [path, bytesOf(of(text))],
    ]);
    return () => readProcessFolder(files, "f");
  };

/** A table whose every cell may be the text. */
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const READERS: Readonly<Record<string, Consumer>> = {
  "read a Markdown draft": readAs("a.md"),
  "read a text draft": readAs("a.txt"),
  "read a page": readAs("a.html", (text) => `<html><body>${text}</body></html>`),
  "read a draft in the exact form": readAs("a.md", (text) => `---\nformat: parley-draft\ntitle: T\n---\n\n${text}`),
  "read the head of a draft": readAs("a.md", (text) => `---\nformat: parley-draft\ntitle: T\n${text}\n---\n\n1. A\n`),
  "look beside a page": (text) => () => [foundInHtml(text), cleanseHtml(text, usualChoices)],
  "take comments out of Markdown": (text) => () => takeComments(text),
  "cleanse a Word file": (text) => {
    const bytes = buildDocx({ body: `<w:p><w:r><w:t>${escapeXml(text)}</w:t></w:r></w:p>` });
    return () => cleanse(bytes, usualChoices);
  },
  "read a composite": readAs("a.md", (text) => `---\nformat: parley-composite\n---\n\n${text}`),
  "read a draft as JSON": readAs("a.json", (text) => JSON.stringify({ title: text, points: [{ label: "1", text }] })),
  "read JSON": readAs("a.json", (text) => `{"points": ${text}`),
  "read an unknown encoding": (text) => {
    const bytes = Uint8Array.from(`\u00e9${text}`, (char) => char.charCodeAt(0) & 0xff || 32);
    return () => readDraft(bytes, "a.txt");
  },
  "read a Word file": (text) => {
    const bytes = wordOf(text);
    return () => readDraft(bytes, "a.docx");
  },
  "read one paragraph of Word": (text) => {
    const bytes = buildDocx({
      body: `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`,
    });
    return () => readDocx(bytes, {});
  },
  "read a damaged Word file": (text) => {
    const bytes = buildDocx({ body: text });
    return () => readDraft(bytes, "a.docx");
  },
  "read a PDF": (text) => {
    const rows = text.split("\n").flatMap((line) => line.replaceAll(/[^\x20-\x7e]/gu, " ").match(/.{1,80}/gu) ?? [""]);
    const pages = Array.from({ length: Math.ceil(rows.length / 50) }, (_, at) => rows.slice(50 * at, 50 * at + 50));
    const bytes = pdfOf(pages.map((page) => lines(72, 750, page)));
    return () => readDraft(bytes, "a.pdf");
  },
  "parse notation": (text) => () => parseNotation(text),
  "parse a composite": (text) => () => parseComposite(text),
  "count brackets": (text) => () => readBrackets(text),
  "parse CSV": (text) => () => parseCsv(text),
  "read claims": (text) => {
    const bytes = bytesOf(`id,topic,figure,unit,as_of\nA,${cell(text)},${cell(text)},${cell(text)},${cell(text)}\n`);
    return () => readClaimsCsv(bytes, "claims.csv", new Problems());
  },
  "read any claims.csv": inFolder("claims.csv"),
  "read any process.yaml": inFolder("process.yaml"),
  "read a value of process.yaml": inFolder("process.yaml", (text) => `title: ${JSON.stringify(text)}\n`),
  "read any timeline.csv": inFolder("timeline.csv"),
  "read a cell of timeline.csv": inFolder(
    "timeline.csv",
    (text) => `id,date,title,sources\nE1,2025-05-01,${cell(text)},${cell(text)}\n`,
  ),
  "read any incidents.csv": inFolder("incidents.csv"),
  "read a cell of incidents.csv": inFolder(
    "incidents.csv",
    (text) => `row,id,on,type,note,sources\nincident,I1,2025-05-01,shot,${cell(text)},${cell(text)}\n`,
  ),
  "read any topics.csv": inFolder("topics.csv"),
  "read a briefing of a folder": inFolder("briefings/a.md"),
  "read a report": (text) => {
    const bytes = bytesOf(text);
    return () => readReportTables(bytes, "a.csv");
  },
  "take a cell apart": (text) => () => severalOf(text),
  "read an agreement": (text) => () => [looksLikeAgreementText(text), readAgreementText(text)],
  "read the words of an agreement": (text) => () =>
    readAgreementText(`agreement "A"\n  title: ${JSON.stringify(text)}\nobligation "B"\n  act: ${text}\n`),
  "read events": (text) => () => readEventLines(text),
  "find duties in one point": (text) => {
    const whole = wholeOf(text);
    return () => extractCommitments(whole, { draft: "d" });
  },
  "check the duties of a draft": (text) => {
    const points = draftOf(text, "A");
    return () => {
      const { agreement, uncovered } = extractCommitments(points, { draft: "d" });
      return checkAgreement({ agreement, uncovered, draft: points });
    };
  },
  "say duties in plain words": (text) => {
    const { agreement } = extractCommitments(draftOf(text, "A"), { draft: "d" });
    return () => agreement.commitments.map((each) => plainCommitment(agreement, each).map((one) => say(en, one)));
  },
  "lint an article": (text) => () => lintBriefing(text, irrin),
  "tell what an article is about": (text) => () => [isAbout(text, ukraine), otherLanguage(text)],
  "take the prose of a page": (text) => {
    const bytes = bytesOf(`<html><body>${text}</body></html>`);
    return () => proseOfFile(bytes, "a.html");
  },
  "read a briefing": (text) => () => readBriefing(`---\ntitle: T\n---\n\n${text}`, "b"),
  "lay out a briefing": (text) => () => [parseDocument(text), findLive(text)],
  "find figures": (text) => () => findFigures(text),
  "find dates": (text) => () => findDates(text),
  "parse a figure": (text) => () => [parseFigure(text), readFigure(text), unitOf(text)],
  "parse a date": (text) => () => parseDate(text),
  "take the words of a claim": (text) => () => [wordsOf(text), namesOf(text), measureOf(text), conceptsOf(text)],
  "redline one text": (text) => () => changesOf(redlineTexts(text, otherOf(text)), "en"),
  "compare drafts": (text) => {
    const [a, b] = [draftOf(text, "A"), draftOf(otherOf(text), "B")];
    return () => compareDrafts(a, b);
  },
  "compile drafts": (text) => {
    const drafts = [
      { party: "A", draft: draftOf(text, "A") },
      { party: "B", draft: draftOf(otherOf(text), "B") },
    ];
    return () => compile(drafts, {});
  },
  "write a draft": (text) => {
    const whole = draftOf(text, "A");
    return () => [writeDraftMarkdown(whole, frame), writeDraftHtml(whole, frame), writeDraftDocx(whole, frame)];
  },
  "write a redline": (text) => {
    const [a, b] = [wholeOf(text), wholeOf(`${text} not`)];
    return () => {
      const redline = compareDrafts(a, b);
      return [
        writeRedlineMarkdown(redline, a, b, frame),
        writeRedlineHtml(redline, a, b, frame),
        writeRedlineDocx(redline, a, b, frame),
      ];
    };
  },
  "write tables": (text) => {
    const table = {
      id: "t",
      title: text,
      notes: [text],
      columns: [{ id: "a", title: text, description: text }],
      rows: [[text]],
    };
    return () => [writeTableCsv(table), writeTableHtml(table, frame), writeTableDocx(table, frame), writeXlsx([table])];
  },
  "write a calendar": (text) => () =>
    writeCalendar(
      text,
      ["Parley"],
      [{ uid: "1", from: "2025-05-01", until: "2025-05-01", title: text, description: text }],
    ),
};

/** What takes long for each character gets a part of the text: its work on a square of the text takes as much longer. */
const SHARES: Readonly<Record<string, number>> = {
  "read a Word file": 1 / 2,
  "read a PDF": 1 / 8,
  "read the head of a draft": 1 / 6,
  "read any process.yaml": 1 / 4,
  "read any timeline.csv": 1 / 4,
  "find duties in one point": 1 / 2,
  "check the duties of a draft": 1 / 4,
  "say duties in plain words": 1 / 4,
  "lint an article": 1 / 6,
  "tell what an article is about": 1 / 3,
  "parse a figure": 1 / 2,
  "redline one text": 1 / 3,
  "compare drafts": 1 / 8,
  "compile drafts": 1 / 4,
  "write a draft": 1 / 3,
  "write a redline": 1 / 3,
  "write tables": 1 / 2,
  "write a calendar": 1 / 8,
};

/** All that reads or carries a stranger's text, by name, with the part of the usual size that it is given. */
export const CONSUMERS: Readonly<Record<string, { readonly of: Consumer; readonly share?: number }>> =
  Object.fromEntries(
    Object.entries(READERS).map(([name, of]) => {
      const share = SHARES[name];
      return [name, share === undefined ? { of } : { of, share }];
    }),
  );
