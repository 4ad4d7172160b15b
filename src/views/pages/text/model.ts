import {
  bracketsOf,
  consentTo,
  disownedIn,
  proposedEdit,
  type Consent,
  type Disowned,
} from "../../../core/record/living/index.ts";
import type { Note, PointStatus, Proposal, TalksState, TalksText, TextVersion } from "../../../core/record/talks.ts";
import { heldApart, withHolders } from "../../../core/text/apart.ts";
import type { Composite, CompositeDraftPoint, CompositePoint, CompositeText } from "../../../core/text/composite.ts";
import { outsidePoints } from "../../../core/text/outside.ts";
import type { Point, Wording } from "../../../core/text/draft.ts";
import { canRefer } from "../../../core/record/permissions.ts";
import type { HeldNote } from "../../../core/text/footnotes.ts";
import { readingText } from "../../../core/text/reading.ts";
import { typedHolders, type TypedHolder } from "../../../core/text/typed-holders.ts";
import type { Span, TextEdit } from "../../../core/text/spans.ts";
import { isOf } from "../record/status/status-rows.ts";
import { gather, type Gathered, type GatheredPoint, type Origin } from "../texts/composite/gathered.ts";
import { firstWords, hanging, plainLabel, usualKindWord } from "../texts/labels.ts";
import { plain } from "../texts/composite/text-view.tsx";
import type { Question } from "../texts/composite/questions.ts";
import { shownWords, type ShownWords } from "./words-of.ts";

/** A proposal where it stands in the text. */
export interface ShownProposal {
  /** Its number on this text, the same for everybody; null in a narrower room than the text, from which it was not sent. */
  readonly n: number | null;
  readonly proposal: Proposal;
  /** Its spans, counted in the version that is shown; null where they have lost their words, or it holds a whole point. */
  readonly spans: readonly Span[] | null;
  /** Its edit as it can be taken in now; null where it cannot. */
  readonly edit: TextEdit | null;
  readonly consent: Consent;
  /** Who holds words of the point of which it changes none. */
  readonly keep: readonly string[];
}

/** Words of a point that a party reserves on, and on these alone. */
export interface Reserved {
  /** Entry of the reservation. */
  readonly id: string;
  readonly span: Span;
}

/** A point of the text with all that is said on it. */
export interface LivePoint {
  readonly id: string;
  readonly label: string;
  /** The label in short, to hang beside the text; empty where the whole label stands above. */
  readonly hang: string;
  readonly depth: number;
  readonly heading: CompositeText;
  readonly text: CompositeText;
  /** The wording of whoever holds it that is the least verbatim. */
  readonly wording: Wording;
  readonly origin: Point | null;
  readonly deleted: boolean;
  /** Its words stand in a document outside the agreement: they are shown, and nothing is done with them. */
  readonly outside: boolean;
  readonly holders: readonly string[];
  /** Foot- and endnotes of the drafts at the point. */
  readonly footnotes: readonly HeldNote[];
  /** Words that look like the sign of whose words these are. */
  readonly typed: readonly TypedHolder[];
  /** Its holders, where others do not hold it: its words stand in their brackets. */
  readonly apart: readonly string[];
  readonly language: string;
  readonly status: PointStatus | null;
  readonly proposals: readonly ShownProposal[];
  readonly reserved: readonly Reserved[];
  readonly notes: readonly Note[];
  /** What rests on words that a party says it never said. */
  readonly disowned: readonly Disowned[];
  /** Number of its first bracket in the whole text, from 1. */
  readonly firstBracket: number;
  readonly brackets: number;
}

/** A point of the top level with everything below it: one stretch of the page, with one margin. */
export interface Section {
  readonly id: string;
  readonly label: string;
  /** The label in short, to hang beside the text; empty where the whole label stands above. */
  readonly hang: string;
  /** Its heading, or its first words. */
  readonly name: string;
  readonly points: readonly LivePoint[];
  readonly brackets: number;
  readonly margin: Margin;
}

/** What stands in the margin of a section besides statuses, proposals and remarks. */
export interface Margin {
  readonly notAddressed: readonly string[];
  readonly otherLanguage: readonly string[];
  readonly origins: readonly { readonly party: string; readonly names: readonly string[] }[];
  readonly reasons: GatheredPoint["reasons"];
  readonly marks: GatheredPoint["marks"];
  readonly questions: readonly (Question & { readonly point: string; readonly pair: readonly Quoted[] })[];
}

