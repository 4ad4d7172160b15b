import { canonicalJson } from "../common/canonical.ts";
import type { Json } from "../common/json.ts";
import { slotWithin, withHolders } from "../text/apart.ts";
import type { Composite, CompositePoint } from "../text/composite.ts";
import type { Difference } from "../text/begin.ts";
import {
  changesOf,
  findPoint,
  isVerbatim,
  movedAway,
  onStanding,
  wholePoint,
  type OnStanding,
  type ReturnedChange,
  type Span,
  type TextEdit,
  type TextVersionWords,
  type Unplaced,
} from "../text/spans.ts";
import { withoutParties } from "../text/reading.ts";
import type { ProposalBody } from "../things/texts.ts";
import type { Proposal, TalksText, TextVersion } from "./talks.ts";

/** A proposal that a returned file makes, as it would be recorded. */
export interface ReceivedProposal {
  readonly point: string;
  readonly label: string;
  readonly changes: readonly ReturnedChange[];
  readonly body: ProposalBody;
}

/** The proposals of a returned file on a text, and the changes that have no place in it. */
export interface ReceivedProposals {
  readonly proposals: readonly ReceivedProposal[];
  readonly unplaced: readonly Unplaced[];
  /** Where it was not made on the revision that stands: on which it was, null where that is not on record. */
  readonly older?: { readonly revision: number | null; readonly standing: number };
  /** How many changes the text says already. */
  readonly there?: number;
}

/** A text on the table that a returned composite was sent from. */
export interface SentText {
  readonly text: TalksText;
  /** The version with just its words; undefined where only its points are known there. */
  readonly version: TextVersion | undefined;
}

/** The text on record that a composite was sent from: one with the same words, names of holders aside, else one with all its points. */
export function sentText(texts: readonly TalksText[], sent: Composite): SentText | null {
  const composites = texts.filter(({ kind, withdrawn }) => kind === "composite" && withdrawn === undefined);
  const words = wordsOf(sent);
  const named = sent.parties.length > 0;
  for (const text of words === "" ? [] : composites.toReversed()) {
    const version = text.versions.findLast(({ composite }) =>
      composite === undefined
        ? false
        : [composite, withHolders(composite)].some((each) => wordsOf(named ? each : withoutParties(each)) === words),
    );
    if (version !== undefined) return { text, version };
  }
  const text = composites.findLast(({ versions }) =>
    allPoints(sent.points).every((id) => findPoint(versions.at(-1)?.composite?.points ?? [], id) !== undefined),
  );
  return text === undefined ? null : { text, version: undefined };
}

function wordsOf({ points }: Composite): string {
  const written = canonicalJson(points);
  return written.ok ? written.value : "";
}

function allPoints(points: readonly CompositePoint[]): readonly string[] {
  return points.flatMap(({ id, points: below }) => [id, ...allPoints(below)]);
}

/** One change with the version that it is counted in. */
interface Based {
  readonly change: ReturnedChange;
  readonly edit: TextEdit;
  readonly base: TextVersion;
}

/** The version that a change was made on, the one that stands, and how a change is counted in this. */
interface Placing {
  readonly version: TextVersion | undefined;
  readonly standing: TextVersion;
  readonly placed: (change: ReturnedChange) => OnStanding;
  readonly own: boolean;
}

/**
 * What came back as proposals on the text that it was sent from: one for each point, or one for `each` change. Changes are counted
 * in the version that stands; where that has other words there, in the version that was sent; where that is not on record either,
 * they have no place. `own`: those of a party's own document, which nobody else has: of these none is kept that fits no more.
 */
export function receivedProposals(
  changes: readonly ReturnedChange[],
  sent: Composite,
  { text, version }: SentText,
  { each = false, own = false }: { readonly each?: boolean; readonly own?: boolean } = {},
): ReceivedProposals {
  const standing = text.versions.at(-1);
  const unplaced: Unplaced[] = [];
  const based: Based[] = [];
  let there = 0;
  const now = standing?.composite;
  const placed = now === undefined ? null : onStanding(sent, now, own);
  for (const change of changes) {
    const found =
      standing === undefined || placed === null ? null : basedOn(change, sent, { version, standing, placed, own });
    if (found === null) unplaced.push(movedAway(change));
    else if (found === "there") there++;
    else if ("code" in found) unplaced.push(found);
    else if (standsAlready(found)) there++;
    else if (based.some((each) => overlaps(each, found))) unplaced.push(movedAway(change));
    else based.push(found);
  }
  const groups = new Map<string, Based[]>();
  for (const [index, one] of based.entries()) {
    const { point, kind } = one.change;
    const whole = kind === "delete" || kind === "move" ? kind : "";
    const key = JSON.stringify(each ? index : [point, one.base.entry.id, whole]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const proposals = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { point, label } = first.change;
    const body = { composite: text.id, point, ...bodyOf(group, first.base, point) };
    return [{ point, label, changes: group.map(({ change }) => change), body }];
  });
  const isOlder = standing !== undefined && version?.entry.id !== standing.entry.id;
  const revision = version === undefined ? null : text.versions.indexOf(version) + 1;
  const older = isOlder ? { older: { revision, standing: text.versions.length } } : {};
  return { proposals, unplaced, ...older, ...(there === 0 ? {} : { there }) };
}

