import type { Said } from "../../../core/common/said.ts";
import { sharedLanguage } from "../../../core/common/language/one-language.ts";
import type { TabledDraft } from "../../../core/record/state.ts";
import { agreedText, type AgreedPoint } from "../../../core/record/living/index.ts";
import { standingOf } from "../../../core/record/standing/index.ts";
import type { Proposal, TextVersion } from "../../../core/record/talks.ts";
import { withHolders } from "../../../core/text/apart.ts";
import { canRefer } from "../../../core/record/permissions.ts";
import type { AlignmentCorrection } from "../../../core/text/alignment.ts";
import { draft, point, walkPoints, type Draft } from "../../../core/text/draft.ts";
import { printNotation } from "../../../core/text/notation.ts";
import { escapeTyped } from "../../../core/text/typed-holders.ts";
import { bracketsInRows } from "../../../core/text/table-brackets.ts";
import type { CompositePoint } from "../../../core/text/composite.ts";
import type { DraftsBeside } from "../../../core/text/reading.ts";
import { footnotesOf, headNotes, takeMarks, withMarks, type HeldNote } from "../../../core/text/footnotes.ts";
import type { ComparisonRequest } from "../../comparison.ts";
import { isOf } from "../record/status/status-rows.ts";
import { textTitle } from "../record/text-choice.tsx";
import type { LiveText } from "./model.ts";
import { partyOfDraft, shownWords } from "./words-of.ts";

/** A version as one draft, under the name that its text goes by. */
function tabledAs(live: LiveText, words: Draft, id = live.text.id): TabledDraft {
  const { talks, text, version } = live;
  return { id, party: version.draft === undefined ? "" : partyOfDraft(talks, text, version), draft: words };
}

function headOf({ text, words }: LiveText, title = textTitle(text)): Pick<Draft, "title" | "language"> {
  return { title, language: sharedLanguage(words.composite.drafts.map(({ language }) => language)) };
}

/** The text clean, where the parties differ `[…]`; `status` says in its head how much of it is agreed. */
export function agreedDraft(live: LiveText, status: string, title?: string): TabledDraft {
  if (live.version.draft !== undefined) return tabledAs(live, live.version.draft);
  const held = ({ points, ...own }: AgreedPoint): Draft["points"][number] =>
    point({ ...own, points: points.map(held) });
  return tabledAs(live, draft({ ...headOf(live, title), status, points: agreedText(live.version).points.map(held) }));
}

/** Brackets with whose words they hold, as people read them. */
const AS_READ = { attributed: true, plain: true } as const;

/** A version with its brackets as they are printed. */
function printed(live: LiveText, version: TextVersion, title?: string): TabledDraft {
  const id = `${live.text.id}-${live.text.versions.indexOf(version) + 1}`;
  if (version.draft !== undefined) return tabledAs(live, version.draft, id);
  const { composite } = shownWords(live.talks, live.text, version);
  const shown = withHolders(composite);
  const notes = footnotesOf(shown);
  const typed = (of: CompositePoint["text"]) => escapeTyped(of, shown.parties);
  const held = ({ id: own, label, heading, text, points }: CompositePoint): Draft["points"][number] => {
    const ours = notes.get(own) ?? [];
    const words = (of: CompositePoint["text"], within: HeldNote["in"]) =>
      takeMarks(printNotation(bracketsInRows(typed(withMarks(of, ours, within)), AS_READ), AS_READ), ours);
    const [head, body] = [words(heading, "heading"), words(text, "text")];
    const footnotes = [...headNotes(head.notes, body.words), ...body.notes].map((note) => ({
      mark: String(note.n),
      text: note.common ? note.text : `${note.text} {${note.parties.join(", ")}}`,
      at: note.at,
    }));
    const made = point({ id: own, label, heading: head.words, text: body.words, points: points.map(held) });
    return footnotes.length === 0 ? made : { ...made, footnotes };
  };
  return tabledAs(live, draft({ ...headOf(live, title), points: shown.points.map(held) }), id);
}

