import { en } from "../../src/words/english.ts";
import { say } from "../../src/words/words.ts";
import {
  plainCommitment,
  type Agreement,
  type AgreementEvent,
  type Closing,
  type Commitment,
  type Condition,
  type Modality,
  type When,
} from "../../src/core/commitments/index.ts";

const DAY = 86_400_000;

/** Day n of a case that counts in whole days: day 0 is 1 January 2001. */
export function day(n: number): string {
  return new Date(Date.UTC(2001, 0, 1) + n * DAY).toISOString().slice(0, 10);
}

/** The number of a day from its instant in UTC, or null. */
export function dayOf(instant: string | null | undefined): number | null {
  return instant === null || instant === undefined ? null : (Date.parse(instant) - Date.UTC(2001, 0, 1)) / DAY;
}

/** Day n after signature. */
export function after(n: number, anchor = "signature"): When {
  return { anchor, plus: { n, unit: "day" } };
}

/** A condition: such an event has happened, since a moment where one is stated. */
export function happened(type: string, more: object = {}, since?: string): Condition {
  return { happened: { type, ...more }, ...(since === undefined ? {} : { since: { anchor: since } }) };
}

/** A commitment with the fields that tests do not care about. */
export function commitment(
  id: string,
  modality: Modality,
  when: Condition | undefined,
  more: Partial<Commitment> = {},
): Commitment {
  return {
    id,
    modality,
    debtor: [],
    creditor: [],
    act: { words: id, ...(when === undefined ? {} : { when }) },
    anchors: [],
    ...more,
  };
}

/** A window that is due at a moment. */
export function due(when: When, close: Closing = "throughDay"): Commitment["window"] {
  return { due: when, close };
}

/** An event on day n. */
export function event(type: string, n: number, more: Partial<AgreementEvent> = {}): AgreementEvent {
  return { id: `${type}-${n}`, type, on: day(n), ...more };
}

/** A commitment in plain English. */
export function plainEnglish(model: Agreement, item: Commitment): string {
  return plainCommitment(model, item)
    .map((sentence) => say(en, sentence))
    .join(" ");
}

/** What a calendar says itself, in English. */
export const calendarWords = { what: en.commitments.calendarFile.what, asOf: "As of now." };
