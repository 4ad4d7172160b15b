import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import { withoutHolders } from "../core/text/apart.ts";
import type { Composite } from "../core/text/composite.ts";
import { walkPoints, type Draft, type Warning } from "../core/text/draft.ts";
import { reading } from "../core/text/reading.ts";
import { compositeFromJson, looksLikeComposite, readCompositeJson } from "./composite-json.ts";
import { draftOfComposite } from "./composite-draft.ts";
import { sniff, type SniffedFormat } from "./detect.ts";
import { draftFromJson, parseJson } from "./draft-json.ts";
import { draftOfBlocks, type DraftReading } from "./draft-of-blocks.ts";
import { declaredEncoding, decodeText } from "./encoding.ts";
import { embedded } from "./html/embedded.ts";
import { languageOf } from "./language.ts";
import type { PdfLoader } from "./pdf/loader.ts";
import type { Recognise } from "./pdf/scanned.ts";
import { readText } from "./text/read.ts";

/** How a file is read. */
export interface ReadOptions {
  /** Which text of a file with tracked changes: before, after (the default), or both. */
  readonly tracked?: "original" | "final" | "both";
  /** Keep the names of persons instead of `author 1`, `author 2`. */
  readonly keepNames?: boolean;
  /** The party whose draft it is; of a composite, the party whose draft is wanted. */
  readonly party?: string;
  /** The language of the text, where the reader knows better than the file. */
  readonly language?: string;
  /** Brings the PDF engine, where the usual one cannot be loaded by name. */
  readonly pdf?: PdfLoader;
  /** Reads the words of pages that are pictures, where text recognition is at hand. */
  readonly recognise?: Recognise;
}

/** What a file holds. */
export interface ReadDraft {
  readonly draft: Draft;
  /** With `tracked: "both"`, the text before the tracked changes; `draft` is the one after them. */
  readonly original?: Draft;
  /** The file is a composite that Parley wrote. */
  readonly composite?: Composite;
}

interface Found {
  readonly reading: DraftReading;
  readonly original?: DraftReading;
  readonly composite?: Composite;
}

/** Longest text that is read as a draft, in UTF-16 units. */
const LONGEST_TEXT = 16_000_000;

/** Longest data of a draft or composite, in UTF-16 units: its words, and all that is said about them. */
const LONGEST_DATA = 4 * LONGEST_TEXT;

/**
 * Reads a draft or a composite in any format: what the bytes are decides, the name only where they leave it open.
 * Never throws on bad input: a failure names the file, the place and what to do.
 */
export async function readDraft(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Result<ReadDraft>> {
  const read = await readAny(bytes, name, options);
  if (!read.ok) return { ok: false, failure: { ...read.failure, file: name } };
  const { reading: found, original, composite } = read.value;
  return ok({
    draft: completed(found, options),
    ...(original === undefined ? {} : { original: completed(original, options) }),
    ...(composite === undefined ? {} : { composite }),
  });
}

/** Fills in what the file leaves open: the language that the words show, the party where it is known. */
function completed({ draft, languageStated }: DraftReading, options: ReadOptions): Draft {
  const tabledBy = draft.tabledBy.length === 0 && options.party !== undefined ? [options.party] : draft.tabledBy;
  if (options.language !== undefined) return { ...draft, language: options.language, tabledBy };
  if (languageStated) return { ...draft, tabledBy };
  const language = languageOf(sampleOf(draft), draft.language);
  const differs = draft.language !== "" && language !== draft.language;
  const warnings = differs
    ? [...draft.warnings, said("language-declared", { declared: draft.language, language })]
    : draft.warnings;
  return { ...draft, language, tabledBy, warnings };
}

function sampleOf(draft: Draft): string {
  let sample = draft.title;
  for (const { point } of walkPoints(draft.points)) {
    if (sample.length > 20_000) break;
    sample += ` ${point.heading} ${point.text}`;
  }
  return sample;
}

async function readAny(bytes: Uint8Array, name: string, options: ReadOptions): Promise<Result<Found>> {
  if (bytes.length === 0) return failed(said("empty-file"));
  const sniffed = sniff(bytes, name);
  if (!sniffed.ok) return sniffed;
  const { format, warnings } = sniffed.value;
  const read = await readFormat(bytes, format, name, options);
  return read.ok ? ok(withWarnings(read.value, warnings)) : read;
}

function withWarnings(found: Found, warnings: readonly Warning[]): Found {
  if (warnings.length === 0) return found;
  const { draft, languageStated } = found.reading;
  return { ...found, reading: { draft: { ...draft, warnings: [...warnings, ...draft.warnings] }, languageStated } };
}

async function readFormat(
  bytes: Uint8Array,
  format: SniffedFormat,
  name: string,
  options: ReadOptions,
): Promise<Result<Found>> {
  // What reads a kind of file is loaded where such a file is read: each is large.
  if (format === "docx") return readWord(bytes, options);
  if (format === "pdf") {
    const { readPdf } = await import("./pdf/read.ts");
    const pdf = await readPdf(bytes, options.pdf, options.recognise);
    return pdf.ok ? ok({ reading: pdf.value }) : pdf;
  }
  const decoded = decodeText(bytes, format === "html" ? declaredEncoding(bytes) : undefined);
  if (!decoded.ok) return decoded;
  const { text, warnings } = decoded.value;
  if (text.trim() === "") return failed(said("empty-file.blank"));
  if (text.length > (holdsData(text, format) ? LONGEST_DATA : LONGEST_TEXT)) return tooLong(text.length);
  const read = await readWords(text, format, name, options);
  return read.ok ? ok(withWarnings(read.value, warnings)) : read;
}

function holdsData(text: string, format: SniffedFormat): boolean {
  if (format === "html") return embedded(text, "composite") !== null || embedded(text, "draft") !== null;
  return format === "json";
}

/** Length of all words of a draft. */
function wordsIn(draft: Draft): number {
  let length = 0;
  for (const { point } of walkPoints(draft.points)) length += point.heading.length + point.text.length;
  return length;
}

function tooLong(length: number): Result<never> {
  const [size, most] = [length, LONGEST_TEXT].map((each) => String(Math.round(each / 1_000_000)));
  return failed(said("text-too-long", { size: size ?? "", most: most ?? "" }));
}

async function readWords(
  text: string,
  format: SniffedFormat,
  name: string,
  options: ReadOptions,
): Promise<Result<Found>> {
  switch (format) {
    case "json":
      return readJson(text, options);
    case "html":
      return readPage(text, options);
    case "md": {
      const { readCompositeMarkdown, readMarkdown } = await import("./markdown/reading.ts");
      const composite = readCompositeMarkdown(text);
      if (composite !== null)
        return composite.ok ? fromComposite(composite.value.composite, options, composite.value.warnings) : composite;
      const read = readMarkdown(text, name);
      return read.ok ? ok({ reading: read.value }) : read;
    }
    default:
      return ok({ reading: readText(text) });
  }
}

function readJson(text: string, options: ReadOptions): Result<Found> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  if (looksLikeComposite(parsed.value)) {
    const composite = compositeFromJson(parsed.value);
    return composite.ok ? fromComposite(composite.value, options, []) : composite;
  }
  const draft = draftFromJson(parsed.value);
  if (!draft.ok) return draft;
  const length = wordsIn(draft.value);
  if (length > LONGEST_TEXT) return tooLong(length);
  return ok({ reading: { draft: draft.value, languageStated: statesLanguage(parsed.value) } });
}

