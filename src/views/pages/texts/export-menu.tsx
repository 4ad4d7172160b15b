import { useState, type ReactNode } from "react";
import { Icon } from "../../kit/icon.tsx";
import { Popup } from "../../kit/popup.tsx";
import { nothingFound, usualChoices, type FoundChoices } from "../../../core/text/found.ts";
import { FoundBeside } from "../../kit/found.tsx";
import { remarksIn, withoutRemarksIn, type SaveRequest } from "../../saving.ts";
import { useWorkbench } from "../../workbench.ts";

/** Comments that the export would carry, and whether it does; nothing where there are none. */
function RemarksInExport<Format extends string>({
  request,
  formats: [first],
  comments,
  onChange,
}: {
  readonly request: (format: Format) => SaveRequest;
  readonly formats: readonly { readonly format: Format; readonly label: string }[];
  readonly comments: FoundChoices["comments"];
  readonly onChange: (comments: FoundChoices["comments"]) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const remarks = first === undefined ? [] : remarksIn(request(first.format));
  if (remarks.length === 0) return null;
  return (
    <FoundBeside
      found={{ ...nothingFound, comments: remarks }}
      choices={{ ...usualChoices, comments }}
      onChange={(changes) => onChange(changes.comments ?? comments)}
      name={t.own.export}
      offers={["comments"]}
    />
  );
}

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
  const { t, save, notify, announce } = useWorkbench();
  const [busy, setBusy] = useState(false);
  const [comments, setComments] = useState(usualChoices.comments);
  const words = t.own;
  const make = async (format: Format, name: string) => {
    setBusy(true);
    announce(words.saving);
    const request = requestOf(format);
    const problem = await save(comments === "keep" ? request : withoutRemarksIn(request));
    setBusy(false);
    notify(problem === null ? words.saved({ name }) : words.saveFailed({ reason: problem }));
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
          <RemarksInExport request={requestOf} formats={formats} comments={comments} onChange={setComments} />
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
