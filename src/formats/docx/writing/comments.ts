import type { Remark } from "../../../core/text/draft.ts";
import { escapeXml } from "../../xml.ts";
import { dateTime, paragraph, runs, type Ids, type Look } from "./markup.ts";

/** Gathers the comments of a document while its paragraphs are written. */
export class CommentWriter {
  private readonly written: string[] = [];
  private readonly ids: Ids;

  constructor(ids: Ids) {
    this.ids = ids;
  }

  /** Content of w:comments. */
  get content(): string {
    return this.written.join("");
  }

  /** Text as runs with its comments around the words they quote, or around all of it where those are not there. */
  annotate(text: string, remarks: readonly Remark[], look: Look = {}): string {
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
    const places = [...marks.keys()].sort((a, b) => a - b);
    let done = 0;
    let result = "";
    for (const at of places) {
      result += runs(text.slice(done, at), look) + (marks.get(at) ?? []).join("");
      done = at;
    }
    return result + runs(text.slice(done), look);
  }

  private add({ author, date, text }: Remark): number {
    const id = this.ids.next();
    const when = date === null ? "" : ` w:date="${dateTime(date)}"`;
    this.written.push(
      `<w:comment w:id="${id}" w:author="${escapeXml(author)}"${when} w:initials="">${text
        .split("\n")
        .map((line) => paragraph(runs(line)))
        .join("")}</w:comment>`,
    );
    return id;
  }
}
