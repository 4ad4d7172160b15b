import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import type { Warning } from "../core/text/draft.ts";
import { decodeText } from "./encoding.ts";

/** One record of a CSV file. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** 1-based line on which the record starts; a record may span several. */
  readonly line: number;
}

/** How a CSV text is written: one character between cells, never a quote or a line break. */
export interface CsvOptions {
  /** Absent when reading: the first line says (`sep=;`), else the separator that occurs most in it. */
  readonly separator?: string;
  /** The file's name, for messages. */
  readonly file?: string;
}

const SEPARATORS = [",", ";", "\t", "|"];
const LINE_BREAK = /\r\n|\r|\n/;

/**
 * Reads CSV by RFC 4180: quoted cells may hold separators, line breaks and doubled quotes.
 * Any line break serves, empty lines are skipped, a quote inside an unquoted cell is a quote.
 * Fails with the line where a quoted cell never ends or goes on after its closing quote.
 */
export function parseCsv(source: string, options: CsvOptions = {}): Result<readonly CsvRow[]> {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const declared = /^sep=([^\r\n"])(?:\r\n|\r|\n|$)/.exec(text);
  const separator = options.separator ?? declared?.[1] ?? sniffSeparator(text);
  return new CsvScanner(text, separator, options.file).rows(declared?.[0] ?? "");
}

/**
 * Reads the bytes of a CSV file in any encoding; `encoding` is the one the file is said to have, where that is known.
 * A guessed encoding is told in the warnings.
 */
export function readCsv(
  bytes: Uint8Array,
  options: CsvOptions & { readonly encoding?: string } = {},
): Result<{ readonly rows: readonly CsvRow[]; readonly encoding: string; readonly warnings: readonly Warning[] }> {
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded.ok)
    return options.file === undefined ? decoded : { ok: false, failure: { ...decoded.failure, file: options.file } };
  const { text, encoding, warnings } = decoded.value;
  const rows = parseCsv(text, options);
  return rows.ok ? ok({ rows: rows.value, encoding, warnings }) : rows;
}

/** The separator of a CSV text: the one that occurs most in its first record, outside quotes; a comma where none does. */
export function sniffSeparator(text: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const char of text.replace(/^[\r\n]+/, "")) {
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === "\n" || char === "\r") break;
    else if (SEPARATORS.includes(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  let best = ",";
  for (const candidate of SEPARATORS) if ((counts.get(candidate) ?? 0) > (counts.get(best) ?? 0)) best = candidate;
  return best;
}

/** Writes records as CSV; cells are quoted where they must be. Each record has at least one cell. */
export function writeCsv(
  rows: readonly (readonly string[])[],
  options: { readonly separator?: string; readonly newline?: "\n" | "\r\n" } = {},
): string {
  const separator = options.separator ?? ",";
  const newline = options.newline ?? "\n";
  return rows.map((cells) => writeRow(cells, separator) + newline).join("");
}

function writeRow(cells: readonly string[], separator: string): string {
  // An empty line is no record, so a lone empty cell is quoted; so is what would read as a declared separator or a mark.
  const only = cells.length === 1 ? (cells[0] ?? "") : null;
  if (only === "" || only?.startsWith("sep=") === true) return `"${only}"`;
  return cells.map((cell) => writeCell(cell, separator)).join(separator);
}

function writeCell(cell: string, separator: string): string {
  const plain =
    !cell.includes(separator) && !/["\r\n]/.test(cell) && !cell.startsWith("\uFEFF") && !cell.startsWith("sep=");
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

/** What a spreadsheet would take for a formula, behind what guards it; a figure such as −3 or +5 is none. */
const FORMULA = /^'*(?:[=@\t\r]|[+-](?![\d.,\s]*$))/u;

/** A cell with an apostrophe before what a spreadsheet would take for a formula (OWASP, CSV injection). */
export function disarmed(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell that `disarmed` wrote. */
export function armed(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

class CsvScanner {
  private at = 0;
  private line = 1;

  constructor(
    private readonly text: string,
    private readonly separator: string,
    private readonly file: string | undefined,
  ) {}

  rows(skip: string): Result<readonly CsvRow[]> {
    this.advance(skip.length);
    const rows: CsvRow[] = [];
    while (this.at < this.text.length) {
      if (this.breakLength() > 0) {
        this.advance(this.breakLength());
        continue;
      }
      const line = this.line;
      const cells = this.record();
      if (!cells.ok) return cells;
      rows.push({ cells: cells.value, line });
    }
    return ok(rows);
  }

  private record(): Result<readonly string[]> {
    const cells: string[] = [];
    for (;;) {
      const cell = this.text[this.at] === '"' ? this.quotedCell() : ok(this.plainCell());
      if (!cell.ok) return cell;
      cells.push(cell.value);
      if (this.text[this.at] !== this.separator) break;
      this.advance(1);
    }
    this.advance(this.breakLength());
    return ok(cells);
  }

  private plainCell(): string {
    const start = this.at;
    while (this.at < this.text.length && this.breakLength() === 0 && this.text[this.at] !== this.separator) this.at++;
    return this.text.slice(start, this.at);
  }

  private quotedCell(): Result<string> {
    const opened = this.line;
    let value = "";
    this.at++;
    for (;;) {
      const quote = this.text.indexOf('"', this.at);
      if (quote < 0) return this.failure("csv-open-quote", opened);
      value += this.text.slice(this.at, quote);
      this.advance(quote + 1 - this.at);
      if (this.text[this.at] !== '"') break;
      value += '"';
      this.at++;
    }
    if (this.at === this.text.length || this.breakLength() > 0 || this.text[this.at] === this.separator)
      return ok(value);
    return this.failure("csv-after-quote", this.line);
  }

  private failure(code: "csv-open-quote" | "csv-after-quote", line: number): Result<never> {
    return failed(said(code, { line }), {
      ...(this.file === undefined ? {} : { file: this.file }),
      place: `line ${line}`,
    });
  }

  private breakLength(): number {
    const char = this.text[this.at];
    if (char === "\r") return this.text[this.at + 1] === "\n" ? 2 : 1;
    return char === "\n" ? 1 : 0;
  }

  /** Moves on and counts the lines passed. */
  private advance(length: number): void {
    const passed = this.text.slice(this.at, this.at + length);
    this.line += passed.split(LINE_BREAK).length - 1;
    this.at += length;
  }
}
