import {
  agreement as agreementWith,
  checkAgreement,
  confirmedCast,
  extractCommitments,
  isBody,
  isWithin,
  proposalsLeft,
  refusedDuties,
  type Agreement,
  type CastMember,
  type CheckFinding,
  type CheckInput,
  type Commitment,
  type Extraction,
  type ExtractOptions,
  type RefusedDuty,
  type TextAnchor,
  type Uncovered,
} from "../../../core/commitments/index.ts";
import { remembered } from "../../../core/common/remembered.ts";
import { formatDay } from "../../../core/commitments/time/days.ts";
import { localDay, zoneClock } from "../../../core/commitments/time/zones.ts";
import type { AgreementFrame } from "../../../core/record/commitment-part.ts";
import { frontText } from "../../../core/record/living/index.ts";
import { talksOf } from "../../../core/record/standing/talks-of.ts";
import type { ProcessState, TabledDraft } from "../../../core/record/state.ts";
import { walkPoints, type Draft, type Point } from "../../../core/text/draft.ts";
import { Worked } from "./worked.ts";

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
  /** Proposals that somebody recorded to be no duty. */
  readonly refused: readonly RefusedDuty[];
  /** Whom the text names: as a person confirmed it, else as it is proposed. */
  readonly cast: readonly CastMember[];
  readonly castConfirmed: boolean;
  /** False where the tool proposes nothing: no points, or a language that it does not read. */
  readonly read: boolean;
}

/** What the tool reads by itself: a draft, with whom it may name. */
export interface Reading {
  readonly draft: Draft;
  readonly options: ExtractOptions;
}

const texts = new WeakMap<ProcessState, Map<string, CommitmentText>>();
const lastTexts = new WeakMap<Draft, { readonly key: string; readonly text: CommitmentText }>();
const readings = new WeakMap<Draft, Map<string, Reading>>();

/** What was read, by what it was read in: a draft is the same object in the next state as long as nobody changed it. */
export const extractions = new Worked<Reading, Extraction>(({ draft, options }) => extractCommitments(draft, options));

/** What checks found in a text. */
export const foundIn = new Worked<CommitmentText, readonly CheckFinding[]>((text) => checkAgreement(checkedOf(text)));

/** Drafts and agreements that can be looked at, in the order of the table; those with confirmed commitments are named. */
export function textIds(state: ProcessState): readonly string[] {
  const drafts = idsWithPoints(state);
  const others = (state.agreements ?? []).filter(({ drafts: on }) => !on.some((id) => drafts.includes(id)));
  return [...drafts, ...others.map(({ id }) => id)];
}

/** Drafts that anything can be read in. */
export function idsWithPoints({ drafts }: ProcessState): readonly string[] {
  return drafts.filter(({ draft }) => draft.points.length > 0).map(({ id }) => id);
}

/** The text to show: the one asked for, else the latest with confirmed commitments, else the one in front, else the first. */
export function chosenText(state: ProcessState, wanted: string | undefined): CommitmentText | null {
  const id = chosenId(state, wanted);
  return id === null ? null : textOf(state, id);
}

/** Its id. */
export function chosenId(state: ProcessState, wanted: string | undefined): string | null {
  const ids = textIds(state);
  const confirmed = ids.filter((id) => keptFor(state, id) !== undefined);
  if (wanted !== undefined && ids.includes(wanted)) return wanted;
  return confirmed.at(-1) ?? ids.find((id) => id === frontId(state)) ?? ids[0] ?? null;
}

const frontId = remembered((state: ProcessState): string | null => frontText(talksOf(state))?.id ?? null);

