import { proposedEdit, revisionOf, standsAsSeen } from "../../../core/record/living/index.ts";
import type { Proposal } from "../../../core/record/talks.ts";
import { calledPoint } from "../../../core/text/called.ts";
import { plainNotation } from "../../../core/text/notation.ts";
import { walkComposite, type PendingAsk, type PendingProposal } from "../../../core/text/reading.ts";
import {
  applyToVersion,
  wholePoint,
  type PointOperation,
  type ReadPoint,
  type Span,
} from "../../../core/text/spans.ts";
import { isOf } from "../record/status/status-rows.ts";
import { numbered, type LiveText } from "./model.ts";

/** What waits on the text and all its readers may know of, in the order of the text, as it would read in the words that stand. */
export function pendingOn(live: Pick<LiveText, "talks" | "text" | "version" | "words">): readonly PendingProposal[] {
  const { talks, text, words } = live;
  const all = talks.proposals.filter((each) => isOf(each, text));
  const numbers = numbered(all, text);
  const points = [...walkComposite(words.composite.points)].map((placed) => placed.point);
  const places = new Map(points.map((each, at) => [each.id, { at, name: calledPoint(each) }]));
  const waiting = all.flatMap((proposal) => {
    const n = numbers.get(proposal);
    if (n === undefined || proposal.state !== "tabled" || proposal.contested === true) return [];
    const asks = asksOf(proposal, live, (id) => places.get(id)?.name || id);
    return [{ place: places.get(proposal.point)?.at ?? points.length, one: { n, party: proposal.party ?? "", asks } }];
  });
  return waiting.toSorted((a, b) => a.place - b.place || a.one.n - b.one.n).map(({ one }) => one);
}

type NameOf = (id: string) => string;

/**
 * What a proposal asks for: what taking it in would write on the words that stand; where it has no place in these any more, what it
 * was, beside the words that it was made on.
 */
function asksOf(
  proposal: Proposal,
  { text, version }: Pick<LiveText, "text" | "version">,
  nameOf: NameOf,
): readonly PendingAsk[] {
  if (proposal.base === undefined) {
    const whole = asMade(proposal, nameOf);
    return standsAsSeen(proposal, version) ? [whole] : [{ ...whole, older: olderOf(proposal, null) }];
  }
  const edit = proposal.misplaced === true ? null : proposedEdit(proposal, text, version);
  if (edit !== null && applyToVersion(version, edit).ok)
    return [...wordsAsked(edit.spans, version, nameOf), ...pointsAsked(edit.points, proposal, nameOf)];
  const { spans = [], points = [], misplaced } = proposal;
  const older = olderOf(proposal, revisionOf(text, proposal.base));
  const others = misplaced === true ? [] : pointsAsked(points, proposal, nameOf);
  return misplaced === true || spans.length > 0
    ? [{ ...asMade(proposal, nameOf), operation: "replace", older }, ...others]
    : others.map((ask) => ({ ...ask, older: { ...older, words: "" } }));
}

/** The words of a proposal as they followed from what it was made on. */
function asMade({ point, operation, heading = "", text }: Proposal, nameOf: NameOf): PendingAsk {
  return { at: nameOf(point), operation, words: read(heading, text) };
}

function olderOf({ against = "", againstHeading = "" }: Proposal, revision: number | null) {
  return { revision, words: read(againstHeading, against) };
}

function read(heading: string, text: string): string {
  return plainNotation([heading, text].filter((part) => part !== "").join("\n"));
}

/** The points whose words an edit that fits changes, as they would read. */
function wordsAsked(spans: readonly Span[], version: LiveText["version"], nameOf: NameOf): readonly PendingAsk[] {
  return [...new Set(spans.map(({ point }) => point))].flatMap((point): readonly PendingAsk[] => {
    const whole = wholePoint(
      version,
      point,
      spans.filter((span) => span.point === point),
    );
    if (!whole.ok) return [];
    const { before, after } = whole.value;
    const heading = before.heading === after.heading ? "" : after.heading;
    return [{ at: nameOf(point), operation: "replace", words: read(heading, after.text) }];
  });
}

/** Each point that is added, struck out or moved. */
function pointsAsked(points: readonly PointOperation[], { point }: Proposal, nameOf: NameOf): readonly PendingAsk[] {
  return points.map((change): PendingAsk => {
    if (change.op !== "insert")
      return { at: nameOf(change.point), operation: change.op === "delete" ? "delete" : "order", words: "" };
    const beside = "after" in change.at ? change.at.after : change.at.under;
    return { at: nameOf(beside ?? point), operation: "add-after", words: wordsOfNew(change.point) };
  });
}

/** All words of a new point, with those of the points under it. */
function wordsOfNew({ label, heading, text, points }: ReadPoint): string {
  const own = [label, heading, text].filter((words) => words !== "").join(" ");
  return [own, ...points.map(wordsOfNew)].filter((words) => words !== "").join("\n");
}
