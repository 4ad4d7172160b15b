import { ok, type Result } from "../../../core/common/result.ts";
import { openArchive, repacked } from "../../archive.ts";
import { childElements, type XmlElement } from "../../xml.ts";
import { openDocx, relationsName, type DocxParts } from "../parts.ts";
import { tellingProperties } from "./properties.ts";
import { sourceRelations, withoutElements } from "./relations.ts";
import { openSource, type XmlSource } from "./source.ts";

const TYPES = "[Content_Types].xml";
/** Types of relations to what no page shows and a file does not need: pictures of earlier states, data, templates, sources. */
const BESIDE = new Set([
  "thumbnail",
  "custom-properties",
  "customXml",
  "customXmlProps",
  "attachedTemplate",
  "mailMergeSource",
  "mailMergeHeaderSource",
  "mailMergeRecipientData",
  "recipientData",
  "documenttasks",
  "classificationlabels",
]);
/** What the settings say of these. */
const SETTINGS = new Set(["w:attachedTemplate", "w:docVars", "w:mailMerge"]);

/**
 * A Word file without what it says beside its text of who made it, where and from what: properties but its title, language
 * and days, data, variables, templates, the picture of an earlier state. The very bytes where it says nothing of the kind.
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
    if (dropped === null) continue;
    const part = archive.value.read(name);
    const source = part.ok ? openSource(part.value) : part;
    if (!source.ok) return { ok: false, failure: { ...source.failure, place: name } };
    const elements = dropped(source.value);
    if (elements.length > 0) written.set(name, source.value.encode(withoutElements(source.value, new Set(elements))));
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
      if (external || !BESIDE.has(type)) continue;
      leave(target);
      for (const further of relationsOf(target))
        if (!further.external && BESIDE.has(further.type)) leave(further.target);
    }
  return gone;
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
      sourceRelations(source, related, archive).flatMap(({ element, type }) => (BESIDE.has(type) ? [element] : []));
  if (settings.includes(name)) return ({ root }) => childElements(root).filter((child) => SETTINGS.has(child.name));
  const property = relationsOf("").some(({ type, target }) => target === name && type.endsWith("-properties"));
  return property ? ({ root }) => tellingProperties(root) : null;
}