/** Words of a party, quoted. */
export interface Quoted {
  readonly party: string;
  readonly words: string;
}

/** The text as the page shows it. */
export interface LiveText {
  readonly talks: TalksState;
  readonly text: TalksText;
  readonly version: TextVersion;
  readonly words: ShownWords;
  readonly sections: readonly Section[];
  readonly brackets: number;
}

/** The sections of a text that a party holds something of, each with the points that it holds. */
export function heldSections(sections: readonly Section[], party: string): readonly Section[] {
  return sections.flatMap((section) => {
    const points = section.points.filter(({ holders }) => holders.includes(party));
    return points.length === 0 ? [] : [points.length === section.points.length ? section : { ...section, points }];
  });
}

/** Puts together what the page shows of a text as of one of its versions. */
export function liveText(talks: TalksState, text: TalksText, version: TextVersion): LiveText {
  const words = shownWords(talks, text, version);
  const gathered = gather(words.composite, words.drafts, talks);
  const statuses = new Map(talks.ledger.filter((each) => isOf(each, text)).map((each) => [each.point, each]));
  const proposals = shownProposals(talks, text, version);
  const notes = grouped(talks.notes.filter((note) => note.point !== undefined && isOf(note, text)));
  const disowned = grouped(disownedIn(talks, text));
  const sections: { top: CompositePoint; points: LivePoint[]; gathered: GatheredPoint[] }[] = [];
  let next = 1;
  const held = heldBy(words.composite);
  const counts = bracketCounts(words.composite);
  const apart = heldApart(words.composite);
  const outside = outsidePoints(words.composite);
  const typed = typedHolders(words.composite);
  const usual = usualKindWord(words.composite.points);
  const above: CompositePoint[] = [];
  for (const each of gathered.points) {
    const { point, top, depth, origins } = each;
    const brackets = counts.get(point.id) ?? 0;
    above.length = depth;
    const live: LivePoint = {
      id: point.id,
      label: plainLabel(point.label),
      hang: hanging(plainLabel(point.label), above.at(-1) ?? null, usual),
      depth,
      heading: point.heading,
      text: point.text,
      ...standingOf(origins, held.get(point.id) ?? [], words.composite),
      outside: outside.has(point.id),
      holders: each.holders,
      footnotes: each.footnotes,
      typed: typed.get(point.id) ?? untyped,
      apart: apart.get(point.id) ?? [],
      status: statuses.get(point.id) ?? null,
      proposals: (proposals.get(point.id) ?? []).map((shown) => ({
        ...shown,
        keep: shown.consent.notAsked.filter((party) => each.holders.includes(party)),
      })),
      reserved: reservedAt(point, statuses.get(point.id)),
      notes: notes.get(point.id) ?? [],
      disowned: disowned.get(point.id) ?? [],
      firstBracket: next,
      brackets,
    };
    next += brackets;
    above.push(point);
    if (sections.at(-1)?.top !== top) sections.push({ top, points: [], gathered: [] });
    sections.at(-1)?.points.push(live);
    sections.at(-1)?.gathered.push(each);
  }
  return {
    talks,
    text,
    version,
    words,
    sections: sections.map(({ top, points, gathered: all }) => ({
      id: top.id,
      label: plainLabel(top.label),
      hang: points[0]?.hang ?? "",
      name: nameOf(points),
      points,
      brackets: points.reduce((sum, each) => sum + each.brackets, 0),
      margin: points[0]?.outside === true ? noMargin : marginOf(all, gathered),
    })),
    brackets: next - 1,
  };
}

/** How many brackets are drawn at each point, those around a point that only some hold among them. */
function bracketCounts(composite: Composite): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { point } of bracketsOf({ composite: withHolders(composite) }))
    counts.set(point, (counts.get(point) ?? 0) + 1);
  return counts;
}

const untyped: LivePoint["typed"] = [];
const unreserved: LivePoint["reserved"] = [];

/** What stands of reservations on some words of a point, where these still stand as the party reads them. */
function reservedAt(point: CompositePoint, status: PointStatus | undefined): LivePoint["reserved"] {
  const found = (status?.stances ?? []).flatMap(({ entry, stands, party, answer, range }): readonly Reserved[] => {
    if (!stands || answer !== "reserve" || party === undefined || range === undefined) return [];
    const span = { ...range, point: point.id, as: party, insert: "" };
    return readingText(point[range.in], party).slice(range.from, range.to) === range.quote
      ? [{ id: entry.id, span }]
      : [];
  });
  return found.length === 0 ? unreserved : found;
}

