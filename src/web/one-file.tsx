import { unzlibSync } from "fflate";
import { mountWorkbench } from "./mount.tsx";

/** Starts a worker whose code lies deflated in the page itself, in the element of that id. */
function embeddedWorker(id: string): () => Worker {
  let address: string | null = null;
  return () => {
    if (address === null) {
      const code = document.getElementById(id)?.textContent ?? "";
      const bytes = Uint8Array.from(atob(code), (letter) => letter.charCodeAt(0));
      address = URL.createObjectURL(new Blob([new Uint8Array(unzlibSync(bytes))], { type: "text/javascript" }));
    }
    return new Worker(address);
  };
}

mountWorkbench({
  createWorker: embeddedWorker("parley-worker"),
  createFilesWorker: embeddedWorker("parley-files-worker"),
});
