import type { Block } from "../../core/text/block.ts";
import type { Remark, Warning } from "../../core/text/draft.ts";
import { failed, ok, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import { childElements, childNamed, xmlText, type XmlElement } from "../xml.ts";
import { Authors, ChangeTally, type View } from "./changes.ts";
import type { ReadingContext } from "./inline.ts";
import { Losses, quoted } from "./losses.ts";
import { formatNumber } from "./number-format.ts";
import { readNumbering } from "./numbering.ts";
import { FRAME_STYLE, NOTE_STYLE } from "./own-styles.ts";
import { openDocx, type DocxParts } from "./parts.ts";
import { readStory, StoryReader, type StoryEvent } from "./story.ts";
import { readStyles, valueOf } from "./styles.ts";
import { ViewBuilder, type ViewSources } from "./view.ts";

/** How a Word file is read. */
export interface DocxOptions {
  /** Which text of a file with tracked changes: before them, after them (the default), or both. */
  readonly tracked?: "original" | "final" | "both";
  /** Keep the names of persons instead of `author 1`, `author 2`. */
  readonly keepNames?: boolean;
  /** Mark the words that a program counts (`COMPUTED`). */
  readonly marksComputed?: boolean;
}

/** A Word file as paragraphs. */
export interface DocxReading {
  /** The paragraphs of the text chosen; of the final text where both are. */
  readonly blocks: readonly Block[];
  /** With `tracked: "both"`, the paragraphs before the tracked changes. */
  readonly original?: readonly Block[];
  /** Title in the file's properties, or empty. */
  readonly title: string;
  /** Tag of the language that most of the text is marked with, or empty. */
  readonly language: string;
  /** Who made the file, by its properties; an alias unless names are kept. Empty where unknown. */
  readonly author: string;
  /** Comments that no paragraph of the text carries. */
  readonly comments: readonly Remark[];
  /** Text repeated at the head and foot of pages. */
  readonly pageTexts: readonly string[];
  readonly changes: {
    readonly total: number;
    readonly insertions: number;
    readonly deletions: number;
    readonly moves: number;
    readonly formatting: number;
    readonly authors: readonly string[];
  };
  readonly warnings: readonly Warning[];
}

/**
 * Reads the paragraphs of a Word file. Never throws on bad input: a damaged, encrypted or foreign file,
 * or one that unpacks to more than a document holds, is a failure with its reason.
 */
export function readDocx(bytes: Uint8Array, options: DocxOptions = {}): Result<DocxReading> {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const loaded = loadParts(parts);
  if (!loaded.ok) return loaded;
  const tracked = options.tracked ?? "final";
  const context: ReadingContext = {
    styles: readStyles(loaded.value.styles),
    authors: new Authors(options.keepNames ?? false),
    tally: new ChangeTally(),
    losses: new Losses(),
    marksComputed: options.marksComputed ?? false,
  };
  const sources = viewSources(context, loaded.value);
  const views: View[] = tracked === "both" ? ["final", "original"] : [tracked];
  const builders = views.map((view) => new ViewBuilder(sources.view, view));
  const story = new StoryReader(context, (event) => {
    for (const builder of builders) builder.add(event);
    const named = event.kind === "paragraph" && event.properties.style !== undefined;
    if (named && loaded.value.styles === null) context.losses.missingStyles.add(event);
  });
  let hasBody = false;
  const root = parts.part(parts.main, {
    within: "w:body",
    each(element) {
      hasBody = true;
      story.read(element);
    },
  });
  if (!root.ok) return root;
  if (!hasBody && childNamed(root.value, "w:body") === undefined) {
    return failed(said("not-docx.no-text"), { place: parts.main });
  }
  const [found, original] = builders.map((builder) => withoutOwnWords(builder.finish()));
  const [builder] = builders;
  if (found === undefined || builder === undefined) throw new RangeError("no view was asked for");
  const core = coreProperties(parts, context);
  const pages = readPages(parts, sources.view, views[0] ?? "final");
  tellMissing(parts, context.losses);
  const { tally } = context;
  const { total, insertions, deletions, moves, formatting } = tally;
  return ok({
    blocks: found.blocks,
    ...(original === undefined ? {} : { original: original.blocks }),
    title: core.title,
    author: core.author,
    language: mostUsed(builder.finds.languages) || sources.view.language,
    comments: builder.unplacedComments(sources.commentIds),
    pageTexts: pages.texts,
    changes: { total, insertions, deletions, moves, formatting, authors: tally.authors.map(([name]) => name) },
    warnings: [
      ...changeWarnings(tally, tracked),
      ...context.losses.warnings(),
      ...textWarnings(builder, sources, pages),
      ...ownWordsWarning(found.notes),
    ],
  });
}

/** Pictures, headers and footers that the file names and does not hold. */
function tellMissing({ archive, main, relationsOf }: DocxParts, losses: Losses): void {
  const names = new Set(archive.names);
  const relations = [main, ...archive.names.filter((name) => name !== main && /\.xml$/iu.test(name))].flatMap(
    relationsOf,
  );
  const known = new Set(relations.map(({ id }) => id));
  for (const id of losses.pictureIds) if (!known.has(id)) losses.missingPictures.add(id);
  for (const { id, type, target, external } of relationsOf(main))
    if (!external && type === "image" && losses.pictureIds.has(id))
      losses.pictureMarks.push(archive.checksum(target) ?? "");
  for (const { type, target, external } of relations) {
    if (external || names.has(target)) continue;
    if (type === "image") losses.missingPictures.add(target);
    if (type === "header" || type === "footer") losses.missingPages++;
  }
}

/** Splits what Parley itself says in a file that it wrote from the words of the draft. */
function withoutOwnWords(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
} {
  const own = ({ style }: Block): boolean => style === NOTE_STYLE || style === FRAME_STYLE;
  return {
    blocks: blocks.filter((block) => !own(block)),
    notes: blocks.filter((block) => own(block)).map(({ text }) => text),
  };
}

function ownWordsWarning(notes: readonly string[]): readonly Warning[] {
  if (notes.length === 0) return [];
  return [said("program-notes", { words: [...new Set(notes)].map(quoted).join(", ") })];
}

/** The optional parts beside the main text. */
interface LoadedParts {
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly comments: XmlElement | null;
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
  readonly settings: XmlElement | null;
}

function loadParts(parts: DocxParts): Result<LoadedParts> {
  const loaded: Record<keyof LoadedParts, XmlElement | null> = {
    styles: null,
    numbering: null,
    comments: null,
    footnotes: null,
    endnotes: null,
    settings: null,
  };
  for (const type of Object.keys(loaded) as (keyof LoadedParts)[]) {
    const part = parts.related(type);
    if (part === null) continue;
    if (!part.ok) return part;
    loaded[type] = part.value;
  }
  return ok(loaded);
}

/** What views need beside the story, with the ids of all comments and notes of the file. */
interface Sources {
  readonly view: ViewSources;
  readonly commentIds: readonly string[];
  readonly noteKeys: readonly string[];
  noteText(key: string): string;
}

function viewSources(context: ReadingContext, parts: LoadedParts): Sources {
  const comments = new Map(byId(parts.comments, "w:comment"));
  const notes = new Map<string, XmlElement>([
    ...byId(parts.footnotes, "w:footnote").map(([id, note]) => [`footnote/${id}`, note] as const),
    ...byId(parts.endnotes, "w:endnote").map(([id, note]) => [`endnote/${id}`, note] as const),
  ]);
  const noteKeys = [...notes].flatMap(([key, note]) =>
    (note.attributes["w:type"] ?? "normal") === "normal" ? [key] : [],
  );
  const stories = new Map<XmlElement, readonly StoryEvent[]>();
  const storyOf = (element: XmlElement): readonly StoryEvent[] => {
    let story = stories.get(element);
    if (story === undefined) stories.set(element, (story = readStory(context, element)));
    return story;
  };
  const note = (of: string, id: string): readonly StoryEvent[] | null => {
    const element = notes.get(`${of}/${id}`);
    return element === undefined ? null : storyOf(element);
  };
  const remarks = new Map<string, Remark>();
  const languageDefault = context.styles.defaultRun.language ?? "";
  const noteFormat = (of: "footnote" | "endnote"): ((value: number) => string) => {
    const format = valueOf(childNamed(parts.settings ?? undefined, `w:${of}Pr`), "w:numFmt");
    return (value) => formatNumber(value, format ?? (of === "footnote" ? "decimal" : "lowerRoman")) ?? String(value);
  };
  return {
    commentIds: [...comments.keys()],
    noteKeys,
    noteText: (key) => xmlText(notes.get(key) ?? "").trim(),
    view: {
      context,
      numbering: readNumbering(parts.numbering),
      language: languageDefault,
      note,
      box: storyOf,
      noteFormat: { footnote: noteFormat("footnote"), endnote: noteFormat("endnote") },
      comment(id) {
        const element = comments.get(id);
        if (element === undefined) return null;
        let remark = remarks.get(id);
        if (remark === undefined) remarks.set(id, (remark = readComment(element, context, storyOf)));
        return remark;
      },
    },
  };
}

function byId(root: XmlElement | null, name: string): readonly (readonly [string, XmlElement])[] {
  return childElements(root ?? undefined, name).map((element) => [element.attributes["w:id"] ?? "", element] as const);
}

function readComment(
  element: XmlElement,
  { authors }: ReadingContext,
  storyOf: (element: XmlElement) => readonly StoryEvent[],
): Remark {
  const paragraphs = storyOf(element).flatMap((event) =>
    event.kind === "paragraph" ? [event.pieces.map((piece) => (piece.kind === "text" ? piece.text : "")).join("")] : [],
  );
  return {
    author: authors.shown(element.attributes["w:author"] ?? ""),
    date: element.attributes["w:date"] ?? null,
    text: paragraphs.join("\n").trim(),
  };
}

function coreProperties(
  parts: DocxParts,
  context: ReadingContext,
): { readonly title: string; readonly author: string } {
  const name = parts.archive.names.find((candidate) => /^docProps\/core\.xml$/iu.test(candidate));
  const core = name === undefined ? null : parts.part(name);
  if (core === null || !core.ok) return { title: "", author: "" };
  const text = (property: string): string => xmlText(childNamed(core.value, property) ?? "").trim();
  const author = text("dc:creator");
  return { title: text("dc:title"), author: author === "" ? "" : context.authors.shown(author) };
}

/** What stands at the head and foot of pages. */
interface Pages {
  /** Texts, each once. */
  readonly texts: readonly string[];
  /** What is struck through of them by hand. */
  readonly struck: readonly string[];
}

function readPages(parts: DocxParts, sources: ViewSources, view: View): Pages {
  const texts = new Set<string>();
  const struck = new Set<string>();
  for (const { type, target, external } of parts.relations) {
    if ((type !== "header" && type !== "footer") || external || !parts.archive.names.includes(target)) continue;
    const root = parts.part(target);
    if (!root.ok) continue;
    const builder = new ViewBuilder(sources, view);
    for (const event of readStory(sources.context, root.value)) builder.add(event);
    const blocks = builder.finish().filter(({ style }) => style !== FRAME_STYLE);
    for (const words of builder.finds.struck) struck.add(words);
    for (const block of blocks) if (block.struck === true) struck.add(block.text.trim());
    const text = blocks
      .map((block) => block.text.trim())
      .filter((line) => line !== "")
      .join("\n");
    if (text !== "") texts.add(text);
  }
  return { texts: [...texts], struck: [...struck] };
}

function mostUsed(languages: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [language, units] of languages) {
    if (units > most) [best, most] = [language, units];
  }
  return best;
}

