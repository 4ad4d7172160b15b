import { createRoot } from "react-dom/client";
import "../views/styles/index.css";
import { App, type AppProps } from "./app.tsx";
import { processSource } from "./processes.ts";
import { applySettings, readSettings } from "./settings.ts";

/** Shows the workbench on the page, with the workers that the build provides. */
export function mountWorkbench(workers: Pick<AppProps, "createWorker" | "createFilesWorker">): void {
  applySettings(readSettings());
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no element for the workbench");
  createRoot(root).render(<App source={processSource()} {...workers} />);
}
