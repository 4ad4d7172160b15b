import { remembered } from "../../common/remembered.ts";
import { dayIn, endOfDay } from "../../common/zone.ts";
import { parseNotation } from "../../text/notation.ts";
import { readingText } from "../../text/reading.ts";
import {
  applyToVersion,
  moveEdit,
  pointReading,
  type PointOperation,
  type Span,
  type TextEdit,
  type TextVersionWords,
} from "../../text/spans.ts";
import { ACTING_OFFICE, actorOf } from "../acting.ts";
import { textEditOf } from "../folding/edited.ts";
import { decidingParties } from "../folding/finding.ts";
import type { Meeting, Proposal, Silence, Stance, TalksState, TalksText } from "../talks.ts";
import { arrangedHolders, arranging, proposes } from "./arranged.ts";
import { broughtOut, standsIn } from "./brought.ts";
import { differing, heldBy } from "./holding.ts";
import { SIGNATURE } from "../../things/signatories.ts";
import { signingOf } from "./signing.ts";

/** What an act of the office says that it rests on. */
export interface Grounds {
  /** Ids of proposals that it takes in. */
  readonly adopts: readonly string[];
  /** Entries of a meeting and of a silence. */
  readonly meeting?: string | undefined;
  readonly silence?: string | undefined;
}

/** Consents are judged on what all readers of a room can see, at a moment. */
export interface Hearing {
  readonly state: TalksState;
  readonly text: TalksText;
  readonly grounds: Grounds;
  /** The server's clock. */
  readonly at: string;
}

/** Events of signature that all at the table know; found once for a state, which is asked for every proposal. */
const signaturesKnown = remembered(({ events, eventRooms = {} }: Pick<TalksState, "events" | "eventRooms">) =>
  events.filter(({ id, kind }) => kind === SIGNATURE && eventRooms[id] === undefined),
);

/**
 * The parties whose agreement a text needs: those whom the rule of the process asks; without a rule, all that negotiate. A text that
 * was signed is its signatories' to change, where the record says who signed and the rule names nobody: who is no party to it is not
 * asked. What all at the table know counts alone, so that nobody signs others out of a text in a room of their own.
 */
export function askedParties(
  state: Pick<TalksState, "rule" | "parties" | "zone" | "events" | "eventRooms">,
  at: string,
  text?: TalksText,
): readonly string[] {
  const { rule, parties, zone } = state;
  const deciding = decidingParties(rule ?? { kind: "consensus" }, parties, dayIn(zone, at));
  const events = signaturesKnown(state);
  const signed = text === undefined || rule?.deciding !== undefined ? null : signingOf({ parties, events }, text);
  const asked = signed === null || signed.by.length === 0 ? deciding : signed.by;
  return rule?.kind === "consensus-minus" ? asked.filter((party) => rule.minus?.includes(party) !== true) : asked;
}

/**
 * Of these parties, those whose words a new version changes beyond what they have consented to: with their own proposals and those
 * that they accepted, a silence that held over these, or a meeting at which they were present. So are those whose points the
 * `operations` of its edit cut, join or move.
 */
export function unheard(
  parties: readonly string[],
  before: TextVersionWords,
  after: TextVersionWords,
  hearing: Hearing,
  operations: readonly PointOperation[] = [],
): readonly string[] {
  return parties.filter((party) => {
    const [was, is] = [heldBy(before, party), heldBy(after, party)];
    const arranged = arranging(operations).filter((each) => isArranged(party, each, before));
    if ((differing(was, is).length === 0 && arranged.length === 0) || agreedInMeeting(party, hearing)) return false;
    const accepted = hearing.grounds.adopts.flatMap(
      (id) => hearing.state.proposals.find((each) => each.id === id && consents(party, each, hearing)) ?? [],
    );
    if (!arranged.every((each) => accepted.some((proposal) => proposes(proposal, each)))) return true;
    const expected = withProposals(before, accepted, party, hearing.text);
    return expected === null || differing(heldBy(expected, party), is).length > 0;
  });
}

