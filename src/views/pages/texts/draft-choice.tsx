import { failureWords } from "../../../words/words.ts";
import type { ReactNode } from "react";
import { dayOfDraft, draftsInOrder } from "../../../core/record/draft-day.ts";
import type { ProcessState, TabledDraft } from "../../../core/record/state.ts";
import { walkPoints } from "../../../core/text/draft.ts";
import { Icon } from "../../kit/icon.tsx";
import { Parties, partiesOf } from "../../kit/party.tsx";
import type { Words } from "../../../words/types.ts";
import { earlierVersion } from "./draft-versions.ts";
import { Popup, PopupList } from "../../kit/popup.tsx";
import { useWorkbench } from "../../workbench.ts";

/** Title of a draft as pages show it. */
export function draftTitle({ id, draft }: TabledDraft): string {
  return draft.title === "" ? id : draft.title;
}

/** Its title with its day: what stands under it was held then. */
export function datedTitle(one: TabledDraft, shortDate: (day: string) => string): string {
  return `${draftTitle(one)}${dayAfter(one, shortDate)}`;
}

function dayAfter({ draft: { date } }: TabledDraft, shortDate: (day: string) => string): string {
  return date === null ? "" : ` (${shortDate(date)})`;
}

/** The day of a draft, or that none is known: the one that it bears, else that of the event by which it was tabled or signed. */
export function draftDay(
  state: Pick<ProcessState, "events">,
  tabled: TabledDraft,
  { t, shown }: { readonly t: Words; readonly shown: (day: string) => string },
): string {
  const day = dayOfDraft(state, tabled);
  return day === null ? t.text.undated : shown(day);
}

/** Its title; with a number where a draft of the same party and day that stands before it has the same. */
export function numberedTitle(drafts: readonly TabledDraft[], one: TabledDraft): string {
  const title = draftTitle(one);
  const isAlike = (other: TabledDraft): boolean =>
    other.party === one.party && other.draft.date === one.draft.date && draftTitle(other) === title;
  const number = drafts.filter(isAlike).indexOf(one) + 1;
  return number > 1 ? `${title} (${number})` : title;
}

/** A draft in a plain list: its party, its title and its day. */
export function optionTitle(
  drafts: readonly TabledDraft[],
  one: TabledDraft,
  shortDate: (day: string) => string,
): string {
  return `${one.party}: ${numberedTitle(drafts, one)}${dayAfter(one, shortDate)}`;
}