function changeWarnings(tally: ChangeTally, read: "original" | "final" | "both"): readonly Warning[] {
  const { total, insertions, deletions, moves, formatting } = tally;
  const facts = {
    total,
    people: tally.authors.length,
    authors: tally.authors.map(([name, number]) => `${name}: ${number}`).join(", "),
    insertions,
    deletions,
    moves,
    first: insertions > 0 && deletions + moves > 0,
    second: deletions > 0 && moves > 0,
    read,
  };
  return [
    ...(total === 0 ? [] : [said("tracked-changes", facts)]),
    ...(formatting === 0 ? [] : [said("formatting-changes", { count: formatting })]),
  ];
}

function textWarnings(builder: ViewBuilder, sources: Sources, pages: Pages): readonly Warning[] {
  const { hidden, struck, notes } = builder.finds;
  const unused = sources.noteKeys.filter((key) => !notes.has(key)).map((key) => sources.noteText(key));
  const words = [
    ["hidden-text", hidden],
    ["struck-through", [...struck, ...pages.struck]],
    ["page-header", pages.texts],
    ["unused-note", unused.filter((text) => text !== "")],
  ] as const;
  const formats = [...builder.unknownFormats];
  return [
    ...words.flatMap(([code, texts]) =>
      texts.length === 0 ? [] : [said(code, { words: texts.map(quoted).join(", ") })],
    ),
    ...(formats.length === 0 ? [] : [said("number-format", { formats: formats.join(", ") })]),
  ];
}
