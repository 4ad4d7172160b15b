import type { SaveRequest } from "../views/saving.ts";
import type { MadeDocument } from "./documents.ts";
import type { FilesAnswer, FilesRequest } from "./files-messages.ts";
import { pictureOf } from "./picture.ts";

/** Makes a document in a worker and hands it to the browser as a download; null when done, else why not. */
export function saveDocument(createWorker: () => Worker, request: SaveRequest): Promise<string | null> {
  if (request.kind === "file") {
    download(request);
    return Promise.resolve(null);
  }
  if (request.kind === "picture") return savePicture(request.name, request.svg);
  return new Promise((resolve) => {
    const worker = createWorker();
    const end = (problem: string | null) => {
      worker.terminate();
      resolve(problem);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<FilesAnswer>) => {
      if (data.kind === "failed") end(data.failure.message);
      if (data.kind !== "made") return;
      download(data.document);
      end(null);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end(event.message);
    });
    worker.postMessage({ kind: "make", request } satisfies FilesRequest, {});
  });
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