/** A draft by its title; opens the list of drafts to choose another. */
export function DraftChoice({
  chosen,
  label,
  onChoose,
}: {
  readonly chosen: TabledDraft | undefined;
  readonly label: string;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const { state, t, locale } = useWorkbench();
  return (
    <PopupList
      label={label}
      buttonClass="draft-choice"
      buttonLabel={chosen === undefined ? label : `${label}: ${numberedTitle(state.drafts, chosen)}`}
      button={
        <>
          <span lang={chosen?.draft.language}>
            {chosen === undefined ? label : numberedTitle(state.drafts, chosen)}
          </span>
          <Icon name="down" />
        </>
      }
      value={chosen?.id ?? ""}
      options={draftsInOrder(state).map((draft) => ({
        value: draft.id,
        name: numberedTitle(state.drafts, draft),
        label: (
          <>
            <Parties ids={partiesOf(state, draft.party)} /> {numberedTitle(state.drafts, draft)}
          </>
        ),
        hint: draft.own === true ? t.own.mark : draftDay(state, draft, { t, shown: locale.shortDate }),
      }))}
      onChoose={onChoose}
    />
  );
}

/** Who tabled a draft, its title to choose another by, its day, language and wording, and more about it on request. */
export function DraftHead({
  chosen,
  label,
  onChoose,
}: {
  readonly chosen: TabledDraft;
  readonly label: string;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const { state, t, locale } = useWorkbench();
  const { draft } = chosen;
  const earlier = earlierVersion(chosen);
  const parties = partiesOf(state, chosen.party);
  const names = locale.list(parties.map((id) => state.parties.find((party) => party.id === id)?.name ?? id));
  const wordings = [...new Set([...walkPoints(draft.points)].map(({ point }) => point.wording))];
  const facts = [
    chosen.own === true
      ? t.own.mark
      : earlier !== null
        ? t.papers.rev({ n: earlier })
        : t.compare.ordinal({
            n: draftsInOrder(state).findIndex(({ id }) => id === chosen.id) + 1,
            total: state.drafts.filter(({ own }) => own !== true).length,
          }),
    draftDay(state, chosen, { t, shown: locale.date }),
    ...(draft.language === "" ? [] : [locale.languageName(draft.language)]),
    ...wordings.map((wording) => t.text.wording[wording]),
  ];
  return (
    <div className="draft-head">
      <p className="draft-by">
        <Parties ids={parties} />{" "}
        <span>{chosen.filed === true ? t.office.filed.forParty({ party: names }) : t.text.tabledBy({ names })}</span>
      </p>
      <h2>
        <DraftChoice chosen={chosen} label={label} onChoose={onChoose} />
      </h2>
      <div className="hint">
        {facts.join(" · ")}
        <span className="draft-more">
          {" · "}
          <DraftDetails chosen={chosen} />
        </span>
      </div>
    </div>
  );
}

/** Instrument, status, base, witnesses, sources and notes of a draft. */
export function DraftDetails({ chosen }: { readonly chosen: TabledDraft }): ReactNode {
  const { t } = useWorkbench();
  return (
    <Popup kind="dialog" label={t.compare.details} className="popup-pad" buttonClass="link" button={t.compare.details}>
      {() => <DetailsBody chosen={chosen} />}
    </Popup>
  );
}

function DetailsBody({ chosen }: { readonly chosen: TabledDraft }): ReactNode {
  const { state, t, locale } = useWorkbench();
  const { draft } = chosen;
  const words = t.compare;
  const sources = (draft.sources ?? []).flatMap((id) => state.sources[id] ?? []);
  const base = draft.basedOn.map((name) => {
    const found = state.drafts.find(({ id, draft: other }) => id === name || other.title === name);
    return found === undefined ? name : draftTitle(found);
  });
  const facts: readonly (readonly [string, string])[] = [
    [words.status, [draft.instrument, draft.status ?? ""].filter((text) => text !== "").join(". ")],
    [words.handling, draft.handling ?? ""],
    [words.basedOn({ title: "" }).trim(), locale.list(base)],
  ];
  return (
    <div className="details">
      <p className="label" tabIndex={-1} data-first>
        {draftTitle(chosen)}
      </p>
      <dl>
        {facts
          .filter(([, text]) => text !== "")
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      <Listed head={words.notes} lines={(draft.notes ?? []).map((note) => [note, note])} />
      <Listed
        head={words.witnessText}
        lines={(draft.witnesses ?? []).map((witness) => [
          witness.id,
          <>
            <SourceName {...witness} /> <span className="hint">{witness.kind}</span>
          </>,
        ])}
      />
      <Listed
        head={words.sourcesHead}
        lines={sources.map((source) => [source.id, <SourceName key={source.id} {...source} />])}
      />
      <Listed
        head={words.warnings({ count: draft.warnings.length })}
        lines={draft.warnings.map((warning) => [JSON.stringify(warning), failureWords(t, warning)])}
      />
    </div>
  );
}

/** A list under its head; nothing where it is empty. */
function Listed({
  head,
  lines,
}: {
  readonly head: string;
  readonly lines: readonly (readonly [key: string, line: ReactNode])[];
}): ReactNode {
  return lines.length === 0 ? null : (
    <>
      <p className="label">{head}</p>
      <ul>
        {lines.map(([key, line]) => (
          <li key={key}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** A publication by publisher, title and day; a link where it has a web address. */
export function SourceName({
  publisher,
  title,
  date,
  url,
}: {
  readonly publisher: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
}): ReactNode {
  const { locale } = useWorkbench();
  const text = title === "" ? publisher : title;
  return (
    <>
      {url !== null && /^https?:\/\//iu.test(url) ? (
        <a href={url} rel="noreferrer" target="_blank">
          <bdi>{text}</bdi>
        </a>
      ) : (
        <bdi>{text}</bdi>
      )}
      {title !== "" && (
        <>
          {" "}
          <span className="hint">{publisher}</span>
        </>
      )}
      {date !== null && (
        <span className="hint">
          {locale.comma}
          {locale.shortDate(date)}
        </span>
      )}
    </>
  );
}