function statesLanguage(value: unknown): boolean {
  return typeof value === "object" && value !== null && "language" in value;
}

async function readPage(text: string, options: ReadOptions): Promise<Result<Found>> {
  const composite = embedded(text, "composite");
  if (composite !== null) {
    const read = readCompositeJson(composite);
    return read.ok ? fromComposite(read.value, options, []) : read;
  }
  const draft = embedded(text, "draft");
  if (draft !== null) return readJson(draft, options);
  const { readHtml } = await import("./html/read.ts");
  const { original, ...read } = readHtml(text, options);
  return ok({ reading: read, ...(original === undefined ? {} : { original }) });
}

/** A composite, with the draft of the party asked for or, without one, its text in notation. */
function fromComposite(shown: Composite, options: ReadOptions, warnings: readonly Warning[]): Result<Found> {
  const composite = withoutHolders(shown);
  if (options.party !== undefined && composite.parties.includes(options.party)) {
    const draft = reading(composite, options.party);
    if (!draft.ok) return draft;
    return ok({
      reading: { draft: { ...draft.value, warnings: [...warnings, ...draft.value.warnings] }, languageStated: true },
      composite,
    });
  }
  const draft = draftOfComposite(shown);
  return ok({
    reading: { draft: { ...draft, warnings: [...warnings, ...draft.warnings] }, languageStated: draft.language !== "" },
    composite,
  });
}

async function readWord(bytes: Uint8Array, options: ReadOptions): Promise<Result<Found>> {
  const { carriedDraft, readCompositeDocx, readDocx } = await import("./docx/reading.ts");
  const carried = readCompositeDocx(bytes);
  if (carried.ok) return fromComposite(carried.value.composite, options, carried.value.warnings);
  const { tracked, keepNames } = options;
  const read = readDocx(bytes, {
    ...(tracked === undefined ? {} : { tracked }),
    ...(keepNames === undefined ? {} : { keepNames }),
  });
  if (!read.ok) return read;
  const { blocks, original, title, language, warnings, comments } = read.value;
  const own = carriedDraft(bytes, read.value, keepNames ?? false);
  if (own !== undefined) {
    const asItStands = { draft: own, languageStated: true };
    return ok({ reading: asItStands, ...(original === undefined ? {} : { original: asItStands }) });
  }
  if (blocks.length === 0 && (original ?? []).length === 0) return failed(said("no-text"));
  const about = { title, language };
  const found = draftOfBlocks(blocks, { ...about, warnings });
  const all = [...(found.draft.comments ?? []), ...comments];
  const final = all.length === 0 ? found : { ...found, draft: { ...found.draft, comments: all } };
  return ok({ reading: final, ...(original === undefined ? {} : { original: draftOfBlocks(original, about) }) });
}
