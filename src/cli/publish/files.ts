import { writeBriefingFile } from "../../formats/briefing-write.ts";
import type { Paper } from "../../core/common/paper.ts";
import { exportFrame } from "../../formats/frame.ts";
import { writeTableCsv, writeTableDocx, writeTableHtml, writeTableJson } from "../../formats/tables/index.ts";
import { writeXlsx } from "../../formats/xlsx.ts";
import type { SaveRequest } from "../../views/saving.ts";
import type { Words } from "../../words/types.ts";
import { speakerOf } from "../../words/words.ts";
import { pngOfSvg } from "./pictures.ts";

/** The bytes or text of a file that a page offers, said with the sentences of its paper; null for what a site does not hold. */
export async function fileContent(
  request: SaveRequest,
  t: Words,
  paper: Paper,
  generator: string,
  draw = pngOfSvg,
): Promise<Uint8Array | string | null> {
  if (request.kind === "file") return request.content;
  if (request.kind === "picture") return draw(request.svg);
  if (request.kind === "data") return `${JSON.stringify(request.value, null, 1)}\n`;
  const speaker = speakerOf(t);
  if (request.kind === "briefing") {
    const { briefing, state, format, pictures } = request;
    return writeBriefingFile(briefing, state, format, { ...speaker, pictures, generatedBy: generator, paper });
  }
  if (request.kind !== "table") return null;
  const { table, format, svg } = request;
  const frame = exportFrame({ ...speaker, title: table.title, generatedBy: generator, paper });
  if (format === "csv") return writeTableCsv(table);
  if (format === "json") return writeTableJson(table, paper);
  if (format === "xlsx") return writeXlsx([table], frame);
  return format === "docx" ? writeTableDocx(table, frame) : writeTableHtml(table, frame, svg);
}
