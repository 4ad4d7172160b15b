import { failed, ok, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import { talksOn } from "../../core/record/as-of.ts";
import type { Entry } from "../../core/record/entry.ts";
import { keptWith, type KeptWith } from "../../core/record/kept-with.ts";
import type { TalksState, TalksText, TextVersion } from "../../core/record/talks.ts";
import type { Composite } from "../../core/text/composite.ts";
import type { Draft } from "../../core/text/draft.ts";
import { reading } from "../../core/text/reading.ts";
import type { Audience, Store } from "../../store/contract.ts";
import { readAll } from "./reading.ts";

/** A text with the version that stands, and the record that it was found in. */
export interface StandingText {
  /** Every entry that the reader may see. */
  readonly entries: readonly Entry[];
  readonly talks: TalksState;
  readonly text: TalksText;
  readonly version: TextVersion;
}

/** A party's words in a text as they read now, with the file that was kept with its draft. */
export interface OwnWords {
  readonly draft: Draft;
  readonly kept: KeptWith;
}

/** The text of this id among those that the reader may see today. */
export async function standingText(
  store: Store,
  process: string,
  audience: Audience,
  id: string,
): Promise<Result<StandingText>> {
  const read = await readAll(store, process, audience);
  if (!read.ok) return read;
  const talks = talksOn(read.value, { process, day: null });
  const text = talks.texts.find((each) => each.id === id);
  const version = text?.versions.at(-1);
  if (text === undefined || version === undefined) return failed(said("not-found.here"));
  return ok({ entries: read.value, talks, text, version });
}

/** What a party reads in the text, and the file its own draft came in: the draft's own, or of a composite that party's in it. */
export function ownWords({ entries, talks, text, version }: StandingText, party: string | undefined): Result<OwnWords> {
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
