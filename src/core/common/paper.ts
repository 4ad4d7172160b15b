/** Papers of a text that is being negotiated: unless somebody says otherwise, they prejudice nobody's position. */
const NEGOTIATED = [
  "compilation",
  "compilation-anonymous",
  "rolling-text",
  "chairs-text",
  "draft",
  "comparison",
  "evolution",
  "side-by-side",
  "languages",
  "holders",
  "agenda",
  "package-note",
] as const;

/** What papers are: each export says which of these it is. */
export type PaperKind =
  | (typeof NEGOTIATED)[number]
  | "briefing"
  | "checks"
  | "report"
  | "deadlines"
  | "incidents"
  | "table"
  | "chart"
  | "data";

/** Whether papers of this kind are without prejudice unless somebody says otherwise. */
export function isNegotiated(kind: PaperKind): boolean {
  return NEGOTIATED.some((each) => each === kind);
}

/** What a paper says of itself on each of its pages and in its file name, in its reader's words; empty = not said. */
export interface Paper {
  readonly kind: string;
  /** `rev. 4` */
  readonly revision: string;
  /** Day, time and zone of its making: the process's. */
  readonly moment: string;
  /** As the process, the draft or the person who made it says; never ours. */
  readonly handling: string;
  /** `Without prejudice` */
  readonly reserve: string;
  /** That the process is no real one: what leaves it alone must not be taken for such. */
  readonly invented: string;
  /** Name of its file without extension. */
  readonly file: string;
}

/** The line that each page of the paper carries beside its title and its handling marking. */
export function paperLine({ kind, revision, moment, reserve, invented }: Paper): string {
  return [kind, revision, moment, reserve, invented.replace(/\.$/u, "")].filter((part) => part !== "").join(" · ");
}

/** The field `paper` of JSON that has room for one; nothing is said where nobody told. */
export function jsonOfPaper(paper: Paper | undefined): { readonly paper?: Partial<Paper> } {
  if (paper === undefined) return {};
  const { file: _file, ...told } = paper;
  return { paper: Object.fromEntries(Object.entries(told).filter(([, words]) => words !== "")) };
}

/** Bytes that every file system takes as one name, less an extension and what a browser adds to a name it has already. */
const LONGEST_NAME = 200;

/** Names that some systems keep for devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/**
 * A file name out of what it is about and what must not be cut off, in letters of any script. Equal words give equal names;
 * too long a name loses the end of `about`.
 */
export function paperName(about: readonly string[], marks: readonly string[]): string {
  const tail = marks.map(plainName).filter((part) => part !== "");
  const kept = tail.join("-");
  const room = LONGEST_NAME - bytesOf(kept) - 1;
  const head = cut(
    about
      .map(plainName)
      .filter((part) => part !== "")
      .join("-"),
    Math.max(room, 0),
  );
  const name = cut([head, kept].filter((part) => part !== "").join("-"), LONGEST_NAME);
  if (name === "") return "parley";
  return DEVICES.test(name) ? `${name}-` : name;
}

/** Letters, marks and digits; all else is one hyphen. */
function plainName(words: string): string {
  return words
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-")
    .replace(/-{2,}/gu, "-")
    .replace(/^[.-]+|[.-]+$/gu, "");
}

/** Bytes of the text in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** As many whole characters as fit. */
function cut(text: string, bytes: number): string {
  if (bytesOf(text) <= bytes) return text;
  let kept = "";
  let size = 0;
  for (const { segment } of new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text)) {
    size += bytesOf(segment);
    if (size > bytes) break;
    kept += segment;
  }
  return kept.replace(/[.-]+$/u, "");
}
