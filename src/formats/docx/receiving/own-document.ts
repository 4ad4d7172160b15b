import { isOneLanguage, mainLanguage } from "../../../core/common/language/one-language.ts";
import { failed, ok, type Result } from "../../../core/common/result.ts";
import { said, type Said } from "../../../core/common/said.ts";
import type { Composite } from "../../../core/text/composite.ts";
import { walkPoints, type Draft } from "../../../core/text/draft.ts";
import { reading } from "../../../core/text/reading.ts";
import { plain } from "../../../core/text/note-place.ts";
import { remarksOf } from "../../../core/text/remarks.ts";
import { nearestReading, ownDraftEdits, type NearestReading } from "../../../core/text/spans.ts";
import { languageOf } from "../../language.ts";
import { decodeXml } from "../../xml.ts";
import { openDocx } from "../parts.ts";
import type { Received } from "../receive.ts";
import { computedIn } from "./computed.ts";
import { heldInWords } from "./other-composite.ts";
import { OURS } from "./receiver.ts";

/** What a party changed in its own document, and since when. */
export interface ReceivedOwn extends Pick<Received, "edits" | "comments"> {
  /** The place among the revisions given of the one that it was made from. */
  readonly at: number;
  /** What makes it doubtful that it is this text's document, though much of it is. */
  readonly doubts: readonly Said[];
}

/**
 * What a party's own document says now, held against what that party reads in the revision of the text, of those given oldest first,
 * that the document was made from: what came into the text later is no change of the party. Its comments have no place there.
 * `bytes`: its Word file, which tells what a program counted. Fails with `not-returned` where another party reads far more of it,
 * where it is a composite itself, in which words of others would be taken for the party's, or another text altogether.
 */
export function receiveOwnDraft(
  revisions: readonly Composite[],
  party: string,
  now: Draft,
  bytes?: Uint8Array,
): Result<ReceivedOwn> {
  const readings = revisions.map((each) => reading(each, party));
  const nearest = nearestReading(
    readings.map((each) => (each.ok ? each.value : null)),
    now,
  );
  const [composite, read] = [revisions[nearest?.at ?? -1], readings[nearest?.at ?? readings.length - 1]];
  if (nearest === null || composite === undefined || read?.ok !== true)
    return read?.ok === false ? read : failed(said("not-composite"));
  const other = otherDocument(composite, { party, now, read: read.value, nearest, bytes });
  if (other !== null) return failed(other);
  const computed = bytes === undefined ? new Map<string, never>() : computedIn(bytes, now);
  const comments = remarksOf(now).map(({ label, remark: { quote = "", ...remark } }) => {
    return { ...remark, point: null, label, quote };
  });
  const edits = ownDraftEdits(composite, party, now, computed);
  return ok({ edits, comments, at: nearest.at, doubts: doubtsOf(read.value, now, party) });
}

/** A document, and what its party reads of the text. */
interface OwnDocument {
  readonly party: string;
  readonly now: Draft;
  readonly read: Draft;
  readonly nearest: NearestReading;
  readonly bytes: Uint8Array | undefined;
}

/** Why a document is not the party's own one of this text; null where nothing tells so. */
function otherDocument(composite: Composite, { party, now, read, nearest, bytes }: OwnDocument): Said | null {
  const held = heldInWords(now, composite, party);
  if (held !== null) return held;
  if (bytes !== undefined && isMarked(bytes)) return said("not-returned.composite");
  const { kept, words } = nearest;
  if (kept < MOST_IN_OTHERS && !isOneLanguage(read.language, now.language)) {
    const [from, to] = [read, now].map(({ language: tag }) => said("language-name", { main: mainLanguage(tag), tag }));
    return said("not-returned.language", { party, from: from!, to: to! });
  }
  const fits = fitOf(composite, party, now);
  for (const other of composite.parties) {
    const theirs = other === party ? 0 : fitOf(composite, other, now);
    if (theirs > fits + 1 && theirs > 1.25 * fits) return said("not-returned.party", { party, other, theirs, fits });
  }
  const isOther = words >= FEWEST_WORDS && kept < LEAST_KEPT;
  return isOther ? said("not-returned.other", { party, kept: Math.round(100 * kept) }) : null;
}

/** Another name than the text has, and points in another language: an agreement made after it, or a half of a translation. */
function doubtsOf(read: Draft, now: Draft, party: string): readonly Said[] {
  const doubts: Said[] = [];
  const [from, to] = [plain(read.title), plain(now.title)];
  if (from !== "" && to !== "" && wordsOf(from) !== wordsOf(to)) doubts.push(said("own-doubt.title", { from, to }));
  const known = pointsIn(read);
  const spoken = languageOf([...known].join("\n"), read.language);
  const strange = [...pointsIn(now)].flatMap((words) => {
    const language = known.has(words) ? spoken : languageOf(words, spoken);
    return isOneLanguage(spoken, language) ? [] : [language];
  });
  const [first] = strange;
  if (first !== undefined) {
    const [own, other] = [spoken, first].map((tag) => said("language-name", { main: mainLanguage(tag), tag }));
    doubts.push(said("own-doubt.language", { count: strange.length, party, from: own!, to: other! }));
  }
  return doubts;
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
}

/** All that the points of a document say, each in one line. */
function pointsIn({ points }: Draft): ReadonlySet<string> {
  return new Set(
    [...walkPoints(points)].map(({ point }) => `${point.heading}\n${point.text}`.replaceAll(/\s+/gu, " ").trim()),
  );
}

/** A text in another language shares names and figures at most, whatever its words were read as. */
const MOST_IN_OTHERS = 0.5;
/** Of fewer words it is not told whose they are. */
const FEWEST_WORDS = 30;
/** Acts that were recast as a whole keep three words in ten beside the same ones; two acts of one legislator share one. */
const LEAST_KEPT = 0.2;

/** Whether a Word file has the bookmarks of a composite. */
function isMarked(bytes: Uint8Array): boolean {
  const opened = openDocx(bytes);
  const main = opened.ok ? opened.value.archive.read(opened.value.main) : opened;
  const text = main.ok ? decodeXml(main.value) : main;
  return text.ok && text.value.includes(`w:name="${OURS}`);
}

/** How many points of a document are what a party reads in the composite, word for word. */
function fitOf(composite: Composite, party: string, now: Draft): number {
  const read = reading(composite, party);
  const held = read.ok ? pointsIn(read.value) : new Set<string>();
  return [...pointsIn(now)].filter((words) => words !== "" && held.has(words)).length;
}
