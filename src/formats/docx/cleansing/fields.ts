import { childElements, xmlText, type XmlElement } from "../../xml.ts";

/** What the fields of a part say that is not printed. */
export interface UnprintedFields {
  /** Arguments of each field, and whether a cleansed copy can do without the field, which then stands as its result. */
  readonly told: readonly { readonly words: readonly string[]; readonly goes: boolean }[];
  /** Elements that go with such fields, and simple fields of which just the result stays. */
  readonly gone: ReadonlySet<XmlElement>;
}

/** Fields that ask or choose as a text is made, or say where a table shall list it: their result stands without them. */
const DISPENSABLE =
  /^(?:IF|FILLIN|ASK|SET|MERGEFIELD|MERGEREC|MERGESEQ|NEXT|NEXTIF|SKIPIF|COMPARE|QUOTE|DOCVARIABLE|XE|TC|TA|RD|COMMENTS|KEYWORDS|SUBJECT|AUTHOR|LASTSAVEDBY|USERNAME|USERADDRESS|USERINITIALS)$/iu;
/** Fields whose arguments are printed, counted, or the names of places told elsewhere. */
const PLAIN = /^(?:=.*|EQ|SYMBOL|LISTNUM|REF|PAGEREF|NOTEREF|ADVANCE|FORMTEXT|FORMCHECKBOX|ADDIN|CITATION)$/iu;
/** Switches of all fields, which format the result, and what they say. */
const FORMATS = /\\[*@#]\s*(?:"[^"]*"|[^\s"\\]+)/gu;

/** A place in the file that a link leads to. */
const PLACE = /\\l\s*(?:"[^"]*"|[^\s"\\]+)/gu;

interface Open {
  readonly begin: XmlElement;
  /** Its signs and instructions, and all that stands in its instruction besides. */
  readonly signs: XmlElement[];
  instruction: string;
  isShowing: boolean;
}

/** All that the instructions and links of a part say, where they name places. */
export function referencesIn(xml: string): string {
  const found = xml.matchAll(
    /<(?:\w+:)?(?:instrText|delInstrText)\b[^>]*>([^<]*)|\s(?:\w+:)?(?:anchor|instr|docLocation)=("[^"]*"|'[^']*')/gu,
  );
  return [...found].map(([, code, value]) => code ?? ` ${value ?? ""} `).join("");
}

/** Finds the fields of a part in the order of its elements. */
export function fieldsIn(root: XmlElement): UnprintedFields {
  const told: { readonly words: readonly string[]; readonly goes: boolean }[] = [];
  const gone = new Set<XmlElement>();
  const open: Open[] = [];
  const close = (instruction: string): boolean => {
    const [name = ""] = instruction.trim().split(/\s+/u);
    const goes = DISPENSABLE.test(name);
    if (!PLAIN.test(name)) told.push({ words: argumentsOf(instruction), goes });
    return goes;
  };
  const visit = (element: XmlElement): void => {
    const field = open.at(-1);
    const { name, attributes } = element;
    if (name === "w:fldChar") {
      const type = attributes["w:fldCharType"];
      if (type === "begin") open.push({ begin: element, signs: [element], instruction: "", isShowing: false });
      else if (field !== undefined) {
        field.signs.push(element);
        if (type === "separate") field.isShowing = true;
        else if (type === "end") {
          open.pop();
          const goes = close(field.instruction);
          if (goes) for (const each of field.signs) gone.add(each);
          // What a field in an instruction shows is part of that instruction.
          const outer = open.at(-1);
          if (outer !== undefined && !outer.isShowing) outer.signs.push(...field.signs);
        }
      }
    } else if (name === "w:fldSimple") {
      if (close(attributes["w:instr"] ?? "")) gone.add(element);
    } else if (name === "w:instrText" || name === "w:delInstrText") {
      if (field !== undefined && !field.isShowing) field.instruction += xmlText(element);
    }
    // Whatever stands in an instruction goes with it: words of other fields there too.
    const hiding = open.findLast((each) => !each.isShowing);
    if (hiding !== undefined && /^w:(?:t|tab|br|cr|instrText|delInstrText)$/u.test(name)) hiding.signs.push(element);
    for (const child of childElements(element)) visit(child);
  };
  visit(root);
  return { told, gone };
}

/** What the arguments of a field say, without its name, its switches, and what only formats. */
function argumentsOf(instruction: string): readonly string[] {
  const rest = instruction
    .replace(FORMATS, " ")
    .replace(PLACE, " ")
    .replace(/^\s*\S+/u, "");
  return [...rest.matchAll(/["“]([^"“”]*)["”]|([^\s"“”]+)/gu)]
    .map(([, quoted, plain]) => (quoted ?? plain ?? "").trim())
    .filter((each) => !/^\\\S$/u.test(each) && !/^(?:_blank|[-<>=]+|#\S*)$/u.test(each));
}
