import type { Alternative, Composite, CompositePoint, CompositeText, Slot } from "../../../core/text/composite.ts";
import { atMarks, footnotesOf, withMarks, type HeldNote } from "../../../core/text/footnotes.ts";
import { allWords, notInText, type DraftsBeside } from "../../../core/text/reading.ts";
import { hasRows, layOut, type TablePiece } from "../../../core/text/table.ts";
import { bracketOfRow, layOutComposite, type HeldPiece } from "../../../core/text/table-composite.ts";
import { listed, type ExportFrame } from "../../frame.ts";
import { said, type Say } from "../../../core/common/said.ts";
import {
  compositeNotes,
  compositeStanding,
  pendingLead,
  pendingLines,
  pendingTitle,
} from "../../composite-standing.ts";
import { embed } from "../embedded.ts";
import { escapeHtml, languageAttributes } from "./escape.ts";
import { htmlPage } from "./page.ts";
import { laidHtml } from "./tables.ts";

interface Writer {
  readonly attributed: boolean;
  /** Which words look like the sign of whose words these are, and with names who has none at a point and which points are perhaps the same. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  /** The drafts' own foot- and endnotes, by point. */
  readonly footnotes: ReadonlyMap<string, readonly HeldNote[]>;
  readonly language: string;
  /** What must be said beside points whose words are not the drafts' own, by point. */
  readonly standing: ReadonlyMap<string, readonly string[]>;
  readonly say: Say;
}

function textHtml(text: CompositeText, point: string, writer: Writer): string {
  return text
    .map((part, index) => (typeof part === "string" ? wordsHtml(part) : slotHtml(part, `${point}.${index}`, writer)))
    .join("");
}

/** Words, with links to the notes that stand among them. */
function wordsHtml(words: string): string {
  return atMarks(words)
    .map((part) =>
      typeof part === "string"
        ? escapeHtml(part)
        : `<sup id="note-${part}-place"><a href="#note-${part}">${part}</a></sup>`,
    )
    .join("");
}

function slotHtml(slot: Slot, place: string, writer: Writer): string {
  const alternatives = slot.alternatives.map(({ text, parties }) => {
    const words = text.length === 0 ? noText(writer) : textHtml(text, place, writer);
    return `[${words}${partiesHtml({ parties }, writer)}]`;
  });
  return `<span data-slot="${escapeHtml(place)}">${alternatives.join("")}</span>`;
}

function noText({ say }: Writer): string {
  return `<span class="no-text">${escapeHtml(say(said("paper-no-text")))}</span>`;
}

/** A text as paragraphs and tables; a row that not all hold stands in brackets. */
function blocksHtml(text: CompositeText, point: string, words: string, writer: Writer): string {
  const held = ({ text: own, tag }: TablePiece<HeldPiece>): string =>
    tag.none === true
      ? noText(writer)
      : typeof tag.part === "string"
        ? wordsHtml(own)
        : slotHtml(tag.part, `${point}.${tag.path}`, writer);
  const around = (parties: readonly string[] | null): readonly [string, string] =>
    parties === null ? ["", ""] : ["[", `${partiesHtml({ parties }, writer)}]`];
  const laid = layOutComposite(text);
  const rows = laid.flatMap((each) => (each.kind === "table" ? each.rows : []));
  const inRows = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ pieces }) => pieces)));
  return laidHtml(laid, {
    class: words,
    attributes: languageAttributes(writer.language, allWords(text)),
    row: (row) => around(bracketOfRow(row)?.parties ?? null),
    piece: (piece) => {
      const inRow = inRows.has(piece);
      const [before, after] =
        inRow || (piece.text.trim() === "" && piece.whole !== true) ? ["", ""] : around(piece.tag.parties);
      return `${before}${held(piece)}${after}`;
    },
  });
}

function notesHtml(notes: readonly HeldNote[], { attributed, language }: Writer): string {
  if (notes.length === 0) return "";
  const items = notes.map(({ n, text, parties, common }) => {
    const whose = attributed && !common ? partiesHtml({ parties }, { attributed }) : "";
    return `<li id="note-${n}" value="${n}"${languageAttributes(language)}>${escapeHtml(text)}${whose} <a href="#note-${n}-place" aria-label="${n}">↩</a></li>`;
  });
  return `<ol class="footnotes words">${items.join("")}</ol>`;
}

function partiesHtml({ parties }: Pick<Alternative, "parties">, { attributed }: Pick<Writer, "attributed">): string {
  return attributed && parties.length > 0 ? ` <span class="parties">${parties.map(escapeHtml).join(" ")}</span>` : "";
}