/** The parties without a draft of their own in a composite whose words, taken in as they proposed them, go without their consent. */
export function unheardBringers(
  before: TextVersionWords,
  after: TextVersionWords,
  hearing: Hearing,
): readonly string[] {
  const { text, state, grounds } = hearing;
  const gone = broughtOut(text, state.proposals, before, after);
  return [...new Set(gone.map(({ party }) => party))].filter((party) => {
    if (agreedInMeeting(party, hearing)) return false;
    const accepted = state.proposals.filter(
      (each) => grounds.adopts.includes(each.id) && consents(party, each, hearing),
    );
    return !gone
      .filter((each) => each.party === party)
      .every((each) =>
        accepted.some((proposal) => {
          if (proposal.base === undefined) return proposal.point === each.span.point;
          const edit = proposedEdit(proposal, text, before);
          const applied = edit === null ? null : applyToVersion(before, edit);
          return applied?.ok === true && !standsIn(each, applied.value);
        }),
      );
  });
}

/** Whether an operation arranges words of a party; a draft is held by all who are asked about it. */
function isArranged(party: string, operation: PointOperation, version: TextVersionWords): boolean {
  return version.composite === undefined || arrangedHolders([operation], version).includes(party);
}

/** Of those who are asked, those that have not accepted a text as it stands: by their answer to the whole, a silence or a meeting. */
export function notAccepting(parties: readonly string[], hearing: Hearing): readonly string[] {
  const { state, text, grounds } = hearing;
  const silence = state.silences.find(({ entry }) => entry.id === grounds.silence);
  const bySilence = silence !== undefined && silence.points === undefined && held(silence, hearing);
  return parties.filter((party) => {
    const answer = answersTo(state, text).find((each) => each.party === party && each.stands)?.answer;
    if (answer !== undefined) return answer !== "accept";
    return !bySilence && !agreedInMeeting(party, hearing);
  });
}

/** Answers to a text as a whole, oldest first. */
export function answersTo({ answers = [] }: Pick<TalksState, "answers">, { kind, id }: TalksText): readonly Stance[] {
  return answers.filter((each) => each[kind] === id);
}

function agreedInMeeting(party: string, { state, text, grounds, at }: Hearing): boolean {
  const meeting = state.meetings.find(({ entry }) => entry.id === grounds.meeting);
  return (
    meeting !== undefined &&
    covers(meeting, text, dayIn(state.zone, at)) &&
    meeting.present.includes(party) &&
    !grounds.adopts.some((id) => objects(party, state.proposals.find((each) => each.id === id)?.stances ?? []))
  );
}

/** Whether a party was present at the meeting on which a version rests. */
export function agreedIn(party: string, meeting: string | undefined, { state }: Pick<Hearing, "state">): boolean {
  const held = state.meetings.find(({ entry }) => entry.id === meeting);
  return held?.withdrawn === undefined && held?.present.includes(party) === true;
}

/** A meeting over the text as it stands: not before it stood so, and not one that is only planned. */
function covers({ withdrawn, texts, date }: Meeting, { id, versions }: TalksText, today: string): boolean {
  const since = versions.at(-1)?.on.slice(0, 10) ?? "";
  return withdrawn === undefined && texts.includes(id) && date <= today && date >= since.slice(0, date.length);
}

function objects(party: string, stances: readonly Stance[]): boolean {
  return stances.some((each) => each.party === party && each.stands && each.answer !== "accept");
}

/** Whether a draft is no longer its holder's alone: it is the basis, or words of others were taken in. */
export function isShared({ front, versions }: TalksText): boolean {
  return front !== undefined || versions.some(({ adopts }) => adopts.length > 0);
}

/** Whether a party consents to a proposal: it made it, it accepted it, or it let a silence pass. */
export function consents(party: string, proposal: Proposal, hearing: Hearing): boolean {
  if (proposal.state === "withdrawn" || proposal.contested === true) return false;
  const own = proposal.stances.find((each) => each.party === party && each.stands);
  if (own !== undefined) return own.answer === "accept";
  if (proposal.party === party && actorOf(proposal) !== ACTING_OFFICE) return true;
  if (proposal.party === party && proposal.received !== undefined) return true;
  const silence = hearing.state.silences.find(({ entry }) => entry.id === hearing.grounds.silence);
  return silence?.proposals?.includes(proposal.id) === true && held(silence, hearing);
}

/** Whether a silence held: over, with no objection and no request for time before its end, and the office has said so. */
export function held(silence: Silence, { state, text, at }: Hearing): boolean {
  const said = state.confirmations.findLast(
    (each) => each.of === silence.entry.id && each.entry.room === silence.entry.room && actorOf(each) === ACTING_OFFICE,
  );
  const frozen = (text.versions.at(-1)?.at ?? "") <= silence.at;
  return (
    silence.withdrawn === undefined &&
    silence[text.kind] === text.id &&
    silenceEnd(silence, state) <= at &&
    said?.answer === "confirm" &&
    objectionsInTime(silence, state, text).length === 0 &&
    (silence.proposals !== undefined || frozen)
  );
}

