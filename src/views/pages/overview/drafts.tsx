import { useRef, type ReactNode } from "react";
import { draftsInOrder } from "../../../core/record/draft-day.ts";
import type { TabledDraft, TopicLine } from "../../../core/record/state.ts";
import { walkPoints } from "../../../core/text/draft.ts";
import { Part } from "../../kit/part.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Parties, partiesOf } from "../../kit/party.tsx";
import { RichText } from "../../kit/rich.tsx";
import { Standing } from "../../kit/standing.tsx";
import { onPage } from "../../place.ts";
import { useSeen } from "../../use-seen.ts";
import { useWorkbench } from "../../workbench.ts";
import { draftDay, draftTitle } from "../texts/draft-choice.tsx";
import { useCompareAll } from "../texts/history/use-compare-all.ts";
import { baseOf, fatesOf, type Fates } from "./fates.ts";
import { Stemma } from "./stemma.tsx";

/** The drafts in order: which goes back to which, what became of the points of its base, and what it says on each topic. */
export function Drafts(): ReactNode {
  const { state, place, t } = useWorkbench();
  const words = t.overview;
  const { topics } = state;
  const drafts = draftsInOrder(state);
  const kinds = new Set<string>();
  const compare = useCompareAll();
  const table = useRef<HTMLDivElement>(null);
  const seen = useSeen(table);
  const columns = drafts.map((draft) => {
    const base = baseOf(drafts, draft);
    const redline = !seen || base === null || draft.draft.points.length === 0 ? null : compare(base, draft);
    const fates = base === null || redline === null ? null : fatesOf(base, draft, redline);
    for (const { relation } of fates?.fates ?? []) kinds.add(relation);
    return { draft, base, fates };
  });
  const unverified = columns.some(({ fates }) => fates?.fates.some((fate) => fate.unverified));
  return (
    <Part
      id="drafts"
      title={words.drafts}
      hint={words.draftsKnown({ count: drafts.length })}
      tools={drafts.length > 1 && <PageLink to={onPage(place, "compare")}>{words.compareAny}</PageLink>}
    >
      {/* A table of many drafts is wider than the page: it scrolls by itself and can be reached by keyboard. */}
      <div
        ref={table}
        className="drafts-scroll"
        role="group"
        aria-labelledby="drafts"
        tabIndex={drafts.length > 5 ? 0 : undefined}
      >
        <div className="drafts-table" style={{ "--drafts": drafts.length } as React.CSSProperties}>
          <Stemma drafts={drafts} />
          <div className="drafts-columns" style={{ gridTemplateRows: `repeat(${5 + topics.length}, auto)` }}>
            {columns.map(({ draft, base, fates }, index) => (
              <DraftColumn key={draft.id} draft={draft} base={base} fates={fates} first={index === 0} />
            ))}
          </div>
        </div>
      </div>
      {kinds.size > 0 && (
        <ul className="fate-key">
          <li>{words.fateKey}</li>
          {(["same", "alike", "modified", "dropped"] as const)
            .filter((kind) => kinds.has(kind))
            .map((kind) => (
              <li key={kind}>
                <i className={`fate-bar fate-${kind}`} />
                {words.fates[kind]}
              </li>
            ))}
          {(kinds.has("split") || kinds.has("merged")) && (
            <li>
              <i className="fate-bar fate-split" />
              {words.splitOrMerged}
            </li>
          )}
          {unverified && (
            <li>
              <i className="fate-bar fate-unverified" />
              {words.fateUnverified}
            </li>
          )}
        </ul>
      )}
    </Part>
  );
}

