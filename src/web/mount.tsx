import { useEffect, useMemo, useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { languages } from "../words/languages.ts";
import type { ProcessState } from "../core/record/state.ts";
import type { Words } from "../words/types.ts";
import { en, loadWords } from "../words/words.ts";
import { typedInMemory, type TypedStore } from "../views/typed.ts";
import type { Settings } from "../views/workbench.ts";
import "../views/styles/index.css";
import { App, type AppProps, type Chosen } from "./app.tsx";
import { ownFilesStore } from "./own-files.ts";
import { embeddedSource, embeddedStates, serverSource } from "./processes.ts";
import { Gate } from "./record/gate.tsx";
import type { Session } from "./record/session.ts";
import { applySettings, readSettings } from "./settings.ts";
import { sealedTyped, shelfOfBrowser } from "./typed-store.ts";
import { pageStarts, serverStarts } from "./starting.ts";

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
  const ownFiles = useMemo(() => ownFilesStore(workers.createFilesWorker), [workers.createFilesWorker]);
  const embedded = useMemo(() => embeddedStates(), []);
  const rest = { settings, setSettings, t, ownFiles, ...workers };
  if (embedded !== null) return <Embedded embedded={embedded} {...rest} />;
  return <Gate t={t}>{(session, renew) => <Served session={session} renew={renew} {...rest} />}</Gate>;
}

type Rest = Chosen & Workers & Pick<AppProps, "ownFiles">;

function Embedded({ embedded, ...rest }: { readonly embedded: readonly ProcessState[] } & Rest): ReactNode {
  const [states, setStates] = useState(embedded);
  const source = useMemo(() => embeddedSource(states), [states]);
  const starts = useMemo(() => {
    const shipped = new Set(embedded.map(({ id }) => id));
    const added = new Set(states.flatMap(({ id }) => (shipped.has(id) ? [] : [id])));
    return pageStarts(states, added, (state) => setStates((before) => [...before, state]));
  }, [embedded, states]);
  return <App source={source} session={null} starts={starts} typed={inMemory} {...rest} />;
}

function Served({
  session,
  renew,
  ...rest
}: { readonly session: Session; readonly renew: () => Promise<void> } & Rest): ReactNode {
  const { ownFiles, createWorker } = rest;
  const source = useMemo(() => serverSource(session), [session]);
  const typed = useMemo(() => typedIn(session), [session]);
  const starts = useMemo(
    () => serverStarts(session, ownFiles, createWorker, renew),
    [session, ownFiles, createWorker, renew],
  );
  return <App source={source} session={session} starts={starts} typed={typed} {...rest} />;
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
