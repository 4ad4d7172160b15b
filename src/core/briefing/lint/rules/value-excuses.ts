import { triggered } from "../../../common/triggered.ts";
import { findDates } from "../../../evidence/date-text.ts";
import { readings } from "../event-line.ts";
import { ASKS } from "../reading/agents.ts";
import type { Provision, Provisions } from "../reading/provisions.ts";
import { ledgerOf, meant } from "../reading/quantities.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import type { SaidValue } from "../reading/said-values.ts";
import { stemOf, tokensOf } from "../reading/tokens.ts";
import { timelineOf } from "../reading/timeline.ts";
import { daysFrom } from "../event-match.ts";
import { sidesOf } from "../sides.ts";
import { isSameAs } from "./value-match.ts";

/** A value that a sentence tells of a party. */
type Spoken = Pick<SaidValue, "read" | "to" | "value" | "like" | "state">;

/**
 * Where a text has just that for a party to do or to get: "Northland would send 200 observers" is told of that text, not of what
 * Northland asks for.
 */
export function dutyOf(spoken: Spoken, { all, byDraft }: Provisions): Provision | null {
  const { to, value, like, state } = spoken;
  const has = ({ deleted, slots }: Provision): boolean => !deleted && slots.some((slot) => isSameAs(value, like, slot));
  if ((byDraft.get(to.draft.id) ?? []).some(has)) return null;
  const verb = doneBy(spoken);
  const isDone = ({ text }: Provision): boolean => tokensOf(text).some(({ lower }) => stemOf(lower) === verb);
  const sides = sidesOf(state);
  return all.find((each) => has(each) && isDone(each) && sides.in(each.text).has(to.agent ?? "")) ?? null;
}

/** What the party that a value is told of would do, in stem. */
function doneBy({ read, to, value }: Spoken): string | null {
  const ref = read?.drafts.findLast(({ agent, next }) => agent !== null && agent === to.agent && next <= value.at);
  const verb = read?.tokens.slice(ref?.next ?? value.at, value.at).find(({ lower }) => !DOES.test(lower));
  return verb?.kind === "word" ? stemOf(verb.lower) : null;
}

const DOES = triggered(/^(?:would|shall|will|should|must|may|is|to|also|then|now|have|has|had)$/u);

/** Whether the provision at an address names the party of which a value is told. */
export function isOfParty({ to, state }: SaidValue, address: string, { all }: Provisions): boolean {
  const found = all.find(({ draft, point }) => `${draft.id} ${point}` === address);
  return (
    found !== undefined &&
    sidesOf(state)
      .in(found.text)
      .has(to.agent ?? "")
  );
}

/** "It released 31 on 5 June": an event of that day has the number. */
export function isOfEvent(read: ReadSentence, value: SaidValue["value"], { state, year }: Reading): boolean {
  if (value.kind === "time") return false;
  const days = findDates(read.sentence.text, year)
    .filter(({ date }) => date.length === 10)
    .flatMap(readings);
  return timelineOf(state).all.some(
    ({ event, values }) =>
      values.some(({ low }) => low === value.low) && days.some((day) => daysFrom(event, day) === 0),
  );
}

const HOLDS = triggered(/^(?:has|had|have|keeps?|kept|maintains?|maintained|holds?|held|deploys?|deployed|fields?)$/u);

/** "Northland has eight ships on the lake": what a side has of something of which the record counts its own is no proposal. */
export function isHeld(read: ReadSentence, { at }: SaidValue["value"], known: ReturnType<typeof meant>): boolean {
  const clause = read.clauses[at] ?? 0;
  const owner = read.parties.findLast(({ next }) => next <= at && (read.clauses[next - 1] ?? 0) === clause);
  if (owner === undefined || !known.some(({ parties }) => parties.size === 1 && parties.has(owner.id))) return false;
  const verb = read.tokens.slice(owner.next, at).map(({ lower }) => lower);
  // "…, the other side six": as the one before.
  return verb.length === 0
    ? read.tokens.slice(0, owner.at).some(({ lower }) => HOLDS.test(lower))
    : HOLDS.test(verb[0] ?? "") && !verb.some((word) => ASKS.test(word));
}

/** Whether a value that a side has is one of the figures of the record. */
export function isOfRecord({ read, value, state }: SaidValue): boolean {
  return read !== null && isHeld(read, value, meant(read, value, ledgerOf(state)));
}

/** Whether a party says itself that it asks for a value. */
export function isAsked({ read, to, value }: SaidValue): boolean {
  const ref = read?.drafts.findLast(
    ({ how, agent, next }) => how === "agent" && agent === to.agent && next <= value.at,
  );
  return (
    ref === undefined || read === null || read.tokens.slice(ref.next, value.at).some(({ lower }) => ASKS.test(lower))
  );
}
