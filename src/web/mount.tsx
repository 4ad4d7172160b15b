import { useEffect, useMemo, useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { languages } from "../words/languages.ts";
import type { Words } from "../words/types.ts";
import { en, loadWords } from "../words/words.ts";
import { typedInMemory, type TypedStore } from "../views/typed.ts";
import type { Settings } from "../views/workbench.ts";
import "../views/styles/index.css";
import { App, type AppProps, type Chosen } from "./app.tsx";
import { embeddedSource, serverSource } from "./processes.ts";
import { Gate } from "./record/gate.tsx";
import type { Session } from "./record/session.ts";
import { applySettings, readSettings } from "./settings.ts";
import { sealedTyped, shelfOfBrowser } from "./typed-store.ts";

type Workers = Pick<AppProps, "createWorker" | "createFilesWorker">;

/** Shows the workbench on the page, with the workers that the build provides. */
export function mountWorkbench(workers: Workers): void {
  applySettings(readSettings());
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no element for the workbench");
  createRoot(root).render(<Root {...workers} />);
}

function Root(workers: Workers): ReactNode {
  const [settings, setSettings] = useState(readSettings);
  const t = useWords(settings);
  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.documentElement.dir = languages[settings.language].dir;
  }, [settings.language]);
  const embedded = useMemo(() => embeddedSource(), []);
  const chosen = { settings, setSettings, t };
  if (embedded !== null) return <App source={embedded} session={null} typed={inMemory} {...chosen} {...workers} />;
  return <Gate t={t}>{(session) => <Served session={session} {...chosen} {...workers} />}</Gate>;
}

function Served({ session, ...rest }: { readonly session: Session } & Chosen & Workers): ReactNode {
  const source = useMemo(() => serverSource(session), [session]);
  const typed = useMemo(() => typedIn(session), [session]);
  return <App source={source} session={session} typed={typed} {...rest} />;
}

const inMemory = typedInMemory();

/** What is typed outlives a reload where the browser keeps anything and the session has a key for it. */
function typedIn({ typedKey }: Session): TypedStore {
  const shelf = shelfOfBrowser();
  if (shelf === null || typedKey === undefined) return inMemory;
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  return sealedTyped(shelf, typedKey, { now: Date.now, random });
}

function useWords(settings: Settings): Words {
  const [words, setWords] = useState<Words>(en);
  useEffect(() => {
    let wanted = true;
    void loadWords(settings.language).then((loaded) => {
      if (wanted) setWords(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [settings.language]);
  return words;
}
