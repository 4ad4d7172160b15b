import { useEffect, useMemo, useState, type ComponentType, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { languages } from "../words/languages.ts";
import type { Words } from "../words/types.ts";
import { loadWords } from "../words/words.ts";
import type { Settings } from "../views/workbench.ts";
import "../views/styles/index.css";
import type { AppProps, Chosen } from "./app.tsx";
import { ownFilesStore, type OwnFilesStore } from "./own-files.ts";
import { applySettings, readSettings } from "./settings.ts";

type Workers = Pick<AppProps, "createWorker" | "createFilesWorker">;

/** What the workbench is given, wherever its processes come from. */
export type Mounted = Chosen & Workers & { readonly ownFiles: OwnFilesStore };

/** Shows the workbench on the page: `Workbench` brings its processes, `workers` are those that the build provides. */
export function mountWorkbench(Workbench: ComponentType<Mounted>, workers: Workers): void {
  const settings = readSettings();
  applySettings(settings);
  // Under way before anything is drawn.
  void loadWords(settings.language).catch(() => undefined);
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no element for the workbench");
  createRoot(root).render(<Root Workbench={Workbench} workers={workers} />);
}

function Root({
  Workbench,
  workers,
}: {
  readonly Workbench: ComponentType<Mounted>;
  readonly workers: Workers;
}): ReactNode {
  const [settings, setSettings] = useState(readSettings);
  const t = useWords(settings);
  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.documentElement.dir = languages[settings.language].dir;
  }, [settings.language]);
  const ownFiles = useMemo(() => ownFilesStore(workers.createFilesWorker), [workers.createFilesWorker]);
  return t === null ? null : <Workbench {...{ settings, setSettings, t, ownFiles }} {...workers} />;
}

/** The words of the language in the settings; until they have come, those before them, and nothing at first. */
function useWords(settings: Settings): Words | null {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadWords(settings.language)
      .catch(() => loadWords("en"))
      .then((loaded) => {
        if (wanted) setWords(loaded);
      });
    return () => {
      wanted = false;
    };
  }, [settings.language]);
  return words;
}
