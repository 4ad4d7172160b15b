import type { Redline, RedlinePair } from "../../../core/text/alignment.ts";
import type { Change } from "../../../core/text/change.ts";
import { said, type Say } from "../../../core/common/said.ts";
import type { Draft } from "../../../core/text/draft.ts";
import { unfollowedLine } from "../../../core/text/unfollowed-line.ts";
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
export function changeLine({ kind, from, to }: Pick<Change, "kind" | "from" | "to">, say: Say): string {
  const none = say(said("paper-none"));
  return `${say(said("paper-kind", { kind }))} ${shorten(from) || none} → ${shorten(to) || none}`;
}

function changeItem(change: Change, say: Say): string {
  const [none, kind] = [said("paper-none"), said("paper-kind", { kind: change.kind })].map((each) =>
    escapeHtml(say(each)),
  );
  const judged = escapeHtml(say(said("paper-class", { class: change.class })));
  const mark = change.class === "substance" ? "" : ` <span class="hint">(${judged})</span>`;
  const words = [change.from, change.to].map((side) => `<bdi>${escapeHtml(shorten(side)) || none}</bdi>`).join(" → ");
  return change.class === "formal"
    ? `<li class="formal">${kind} ${words}${mark}</li>`
    : `<li><b>${kind}</b> ${words}${mark}</li>`;
}

/** What happened to a pair as a whole, in words. */
export function pairEvents(pair: RedlinePair, say: Say): readonly string[] {
  const { relation, moved } = pair;
  const places = `${pair.from.join(", ")} → ${pair.to.join(", ")}`;
  const what = (of: string): string => say(said("paper-relation", { relation: of }));
  const parted = relation === "split" || relation === "merged";
  const confidence = pair.confidence.toFixed(2);
  return [
    ...(relation === "added" || relation === "dropped" ? [what(relation)] : []),
    ...(parted ? [say(said("paper-parted", { what: what(relation), places, confidence }))] : []),
    ...(pair.onSameMatter ? [say(said("paper-same-matter"))] : []),
    ...(moved ? [`${what("moved")} ${places}`] : []),
    ...(pair.renumbered && !moved && !parted ? [`${what("renumbered")} ${places}`] : []),
  ];
}

/** The margin of a pair: events, then changes in order. */
export function changeNotes(pair: RedlinePair, say: Say): string {
  const events = pairEvents(pair, say).map((event) => `<li>${escapeHtml(event)}</li>`);
  const items = [...events, ...pair.changes.map((change) => changeItem(change, say))];
  return `<ul class="notes">${items.join("")}</ul>`;
}

/**
 * What is told of the whole comparison, a line each: substitutions made everywhere (`replaced everywhere: Community → Union,
 * 12 places`), references that stayed while their points were numbered anew, and what is no word.
 */
export function redlineFacts(
  { substitutions = [], unfollowed = [], beside = [] }: Redline,
  to: Draft,
  say: Say,
): readonly string[] {
  return [
    ...substitutions.map(({ from, to: now, count }) => say(said("paper-everywhere", { from, to: now, count }))),
    ...unfollowed.map((one) => say(unfollowedLine(one, to))),
    ...beside.map(say),
  ];
}

/** The same before the points. */
export function factList(redline: Redline, to: Draft, say: Say): string {
  const items = redlineFacts(redline, to, say).map((line) => `<li>${escapeHtml(line)}</li>`);
  return items.length === 0 ? "" : `<ul class="notes">${items.join("")}</ul>\n`;
}
