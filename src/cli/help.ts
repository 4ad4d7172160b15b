import type { HelpLine } from "./command.ts";

/** Columns of a line of help. */
const COLUMNS = 120;

/** Lines of help with what options do in one column, broken where a line ends. */
export function helpLines(lines: readonly HelpLine[]): readonly string[] {
  const width = Math.max(0, ...lines.map((line) => (typeof line === "string" ? 0 : line[0].length))) + 5;
  return lines.flatMap((line) => {
    if (typeof line === "string") return line.split("\n").flatMap((each) => broken(each, COLUMNS));
    const [first = "", ...rest] = broken(line[1], COLUMNS - width);
    return [`  ${line[0]}`.padEnd(width) + first, ...rest.map((each) => " ".repeat(width) + each)];
  });
}

function broken(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" && lines.length > 0 ? word : `${line} ${word}`;
    if (lines.length + line.length > 0 && longer.trim().length > columns) {
      lines.push(line);
      line = word;
    } else line = lines.length === 0 && line === "" ? word : longer;
  }
  return [...lines, line];
}