/** What a text is called. */
export function titleOf(state: ProcessState, id: string): string {
  const title = state.drafts.find((draft) => draft.id === id)?.draft.title ?? "";
  return title === "" ? (keptFor(state, id)?.title ?? id) : title;
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

/** What is read in a text by the tool; null where nothing is. */
export function readingOf(state: ProcessState, id: string): Reading | null {
  const tabled = state.drafts.find((draft) => draft.id === id);
  if (tabled === undefined || !isRead(tabled.draft)) return null;
  const cast = keptFor(state, id)?.cast;
  const whom = cast === undefined ? { parties: knownParties(state) } : { cast: confirmedCast(cast) };
  return sameReading(tabled.draft, { draft: id, ...whom });
}

/** One object for the same words and the same persons. */
function sameReading(draft: Draft, options: ExtractOptions): Reading {
  const known = readings.get(draft) ?? new Map<string, Reading>();
  readings.set(draft, known);
  const key = JSON.stringify(options);
  const reading = known.get(key) ?? { draft, options };
  known.set(key, reading);
  return reading;
}

function isRead({ points, language }: Draft): boolean {
  return points.length > 0 && /^(?:(?:en|fr|uk|ru)\b|$)/u.test(language);
}

/** The text as in an earlier state where nothing that makes it has changed: what was found in it stays found. */
function readText(state: ProcessState, id: string): CommitmentText {
  const tabled = state.drafts.find((draft) => draft.id === id) ?? null;
  const kept = keptFor(state, id) ?? null;
  const reading = readingOf(state, id);
  const key = JSON.stringify([kept, reading?.options ?? knownParties(state)]);
  const last = tabled === null ? undefined : lastTexts.get(tabled.draft);
  if (last?.key === key && last.text.tabled === tabled) return last.text;
  const text = madeText(state, { id, tabled, kept, proposed: reading === null ? null : extractions.of(reading) });
  if (tabled !== null) lastTexts.set(tabled.draft, { key, text });
  return text;
}

function madeText(
  state: ProcessState,
  {
    id,
    tabled,
    kept,
    proposed,
  }: Pick<CommitmentText, "id" | "tabled" | "kept"> & { readonly proposed: Extraction | null },
): CommitmentText {
  const cast = kept?.cast === undefined ? null : confirmedCast(kept.cast);
  const confirmed = new Set((kept?.commitments ?? []).map((each) => each.id));
  const proposals = proposalsLeft(proposed?.agreement.commitments ?? [], kept ?? { commitments: [] });
  const places = new Map(
    tabled === null ? [] : [...walkPoints(tabled.draft.points)].map(({ point }, at) => [point.id, at]),
  );
  const place = ({ anchors: [anchor] }: Commitment) =>
    anchor === undefined ? 1e9 : (places.get(anchor.point) ?? 1e8) + Math.min(anchor.from, 99_999) / 100_000;
  // Those on the same words keep their order, whichever of them is confirmed.
  const ranks = new Map((proposed?.agreement.commitments ?? []).map((each, at) => [each.id, at]));
  const rank = (each: Commitment) => ranks.get(each.id) ?? ranks.size;
  const frame = proposed?.agreement ?? agreementWith({ id });
  const all = {
    ...(kept ?? frame),
    title: titleOf(state, id),
    commitments: [...(kept?.commitments ?? []), ...proposals].sort((a, b) => place(a) - place(b) || rank(a) - rank(b)),
    parties: joined(
      (kept?.parties ?? []).map((party) => chartered(party, frame.parties)),
      frame.parties,
    ),
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
      ...onceEach(kept?.setAside ?? []).map((words) => ({ ...words, normative: true as const })),
    ].filter(
      (each) =>
        !isWithin(
          each,
          all.commitments.flatMap(({ anchors }) => anchors),
        ),
    ),
    refused: refusedDuties(proposed?.agreement.commitments ?? [], kept ?? { commitments: [] }),
    cast: cast ?? proposed?.cast ?? confirmedCast(knownParties(state)),
    castConfirmed: cast !== null,
    read: proposed !== null,
  };
}

/** How the tool reads whom a text names, whoever has confirmed what; null where what is shown is that, or nothing is read. */
export function castReading(state: ProcessState, { id, tabled, castConfirmed, read }: CommitmentText): Reading | null {
  if (!castConfirmed || tabled === null || !read) return null;
  return sameReading(tabled.draft, { draft: id, parties: knownParties(state) });
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

/** Somebody as a person confirmed them; what the text says of a body stays with it, as long as nobody wrote a charter for it. */
function chartered(party: Agreement["parties"][number], read: Agreement["parties"]): Agreement["parties"][number] {
  const body = read.find(({ id }) => id === party.id);
  return party.kind !== "body" || isBody(party) || body === undefined || !isBody(body)
    ? party
    : { ...body, ...party, kind: "body" };
}

function joined<T extends { readonly id: string }>(first: readonly T[], more: readonly T[]): readonly T[] {
  return [...first, ...more.filter(({ id }) => !first.some((each) => each.id === id))];
}

/** Words that were set aside, each once: several proposals on the same words may have been refused one by one. */
function onceEach(list: NonNullable<Agreement["setAside"]>): readonly TextAnchor[] {
  const words = list.map(({ only: _name, ...anchor }): TextAnchor => anchor);
  return words.filter((each, at) => words.findIndex((other) => isWithin(each, [other])) === at);
}

/** What the text leaves open, contradicts or hides. Confirmed commitments and proposals are checked alike. */
export function findingsOf(text: CommitmentText): readonly CheckFinding[] {
  return foundIn.of(text);
}

/** What is checked of a text. */
export function checkedOf({ agreement, tabled, uncovered }: CommitmentText): CheckInput {
  return { agreement, ...(tabled === null ? {} : { draft: tabled.draft, uncovered }) };
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
