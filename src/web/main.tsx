import { createRoot } from "react-dom/client";
import "./fonts.css";
import "../views/styles/index.css";
import { App } from "./app.tsx";
import { processSource } from "./processes.ts";
import { applySettings, readSettings } from "./settings.ts";

applySettings(readSettings());
const root = document.getElementById("root");
if (root === null) throw new Error("the page has no element for the workbench");
const createWorker = () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
const createFilesWorker = () => new Worker(new URL("./files-worker.ts", import.meta.url), { type: "module" });
createRoot(root).render(
  <App source={processSource()} createWorker={createWorker} createFilesWorker={createFilesWorker} />,
);