/** Whether two changes want other words for the same stretch: phrases may have grown into each other. */
function overlaps(one: Based, other: Based): boolean {
  if (one.base !== other.base) return false;
  return one.edit.spans.some((a) =>
    other.edit.spans.some(
      (b) => a.point === b.point && a.in === b.in && a.as === b.as && a.from < b.to && b.from < a.to,
    ),
  );
}

/** Whether the text says already what a change asks for. */
function standsAlready({ edit: { spans, points } }: Based): boolean {
  return points.length === 0 && spans.every(({ quote, insert }) => quote === insert);
}

/**
 * What a party's draft says differently as proposals on a text that was begun from another's: the words of each point together,
 * each new point on its own.
 */
export function differenceProposals({ party, edits }: Difference, sent: SentText): readonly ReceivedProposal[] {
  const composite = sent.version?.composite;
  if (composite === undefined) return [];
  const { changes } = changesOf(edits, party, composite.points[0]?.id ?? "");
  const fresh = changes.filter(({ kind }) => kind === "insert");
  const words = changes.filter(({ kind }) => kind !== "insert");
  return [words, fresh].flatMap((some) => receivedProposals(some, composite, sent, { each: some === fresh }).proposals);
}

/** What stands on record of the same change by the same party, wherever it is counted: a file that comes twice says it once. */
export function madeAlready(
  { composite, point, ...body }: ProposalBody,
  party: string | undefined,
  proposals: readonly Proposal[],
): Proposal | undefined {
  const wanted = changed(body);
  return proposals.find(
    (each) =>
      each.composite === composite &&
      each.point === point &&
      each.party === party &&
      each.state !== "withdrawn" &&
      each.contested === undefined &&
      changed(each) === wanted,
  );
}

/** What a proposal changes, without where it is counted. */
function changed({ spans, points, operation, heading, text }: Partial<ProposalBody>): string {
  const whole = spans === undefined && points === undefined;
  const said = { spans: spans?.map(({ as, in: part, quote, insert }) => [as, part, quote, insert]), points };
  // The record orders the fields of what it holds: the same point reads otherwise there.
  const plain = JSON.stringify(whole ? [operation, heading, text] : said);
  const written = canonicalJson(JSON.parse(plain) as Json);
  return written.ok ? written.value : plain;
}

function basedOn(
  returned: ReturnedChange,
  sent: Composite,
  { version, standing, placed, own }: Placing,
): Based | Unplaced | "there" {
  const { composite } = version ?? standing;
  const change = composite === undefined ? returned : withOwnSlots(returned, sent, composite);
  if (version?.entry.id === standing.entry.id) return { change, edit: change.edit, base: standing };
  const { change: seen, where } = placed(change);
  if (where === "there") return where;
  if (where === "fits") return { change: seen, edit: seen.edit, base: standing };
  return version === undefined || own ? movedAway(seen) : { change: seen, edit: change.edit, base: version };
}

/** A change in the slots of the text itself: what was sent shows brackets besides, around what only some hold. */
export function withOwnSlots(change: ReturnedChange, sent: Composite, text: Composite): ReturnedChange {
  const spans = change.edit.spans.map((span): Span => {
    const { slot, past, ...rest } = span;
    const shown = findPoint(sent.points, span.point)?.[span.in] ?? [];
    const own = findPoint(text.points, span.point)?.[span.in] ?? [];
    const within = slot === undefined ? undefined : slotWithin(shown, own, slot);
    const after = past === undefined ? undefined : slotWithin(shown, own, past);
    return {
      ...rest,
      ...(within === undefined ? {} : { slot: within }),
      ...(after === undefined ? {} : { past: after }),
    };
  });
  return { ...change, edit: { ...change.edit, spans } };
}

/** An edit; where words are not verbatim, the whole point instead. */
function bodyOf(group: readonly Based[], base: TextVersion, point: string): Partial<ProposalBody> {
  const spans = group.flatMap(({ edit }) => edit.spans);
  const points = group.flatMap(({ edit }) => edit.points);
  const words: TextVersionWords = base;
  const whole = spans.every(({ as }) => isVerbatim(words, point, as)) ? null : wholePoint(words, point, spans);
  if (whole?.ok === true) {
    const { before, after } = whole.value;
    const heading = before.heading === after.heading ? {} : { heading: after.heading };
    return { operation: "replace", text: after.text, against: before.text, ...heading };
  }
  return {
    base: base.entry.id,
    ...(spans.length === 0 ? {} : { spans }),
    ...(points.length === 0 ? {} : { points }),
  };
}
