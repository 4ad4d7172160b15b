import { ok, type Result } from "../../../core/common/result.ts";
import { openArchive, repacked, type Archive } from "../../archive.ts";
import { childElements, decodeXml, escapeXml, type XmlElement } from "../../xml.ts";
import { Authors } from "../changes.ts";
import { COMMENT_ANCHORS } from "../cleansing/part.ts";
import { COMMENTS, PERSONS, sourceRelations, withoutElements } from "../cleansing/relations.ts";
import { openSource, type XmlSource } from "../cleansing/source.ts";
import { openDocx, relationsName } from "../parts.ts";
import { replacing } from "./file.ts";

/** What of a file's persons and their comments goes into a redline. */
export interface PersonChoices {
  readonly keepNames: boolean;
  readonly comments: "keep" | "leave-out";
}

type Replacement = readonly [from: number, to: number, text: string];

const TYPES = "[Content_Types].xml";
/** A text without any of these names nobody and holds no anchor of a comment. */
const TELLING = /(?:author|initials|user(?:Name|Id))\s*=|comment(?:Range|Reference)/u;

/**
 * Files with `author 1`, `author 2` in place of those who commented and changed, the same ones in all, and without comments
 * where they are left out. All else stays byte for byte; fails where a part that may name persons cannot be read.
 */
export function withoutPersons(files: readonly Uint8Array[], choices: PersonChoices): Result<readonly Uint8Array[]> {
  if (choices.keepNames && choices.comments === "keep") return ok(files);
  const authors = new Authors(choices.keepNames);
  const copies: Uint8Array[] = [];
  for (const bytes of files) {
    const copy = copyOf(bytes, choices, authors);
    if (!copy.ok) return copy;
    copies.push(copy.value);
  }
  return ok(copies);
}

function copyOf(bytes: Uint8Array, choices: PersonChoices, authors: Authors): Result<Uint8Array> {
  const [archive, parts] = [openArchive(bytes), openDocx(bytes)];
  if (!archive.ok) return archive;
  if (!parts.ok) return parts;
  const { main, relations } = parts.value;
  const related = (wanted: (type: string) => boolean): ReadonlySet<string> =>
    new Set(relations.flatMap(({ type, target, external }) => (wanted(type) && !external ? [target] : [])));
  const gone = choices.comments === "keep" ? new Set<string>() : related((type) => COMMENTS.test(type));
  const people = choices.keepNames ? new Set<string>() : related((type) => PERSONS.has(type));
  const told = (name: string): boolean => name.endsWith(".xml") && !/^customXml\//iu.test(name) && name !== TYPES;
  const written = new Map<string, Uint8Array>();
  // Names count from the text on, whatever the order of the parts.
  for (const name of [main, ...archive.value.names.filter((each) => each !== main)]) {
    const listing = gone.size > 0 && (name === TYPES || name === relationsName(main));
    if (gone.has(name) || (!told(name) && !listing)) continue;
    const part = archive.value.read(name);
    const text = part.ok ? decodeXml(part.value) : part;
    if (part.ok && text.ok && !listing && !TELLING.test(text.value)) continue;
    const source = part.ok ? openSource(part.value) : part;
    if (!source.ok) return { ok: false, failure: { ...source.failure, place: name } };
    const copy = listing
      ? withoutElements(source.value, listed(source.value, main, archive.value, gone))
      : people.has(name)
        ? withoutElements(source.value, new Set(childElements(source.value.root)))
        : partWithout(source.value, choices, authors);
    if (copy !== source.value.text) written.set(name, source.value.encode(copy));
  }
  return written.size === 0 ? ok(bytes) : repacked(archive.value, written, gone);
}

/** Relations to parts that go, and what the list of types says of them. */
function listed(source: XmlSource, main: string, archive: Archive, gone: ReadonlySet<string>): ReadonlySet<XmlElement> {
  const relations = sourceRelations(source, main, archive);
  const types = new Set([...gone].map((name) => `/${name.toLowerCase()}`));
  return new Set([
    ...relations.flatMap(({ element, target, external }) => (!external && gone.has(target) ? [element] : [])),
    ...childElements(source.root).filter(({ attributes }) => types.has((attributes["PartName"] ?? "").toLowerCase())),
  ]);
}

function partWithout(source: XmlSource, { keepNames, comments }: PersonChoices, authors: Authors): string {
  const changes: Replacement[] = [];
  const look = (element: XmlElement): void => {
    const { from, to, attributes } = source.span(element);
    if (comments === "leave-out" && COMMENT_ANCHORS.has(element.name)) return void changes.push([from, to, ""]);
    for (const [name, [start, end]] of keepNames ? [] : attributes) {
      const instead = aliasFor(name, element.attributes[name] ?? "", authors);
      const raw = /[^\s=]+/u.exec(source.text.slice(start, end))?.[0] ?? "";
      if (instead !== null) changes.push([start, end, ` ${raw}="${escapeXml(instead)}"`]);
    }
    for (const child of childElements(element)) look(child);
  };
  look(source.root);
  return replacing(source, [0, source.text.length], changes);
}

/** What stands in the place of a person's name; null where an attribute names nobody. */
function aliasFor(attribute: string, value: string, authors: Authors): string | null {
  if (value === "") return null;
  if (/(?:^|:)(?:author|userName)$/u.test(attribute)) return authors.shown(value);
  return /(?:^|:)(?:initials|userId)$/u.test(attribute) ? "" : null;
}
