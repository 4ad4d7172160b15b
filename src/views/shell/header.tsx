import type { ReactNode } from "react";
import { Icon } from "../kit/icon.tsx";
import { PageLink } from "../kit/page-link.tsx";
import { apart } from "../place.ts";
import { ProcessWaits } from "../waits/wait-count.tsx";
import { useWorkbench } from "../workbench.ts";
import { DayControl } from "./day-control.tsx";
import { DayRule } from "./day-rule.tsx";
import { ProcessChoice, ProcessMenu } from "./process-menu.tsx";
import { SectionLinks } from "./section-links.tsx";
import { WhoFrame, WhoLine } from "./who-line.tsx";

/** What the buttons of the head open. */
export interface HeaderActions {
  readonly find: () => void;
  readonly help: () => void;
  readonly settings: () => void;
}

/** Who, where, when: wordmark, process, pages, what waits, day; the calendar is its lower rule. */
export function Header(actions: HeaderActions): ReactNode {
  return (
    <header className="head">
      <div className="sheet">
        <WhoLine />
        <div className="head-row">
          <PageLink to={apart("start")} className="wordmark">
            Parley
          </PageLink>
          <ProcessMenu />
          <SectionLinks />
          <span className="grow" />
          <DayControl />
          <ProcessWaits />
          <HeadTools {...actions} />
        </div>
        <DayRule />
      </div>
    </header>
  );
}

/** The head of the way in, where no process is open: no pages and no day. */
export function HeaderApart({ find, help, settings }: HeaderActions): ReactNode {
  const { place, starts, t } = useWorkbench();
  return (
    <header className="head head-apart">
      <div className="sheet">
        {starts?.mode === "accounts" && (
          <WhoFrame t={t} trial={starts.trial} signOut={starts.signOut}>
            <bdi>{starts.reader}</bdi>
          </WhoFrame>
        )}
        <div className="head-row">
          <PageLink to={apart("start")} className="wordmark">
            Parley
          </PageLink>
          {place.page === "new" && <ProcessChoice name={<span>{t.start.new}</span>} />}
          <span className="grow" />
          <HeadTools find={find} help={help} settings={settings} apart />
        </div>
      </div>
    </header>
  );
}

/** Search, help and settings. */
function HeadTools({
  find,
  help,
  settings,
  apart: inNone = false,
}: HeaderActions & {
  /** No process is open: there is nothing to find but what one can do. */
  readonly apart?: boolean;
}): ReactNode {
  const { t } = useWorkbench();
  const found = inNone ? `${t.shell.palette}, Ctrl K` : t.shell.find;
  return (
    <div className="head-tools">
      <button type="button" className="head-tool" aria-label={found} title={found} onClick={find}>
        <Icon name="find" /> <kbd className="only-wide">{inNone ? "Ctrl K" : "/"}</kbd>
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