function nameOf(points: readonly LivePoint[]): string {
  const heading = plain(points[0]?.heading ?? []);
  if (heading !== "") return heading;
  return firstWords(plain(points.find(({ text }) => text.length > 0)?.text ?? []), 48);
}

interface Held {
  readonly party: string;
  readonly language: string;
  readonly entry: CompositeDraftPoint;
}

/** The points of drafts that stand at each point of a text. */
function heldBy({ drafts }: Composite): ReadonlyMap<string, readonly Held[]> {
  const found = new Map<string, Held[]>();
  for (const { party, language, points } of drafts)
    for (const entry of points)
      for (const piece of entry.pieces) {
        const list = found.get(piece);
        if (list === undefined) found.set(piece, [{ party, language, entry }]);
        else list.push({ party, language, entry });
      }
  return found;
}

function standingOf(
  origins: readonly Origin[],
  held: readonly Held[],
  { drafts }: Composite,
): Pick<LivePoint, "wording" | "origin" | "deleted" | "language"> {
  return {
    wording: held.find(({ entry }) => entry.wording !== "verbatim")?.entry.wording ?? "verbatim",
    origin: origins.find(({ point }) => point.wording !== "verbatim")?.point ?? null,
    deleted: held.length > 0 && held.every(({ entry }) => entry.deleted),
    language: (held[0] ?? drafts[0])?.language ?? "",
  };
}

const noMargin: Margin = { notAddressed: [], otherLanguage: [], origins: [], reasons: [], marks: [], questions: [] };

function marginOf(points: readonly GatheredPoint[], { points: all }: Gathered): Margin {
  const [top] = points;
  const origins = new Map<string, string[]>();
  for (const { origins: from } of points)
    for (const { party, name } of from) {
      const names = origins.get(party) ?? [];
      origins.set(party, names);
      if (name !== "" && !names.includes(name)) names.push(name);
    }
  const quoted = (point: string, party: string): Quoted => {
    const text = all.find((each) => each.point.id === point)?.point.text ?? [];
    return { party, words: firstWords(readingText(text, party), 90) };
  };
  return {
    notAddressed: top?.notAddressed ?? [],
    otherLanguage: top?.otherLanguage ?? [],
    origins: [...origins].map(([party, names]) => ({ party, names })),
    reasons: points.flatMap(({ reasons }) => reasons),
    marks: points.flatMap(({ marks }) => marks),
    questions: points.flatMap(({ point, questions }) =>
      questions.map((question) => ({
        ...question,
        point: point.id,
        pair: [
          quoted(point.id, question.here),
          ...question.otherIds.slice(0, 1).map((id) => quoted(id, question.there)),
        ],
      })),
    ),
  };
}

function grouped<Said extends { readonly point?: string }>(all: readonly Said[]): ReadonlyMap<string, readonly Said[]> {
  const found = new Map<string, Said[]>();
  for (const each of all) {
    const list = found.get(each.point ?? "");
    if (list === undefined) found.set(each.point ?? "", [each]);
    else list.push(each);
  }
  return found;
}

/** The proposals that stand on a text, by point; numbered in the order in which they came on it, those that stand no more counted. */
function shownProposals(
  talks: TalksState,
  text: TalksText,
  version: TextVersion,
): ReadonlyMap<string, readonly Omit<ShownProposal, "keep">[]> {
  const all = talks.proposals.filter((each) => isOf(each, text));
  const numbers = numbered(all, text);
  const standing = all.filter(({ state }) => state === "tabled");
  const shown = standing.map((proposal) => {
    const edit = proposedEdit(proposal, text, version);
    const spans = edit === null || edit.spans.length === 0 ? null : edit.spans;
    const consent = consentTo(proposal, text, talks, talks.lastAt);
    return { point: proposal.point, one: { n: numbers.get(proposal) ?? null, proposal, spans, edit, consent } };
  });
  return new Map([...grouped(shown)].map(([point, all]) => [point, all.map(({ one }) => one)]));
}

/** The numbers of proposals that all readers of a text read. */
export function numbered<Made extends Pick<Proposal, "entry">>(
  proposals: readonly Made[],
  { room }: Pick<TalksText, "room">,
): ReadonlyMap<Made, number> {
  const table = room === "public" ? "table" : room;
  const counted = proposals.filter(({ entry }) => canRefer(table, entry.room));
  return new Map(counted.map((each, index) => [each, index + 1]));
}
