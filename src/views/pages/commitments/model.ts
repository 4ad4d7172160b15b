import {
  agreement as agreementWith,
  checkAgreement,
  confirmedCast,
  extractCommitments,
  type Agreement,
  type CastMember,
  type CheckFinding,
  type Commitment,
  type TextAnchor,
  type Uncovered,
} from "../../../core/commitments/index.ts";
import { formatDay } from "../../../core/commitments/time/days.ts";
import { localDay, zoneClock } from "../../../core/commitments/time/zones.ts";
import type { AgreementFrame } from "../../../core/record/commitment-part.ts";
import type { ProcessState, TabledDraft } from "../../../core/record/state.ts";
import { walkPoints, type Point } from "../../../core/text/draft.ts";

/** A text as commitments: what persons confirmed, and what the tool proposes besides. */
export interface CommitmentText {
  /** Id of the draft, or of the agreement where it stands on no draft. */
  readonly id: string;
  readonly tabled: TabledDraft | null;
  /** Confirmed commitments and proposals in the order of the text. */
  readonly agreement: Agreement;
  readonly confirmed: ReadonlySet<string>;
  /** The frame of the confirmed agreement; null where nothing is confirmed yet. */
  readonly kept: Agreement | null;
  /** Sentences that no commitment rests on. */
  readonly uncovered: readonly Uncovered[];
  /** Whom the text names: as a person confirmed it, else as it is proposed. */
  readonly cast: readonly CastMember[];
  readonly castConfirmed: boolean;
  /** False where the tool proposes nothing: no points, or a language that it does not read. */
  readonly read: boolean;
}

const texts = new WeakMap<ProcessState, Map<string, CommitmentText>>();
const findings = new WeakMap<CommitmentText, readonly CheckFinding[]>();

/** Drafts and agreements that can be looked at, in the order of the table; those with confirmed commitments are named. */
export function textIds(state: ProcessState): readonly string[] {
  const drafts = state.drafts.filter(({ draft }) => draft.points.length > 0).map(({ id }) => id);
  const others = (state.agreements ?? []).filter(({ drafts: on }) => !on.some((id) => drafts.includes(id)));
  return [...drafts, ...others.map(({ id }) => id)];
}

/** The text to show: the one asked for, else the latest with confirmed commitments, else the first. */
export function chosenText(state: ProcessState, wanted: string | undefined): CommitmentText | null {
  const ids = textIds(state);
  const confirmed = ids.filter((id) => keptFor(state, id) !== undefined);
  const id = wanted !== undefined && ids.includes(wanted) ? wanted : (confirmed.at(-1) ?? ids[0]);
  return id === undefined ? null : textOf(state, id);
}

function keptFor(state: ProcessState, id: string): Agreement | undefined {
  return state.agreements?.find((each) => each.id === id || each.drafts.includes(id));
}

/** Commitments of one text; read once for a state. */
export function textOf(state: ProcessState, id: string): CommitmentText {
  const known = texts.get(state) ?? new Map<string, CommitmentText>();
  texts.set(state, known);
  const found = known.get(id) ?? readText(state, id);
  known.set(id, found);
  return found;
}

function readText(state: ProcessState, id: string): CommitmentText {
  const tabled = state.drafts.find((draft) => draft.id === id) ?? null;
  const kept = keptFor(state, id) ?? null;
  const read =
    tabled !== null && tabled.draft.points.length > 0 && /^(?:(?:en|fr|uk|ru)\b|$)/u.test(tabled.draft.language);
  const cast = kept?.cast === undefined ? null : confirmedCast(kept.cast);
  const proposed = read
    ? extractCommitments(
        tabled.draft,
        cast === null ? { draft: id, parties: knownParties(state) } : { draft: id, cast },
      )
    : null;
  const confirmed = new Set((kept?.commitments ?? []).map((each) => each.id));
  // A person has already said what these words oblige to, or that they oblige nobody.
  const taken = [...(kept?.commitments ?? []).flatMap(({ anchors }) => anchors), ...(kept?.setAside ?? [])];
  const proposals = (proposed?.agreement.commitments ?? []).filter(
    ({ anchors }) => !anchors.some((words) => isWithin(words, taken)),
  );
  const places = new Map(
    tabled === null ? [] : [...walkPoints(tabled.draft.points)].map(({ point }, at) => [point.id, at]),
  );
  const place = ({ anchors: [anchor] }: Commitment) =>
    anchor === undefined ? 1e9 : (places.get(anchor.point) ?? 1e8) + Math.min(anchor.from, 99_999) / 100_000;
  const frame = proposed?.agreement ?? agreementWith({ id });
  const all = {
    ...(kept ?? frame),
    title: tabled?.draft.title || (kept?.title ?? id),
    commitments: [...(kept?.commitments ?? []), ...proposals].sort((a, b) => place(a) - place(b)),
    parties: joined(kept?.parties ?? [], frame.parties),
    moments: joined(kept?.moments ?? [], frame.moments),
  };
  return {
    id,
    tabled,
    agreement: all,
    confirmed,
    kept,
    uncovered: [
      ...(proposed?.uncovered ?? []),
      ...(kept?.setAside ?? []).map((words) => ({ ...words, normative: true as const })),
    ].filter(
      (each) =>
        !isWithin(
          each,
          (kept?.commitments ?? []).flatMap(({ anchors }) => anchors),
        ),
    ),
    cast: cast ?? proposed?.cast ?? confirmedCast(knownParties(state)),
    castConfirmed: cast !== null,
    read,
  };
}

