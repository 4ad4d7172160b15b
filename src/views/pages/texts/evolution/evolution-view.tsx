import { useMemo, type ReactNode } from "react";
import type { TabledDraft } from "../../../../core/record/state.ts";
import type { Redline } from "../../../../core/text/alignment.ts";
import { eventsOf, placeName } from "../../../../core/text/evolution/events.ts";
import { latestPoint, pointIn, type Evolution, type Life } from "../../../../core/text/evolution/evolution.ts";
import type { ComparedEvolution } from "../../../../core/text/evolution/steps.ts";
import { svgElement } from "../../../kit/charts/svg.ts";
import { PageLink } from "../../../kit/page-link.tsx";
import { Part } from "../../../kit/part.tsx";
import { Parties, partiesOf } from "../../../kit/party.tsx";
import { Table } from "../../../kit/table.tsx";
import { onPage, type Place } from "../../../place.ts";
import { useProgressive } from "../../../use-progressive.ts";
import { useWorkbench } from "../../../workbench.ts";
import { compared } from "../compare/compared.ts";
import { draftTitle } from "../draft-choice.tsx";
import { Revision } from "../revision.tsx";
import { drawEvolution } from "./drawing.ts";
import { evolutionPlace } from "./evolution-place.ts";
import { redlineOfStep } from "./redlines.ts";
import { SaveEvolution } from "./save-evolution.tsx";
import { draftFacts, draftName, eventWords, fullName, lifeName, livesShown } from "./told.ts";
import { useEvolutionVoice } from "./voice.ts";

/** More marks than these make a figure that nobody reads: it then shows the top level alone. */
const MOST_DRAWN = 80;

/** What is shown of an evolution that has been worked out. */
export function EvolutionView({
  found,
  drafts,
}: {
  readonly found: ComparedEvolution;
  readonly drafts: readonly TabledDraft[];
}): ReactNode {
  const { state, place, t } = useWorkbench();
  const words = t.evolution;
  const { level, changed } = evolutionPlace(place, state);
  const { evolution } = found;
  const lives = useMemo(() => livesShown(evolution, { level, changed }), [evolution, level, changed]);
  const drawn = useMemo(
    () =>
      lives.length <= MOST_DRAWN
        ? { lives, level }
        : { lives: livesShown(evolution, { level: "top", changed }), level: "top" as const },
    [evolution, lives, level, changed],
  );
  const tools = <SaveEvolution found={found} drafts={drafts} lives={lives} drawn={drawn.lives} />;
  const counted = words.counted({
    shown: lives.length,
    all: livesShown(evolution, { level: "all", changed: false }).length,
    drafts: drafts.length,
  });
  return (
    <>
      <p className="cm-count" role="status">
        {counted}. {words.unsure}
      </p>
      <Part id="evolution-figure" title={words.figure} tools={tools} region={false}>
        <p className="hint">
          {words.figureText} {drawn.level === level ? "" : words.figureLevel({ level: drawn.level })}
        </p>
        <Figure evolution={evolution} lives={drawn.lives} />
      </Part>
      <LifeTable found={found} drafts={drafts} lives={lives} />
      <p className="hint">{words.source}</p>
    </>
  );
}

function Figure({ evolution, lives }: { readonly evolution: Evolution; readonly lives: readonly Life[] }): ReactNode {
  const { t } = useWorkbench();
  const voice = useEvolutionVoice();
  const drawing = useMemo(
    () => svgElement(drawEvolution(evolution, lives, voice, { width: 1080 })),
    [evolution, lives, voice],
  );
  return (
    <div className="data-scroll evolution-figure" role="region" aria-label={t.evolution.figure} tabIndex={0}>
      {drawing}
    </div>
  );
}

