import type { JsonObject } from "../common/json.ts";
import { remembered } from "../common/remembered.ts";
import { count, mark, reason, share } from "../things/declared.ts";
import { event, topic } from "../things/event.ts";
import { correction, erasure, release } from "../things/mending.ts";
import { body, coverage, credential, member, party, processFrame, readmission } from "../things/process.ts";
import { archivedCopy, source } from "../things/source.ts";
import { channel, confirmation, meeting, note, silence, stance, withdrawal } from "../things/talks.ts";
import { alignment, composite, draft, edit, front, proposal, receipt } from "../things/texts.ts";
import { kindOf, type EntryKind } from "./kind.ts";
import { fields, freerAnswer, pointsMoved, undatedReceipt, widerSilence, type SaysMore } from "./newer.ts";

/** Version 2 for what says more than version 1 could, which it holds as it is. */
const second = (saysMore: SaysMore) => ({ version: 2, saysMore, lifts: [(body: JsonObject) => body] });

/** The same body each time: what was made of an edit is kept with it. */
const asBefore = remembered((body: JsonObject): JsonObject => ({ ...body, asBefore: true }));
const asInVersion3 = remembered((body: JsonObject): JsonObject => ({ ...body, asInVersion3: true }));
const asInVersion4 = remembered((body: JsonObject): JsonObject => ({ ...body, asInVersion4: true }));

const isOfBefore = ({ asBefore: before, asInVersion3: third }: JsonObject): boolean =>
  before === true || third === true;

/** The kinds of the record itself: which thing, and who may write it. Other parts of the core add theirs in `parts.ts`. */
export const recordKinds: readonly EntryKind[] = [
  // The frame of a process.
  kindOf(processFrame, "setup", { names: () => "process", ...second(fields("handling")) }),
  kindOf(party, "setup"),
  kindOf(body, "setup"),
  kindOf(member, "setup"),
  kindOf(readmission, "access"),
  kindOf(credential, "credentials"),
  kindOf(coverage, "setup"),
  // Texts and what is proposed to them.
  kindOf(draft, "texts", second(fields("chair", "actual"))),
  kindOf(receipt, "facts"),
  kindOf(alignment, "analysis", { names: ({ from, to }) => `${from} ${to}` }),
  kindOf(composite, "analysis", second(fields("chair"))),
  kindOf(proposal, "texts", {
    version: 3,
    // Before spans a proposal held whole words; it still may. What looks like an edit there was none.
    lifts: [({ base: _base, spans: _spans, points: _points, ...whole }) => whole, (body) => body],
    saysMore: pointsMoved,
  }),
  kindOf(edit, "texts", {
    version: 5,
    // What an edit of before changed in readings beside its own it changes still: no text on record becomes another.
    lifts: [
      (body) => body,
      (body) => (body["spans"] === undefined ? body : asBefore(body)),
      (body) => (body["spans"] === undefined || body["asBefore"] === true ? body : asInVersion3(body)),
      (body) => (body["spans"] === undefined || isOfBefore(body) ? body : asInVersion4(body)),
    ],
  }),
  kindOf(front, "analysis"),
  // What the parties say and do about the texts.
  kindOf(stance, "answers", second(freerAnswer)),
  kindOf(mark, "marks", second(undatedReceipt)),
  kindOf(silence, "marks", second(widerSilence)),
  kindOf(confirmation, "answers", second(fields("words"))),
  kindOf(reason, "answers", second(undatedReceipt)),
  kindOf(meeting, "judgements"),
  kindOf(channel, "talk", { names: () => "channel" }),
  kindOf(note, "talk"),
  kindOf(withdrawal, "answers", second(undatedReceipt)),
  // What is reported and where it stands.
  kindOf(source, "facts"),
  kindOf(archivedCopy, "facts"),
  kindOf(event, "facts"),
  kindOf(count, "judgements"),
  kindOf(share, "judgements"),
  kindOf(topic, "facts"),
  // How the record is mended without being rewritten.
  kindOf(correction, "mending"),
  kindOf(release, "mending"),
  kindOf(erasure, "mending", second(fields("keeps"))),
];