/** Whom a text names as the tool reads it, whoever has confirmed what: the words that name each, and why it is proposed. */
export function readCast(state: ProcessState, text: CommitmentText): readonly CastMember[] {
  if (!text.castConfirmed) return text.cast;
  if (text.tabled === null || !text.read) return [];
  return extractCommitments(text.tabled.draft, { draft: text.id, parties: knownParties(state) }).cast;
}

/** The agreement of a text without its commitments, as an entry takes it. */
export function frameOf({ id, agreement: { commitments: _all, ...frame }, kept }: CommitmentText): AgreementFrame {
  return { ...frame, id: kept?.id ?? id, drafts: [...new Set([...frame.drafts, ...(kept === null ? [id] : [])])] };
}

function knownParties(state: ProcessState) {
  return state.parties.map(({ id, name, roles, alsoCalled = [] }) => ({
    id,
    name,
    // Word forms are for prose.
    aliases: alsoCalled.filter((each) => !each.includes("*")),
    roles: roles.map(({ role }) => role),
  }));
}

function joined<T extends { readonly id: string }>(first: readonly T[], more: readonly T[]): readonly T[] {
  return [...first, ...more.filter(({ id }) => !first.some((each) => each.id === id))];
}

function isWithin(words: TextAnchor, taken: readonly TextAnchor[]): boolean {
  return taken.some(
    (own) => own.draft === words.draft && own.point === words.point && own.from < words.to && words.from < own.to,
  );
}

/** What the text leaves open, contradicts or hides. Confirmed commitments and proposals are checked alike. */
export function findingsOf(text: CommitmentText): readonly CheckFinding[] {
  const known = findings.get(text);
  if (known !== undefined) return known;
  const { agreement, tabled, uncovered } = text;
  const found = checkAgreement({ agreement, ...(tabled === null ? {} : { draft: tabled.draft, uncovered }) });
  findings.set(text, found);
  return found;
}

/** The point of that id. */
export function pointOf(text: CommitmentText, id: string | undefined): Point | undefined {
  if (text.tabled === null || id === undefined) return undefined;
  for (const { point } of walkPoints(text.tabled.draft.points)) if (point.id === id) return point;
  return undefined;
}

/** What narrows the list. */
export interface CommitmentFilter {
  readonly debtor: string;
  readonly kind: string;
  readonly phase: string;
  readonly standing: string;
  readonly text: string;
}

/** Commitments that a filter lets through. `nobody` stands for a debtor that the text does not name. */
export function filterCommitments(text: CommitmentText, filter: CommitmentFilter): readonly Commitment[] {
  const asked = filter.text.trim().toLowerCase();
  return text.agreement.commitments.filter((each) => {
    if (
      filter.debtor === "nobody" ? each.debtor.length > 0 : filter.debtor !== "" && !each.debtor.includes(filter.debtor)
    )
      return false;
    if (filter.kind !== "" && each.modality !== filter.kind) return false;
    if (filter.phase !== "" && each.phase !== filter.phase) return false;
    if (filter.standing !== "" && text.confirmed.has(each.id) !== (filter.standing === "confirmed")) return false;
    return asked === "" || searchable(each).includes(asked);
  });
}

function searchable({ id, title, act, trigger, topics, anchors, group }: Commitment): string {
  const parts = [id, title, act.words, trigger?.words, group, ...(topics ?? []), ...anchors.map(({ quote }) => quote)];
  return parts.join(" ").toLowerCase();
}

/** The act in words for a list: without the heading that extraction puts behind it. */
export function actWords(commitment: Commitment): string {
  return commitment.title ?? commitment.act.words.replace(/ \[[^\]]*\]$/u, "");
}

/** The day of an instant where the agreement counts its days. */
export function dayIn(agreement: Agreement, instant: string): string {
  return dayOfMs(agreement, Date.parse(instant), instant);
}

/** The last day of a term that closes at an instant: midnight closes the day before. */
export function lastDayIn(agreement: Agreement, instant: string): string {
  return dayOfMs(agreement, Date.parse(instant) - 1, instant);
}

function dayOfMs({ zone, zones }: Agreement, ms: number, instant: string): string {
  const clock = zoneClock(zone, zones);
  return clock === null || Number.isNaN(ms) ? instant.slice(0, 10) : formatDay(localDay(clock, ms));
}
