import type { FoundChoices } from "../../core/text/found.ts";
import { ok, type Result } from "../../core/common/result.ts";
import { packArchive, type Archive } from "../archive.ts";
import { childElements, decodeXml, type XmlElement } from "../xml.ts";
import { tellAside, withoutFolders } from "./cleansing/aside.ts";
import { referencesIn } from "./cleansing/fields.ts";
import { PartCleanser } from "./cleansing/part.ts";
import { cleanCore, tellUnseen } from "./cleansing/properties.ts";
import {
  quotedIn,
  sourceRelations,
  staysRelated,
  withoutElements,
  type SourceRelation,
} from "./cleansing/relations.ts";
import { Cleansing } from "./cleansing/report.ts";
import { openSource, type XmlSource } from "./cleansing/source.ts";
import { wordsOf, type NoteWords } from "./cleansing/words.ts";
import { openDocx, relationsName, type DocxParts } from "./parts.ts";
import { readStyles, type Styles } from "./styles.ts";

const TYPES = "[Content_Types].xml";

/**
 * A Word file without what the choices leave out: comments and their anchors, hidden words, names, numbers of editing
 * sessions, properties, data, variables, templates, thumbnails; tracked changes settled as chosen. All else stays as it
 * is, part by part and byte for byte. Fails where the file cannot be read whole: then no part of it may be kept.
 */
export function cleanse(bytes: Uint8Array, choices: FoundChoices): Result<Uint8Array> {
  const gone = goThrough(bytes, choices);
  if (!gone.ok) return gone;
  const files: [name: string, content: Uint8Array][] = [];
  for (const [name, content] of gone.value.files) {
    const part = content === null ? gone.value.archive.read(name) : ok(content);
    if (!part.ok) return part;
    files.push([name, part.value]);
  }
  return ok(packArchive(files));
}

/** A file gone through: its copy, and what was found on the way. */
export interface GoneThrough {
  readonly cleansing: Cleansing;
  readonly archive: Archive;
  /** Parts in the order of the file; null for one that is copied as it is and was not looked into, such as a picture. */
  readonly files: readonly (readonly [name: string, content: Uint8Array | null])[];
}

/** Copies the parts of a file that its pages rest on, from its relations on; what nothing relates to is not copied. */
export function goThrough(bytes: Uint8Array, choices: FoundChoices): Result<GoneThrough> {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const styles = parts.related("styles");
  if (styles !== null && !styles.ok) return styles;
  const cleansing = new Cleansing(choices, noteWordsOf(parts), referencesOf(parts));
  const copy = new PackageCopy(parts, cleansing, readStyles(styles?.value ?? null));
  const problem = copy.follow("");
  if (problem !== null) return problem;
  const types = copy.contentTypes();
  if (!types.ok) return types;
  tellUnseen(parts, cleansing);
  // In the order of the file itself.
  const written = new Map([...copy.written, [TYPES, types.value]]);
  return ok({
    cleansing,
    archive: parts.archive,
    files: parts.archive.names.flatMap((name) => {
      const content = written.get(name);
      return content === undefined ? [] : [[name, content] as const];
    }),
  });
}

/** Words of notes by `footnote/3`, for those that stand in hidden or changed words. */
function noteWordsOf(parts: DocxParts): NoteWords {
  const words = new Map<string, string>();
  for (const of of ["footnote", "endnote"] as const) {
    const root = parts.related(`${of}s`);
    for (const note of root?.ok === true ? childElements(root.value) : [])
      words.set(`${of}/${note.attributes["w:id"] ?? ""}`, wordsOf(note).trimEnd());
  }
  return (note) => words.get(note) ?? "";
}

/** The words of fields and links in any part, as a header may refer to a place in the text. */
function referencesOf({ archive }: DocxParts): ReadonlySet<string> {
  const said = archive.names
    .filter((name) => /\.xml$/iu.test(name))
    .map((name) => {
      const part = archive.read(name);
      const text = part.ok ? decodeXml(part.value) : part;
      return text.ok ? referencesIn(text.value) : "";
    })
    .join(" ");
  return new Set(said.match(/[\p{L}\p{N}_]+/gu));
}

