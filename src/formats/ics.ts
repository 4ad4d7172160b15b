/** Lines of an iCalendar file (RFC 5545): each ends in CRLF and is folded at 75 octets, never inside a character. */
export function icsLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** Words as a value: line ends of any kind become `\n`, signs with a meaning are escaped, other controls are spaces. */
export function icsText(text: string): string {
  return text
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r\n?|[\n\u0085\u2028\u2029]/gu, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let length = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (length + size > 75) {
      folded += "\r\n ";
      length = 1;
    }
    folded += sign;
    length += size;
  }
  return folded;
}
