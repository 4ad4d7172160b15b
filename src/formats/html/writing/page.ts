import { dayShown, frameFacts, notice, type ExportFrame } from "../../frame.ts";
import { paperLine } from "../../../core/common/paper.ts";
import { escapeHtml, languageAttributes } from "./escape.ts";
import { style } from "./style.ts";

/**
 * A whole page that needs nothing but itself: no script runs, nothing is fetched, the frame stands at its head, and its
 * marking and notice on each printed page.
 */
export function htmlPage(frame: ExportFrame, body: string, extra = ""): string {
  const marking =
    frame.marking === undefined || frame.marking === "" ? "" : `<p class="marking">${escapeHtml(frame.marking)}</p>`;
  const facts = frameFacts(frame).map((fact) => `<li>${escapeHtml(fact)}</li>`);
  return `<!doctype html>
<html${languageAttributes(frame.language || "en")}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="${escapeHtml(frame.generatedBy)}">
<title>${escapeHtml(frame.title)}</title>
<style>${style}
${printMargins(frame)}</style>
</head>
<body>
<header>
${marking}<h1>${escapeHtml(frame.title)}</h1>
<ul class="facts">${facts.join("")}</ul>
</header>
<main>
${body}
</main>
<footer>${marking}<p>${escapeHtml(notice(frame))} ${escapeHtml(frame.generatedBy)}.</p></footer>
${extra}</body>
</html>
`;
}

/** What stands in the margin of each printed page. */
function printMargins(frame: ExportFrame): string {
  const head = frame.marking ?? "";
  const { paper } = frame;
  // The title too: a sheet that lies alone says what it is of.
  const foot = [
    ...(paper === undefined ? [] : [`${frame.title} · ${paperLine(paper)}.`]),
    notice(frame),
    ...dayShown(frame),
  ].join(" ");
  const marking = head === "" ? "" : `@top-center{content:${cssString(head)};font:600 9pt sans-serif}`;
  return `@page{${marking}@bottom-left{content:${cssString(foot)};font:8pt sans-serif}@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif}}`;
}

/** A text as a CSS string in which nothing can end the string or the style. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{M}\p{Nd} .,:;()]/gu, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
