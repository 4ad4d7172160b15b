import type { Words } from "../words/types.ts";
import { failureWords } from "../words/words.ts";
import type { Paper } from "../core/common/paper.ts";
import type { SaveRequest } from "../views/saving.ts";
import { askFilesWorker } from "./ask-files-worker.ts";
import type { MadeDocument } from "./documents.ts";
import type { PaperToMake } from "./files-messages.ts";
import { pictureOf } from "./picture.ts";

/** Makes a document in a worker and hands it to the browser as a download; null when done, else why not, in the language of the page. */
export async function saveDocument(
  t: Words,
  createWorker: () => Worker,
  request: SaveRequest,
  as: PaperToMake,
): Promise<string | null> {
  const { paper } = as;
  if (request.kind === "file") {
    // A file that was kept goes out under the name it came with.
    download({ ...request, name: request.paper !== undefined ? drawnName(paper, request.name) : request.name });
    return null;
  }
  if (request.kind === "picture") return savePicture(drawnName(paper, request.name), request.svg);
  const made = await askFilesWorker(createWorker, { kind: "make", request, as }, (answer) =>
    answer.kind === "made" ? answer.document : undefined,
  );
  if (!made.ok) return failureWords(t, made.failure);
  download(made.value);
  return null;
}

function drawnName(paper: Paper, name: string): string {
  return `${paper.file}${/\.[^.]*$/u.exec(name)?.[0] ?? ""}`;
}

/** The worker cannot draw an SVG: the page does. */
async function savePicture(name: string, svg: string): Promise<string | null> {
  try {
    download({ name, type: "image/png", content: await pictureOf(svg) });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function download({ name, type, content }: MadeDocument): void {
  const part: BlobPart = typeof content === "string" ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