/** The parts of one file as they are copied. */
class PackageCopy {
  readonly written = new Map<string, Uint8Array | null>();
  private readonly parts: DocxParts;
  private readonly cleansing: Cleansing;
  private readonly styles: Styles;

  constructor(parts: DocxParts, cleansing: Cleansing, styles: Styles) {
    this.parts = parts;
    this.cleansing = cleansing;
    this.styles = styles;
  }

  /** Copies what a part relates to, and so on; notes last, when it is known which of them are still referred to. */
  follow(part: string, before = "", after = ""): Result<never> | null {
    const name = relationsName(part);
    if (!this.parts.archive.names.includes(name)) return null;
    const source = this.source(name);
    if (!source.ok) return source;
    const relations = sourceRelations(source.value, part, this.parts.archive);
    const quotedBefore = quotedIn(before);
    const quotedAfter = quotedIn(after);
    const dropped = new Set<XmlElement>();
    const targets: string[] = [];
    for (const relation of relations) {
      const { element, target, external } = relation;
      const stays = staysRelated(relation, part, this.cleansing.choices, quotedBefore, quotedAfter);
      if (!stays) dropped.add(element);
      else if (!external && this.parts.archive.names.includes(target)) targets.push(target);
    }
    this.written.set(name, source.value.encode(this.placeless(withoutElements(source.value, dropped))));
    for (const target of targets.toSorted((a, b) => Number(isNotes(a)) - Number(isNotes(b)))) {
      const problem = this.copy(target);
      if (problem !== null) return problem;
    }
    return null;
  }

  /** The list of the types of parts, without those that are not copied. */
  contentTypes(): Result<Uint8Array> {
    const source = this.source(TYPES);
    if (!source.ok) return source;
    const known = new Set([...this.written.keys()].map((name) => `/${name.toLowerCase()}`));
    const dropped = childElements(source.value.root).filter(
      ({ name, attributes }) => name === "Override" && !known.has((attributes["PartName"] ?? "").toLowerCase()),
    );
    return ok(source.value.encode(withoutElements(source.value, new Set(dropped))));
  }

  private copy(name: string): Result<never> | null {
    if (this.written.has(name)) return null;
    // Said before it is followed: parts may relate to each other in a ring.
    this.written.set(name, null);
    if (!/\.(?:xml|vml)$/iu.test(name)) return this.follow(name);
    const bytes = this.parts.archive.read(name);
    if (!bytes.ok) return bytes;
    this.written.set(name, bytes.value);
    const source = openSource(bytes.value);
    // Drawings of the old kind need not be well-formed; they hold no words of the text.
    if (!source.ok) return /\.vml$/iu.test(name) ? this.follow(name) : placed(source, name);
    const { root, text } = source.value;
    if (root.name.startsWith("w:")) tellAside(root, this.relationsOf(name), this.cleansing);
    const written = root.name.startsWith("w:")
      ? this.placeless(new PartCleanser(source.value, this.cleansing, this.styles).write())
      : root.name === "cp:coreProperties"
        ? cleanCore(source.value, this.cleansing)
        : text;
    if (written !== text) this.written.set(name, source.value.encode(written));
    return this.follow(name, text, written);
  }

  /** The text of a part without the folders of local paths, where no names are kept. */
  private placeless(text: string): string {
    return this.cleansing.choices.names === "keep" ? text : withoutFolders(text);
  }

  private relationsOf(part: string): readonly SourceRelation[] {
    const name = relationsName(part);
    const source = this.parts.archive.names.includes(name) ? this.source(name) : null;
    return source === null || !source.ok ? [] : sourceRelations(source.value, part, this.parts.archive);
  }

  private source(name: string): Result<XmlSource> {
    const bytes = this.parts.archive.read(name);
    const source = bytes.ok ? openSource(bytes.value) : bytes;
    return source.ok ? source : placed(source, name);
  }
}

function isNotes(name: string): boolean {
  return /(?:foot|end)notes\.xml$/iu.test(name);
}

function placed({ failure }: Extract<Result<never>, { ok: false }>, place: string): Result<never> {
  return { ok: false, failure: { ...failure, place } };
}
