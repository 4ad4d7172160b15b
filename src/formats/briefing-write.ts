import { said, type Say, type Speaker } from "../core/common/said.ts";
import type { Briefing } from "../core/briefing/briefing.ts";
import { parseDocument, type DocumentBlock, type Inline } from "../core/briefing/document.ts";
import { isUnfrozen, shownFigure, wasOf } from "../core/briefing/freeze.ts";
import type { Shown } from "../core/briefing/resolved.ts";
import type { ProcessState } from "../core/record/state.ts";
import { exportFrame, type ExportFrame } from "./frame.ts";
import { escapeMarkdown } from "./markdown/writing/redline.ts";
import { paperLine, type Paper } from "../core/common/paper.ts";
import { packDocument } from "./docx/writing/package.ts";
import { docxTable, htmlTable, markdownTable, rowsOf } from "./briefing-tables.ts";
import { isRightToLeft, paragraph, runs, type Look } from "./docx/writing/markup.ts";
import { escapeHtml } from "./html/writing/escape.ts";
import { htmlPage } from "./html/writing/page.ts";

/** Formats that a briefing is handed out in; its figures are then plain words, tables and pictures. */
export type BriefingFormat = "md" | "html" | "docx";

/** Pictures of charts by the key of their live figure: HTML that holds SVG. */
export type ChartPictures = Readonly<Record<string, string>>;

/** What is told of the file of a briefing besides what it holds; without a speaker it speaks English. */
export interface BriefingFile extends Partial<Speaker> {
  readonly pictures?: ChartPictures;
  readonly generatedBy?: string;
  readonly paper?: Paper;
}

/** A briefing as a file that needs no record: every figure written out with its sources. */
export function writeBriefingFile(
  briefing: Briefing,
  state: ProcessState,
  format: BriefingFormat,
  { pictures = {}, ...told }: BriefingFile = {},
): string | Uint8Array {
  const spoken = exportFrame({ title: briefing.title, asOf: briefing.asOf, ...told });
  const { say } = spoken;
  const frame = briefing.published === null ? { ...spoken, status: say(said("paper-briefing.status")) } : spoken;
  const out = new Writer(briefing, state, pictures, say);
  if (format === "md") return out.markdown(frame);
  return format === "html" ? out.html(frame) : out.docx(frame);
}

class Writer {
  private readonly sources: string[] = [];

  constructor(
    private readonly briefing: Briefing,
    private readonly state: ProcessState,
    private readonly pictures: ChartPictures,
    private readonly say: Say,
  ) {}

  markdown(frame: ExportFrame): string {
    const blocks = parseDocument(this.briefing.body).map((block) => this.markdownBlock(block));
    const head = frame.paper === undefined ? [] : [frame.marking ?? "", paperLine(frame.paper)];
    const notes = [...head.filter((line) => line !== "").map(escapeMarkdown), ...this.notes()].map(
      (note) => `> ${note}`,
    );
    const sources = this.sourceLines().map((line, at) => `${at + 1}. ${line}`);
    const end = sources.length === 0 ? [] : [`## ${this.say(said("paper-sources"))}`, sources.join("\n")];
    return `${[...blocks, ...(notes.length === 0 ? [] : [notes.join("\n>\n")]), ...end].join("\n\n")}\n`;
  }

  html(frame: ExportFrame): string {
    const blocks = parseDocument(this.briefing.body)
      // The page has its title at the head.
      .filter((block, at) => !(at === 0 && block.kind === "heading" && block.level === 1))
      .map((block) => this.htmlBlock(block));
    const notes = this.notes().map((note) => `<p class="note"><strong>${escapeHtml(note)}</strong></p>`);
    const sources = this.sourceLines().map((line) => `<li>${escapeHtml(line)}</li>`);
    return htmlPage(
      frame,
      [
        ...notes,
        ...blocks,
        sources.length === 0
          ? ""
          : `<h2>${escapeHtml(this.say(said("paper-sources")))}</h2><ol>${sources.join("")}</ol>`,
      ].join("\n"),
    );
  }

