import { childNamed, type XmlElement } from "../../xml.ts";
import { tagsOf } from "./file.ts";
import type { PartPair } from "./parts.ts";
import { plain } from "./writing-marks.ts";

/** Writes start tags of runs with their properties, each once. */
export class Heads {
  readonly #pair: PartPair;
  readonly #known = new Map<XmlElement, string>();

  constructor(pair: PartPair) {
    this.#pair = pair;
  }

  /** Start of a run of the old draft with its formatting. */
  gone(run: XmlElement | null): string {
    const properties = run === null ? undefined : childNamed(run, "w:rPr");
    if (run === null || properties === undefined) return "<w:r>";
    const known = this.#known.get(run) ?? `<w:r>${this.#pair.import!.copy(properties)}`;
    this.#known.set(run, known);
    return known;
  }

  /** Start of a run with the formatting that its words had before, where it was another. */
  told(run: XmlElement, earlier: XmlElement | null): string {
    const head = this.own(run);
    const before = earlier === null ? "" : this.#pair.import!.children(childNamed(earlier, "w:rPr"));
    const properties = childNamed(run, "w:rPr");
    const now = properties === undefined ? "" : this.#pair.own!.inner(properties);
    if (earlier === null || plain(before) === plain(now)) return head;
    const { context } = this.#pair;
    const told = `<w:rPrChange w:id="${context.nextId()}"${context.signature}><w:rPr>${before}</w:rPr></w:rPrChange>`;
    return `${tagsOf(this.#pair.b!.source, run)[0]}<w:rPr>${now}${told}</w:rPr>`;
  }

  /** Start of a run of the new draft. */
  own(run: XmlElement): string {
    const properties = childNamed(run, "w:rPr");
    const { source } = this.#pair.b!;
    const known =
      this.#known.get(run) ??
      tagsOf(source, run)[0] + (properties === undefined ? "" : this.#pair.own!.copy(properties));
    this.#known.set(run, known);
    return known;
  }
}
