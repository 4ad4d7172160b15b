import type { ReactNode } from "react";
import type { FoundChoices } from "../../../core/text/found.ts";
import { failureWords } from "../../../words/words.ts";
import { Button } from "../../kit/button.tsx";
import { Choice } from "../../kit/choice.tsx";
import { changesOfChoices, isReturned, type OwnReading } from "../../own-files.ts";
import { useWorkbench } from "../../workbench.ts";
import { choosingOf, type FileRow } from "./rows.ts";

const either = ["leave-out", "keep"] as const;
const ways = ["final", "original", "both"] as const;

interface FoundProps {
  readonly row: FileRow;
  readonly rows: readonly FileRow[];
  readonly name: string;
}

/** What a file holds beside its words, each kind with what becomes of it; nothing that was not meant to be read goes along by itself. */
export function FoundIn({ row, rows, name }: FoundProps): ReactNode {
  const { t, ownFiles } = useWorkbench();
  const words = t.start.begin;
  const { file } = row;
  const { state } = file;
  if (state.status === "waiting" || state.status === "reading") return null;
  if (state.status !== "read" || row.drafts.length === 0)
    return (
      <p className="new-warn">
        <span className="standing">{isReturned(file) ? words.returned : words.notRead}</span> {words.notReadText}{" "}
        {state.status !== "read" && (
          <Button look="link" onClick={() => ownFiles.again(file.id)}>
            {t.own.again}
          </Button>
        )}
      </p>
    );
  const { found, draft } = state.reading;
  const nothing =
    found !== undefined && found.comments.length + found.tracked.length + found.hidden.length === 0 && !row.several;
  return (
    <>
      <Kinds row={row} reading={state.reading} />
      {row.several && <Several row={row} rows={rows} name={name} />}
      {found === undefined && <p className="hint">{words.notLooked}</p>}
      {nothing && draft.warnings.length === 0 && <p className="hint">{words.nothing}</p>}
      {row.date === "" && (
        <p className="new-warn">
          <span className="standing">{row.ahead ? words.ahead : words.noDate}</span>{" "}
          {row.ahead ? words.aheadText : words.noDateText}
        </p>
      )}
      {draft.warnings.length > 0 && (
        <details className="own-notes">
          <summary>{t.own.notes({ count: draft.warnings.length })}</summary>
          <ul>
            {draft.warnings.map((warning) => (
              <li key={JSON.stringify(warning)}>{failureWords(t, warning)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Which of two files of one party stands in the text. */
function Several({ row, rows, name }: FoundProps): ReactNode {
  const { t, ownFiles } = useWorkbench();
  const words = t.start.begin;
  return (
    <FoundKind
      label={words.several({ party: row.party })}
      legend={words.severalOf({ name })}
      value={row.inText ? "in" : "beside"}
      options={[
        { value: "in", label: words.inText },
        { value: "beside", label: words.beside },
      ]}
      onChange={(value) => {
        const other = rows.find((each) => each.party === row.party && each.ready && each !== row);
        const chosen = value === "in" ? row : other;
        if (chosen !== undefined) for (const [id, changes] of choosingOf(rows, chosen)) ownFiles.change(id, changes);
      }}
    />
  );
}

/** Comments, tracked changes and hidden passages, each kind with its choice. */
function Kinds({ row: { file }, reading }: { readonly row: FileRow; readonly reading: OwnReading }): ReactNode {
  const { t, ownFiles } = useWorkbench();
  const words = t.start.begin;
  const { comments = [], tracked = [], hidden = [] } = reading.found ?? {};
  const change = (changes: Partial<FoundChoices>) => ownFiles.change(file.id, changesOfChoices(file, changes));
  const leaveOrKeep = either.map((value) => ({ value, label: words.either[value] }));
  return (
    <>
      {comments.length > 0 && (
        <FoundKind
          label={words.comments({ n: comments.length })}
          value={file.choices.comments}
          options={leaveOrKeep}
          onChange={(value) => change({ comments: value })}
        />
      )}
      {comments.length > 0 && file.choices.comments === "keep" && <p className="new-warn">{words.keptRead}</p>}
      {tracked.length > 0 && (
        <FoundKind
          label={words.tracked({ n: tracked.length })}
          value={file.tracked}
          options={ways.map((value) => ({ value, label: words.ways[value] }))}
          onChange={(value) => change({ tracked: value })}
        />
      )}
      {file.tracked === "both" && reading.original !== undefined && <p className="new-warn">{words.both}</p>}
      {hidden.length > 0 && (
        <FoundKind
          label={words.hidden({ n: hidden.length })}
          value={file.choices.hidden}
          options={leaveOrKeep}
          onChange={(value) => change({ hidden: value })}
        />
      )}
      {hidden.length > 0 && file.choices.hidden === "keep" && <p className="new-warn">{words.keptRead}</p>}
    </>
  );
}

function FoundKind<T extends string>({
  label,
  legend = label,
  ...choice
}: {
  readonly label: string;
  readonly legend?: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}): ReactNode {
  return (
    <div className="new-found">
      <span>{label}</span>
      <Choice look="segment" legend={legend} {...choice} />
    </div>
  );
}
