import type { ReactNode } from "react";
import { Icon } from "../kit/icon.tsx";
import { Popup, PopupList } from "../kit/popup.tsx";
import { firstPage } from "../pages/registry.ts";
import { apart, isApart } from "../place.ts";
import { processName } from "../process-name.ts";
import { useMedia } from "../use-media.ts";
import { useWorkbench } from "../workbench.ts";
import { DayControl } from "./day-control.tsx";
import { SectionMenu, useSections } from "./section-links.tsx";

/** The negotiation that is open, and a way to others; on a phone also to its pages and its days. */
export function ProcessMenu(): ReactNode {
  const { whole, t } = useWorkbench();
  const phone = useMedia("(max-width: 47.99rem)");
  const name = (
    <span>
      {processName(t, whole)} {whole.fictitious && <small>{t.shell.fictitious}</small>}
    </span>
  );
  if (phone) return <PhoneMenu name={name} />;
  return <ProcessChoice name={name} />;
}

/** All pages, the day, and other negotiations: what stands in the head of a wide window. */
function PhoneMenu({ name }: { readonly name: ReactNode }): ReactNode {
  const { t, whole, processes, go, place, starts } = useWorkbench();
  const { front, more } = useSections();
  const others = processes.filter(({ id }) => id !== whole.id);
  return (
    <Popup
      kind="dialog"
      label={t.shell.pagesOf({ process: processName(t, whole) })}
      className="phone-menu"
      buttonClass="process"
      button={
        <>
          {name}
          <Icon name="down" />
        </>
      }
    >
      {(close) => (
        <>
          <nav aria-label={t.shell.pages}>
            <SectionMenu sections={[...front, ...more]} close={close} />
          </nav>
          <DayControl />
          {others.length > 0 && (
            <>
              <p className="option-group">{t.shell.otherProcesses}</p>
              {others.map((other) => (
                <button
                  key={other.id}
                  type="button"
                  className="option"
                  onClick={() => {
                    close();
                    go({ process: other.id, page: place.page, asOf: null, values: {} });
                  }}
                >
                  <bdi>{processName(t, other)}</bdi>
                </button>
              ))}
            </>
          )}
          {starts?.mayBegin === true && (
            <button
              type="button"
              className="option"
              onClick={() => {
                close();
                go(apart("new"));
              }}
            >
              {t.start.new}
            </button>
          )}
        </>
      )}
    </Popup>
  );
}

/** In the list of processes: one that is still to begin. No process has an empty name. */
const NEW = "";

/** Processes to choose from, and one that is still to begin; `name` is what the button shows. */
export function ProcessChoice({ name }: { readonly name: ReactNode }): ReactNode {
  const { t, whole, processes, go, place, starts } = useWorkbench();
  return (
    <PopupList
      buttonClass="process"
      label={t.shell.processes}
      button={
        <>
          {name}
          <Icon name="down" />
        </>
      }
      value={whole.id}
      options={[
        ...processes.map((process) => ({
          value: process.id,
          name: processName(t, process),
          label: processName(t, process),
          hint: process.fictitious
            ? t.shell.fictitious
            : process.title === process.shortTitle
              ? undefined
              : process.title,
        })),
        ...(starts?.mayBegin === true ? [{ value: NEW, name: t.start.new, label: t.start.new }] : []),
      ]}
      onChoose={(process) => {
        const page = isApart(place) ? firstPage(process) : place.page;
        go(process === NEW ? apart("new") : { process, page, asOf: null, values: {} });
      }}
    />
  );
}
