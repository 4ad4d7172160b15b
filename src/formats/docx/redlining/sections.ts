import { childElements, type XmlElement } from "../../xml.ts";
import type { Context } from "./context.ts";
import { replacing, tagsOf } from "./file.ts";
import { PartPair, type Side } from "./parts.ts";
import type { Plan } from "./plan.ts";

const KINDS = ["header", "footer"] as const;
/** The namespace of references to parts, in a part of the strict or of the transitional form. */
const relationships = (text: string): string =>
  text.includes("http://purl.oclc.org/ooxml/wordprocessingml")
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A header or footer by kind and by the pages it is for: `header first`. */
type Shown = Map<string, string>;

/** Sections of both drafts in the order of the redline, with the headers and footers that each shows. */
export class Sections {
  readonly #context: Context;
  /** What stands in the place of a section's properties. */
  readonly #written = new Map<XmlElement, string>();
  /** Parts already written, by the old and the new part they show. */
  readonly #parts = new Map<string, string>();
  readonly #taken = new Set<string>();
  #last = "";
  /** What pages show so far: in the old draft, in the new one, and in the redline once all is rejected or accepted. */
  readonly #now = {
    a: new Map() as Shown,
    b: new Map() as Shown,
    rejected: new Map() as Shown,
    accepted: new Map() as Shown,
  };

  constructor(context: Context) {
    this.#context = context;
  }

  /** Properties of a section as they are to be written. */
  of(section: XmlElement): string | undefined {
    return this.#written.get(section);
  }

  /** Goes through the sections of the body in order; the last ones are those of the bodies themselves. */
  settle(plan: Plan, last: readonly [a: XmlElement | null, b: XmlElement | null]): void {
    for (const block of plan) {
      if (block.kind !== "text") continue;
      const [a, b] = [block.a.at(-1)?.section ?? null, block.b.at(-1)?.section ?? null];
      if (a !== null && b !== null) this.#kept(a, b);
      else if (a !== null) this.#gone(a);
      else if (b !== null) this.#came(b);
    }
    const [a, b] = last;
    if (b !== null) this.#kept(a, b);
    else if (a !== null) this.#missing(a);
  }

  /** Properties of a last section that the new draft leaves out, for what the old one shows on its pages. */
  get last(): string {
    return this.#last;
  }

  #missing(a: XmlElement): void {
    this.#show(this.#now.a, "a", a);
    const { a: ours, b: theirs } = this.#now;
    const references = [...new Set([...ours.keys(), ...theirs.keys()])].map((place) =>
      this.#reference(place, this.#part(place, ours.get(place) ?? null, theirs.get(place) ?? null)),
    );
    if (references.length > 0) this.#last = `<w:sectPr>${references.join("")}</w:sectPr>`;
  }

  #kept(a: XmlElement | null, b: XmlElement): void {
    const { a: ours, b: theirs, rejected, accepted } = this.#now;
    if (a !== null) this.#show(ours, "a", a);
    this.#show(theirs, "b", b);
    const own = this.#references("b", b);
    const changes: (readonly [number, number, string])[] = [];
    const source = this.#context.b.source(this.#context.b.parts.main)!;
    const inner = source.span(b).inner[0];
    let added = "";
    for (const place of new Set([...ours.keys(), ...theirs.keys()])) {
      const part = this.#part(place, ours.get(place) ?? null, theirs.get(place) ?? null);
      const reference = own.get(place);
      const there = reference === undefined ? undefined : this.#target("b", reference);
      const inherited = rejected.get(place) === part && accepted.get(place) === part;
      if (reference === undefined && !inherited) added += this.#reference(place, part);
      else if (reference !== undefined && there !== part) {
        const { from, to } = source.span(reference);
        changes.push([from, to, this.#reference(place, part)]);
      }
      rejected.set(place, part);
      accepted.set(place, part);
    }
    if (added !== "" || changes.length > 0) this.#written.set(b, this.#with(b, [[inner, inner, added], ...changes]));
  }

  #came(b: XmlElement): void {
    this.#show(this.#now.b, "b", b);
    for (const [place, reference] of this.#references("b", b))
      this.#now.accepted.set(place, this.#target("b", reference) ?? "");
  }

  /** A section of the old draft comes back with its own headers and footers. */
  #gone(a: XmlElement): void {
    this.#show(this.#now.a, "a", a);
    let references = "";
    for (const [place, reference] of this.#references("a", a)) {
      const target = this.#target("a", reference);
      if (target === undefined) continue;
      const part = this.#part(place, target, null);
      references += this.#reference(place, part);
      this.#now.rejected.set(place, part);
    }
    this.#written.set(a, references);
  }

  #with(section: XmlElement, changes: readonly (readonly [number, number, string])[]): string {
    const source = this.#context.b.source(this.#context.b.parts.main)!;
    const { from, inner, to } = source.span(section);
    const [open, close] = tagsOf(source, section);
    if (close.length === to - inner[1]) return replacing(source, [from, to], changes);
    return open + changes.map(([, , text]) => text).join("") + close;
  }

  #show(shown: Shown, side: "a" | "b", section: XmlElement): void {
    for (const [place, reference] of this.#references(side, section)) {
      const target = this.#target(side, reference);
      if (target !== undefined) shown.set(place, target);
    }
  }

  #references(_: "a" | "b", section: XmlElement): ReadonlyMap<string, XmlElement> {
    const found = new Map<string, XmlElement>();
    for (const child of childElements(section)) {
      const kind = KINDS.find((each) => child.name === `w:${each}Reference`);
      if (kind !== undefined) found.set(`${kind} ${child.attributes["w:type"] ?? "default"}`, child);
    }
    return found;
  }

  #target(side: "a" | "b", reference: XmlElement): string | undefined {
    const file = this.#context[side];
    const id = reference.attributes["r:id"];
    const target = file.relations(file.parts.main).find((each) => each.id === id)?.target;
    return target !== undefined && file.source(target) !== null ? target : undefined;
  }

  /** A reference to a part of the redline. */
  #reference(place: string, part: string): string {
    const [kind, type] = place.split(" ");
    const main = this.#context.b.parts.main;
    const known = this.#context.b.relations(main).find((each) => each.type === kind && each.target === part)?.id;
    const { imports } = this.#context;
    const id = known ?? imports.relation(main, kind!, part, false);
    imports.need(main, "r", relationships(this.#context.b.source(main)!.text));
    return `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
  }

  /** The part that shows what became of one header or footer; a part that serves two ends is written twice. */
  #part(place: string, a: string | null, b: string | null): string {
    const key = `${a} ${b}`;
    const known = this.#parts.get(key);
    if (known !== undefined) return known;
    const kind = place.split(" ")[0]!;
    const { output } = this.#context;
    const free = b !== null && !this.#taken.has(b);
    const name = free ? b : output.add("word/", kind, ".xml", new Uint8Array(), `${TYPE}.${kind}+xml`);
    if (b !== null) this.#taken.add(b);
    this.#parts.set(key, name);
    if (!free && b !== null) output.copyRelations(b, name);
    this.#write(name, a, b);
    return name;
  }

  #write(name: string, a: string | null, b: string | null): void {
    const context = this.#context;
    const side = (file: Context["a"], part: string | null): Side | null => {
      const source = part === null ? null : file.source(part);
      return source === null || part === null ? null : { name: part, source };
    };
    const pair = new PartPair(context, side(context.a, a), side(context.b, b), name);
    const content = pair.story(pair.a?.source.root ?? null, pair.b?.source.root ?? null);
    const { source } = (pair.b ?? pair.a)!;
    const { from, to, inner } = source.span(source.root);
    if (pair.b !== null && content === source.text.slice(...inner) && name === b) return;
    const close = tagsOf(source, source.root)[1];
    const text = source.text.slice(0, from) + context.opened(name, source) + content + close + source.text.slice(to);
    context.output.write(name, source.encode(text));
  }
}
