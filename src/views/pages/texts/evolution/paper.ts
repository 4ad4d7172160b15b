import type { Redline } from "../../../../core/text/alignment.ts";
import { latestPoint, type Evolution, type Life } from "../../../../core/text/evolution/evolution.ts";
import { walkPoints, type Draft } from "../../../../core/text/draft.ts";
import type { EvolutionPaper } from "../../../../core/text/evolution/paper.ts";
import { redlineOfStep } from "./redlines.ts";
import { draftFacts, draftName, fullName, lifeName, stageLines, type EvolutionVoice } from "./told.ts";

/** All that a page of its own says of an evolution: table, and the redline of each step. */
export function evolutionPaper(
  evolution: Evolution,
  lives: readonly Life[],
  drafts: readonly Draft[],
  redline: (from: number, to: number) => Redline | null,
  voice: EvolutionVoice,
): EvolutionPaper {
  const words = voice.t.evolution;
  const told = drafts.map(
    ({ points }) =>
      new Set([...walkPoints(points)].flatMap(({ point }) => (point.wording === "verbatim" ? [] : [point.id]))),
  );
  const nameOf = (at: number): string => draftName(evolution, at);
  return {
    title: words.figure,
    intro: [words.figureText, words.unsure, words.source],
    provision: words.provision,
    drafts: evolution.drafts.map((draft, at) => ({ title: draftName(evolution, at), facts: draftFacts(draft, voice) })),
    rows: lives.map((life) => ({
      name: lifeName(life),
      depth: latestPoint(life).depth,
      cells: life.stages.map((stage, at) => {
        const step = redlineOfStep(evolution, life, at, redline);
        return {
          lines: stageLines(evolution, life, at, voice),
          quiet: stage.state !== "here",
          redline:
            step === null
              ? null
              : {
                  title: words.redlineOf({ what: fullName(life), from: nameOf(step.from), to: nameOf(step.to) }),
                  language: drafts[step.to]?.language ?? "",
                  told:
                    step.pair.from.some((id) => told[step.from]?.has(id)) ||
                    step.pair.to.some((id) => told[step.to]?.has(id)),
                  headingEdits: step.pair.headingEdits,
                  edits: step.pair.edits,
                  footnoteEdits: step.pair.footnoteEdits ?? [],
                },
        };
      }),
    })),
    redlines: words.redlines,
    back: words.backToTable,
  };
}
