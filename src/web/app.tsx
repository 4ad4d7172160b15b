import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import type { ProcessState } from "../core/record/state.ts";
import { asOfState } from "../views/days.ts";
import { Empty, Trouble } from "../views/kit/states.tsx";
import { localeOf } from "../views/locale.ts";
import { en, type Messages } from "../views/messages/en.ts";
import { pages } from "../views/pages/registry.ts";
import { Shell } from "../views/shell/shell.tsx";
import type { OwnFilesSource } from "../views/own-files.ts";
import type { SaveRequest } from "../views/saving.ts";
import { FrameProvider, PlaceProvider, type Frame, type ProcessName, type Settings } from "../views/workbench.ts";
import { copyRich } from "./clipboard.ts";
import { workerComparisons, workerCompositions } from "./comparisons.ts";
import { DropAnywhere } from "./drop-anywhere.tsx";
import { loadMessages } from "./messages.ts";
import { ownFilesStore } from "./own-files.ts";
import { onPage } from "../views/place.ts";
import type { ProcessSource } from "./processes.ts";
import { currentPlace, goTo, hrefOf, usePlace } from "./router.ts";
import { saveDocument } from "./saving.ts";
import { applySettings, keepSettings, readSettings } from "./settings.ts";
import { useNotices } from "./notices.tsx";

/** What was read of the process that the place names. */
type Loaded =
  | { readonly status: "reading" }
  | { readonly status: "failed"; readonly message: string }
  | { readonly status: "none" }
  | { readonly status: "unknown"; readonly id: string; readonly processes: readonly ProcessName[] }
  | { readonly status: "ready"; readonly state: ProcessState; readonly processes: readonly ProcessName[] };

/** What the workbench runs on: where processes come from, and its two workers. */
export interface AppProps {
  readonly source: ProcessSource;
  /** Compares and compiles. */
  readonly createWorker: () => Worker;
  /** Reads and makes files. */
  readonly createFilesWorker: () => Worker;
}

/** The running workbench: the address decides the place, the place decides the page. */
export function App({ source, createWorker, createFilesWorker }: AppProps) {
  const { place } = usePlace();
  const [settings, setSettings] = useState(readSettings);
  const t = useMessages(settings);
  const locale = useMemo(() => localeOf(settings.language), [settings.language]);
  const loaded = useProcess(source, place.process);
  const comparisons = useMemo(() => workerComparisons(createWorker), [createWorker]);
  const compositions = useMemo(() => workerCompositions(createWorker), [createWorker]);
  const notices = useNotices(t);
  const ownFiles = useMemo(() => ownFilesStore(createFilesWorker), [createFilesWorker]);
  const save = useCallback((request: SaveRequest) => saveDocument(createFilesWorker, request), [createFilesWorker]);
  useLeaveWarning(ownFiles);
  const takeDropped = useCallback(
    (dropped: DataTransfer) => {
      ownFiles.drop(dropped);
      goTo(onPage(currentPlace(), "own-files"));
    },
    [ownFiles],
  );
  const whole = loaded.status === "ready" ? loaded.state : null;
  const state = useMemo(() => (whole === null ? null : asOfState(whole, place.asOf)), [whole, place.asOf]);

  const changeSettings = useCallback((changes: Partial<Settings>) => {
    setSettings((before) => {
      const after = { ...before, ...changes };
      keepSettings(after);
      return after;
    });
  }, []);
  useEffect(() => {
    applySettings(settings);
    document.documentElement.lang = settings.language;
    document.documentElement.dir = locale.dir;
  }, [settings, locale.dir]);
  useEffect(() => {
    const page = pages.find(({ id }) => id === place.page)?.title(t) ?? t.states.unknownPage;
    document.title = whole === null ? "Parley" : t.shell.title(page, whole.shortTitle);
  }, [place.page, whole, t]);

  const processes = loaded.status === "ready" ? loaded.processes : null;
  const { announce, notify } = notices;
  const frame = useMemo((): Frame | null => {
    if (whole === null || state === null || processes === null) return null;
    return {
      state,
      whole,
      processes,
      t,
      locale,
      settings,
      comparisons,
      compositions,
      href: hrefOf,
      go: goTo,
      changeSettings,
      announce,
      notify,
      copy: copyRich,
      print: () => window.print(),
      save,
      ownFiles,
    };
  }, [
    whole,
    state,
    processes,
    t,
    locale,
    settings,
    comparisons,
    compositions,
    changeSettings,
    announce,
    notify,
    save,
    ownFiles,
  ]);
  const here = useMemo(() => ({ ...place, process: whole?.id ?? place.process }), [place, whole]);
  if (frame === null) return <Before loaded={loaded} t={t} />;
  return (
    <FrameProvider value={frame}>
      <PlaceProvider value={here}>
        <Shell />
        {notices.element}
        <DropAnywhere onDrop={takeDropped} text={t.own.dropHere} />
      </PlaceProvider>
    </FrameProvider>
  );
}

/** Before a process can be shown: reading, or why there is none and what to do. */
function Before({ loaded, t }: { readonly loaded: Loaded; readonly t: Messages }): ReactNode {
  const words = t.states;
  const page = (content: ReactNode) => <main className="sheet">{content}</main>;
  if (loaded.status === "reading")
    return page(
      <p className="finder-note" role="status">
        {words.loading}
      </p>,
    );
  if (loaded.status === "failed")
    return page(
      <Trouble alone title={words.failed} text={words.failedText(loaded.message)}>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {words.retry}
        </button>
      </Trouble>,
    );
  if (loaded.status === "unknown")
    return page(
      <Trouble alone title={words.unknownProcess(loaded.id)} text={words.unknownProcessText}>
        {loaded.processes.map(({ id, title }) => (
          <a key={id} className="button" href={hrefOf({ process: id, page: "overview", asOf: null, values: {} })}>
            {title}
          </a>
        ))}
      </Trouble>,
    );
  return page(<Empty alone title={words.noProcess} text={words.noProcessText} />);
}

/** Own files are kept nowhere: the browser asks before they are gone. */
function useLeaveWarning(ownFiles: OwnFilesSource): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (ownFiles.read().some(({ state }) => state.status === "read" || state.status === "reading"))
        event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [ownFiles]);
}

function useMessages(settings: Settings): Messages {
  const [messages, setMessages] = useState<Messages>(en);
  useEffect(() => {
    let wanted = true;
    void loadMessages(settings.language).then((loaded) => {
      if (wanted) setMessages(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [settings.language]);
  return messages;
}

function useProcess(source: ProcessSource, id: string): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ status: "reading" });
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<Loaded> => {
      // A link names its process: both requests can be on their way at once.
      const [processes, named] = await Promise.all([source.list(), id === "" ? null : source.read(id)]);
      if (processes.length === 0) return { status: "none" };
      const state = named ?? (id === "" ? await source.read(processes[0]?.id ?? "") : null);
      return state === null ? { status: "unknown", id, processes } : { status: "ready", state, processes };
    };
    read()
      .catch((error: unknown): Loaded => ({
        status: "failed",
        message: error instanceof Error ? error.message : String(error),
      }))
      .then((now) => {
        if (wanted) setLoaded(now);
      })
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [source, id]);
  return loaded;
}
