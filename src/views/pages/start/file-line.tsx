import { useState, type ReactNode } from "react";
import type { Party } from "../../../core/record/state.ts";
import { failureWords } from "../../../words/words.ts";
import { Button } from "../../kit/button.tsx";
import { Select } from "../../kit/select.tsx";
import { pointCount } from "../../own-files.ts";
import { useWorkbench } from "../../workbench.ts";
import { ServerHelp } from "../texts/own-files/server-help.tsx";
import { FoundIn } from "./found-in.tsx";
import { sayingOf, type FileRow, type FileSaid } from "./rows.ts";

/** Languages offered beside the one that was found. */
const languages = ["ar", "de", "en", "es", "fr", "pt", "ru", "uk", "zh"] as const;

/** One file: whose it is, of which day, in which language, what it holds. Each cell says what is known and lets it be changed. */
export function FileLine({
  row,
  rows,
  parties,
}: {
  readonly row: FileRow;
  readonly rows: readonly FileRow[];
  readonly parties: readonly Party[];
}): ReactNode {
  const { t, locale, ownFiles } = useWorkbench();
  const words = t.start.begin;
  const { file, language } = row;
  const name = file.name === "" ? t.own.unnamed : file.name;
  const say = (said: Partial<Omit<FileSaid, "inText">>) => ownFiles.change(file.id, sayingOf(file, said));
  const tags = [...new Set([...(language === "" ? [] : [language]), ...languages])];
  return (
    <tr className={row.drafts.length === 0 ? "is-off" : undefined}>
      <th scope="row">
        <bdi>{name}</bdi>
        <span className="hint">
          {file.size > 0 && locale.bytes(file.size)}{" "}
          <Button look="link" aria-label={t.own.removeOf({ name })} onClick={() => ownFiles.remove(file.id)}>
            {t.own.remove}
          </Button>
        </span>
      </th>
      <td>
        <Label text={words.party} />
        <PartyCell {...{ row, parties, name }} onChange={(value) => say({ party: value })} />
        {row.guessed !== null && (
          <span className="hint">
            {words.guessed[row.guessed]}{" "}
            <Button look="link" aria-label={words.guessRightOf({ name })} onClick={() => say({ party: row.party })}>
              {words.guessRight}
            </Button>
          </span>
        )}
      </td>
      <td>
        <Label text={words.date} />
        <DayCell row={row} name={name} onChange={(date) => say({ date })} />
      </td>
      <td>
        <Label text={words.language} />
        <span className="new-cell">
          <Select
            aria-label={words.languageOf({ name })}
            value={language}
            empty={words.unknown}
            options={tags.map((tag) => ({ value: tag, label: locale.languageName(tag) }))}
            onChange={(value) => say({ language: value })}
          />
        </span>
      </td>
      <td>
        <Label text={words.points} />
        <Points row={row} />
      </td>
      <td>
        <FoundIn row={row} rows={rows} name={name} />
      </td>
    </tr>
  );
}

/** Whose words they are. */
function PartyCell({
  row: { party },
  parties,
  name,
  onChange,
}: {
  readonly row: FileRow;
  readonly parties: readonly Party[];
  readonly name: string;
  readonly onChange: (party: string) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.start.begin;
  const all = parties.map(({ id }) => id).join("-");
  const offered = [
    ...parties.map((each) => ({ value: each.id, label: `${each.id} ${each.name}` })),
    ...(parties.length > 1 ? [{ value: all, label: words.allParties }] : []),
  ];
  const slot = parties.find(({ id }) => id === party)?.slot;
  return (
    <span className="new-cell" data-slot={slot} data-missing={party === "" || undefined}>
      {slot !== undefined && <span className="party" data-slot={slot} aria-hidden="true" />}
      <Select
        aria-label={words.partyOf({ name })}
        value={party}
        empty={words.whose}
        options={offered}
        onChange={onChange}
      />
    </span>
  );
}

/** The head of the column, where the table is stacked. */
function Label({ text }: { readonly text: string }): ReactNode {
  return (
    <span className="new-label" aria-hidden="true">
      {text}
    </span>
  );
}

/** The day of a draft: said in words, a field once one presses on it. */
function DayCell({
  row: { date },
  name,
  onChange,
}: {
  readonly row: FileRow;
  readonly name: string;
  readonly onChange: (date: string) => void;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.start.begin;
  const [open, setOpen] = useState(false);
  if (open)
    return (
      <span className="new-cell">
        <input
          type="date"
          className="input"
          aria-label={words.dateOf({ name })}
          autoFocus // oxlint-disable-line jsx-a11y/no-autofocus -- the press on the cell asked for this field
          value={date}
          onChange={({ target }) => onChange(target.value)}
          onBlur={() => setOpen(false)}
          onKeyDown={({ key }) => {
            if (key === "Enter" || key === "Escape") setOpen(false);
          }}
        />
      </span>
    );
  return (
    <button
      type="button"
      className="new-cell new-day"
      data-missing={date === "" || undefined}
      onClick={() => setOpen(true)}
    >
      <span className="heard">{words.dateOf({ name })} </span>
      {date === "" ? words.which : locale.shortDate(date)}
    </button>
  );
}

/** The numbering that was found, from its first to its last, and how many points in all; or how far reading has come. */
function Points({ row: { file, drafts } }: { readonly row: FileRow }): ReactNode {
  const { t } = useWorkbench();
  const words = t.start.begin;
  const { state } = file;
  if (state.status === "waiting" || state.status === "reading") return <span role="status">{t.own.reading}…</span>;
  const draft = drafts.at(-1)?.draft;
  if (draft === undefined)
    return (
      <>
        <span className="hint">{state.status === "failed" ? failureWords(t, state.failure) : words.noWords}</span>
        <ServerHelp file={file} />
      </>
    );
  const labels = draft.points.map(({ label }) => label).filter((label) => label !== "");
  const [first, last] = [labels[0], labels.at(-1)];
  return (
    <>
      {first !== undefined && (
        <span className="new-numbers">
          <bdi>{first}</bdi>
          {last !== first && last !== undefined && (
            <>
              {" – "}
              <bdi>{last}</bdi>
            </>
          )}
        </span>
      )}
      <span>{t.own.holds({ points: pointCount(draft) })}</span>
    </>
  );
}
