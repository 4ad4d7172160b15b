import { failed, ok, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import type { Entry } from "../../core/record/entry.ts";
import { keptWith, type KeptWith } from "../../core/record/kept-with.ts";
import type { TalksState, TalksText, TextVersion } from "../../core/record/talks.ts";
import type { Composite } from "../../core/text/composite.ts";
import type { Draft } from "../../core/text/draft.ts";
import { reading } from "../../core/text/reading.ts";

/** A text with the version that stands. */
export interface StandingText {
  readonly text: TalksText;
  readonly version: TextVersion;
}

/** A party's words in a text as they read now, with the file that was kept with its draft. */
export interface OwnWords {
  readonly draft: Draft;
  readonly kept: KeptWith;
}

/** The text of this id among those that the reader may see. */
export function standingText({ texts }: TalksState, id: string): StandingText | null {
  const text = texts.find((each) => each.id === id);
  const version = text?.versions.at(-1);
  return text === undefined || version === undefined ? null : { text, version };
}

/** What a party reads in the text, and the file its own draft came in: the draft's own, or of a composite that party's in it. */
export function ownWords(
  entries: readonly Entry[],
  talks: TalksState,
  { text, version }: StandingText,
  party: string | undefined,
): Result<OwnWords> {
  const { composite } = version;
  const drafts = composite === undefined ? [text.id] : draftsIn(composite, version);
  const tabled = talks.drafts.find(
    ({ id, party: whose }) => drafts.includes(id) && (composite === undefined || whose === party),
  );
  const of = talks.texts.find(({ kind, id }) => kind === "draft" && id === tabled?.id);
  const last = of?.versions.at(-1);
  const kept = of === undefined || last === undefined ? null : keptWith(entries, of, last);
  if (tabled === undefined || kept === null) return failed(said("own-file.not-kept"));
  if (composite === undefined) return ok({ draft: tabled.draft, kept });
  const read = reading(composite, party ?? "");
  return read.ok ? ok({ draft: read.value, kept }) : read;
}

function draftsIn(composite: Composite, { drafts }: TextVersion): readonly string[] {
  return drafts ?? composite.drafts.flatMap(({ id }) => id ?? []);
}
