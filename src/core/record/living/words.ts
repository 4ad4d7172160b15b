import { ok, failed, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import type { Composite } from "../../text/composite.ts";
import type { Draft } from "../../text/draft.ts";
import { reading } from "../../text/reading.ts";
import type { TextVersionWords } from "../../text/spans.ts";
import type { TalksText, TextVersion } from "../talks.ts";

/** The version of a text that stands. */
export function textNow(text: TalksText): TextVersion | null {
  return text.versions.at(-1) ?? null;
}

/** The day of a version: a draft has the one that it bears or none, whatever day its entry stands on; others that of their entry. */
export function dayOfVersion({ draft, edit, on }: Pick<TextVersion, "draft" | "edit" | "on">): string | null {
  return draft === undefined || edit !== undefined ? (draft?.date ?? on) : draft.date;
}

/** Which revision of its text a version is, counted from 1, by the id of its entry; null where the text has no such version. */
export function revisionOf(text: TalksText, version: string): number | null {
  const at = text.versions.findIndex(({ entry }) => entry.id === version);
  return at === -1 ? null : at + 1;
}

/** A party's own draft as it stands in a version: with the edits that it accepted and no others. */
export function readingOf(
  text: TalksText,
  party: string,
  version: TextVersionWords | null = textNow(text),
): Result<Draft> {
  if (version?.composite !== undefined) return reading(version.composite, party);
  return version?.draft === undefined ? failed(said("no-words")) : ok(version.draft);
}

/** The words of a version, whichever kind of text it is. */
export function wordsOfVersion(version: TextVersionWords | null): Draft | Composite | null {
  return version?.composite ?? version?.draft ?? null;
}
