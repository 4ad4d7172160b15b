import "./fonts.css";
import { fetchAhead } from "./ahead.ts";
import { mountWorkbench } from "./mount.tsx";
import { beginSession } from "./record/session.ts";
import { served } from "./served.tsx";

fetchAhead();
mountWorkbench(served(beginSession()), {
  createWorker: () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
  createFilesWorker: () => new Worker(new URL("./files-worker.ts", import.meta.url), { type: "module" }),
});