function DraftColumn({
  draft: tabled,
  base,
  fates,
  first,
}: {
  readonly draft: TabledDraft;
  readonly base: TabledDraft | null;
  readonly fates: Fates | null;
  readonly first: boolean;
}): ReactNode {
  const { state, place, t, locale } = useWorkbench();
  const { draft } = tabled;
  const wordings = [...new Set([...walkPoints(draft.points)].map(({ point }) => point.wording))];
  const known = draft.points.length > 0;
  const open =
    base === null
      ? onPage(place, "history", { draft: tabled.id })
      : onPage(place, "compare", { from: base.id, to: tabled.id });
  return (
    <article className={known ? "draft-column" : "draft-column draft-unread"}>
      <p className="hint">{draftDay(state, tabled, { t, shown: locale.shortDate })}</p>
      <h3>
        <PageLink
          to={known ? open : onPage(place, "compare", { from: base?.id ?? "", to: tabled.id })}
          className="draft-link"
        >
          {draftTitle(tabled)}
        </PageLink>
      </h3>
      <div className="draft-column-by">
        <Parties ids={partiesOf(state, tabled.party)} /> <bdi>{draft.status ?? draft.instrument}</bdi>
        {!known ? (
          <p className="standing">{t.text.textNotRead}</p>
        ) : (
          wordings.length === 1 &&
          wordings[0] !== undefined &&
          wordings[0] !== "verbatim" && <Standing point={{ wording: wordings[0] }} />
        )}
      </div>
      <div className="draft-column-base">
        <Base tabled={tabled} base={base} fates={fates} first={first} />
      </div>
      <div className="draft-column-fate">
        {fates !== null && base !== null && <FateBars fates={fates} base={base} />}
      </div>
      {state.topics.map((topic) => {
        const cell = topic.cells[tabled.id];
        return <TopicOfDraft key={topic.id} topic={topic} cell={cell} />;
      })}
    </article>
  );
}

/** What a draft says on a topic. */
function TopicOfDraft({
  topic,
  cell,
}: {
  readonly topic: TopicLine;
  readonly cell: TopicLine["cells"][string] | undefined;
}): ReactNode {
  const { t } = useWorkbench();
  return (
    <p className="topic">
      <bdi className="topic-name">{topic.title}</bdi>
      <span>
        {cell === undefined || cell.state === "not-addressed" ? (
          <span className="silent">
            <span className="silent-ring" />
            {t.text.notAddressed}
          </span>
        ) : cell.state === "not-reported" ? (
          <span className="silent">
            <span className="silent-dash" />
            {t.text.notReported}
          </span>
        ) : (
          <>
            <bdi>{cell.text}</bdi>
            {cell.state === "unverified" && (
              <>
                {" "}
                <span className="standing">{t.text.unverified}</span>
              </>
            )}
          </>
        )}
      </span>
    </p>
  );
}

/** What the draft goes back to, and how many points became what. */
function Base({
  tabled,
  base,
  fates,
  first,
}: {
  readonly tabled: TabledDraft;
  readonly base: TabledDraft | null;
  readonly fates: Fates | null;
  readonly first: boolean;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.overview;
  if (tabled.draft.points.length === 0)
    return tabled.reported === undefined
      ? words.noText
      : `${words.onlyReported} ${words.reportedChanges({ count: tabled.reported.length })}.`;
  if (base === null) return first ? words.firstText : words.separateText;
  if (fates === null) return <span role="status">{words.comparing}</span>;
  const parts = (["same", "alike", "modified", "dropped", "split", "merged", "added"] as const).filter(
    (kind) => fates.counts[kind] > 0,
  );
  return (
    <>
      {words.ofBase({ count: fates.fates.length, title: draftTitle(base) })}
      {parts.map((kind, index) => (
        <span key={kind}>
          {index > 0 && (kind === "added" ? locale.semicolon : locale.comma)}
          <RichText text={words.fateCount({ count: fates.counts[kind], fate: kind })} />
        </span>
      ))}
      .
    </>
  );
}

/** A bar code of what became of each article of the base, in order. */
function FateBars({ fates, base }: { readonly fates: Fates; readonly base: TabledDraft }): ReactNode {
  const { t } = useWorkbench();
  const words = t.overview;
  const say = (relation: keyof typeof words.fates, unverified: boolean) =>
    unverified ? words.unverifiedToo({ fate: words.fates[relation] }) : words.fates[relation];
  return (
    <ol className="fates" aria-label={words.fate({ count: fates.fates.length, title: draftTitle(base) })}>
      {fates.fates.map(({ id, label, relation, unverified }) => (
        <li
          key={id}
          className={`fate-bar fate-${relation}${unverified ? " fate-unverified" : ""}`}
          title={words.fateOf({ label, fate: say(relation, unverified) })}
        >
          <span className="heard">{words.fateOf({ label, fate: say(relation, unverified) })}</span>
        </li>
      ))}
    </ol>
  );
}
