import type { XmlElement } from "../xml.ts";

/** The text before or after the tracked changes of a file. */
export type View = "original" | "final";

/** One tracked change that a stretch of text, a paragraph mark or a row lies in. */
export interface TrackedChange {
  readonly kind: "insert" | "delete" | "moveFrom" | "moveTo";
  /** As shown: an alias unless names are kept. */
  readonly author: string;
  /** ISO date-time as in the file, null where it has none. */
  readonly date: string | null;
  /** Nothing tracked: the words were struck through or hidden by hand. */
  readonly byHand?: "struck" | "hidden";
}

const KINDS: Readonly<Record<string, TrackedChange["kind"]>> = {
  "w:ins": "insert",
  "w:del": "delete",
  "w:moveFrom": "moveFrom",
  "w:moveTo": "moveTo",
  "w:cellIns": "insert",
  "w:cellDel": "delete",
};

/** Whether text under these changes stands in a view. */
export function standsIn(view: View, changes: readonly TrackedChange[]): boolean {
  const gone = view === "final" ? ["delete", "moveFrom"] : ["insert", "moveTo"];
  return !changes.some(({ kind }) => gone.includes(kind));
}

/** Names of persons as shown: `author 1`, `author 2` by first appearance, or as they are. */
export class Authors {
  private readonly aliases = new Map<string, string>();
  private readonly keepNames: boolean;

  constructor(keepNames: boolean) {
    this.keepNames = keepNames;
  }

  shown(name: string): string {
    let alias = this.aliases.get(name);
    if (alias === undefined) {
      alias = this.keepNames && name !== "" ? name : `author ${this.aliases.size + 1}`;
      this.aliases.set(name, alias);
    }
    return alias;
  }
}

/** The change that an element marks, or null where it marks none. */
export function readChange(element: XmlElement, authors: Authors): TrackedChange | null {
  const kind = KINDS[element.name];
  if (kind === undefined) return null;
  return {
    kind,
    author: authors.shown(element.attributes["w:author"] ?? ""),
    date: element.attributes["w:date"] ?? null,
  };
}

/** Counts tracked changes as a reader sees them: what touches and has one author and date is one change. */
export class ChangeTally {
  private readonly counts = { insert: 0, delete: 0, moveFrom: 0, moveTo: 0 };
  private readonly byAuthor = new Map<string, number>();
  private open: ReadonlySet<string> = new Set();
  /** Changes of formatting alone. */
  formatting = 0;

  /** The next stretch of the document lies in these changes. */
  passes(changes: readonly TrackedChange[]): void {
    if (changes.length === 0 && this.open.size === 0) return;
    const now = new Set<string>();
    for (const { kind, author, date } of changes) {
      const key = `${kind}\n${author}\n${date ?? ""}`;
      now.add(key);
      if (this.open.has(key)) continue;
      this.counts[kind]++;
      if (kind !== "moveTo") this.byAuthor.set(author, (this.byAuthor.get(author) ?? 0) + 1);
    }
    this.open = now;
  }

  get insertions(): number {
    return this.counts.insert;
  }

  get deletions(): number {
    return this.counts.delete;
  }

  get moves(): number {
    return Math.max(this.counts.moveFrom, this.counts.moveTo);
  }

  get total(): number {
    return this.insertions + this.deletions + this.moves;
  }

  /** Authors with the number of their changes, in order of appearance. */
  get authors(): readonly (readonly [name: string, changes: number])[] {
    return [...this.byAuthor];
  }
}