  docx(frame: ExportFrame): Uint8Array {
    const language = this.briefing.language;
    const body = [
      paragraph(runs(this.briefing.title), {
        style: "Title",
        rightToLeft: isRightToLeft(this.briefing.title, language),
      }),
      ...this.notes().map((note) =>
        paragraph(runs(note, { bold: true }), { style: "ParleyNote", rightToLeft: isRightToLeft(note) }),
      ),
      ...parseDocument(this.briefing.body)
        .filter((block, at) => !(at === 0 && block.kind === "heading" && block.level === 1))
        .map((block) => this.docxBlock(block)),
    ];
    const sources = this.sourceLines();
    const heading = this.say(said("paper-sources"));
    if (sources.length > 0)
      body.push(
        paragraph(runs(heading), { style: "Heading1", rightToLeft: isRightToLeft(heading) }),
        ...sources.map((line, at) => paragraph(runs(`${at + 1}. ${line}`), { style: "ParleyNote" })),
      );
    return packDocument({ frame, language, body: body.join("") });
  }

  /** Publication, as-of day and corrections, before everything else. */
  private notes(): readonly string[] {
    const { published, asOf, corrections } = this.briefing;
    return [
      this.say(said("paper-briefing", { asOf, published, kept: !isUnfrozen(this.briefing) })),
      ...(corrections ?? []).map(({ on, of, was, now, reason = "" }) =>
        this.say(said("paper-correction", { on, was: wasOf({ of, was }), now, reason })),
      ),
    ];
  }

  private resolve(live: Parameters<typeof shownFigure>[0]): Shown {
    const resolved = shownFigure(live, this.briefing, this.state, this.say);
    if (resolved.kind !== "problem")
      for (const id of resolved.sources) if (!this.sources.includes(id)) this.sources.push(id);
    return resolved;
  }

  private sourceLines(): readonly string[] {
    return this.sources.map((id) => {
      const source = this.state.sources[id];
      if (source === undefined) return id;
      const { strength } = source;
      const isWeak = strength === "weak" || strength === "none";
      const weak = isWeak ? ` ${this.say(said(`paper-source.${strength}`))}` : "";
      const url = source.url !== null && /^https?:/u.test(source.url) ? ` ${source.url}` : "";
      return `${[source.publisher, source.title, source.date === null ? "" : this.say(said("day-long", { on: source.date }))].filter((part) => part !== "").join(", ")}.${weak}${url}`;
    });
  }

  private plain(inlines: readonly Inline[]): string {
    return inlines.map((inline) => this.plainInline(inline)).join("");
  }

  private plainInline(inline: Inline): string {
    if (inline.kind === "text" || inline.kind === "code") return inline.text;
    if (inline.kind !== "live") return this.plain(inline.inlines);
    const resolved = this.resolve(inline.live);
    if (resolved.kind === "text") return resolved.text;
    return resolved.kind === "quote"
      ? this.say(said("paper-quoted", { words: resolved.text }))
      : resolved.kind === "problem"
        ? `[${resolved.message}]`
        : resolved.caption;
  }

  private markdownBlock(block: DocumentBlock): string {
    switch (block.kind) {
      case "heading":
        return `${"#".repeat(block.level)} ${this.plain(block.inlines)}`;
      case "paragraph":
        return this.markdownInlines(block.inlines);
      case "quotation":
        return `> ${this.markdownInlines(block.inlines)}`;
      case "list":
        return block.items
          .map((item, at) => `${block.ordered ? `${at + 1}.` : "-"} ${this.markdownInlines(item)}`)
          .join("\n");
      case "table":
        return markdownTable(
          block.header.map((cell) => this.plain(cell)),
          block.rows.map((row) => row.map((cell) => this.plain(cell))),
        );
      case "rule":
        return "---";
      case "live":
        return this.markdownFigure(this.resolve(block.live));
    }
  }

  private markdownInlines(inlines: readonly Inline[]): string {
    return inlines
      .map((inline) => {
        if (inline.kind === "strong") return `**${this.plain(inline.inlines)}**`;
        if (inline.kind === "emphasis") return `*${this.plain(inline.inlines)}*`;
        if (inline.kind === "link") return `[${this.plain(inline.inlines)}](${inline.href})`;
        return inline.kind === "code" ? `\`${inline.text}\`` : this.plainInline(inline);
      })
      .join("");
  }

  private markdownFigure(resolved: Shown): string {
    const rows = rowsOf(resolved, this.say);
    if (rows !== null) return `**${rows.caption}**\n\n${markdownTable(rows.header, rows.rows)}`;
    if (resolved.kind === "quote") return `> ${resolved.text}\n>\n> ${resolved.of}`;
    return resolved.kind === "problem" ? `> ${resolved.message}` : resolved.kind === "text" ? resolved.text : "";
  }

