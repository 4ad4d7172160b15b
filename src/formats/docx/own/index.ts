import { failed, ok, type Result } from "../../../core/common/result.ts";
import { said } from "../../../core/common/said.ts";
import { walkPoints, type Draft } from "../../../core/text/draft.ts";
import { childNamed, type XmlElement } from "../../xml.ts";
import { cleanse } from "../cleanse.ts";
import { openWordFile } from "../redlining/file.ts";
import { redlineInPlace } from "../redlining/index.ts";
import { Output } from "../redlining/output.ts";
import { Signs } from "../redlining/signs.ts";
import { readStory } from "../redlining/story.ts";
import { Body } from "./body.ts";
import { bodyChanges } from "./changes.ts";
import { sayTheSame } from "./lines.ts";
import { withChanges } from "./writing.ts";

/** A file with all that stands in it but its tracked changes. */
const AS_IT_STANDS = { comments: "keep", hidden: "keep", names: "keep" } as const;

/** A party's own file with the words of its draft as they are now. */
export interface OwnFile {
  readonly bytes: Uint8Array;
  /** The file before the changes: what a redline starts from. */
  readonly before: Uint8Array;
  /** Whether words changed; otherwise the bytes are the very ones that were kept. */
  readonly changed: boolean;
}

/**
 * The Word file that was kept with a draft, as the draft reads now: the kept bytes themselves where no word of it changed,
 * else the file with just those words changed in their place, and all other bytes of its parts as they were.
 */
export function ownFile(kept: Uint8Array, tabled: Draft, now: Draft): Result<OwnFile> {
  const strange = strangeNote(tabled, now);
  if (strange !== undefined) return failed(said("own-file.note", { note: strange }));
  if (sayTheSame(tabled, now)) return ok({ bytes: kept, before: kept, changed: false });
  const made = changedFile(kept, tabled, now);
  if (!made.ok || made.value !== null) return made as Result<OwnFile>;
  // The draft may be what the file said before its tracked changes.
  const original = cleanse(kept, { ...AS_IT_STANDS, tracked: "original" });
  if (!original.ok) return original;
  const again = changedFile(original.value, tabled, now);
  if (!again.ok || again.value !== null) return again as Result<OwnFile>;
  return failed(said("own-file.other"));
}

/** A note of the draft that its file does not have: notes stay as they came, so it is another file. */
function strangeNote(tabled: Draft, now: Draft): string | undefined {
  const notes = ({ points }: Draft) => [...walkPoints(points)].flatMap(({ point }) => point.footnotes ?? []);
  const there = new Set(notes(tabled).map(({ text }) => text));
  return notes(now).find(({ text }) => !there.has(text))?.text;
}

/** In whose name and of which day the changes of a party's own file are tracked. */
export interface TrackedBy {
  readonly author: string;
  readonly date: string | null;
}

/** The same, its changes tracked in the name of `tracked` where that is given; the kept bytes where no word changed. */
export function ownFileTracked(
  kept: Uint8Array,
  tabled: Draft,
  now: Draft,
  tracked: TrackedBy | null,
): Result<Omit<OwnFile, "before">> {
  const own = ownFile(kept, tabled, now);
  if (!own.ok || !own.value.changed || tracked === null) return own;
  const { bytes } = own.value;
  // From before all tracked changes on, so that those of others stay pending in their authors' names.
  const before = cleanse(own.value.before, { ...AS_IT_STANDS, tracked: "original" });
  if (!before.ok) return before;
  const redline = redlineInPlace(before.value, bytes, { ...tracked, keepNames: true });
  return redline.ok ? ok({ bytes: redline.value.bytes, changed: true }) : redline;
}

/** The file with the changes of its draft; null where it does not say what the draft said. */
function changedFile(kept: Uint8Array, tabled: Draft, now: Draft): Result<OwnFile | null> {
  const opened = openWordFile(kept);
  if (!opened.ok) return opened;
  const file = opened.value;
  const source = file.source(file.parts.main)!;
  const root = childNamed(source.root, "w:body");
  if (root === undefined) return ok(null);
  const signs = new Signs();
  const read = (element: XmlElement) => readStory(element, { source, signs, open: [], drawing: () => "" }).blocks;
  const body = new Body(read(root), read);
  const changes = bodyChanges(body, tabled, now);
  if (changes === null) return ok(null);
  const [word] = changes.unplaced;
  if (word !== undefined) return failed(said("own-file.unplaced", { words: word.trim() }));
  const output = new Output(file);
  output.write(file.parts.main, source.encode(withChanges(source, body, changes)));
  const packed = output.pack();
  return packed.ok ? ok({ bytes: packed.value, before: kept, changed: true }) : packed;
}
