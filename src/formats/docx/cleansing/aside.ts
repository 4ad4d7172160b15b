import { childElements, xmlText, type XmlElement } from "../../xml.ts";
import type { SourceRelation } from "./relations.ts";
import type { Cleansing } from "./report.ts";
import { tellUnprinted } from "./unprinted.ts";
import { wordsOf } from "./words.ts";

/** Fields that lead to other files or pages. */
const LEADING = /^\s*(?:INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DDE|DDEAUTO|HYPERLINK|RD|DATABASE)\s(?<rest>.*)$/isu;
/** Switches of those fields whose argument is no address: a place in the file, a tip, a frame, a format. */
const NO_ADDRESS = /\\[lotnfc*!@](?=\s|$)\s*(?:"[^"]*"|[^\s\\"]+)?/giu;
/** Attributes of pictures and links in which programs write where a file lay. */
const PLACES = /(\s(?:[\w-]+:)?(?:descr|name|title|alt|src|href|Target|instr)\s*=\s*)("[^"<]*"|'[^'<]*')/gu;
const INSTRUCTIONS = /(<(?:[\w-]+:)?instrText\b[^>]*>)([^<]*)/gu;
/** A folder of somebody's machine or network: `file:`, a drive, a share, a home. */
const LOCAL = /^(?:file:|[a-z]:(?:[\\/]|%5c)|\\\\|\/(?:users|home|volumes|mnt)\/|~\/)/iu;

/** Tells what a part says beside its page: where links and pictures lead, what pictures and controls are called. */
export function tellAside(root: XmlElement, relations: readonly SourceRelation[], cleansing: Cleansing): void {
  let instruction = "";
  const flush = (): void => {
    for (const address of addressesIn(instruction)) cleansing.trace("link", address);
    instruction = "";
  };
  const look = (element: XmlElement): void => {
    const { name, attributes } = element;
    if (name === "w:instrText") instruction += xmlText(element);
    else if (name === "w:fldChar") flush();
    else if (name === "w:fldSimple") {
      flush();
      instruction = attributes["w:instr"] ?? "";
      flush();
    } else if (name === "w:alias" || name === "w:tag") cleansing.trace("control", attributes["w:val"] ?? "");
    else if (/:docPr$|:cNvPr$/u.test(name))
      for (const said of [attributes["title"], attributes["descr"]]) cleansing.trace("description", said ?? "");
    else if (name.startsWith("v:")) cleansing.trace("description", attributes["alt"] ?? "");
    for (const child of childElements(element)) look(child);
  };
  look(root);
  flush();
  tellUnprinted(root, cleansing);
  const printed = relations.some(({ external }) => external) ? wordsOf(root) : "";
  for (const { external, target } of relations)
    if (external && !printed.includes(bare(target))) cleansing.trace("link", target);
}

/** Addresses in the instruction of a field. */
function addressesIn(instruction: string): readonly string[] {
  const rest = LEADING.exec(instruction)?.groups?.["rest"]?.replace(NO_ADDRESS, " ") ?? "";
  return [...rest.matchAll(/"([^"]*)"|([^\s"]+)/gu)]
    .map(([, quoted, plain]) => (quoted ?? plain ?? "").replaceAll("\\\\", "\\"))
    .filter((each) => /[./\\:]/u.test(each) && !/^\\\w?$/u.test(each));
}

/** An address as a page prints it. */
function bare(target: string): string {
  return target.replace(/^(?:mailto:|https?:\/\/)/iu, "").replace(/\/$/u, "");
}

/** The text of a part without the folders of local paths in links, pictures and fields: the names of files stay. */
export function withoutFolders(xml: string): string {
  return xml
    .replace(PLACES, (_, start: string, value: string) => {
      const [mark, inner] = [value[0]!, value.slice(1, -1)];
      return `${start}${mark}${/instr\s*=\s*$/u.test(start) ? withoutFoldersIn(inner) : nameOf(inner)}${mark}`;
    })
    .replace(INSTRUCTIONS, (_, start: string, inner: string) => start + withoutFoldersIn(inner));
}

function withoutFoldersIn(instruction: string): string {
  return instruction.replace(/(&quot;|"|&#34;)(.*?)\1|[^\s"]+/gu, (all, mark: string | undefined, inner: string) =>
    mark === undefined ? nameOf(all) : mark + nameOf(inner) + mark,
  );
}

/** The name of a file whose local path is given; else what is given. */
function nameOf(path: string): string {
  if (!LOCAL.test(path)) return path;
  return path.split(/[\\/]|%5c|%2f/iu).findLast((part) => part !== "") ?? "";
}
