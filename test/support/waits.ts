import type { Commitment } from "../../src/core/commitments/index.ts";
import { expect } from "vitest";
import { type History } from "./history.ts";
import { en } from "../../src/words/english.ts";
import { say } from "../../src/words/words.ts";
import { fold } from "../../src/core/record/fold.ts";
import { canRead, type Audience } from "../../src/core/record/permissions.ts";
import { waitsFor, type Wait, type WaitKind } from "../../src/core/record/waits/index.ts";

/** Whoever reads in these tests. */
export const office: Audience = { member: "olga", capacity: "secretariat" };
export const observer: Audience = { member: "otto", capacity: "observer" };
export const sole: Audience = { member: "me", capacity: "sole" };
export const of = (party: string): Audience => ({ member: party.toLowerCase(), capacity: "delegate", party });
export const consensus = { kind: "consensus" };

/** Found on what a reader may read, as the server hands it out. */
export function waits({ entries }: Pick<History, "entries">, reader: Audience, now?: string): readonly Wait[] {
  const seen = entries.filter(({ room }) => canRead(reader, room));
  return waitsFor(fold(seen, now === undefined ? {} : { now }), reader, now);
}
export const kindsOf = (history: History, reader: Audience, now?: string): readonly WaitKind[] =>
  waits(history, reader, now).map(({ kind }) => kind);
export const waitOf = (history: History, reader: Audience, kind: WaitKind): Wait =>
  waits(history, reader).find((wait) => wait.kind === kind) ?? expect.fail(`no ${kind} waits`);
export const words = (what: Parameters<typeof say>[1]) => say(en, what);

/** A point, a proposal on it and an answer to that. */
export const place = { draft: "d", point: "1" };
export const propose = (history: History, party: string, more: object = {}, room = "table") =>
  history.write(
    "proposal",
    { ...place, operation: "replace", text: "Article one.", against: "Article 1 of the treaty.", ...more },
    { party, as: party, room: room as "table" },
  );
export const answer = (history: History, party: string, proposal: string, how = "accept") =>
  history.write("stance", { proposal, answer: how, reason: "So be it." }, { party, as: party });

/** What SO must not do, and what somebody would see of a breach. */
export const ban: Commitment = {
  id: "stay-out",
  title: "Stay out",
  modality: "prohibition",
  debtor: ["SO"],
  creditor: [],
  act: { words: "stay out", when: { happened: { type: "entry" } } },
  anchors: [],
};
