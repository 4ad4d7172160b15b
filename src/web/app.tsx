import { useCallback, useEffect, useMemo, type Dispatch, type ReactNode, type SetStateAction } from "react";
import type { ProcessState } from "../core/record/state.ts";
import { processOn } from "../core/record/as-of.ts";
import { Button } from "../views/kit/button.tsx";
import { Empty, Trouble } from "../views/kit/states.tsx";
import { localeOf } from "../words/locale.ts";
import type { Words } from "../words/types.ts";
import { pages } from "../views/pages/registry.ts";
import { Shell } from "../views/shell/shell.tsx";
import { WhoFrame } from "../views/shell/who-line.tsx";
import type { StartSource } from "../views/starting.ts";
import type { OwnFilesSource } from "../views/own-files.ts";
import { languagesIn, paperOf, type PaperChoice } from "../views/papers.ts";
import { speakerOf, wordsOfPaper } from "../words/words.ts";
import type { SaveRequest } from "../views/saving.ts";
import type { TypedStore } from "../views/typed.ts";
import { WorkbenchProvider, type Settings, type Workbench } from "../views/workbench.ts";
import { askFilesWorker } from "./ask-files-worker.ts";
import { commitmentSource } from "./commitments-source.ts";
import { bargainSource } from "./bargain-source.ts";
import { copyRich } from "./clipboard.ts";
import { workerComparisons, workerCompositions } from "./comparisons.ts";
import { DropAnywhere } from "./drop-anywhere.tsx";
import { isApart, onPage } from "../views/place.ts";
import { failureWords } from "../words/words.ts";
import type { ProcessSource } from "./processes.ts";
import { useRecordAccess } from "./record/access.ts";
import { useFeed, type Feed } from "./record/feed.ts";
import { useShownDay } from "./record/shown-day.ts";
import { signOut, type Session } from "./record/session.ts";
import { noProcess } from "./starting.ts";
import { currentPlace, goTo, hrefOf, usePlace } from "./router.ts";
import { saveDocument } from "./saving.ts";
import { applySettings, keepSettings } from "./settings.ts";
import { useNotices } from "./notices.tsx";
import { processName } from "../views/process-name.ts";
import { useProcess, type ChosenProcess } from "./use-process.ts";

/** What the workbench runs on: where processes come from, and its two workers. */
export interface AppProps {
  readonly source: ProcessSource;
  /** Who reads; null where the processes are embedded in the page. */
  readonly session: Session | null;
  /** Keeps what is typed in forms. */
  readonly typed: TypedStore;
  readonly starts: StartSource;
  readonly ownFiles: OwnFilesSource;
  /** Compares and compiles. */
  readonly createWorker: () => Worker;
  /** Reads and makes files. */
  readonly createFilesWorker: () => Worker;
}

/** What the reader has chosen for all pages, and the words that go with it. */
export interface Chosen {
  readonly settings: Settings;
  readonly setSettings: Dispatch<SetStateAction<Settings>>;
  readonly t: Words;
}

/** The running workbench: the address decides the place, the place decides the page. */
export function App({
  source,
  session,
  typed,
  starts,
  ownFiles,
  settings,
  setSettings,
  t,
  createWorker,
  createFilesWorker,
}: AppProps & Chosen) {
  const { place: asked } = usePlace();
  const locale = useMemo(() => localeOf(settings.language), [settings.language]);
  const chosen = useProcess(source, asked);
  const { processes, opened } = chosen;
  const feed = opened !== null && "feed" in opened ? opened.feed : null;
  const known = useFeed(feed);
  const { place, talks } = useShownDay(known, chosen.id, asked);
  const record = useRecordAccess(feed, known, session, chosen.id, talks);
  const worked = useWorkers(createWorker, createFilesWorker);
  const notices = useNotices(t);
  useLeaveWarning(ownFiles, feed);
  const { whole, state } = useShownState(chosen, record, place);
  const save = useSave(whole, t, createFilesWorker);
  const changeSettings = useSettings(settings, setSettings);
  useTitle(place.page, whole, t);
  const { announce, notify } = notices;
  const here = useMemo(() => ({ ...place, process: whole?.id ?? place.process }), [place, whole]);
  if (whole === null || state === null || processes === null)
    return <Before chosen={chosen} feed={feed} session={session} t={t} />;
  const workbench: Workbench = {
    place: here,
    state,
    whole,
    processes,
    t,
    locale,
    settings,
    ...worked,
    href: hrefOf,
    go: goTo,
    changeSettings,
    announce,
    notify,
    copy: copyRich,
    print,
    save,
    clock,
    ownFiles,
    typed,
    starts,
    record,
  };
  return (
    <WorkbenchProvider value={workbench}>
      <Shell />
      {notices.element}
      <Dropping ownFiles={ownFiles} text={t.own.dropHere} />
    </WorkbenchProvider>
  );
}

/** The whole process, and as much of it as the page shows; null while it is on its way. */
function useShownState(
  { opened }: ReturnType<typeof useProcess>,
  record: Workbench["record"],
  place: Workbench["place"],
): { readonly whole: Workbench["whole"] | null; readonly state: Workbench["state"] | null } {
  const fixed = isApart(place) ? noProcess : opened !== null && "state" in opened ? opened.state : null;
  const whole = record?.whole ?? fixed;
  const state = useMemo(
    () => record?.talks ?? (fixed === null ? null : processOn(fixed, place.asOf, place.nowKnown)),
    [record?.talks, fixed, place.asOf, place.nowKnown],
  );
  return { whole, state };
}

