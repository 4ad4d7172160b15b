import type { LintFinding } from "../../src/core/briefing/lint.ts";

/** A fault planted in an article: the words between the marks, and the codes by which it may be told. */
export interface Planted {
  readonly from: number;
  readonly to: number;
  /** Any of these tells the fault. */
  readonly codes: readonly string[];
  /** These may be told besides. */
  readonly besides: readonly string[];
}

/** Reads an article in which faults are marked `⟦code:words⟧`, or `⟦code/other+besides:words⟧`; the text comes without the marks. */
export function readMarked(source: string): { readonly text: string; readonly planted: readonly Planted[] } {
  const planted: Planted[] = [];
  let text = "";
  let open: Omit<Planted, "to"> | null = null;
  for (const part of source.split(/(⟦[\w/+-]+:|⟧)/u)) {
    const mark = /^⟦([\w/+-]+):$/u.exec(part)?.[1];
    if (mark !== undefined) {
      const [codes = "", ...besides] = mark.split("+");
      open = { from: text.length, codes: codes.split("/"), besides };
    } else if (part === "⟧" && open !== null) {
      planted.push({ ...open, to: text.length });
      open = null;
    } else text += part;
  }
  return { text, planted };
}

/** Faults that were not found, found twice, and findings that nobody planted, each as a line to read. */
export function judge(
  text: string,
  planted: readonly Planted[],
  findings: readonly LintFinding[],
): { readonly missed: readonly string[]; readonly doubled: readonly string[]; readonly extra: readonly string[] } {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const at = ({ line, column, quote }: LintFinding): readonly [number, number] => {
    const from = (starts[line - 1] ?? 0) + column - 1;
    return [from, from + quote.length];
  };
  const there = (mark: Planted): readonly LintFinding[] =>
    findings.filter((finding) => at(finding)[0] < mark.to && mark.from < at(finding)[1]);
  const told = (mark: Planted): readonly LintFinding[] => there(mark).filter(({ code }) => mark.codes.includes(code));
  const words = (mark: Planted): string => `${mark.codes.join("/")} ${text.slice(mark.from, mark.to)}`;
  return {
    missed: planted.filter((mark) => told(mark).length === 0).map(words),
    doubled: planted.filter((mark) => told(mark).length > 1).map(words),
    extra: findings
      .filter(
        (finding) =>
          !planted.some(
            (mark) => there(mark).includes(finding) && [...mark.codes, ...mark.besides].includes(finding.code),
          ),
      )
      .map(({ line, code, quote }) => `${line} ${code} ${quote}`),
  };
}
