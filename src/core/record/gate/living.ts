import { failed, saidOf, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import { withPointNames } from "../../text/said-points.ts";
import { applyToVersion, type TextVersionWords } from "../../text/spans.ts";
import { ACTING_OFFICE, actingAs } from "../acting.ts";
import type { Entry, NewEntry } from "../entry.ts";
import { textEditOf } from "../folding/edited.ts";
import type { CorrectionBody } from "../../things/mending.ts";
import type { WithdrawalBody } from "../../things/talks.ts";
import type { CompositeBody, DraftBody, EditBody, FrontBody } from "../../things/texts.ts";
import { arrangedBeyondPairs, arrangedHolders, arranging } from "../living/arranged.ts";
import { askedParties, isShared, notAccepting, unheard, unheardBringers, type Hearing } from "../living/consent.ts";
import { consentedLost, consentedPoints } from "../living/consented.ts";
import { differing, heldBy, heldIn, heldParties } from "../living/holding.ts";
import { parseRoom, type Audience } from "../permissions.ts";
import type { RoomId } from "../room.ts";
import type { TalksState, TalksText, TextVersion } from "../talks.ts";
import { authorise } from "./authorise.ts";
import { holdingsOf } from "./holdings.ts";
import type { Ground } from "./touches.ts";

/** What a new version of a text is judged by. */
export interface LivingContext extends Ground {
  readonly audience: Audience;
  readonly at: string;
  readonly room: RoomId;
  readonly state: TalksState;
}

type Refusal = Result<never> | null;

/**
 * No act removes another party's words or brackets unless that party accepts, withdraws or lets a silence pass: a delegation edits
 * its own words; the office's versions rest on consents that all readers of the room can see.
 */
export function livingProblem(entry: NewEntry, context: LivingContext): Refusal {
  switch (entry.kind) {
    case "edit":
      return editProblem(entry, entry.body as unknown as EditBody, context);
    case "front":
      return frontProblem(entry.body, context);
    case "draft":
    case "composite":
      return wholeProblem(entry, context);
    case "withdrawal":
      return withdrawnProblem(entry.body as unknown as WithdrawalBody, context);
    default:
      return null;
  }
}

/** Whether nobody but the writer is concerned: alone on a machine, or in a delegation's own room. */
function isAmongOneself({ audience, room }: LivingContext): boolean {
  return audience.capacity === "sole" || parseRoom(room)?.type === "caucus";
}

interface Place {
  readonly draft?: string | undefined;
  readonly composite?: string | undefined;
}

function textOf({ draft, composite }: Place, { state }: LivingContext): TalksText | undefined {
  const [kind, id] = draft === undefined ? ["composite", composite] : ["draft", draft];
  return state.texts.find((each) => each.kind === kind && each.id === id);
}

function editProblem(entry: NewEntry, body: EditBody, context: LivingContext): Refusal {
  const text = textOf(body, context);
  const place = body.draft === undefined ? "body.composite" : "body.draft";
  if (text === undefined || text.room !== context.room)
    return failed(said("edit-elsewhere", { room: text?.room ?? context.room }), { place });
  const now = text.versions.at(-1);
  if (now === undefined || !text.versions.some(({ entry: { id } }) => id === body.base))
    return failed(said("edit-misfit", { why: said("edit-base", { base: body.base }) }), { place: "body.base" });
  if (now.entry.id !== body.base) return failed(said("edit-stale"), { place: "body.base" });
  const applied = applyToVersion(now, textEditOf(body));
  if (!applied.ok)
    return failed(said("edit-misfit", { why: withPointNames(saidOf(applied.failure), now) }), { place: "body.spans" });
  if (isAmongOneself(context)) return null;
  const { adopts = [], meeting, silence } = body;
  const hearing = { state: context.state, text, grounds: { adopts, meeting, silence }, at: context.at };
  const speaker = entry.party ?? null;
  const narrow = speaker === null ? null : ownWordsProblem(speaker, entry, body, context);
  if (narrow !== null) return narrow;
  if (text.kind === "draft") return draftProblem(applied.value, speaker, hearing, context, body.points);
  // Composites are held apart by party: who speaks for itself alone has changed nobody else's words.
  if (speaker !== null) return null;
  // What was proposed was put to those who hold its points; pairing alone is the office's own work.
  const arranged = adopts.length > 0 ? arranging(body.points ?? []) : arrangedBeyondPairs(body.points ?? [], now);
  const parties = new Set([...heldParties(applied.value), ...arrangedHolders(arranged, now)]);
  const who = [
    ...unheard([...parties], now, applied.value, hearing, arranged),
    ...unheardBringers(now, applied.value, hearing),
  ];
  return missing([...new Set(who)]);
}

/** A delegation, or the office that files for one, changes that delegation's words alone. */
function ownWordsProblem(party: string, { as }: NewEntry, body: EditBody, context: LivingContext): Refusal {
  const { audience, entries } = context;
  const others = (body.spans ?? []).findIndex((span) => span.as !== party);
  if (others !== -1)
    return failed(said("edit-own", { party, other: body.spans?.[others]?.as ?? "" }), {
      place: `body.spans[${others}].as`,
    });
  if (body.composite !== undefined && (body.for?.length !== 1 || body.for[0] !== party))
    return failed(said("edit-for", { party }), { place: "body.for" });
  const moved = (body.points ?? []).findIndex(({ op }) => op !== "insert" && op !== "delete");
  if (body.composite !== undefined && moved !== -1)
    return failed(said("edit-arranges"), { place: `body.points[${moved}]` });
  if ((as ?? actingAs(audience)) !== ACTING_OFFICE) return null;
  if (body.received === undefined) return failed(said("edit-received", { party }), { place: "body.received" });
  // Who acts here itself edits its own words: what comes by mail is then a proposal for it to accept.
  return entries.some((each) => each.as === party) ? failed(said("edit-acts", { party }), { place: "party" }) : null;
}

/** A draft has one reading: it is its holder's until it is the basis, or until others' words were taken in. */
function draftProblem(
  after: TextVersionWords,
  speaker: string | null,
  hearing: Hearing,
  context: LivingContext,
  operations: EditBody["points"],
): Refusal {
  const { text, state, at } = hearing;
  const now = text.versions.at(-1);
  if (now === undefined) return null;
  const { audience, kinds, entries, room } = context;
  const thing = { kind: "draft", room, id: text.id };
  const holding = holdingsOf(kinds, entries).of(thing);
  const token = actingAs(audience) ?? "";
  if (isShared(text)) {
    const asked = askedParties(state, at, text).filter((party) => party !== speaker);
    return missing(unheard(asked, now, after, hearing, operations));
  }
  const touch = { thing, change: "renew" as const, ...(holding === undefined ? {} : { holding }) };
  const own = authorise(touch, audience, speaker === null ? {} : { party: speaker });
  if (own.ok || token !== ACTING_OFFICE) return own.ok ? null : own;
  return missing(unheard([holding?.holder ?? ""], now, after, hearing, operations));
}

/** A whole new version takes back nothing that others hold, but for what they changed themselves in drafts of their own. */
function wholeProblem({ kind, body, party: speaker }: NewEntry, context: LivingContext): Refusal {
  const { id, draft, composite, adopts = [], chair } = body as unknown as CompositeBody & DraftBody;
  const { audience, state, at, room } = context;
  const token = audience.capacity === "sole" ? null : actingAs(audience);
  if (chair === true && token !== null && (token !== ACTING_OFFICE || speaker !== undefined))
    return failed(said("chair-office"), { place: "body.chair" });
  const text = state.texts.find((each) => each.kind === kind && each.id === id && each.room === room);
  const now = text?.versions.at(-1);
  if (text === undefined || now === undefined || isAmongOneself(context)) return null;
  const hearing = { state, text, grounds: { adopts }, at };
  const others = (party: string): boolean => party !== token;
  const taken = state.proposals.filter((each) => adopts.includes(each.id)).flatMap(({ points = [] }) => points);
  if (kind === "draft") {
    const shared = text.front !== undefined;
    return shared
      ? missing(unheard(askedParties(state, at, text).filter(others), now, { draft }, hearing, taken))
      : null;
  }
  const next: TextVersionWords = { composite };
  const reopened = heldParties(now)
    .filter(others)
    .filter((party) => differing(heldBy(now, party), heldBy(next, party)).length > 0)
    .filter((party) => !isOwnDraft(party, next, text, context));
  const arranged = arrangedHolders(taken, now).filter(others);
  const lastTaken = text.versions.findLast(({ adopts: took }) => took.length > 0)?.at ?? "";
  const [first, ...more] = new Set([
    ...unheard([...new Set([...reopened, ...arranged])], now, next, hearing, taken),
    ...unheardBringers(now, next, hearing)
      .filter(others)
      // Who brought words in goes back on them by a draft of its own that came after.
      .filter((party) => !saysSo(party, next, lastTaken, state)),
    ...consentedAgainst(next, hearing, context).filter(others),
  ]);
  return first === undefined
    ? null
    : failed(said("takes-back", { who: [first, ...more] }), { place: "body.composite" });
}

/** Whether what a party would hold is a draft of its own, later than whatever changed its words in the text. */
function isOwnDraft(party: string, next: TextVersionWords, text: TalksText, { state }: LivingContext): boolean {
  return saysSo(party, next, lastChange(party, text), state);
}

/** Whether a draft that the party brought after a moment says what it would hold. */
function saysSo(party: string, next: TextVersionWords, since: string, state: TalksState): boolean {
  const held = heldBy(next, party);
  return state.texts.some(({ kind, id, versions }) => {
    const version = versions.at(-1);
    if (kind !== "draft" || version?.draft === undefined || version.at < since) return false;
    const tabled = state.drafts.find((each) => each.id === id);
    return tabled?.party === party && differing(heldIn(version.draft), held).length === 0;
  });
}

/** Parties without a draft in a text to which it would give other words than those that went in with their agreement. */
function consentedAgainst(next: TextVersionWords, hearing: Hearing, { state }: LivingContext): readonly string[] {
  const { text } = hearing;
  const held = new Set(heldParties(text.versions.at(-1) ?? {}));
  return state.parties
    .map(({ id }) => id)
    .filter((party) => !held.has(party))
    .filter((party) => {
      const lost = consentedLost(party, consentedPoints(party, hearing), text, next);
      const since = lost.reduce((last, { at }) => (at > last ? at : last), "");
      return lost.length > 0 && !saysSo(party, next, since, state);
    });
}

/** When the words of a party in a text last changed, by the server's clock; empty while they are as first woven. */
function lastChange(party: string, { versions }: TalksText): string {
  for (let at = versions.length - 1; at > 0; at--) {
    const [before, after] = [versions[at - 1], versions[at]];
    if (before === undefined || after === undefined) continue;
    if (differing(heldBy(before, party), heldBy(after, party)).length > 0) return after.at;
  }
  return "";
}

function frontProblem(body: FrontBody, context: LivingContext): Refusal {
  const text = textOf(body, context);
  const place = body.draft === undefined ? "body.composite" : "body.draft";
  if (text === undefined || text.room !== context.room)
    return failed(said("edit-elsewhere", { room: text?.room ?? context.room }), { place });
  if (isAmongOneself(context)) return null;
  const { state, at } = context;
  const hearing = { state, text, grounds: { adopts: [], meeting: body.meeting, silence: body.silence }, at };
  const who = notAccepting(askedParties(state, at, text), hearing);
  return who.length === 0 ? null : failed(said("not-consented.front", { who }), { place });
}

function missing(who: readonly string[]): Refusal {
  return who.length === 0 ? null : failed(said("not-consented", { who }), { place: "body.spans" });
}

/**
 * A version is undone or corrected only while no other is made on it, and only so that it takes back nothing that others hold: what
 * they agreed to is undone by another edit. A shared text is known by the numbers of its versions, on paper too: none but the last
 * is undone, so that no number goes to other words.
 */
export function mendedProblem(target: Entry, { body }: CorrectionBody, context: LivingContext): Refusal {
  if (target.kind !== "edit" && target.kind !== "draft" && target.kind !== "composite") return null;
  if (target.kind === "edit" && body !== null) return null;
  const { state, at, audience } = context;
  const text = state.texts.find(({ versions }) => versions.some(({ entry }) => entry.id === target.id));
  const place = text?.versions.findIndex(({ entry }) => entry.id === target.id) ?? -1;
  const version = text?.versions[place];
  if (text === undefined || version === undefined) return null;
  const woven = body === null && !isAmongOneself(context) ? madeOf(text, version, state) : undefined;
  if (woven !== undefined) return draftWoven(woven, "body.entry");
  const { draft, composite } = (body ?? {}) as Partial<CompositeBody & DraftBody>;
  const next: TextVersionWords | undefined =
    body === null
      ? text.versions[place - 1]
      : composite === undefined
        ? draft === undefined
          ? {}
          : { draft }
        : { composite };
  const parties = next === undefined || target.kind === "draft" ? [""] : heldParties(version);
  const changed = parties.filter((party) => differing(heldBy(version, party), heldBy(next ?? {}, party)).length > 0);
  const isBase = text.versions.some(({ edit }) => edit?.base === target.id);
  const isNumbered = (target.kind !== "draft" || isShared(text)) && place < text.versions.length - 1;
  if (body === null && isNumbered) return failed(said("edit-built-on"), { place: "body.entry" });
  // What an edit is counted in stays to the letter: else it, and all after it, would fit no more.
  if (isBase && (body === null || !isSameText(version, next ?? {})))
    return failed(said("edit-built-on"), { place: "body.entry" });
  if (changed.length === 0) return null;
  if (next === undefined || version.composite === undefined || isAmongOneself(context)) return null;
  const token = actingAs(audience);
  const others = changed.filter((party) => party !== token && party !== target.party);
  const who = unheard(others, version, next, { state, text, grounds: { adopts: [] }, at });
  return who.length === 0 ? null : failed(said("takes-back", { who }), { place: "body.entry" });
}

/** A draft of which a text is made is not withdrawn from under it: it would be gone from what its readers compare. */
function withdrawnProblem({ what, id }: WithdrawalBody, context: LivingContext): Refusal {
  if (what !== "draft" || isAmongOneself(context)) return null;
  const draft = textOf({ draft: id }, context);
  const woven = draft?.versions
    .map((version) => madeOf(draft, version, context.state))
    .find((text) => text !== undefined);
  return woven === undefined ? null : draftWoven(woven, "body.id");
}

function draftWoven({ versions }: TalksText, place: string): Refusal {
  return failed(said("draft-woven", { text: versions.at(-1)?.title ?? "" }), { place });
}

/** The text with a version that was made of this version of a draft: its readers compare it with what each tabled. */
function madeOf(
  { kind, id, versions }: TalksText,
  { entry, at }: TextVersion,
  { texts }: TalksState,
): TalksText | undefined {
  if (kind !== "draft") return undefined;
  const next = versions.find((each) => each.at > at && each.entry.id !== entry.id)?.at;
  const isOf = (version: TextVersion): boolean =>
    version.drafts?.includes(id) === true && version.at >= at && (next === undefined || version.at < next);
  // An edit names the drafts of the version that it was made on.
  return texts.find((text) => text.withdrawn === undefined && text.versions.some((each) => !each.edit && isOf(each)));
}

function isSameText(one: TextVersionWords, other: TextVersionWords): boolean {
  const points = ({ draft, composite }: TextVersionWords) => JSON.stringify((composite ?? draft)?.points ?? []);
  return points(one) === points(other);
}
