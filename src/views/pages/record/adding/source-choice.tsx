import { useId, useMemo, useState, type ReactNode } from "react";
import type { Source } from "../../../../core/record/state.ts";
import type { EntryPlan } from "../../../record.ts";
import { Button } from "../../../kit/button.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { randomPart } from "./fresh-name.ts";
import { SourceFields } from "./source-fields.tsx";
import { newSource, sourceGaps, sourceOf, sourcePlan, type SourceValues } from "./source-values.ts";

/** Sources that something rests on: of the record, and such as are added with it. */
export interface ChosenSources {
  readonly known: readonly string[];
  readonly added: readonly SourceValues[];
}

/** Nothing chosen yet. */
export const noSources: ChosenSources = { known: [], added: [] };

/** Ids of all chosen sources, once they are written. */
export function sourceIds({ known, added }: ChosenSources): readonly string[] {
  return [...known, ...added.map((values) => sourceOf(values).id)];
}

/** Entries of the new ones: they stand before what rests on them. */
export function sourcePlans({ added }: ChosenSources, today: string): readonly EntryPlan[] {
  return added.map((values) => sourcePlan(sourceOf(values), today));
}

/** Whether a new one is not complete. */
export function sourcesOpen({ added }: ChosenSources): boolean {
  return added.some((values) => sourceGaps(values).length > 0);
}

/** How many of the sources that fit are offered at once. */
const OFFERED = 6;

/** Chooses sources by searching those on record, and adds new ones in the same form. */
export function SourceChoice({
  value,
  onChange,
}: {
  readonly value: ChosenSources;
  readonly onChange: (value: ChosenSources) => void;
}): ReactNode {
  const { t, whole } = useWorkbench();
  const words = t.adding;
  const id = useId();
  const [text, setText] = useState("");
  const found = useMemo(() => findSources(Object.values(whole.sources), text), [whole, text]);
  const open = found.filter((source) => !value.known.includes(source.id));
  return (
    <fieldset className="adding-sources">
      <legend>{t.positions.sources}</legend>
      {value.known.length > 0 && <ChosenSources value={value} onChange={onChange} />}
      <div className="record-field">
        <label htmlFor={id}>{words.findSource}</label>
        <input
          id={id}
          className="field"
          type="search"
          dir="auto"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            // Enter takes the first that fits; it does not send the form.
            if (event.key !== "Enter") return;
            event.preventDefault();
            const [first] = open;
            if (text.trim() === "" || first === undefined) return;
            onChange({ ...value, known: [...value.known, first.id] });
            setText("");
          }}
        />
      </div>
      {text.trim() !== "" && (
        <>
          <p className="hint" role="status">
            {open.length === 0 ? words.noSource : words.sourcesFound({ count: open.length })}
          </p>
          <FoundSources open={open} onChange={onChange} value={value} setText={setText} />
        </>
      )}
      {value.added.map((added) => (
        <NewSource key={added.key} added={added} onChange={onChange} value={value} />
      ))}
      <Button
        look="quiet"
        onClick={() =>
          onChange({ ...value, added: [...value.added, { ...newSource(randomPart()), title: text.trim() }] })
        }
      >
        {words.source}
      </Button>
    </fieldset>
  );
}

/** A source that is new to the process. */
function NewSource({
  added,
  onChange,
  value,
}: {
  readonly added: SourceValues;
  readonly onChange: (value: ChosenSources) => void;
  readonly value: ChosenSources;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.adding;
  return (
    <fieldset className="adding-new">
      <legend>{words.newSource}</legend>
      <SourceFields
        value={added}
        onChange={(changed) =>
          onChange({ ...value, added: value.added.map((other) => (other.key === added.key ? changed : other)) })
        }
      />
      <Button
        look="link"
        onClick={() => onChange({ ...value, added: value.added.filter(({ key }) => key !== added.key) })}
      >
        {words.dropSource}
      </Button>
    </fieldset>
  );
}

/** Sources that the search finds, to be taken. */
function FoundSources({
  open,
  onChange,
  value,
  setText,
}: {
  readonly open: readonly Source[];
  readonly onChange: (value: ChosenSources) => void;
  readonly value: ChosenSources;
  readonly setText: (value: string) => void;
}): ReactNode {
  return (
    <ul className="adding-found">
      {open.slice(0, OFFERED).map((source) => (
        <li key={source.id}>
          <button
            type="button"
            onClick={() => {
              onChange({ ...value, known: [...value.known, source.id] });
              setText("");
            }}
          >
            <SourceLine source={source} id={source.id} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What has been chosen so far, each to be left out again. */
function ChosenSources({
  value,
  onChange,
}: {
  readonly value: ChosenSources;
  readonly onChange: (value: ChosenSources) => void;
}): ReactNode {
  const { whole, t } = useWorkbench();
  const words = t.adding;
  return (
    <ul className="adding-chosen">
      {value.known.map((known) => (
        <li key={known}>
          <SourceLine source={whole.sources[known]} id={known} />
          <Button
            look="link"
            aria-label={words.removeSource({ name: nameOf(whole.sources[known], known) })}
            onClick={() => onChange({ ...value, known: value.known.filter((other) => other !== known) })}
          >
            {words.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Sources that hold every word searched for, newest first. */
export function findSources(sources: readonly Source[], text: string): readonly Source[] {
  const wanted = text.trim().toLowerCase().split(/\s+/u);
  return sources
    .filter(({ id, title, publisher, date, url }) => {
      const told = `${id} ${title} ${publisher} ${date ?? ""} ${url ?? ""}`.toLowerCase();
      return wanted.every((word) => told.includes(word));
    })
    .toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : (a.date ?? "") > (b.date ?? "") ? -1 : 0));
}

function nameOf(source: Source | undefined, id: string): string {
  return source === undefined ? id : source.title === "" ? source.publisher : source.title;
}

function SourceLine({ source, id }: { readonly source: Source | undefined; readonly id: string }): ReactNode {
  const { locale } = useWorkbench();
  if (source === undefined) return <span>{id}</span>;
  const { publisher, title, date } = source;
  return (
    <span>
      <bdi>{title === "" ? publisher : title}</bdi>
      <span className="hint">
        {title !== "" && publisher !== "" && (
          <>
            {locale.comma}
            <bdi>{publisher}</bdi>
          </>
        )}
        {date !== null && `${locale.comma}${locale.shortDate(date)}`}
      </span>
    </span>
  );
}
