import { childElements, type XmlElement } from "../../xml.ts";
import type { Archive } from "../../archive.ts";
import type { FoundChoices } from "../../../core/text/found.ts";
import { resolveTarget } from "../parts.ts";
import { withoutRemarks, type XmlSource } from "./source.ts";

/** Types of relations to what no page shows: data, properties, thumbnails, macros, signatures, templates, persons. */
const UNSEEN = new Set([
  "customXml",
  "customXmlProps",
  "extended-properties",
  "custom-properties",
  "thumbnail",
  "origin",
  "glossaryDocument",
  "attachedTemplate",
  "mailMergeSource",
  "mailMergeHeaderSource",
  "mailMergeRecipientData",
  "recipientData",
  "printerSettings",
  "keyMapCustomizations",
  "attachedToolbars",
  "vbaProject",
  "wordVbaData",
  "documenttasks",
  "classificationlabels",
  "ui",
  "extensibility",
]);
/** Types of relations to comments and what is said of them. */
export const COMMENTS = /^comments/iu;
/** Types of relations to lists of persons. */
export const PERSONS = new Set(["people"]);
/** Parts that a text names where it shows them. */
const NAMED = new Set(["header", "footer"]);
/** Package-level relations that a copy keeps. */
const OF_PACKAGE = new Set(["officeDocument", "core-properties"]);

/** A relation of a part as its file of relations says it. */
export interface SourceRelation {
  readonly element: XmlElement;
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The relations that a file of relations states; `part` is the part that they are of. */
export function sourceRelations({ root }: XmlSource, part: string, archive: Archive): readonly SourceRelation[] {
  const byCase = new Map(archive.names.map((name) => [name.toLowerCase(), name]));
  return childElements(root).map((element) => {
    const { attributes } = element;
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    const name = external ? target : resolveTarget(target, part);
    return {
      element,
      id: attributes["Id"] ?? "",
      type: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      target: external ? target : (byCase.get(name.toLowerCase()) ?? name),
      external,
    };
  });
}

/** All that a part says between quotation marks, where it names its relations. */
export function quotedIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/"([^"<]*)"|'([^'<]*)'/gu)].map((match) => match[1] ?? match[2] ?? ""));
}

/** Whether a copy keeps a relation of a part, by what its text says between quotation marks before and after. */
export function staysRelated(
  { type, id }: SourceRelation,
  part: string,
  choices: FoundChoices,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): boolean {
  if (part === "" && !OF_PACKAGE.has(type)) return false;
  if (UNSEEN.has(type)) return false;
  if (COMMENTS.test(type)) return choices.comments === "keep";
  if (PERSONS.has(type)) return choices.names === "keep";
  return after.has(id) || (!before.has(id) && !NAMED.has(type));
}

/** A file of elements, each on its own, without those that are dropped. */
export function withoutElements(source: XmlSource, dropped: ReadonlySet<XmlElement>): string {
  const { text, root } = source;
  let kept = "";
  let at = 0;
  for (const child of childElements(root)) {
    if (!dropped.has(child)) continue;
    const { from, to } = source.span(child);
    kept += text.slice(at, from);
    at = to;
  }
  return withoutRemarks(kept + text.slice(at));
}