function pointHtml(point: CompositePoint, depth: number, writer: Writer): string {
  const { language } = writer;
  const attributes = languageAttributes(language, allWords(point.heading));
  const standing = writer.standing.get(point.id) ?? [];
  const words = standing.length === 0 ? "words" : "told";
  const footnotes = writer.footnotes.get(point.id) ?? [];
  const [headed, text] = [withMarks(point.heading, footnotes, "heading"), withMarks(point.text, footnotes, "text")];
  const only = text.length === 1 ? text[0] : undefined;
  const whole =
    only !== undefined && typeof only !== "string" && only.alternatives.length > 1 ? only.alternatives : null;
  const content =
    whole === null
      ? blocksHtml(text, point.id, words, writer)
      : whole
          .map((alternative, index) => {
            const inner =
              alternative.text.length === 0
                ? `<p class="${words}"${attributes}>${noText(writer)}</p>`
                : blocksHtml(alternative.text, `${point.id}.0.${index}`, words, writer);
            return `<div class="option" data-slot="${escapeHtml(`${point.id}.0`)}"><p class="label"><b>${escapeHtml(writer.say(said("paper-option", { n: index + 1 })))}</b>${partiesHtml(alternative, writer)}</p>${inner}</div>`;
          })
          .join("");
  const notes = (writer.notes.get(point.id) ?? []).map((note) => `<p class="hint">${escapeHtml(note)}</p>`).join("");
  const marks = standing.map((sentence) => `<p class="standing">${escapeHtml(sentence)}</p>`).join("");
  const heading =
    point.heading.length === 0
      ? ""
      : `<h${Math.min(depth + 2, 4)} class="${words}"${attributes}>${textHtml(headed, `${point.id}.heading`, writer)}</h${Math.min(depth + 2, 4)}>`;
  return `<section class="point" data-depth="${Math.min(depth, 3)}" data-point="${escapeHtml(point.id)}"><span class="label">${escapeHtml(point.label)}</span><div${standing.length === 0 ? "" : ' class="is-told"'}>${marks}${heading}${point.text.length === 0 ? "" : content}${notesHtml(footnotes, writer)}</div><div>${notes}</div></section>\n${point.points.map((child) => pointHtml(child, depth + 1, writer)).join("")}`;
}

function itemsHtml(lines: readonly string[]): string {
  return lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("");
}

/** What a proposal asks for, with the tables among its words. */
function pendingHtml(line: string): string {
  if (!hasRows(line)) return itemsHtml([line]);
  const look = { class: "words", attributes: "", piece: ({ text }: TablePiece<null>) => escapeHtml(text) };
  return `<li>${laidHtml(layOut([{ text: line, tag: null }]), look)}</li>`;
}

/**
 * The composite text as a page that holds the whole composite, so that every reading can be taken from it again. Without
 * attribution the page holds no party's name at all, and therefore no composite to read back.
 */
export function writeCompositeHtml(
  composite: Composite,
  frame: ExportFrame,
  { attributed, ...beside }: { readonly attributed: boolean } & DraftsBeside,
): string {
  const language = composite.drafts.find((draft) => draft.language !== "")?.language ?? "";
  const { say } = frame;
  const standing = compositeStanding(composite, attributed, say);
  const notes = compositeNotes(composite, say, attributed);
  const writer: Writer = { attributed, notes, footnotes: footnotesOf(composite), language, standing, say };
  const { proposed, elsewhere, unknown } = notInText(composite, beside);
  const line = (code: "paper-proposed" | "paper-elsewhere" | "paper-no-draft", of: readonly string[]) =>
    of.length === 0 ? [] : [say(said(code, { parties: listed(say, of) }))];
  const drafts = attributed
    ? `<ul class="notes">${composite.drafts.map(({ party, title, date }) => `<li><b>${escapeHtml(party)}</b> ${escapeHtml([title, date ?? say(said("paper-undated"))].filter((part) => part !== "").join(", "))}</li>`).join("")}${itemsHtml([...line("paper-proposed", proposed), ...line("paper-elsewhere", elsewhere), ...line("paper-no-draft", unknown), ...pendingLead(beside.pending, say), ...(beside.front ?? []).map(say)])}</ul>`
    : "";
  const retired = composite.retired
    .map(({ label }) => `<p class="hint">${escapeHtml(`${label} ${say(said("paper-deleted"))}`)}</p>`)
    .join("");
  const waiting = attributed ? pendingLines(beside.pending, say).map(pendingHtml).join("") : "";
  const annex = waiting === "" ? "" : `\n<h2>${escapeHtml(pendingTitle(say))}</h2>\n<ul class="notes">${waiting}</ul>`;
  const data = attributed ? `${embed("composite", composite)}\n` : "";
  return htmlPage(
    frame,
    `${drafts}\n${composite.points.map((point) => pointHtml(point, 0, writer)).join("\n")}${retired}${annex}`,
    data,
  );
}
