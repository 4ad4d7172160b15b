import {
  memo,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from "react";
import { commandForKey, commandRegistry, CommandsProvider, useCommands, type Command } from "../commands.ts";
import { firstDay } from "../days.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Trouble } from "../kit/states.tsx";
import { PageLink } from "../kit/page-link.tsx";
import { pages } from "../pages/registry.ts";
import { apart, isApart, onPage } from "../place.ts";
import { useWorkbench } from "../workbench.ts";
import { Finder } from "./finder.tsx";
import { Foot } from "./foot.tsx";
import { Header, HeaderApart } from "./header.tsx";
import { Subpages } from "./section-links.tsx";
import { Help } from "./help.tsx";
import { DamageLine } from "./damage-line.tsx";
import { LinkLine } from "./link-line.tsx";
import { PageFence } from "./page-fence.tsx";
import { Palette } from "./palette.tsx";
import { PrintHead } from "./print-head.tsx";
import { processTitle } from "../process-name.ts";
import { SettingsDialog } from "./settings-dialog.tsx";

type Opened = "find" | "palette" | "help" | "settings" | null;

/** The frame around every page, with all that floats above it. */
export const Shell = memo(function Shell() {
  const registry = useMemo(() => commandRegistry(), []);
  const { place, whole, t, settings, state } = useWorkbench();
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  const definition = pages.find(({ id }) => id === place.page);
  const title = definition?.title(t) ?? t.states.unknownPage;

  const openPalette = useCallback(() => setOpened("palette"), []);
  useCommandKeys(registry, settings.letterKeys, openPalette);
  const arrived = useRef(`${whole.id} ${place.page}`);
  const Page = definition?.Page;
  // The same element is not drawn anew because the shell is: a page follows the slice that it reads.
  const page = useMemo(() => (Page === undefined ? null : <Page />), [Page]);
  return (
    <CommandsProvider value={registry}>
      <ShellCommands open={setOpened} />
      <a className="skip" href="#main" onClick={(event) => focusMain(event)}>
        {t.shell.skip}
      </a>
      {isApart(place) ? (
        <HeaderApart find={openPalette} help={() => setOpened("help")} settings={() => setOpened("settings")} />
      ) : (
        <Header find={() => setOpened("find")} help={() => setOpened("help")} settings={() => setOpened("settings")} />
      )}
      <main id="main" className="sheet" tabIndex={-1}>
        <PrintHead />
        <LinkLine />
        <DamageLine />
        {place.asOf !== null && <Past />}
        <Subpages />
        {page === null ? (
          <Trouble alone title={t.states.unknownPage} text={t.states.unknownPageText}>
            <PageLink className="button" to={onPage(place, "overview")}>
              {t.states.overview}
            </PageLink>
          </Trouble>
        ) : (
          <PageFence key={`${place.process} ${place.page}`} t={t}>
            <Suspense fallback={<p className="fetching">{t.states.preparing}</p>}>
              {page}
              <Arrival at={`${whole.id} ${place.page}`} lastRef={arrived} message={t.shell.moved({ page: title })} />
            </Suspense>
          </PageFence>
        )}
      </main>
      {!isApart(place) && <Foot state={state} />}
      <Finder open={opened === "find"} onClose={close} />
      <Palette open={opened === "palette"} onClose={close} />
      <Help open={opened === "help"} onClose={close} />
      <SettingsDialog open={opened === "settings"} onClose={close} />
    </CommandsProvider>
  );
});

function focusMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}

