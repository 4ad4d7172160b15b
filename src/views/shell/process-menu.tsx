import type { ReactNode } from "react";
import { Icon } from "../kit/icon.tsx";
import { Popup, PopupList } from "../kit/popup.tsx";
import { useMedia } from "../use-media.ts";
import { useWorkbench } from "../workbench.ts";
import { DayControl } from "./day-control.tsx";
import { SectionMenu, useSections } from "./section-links.tsx";

/** The negotiation that is open, and a way to others; on a phone also to its pages and its days. */
export function ProcessMenu(): ReactNode {
  const { whole, t, processes } = useWorkbench();
  const phone = useMedia("(max-width: 47.99rem)");
  const name = (
    <span>
      {whole.shortTitle} {whole.fictitious && <small>{t.shell.fictitious}</small>}
    </span>
  );
  if (phone) return <PhoneMenu name={name} />;
  return processes.length > 1 ? <ProcessChoice name={name} /> : <span className="process">{name}</span>;
}

/** All pages, the day, and other negotiations: what stands in the head of a wide window. */
function PhoneMenu({ name }: { readonly name: ReactNode }): ReactNode {
  const { t, whole, processes, go, place } = useWorkbench();
  const { front, more } = useSections();
  const others = processes.filter(({ id }) => id !== whole.id);
  return (
    <Popup
      kind="dialog"
      label={t.shell.pagesOf({ process: whole.shortTitle })}
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
              {others.map(({ id, shortTitle }) => (
                <button
                  key={id}
                  type="button"
                  className="option"
                  onClick={() => {
                    close();
                    go({ process: id, page: place.page, asOf: null, values: {} });
                  }}
                >
                  <bdi>{shortTitle}</bdi>
                </button>
              ))}
            </>
          )}
        </>
      )}
    </Popup>
  );
}

function ProcessChoice({ name }: { readonly name: ReactNode }): ReactNode {
  const { t, whole, processes, go, place } = useWorkbench();
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
