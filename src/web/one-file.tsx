import { Embedded } from "./embedded.tsx";
import { mountWorkbench } from "./mount.tsx";

/** Starts one of the two workers, whose code is that of the page itself. */
function embeddedWorker(name: "texts" | "files"): () => Worker {
  return () => {
    const script = document.getElementById("parley-script");
    return new Worker(script instanceof HTMLScriptElement ? script.src : "", { name });
  };
}

mountWorkbench(Embedded, {
  createWorker: embeddedWorker("texts"),
  createFilesWorker: embeddedWorker("files"),
});
