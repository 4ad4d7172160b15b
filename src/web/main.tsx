import "./fonts.css";
import { fetchAhead } from "./ahead.ts";
import { mountWorkbench } from "./mount.tsx";
import { beginSession } from "./record/session.ts";
import { loadWords } from "../words/words.ts";
import { served } from "./served.tsx";
import { readSettings } from "./settings.ts";

// Once there are words to say that the rest is on its way: code that comes at the same time would hold them up.
void loadWords(readSettings().language).then(fetchAhead, fetchAhead);
mountWorkbench(served(beginSession()), {
  createWorker: () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
  createFilesWorker: () => new Worker(new URL("./files-worker.ts", import.meta.url), { type: "module" }),
});
