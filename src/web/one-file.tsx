import { mountWorkbench } from "./mount.tsx";

/** Starts a worker whose code lies in the page itself, in the element of that id. */
function embeddedWorker(id: string): () => Worker {
  let address: string | null = null;
  return () => {
    if (address === null) {
      const code = document.getElementById(id)?.textContent ?? "";
      address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
    }
    return new Worker(address);
  };
}

mountWorkbench({
  createWorker: embeddedWorker("parley-worker"),
  createFilesWorker: embeddedWorker("parley-files-worker"),
});
