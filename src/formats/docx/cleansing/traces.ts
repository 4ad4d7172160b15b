import { ok, type Result } from "../../../core/common/result.ts";
import { openArchive, repacked, type Archive } from "../../archive.ts";
import { childElements, type XmlElement } from "../../xml.ts";
import { decodeXml } from "../../xml.ts";
import { openDocx, relationsName, type DocxParts } from "../parts.ts";
import { withoutFolders } from "./aside.ts";
import { KNOWN_VOCABULARIES, tellingProperties } from "./properties.ts";
import { sourceRelations, withoutElements } from "./relations.ts";
import { openSource, type XmlSource } from "./source.ts";

const TYPES = "[Content_Types].xml";
/** Types of relations to what no page shows and a file does not need: pictures of earlier states, templates, sources. */
const BESIDE = new Set([
  "thumbnail",
  "custom-properties",
  "attachedTemplate",
  "mailMergeSource",
  "mailMergeHeaderSource",
  "mailMergeRecipientData",
  "recipientData",
  "documenttasks",
  "classificationlabels",
]);
const DATA = new Set(["customXml", "customXmlProps"]);
const KNOWN_DATA = new RegExp(`xmlns(?::[\\w.-]+)?="${KNOWN_VOCABULARIES}`, "u");
/** Who a library of files says changed it, whose a cover page is. */
const NAMES_PERSONS =
  /<(?:[\w.-]+:)?(?:UserInfo|DisplayName|AccountId|CompanyEmail|CompanyPhone|CompanyFax|CompanyAddress|Manager|creator|lastModifiedBy)\b[^>]*>\s*[^<\s]/u;

/** What the settings say of these. */
const SETTINGS = new Set(["w:attachedTemplate", "w:docVars", "w:mailMerge"]);

/**
 * A Word file without what it says beside its text of who made it, where and from what: properties but its title, language
 * and days, data that name persons or that it alone understands, variables, templates, the picture of an earlier state, the
 * folders of local paths. The very bytes where it says nothing of the kind.
 */
export function withoutTraces(bytes: Uint8Array): Result<Uint8Array> {
  const [archive, parts] = [openArchive(bytes), openDocx(bytes)];
  if (!archive.ok) return archive;
  if (!parts.ok) return parts;
  const gone = partsBeside(parts.value);
  const written = new Map<string, Uint8Array>();
  for (const name of archive.value.names.filter((each) => !gone.has(each))) {
    if (!/\.(?:xml|rels)$/iu.test(name)) continue;
    const dropped = droppedOf(name, parts.value, gone);
    const part = archive.value.read(name);
    const text = part.ok ? decodeXml(part.value) : part;
    const places = name.startsWith("word/") && text.ok && withoutFolders(text.value) !== text.value;
    if (dropped === null && !places) continue;
    const source = part.ok ? openSource(part.value) : part;
    if (!source.ok) return { ok: false, failure: { ...source.failure, place: name } };
    const elements = dropped?.(source.value) ?? [];
    const kept = elements.length > 0 ? withoutElements(source.value, new Set(elements)) : source.value.text;
    const copy = places ? withoutFolders(kept) : kept;
    if (copy !== source.value.text) written.set(name, source.value.encode(copy));
  }
  return gone.size + written.size === 0 ? ok(bytes) : repacked(archive.value, written, gone);
}

/** The parts that go, with what they alone relate to. */
function partsBeside({ archive, main, relationsOf }: DocxParts): ReadonlySet<string> {
  const gone = new Set<string>();
  const leave = (part: string): void => {
    for (const name of [part, relationsName(part)]) if (archive.names.includes(name)) gone.add(name);
  };
  for (const part of ["", main, ...settingsOf(relationsOf(main))])
    for (const { type, target, external } of relationsOf(part)) {
      if (external || !(BESIDE.has(type) || (type === "customXml" && tellsBeside(archive, target)))) continue;
      leave(target);
      for (const further of relationsOf(target))
        if (!further.external && (BESIDE.has(further.type) || DATA.has(further.type))) leave(further.target);
    }
  return gone;
}

/** Whether data say what nobody reads here: words of a vocabulary of their own, or persons. */
function tellsBeside(archive: Archive, part: string): boolean {
  const bytes = archive.read(part);
  if (!bytes.ok) return true;
  const xml = new TextDecoder(encodingOf(bytes.value)).decode(bytes.value);
  const silent = !/>\s*[^<\s]/u.test(xml.replace(/^[^<]+/u, "")) && !/<!\[CDATA\[/u.test(xml);
  return NAMES_PERSONS.test(xml) || !(silent || KNOWN_DATA.test(xml));
}

/** As the first bytes tell: data of other programs come in UTF-16 too. */
function encodingOf([first, second]: Uint8Array): string {
  return first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

const settingsOf = (relations: ReturnType<DocxParts["relationsOf"]>): readonly string[] =>
  relations.flatMap(({ type, target, external }) => (type === "settings" && !external ? [target] : []));

/** What of a part goes; null for a part that says nothing beside the text. */
function droppedOf(
  name: string,
  { archive, main, relationsOf }: DocxParts,
  gone: ReadonlySet<string>,
): ((source: XmlSource) => readonly XmlElement[]) | null {
  const settings = settingsOf(relationsOf(main));
  if (name === TYPES) {
    const types = new Set([...gone].map((part) => `/${part.toLowerCase()}`));
    return ({ root }) =>
      childElements(root).filter(({ attributes }) => types.has((attributes["PartName"] ?? "").toLowerCase()));
  }
  const related = ["", main, ...settings].find((part) => relationsName(part) === name);
  if (related !== undefined)
    return (source) =>
      sourceRelations(source, related, archive).flatMap(({ element, type, target }) =>
        BESIDE.has(type) || (DATA.has(type) && gone.has(target)) ? [element] : [],
      );
  if (settings.includes(name)) return ({ root }) => childElements(root).filter((child) => SETTINGS.has(child.name));
  const property = relationsOf("").some(({ type, target }) => target === name && type.endsWith("-properties"));
  return property ? ({ root }) => tellingProperties(root) : null;
}
