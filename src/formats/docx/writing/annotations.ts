import type { Footnote } from "../../../core/text/block.ts";
import type { Remark } from "../../../core/text/draft.ts";
import { escapeXml } from "../../xml.ts";
import { dateTime, isRightToLeft, paragraph, runs, type Ids, type Look } from "./markup.ts";

/** Gathers the comments and footnotes of a document while its paragraphs are written. */
export class Annotations {
  private readonly written: string[] = [];
  private readonly notes: string[] = [];
  private counted = 0;
  private readonly ids: Ids;

  constructor(ids: Ids) {
    this.ids = ids;
  }

  /** Content of w:comments. */
  get comments(): string {
    return this.written.join("");
  }

  /** Content of w:footnotes, without the separators that every file has. */
  get footnotes(): string {
    return this.notes.join("");
  }

  /**
   * Text as runs with its footnotes in their places and its comments around the words they quote,
   * or around all of it where those are not there.
   */
  annotate(text: string, remarks: readonly Remark[], footnotes: readonly Footnote[], look: Look = {}): string {
    const marks = new Map<number, string[]>();
    const put = (at: number, mark: string): void => {
      const list = marks.get(at);
      if (list === undefined) marks.set(at, [mark]);
      else list.push(mark);
    };
    for (const remark of remarks) {
      const quote = remark.quote ?? "";
      const found = quote === "" ? -1 : text.indexOf(quote);
      const [from, to] = found === -1 ? [0, text.length] : [found, found + quote.length];
      const id = this.add(remark);
      put(from, `<w:commentRangeStart w:id="${id}"/>`);
      put(to, `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`);
    }
    for (const note of footnotes) put(Math.min(text.length, Math.max(0, note.at)), this.footnote(note));
    const places = [...marks.keys()].sort((a, b) => a - b);
    let done = 0;
    let result = "";
    for (const at of places) {
      result += runs(text.slice(done, at), look) + (marks.get(at) ?? []).join("");
      done = at;
    }
    return result + runs(text.slice(done), look);
  }

  /** A footnote whose mark is its number is counted by the program; another mark is written. */
  footnote({ mark, text }: Pick<Footnote, "mark" | "text">): string {
    const id = this.notes.length + 1;
    const counts = mark === String(this.counted + 1);
    if (counts) this.counted++;
    const raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>';
    const own = counts ? "<w:footnoteRef/>" : `<w:t xml:space="preserve">${escapeXml(mark)}</w:t>`;
    const paragraphs = text.split("\n").map((line, i) =>
      paragraph((i === 0 && counts ? `<w:r>${raised}${own}</w:r>${runs(" ")}` : "") + runs(line), {
        rightToLeft: isRightToLeft(text),
      }),
    );
    this.notes.push(`<w:footnote w:id="${id}">${paragraphs.join("")}</w:footnote>`);
    return counts
      ? `<w:r>${raised}<w:footnoteReference w:id="${id}"/></w:r>`
      : `<w:r>${raised}<w:footnoteReference w:customMarkFollows="1" w:id="${id}"/>${own}</w:r>`;
  }

  private add({ author, date, text }: Remark): number {
    const id = this.ids.next();
    const when = date === null ? "" : ` w:date="${dateTime(date)}"`;
    this.written.push(
      `<w:comment w:id="${id}" w:author="${escapeXml(author)}"${when} w:initials="">${text
        .split("\n")
        .map((line) => paragraph(runs(line), { rightToLeft: isRightToLeft(text) }))
        .join("")}</w:comment>`,
    );
    return id;
  }
}
