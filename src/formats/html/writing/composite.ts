import type { Alternative, Composite, CompositePoint, CompositeText } from "../../../core/text/composite.ts";
import { notInText, type DraftsBeside } from "../../../core/text/reading.ts";
import type { ExportFrame } from "../../frame.ts";
import {
  compositeNotes,
  compositeStanding,
  PENDING_TITLE,
  pendingLead,
  pendingLines,
} from "../../composite-standing.ts";
import { embed } from "../embedded.ts";
import { escapeHtml, languageAttributes } from "./escape.ts";
import { htmlPage } from "./page.ts";

interface Writer {
  readonly attributed: boolean;
  /** Who has no words at a point, and which points are perhaps the same; empty without names. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly language: string;
  /** What must be said beside points whose words are not the drafts' own, by point. */
  readonly standing: ReadonlyMap<string, readonly string[]>;
}

function textHtml(text: CompositeText, point: string, writer: Writer): string {
  return text
    .map((part, index) => {
      if (typeof part === "string") return escapeHtml(part);
      const alternatives = part.alternatives.map((alternative) => {
        const words =
          alternative.text.length === 0
            ? '<span class="no-text">no text</span>'
            : textHtml(alternative.text, `${point}.${index}`, writer);
        return `[${words}${partiesHtml(alternative, writer)}]`;
      });
      return `<span data-slot="${escapeHtml(`${point}.${index}`)}">${alternatives.join("")}</span>`;
    })
    .join("");
}

function partiesHtml({ parties }: Alternative, { attributed }: Writer): string {
  return attributed && parties.length > 0 ? ` <span class="parties">${parties.map(escapeHtml).join(" ")}</span>` : "";
}

function pointHtml(point: CompositePoint, depth: number, writer: Writer): string {
  const { language } = writer;
  const attributes = languageAttributes(language);
  const standing = writer.standing.get(point.id) ?? [];
  const words = standing.length === 0 ? "words" : "told";
  const only = point.text.length === 1 ? point.text[0] : undefined;
  const whole =
    only !== undefined && typeof only !== "string" && only.alternatives.length > 1 ? only.alternatives : null;
  const content =
    whole === null
      ? `<p class="${words}"${attributes}>${textHtml(point.text, point.id, writer)}</p>`
      : whole
          .map((alternative, index) => {
            const inner =
              alternative.text.length === 0
                ? '<span class="no-text">no text</span>'
                : textHtml(alternative.text, `${point.id}.0.${index}`, writer);
            return `<div class="option" data-slot="${escapeHtml(`${point.id}.0`)}"><p class="label"><b>Option ${index + 1}</b>${partiesHtml(alternative, writer)}</p><p class="${words}"${attributes}>${inner}</p></div>`;
          })
          .join("");
  const notes = (writer.notes.get(point.id) ?? []).map((note) => `<p class="hint">${escapeHtml(note)}</p>`).join("");
  const marks = standing.map((sentence) => `<p class="standing">${escapeHtml(sentence)}</p>`).join("");
  const heading =
    point.heading.length === 0
      ? ""
      : `<h${Math.min(depth + 2, 4)} class="${words}"${attributes}>${textHtml(point.heading, `${point.id}.heading`, writer)}</h${Math.min(depth + 2, 4)}>`;
  return `<section class="point" data-depth="${Math.min(depth, 3)}" data-point="${escapeHtml(point.id)}"><span class="label">${escapeHtml(point.label)}</span><div${standing.length === 0 ? "" : ' class="is-told"'}>${marks}${heading}${point.text.length === 0 ? "" : content}</div><div>${notes}</div></section>\n${point.points.map((child) => pointHtml(child, depth + 1, writer)).join("")}`;
}

function itemsHtml(lines: readonly string[]): string {
  return lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("");
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
  const standing = compositeStanding(composite, attributed);
  const notes = attributed ? compositeNotes(composite) : new Map<string, readonly string[]>();
  const writer: Writer = { attributed, notes, language, standing };
  const { proposed, elsewhere, unknown } = notInText(composite, beside);
  const drafts = attributed
    ? `<ul class="notes">${composite.drafts.map(({ party, title, date }) => `<li><b>${escapeHtml(party)}</b> ${escapeHtml([title, date ?? "undated"].filter((part) => part !== "").join(", "))}</li>`).join("")}${proposed.map((party) => `<li><b>${escapeHtml(party)}</b> draft tabled, came as proposals on this text</li>`).join("")}${elsewhere.map((party) => `<li><b>${escapeHtml(party)}</b> draft tabled, not in this text</li>`).join("")}${unknown.map((party) => `<li><b>${escapeHtml(party)}</b> no draft known</li>`).join("")}${itemsHtml(pendingLead(beside.pending))}</ul>`
    : "";
  const retired = composite.retired.map(({ label }) => `<p class="hint">${escapeHtml(label)} (deleted)</p>`).join("");
  const waiting = attributed ? itemsHtml(pendingLines(beside.pending)) : "";
  const annex = waiting === "" ? "" : `\n<h2>${PENDING_TITLE}</h2>\n<ul class="notes">${waiting}</ul>`;
  const data = attributed ? `${embed("composite", composite)}\n` : "";
  return htmlPage(
    frame,
    `${drafts}\n${composite.points.map((point) => pointHtml(point, 0, writer)).join("\n")}${retired}${annex}`,
    data,
  );
}
