import { mark, reason } from "../../things/declared.ts";
import { channel, confirmation, meeting, note, silence, stance, withdrawal } from "../../things/talks.ts";
import { kindOf, type EntryKind } from "../kind.ts";

/** What the parties say and do about the texts. */
export const talkKinds: readonly EntryKind[] = [
  kindOf(stance, "answers"),
  kindOf(mark, "marks"),
  kindOf(silence, "marks"),
  kindOf(confirmation, "answers"),
  kindOf(reason, "answers"),
  kindOf(meeting, "judgements"),
  kindOf(channel, "talk", { names: () => "channel" }),
  kindOf(note, "talk"),
  kindOf(withdrawal, "answers"),
];
