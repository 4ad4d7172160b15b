import { useState, type ReactNode } from "react";
import { Icon } from "../../kit/icon.tsx";
import { Popup } from "../../kit/popup.tsx";
import type { SaveRequest } from "../../saving.ts";
import { useFrame } from "../../workbench.ts";

/** A button that opens the formats to choose from; the document is made in a worker and handed over as a file. */
export function ExportMenu<Format extends string>({
  formats,
  requestOf,
  label,
  note,
  quiet = false,
}: {
  readonly formats: readonly { readonly format: Format; readonly label: string }[];
  readonly requestOf: (format: Format) => SaveRequest;
  readonly label?: string;
  /** What holds for every format. */
  readonly note?: string;
  readonly quiet?: boolean;
}): ReactNode {
  const { t, save, notify, announce } = useFrame();
  const [busy, setBusy] = useState(false);
  const words = t.own;
  const make = async (format: Format, name: string) => {
    setBusy(true);
    announce(words.saving);
    const problem = await save(requestOf(format));
    setBusy(false);
    notify(problem === null ? words.saved(name) : words.saveFailed(problem));
  };
  return (
    <Popup
      kind="dialog"
      label={label ?? words.export}
      buttonClass={quiet ? "link export-button" : "button export-button"}
      button={
        <>
          {label ?? words.export} {!quiet && <Icon name="down" />}
        </>
      }
    >
      {(close) => (
        <div className="export-menu">
          {note !== undefined && <p className="hint">{note}</p>}
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