/**
 * Whose drafts are on the table for every reader of the text, whether its words come from them or not, and whose words came to it
 * from outside as proposals, as those of drafts do beside the one that a text begins from.
 */
export function draftsBeside({
  talks,
  text,
}: Pick<LiveText, "talks" | "text">): Required<Omit<DraftsBeside, "pending" | "front">> {
  const open = talks.texts.filter(
    ({ kind, room, withdrawn }) => kind === "draft" && withdrawn === undefined && canRefer(text.room, room),
  );
  const tabled = open.flatMap((each) => each.versions.slice(-1).map((last) => partyOfDraft(talks, each, last)));
  const first = text.versions[0]?.entry.id;
  // What came later is an answer to the text, and not the draft.
  const isFirst = ({ received, base }: Proposal) => received !== undefined && (base ?? first) === first;
  const proposed = talks.proposals.flatMap((each) =>
    isOf(each, text) && isFirst(each) && canRefer(text.room, each.entry.room) ? (each.party ?? []) : [],
  );
  return { tabled: [...new Set(tabled)], proposed: [...new Set(proposed)] };
}

/** What a clean text is: agreed in all provisions, in some, the words in which nobody differs, or one party's draft with nothing agreed yet. */
export type Cleanness =
  | { readonly of: "agreed" | "partly" | "common" }
  | { readonly of: "draft"; readonly party: string };

/** Where a text stands, and what it is without brackets: nobody's draft goes out under a name that says agreed. */
export function cleanness(
  { talks, text, version, words }: Pick<LiveText, "talks" | "text" | "version" | "words">,
  day: string | null,
): Cleanness & { readonly said: Said } {
  const { counts, signed, said, provisions } = standingOf(talks, text, { day });
  const agreed = counts["agreed-ad-referendum"] + counts.agreed + counts.closed;
  if (signed !== null || (agreed > 0 && agreed === provisions.length)) return { of: "agreed", said };
  if (agreed > 0) return { of: "partly", said };
  const [first, ...others] = words.composite.drafts;
  if (version.draft !== undefined || first === undefined || others.length > 0) return { of: "common", said };
  return { of: "draft", party: first.party, said };
}

/** What changed from a revision to the one that is shown; points that keep their ids are the same ones. */
export function changesSince(
  live: LiveText,
  since: TextVersion,
  /** The title of a version of the text, by its number. */
  titled?: (revision: number) => string,
): ComparisonRequest {
  const of = (version: TextVersion): TabledDraft =>
    printed(live, version, titled?.(live.text.versions.indexOf(version) + 1));
  const [from, to] = [of(since), of(live.version)];
  const ids = new Set([...walkPoints(from.draft.points)].map((placed) => placed.point.id));
  const corrections = [...walkPoints(to.draft.points)].flatMap(({ point: { id } }): AlignmentCorrection[] =>
    ids.has(id) ? [{ from: [id], to: [id] }] : [],
  );
  const author = changedBy(live, since);
  return { process: live.talks.id, from, to, corrections, ...(author === "" ? {} : { author }) };
}

/** Whose words came since a revision, by their short names; empty where that of any version after it is not known. */
function changedBy({ text, version }: LiveText, since: TextVersion): string {
  const later = text.versions.slice(text.versions.indexOf(since) + 1, text.versions.indexOf(version) + 1);
  // An edit of the office names whose words it changes; of several, none is known to have asked for it.
  const authors = later.map(({ edit, party }) => party ?? (edit?.for?.length === 1 ? edit.for[0] : undefined));
  return authors.includes(undefined) ? "" : [...new Set(authors)].join(", ");
}

/** Whose version is offered first: that of who asks, where the text has it. */
export function offeredFirst(readers: readonly string[], own: string | undefined): string {
  return readers.find((each) => each === own) ?? readers[0] ?? "";
}
