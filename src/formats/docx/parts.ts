import { failed, ok, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import { looksLikeZip, openArchive, type Archive } from "../archive.ts";
import { childElements, decodeXml, parseXml, type XmlElement, type XmlOptions } from "../xml.ts";

const OFFICE = "http://schemas.openxmlformats.org";
const STRICT = "http://purl.oclc.org/ooxml";

/** Usual prefixes of the namespaces of Word files, transitional and strict. */
export const WORD_PREFIXES: Readonly<Record<string, string>> = {
  [`${OFFICE}/wordprocessingml/2006/main`]: "w",
  [`${STRICT}/wordprocessingml/main`]: "w",
  [`${OFFICE}/officeDocument/2006/relationships`]: "r",
  [`${STRICT}/officeDocument/relationships`]: "r",
  [`${OFFICE}/officeDocument/2006/math`]: "m",
  [`${STRICT}/officeDocument/math`]: "m",
  [`${OFFICE}/drawingml/2006/main`]: "a",
  [`${STRICT}/drawingml/main`]: "a",
  [`${OFFICE}/drawingml/2006/wordprocessingDrawing`]: "wp",
  [`${STRICT}/drawingml/wordprocessingDrawing`]: "wp",
  [`${OFFICE}/markup-compatibility/2006`]: "mc",
  [`${OFFICE}/package/2006/metadata/core-properties`]: "cp",
  [`${OFFICE}/package/2006/relationships`]: "rel",
  [`${OFFICE}/officeDocument/2006/custom-properties`]: "cust",
  [`${OFFICE}/officeDocument/2006/docPropsVTypes`]: "vt",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
  "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:office": "o",
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://purl.org/dc/terms/": "dcterms",
  "http://www.w3.org/XML/1998/namespace": "xml",
};

/** A part that another one points to. */
export interface Relation {
  readonly id: string;
  /** Last word of the relation's type: `styles`, `comments`, `header` … */
  readonly type: string;
  /** Name of the part in the archive; the address itself where it lies outside. */
  readonly target: string;
  readonly external: boolean;
}

/** An opened Word file. */
export interface DocxParts {
  readonly archive: Archive;
  /** Name of the main part, usually `word/document.xml`. */
  readonly main: string;
  readonly relations: readonly Relation[];
  /** What any part relates to; nothing for a part without relations. */
  readonly relationsOf: (part: string) => readonly Relation[];
  /** Reads the part that the main part relates to by a type; null where there is none. */
  related(type: string): Result<XmlElement> | null;
  /** Reads any part; `options` as in `parseXml`. */
  part(name: string, options?: XmlOptions): Result<XmlElement>;
}

/** Opens a Word file and finds its main part; nothing but the relations is read yet. */
export function openDocx(bytes: Uint8Array): Result<DocxParts> {
  if (isCompoundFile(bytes)) return compoundFile(bytes);
  if (bytes.length === 0) return failed(said("empty-file.word"));
  if (!looksLikeZip(bytes)) {
    return failed(said("not-docx"));
  }
  const archive = openArchive(bytes);
  if (!archive.ok) return archive;
  const part = (name: string, options: XmlOptions = {}): Result<XmlElement> => readPart(archive.value, name, options);
  const relationsOf = (name: string): readonly Relation[] => {
    const root = part(relationsName(name));
    return root.ok ? readRelations(root.value, name) : [];
  };
  const main =
    relationsOf("").find(({ type, external }) => type === "officeDocument" && !external)?.target ?? "word/document.xml";
  if (!archive.value.names.includes(main)) {
    return failed(said("not-docx.part", { part: main }), { place: main });
  }
  const relations = relationsOf(main);
  return ok({
    archive: archive.value,
    main,
    relations,
    relationsOf,
    related(type) {
      const found = relations.find((relation) => relation.type === type && !relation.external);
      if (found === undefined || !archive.value.names.includes(found.target)) return null;
      return part(found.target);
    },
    part,
  });
}

function readPart(archive: Archive, name: string, options: XmlOptions): Result<XmlElement> {
  const bytes = archive.read(name);
  if (!bytes.ok) return bytes;
  const text = decodeXml(bytes.value);
  const root = text.ok ? parseXml(text.value, { prefixes: WORD_PREFIXES, ...options }) : text;
  if (root.ok) return root;
  const { place } = root.failure;
  return { ok: false, failure: { ...root.failure, place: place === undefined ? name : `${name}, ${place}` } };
}

/** Name of the file that states the relations of a part; of the package for "". */
export function relationsName(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function readRelations(root: XmlElement, source: string): readonly Relation[] {
  return childElements(root).map(({ attributes }) => {
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      target: external ? target : resolveTarget(target, source),
      external,
    };
  });
}

/** Name of the part that a target means, as the part says it. */
export function resolveTarget(target: string, source: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}

function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, i) => bytes[i] === byte);
}

/** Old Office files and encrypted new ones share one container; the names of its streams tell them apart. */
function compoundFile(bytes: Uint8Array): Result<never> {
  if (holds(bytes, "EncryptedPackage") || holds(bytes, "EncryptionInfo")) {
    return failed(said("password-protected.word"));
  }
  if (holds(bytes, "WordDocument")) {
    return failed(said("old-word-format"));
  }
  return failed(said("not-docx.old"));
}

/** Whether a name of a stream, in UTF-16 as compound files keep it, occurs in the file. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((char) => [char.charCodeAt(0), 0]);
  let from = 0;
  for (;;) {
    const at = bytes.indexOf(wanted[0] ?? 0, from);
    if (at === -1) return false;
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
    from = at + 1;
  }
}