/** Makes files of what a page shows. */
function useSave(whole: Workbench["whole"] | null, t: Words, createFilesWorker: () => Worker): Workbench["save"] {
  return useCallback(
    (request: SaveRequest, choice?: PaperChoice) =>
      whole === null
        ? Promise.resolve(t.states.loading)
        : Promise.all([wordsOfPaper(languagesIn(request), t), import("../views/invented.ts")]).then(
            ([spoken, { markedInvented }]) =>
              saveDocument(t, createFilesWorker, markedInvented(spoken, whole, request), {
                paper: paperOf(spoken, request, whole, clock(), choice),
                language: speakerOf(spoken).language,
              }),
          ),
    [t, createFilesWorker, whole],
  );
}

/** What is worked out away from the page. */
function useWorkers(
  createWorker: () => Worker,
  createFilesWorker: () => Worker,
): Pick<Workbench, "comparisons" | "compositions" | "bargaining" | "commitments" | "readProse"> {
  const comparisons = useMemo(() => workerComparisons(createWorker), [createWorker]);
  const compositions = useMemo(() => workerCompositions(createWorker), [createWorker]);
  const bargaining = useMemo(() => bargainSource(createWorker), [createWorker]);
  // What was entered is nowhere else: the browser would ask whether to leave it, and whoever comes next may not see it.
  useEffect(() => () => bargaining.forget(), [bargaining]);
  const commitments = useMemo(
    () => commitmentSource(createWorker, createFilesWorker),
    [createWorker, createFilesWorker],
  );
  const readProse = useCallback(
    (file: File) =>
      askFilesWorker(createFilesWorker, { kind: "prose", file }, (answer) =>
        answer.kind === "prose" ? answer.text : undefined,
      ),
    [createFilesWorker],
  );
  return { comparisons, compositions, bargaining, commitments, readProse };
}

/** Applies the settings, and changes and keeps them. */
function useSettings(settings: Settings, setSettings: Chosen["setSettings"]): Workbench["changeSettings"] {
  useEffect(() => {
    applySettings(settings);
  }, [settings]);
  return useCallback(
    (changes: Partial<Settings>) => {
      setSettings((before) => {
        const after = { ...before, ...changes };
        keepSettings(after);
        return after;
      });
    },
    [setSettings],
  );
}

/** The title of the window: page and process. */
function useTitle(shown: string, whole: ProcessState | null, t: Words): void {
  useEffect(() => {
    const page = pages.find(({ id }) => id === shown)?.title(t) ?? t.states.unknownPage;
    document.title =
      whole === null
        ? "Parley"
        : whole === noProcess
          ? `${page} · Parley`
          : t.shell.title({ page, process: processName(t, whole) });
  }, [shown, whole, t]);
}

/** Files may be dropped anywhere: they go to the page of own files, or stay where a negotiation begins. */
function Dropping({ ownFiles, text }: { readonly ownFiles: OwnFilesSource; readonly text: string }): ReactNode {
  const take = useCallback(
    (dropped: DataTransfer) => {
      ownFiles.drop(dropped);
      if (currentPlace().page !== "new") goTo(onPage(currentPlace(), "own-files"));
    },
    [ownFiles],
  );
  return <DropAnywhere onDrop={take} text={text} />;
}

const print = () => window.print();
const clock = () => new Date().toISOString();

/** Before a process can be shown: reading, or why there is none and what to do. */
function Before({
  chosen: { id, processes, opened, trouble },
  feed,
  session,
  t,
}: {
  readonly chosen: ChosenProcess;
  readonly feed: Feed | null;
  readonly session: Session | null;
  readonly t: Words;
}): ReactNode {
  const words = t.states;
  const page = (content: ReactNode) => (
    <>
      {session?.mode === "accounts" && (
        <header className="sheet">
          <WhoFrame t={t} trial={session.trial} signOut={signOut}>
            <bdi>{t.signIn.signedInAs({ name: session.account?.id ?? "" })}</bdi>
          </WhoFrame>
        </header>
      )}
      <main className="sheet">{content}</main>
    </>
  );
  const state = feed?.read();
  const failed = trouble ?? (state?.status === "failed" ? state.trouble : null);
  if (failed !== null)
    return page(
      <Trouble alone title={words.failed} text={words.failedText({ reason: failureWords(t, failed) })}>
        <Button onClick={() => window.location.reload()}>{words.retry}</Button>
      </Trouble>,
    );
  if (processes?.length === 0 && id === "")
    return page(<Empty alone title={words.noProcess} text={words.noProcessText} />);
  const unknown = state?.status === "unknown" || (opened !== null && "state" in opened && opened.state === null);
  if (unknown && processes !== null)
    return page(
      <Trouble alone title={words.unknownProcess({ id })} text={words.unknownProcessText}>
        {processes.map(({ id, title }) => (
          <a key={id} className="button" href={hrefOf({ process: id, page: "overview", asOf: null, values: {} })}>
            {title}
          </a>
        ))}
      </Trouble>,
    );
  return page(
    <p className="finder-note" role="status">
      {words.loading}
    </p>,
  );
}

/** Own files are kept nowhere, nor is what could not be sent: the browser asks before they are gone. */
function useLeaveWarning(ownFiles: OwnFilesSource, feed: Feed | null): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const files = ownFiles.read().some(({ state }) => state.status === "read" || state.status === "reading");
      if (files || (feed?.read().unsent.length ?? 0) > 0) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [ownFiles, feed]);
}