  private htmlInlines(inlines: readonly Inline[]): string {
    return inlines
      .map((inline) => {
        if (inline.kind === "strong") return `<strong>${this.htmlInlines(inline.inlines)}</strong>`;
        if (inline.kind === "emphasis") return `<em>${this.htmlInlines(inline.inlines)}</em>`;
        if (inline.kind === "link")
          return `<a href="${escapeHtml(inline.href)}">${this.htmlInlines(inline.inlines)}</a>`;
        if (inline.kind === "code") return `<code>${escapeHtml(inline.text)}</code>`;
        return escapeHtml(this.plainInline(inline));
      })
      .join("");
  }

  private htmlBlock(block: DocumentBlock): string {
    switch (block.kind) {
      case "heading":
        return `<h${Math.max(2, block.level)}>${this.htmlInlines(block.inlines)}</h${Math.max(2, block.level)}>`;
      case "paragraph":
        return `<p>${this.htmlInlines(block.inlines)}</p>`;
      case "quotation":
        return `<blockquote><p>${this.htmlInlines(block.inlines)}</p></blockquote>`;
      case "list": {
        const tag = block.ordered ? "ol" : "ul";
        return `<${tag}>${block.items.map((item) => `<li>${this.htmlInlines(item)}</li>`).join("")}</${tag}>`;
      }
      case "table":
        return htmlTable(
          "",
          block.header.map((cell) => this.htmlInlines(cell)),
          block.rows.map((row) => row.map((cell) => this.htmlInlines(cell))),
        );
      case "rule":
        return "<hr>";
      case "live":
        return this.htmlFigure(this.resolve(block.live), this.pictures[block.live.key]);
    }
  }

  private htmlFigure(resolved: Shown, picture: string | undefined): string {
    const rows = rowsOf(resolved, this.say);
    if (rows !== null) {
      const text = htmlTable(
        escapeHtml(rows.caption),
        rows.header.map(escapeHtml),
        rows.rows.map((row) => row.map(escapeHtml)),
      );
      return picture === undefined ? text : `<figure>${picture}</figure>${text}`;
    }
    if (resolved.kind === "quote")
      return `<blockquote lang="${escapeHtml(resolved.language)}"><p>${escapeHtml(resolved.text)}</p><footer>${escapeHtml(resolved.of)}</footer></blockquote>`;
    return `<p>${escapeHtml(resolved.kind === "problem" ? resolved.message : resolved.kind === "text" ? resolved.text : "")}</p>`;
  }

  private docxInlines(inlines: readonly Inline[], look: Look = {}): string {
    return inlines
      .map((inline) => {
        if (inline.kind === "strong") return this.docxInlines(inline.inlines, { ...look, bold: true });
        if (inline.kind === "emphasis") return this.docxInlines(inline.inlines, { ...look, italic: true });
        if (inline.kind === "link")
          return `${this.docxInlines(inline.inlines, look)}${runs(` (${inline.href})`, look)}`;
        return runs(this.plainInline(inline), look);
      })
      .join("");
  }

  private docxBlock(block: DocumentBlock): string {
    const rightToLeft = isRightToLeft("", this.briefing.language);
    switch (block.kind) {
      case "heading":
        return paragraph(this.docxInlines(block.inlines), {
          style: block.level <= 2 ? "Heading1" : "Heading2",
          rightToLeft,
          keepWithNext: true,
        });
      case "paragraph":
        return paragraph(this.docxInlines(block.inlines), { rightToLeft });
      case "quotation":
        return paragraph(this.docxInlines(block.inlines, { italic: true }), { depth: 1, rightToLeft });
      case "list":
        return block.items
          .map((item, at) =>
            paragraph(runs(block.ordered ? `${at + 1}. ` : "• ") + this.docxInlines(item), { depth: 1, rightToLeft }),
          )
          .join("");
      case "table":
        return docxTable(
          block.header.map((cell) => this.plain(cell)),
          block.rows.map((row) => row.map((cell) => this.plain(cell))),
        );
      case "rule":
        return paragraph("");
      case "live": {
        const resolved = this.resolve(block.live);
        const rows = rowsOf(resolved, this.say);
        if (rows !== null)
          return (
            paragraph(runs(rows.caption, { bold: true }), { keepWithNext: true }) + docxTable(rows.header, rows.rows)
          );
        if (resolved.kind === "quote")
          return paragraph(runs(`${this.say(said("paper-quoted", { words: resolved.text }))} (${resolved.of})`), {
            depth: 1,
            rightToLeft: isRightToLeft(resolved.text, resolved.language),
          });
        return paragraph(
          runs(resolved.kind === "problem" ? resolved.message : resolved.kind === "text" ? resolved.text : ""),
        );
      }
    }
  }
}
