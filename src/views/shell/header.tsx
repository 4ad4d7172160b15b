import type { ReactNode } from "react";
import { Icon } from "../kit/icon.tsx";
import { PageLink } from "../kit/page-link.tsx";
import { onPage } from "../place.ts";
import { ProcessWaits } from "../waits/wait-count.tsx";
import { useWorkbench } from "../workbench.ts";
import { DayControl } from "./day-control.tsx";
import { DayRule } from "./day-rule.tsx";
import { ProcessMenu } from "./process-menu.tsx";
import { SectionLinks } from "./section-links.tsx";
import { WhoLine } from "./who-line.tsx";

/** What the buttons of the head open. */
export interface HeaderActions {
  readonly find: () => void;
  readonly help: () => void;
  readonly settings: () => void;
}

/** Who, where, when: wordmark, process, pages, what waits, day; the calendar is its lower rule. */
export function Header(actions: HeaderActions): ReactNode {
  const { place } = useWorkbench();
  return (
    <header className="head">
      <div className="sheet">
        <WhoLine />
        <div className="head-row">
          <PageLink to={onPage(place, "overview")} className="wordmark">
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

/** Search, help and settings. */
function HeadTools({ find, help, settings }: HeaderActions): ReactNode {
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
