import type { ReactNode } from "react";
import { said } from "../../../core/common/said.ts";
import { dayOfVersion } from "../../../core/record/living/index.ts";
import { standingOf, talksOf, type Provision, type Standing } from "../../../core/record/standing/index.ts";
import type { MarkLevel } from "../../../core/record/state.ts";
import { MARK_LEVELS } from "../../../core/things/declared.ts";
import { say } from "../../../words/words.ts";
import { quartersOf } from "../../kit/level.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { RichText } from "../../kit/rich.tsx";
import { onPage } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { Declared } from "./declared.tsx";
import { FillFrom } from "../record/fill-from.tsx";
import { mayWrite } from "../record/writing.tsx";

/** Where the text in front stands today, in one sentence and a bar for each provision; below it, what was declared on other days. */
export function Stand(): ReactNode {
  const { state, t, locale, place, record } = useWorkbench();
  const words = t.overview;
  const talks = talksOf(state);
  const observes = record?.audience.capacity === "observer";
  const standing = standingOf(talks, undefined, { day: place.asOf, observes });
  const day = standing.version === null ? null : dayOfVersion(standing.version);
  const empty = state.drafts.length === 0 && state.events.length === 0;
  return (
    <section aria-labelledby="stand" className="stand">
      <h2 className="label" id="stand">
        {words.stand}
      </h2>
      <p className="stand-say">
        {!empty || standing.text !== null ? (
          say(t, standing.said)
        ) : (
          <RichText text={place.asOf === null ? (observes ? words.nothingOpen : words.nothingYet) : words.nothing} />
        )}
      </p>
      {empty && standing.text === null && place.asOf === null && <FillFrom page="tabling" />}
      {standing.text === null && place.asOf === null && <NextOfDrafts />}
      {standing.version !== null && standing.signed === null && (
        <p className="stand-text">
          {words.textInFront} <bdi>{standing.version.draft?.title ?? standing.version.title}</bdi>,{" "}
          {day === null ? t.text.undated : locale.date(day.slice(0, 10))}
        </p>
      )}
      {standing.provisions.length > 0 && <Ledger standing={standing} />}
      <Declared talks={talks} />
    </section>
  );
}

/** Drafts and no text yet: what makes one of them, for whoever may do it. */
function NextOfDrafts(): ReactNode {
  const { state, t, place, record } = useWorkbench();
  const drafts = state.drafts.length;
  if (drafts === 0 || record === null || !mayWrite(record, "texts")) return null;
  return (
    <div className="stand-next">
      <p className="hint">{t.overview.nextOfDrafts({ drafts })}</p>
      {drafts === 1 ? (
        <FillFrom page="tabling" />
      ) : (
        <PageLink className="button" to={onPage(place, "composite")}>
          {t.pages.composite}
        </PageLink>
      )}
    </div>
  );
}

/** The provisions of the text, each a bar filled by quarters: agreed can never look finished. */
export function Ledger({
  standing: { provisions, counts, rests, text, signed },
}: {
  readonly standing: Standing;
}): ReactNode {
  const { t, place, record } = useWorkbench();
  const words = t.overview;
  const levels = MARK_LEVELS.toReversed().filter((level) => counts[level] > 0);
  const provisional = levels.some((level) => level !== "open" && level !== "closed");
  const takenBack = acceptancesTakenBack(provisions);
  return (
    <>
      <div className="strip">
        <Bars
          label={words.strip({ total: provisions.length })}
          bars={provisions.map((provision) => ({
            id: provision.id,
            level: provision.level,
            name: nameOf(provision) || t.text.noLabel,
          }))}
        />
        <ul className="strip-key">
          {levels.map((level) => (
            <li key={level}>
              <span className={`bar bar-${quartersOf(level)}`} />
              {words.ofLevel({ n: counts[level], level: words.levels[level] })}
            </li>
          ))}
          <li>{words.fullOnly}</li>
        </ul>
      </div>
      {signed === null && <Declarers provisions={provisions} />}
      {takenBack > 0 && text !== null && (
        <p className="stand-notes">
          <PageLink to={onPage(place, "status", { text: text.id })}>
            {say(t, said("waits-unaccepted", { n: takenBack }))}
          </PageLink>
        </p>
      )}
      {(provisional || rests.length > 0) && (
        <p className="stand-notes">
          {provisional && (
            <>
              <b>{words.provisional}</b> {words.provisionalText}{" "}
            </>
          )}
          {rests.length > 0 && record !== null && text !== null && (
            <PageLink to={onPage(place, "status", { text: text.id })}>{words.rests({ n: rests.length })}</PageLink>
          )}
        </p>
      )}
    </>
  );
}

/** Who said so, and on which days: a status is what somebody declared. */
function Declarers({ provisions }: { readonly provisions: readonly Provision[] }): ReactNode {
  const { t, locale } = useWorkbench();
  const days = new Map<string, Set<string>>();
  for (const { level, mark } of provisions) {
    if (level === "open" || mark === null) continue;
    days.set(mark.declaredBy, (days.get(mark.declaredBy) ?? new Set()).add(mark.on.slice(0, 10)));
  }
  if (days.size === 0) return null;
  const told = [...days].map(([who, on]) => {
    const sorted = [...on].toSorted();
    const ends = sorted.length < 3 ? sorted : [sorted[0] ?? "", sorted.at(-1) ?? ""];
    return `${who} (${ends.map((day) => locale.shortDate(day)).join(sorted.length < 3 ? locale.comma : " – ")})`;
  });
  return <p className="stand-notes">{t.overview.declarers({ list: told.join(locale.semicolon) })}</p>;
}

/** How many acceptances were withdrawn after their words had gone into the text, each told once wherever it bears. */
function acceptancesTakenBack(provisions: readonly Provision[]): number {
  const causes = provisions.flatMap(({ open }) => open.filter(({ cause }) => cause === "unaccepted"));
  return new Set(causes.flatMap((cause) => ("entry" in cause ? [`${cause.entry.room} ${cause.entry.seq}`] : []))).size;
}

/** `3 Withdrawal, 2`: a provision by the names of what it stands under and its own. */
function nameOf({ label, heading, above }: Provision): string {
  const own = `${label} ${heading}`.trim();
  return [...above.toReversed().map((head) => `${head.label} ${head.heading}`.trim()), own]
    .filter((part) => part !== "")
    .join(", ");
}

/** Bars in a row, with the names of the first and the last beneath. */
function Bars({
  label,
  bars,
}: {
  readonly label: string;
  readonly bars: readonly { readonly id: string; readonly level: MarkLevel; readonly name: string }[];
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.overview;
  return (
    <>
      <ol className="strip-bars" aria-label={label}>
        {bars.map(({ id, level, name }) => {
          const state = words.pointState({ label: name, heading: "", state: words.levels[level] });
          return (
            <li key={id} title={state}>
              <span className={`bar bar-${quartersOf(level)}`} aria-hidden="true" />
              <span className="heard">{state}</span>
            </li>
          );
        })}
      </ol>
      <p className="strip-ends" aria-hidden="true">
        <span>
          <bdi>{bars[0]?.name}</bdi>
        </span>
        <span>
          <bdi>{bars.length > 1 ? bars.at(-1)?.name : ""}</bdi>
        </span>
      </p>
    </>
  );
}