function LifeTable({
  found,
  drafts,
  lives,
}: {
  readonly found: ComparedEvolution;
  readonly drafts: readonly TabledDraft[];
  readonly lives: readonly Life[];
}): ReactNode {
  const { t } = useWorkbench();
  const voice = useEvolutionVoice();
  const { evolution } = found;
  const shown = useProgressive(lives.length, lives);
  const links = useMemo(() => linksOf(found, drafts), [found, drafts]);
  return (
    <Table
      className="data-table evolution-table stacks"
      scroll={t.evolution.title}
      rows={lives.slice(0, shown)}
      keyOf={({ id }) => String(id)}
      rowProps={(life) => ({ id: `life-${life.id}`, "data-depth": Math.min(latestPoint(life).depth, 3) })}
      columns={[
        { head: t.evolution.provision, cell: (life) => <LifeName life={life} drafts={drafts} /> },
        ...drafts.map((tabled, at) => ({
          head: <DraftHead tabled={tabled} />,
          label: `${draftTitle(tabled)} (${draftFacts(evolution.drafts[at]!, voice)})`,
          cell: (life: Life) => <StageCell evolution={evolution} life={life} draft={at} link={links(life, at)} />,
        })),
      ]}
    />
  );
}

function DraftHead({ tabled }: { readonly tabled: TabledDraft }): ReactNode {
  const { state, t, locale } = useWorkbench();
  const { date } = tabled.draft;
  return (
    <>
      <bdi>{draftTitle(tabled)}</bdi> <Parties ids={partiesOf(state, tabled.party)} />
      <span className="hint evolution-day">
        {date === null ? t.text.undated : locale.shortDate(date)}
        <Revision tabled={tabled} />
      </span>
    </>
  );
}

function LifeName({ life, drafts }: { readonly life: Life; readonly drafts: readonly TabledDraft[] }): ReactNode {
  const { place } = useWorkbench();
  const last = life.stages.findLastIndex(({ state }) => state === "here");
  const point = latestPoint(life);
  return (
    <PageLink to={onPage(place, "history", { draft: drafts[last]?.id ?? "", point: point.id })}>
      <bdi>{lifeName(life)}</bdi>
    </PageLink>
  );
}

/** Where a step's redline stands: the comparison of its two drafts, at the first change of its points. */
type LinkOf = (life: Life, draft: number) => ((place: Place) => Place) | null;

function linksOf({ evolution, redline }: ComparedEvolution, drafts: readonly TabledDraft[]): LinkOf {
  const firsts = new Map<Redline, ReadonlyMap<unknown, number>>();
  const firstChange = (from: number, to: number, known: Redline): ReadonlyMap<unknown, number> => {
    const seen = firsts.get(known) ?? firstChanges(drafts[from]!, drafts[to]!, known);
    firsts.set(known, seen);
    return seen;
  };
  return (life, draft) => {
    const step = redlineOfStep(evolution, life, draft, redline);
    const known = step && redline(step.from, step.to);
    if (step === null || known === null) return null;
    const n = firstChange(step.from, step.to, known).get(step.pair);
    const values = { from: drafts[step.from]!.id, to: drafts[step.to]!.id };
    return (place) => onPage(place, "compare", n === undefined ? values : { ...values, change: String(n) });
  };
}

function firstChanges(from: TabledDraft, to: TabledDraft, redline: Redline): ReadonlyMap<unknown, number> {
  return new Map(
    compared(from.draft, to.draft, redline).pairs.flatMap(({ pair, changes: [first] }) =>
      first === undefined ? [] : [[pair, first.n] as const],
    ),
  );
}

function StageCell({
  evolution,
  life,
  draft,
  link,
}: {
  readonly evolution: Evolution;
  readonly life: Life;
  readonly draft: number;
  readonly link: ReturnType<LinkOf>;
}): ReactNode {
  const { place, t } = useWorkbench();
  const voice = useEvolutionVoice();
  const point = pointIn(life, draft);
  const events = eventsOf(evolution, life, draft);
  const told = (
    <>
      {point !== null && (
        <b>
          <bdi>{placeName(point)}</bdi>
          {point.brackets > 0 && <span className="evolution-brackets"> [ ]</span>}
        </b>
      )}
      <span
        className={
          point === null || events.every(({ code }) => code === "same" || code === "first") ? "hint" : undefined
        }
      >
        {events.map((event) => eventWords(event, evolution, voice)).join("; ")}
      </span>
    </>
  );
  if (link === null) return <span className="evolution-stage">{told}</span>;
  const to = link(place);
  const from = evolution.drafts.findIndex(({ id }) => id === to.values["from"]);
  const label = t.evolution.redlineOf({
    what: fullName(life),
    from: draftName(evolution, from),
    to: draftName(evolution, draft),
  });
  return (
    <PageLink className="evolution-stage" to={to}>
      {told}
      <span className="heard">. {label}</span>
    </PageLink>
  );
}
