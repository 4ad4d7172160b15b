import type { Redline, RedlinePair, Substitution } from "../../../core/text/alignment.ts";
import type { Change } from "../../../core/text/change.ts";
import { escapeHtml } from "./escape.ts";

function shorten(text: string): string {
  const plain = text.replace(/\s+/gu, " ").trim();
  if (plain.length <= 90) return plain;
  const space = plain.lastIndexOf(" ", 86);
  // Without a space to cut at, a surrogate pair must not be torn.
  const cut = space > 40 ? space : 86 - (/[\ud800-\udbff]/.test(plain.charAt(85)) ? 1 : 0);
  return `${plain.slice(0, cut)} …`;
}

/** A change in one line: `quantity 600,000 → 800,000`. */
export function changeLine({ kind, from, to }: Pick<Change, "kind" | "from" | "to">): string {
  return `${kind} ${shorten(from) || "none"} → ${shorten(to) || "none"}`;
}

function changeItem(change: Change): string {
  const mark = change.class === "substance" ? "" : ` <span class="hint">(${change.class})</span>`;
  const words = `<bdi>${escapeHtml(shorten(change.from) || "none")}</bdi> → <bdi>${escapeHtml(shorten(change.to) || "none")}</bdi>`;
  return change.class === "formal"
    ? `<li class="formal">${change.kind} ${words}${mark}</li>`
    : `<li><b>${change.kind}</b> ${words}${mark}</li>`;
}

/** What happened to a pair as a whole, in words. */
export function pairEvents(pair: RedlinePair): readonly string[] {
  const places = `${pair.from.join(", ")} → ${pair.to.join(", ")}`;
  return [
    ...(pair.relation === "added" || pair.relation === "dropped" ? [pair.relation] : []),
    ...(pair.relation === "split" || pair.relation === "merged"
      ? [`${pair.relation} ${places}, confidence ${pair.confidence.toFixed(2)}`]
      : []),
    ...(pair.onSameMatter ? ["on the same matter, perhaps no counterpart"] : []),
    ...(pair.moved ? [`moved ${places}`] : []),
    ...(pair.renumbered && !pair.moved && pair.relation !== "split" && pair.relation !== "merged"
      ? [`renumbered ${places}`]
      : []),
  ];
}

/** The margin of a pair: events, then changes in order. */
export function changeNotes(pair: RedlinePair): string {
  const items = [...pairEvents(pair).map((event) => `<li>${escapeHtml(event)}</li>`), ...pair.changes.map(changeItem)];
  return `<ul class="notes">${items.join("")}</ul>`;
}

/** A substitution made everywhere, in one line: `replaced everywhere: Community → Union, 12 places`. */
export function substitutionLine({ from, to, count }: Substitution): string {
  return `replaced everywhere: ${from} → ${to}, ${count} places`;
}

/** What was replaced everywhere, before the points. */
export function substitutionList({ substitutions = [] }: Redline): string {
  if (substitutions.length === 0) return "";
  const items = substitutions.map((one) => `<li>${escapeHtml(substitutionLine(one))}</li>`);
  return `<ul class="notes">${items.join("")}</ul>\n`;
}
