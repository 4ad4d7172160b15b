/** Words at a place of a page: x and y in points from the lower left, size in points. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: true;
}

/** A small PDF 1.4 with Helvetica, bold where asked for, in WinAnsi encoding, one page for each list; enough to test reading. */
export function pdfOf(pages: readonly (readonly Placed[])[], extra = ""): Uint8Array {
  const objects: string[] = ["<< /Type /Catalog /Pages 2 0 R >>", ""];
  const kids: string[] = [];
  const face = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const fonts = `<< /F1 ${face("Helvetica")} /F2 ${face("Helvetica-Bold")} >>`;
  for (const page of pages) {
    const stream = page
      .map(
        ({ x, y, text, size = 11, bold }) =>
          `BT /${bold === true ? "F2" : "F1"} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`,
      )
      .join("\n");
    const content = objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    const number = objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font ${fonts} >> >>`,
    );
    kids.push(`${number} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${pages.length} >>`;
  let text = "%PDF-1.4\n";
  const offsets = objects.map((body, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function escaped(text: string): string {
  return text.replace(/[\\()]/gu, "\\$&");
}

/** Lines one under the other, from `y` downwards. */
export function lines(x: number, y: number, texts: readonly string[], size = 11, leading = 13): readonly Placed[] {
  return texts.map((text, at) => ({ x, y: y - at * leading, text, size }));
}
