import { useId, useState, type ReactNode } from "react";
import { isNegotiated, type PaperKind } from "../../core/common/paper.ts";
import type { DataTable } from "../../core/common/data-table.ts";
import { nothingFound, usualChoices, type FoundChoices } from "../../core/text/found.ts";
import { kindOf, usualChoice, type PaperChoice } from "../papers.ts";
import { remarksIn, withoutRemarksIn, type SaveRequest } from "../saving.ts";
import { failureWords } from "../../words/words.ts";
import type { Asked } from "../record.ts";
import { markedRequest } from "../closed-rooms.ts";
import { useMarkedView } from "../use-marking.ts";
import { useWorkbench } from "../workbench.ts";
import { FoundBeside } from "./found.tsx";
import { Icon } from "./icon.tsx";
import { Popup } from "./popup.tsx";

interface SaveProps<Format extends string> {
  readonly label: string;
  /** Name of the thing's files on a static page, without extension. */
  readonly id: string;
  readonly formats: readonly Format[];
  readonly names: Readonly<Record<Format, string>>;
  readonly requestOf: (format: Format) => SaveRequest;
  /** Brings what the request needs of files before it is made. */
  readonly prepare?: (request: SaveRequest) => Promise<Asked<SaveRequest>>;
  readonly button?: boolean;
  /** What holds for every format. */
  readonly note?: ReactNode;
  /** Whether it may carry comments, which the reader can leave out. */
  readonly comments?: boolean;
  /** The Word file is a party's own, which carries the marking in its name alone. */
  readonly within?: boolean;
  /** What is chosen before the format. */
  readonly children?: ReactNode;
}

/** A button that opens the formats of a thing, which is made in a worker; on a static page, links to its files. */
export function SaveMenu<Format extends string>(props: SaveProps<Format>): ReactNode {
  const { label, button = false } = props;
  const { still } = useWorkbench();
  const [choices, setChoices] = useState(usualChoices);
  const [said, setSaid] = useState<PaperChoice | null>(null);
  if (still !== undefined) return <FileLinks {...props} file={still.file} />;
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
        <Formats {...props} choices={choices} setChoices={setChoices} said={said} setSaid={setSaid} close={close} />
      )}
    </Popup>
  );
}

function FileLinks<Format extends string>({
  label,
  id,
  formats,
  requestOf,
  file,
}: SaveProps<Format> & {
  readonly file: (id: string, format: string, request: () => SaveRequest) => string | null;
}): ReactNode {
  const view = useMarkedView();
  return (
    <p className="hint save-links">
      {label}:{" "}
      {formats.map((format) => {
        const href = file(id, format, () => markedRequest(view, requestOf(format)));
        return href === null ? null : (
          <a key={format} href={href} download>
            {format}
          </a>
        );
      })}
    </p>
  );
}

function Formats<Format extends string>({
  formats,
  names,
  requestOf,
  prepare,
  note,
  children,
  comments = false,
  within = false,
  choices,
  setChoices,
  said,
  setSaid,
  close,
}: SaveProps<Format> & {
  /** What the reader said of the paper; null = what it says by itself. */
  readonly said: PaperChoice | null;
  readonly setSaid: (said: PaperChoice) => void;
  readonly choices: FoundChoices;
  readonly setChoices: (choices: FoundChoices) => void;
  readonly close: () => void;
}): ReactNode {
  const { t, locale, record, whole, save, notify, announce } = useWorkbench();
  const [busy, setBusy] = useState(false);
  const [first] = formats;
  const paper = first === undefined ? null : requestOf(first);
  const choice = said ?? (paper === null ? null : usualChoice(paper, whole));
  const remarks = comments && paper !== null ? remarksIn(paper) : [];
  const make = async (format: Format) => {
    close();
    setBusy(true);
    announce(t.own.saving);
    const request = markedRequest({ t, locale, record, whole }, requestOf(format));
    const sent = choices.comments === "keep" ? request : withoutRemarksIn(request);
    const ready: Asked<SaveRequest> = prepare === undefined ? { ok: true, value: sent } : await prepare(sent);
    const problem = ready.ok ? await save(ready.value, said ?? undefined) : failureWords(t, ready.failure);
    setBusy(false);
    notify(problem === null ? t.own.saved({ name: names[format] }) : t.own.saveFailed({ reason: problem }));
  };
  return (
    <div className="export-menu">
      {children}
      {note !== undefined && <p className="hint">{note}</p>}
      {remarks.length > 0 && (
        <FoundBeside
          found={{ ...nothingFound, comments: remarks }}
          choices={choices}
          onChange={(changes) => setChoices({ ...choices, ...changes })}
          name={t.own.export}
          offers={["comments"]}
        />
      )}
      {choice !== null && paper !== null && !keepsName(paper) && (
        <PaperFields choice={choice} onChange={setSaid} reserve={isNegotiated(kindOf(paper))} within={within} />
      )}
      {formats.map((format) => (
        <button key={format} type="button" className="option" disabled={busy} onClick={() => void make(format)}>
          {names[format]}
        </button>
      ))}
    </div>
  );
}

/** A file that was kept goes out as it is. */
function keepsName(request: SaveRequest): boolean {
  return request.kind === "file" && request.paper === undefined;
}

/** How the paper may be handled, and whether it prejudices nobody's position. */
function PaperFields({
  choice,
  onChange,
  reserve,
  within,
}: {
  readonly choice: PaperChoice;
  readonly onChange: (choice: PaperChoice) => void;
  /** Whether the paper is of a text that is negotiated. */
  readonly reserve: boolean;
  readonly within: boolean;
}): ReactNode {
  const words = useWorkbench().t.papers;
  const hint = useId();
  return (
    <div className="paper-fields">
      <label className="record-field">
        <span>{words.handling}</span>
        <input
          type="text"
          className="field"
          value={choice.handling}
          maxLength={60}
          aria-describedby={hint}
          onChange={({ target }) => onChange({ ...choice, handling: target.value })}
        />
      </label>
      <p className="hint" id={hint}>
        {within ? words.handlingHintWithin : words.handlingHint}
      </p>
      {reserve && (
        <label>
          <input
            type="checkbox"
            checked={choice.withoutPrejudice}
            onChange={({ target }) => onChange({ ...choice, withoutPrejudice: target.checked })}
          />{" "}
          {words.withoutPrejudice}
        </label>
      )}
    </div>
  );
}

/** Prints the page, or saves what it shows. */
export function PrintOrSave<Format extends string>(props: Omit<SaveProps<Format>, "label" | "button">): ReactNode {
  const { t, print } = useWorkbench();
  return (
    <>
      <button type="button" className="button button-quiet only-wide" onClick={print}>
        {t.compare.print}
      </button>
      <SaveMenu button label={t.own.export} {...props} />
    </>
  );
}

const tableFormats = ["csv", "xlsx", "json", "docx", "html"] as const;

/** The files of a table. */
export function SaveTable({
  name,
  table,
  paper,
  ...rest
}: {
  readonly label: string;
  readonly id: string;
  /** Of the files, without extension. */
  readonly name: string;
  readonly table: () => DataTable;
  /** What paper it is where it is more than a table. */
  readonly paper?: PaperKind;
}): ReactNode {
  const names = useWorkbench().t.charts.formats;
  return (
    <SaveMenu
      button
      {...rest}
      formats={tableFormats}
      names={names}
      requestOf={(format) => ({
        kind: "table",
        format,
        name,
        table: table(),
        ...(paper === undefined ? {} : { paper }),
      })}
    />
  );
}
