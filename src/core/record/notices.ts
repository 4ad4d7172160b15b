import { millisecondsOf, instantOf } from "../common/day.ts";
import { sha256 } from "../common/sha256.ts";
import { dayIn, endOfDay } from "../common/zone.ts";
import { compileAgreement, runProgram, upcomingDay, type Agreement, type RunAnswer } from "../commitments/index.ts";
import type { Audience } from "./permissions.ts";
import type { TalksState } from "./talks.ts";
import { waitsFor, type Wait } from "./waits/index.ts";
import { logOf } from "./contests.ts";
import { eventsOf, logKnown, overdueOf, reportableAgreement, roomsOfLog, signingsOf } from "./watched.ts";

/** What somebody may ask to be told of, away from the pages. */
export const noticeTopics = ["waits", "deadlines", "breaches"] as const;
export type NoticeTopic = (typeof noticeTopics)[number];

/** Where somebody wants to be told, how often and of what. */
export interface NoticePlan {
  readonly kind: "mail" | "webhook";
  /** An e-mail address, or the URL that is called. */
  readonly address: string;
  /** At once, or together each morning. */
  readonly pace: "once" | "daily";
  readonly topics: readonly NoticeTopic[];
  readonly language: string;
  /** Time zone in which mornings are counted. */
  readonly zone: string;
}

/** One thing to tell somebody of. It has no words: a message says how many there are, and where. */
export interface Notice {
  readonly topic: NoticeTopic;
  /** The same for the same thing as long as it is there, and for no other; it can be read back into nothing. */
  readonly key: string;
}

/** What a reader may be told of at a moment, and until when that holds if nothing is added. */
export interface Noticed {
  readonly notices: readonly Notice[];
  readonly until: string;
}

/** Days ahead from which on a deadline is told: of the talks, and of an agreement in force. */
const AHEAD = { talks: 3, agreement: 7 } as const;

/**
 * What there is to tell a reader, found on the state that this reader has: what waits for them, deadlines that are near, and
 * breaches that the reports on record show.
 */
export function noticesOf(state: TalksState, reader: Audience, now: string): Noticed {
  const waits = waitsFor(state, reader, now);
  const moments = [endOfDay(state.zone, dayIn(state.zone, now))];
  const notice = (topic: NoticeTopic, ...of: readonly string[]): Notice => ({
    topic,
    key: sha256([state.id, topic, ...of].join("\n")).slice(0, 24),
  });
  const waiting = waits
    .filter(({ yours }) => yours)
    .flatMap(({ kind, entries }) => entries.map(({ room, id }) => notice("waits", kind, room, id)));
  const near = waits.filter((wait) => isNear(state, wait, now));
  for (const { due } of near) if (due !== null && due.moment.length > 10) moments.push(due.moment);
  const deadlines = near.flatMap(({ kind, due, entries }) =>
    entries.map(({ room, id }) => notice("deadlines", kind, due?.moment ?? "", room, id)),
  );
  const kept = agreementNotices(state, now, notice);
  return {
    notices: unique([...waiting, ...deadlines, ...kept.notices]),
    until: [...moments, ...kept.moments].filter((moment) => moment > now).sort()[0] ?? now,
  };
}

/** Things that wait together may rest on one entry. */
function unique(notices: readonly Notice[]): readonly Notice[] {
  return [...new Map(notices.map((notice) => [notice.key, notice])).values()];
}

function isNear(state: TalksState, { due }: Wait, now: string): boolean {
  if (due === null) return false;
  const over = due.moment.length === 10 ? endOfDay(state.zone, due.day) : due.moment;
  return over > now && due.day <= dayAfter(dayIn(state.zone, now), AHEAD.talks);
}

/** Of the agreement that is watched: what falls due, and what was not kept. */
function agreementNotices(state: TalksState, now: string, notice: (topic: NoticeTopic, ...of: string[]) => Notice) {
  const agreement = reportableAgreement(state);
  if (agreement === null) return { notices: [], moments: [] };
  const log = logOf(state);
  const program = compileAgreement(agreement);
  // What a narrower room knows adds to what the table knows, and replaces none of it.
  const known = log === undefined ? [[]] : [null, ...roomsOfLog(log)].map((room) => eventsOf(logKnown(log, room)));
  const signings = signingsOf(state, agreement);
  const told = known
    .map((reported) => [...signings, ...reported])
    .map((events) => noticesOfAnswer(agreement, runProgram(program, events, { asOf: now }).answer, state, now, notice));
  return { notices: told.flatMap(({ notices }) => notices), moments: told.flatMap(({ moments }) => moments) };
}

function noticesOfAnswer(
  agreement: Agreement,
  answer: RunAnswer,
  state: TalksState,
  now: string,
  notice: (topic: NoticeTopic, ...of: string[]) => Notice,
) {
  const last = dayAfter(dayIn(state.zone, now), AHEAD.agreement);
  const due = answer.upcoming
    .filter((each) => ["due", "pays", "lapses"].includes(each.what) && upcomingDay(agreement, each).day <= last)
    .map(({ id, what, at }) => notice("deadlines", agreement.id, id, what, at));
  const overdue = overdueOf(answer).map(({ id, due: at }) => notice("breaches", agreement.id, id, at ?? ""));
  const broken = answer.commitments
    .filter(({ modality }) => modality === "prohibition")
    .flatMap(({ id, breaches }) =>
      breaches
        .filter(({ excused }) => excused !== true)
        .map(({ at, events: reports }) => notice("breaches", agreement.id, id, at, ...reports)),
    );
  return { notices: [...due, ...overdue, ...broken], moments: answer.next === null ? [] : [answer.next] };
}

function dayAfter(day: string, days: number): string {
  return instantOf(millisecondsOf(day) + days * 86_400_000).slice(0, 10);
}