/** The instant at which a silence ends. */
export function silenceEnd({ deadline }: Pick<Silence, "deadline">, { zone }: Pick<TalksState, "zone">): string {
  return deadline.length === 10 ? endOfDay(zone, deadline) : deadline;
}

/** Objections and requests for time that came before a silence ended: by the clock, or as the office received them. */
export function objectionsInTime(silence: Silence, state: TalksState, text: TalksText): readonly Stance[] {
  const end = silenceEnd(silence, state);
  return objectionsTo(silence, state, text).filter((each) => (each.received?.on ?? each.at) <= end);
}

/** What breaks a silence: an objection or a request for time, whether or not it gives reasons. */
export function objectionsTo(silence: Silence, state: TalksState, text: TalksText): readonly Stance[] {
  const named = [...(state.answers ?? [])].filter((each) => each.silence === silence.entry.id);
  const on =
    silence.proposals === undefined
      ? [
          ...answersTo(state, text),
          ...state.ledger.filter((each) => each[text.kind] === text.id).flatMap(({ stances }) => stances),
        ]
      : state.proposals.filter(({ id }) => silence.proposals?.includes(id) === true).flatMap(({ stances }) => stances);
  const against = on.filter(
    ({ answer, at, withdrawn }) =>
      (answer === "oppose" || answer === "reserve") && withdrawn === undefined && at >= silence.at,
  );
  return [...new Set([...named.filter(({ withdrawn }) => withdrawn === undefined), ...against])];
}

/** A version as one party reads it with proposals taken in; null where one of them does not fit. */
function withProposals(
  version: TextVersionWords,
  proposals: readonly Proposal[],
  party: string,
  text: TalksText,
): TextVersionWords | null {
  let now = version;
  for (const proposal of proposals) {
    const edit = editOf(proposal, now, party, text);
    const applied = edit === null ? null : applyToVersion(now, edit);
    if (applied === null || !applied.ok) return null;
    now = applied.value;
  }
  return now;
}

/** What a proposal changes of a version for one party; null where it has no place there. */
function editOf(proposal: Proposal, version: TextVersionWords, party: string, text: TalksText): TextEdit | null {
  const only = version.composite === undefined ? {} : { for: [party] };
  if (proposal.base === undefined) {
    const whole = wholeEdit(proposal, version, party);
    return whole === null ? null : { ...whole, ...only };
  }
  const edit = proposedEdit(proposal, text, version);
  return edit === null ? null : { ...edit, ...only };
}

/** The edit of a proposal counted in a version; null where it holds none, or a part of it has no place there any more. */
export function proposedEdit(
  { base, spans, points }: Proposal,
  { versions }: TalksText,
  version: TextVersionWords,
): TextEdit | null {
  const from = base === undefined ? undefined : versions.find(({ entry }) => entry.id === base);
  if (from === undefined) return null;
  const edit = textEditOf({ ...(spans === undefined ? {} : { spans }), ...(points === undefined ? {} : { points }) });
  const moved = from === version ? { edit, lost: [] } : moveEdit(edit, from, version);
  return moved.lost.length > 0 ? null : moved.edit;
}

/** Words for the point as a whole, as the party reads them; where they come in brackets, as these give them to it. */
function wholeEdit(proposal: Proposal, version: TextVersionWords, party: string): TextEdit | null {
  const { point, operation, text, heading } = proposal;
  if (operation === "delete") return { spans: [], points: [{ op: "delete", point }] };
  const now = pointReading(version, point, party);
  if (now === null || operation !== "replace") return null;
  const words = (proposed: string): string | null => {
    if (version.composite === undefined) return proposed;
    const parsed = parseNotation(proposed);
    return parsed.ok ? readingText(parsed.value.text, party) : null;
  };
  const spans: Span[] = [];
  for (const [part, proposed] of [["text", text] as const, ["heading", heading] as const]) {
    const insert = proposed === undefined ? now[part] : words(proposed);
    if (insert === null) return null;
    const quote = now[part];
    if (insert !== quote) spans.push({ point, in: part, as: party, from: 0, to: quote.length, quote, insert });
  }
  return { spans, points: [] };
}
