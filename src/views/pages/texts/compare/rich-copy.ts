import type { TabledDraft } from "../../../../core/record/state.ts";
import type { Locale } from "../../../../words/locale.ts";
import { escapeHtml } from "../../../escape-html.ts";
import type { Words } from "../../../../words/types.ts";
import type { RichCopy } from "../../../workbench.ts";
import { draftTitle } from "../draft-choice.tsx";
import type { Compared, ComparedPair } from "./compared.ts";
import type { Piece } from "./pieces.ts";
import { runsOfPair } from "./runs.ts";

// Word takes colours and lines from style attributes only.
const styles = {
  insert: "color:#0b3f6e;background:#deebf5;text-decoration:underline",
  delete: "color:#6f3008;background:#f8e7d7;text-decoration:line-through",
  move: "color:#4d3080;text-decoration:underline;text-decoration-style:dotted",
  quiet: "color:#524c43",
  words: "font-family:'Source Serif 4',Georgia,serif;font-size:11pt",
  told: "font-family:'IBM Plex Sans','Segoe UI',sans-serif;font-size:10.5pt",
  small: "font-family:'IBM Plex Sans','Segoe UI',sans-serif;font-size:9pt;color:#524c43",
};

/** A pair with its redline, its two drafts named as its source. */
export function copyOfPair(
  pair: ComparedPair,
  compared: Compared,
  drafts: { readonly from: TabledDraft; readonly to: TabledDraft },
  link: string,
  t: Words,
  locale: Locale,
): RichCopy {
  const by = pair.to.length > 0 ? "to" : "from";
  const flats = by === "to" ? pair.to : pair.from;
  const html: string[] = [];
  const text: string[] = [];
  const sources = sourceLines(pair, drafts, link, t, locale);
  if (pair.told && !pair.pair.identical) {
    for (const side of ["from", "to"] as const)
      for (const { label, point } of pair[side]) {
        const head = [drafts[side].party, label, point.heading].filter((part) => part !== "").join(" · ");
        html.push(paragraph(styles.told, `<b>${escapeHtml(head)}</b>`), paragraph(styles.told, escapeHtml(point.text)));
        text.push(head, point.text);
      }
  } else {
    for (const [id, runs] of runsOfPair(pair, "both", by, compared.moveEdits)) {
      const label = flats.find(({ point }) => point.id === id)?.label ?? "";
      const heading = htmlOf(runs.heading);
      if (label !== "" || heading !== "")
        html.push(paragraph(styles.words, `<b>${`${escapeHtml(label)} ${heading}`.trim()}</b>`));
      html.push(paragraph(styles.words, htmlOf(runs.text)));
      html.push(
        ...runs.footnotes.map(({ mark, pieces }) => paragraph(styles.small, `${escapeHtml(mark)} ${htmlOf(pieces)}`)),
      );
      text.push([label, textOf(runs.heading)].filter((part) => part !== "").join(" "), textOf(runs.text));
      text.push(...runs.footnotes.map(({ mark, pieces }) => `${mark} ${textOf(pieces)}`));
    }
  }
  html.push(...sources.map((line) => paragraph(styles.small, escapeHtml(line))));
  text.push("", ...sources);
  return {
    html: `<meta charset="utf-8">${html.join("\n")}`,
    text: text.filter((line, index) => line !== "" || index > 0).join("\n"),
  };
}

function sourceLines(
  pair: ComparedPair,
  drafts: { readonly from: TabledDraft; readonly to: TabledDraft },
  link: string,
  t: Words,
  locale: Locale,
): readonly string[] {
  const name = (tabled: TabledDraft) =>
    `${draftTitle(tabled)} (${tabled.party}${tabled.draft.date === null ? "" : `, ${locale.date(tabled.draft.date)}`})`;
  const wordings = new Set(
    [...pair.from, ...pair.to].map(({ point }) => t.text.standing[point.wording]).filter((line) => line !== ""),
  );
  return [`${name(drafts.from)} → ${name(drafts.to)}`, ...wordings, link];
}

function paragraph(style: string, content: string): string {
  return `<p style="margin:0 0 6pt;${style}">${content}</p>`;
}

function htmlOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ op, text, change }) => {
      const words = escapeHtml(text).replaceAll("\n", "<br>");
      if (op === "keep") return words;
      const formal = change?.change.class === "formal";
      if (op === "insert")
        return `<ins style="${formal ? `${styles.quiet};text-decoration:underline` : styles.insert}">${words}</ins>`;
      if (op === "delete")
        return `<del style="${formal ? `${styles.quiet};text-decoration:line-through` : styles.delete}">${words}</del>`;
      return `<span style="${styles.move}">${words}</span>`;
    })
    .join("");
}

/** Plain text has no lines through words: what went and what came is said with signs. */
function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ op, text }) =>
      op === "insert" ? `{+${text}+}` : op === "delete" ? `[-${text}-]` : op === "keep" ? text : `{~${text}~}`,
    )
    .join("");
}

/** What is selected on the page, as it looks; null where nothing of the texts is selected. */
export function copyOfSelection(source: readonly string[]): RichCopy | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const main = document.querySelector("main");
  if (main === null || !main.contains(range.commonAncestorContainer)) return null;
  const holder = document.createElement("div");
  holder.append(range.cloneContents());
  for (const element of holder.querySelectorAll(".heard, .change-ref, .move-link, .gutter, button")) element.remove();
  for (const element of holder.querySelectorAll<HTMLElement>("ins, del, .moved")) {
    const kind = element.matches("ins") ? styles.insert : element.matches("del") ? styles.delete : styles.move;
    element.setAttribute("style", kind);
  }
  for (const element of holder.querySelectorAll(".words, .words-head")) element.setAttribute("style", styles.words);
  for (const element of holder.querySelectorAll("*")) {
    element.removeAttribute("class");
    element.removeAttribute("id");
  }
  const lines = source.map((line) => paragraph(styles.small, escapeHtml(line))).join("");
  return {
    html: `<meta charset="utf-8">${holder.innerHTML}${lines}`,
    text: `${selection.toString()}\n\n${source.join("\n")}`,
  };
}
