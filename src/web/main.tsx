import "./fonts.css";
import { fetchAhead } from "./ahead.ts";
import { mountWorkbench } from "./mount.tsx";
import { Served } from "./served.tsx";

fetchAhead();
mountWorkbench(Served, {
  createWorker: () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
  createFilesWorker: () => new Worker(new URL("./files-worker.ts", import.meta.url), { type: "module" }),
});