/** Says that an earlier day is shown, on every page and in print. */
function Past(): ReactNode {
  const { place, go, t, locale, whole } = useWorkbench();
  if (place.asOf === null) return null;
  const first = firstDay(whole);
  return (
    <div className="past" role="status">
      <span>{t.day.past({ date: locale.date(place.asOf) })}</span>
      {first !== null && first > place.asOf && (
        <span>
          {t.day.begins({ date: locale.date(first) })}{" "}
          <Button look="link" onClick={() => go({ ...place, asOf: first })}>
            {t.day.showBeginning}
          </Button>
        </span>
      )}
      <Choice
        legend={t.record.known.label}
        look="words"
        value={place.nowKnown === true ? "now" : "then"}
        options={[
          { value: "then", label: `${t.record.known.label} ${t.record.known.atThatTime}` },
          { value: "now", label: t.record.known.now },
        ]}
        onChange={(value) => {
          const { nowKnown: _before, ...rest } = place;
          go(value === "now" ? { ...rest, nowKnown: true } : rest);
        }}
      />
      <Button look="link" onClick={() => go({ ...place, asOf: null })}>
        {t.day.latest}
      </Button>
    </div>
  );
}

/** Runs commands by their keys; Ctrl+K or Cmd+K opens the palette wherever one is. */
function useCommandKeys(
  registry: ReturnType<typeof commandRegistry>,
  letterKeys: boolean,
  openPalette: () => void,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
        event.preventDefault();
        openPalette();
        return;
      }
      if (!letterKeys || document.querySelector("dialog[open], [popover]:popover-open") !== null) return;
      const command = commandForKey(registry.all(), event);
      if (command === null) return;
      event.preventDefault();
      command.run();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [registry, letterKeys, openPalette]);
}

/** Moves the focus to the title of a page that was just opened and is there, and says its name; not on the first page. */
function Arrival({
  at,
  lastRef,
  message,
}: {
  readonly at: string;
  readonly lastRef: RefObject<string>;
  readonly message: string;
}): ReactNode {
  const { announce } = useWorkbench();
  useEffect(() => {
    if (lastRef.current === at) return;
    lastRef.current = at;
    const title = document.querySelector<HTMLElement>("main h1");
    if (title !== null) {
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
    }
    announce(message);
  }, [at, lastRef, message, announce]);
  return null;
}

function ShellCommands({ open }: { readonly open: (what: Opened) => void }): ReactNode {
  const { place, whole, processes, go, t, changeSettings, print, starts } = useWorkbench();
  const commands: Command[] = [
    ...(isApart(place)
      ? []
      : [{ id: "find", title: t.shell.find, group: "app", key: "/", run: () => open("find") } as const]),
    { id: "help", title: t.shell.help, group: "app", key: "?", run: () => open("help") },
    { id: "settings", title: t.shell.settings, group: "app", run: () => open("settings") },
    { id: "print", title: t.compare.print, group: "app", run: print },
    ...(["system", "light", "dark"] as const).map((theme): Command => ({
      id: `theme ${theme}`,
      title: `${t.settings.theme}: ${t.settings.themes[theme]}`,
      group: "view",
      run: () => changeSettings({ theme }),
    })),
    { id: "start", title: t.waits.title, group: "process", run: () => go(apart("start")) },
    ...(starts?.mayBegin === true
      ? [{ id: "new", title: t.start.new, group: "process", run: () => go(apart("new")) } as const]
      : []),
    ...pages
      .filter(({ id, section }) => section !== "start" && id !== place.page && !isApart(place))
      .map((page): Command => ({
        id: `page ${page.id}`,
        title: t.palette.go({ page: page.title(t) }),
        group: "page",
        run: () => go(onPage(place, page.id)),
      })),
    ...(isApart(place)
      ? []
      : [
          {
            id: "receive",
            title: t.palette.receive,
            group: "process",
            run: () => go(onPage(place, "own-files")),
          } as const,
        ]),
    ...processes
      .filter(({ id }) => id !== whole.id)
      .map((process): Command => ({
        id: `process ${process.id}`,
        title: t.palette.process({ title: processTitle(t, process) }),
        group: "process",
        run: () => go({ process: process.id, page: "overview", asOf: null, values: {} }),
      })),
  ];
  useCommands(commands);
  return null;
}
