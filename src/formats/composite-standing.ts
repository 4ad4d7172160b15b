import type { Json } from "../core/common/json.ts";
import type { Composite } from "../core/text/composite.ts";
import { calledPoint } from "../core/text/called.ts";
import { outsidePoints } from "../core/text/outside.ts";
import { standings, unsureAt, type PendingAsk, type PendingProposal } from "../core/text/reading.ts";
import { hasRows, linesIn, unescapeCell } from "../core/text/table.ts";
import { PARAPHRASE_LABEL, UNVERIFIED_LABEL } from "./frame.ts";

/** Grades of confidence of a content that was not read in a source. */
const UNREAD: ReadonlySet<Json> = new Set(["memory", "article", "headline-only"]);

/**
 * What a text with names says beside each point of who has no words there, and of points that are perhaps the same: by
 * the id of the point, one sentence each.
 */
export function compositeNotes(composite: Composite): ReadonlyMap<string, readonly string[]> {
  const unsure = unsureAt(composite);
  const outside = outsidePoints(composite);
  const inside = [...standings(composite)].filter(([id]) => !outside.has(id));
  return new Map(
    inside.map(([id, { nearby, notAddressed, otherLanguage }]) => [
      id,
      [
        ...(notAddressed.length > 0 ? [`Not addressed: ${notAddressed.join(", ")}.`] : []),
        ...(otherLanguage.length > 0
          ? [`In another language, not compared with this point: ${otherLanguage.join(", ")}.`]
          : []),
        ...nearby.map(({ party, point }) => `No words of ${party} at this point; see ${calledPoint(point)}.`),
        ...(unsure.get(id) ?? []).map(
          ({ other, here, there, pair }) =>
            `Unsure: ${here} here and ${there} at ${calledPoint(other)} are perhaps the same (${pair.percent} %); they are kept apart until somebody joins them.`,
        ),
      ],
    ]),
  );
}

/**
 * What must be said beside points of a composite whose words are not the drafts' own, or were not read: by the id of
 * the point, one sentence each, with the parties it concerns where names are shown.
 */
export function compositeStanding(composite: Composite, attributed: boolean): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Map<string, Set<string>>>();
  for (const { party, points } of composite.drafts) {
    for (const { pieces, wording, rest } of points) {
      const labels = [
        ...(wording === "verbatim" ? [] : [PARAPHRASE_LABEL]),
        ...(UNREAD.has(rest?.["confidence"] ?? null) ? [UNVERIFIED_LABEL] : []),
      ];
      for (const piece of pieces) {
        for (const label of labels) {
          const byLabel = found.get(piece) ?? new Map<string, Set<string>>();
          byLabel.set(label, (byLabel.get(label) ?? new Set()).add(party));
          found.set(piece, byLabel);
        }
      }
    }
  }
  const sentence = (label: string, parties: ReadonlySet<string>): string =>
    attributed ? `${label}: ${[...parties].join(", ")}.` : `${label}.`;
  return new Map(
    [...found].map(([piece, byLabel]) => [piece, [...byLabel].map(([label, parties]) => sentence(label, parties))]),
  );
}

/** The head of a text says how many proposals wait on it, so that nobody takes its words for all that is asked for; empty where none does. */
export function pendingLead(pending: readonly PendingProposal[] = []): readonly string[] {
  if (pending.length === 0) return [];
  const parties = [...new Set(pending.map(({ party }) => party).filter((party) => party !== ""))];
  const counts = parties.map((each) => `${each} ${pending.filter(({ party }) => party === each).length}`);
  const whose = counts.length === 0 ? "" : ` (${counts.join(", ")})`;
  return [`Proposals that are not in this text: ${pending.length}${whose}.`];
}

/** Over the list of what waits on a text. */
export const PENDING_TITLE = "Proposals not yet in the text";

/** What waits on a text, a sentence each; rows of a table are lines of their own in it. */
export function pendingLines(pending: readonly PendingProposal[] = []): readonly string[] {
  return pending.map(({ n, party, asks }) => {
    const said = asks.map(askLine);
    const parts = said.map((ask, at) => ask + (at === said.length - 1 ? "" : ask.endsWith("|") ? "\n" : "; "));
    return `Proposal ${n}${party === "" ? "" : `, ${party}`}: ${parts.join("")}`;
  });
}

function askLine({ at, operation, words }: PendingAsk): string {
  switch (operation) {
    case "replace":
      return `${at} to read:${words === "" ? " no words" : quoted(words)}`;
    case "add-after":
      return `after ${at}, new:${quoted(words)}`;
    case "delete":
      return `${at} to be struck out`;
    case "order":
      return `points at ${at} to be moved, joined or divided`;
  }
}

/** Words in quotation marks; where a table is among them the marks would stand in its cells. */
function quoted(words: string): string {
  return hasRows(words) ? `\n${words}` : ` “${words}”`;
}

/** A text in which a table stands as a sentence: its cells, parted by signs that nobody takes for words. */
export function withoutBars(text: string): string {
  if (!hasRows(text)) return text;
  return linesIn(text)
    .map(({ text: line, cells }) =>
      cells === null
        ? line
        : cells
            .map(({ from, to }) => unescapeCell(line.slice(from, to)).trim())
            .filter((cell) => cell !== "")
            .join(" · "),
    )
    .join("\n");
}
