import { failureWords, placeWords } from "../../../../words/words.ts";
import { useId, useState, type ReactNode } from "react";
import type { TabledDraft } from "../../../../core/record/state.ts";
import { Button } from "../../../kit/button.tsx";
import { Choice } from "../../../kit/choice.tsx";
import { FoundBeside } from "../../../kit/found.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage, withValues } from "../../../place.ts";
import {
  changesReceived,
  changesOfChoices,
  choicesOf,
  draftsOfOwnFile,
  partyPattern,
  pointCount,
  type OwnFile,
  type OwnReading,
  type TrackedChoice,
  type OwnFileState,
} from "../../../own-files.ts";
import { useWorkbench } from "../../../workbench.ts";
import { FindSent } from "./find-sent.tsx";
import { Recognised } from "./recognised.tsx";
import { ServerHelp } from "./server-help.tsx";
import { recognisedAs } from "./returned-notice.tsx";
import { SaveMenu } from "../../../kit/save-menu.tsx";

/** What the page itself refuses, before anything is read. */
const refusals = ["folder", "nothing-dropped"] as const;

/** One of the reader's files: how far reading has come, what it holds, and what can be done with it. */
export function FileRow({ file }: { readonly file: OwnFile }): ReactNode {
  const { t, locale, ownFiles, notify } = useWorkbench();
  const words = t.own;
  const { state } = file;
  const name = file.name === "" ? words.unnamed : file.name;
  const refused = state.status === "failed" ? refusals.find((code) => code === state.failure.code) : undefined;
  // Held against the same text again, it is the wrong file again.
  const isOther = state.status === "failed" && state.failure.code.startsWith("not-returned");
  const again = state.status === "cancelled" || (state.status === "failed" && refused === undefined);
  return (
    <li className="own-file" data-status={state.status}>
      <div className="own-file-name">
        <p>
          <b>
            <bdi>{name}</bdi>
          </b>{" "}
          {file.size > 0 && <span className="hint nowrap">{locale.bytes(file.size)}</span>}
        </p>
        {state.status === "read" && <Holds reading={state.reading} file={file} />}
      </div>
      <FileBody file={file} name={name} state={state} refused={refused} />
      <div className="own-file-tools">
        {state.status === "read" && draftsOfOwnFile(file).map((draft) => <Saving key={draft.id} draft={draft} />)}
        {again && (
          <Button look="link" onClick={() => ownFiles.again(file.id, isOther ? null : undefined)}>
            {isOther ? words.received.asDraft : words.again}
          </Button>
        )}
        <Button
          look="link"
          aria-label={words.removeOf({ name })}
          onClick={() => {
            ownFiles.remove(file.id);
            notify(words.removed({ name }));
          }}
        >
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

/** What was read of a file, or why it could not be. */
function FileBody({
  file,
  name,
  state,
  refused,
}: {
  readonly file: OwnFile;
  readonly name: string;
  readonly state: OwnFileState;
  readonly refused: "folder" | "nothing-dropped" | undefined;
}): ReactNode {
  const { t, ownFiles } = useWorkbench();
  const words = t.own;
  return (
    <div className="own-file-body">
      <Progress file={file} name={name} />
      {state.status === "failed" && (
        <div className="message own-failure" role="alert">
          <p>
            <b>
              <bdi>{name}</bdi> {words.failed}.
            </b>{" "}
            {refused === undefined ? failureWords(t, state.failure) : words.refused[refused]}{" "}
            {state.failure.place !== undefined && <span className="hint">{placeWords(t, state.failure.place)}</span>}
          </p>
        </div>
      )}
      <ServerHelp file={file} />
      {state.status === "cancelled" && <p className="hint">{words.cancelled}</p>}
      {state.status === "read" && <Choices file={file} reading={state.reading} name={name} />}
      {state.status === "read" && (
        <FoundBeside
          found={state.reading.found}
          choices={choicesOf(file)}
          onChange={(changes) => ownFiles.change(file.id, changesOfChoices(file, changes))}
          name={name}
          offers={state.reading.composite === undefined ? ["comments", "tracked"] : ["comments"]}
        />
      )}
    </div>
  );
}

function Progress({ file, name }: { readonly file: OwnFile; readonly name: string }): ReactNode {
  const { t, locale, ownFiles } = useWorkbench();
  const words = t.own;
  const { state } = file;
  if (state.status !== "waiting" && state.status !== "reading") return null;
  const whole = state.status === "reading" && state.done >= state.total;
  const text = state.status === "waiting" ? words.waiting : whole ? words.takingApart : words.reading;
  const counted = state.status === "reading" && !whole;
  return (
    <div className="progress own-progress" role="status">
      <p>
        <span>{text}</span>
        {counted && state.total > 0 && (
          <span className="hint">{locale.number(Math.round((100 * state.done) / state.total))} %</span>
        )}
        <Button look="link" aria-label={words.cancelOf({ name })} onClick={() => ownFiles.cancel(file.id)}>
          {words.cancel}
        </Button>
      </p>
      <progress aria-label={`${text}: ${name}`} {...(counted ? { value: state.done, max: state.total } : {})} />
    </div>
  );
}

/** What was found in the file, with the notes on reading it. */
function Holds({ reading, file }: { readonly reading: OwnReading; readonly file: OwnFile }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.own;
  const { draft, composite } = reading;
  const { warnings } = draft;
  return (
    <>
      {draft.title !== "" && (
        <p className="own-title" lang={draft.language || undefined} dir="auto">
          {draft.title}
        </p>
      )}
      <p className="hint">
        {composite === undefined
          ? words.holds({ points: pointCount(draft) })
          : words.holdsComposite({ points: pointCount(draft), texts: composite.drafts.length })}
        {draft.language !== "" && ` · ${locale.languageName(draft.language)}`}
      </p>
      {file.madeFrom !== undefined && <p className="hint">{words.onServer.made({ name: file.madeFrom })}</p>}
      <Recognised draft={draft} />
      {warnings.length > 0 && (
        <details className="own-notes">
          <summary title={words.notesOf({ name: file.name })}>{words.notes({ count: warnings.length })}</summary>
          <ul>
            {warnings.map((warning) => (
              <li key={JSON.stringify(warning)}>
                {warning.line !== undefined && (
                  <span className="hint nowrap">{words.line({ line: warning.line })} </span>
                )}
                {failureWords(t, warning)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Choices({
  file,
  reading,
  name,
}: {
  readonly file: OwnFile;
  readonly reading: OwnReading;
  readonly name: string;
}): ReactNode {
  const { t, place, ownFiles, record } = useWorkbench();
  const words = t.own;
  const { received } = reading;
  const hasSent = record?.talks.texts.some(({ kind }) => kind === "composite") === true;
  const opened = place.values["file"] === file.id;
  const draft = draftsOfOwnFile(file)[0];
  return (
    <div className="own-choices">
      {(reading.composite === undefined || reading.composite.drafts.length === 0) && (
        <PartyField key={file.party} file={file} name={name} />
      )}
      {reading.original !== undefined && reading.composite === undefined && !reading.found?.tracked.length && (
        <div className="field">
          <span className="field-name" aria-hidden="true">
            {words.tracked}
          </span>
          <Choice
            look="segment"
            legend={words.trackedOf({ name })}
            value={file.tracked}
            options={(["original", "final", "both"] as const).map((value) => ({
              value,
              label: words.trackedChoice[value],
            }))}
            onChange={(tracked: TrackedChoice) => ownFiles.change(file.id, { tracked })}
          />
        </div>
      )}
      {received !== undefined && (
        <div className="own-received">
          <p className="hint">
            {recognisedAs(file.state, words.received)}{" "}
            {received.sent === undefined
              ? words.received.lost
              : `${words.received.title({ count: changesReceived(received) })}.`}
          </p>
          <PageLink
            className="button"
            to={withValues(place, { file: opened ? null : file.id })}
            label={`${opened ? words.received.hide : words.received.receive}: ${name}`}
          >
            {opened ? words.received.hide : words.received.receive}
          </PageLink>
          {received.party !== undefined && (
            <Button look="link" onClick={() => ownFiles.again(file.id, null)}>
              {words.received.asDraft}
            </Button>
          )}
        </div>
      )}
      {hasSent && received === undefined && reading.composite === undefined && (
        <details className="own-notes">
          <summary>{words.received.cameBack}</summary>
          <FindSent own file={file} label={words.received.cameBackTo} />
        </details>
      )}
      {draft !== undefined && draft.draft.points.length > 0 && (
        <p className="tools">
          <PageLink className="link" to={onPage(place, "history", { draft: draft.id })}>
            {words.history}
          </PageLink>
          <PageLink className="link" to={onPage(place, "commitments", { text: draft.id })}>
            {t.commitments.title}
          </PageLink>
          <PageLink className="link" to={onPage(place, "checks", { text: draft.id })}>
            {t.commitments.checks.title}
          </PageLink>
        </p>
      )}
    </div>
  );
}

function PartyField({ file, name }: { readonly file: OwnFile; readonly name: string }): ReactNode {
  const { t, state, ownFiles } = useWorkbench();
  const words = t.own;
  const id = useId();
  const [written, setWritten] = useState(file.party);
  const right = partyPattern.test(written);
  return (
    <div className="field own-party">
      <label htmlFor={id}>
        {words.party}
        <span className="heard"> {words.partyOf({ name })}</span>
      </label>
      <input
        id={id}
        className="input"
        value={written}
        list={`${id}-known`}
        aria-invalid={!right}
        aria-describedby={right ? undefined : `${id}-wrong`}
        onChange={({ target }) => setWritten(target.value.trim())}
        onBlur={() => {
          if (right && written !== file.party) ownFiles.change(file.id, { party: written });
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && right) ownFiles.change(file.id, { party: written });
        }}
      />
      <datalist id={`${id}-known`}>
        {state.parties.map((party) => (
          <option key={party.id} value={party.id}>
            {party.name}
          </option>
        ))}
      </datalist>
      {!right && (
        <span className="wrong" id={`${id}-wrong`}>
          {words.partyWrong}
        </span>
      )}
    </div>
  );
}

function Saving({ draft }: { readonly draft: TabledDraft }): ReactNode {
  const { t } = useWorkbench();
  const several = draft.id.replace(/^own-\d+-?/u, "");
  return (
    <SaveMenu
      comments
      id={draft.id}
      label={several === "" ? t.own.save : `${t.own.save} (${several})`}
      formats={["docx", "html", "md", "json"] as const}
      names={t.own.texts}
      requestOf={(format) => ({ kind: "draft", format, process: "", draft })}
    />
  );
}
