import { useMemo, type ReactNode } from "react";
import { topicIndex, type TopicEntry } from "../../../../core/evidence/positions/index.ts";
import { Part } from "../../../kit/part.tsx";
import { PageTitle } from "../../../kit/page-title.tsx";
import { Choice } from "../../../kit/choice.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { Parties, partiesOf } from "../../../kit/party.tsx";
import { Standing } from "../../../kit/standing.tsx";
import { Empty } from "../../../kit/states.tsx";
import { onPage, withValues } from "../../../place.ts";
import { Table } from "../../../kit/table.tsx";
import { draftColumns } from "../draft-columns.tsx";
import { Select } from "../../../kit/select.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { draftTitle } from "../draft-choice.tsx";
import { fullLabel } from "../labels.ts";
import { Institutions } from "./institutions.tsx";
import { FillFrom } from "../../record/fill-from.tsx";

/** Points of all drafts by topic, counted, and the institutions that each draft names. */
export function TopicsPage(): ReactNode {
  const { state, place, go, t, still } = useWorkbench();
  const words = t.byTopic;
  const view = place.values["view"] === "institutions" ? "institutions" : "topics";
  const topics = useMemo(() => topicIndex(state.positions, state.drafts), [state]);
  if (state.drafts.length === 0 || topics.length === 0)
    return (
      <Empty alone title={words.none} text={words.noneText}>
        <FillFrom page="tabling" />
      </Empty>
    );
  // A published page has both tables below one another: nothing on it can be chosen.
  if (still !== undefined)
    return (
      <>
        <PageTitle title={words.title} sub={words.introStill} />
        <Topics topics={topics} />
        <Part id="institutions" title={words.views.institutions} hint={words.institutionsIntro}>
          <Institutions />
        </Part>
      </>
    );
  return (
    <>
      <PageTitle title={words.title} sub={view === "topics" ? words.intro : words.institutionsIntro} />
      <div className="cm-bar">
        <Choice
          legend={words.view}
          look="words"
          value={view}
          options={(["topics", "institutions"] as const).map((value) => ({ value, label: words.views[value] }))}
          onChange={(value) => go(withValues(place, { view: value, topic: null, family: null }))}
        />
        {view === "topics" && <FamilyChoice topics={topics} />}
      </div>
      {view === "topics" ? <Topics topics={topics} /> : <Institutions />}
    </>
  );
}

const unfiled = "none";

function familyOf({ family }: TopicEntry): string {
  return family ?? unfiled;
}

function FamilyChoice({ topics }: { readonly topics: readonly TopicEntry[] }): ReactNode {
  const { state, place, go, t } = useWorkbench();
  const words = t.byTopic;
  const families = [
    ...(state.positions?.families ?? []),
    ...(topics.some(({ family }) => family === null) ? [{ id: unfiled, title: words.unfiled }] : []),
  ];
  const counted = (id: string) => topics.filter((topic) => familyOf(topic) === id).length;
  return (
    <label className="cm-field">
      <span className="label">{words.family}</span>
      <Select
        value={place.values["family"] ?? ""}
        empty={`${words.everyFamily} (${topics.length})`}
        options={families.map(({ id, title }) => ({ value: id, label: `${title} (${counted(id)})` }))}
        onChange={(value) => go(withValues(place, { family: value, topic: null }))}
      />
    </label>
  );
}

function Topics({ topics }: { readonly topics: readonly TopicEntry[] }): ReactNode {
  const { state, place, t, locale, still } = useWorkbench();
  const words = t.byTopic;
  const family = place.values["family"];
  const shown = family === undefined ? topics : topics.filter((topic) => familyOf(topic) === family);
  const chosen = shown.find(({ id }) => id === place.values["topic"]);
  const points = new Set(
    shown.flatMap((topic) => [...topic.points].flatMap(([d, l]) => l.map(({ id }) => `${d} ${id}`))),
  );
  return (
    <>
      <p className="cm-count" role="status">
        {words.counted({
          shown: locale.number(shown.length),
          of: locale.number(points.size),
          among: locale.number(state.drafts.length),
        })}
      </p>
      {chosen !== undefined && <TopicPoints topic={chosen} />}
      <Table
        className="data-table topic-table stacks"
        scroll={words.title}
        rows={shown}
        keyOf={({ id }) => id}
        rowProps={(topic) => ({ id: `topic-${topic.id}`, className: topic === chosen ? "is-here" : undefined })}
        columns={[
          {
            head: words.topic,
            cell: (topic) =>
              still === undefined ? (
                <PageLink to={withValues(place, { topic: topic === chosen ? null : topic.id })}>{topic.title}</PageLink>
              ) : (
                topic.title
              ),
          },
          ...draftColumns<TopicEntry>(state, state.drafts, {
            number: true,
            cell: ({ points }, tabled) =>
              tabled.draft.points.length === 0 ? (
                <span className="standing">{t.positions.absenceDraft.unknown}</span>
              ) : (
                locale.number(points.get(tabled.id)?.length ?? 0)
              ),
          }),
          { head: words.all, number: true, cell: ({ count }) => <b>{locale.number(count)}</b> },
        ]}
      />
    </>
  );
}

/** What every draft says on one topic, point by point. */
function TopicPoints({ topic }: { readonly topic: TopicEntry }): ReactNode {
  const { state, place, t } = useWorkbench();
  return (
    <Part
      id="topic-points"
      title={<bdi>{topic.title}</bdi>}
      tools={
        <PageLink className="button" to={withValues(place, { topic: null })}>
          {t.byTopic.closeTopic}
        </PageLink>
      }
    >
      <div className="pos-people">
        {state.drafts.map((tabled) => {
          const points = topic.points.get(tabled.id) ?? [];
          return (
            <section key={tabled.id} aria-label={draftTitle(tabled)}>
              <h3>
                <bdi>{draftTitle(tabled)}</bdi> <Parties ids={partiesOf(state, tabled.party)} />
              </h3>
              {points.length === 0 && (
                <p className="hint">
                  {tabled.draft.points.length === 0 ? t.positions.absenceDraft.unknown : t.byTopic.notInDraft}
                </p>
              )}
              {points.map((point) => (
                <div key={point.id} className="topic-point">
                  <p
                    lang={tabled.draft.language}
                    dir="auto"
                    className={point.wording === "verbatim" ? "words" : undefined}
                  >
                    <PageLink
                      to={onPage(place, "history", { draft: tabled.id, point: point.id })}
                      className="point-label"
                    >
                      {fullLabel(tabled.draft, point.id)}
                    </PageLink>{" "}
                    {point.deleted ? <s>{point.text}</s> : point.text}
                  </p>
                  <Standing point={point} />
                </div>
              ))}
            </section>
          );
        })}
      </div>
    </Part>
  );
}
