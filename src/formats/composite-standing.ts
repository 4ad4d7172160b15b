import type { Json } from "../core/common/json.ts";
import type { Composite } from "../core/text/composite.ts";
import { calledPoint } from "../core/text/called.ts";
import { outsidePoints } from "../core/text/outside.ts";
import { standings, unsureAt, type PendingAsk, type PendingProposal } from "../core/text/reading.ts";
import { typedHolders } from "../core/text/typed-holders.ts";
import { hasRows, linesIn, unescapeCell } from "../core/text/table.ts";
import { said, type Say } from "../core/common/said.ts";
import { listed } from "./frame.ts";

/** Grades of confidence of a content that was not read in a source. */
const UNREAD: ReadonlySet<Json> = new Set(["memory", "article", "headline-only"]);

/**
 * What a text says beside each point: which of its words are no sign of whose words they are, though they look like it; with names
 * also who has no words there, and which points are perhaps the same. By the id of the point, one sentence each.
 */
export function compositeNotes(
  composite: Composite,
  say: Say,
  attributed = true,
): ReadonlyMap<string, readonly string[]> {
  const typed = [...typedHolders(composite)].map(([id, all]): [string, readonly string[]] => [
    id,
    all.map(({ words, parties }) => typedNote(words, attributed ? parties : [], say)),
  ]);
  if (!attributed) return new Map(typed);
  const notes = new Map(typed);
  for (const [id, more] of silences(composite, say)) notes.set(id, [...(notes.get(id) ?? []), ...more]);
  return notes;
}

/** That words which look like the sign of whose words these are were typed, by whom. */
export function typedNote(words: string, parties: readonly string[], say: Say): string {
  return say(said("paper-typed", { words, parties: listed(say, parties) }));
}

function silences(composite: Composite, say: Say): readonly [string, readonly string[]][] {
  const all = (parties: readonly string[]) => ({ parties: listed(say, parties) });
  const unsure = unsureAt(composite);
  const outside = outsidePoints(composite);
  const inside = [...standings(composite)].filter(([id]) => !outside.has(id));
  return inside.map(([id, { nearby, notAddressed, otherLanguage }]): [string, readonly string[]] => [
    id,
    [
      ...(notAddressed.length > 0 ? [say(said("paper-not-addressed", all(notAddressed)))] : []),
      ...(otherLanguage.length > 0 ? [say(said("paper-other-language", all(otherLanguage)))] : []),
      ...nearby.map(({ party, point }) => say(said("paper-no-words", { party, point: calledPoint(point) }))),
      ...(unsure.get(id) ?? []).map(({ other, here, there, pair: { percent } }) =>
        say(said("paper-unsure", { here, there, point: calledPoint(other), percent })),
      ),
    ],
  ]);
}

/**
 * What must be said beside points of a composite whose words are not the drafts' own, or were not read: by the id of
 * the point, one sentence each, with the parties it concerns where names are shown.
 */
export function compositeStanding(
  composite: Composite,
  attributed: boolean,
  say: Say,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Map<string, Set<string>>>();
  for (const { party, points } of composite.drafts) {
    for (const { pieces, wording, rest } of points) {
      const labels = [
        ...(wording === "verbatim" ? [] : [say(said("paper-paraphrase"))]),
        ...(UNREAD.has(rest?.["confidence"] ?? null) ? [say(said("paper-unverified"))] : []),
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
  const sentence = (what: string, parties: ReadonlySet<string>): string =>
    attributed ? say(said("paper-of-parties", { what, parties: listed(say, [...parties]) })) : `${what}.`;
  return new Map(
    [...found].map(([piece, byLabel]) => [piece, [...byLabel].map(([label, parties]) => sentence(label, parties))]),
  );
}

/** The head of a text says how many proposals wait on it, so that nobody takes its words for all that is asked for; empty where none does. */
export function pendingLead(pending: readonly PendingProposal[] = [], say: Say): readonly string[] {
  const n = pending.length;
  if (n === 0) return [];
  const parties = [...new Set(pending.map(({ party }) => party).filter((party) => party !== ""))];
  const counts = parties.map((each) => `${each} ${pending.filter(({ party }) => party === each).length}`);
  return [say(said("paper-waiting", { n, whose: listed(say, counts) }))];
}

/** Over the list of what waits on a text. */
export function pendingTitle(say: Say): string {
  return say(said("paper-waiting.title"));
}

/** What waits on a text, a sentence each; rows of a table are lines of their own in it. */
export function pendingLines(pending: readonly PendingProposal[] = [], say: Say): readonly string[] {
  const between = say(said("joined.semicolon", { a: "", b: "" }));
  return pending.map(({ n, party, asks }) => {
    const lines = asks.flatMap((ask) => [askLine(ask, say), ...olderLine(ask, say)]);
    const parts = lines.map((line, at) => line + (at === lines.length - 1 ? "" : line.endsWith("|") ? "\n" : between));
    return `${say(said("paper-proposal", { n, party }))} ${parts.join("")}`;
  });
}

function askLine({ at, operation, words }: PendingAsk, say: Say): string {
  if (operation === "replace" && words === "") return say(said("paper-ask.nothing", { at }));
  const asked = say(said(`paper-ask.${operation}`, { at }));
  return operation === "replace" || operation === "add-after" ? asked + quoted(words, say) : asked;
}

/** On which words it was made, where these have changed since: nobody takes what it says of them for what stands. */
function olderLine({ older }: PendingAsk, say: Say): readonly string[] {
  if (older === undefined) return [];
  const { revision, words } = older;
  const made = say(said("paper-ask.older", { n: revision === null ? "" : String(revision), words }));
  return [words === "" ? made : made + quoted(words, say)];
}

/** Words in quotation marks; where a table is among them the marks would stand in its cells. */
function quoted(words: string, say: Say): string {
  return hasRows(words) ? `\n${words}` : ` ${say(said("paper-quoted", { words }))}`;
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
