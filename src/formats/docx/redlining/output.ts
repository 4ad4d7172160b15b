import { ok, type Result } from "../../../core/common/result.ts";
import { packArchive } from "../../archive.ts";
import { decodeXml, escapeXml } from "../../xml.ts";
import { relationsName, type WordFile } from "./file.ts";

const TYPES = "[Content_Types].xml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The new draft's package as it will be written: its parts as they are, but for those that change or are added. */
export class Output {
  readonly #file: WordFile;
  readonly #written = new Map<string, Uint8Array>();
  readonly #added: string[] = [];
  readonly #relations = new Map<string, string[]>();
  readonly #types: string[] = [];
  readonly #ids = new Map<string, Set<string>>();

  constructor(file: WordFile) {
    this.#file = file;
  }

  /** Writes a part anew; `name` need not be there yet. */
  write(name: string, content: Uint8Array): void {
    if (!this.#has(name)) this.#added.push(name);
    this.#written.set(name, content);
  }

  /** A part as it will be written; null where the package has it as the draft does. */
  written(name: string): Uint8Array | null {
    return this.#written.get(name) ?? null;
  }

  /** Adds a part under a name that is free, and says which: `word/media/old1.png`. */
  add(folder: string, stem: string, ending: string, content: Uint8Array, type: string): string {
    let name = "";
    for (let count = 1; name === "" || this.#has(name); count++) name = `${folder}${stem}${count}${ending}`;
    this.write(name, content);
    this.#types.push(`<Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(type)}"/>`);
    return name;
  }

  /** A copy of a part relates to what the part itself relates to. */
  copyRelations(part: string, copy: string): void {
    const bytes = this.#file.bytes(relationsName(part));
    if (bytes !== null) this.write(relationsName(copy), bytes);
    this.#ids.set(copy, new Set(this.#file.relations(part).map(({ id }) => id)));
  }

  /** Relates a part to another one, or to an address outside; answers the id. */
  relate(part: string, type: string, target: string, external: boolean): string {
    const ids = this.#ids.get(part) ?? new Set(this.#file.relations(part).map(({ id }) => id));
    this.#ids.set(part, ids);
    let count = ids.size + 1;
    while (ids.has(`rId${count}`)) count++;
    const id = `rId${count}`;
    ids.add(id);
    const kind = type.includes(":") ? type : `${OFFICE}/${type}`;
    const to = external ? target : `/${target}`;
    const mode = external ? ' TargetMode="External"' : "";
    const list = this.#relations.get(part) ?? [];
    list.push(`<Relationship Id="${id}" Type="${escapeXml(kind)}" Target="${escapeXml(to)}"${mode}/>`);
    this.#relations.set(part, list);
    return id;
  }

  /** The file: every part of the draft in its order, then what was added. */
  pack(): Result<Uint8Array> {
    for (const [part, added] of this.#relations)
      this.#extend(relationsName(part), "Relationships", "relationships", added);
    if (this.#types.length > 0) this.#extend(TYPES, "Types", "content-types", this.#types);
    const files: (readonly [string, Uint8Array])[] = [];
    for (const name of [...this.#file.parts.archive.names, ...this.#added]) {
      const written = this.#written.get(name);
      const content = written === undefined ? this.#file.parts.archive.read(name) : ok(written);
      if (!content.ok) return content;
      files.push([name, content.value]);
    }
    return ok(packArchive(files));
  }

  #has(name: string): boolean {
    const lower = name.toLowerCase();
    return [...this.#file.parts.archive.names, ...this.#added].some((known) => known.toLowerCase() === lower);
  }

  #extend(name: string, root: string, namespace: string, added: readonly string[]): void {
    const bytes = this.#written.get(name) ?? this.#file.bytes(name);
    const text = bytes === null ? null : decodeXml(bytes);
    const before = text?.ok === true ? text.value : `${DECLARATION}<${root} xmlns="${PACKAGE}/${namespace}"></${root}>`;
    this.write(name, new TextEncoder().encode(extended(before, root, added.join(""))));
  }
}

/** A list of one root with more at its end; the root may have any prefix or a single tag. */
function extended(text: string, root: string, added: string): string {
  const end = new RegExp(`</(?:([\\w-]+):)?${root}\\s*>\\s*$`, "u").exec(text);
  if (end === null) return text.replace(/\/>\s*$/u, `>${added}</${root}>`);
  const prefix = end[1] === undefined ? "" : `${end[1]}:`;
  const prefixed = prefix === "" ? added : added.replace(/<(?=\w)/gu, `<${prefix}`);
  return text.slice(0, end.index) + prefixed + text.slice(end.index);
}
