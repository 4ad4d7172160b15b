import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import { Icon } from "../kit/icon.tsx";
import { PageLink } from "../kit/page-link.tsx";
import { PopupList } from "../kit/popup.tsx";
import { pages, sections, type PageDefinition } from "../pages/registry.ts";
import { onPage } from "../place.ts";
import { countChanges, usePublishedChanges } from "../published-changes.ts";
import { useWorkbench } from "../workbench.ts";
import { DayControl } from "./day-control.tsx";
import { DayRule } from "./day-rule.tsx";
import { WhoLine } from "./who-line.tsx";

/** What the buttons of the head open. */
export interface HeaderActions {
  readonly find: () => void;
  readonly help: () => void;
  readonly settings: () => void;
}

/** Who, where, when: wordmark, process, pages, day; the calendar is its lower rule. */
export function Header({ find, help, settings }: HeaderActions) {
  const { place, whole, processes, t } = useWorkbench();
  const here = pages.find(({ id }) => id === place.page);
  const nav = useCurrentInView(here?.section ?? "");
  return (
    <header className="head">
      <div className="sheet">
        <WhoLine />
        <div className="head-row">
          <PageLink to={onPage(place, "overview")} className="wordmark">
            Parley
          </PageLink>
          {processes.length > 1 ? (
            <ProcessChoice />
          ) : (
            <span className="process">
              <span>
                {whole.shortTitle} {whole.fictitious && <small>{t.shell.fictitious}</small>}
              </span>
            </span>
          )}
          <SectionLinks nav={nav} here={here} />
          <span className="grow" />
          <DayControl />
          <HeadTools find={find} help={help} settings={settings} />
        </div>
        <DayRule />
      </div>
    </header>
  );
}

/** Search, help and settings. */
function HeadTools({
  find,
  help,
  settings,
}: {
  readonly find: () => void;
  readonly help: () => void;
  readonly settings: () => void;
}): ReactNode {
  const { t } = useWorkbench();
  return (
    <div className="head-tools">
      <button type="button" className="head-tool" aria-label={t.shell.find} title={t.shell.find} onClick={find}>
        <Icon name="find" /> <kbd className="only-wide">/</kbd>
      </button>
      <button type="button" className="head-tool" aria-label={t.shell.help} title={t.shell.help} onClick={help}>
        <Icon name="help" />
      </button>
      <button
        type="button"
        className="head-tool"
        aria-label={t.shell.settings}
        title={t.shell.settings}
        onClick={settings}
      >
        <Icon name="settings" />
      </button>
    </div>
  );
}

/** The parts of the workbench. */
function SectionLinks({
  nav,
  here,
}: {
  readonly nav: RefObject<HTMLElement | null>;
  readonly here: PageDefinition | undefined;
}): ReactNode {
  const { t, place } = useWorkbench();
  return (
    <nav ref={nav} className="pages" aria-label={t.shell.pages}>
      {sections.map((section) => {
        const first = pages.find((page) => page.section === section.id);
        if (first === undefined) return null;
        const title = section.title(t);
        return (
          <PageLink
            key={section.id}
            to={here?.section === section.id ? place : onPage(place, first.id)}
            current={here?.section === section.id ? "page" : undefined}
            dataText={title}
          >
            <span>
              {title}
              {section.id === "briefings" && <ChangedFigures />}
            </span>
          </PageLink>
        );
      })}
    </nav>
  );
}

/** The process that is open, and a way to others. */
function ProcessChoice(): ReactNode {
  const { t, whole, processes, go, place } = useWorkbench();
  return (
    <PopupList
      buttonClass="process"
      label={t.shell.processes}
      button={
        <>
          <span>
            {whole.shortTitle} {whole.fictitious && <small>{t.shell.fictitious}</small>}
          </span>
          <Icon name="down" />
        </>
      }
      value={whole.id}
      options={processes.map(({ id, title, shortTitle, fictitious }) => ({
        value: id,
        name: shortTitle,
        label: shortTitle,
        hint: fictitious ? t.shell.fictitious : title === shortTitle ? undefined : title,
      }))}
      onChoose={(process) => go({ process, page: place.page, asOf: null, values: {} })}
    />
  );
}

/** For a row of links that scrolls on a narrow window: where one is must be seen, each time it changes. */
function useCurrentInView(current: string): RefObject<HTMLElement | null> {
  const nav = useRef<HTMLElement>(null);
  const shown = useRef("");
  useEffect(() => {
    const list = nav.current;
    if (list === null || shown.current === current) return;
    shown.current = current;
    const here = list.querySelector<HTMLElement>("[aria-current]");
    if (here === null) return;
    const [row, link] = [list.getBoundingClientRect(), here.getBoundingClientRect()];
    if (link.left < row.left || link.right > row.right) list.scrollLeft += link.left - row.left - row.width / 3;
  });
  return nav;
}

/** How many published figures have changed or are newly contradicted; nothing where none is. Said when it grows. */
function ChangedFigures(): ReactNode {
  const { whole, t, announce } = useWorkbench();
  const { due, contradicted } = countChanges(usePublishedChanges());
  const words = [
    ...(due === 0 ? [] : [t.briefings.changed({ count: due })]),
    ...(contradicted === 0 ? [] : [t.briefings.contradicted({ count: contradicted })]),
  ].join(". ");
  const before = useRef({ process: whole.id, count: due + contradicted });
  const count = due + contradicted;
  useEffect(() => {
    const { process, count: last } = before.current;
    before.current = { process: whole.id, count };
    if (process === whole.id && count > last) announce(words);
  }, [whole.id, count, words, announce]);
  if (count === 0) return null;
  return (
    <>
      <span className="nav-count" aria-hidden="true" title={words}>
        {count}
      </span>
      <span className="heard">{words}</span>
    </>
  );
}

/** The pages of the section that is shown, as a second row; nothing where there is but one. */
export function Subpages() {
  const { place, t } = useWorkbench();
  const here = pages.find(({ id }) => id === place.page);
  const nav = useCurrentInView(here?.id ?? "");
  const siblings = pages.filter(({ section }) => section === here?.section);
  const section = sections.find(({ id }) => id === here?.section);
  if (siblings.length < 2 || section === undefined) return null;
  return (
    <nav ref={nav} className="subpages" aria-label={t.shell.subpages({ section: section.title(t) })}>
      {siblings.map(({ id, title }) => (
        <PageLink
          key={id}
          to={id === place.page ? place : onPage(place, id)}
          current={id === place.page ? "page" : undefined}
          dataText={title(t)}
        >
          {title(t)}
        </PageLink>
      ))}
    </nav>
  );
}
