import { publicCode, wordsNamed } from "../../../../core/common/said.ts";
import type { Entry } from "../../../../core/record/entry.ts";
import type { FileReference, Receipt } from "../../../../core/things/declared.ts";
import type { TalksText, TextVersion } from "../../../../core/record/talks.ts";
import type { Composite } from "../../../../core/text/composite.ts";
import type { Draft, Remark, Warning } from "../../../../core/text/draft.ts";
import { isAnything, usualChoices, type Found } from "../../../../core/text/found.ts";
import { compositeWithoutRemarks, leftOut, remarksOf, remarksOfComposite } from "../../../../core/text/remarks.ts";
import type { EntryPlan, RecordAccess } from "../../../record.ts";

/** A version of a text on record that carries more than its words. */
export interface HoldingVersion {
  readonly entry: Entry;
  /** The entry that last wrote the text whole: this one, or the one that edits have changed since. */
  readonly whole: Entry;
  readonly version: TextVersion;
  readonly remarks: readonly Remark[];
  /** Notes on reading that repeat words which stand on no page. */
  readonly unseen: readonly Warning[];
  /** The kept file, with what is in it once it was looked through. */
  readonly file: FileReference | null;
  readonly found: Found | null;
  /** Whether it is the one that stands. */
  readonly last: boolean;
}

/** A text on record of which some version carries more than its words. */
export interface HoldingText {
  readonly text: TalksText;
  readonly versions: readonly HoldingVersion[];
}

/** Codes of warnings that quote words which stand on no page. */
const QUOTING = new Set(["hidden-text", "unused-note", "program-notes"]);

/** The kept file that an entry names. */
export function fileOf({ body }: Entry): FileReference | null {
  const file = body?.["file"];
  return file === undefined ? null : (file as unknown as FileReference);
}

/** What an entry's text says beside its words, corrected or not; an edit names its text by its id and brings none of its own. */
function besideIn(
  { body }: Entry,
  { draft, composite }: TextVersion,
): { readonly remarks: Remark[]; readonly unseen: Warning[] } {
  const brought = <T>(field: "draft" | "composite"): T[] => {
    const words = body?.[field];
    return typeof words === "object" && words !== null ? [words as unknown as T] : [];
  };
  const drafts = [...brought<Draft>("draft"), ...(draft === undefined ? [] : [draft])];
  const composites = [...brought<Composite>("composite"), ...(composite === undefined ? [] : [composite])];
  const remarks = [...drafts.flatMap(remarksOf), ...composites.flatMap(remarksOfComposite)].map(({ remark }) => remark);
  const unseen = drafts.flatMap(({ warnings }) => warnings.filter(({ code }) => QUOTING.has(publicCode(code))));
  const once = new Map(remarks.map((remark) => [JSON.stringify(remark), remark]));
  return {
    remarks: [...once.values()],
    unseen: [...new Map(unseen.map((warning) => [JSON.stringify(warning), warning])).values()],
  };
}

/** Texts on record that carry comments or words that no page shows; `looked` says what kept files hold, by their hash. */
export function holdingTexts(record: RecordAccess, looked: ReadonlyMap<string, Found>): readonly HoldingText[] {
  const entries = new Map(record.entries.map((entry) => [`${entry.room} ${entry.seq}`, entry]));
  return record.whole.texts.flatMap((text) => {
    let whole: Entry | undefined;
    const versions = text.versions.flatMap((version, at): HoldingVersion[] => {
      const entry = entries.get(`${version.entry.room} ${version.entry.seq}`);
      if (entry === undefined || entry.body === null) return [];
      const last = at === text.versions.length - 1;
      if (version.edit === undefined) whole = entry;
      // What an edit carries on is told where it came; only the version that stands is tabled anew.
      else if (!last) return [];
      if (whole === undefined) return [];
      const file = fileOf(entry);
      const found = file === null ? null : (looked.get(file.sha256) ?? null);
      const beside = besideIn(entry, version);
      if (beside.remarks.length + beside.unseen.length === 0 && (found === null || !isAnything(found))) return [];
      return [{ entry, whole, version, ...beside, file, found, last }];
    });
    return versions.length === 0 ? [] : [{ text, versions }];
  });
}

/** Words that are to go with a version: its comments, hidden words and those of its file. */
export function wordsToGo({ remarks, unseen, found }: HoldingVersion): readonly string[] {
  const quoted = unseen.flatMap(({ message, facts }) =>
    [...(message ?? wordsNamed("words", facts)).matchAll(/“([^”]+)”/gu)].map((match) => match[1] ?? ""),
  );
  const inFile = found === null ? [] : [...found.comments.map(({ text }) => text), ...found.hidden];
  return [...new Set([...remarks.map(({ text }) => text), ...quoted, ...inFile])];
}

/** The next version of the text without what was found; `file` is its cleansed copy, null where none is kept. */
export function planWithout({ whole, version }: HoldingVersion, file: FileReference | null): EntryPlan {
  const { file: _file, adopts: _adopts, received, ...body } = whole.body ?? {};
  const kept = file === null ? {} : { file };
  const receipt = received as unknown as Receipt | undefined;
  const { file: _received, ...how } = receipt ?? { by: "", on: "" };
  return {
    kind: whole.kind,
    body: {
      ...body,
      ...(version.draft === undefined ? {} : { draft: leftOut(version.draft, usualChoices) }),
      ...(version.composite === undefined
        ? {}
        : { title: version.title, composite: compositeWithoutRemarks(version.composite) }),
      ...kept,
      ...(receipt === undefined ? {} : { received: { ...how, ...kept } }),
    },
    ...(whole.party === undefined ? {} : { party: whole.party }),
  };
}
