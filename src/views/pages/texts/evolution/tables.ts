import type { DataCell, DataTable } from "../../../../core/common/data-table.ts";
import { eventsOf, type EvolutionEvent } from "../../../../core/text/evolution/events.ts";
import type { Evolution, Life } from "../../../../core/text/evolution/evolution.ts";
import { draftFacts, draftName, fullName, stageLines, type EvolutionVoice } from "./told.ts";

/** Provisions down, drafts across, each cell in words: what people read. */
export function wideTable(evolution: Evolution, lives: readonly Life[], voice: EvolutionVoice): DataTable {
  const words = voice.t.evolution;
  return {
    id: "evolution",
    title: words.figure,
    notes: [words.unsure, words.source],
    columns: [
      { id: "provision", title: words.provision, description: words.columns.provision.meaning },
      ...evolution.drafts.map((draft, at) => ({
        id: `draft-${at + 1}`,
        title: `${draftName(evolution, at)} (${draftFacts(draft, voice)})`,
        description: draftName(evolution, at),
      })),
    ],
    rows: lives.map((life) => [
      fullName(life),
      ...evolution.drafts.map((_, at) => stageLines(evolution, life, at, voice).join("\n")),
    ]),
  };
}

const COLUMNS = [
  "provision",
  "draft",
  "id",
  "day",
  "by",
  "state",
  "point",
  "label",
  "heading",
  "events",
  "before",
  "places",
  "brackets",
  "substance",
  "unclassified",
  "confidence",
] as const;

/** One row for each provision in each draft, in codes: what programs and spreadsheets read. */
export function longTable(evolution: Evolution, { t }: Pick<EvolutionVoice, "t">): DataTable {
  const words = t.evolution;
  const cells = evolution.lives.flatMap((life) =>
    evolution.drafts.map((_, at) => {
      const known = cellsOf(evolution, life, at);
      return COLUMNS.map((column) => known[column]);
    }),
  );
  return {
    id: "evolution",
    title: words.figure,
    notes: [words.source],
    columns: COLUMNS.map((id) => ({ id, title: words.columns[id].title, description: words.columns[id].meaning })),
    rows: cells,
  };
}

function cellsOf(evolution: Evolution, life: Life, at: number): Readonly<Record<(typeof COLUMNS)[number], DataCell>> {
  const draft = evolution.drafts[at]!;
  const stage = life.stages[at]!;
  const here = stage.state === "here" ? stage : null;
  const events = eventsOf(evolution, life, at);
  const before = here ? here.step.before : stage.state === "absent" && stage.leaves ? stage.since : null;
  return {
    provision: life.id,
    draft: at + 1,
    id: draft.id,
    day: draft.date,
    by: draft.by.join(" "),
    state: stage.state,
    point: here?.point.id ?? "",
    label: here?.point.label ?? "",
    heading: here?.point.heading ?? "",
    events: events
      .map(({ code }) => code)
      .filter((code) => code !== "sure" && code !== stage.state && code !== "other-language")
      .join(" "),
    before: before === null ? null : before + 1,
    places: events.flatMap(placesOf).join("; "),
    brackets: here?.point.brackets ?? null,
    substance: here?.step.substance ?? null,
    unclassified: here?.step.unclassified ?? null,
    confidence: here?.step.confidence ?? (stage.state === "absent" ? stage.confidence : null),
  };
}

const placesOf = (event: EvolutionEvent): readonly string[] => ("places" in event ? event.places : []);
