import { useState, type ReactNode } from "react";
import type { SaveRequest } from "../saving.ts";
import { useWorkbench } from "../workbench.ts";
import { Icon } from "./icon.tsx";
import { Popup } from "./popup.tsx";

/** A format to choose. */
export interface SaveFormat {
  readonly format: string;
  readonly label: string;
}

/** A quiet button that opens the formats of a thing; on a static page, links to its files. */
export function SaveMenu({
  label,
  id,
  formats,
  requestOf,
  button = false,
}: {
  readonly label: string;
  /** Name of the thing's files on a static page, without extension. */
  readonly id: string;
  readonly formats: readonly SaveFormat[];
  readonly requestOf: (format: string) => SaveRequest;
  readonly button?: boolean;
}): ReactNode {
  const { t, save, notify, announce, still } = useWorkbench();
  const [busy, setBusy] = useState(false);
  if (still !== undefined)
    return (
      <p className="hint save-links">
        {label}:{" "}
        {formats.map(({ format }) => {
          const href = still.file(id, format, () => requestOf(format));
          return href === null ? null : (
            <a key={format} href={href} download>
              {format}
            </a>
          );
        })}
      </p>
    );
  const make = async (format: string, name: string) => {
    setBusy(true);
    announce(t.own.saving);
    const problem = await save(requestOf(format));
    setBusy(false);
    notify(problem === null ? t.own.saved({ name }) : t.own.saveFailed({ reason: problem }));
  };
  return (
    <Popup
      kind="dialog"
      label={label}
      buttonClass={button ? "button export-button" : "link export-button"}
      button={
        <>
          {label} {button && <Icon name="down" />}
        </>
      }
    >
      {(close) => (
        <div className="export-menu">
          {formats.map(({ format, label: name }) => (
            <button
              key={format}
              type="button"
              className="option"
              disabled={busy}
              onClick={() => {
                close();
                void make(format, name);
              }}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </Popup>
  );
}
