import { Embedded } from "./embedded.tsx";
import { mountWorkbench } from "./mount.tsx";

let address: string | null = null;

/** Starts one of the two workers, whose code lies in the page itself. */
function embeddedWorker(name: "texts" | "files"): () => Worker {
  return () => {
    if (address === null) {
      const code = document.getElementById("parley-worker")?.textContent ?? "";
      address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
    }
    return new Worker(address, { name });
  };
}

mountWorkbench(Embedded, {
  createWorker: embeddedWorker("texts"),
  createFilesWorker: embeddedWorker("files"),
});
