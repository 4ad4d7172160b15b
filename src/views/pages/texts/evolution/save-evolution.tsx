import type { ReactNode } from "react";
import type { TabledDraft } from "../../../../core/record/state.ts";
import type { Life } from "../../../../core/text/evolution/evolution.ts";
import type { ComparedEvolution } from "../../../../core/text/evolution/steps.ts";
import { walkPoints } from "../../../../core/text/draft.ts";
import { svgText } from "../../../kit/charts/svg.ts";
import { PrintOrSave } from "../../../kit/save-menu.tsx";
import type { SaveRequest } from "../../../saving.ts";
import { useWorkbench } from "../../../workbench.ts";
import { drawEvolution } from "./drawing.ts";
import { evolutionPaper } from "./paper.ts";
import { longTable, wideTable } from "./tables.ts";
import { usePaperWords } from "../../../paper-words.ts";
import { voiceIn } from "./voice.ts";

const formats = ["docx", "html", "csv", "xlsx", "svg", "json"] as const;

/** Prints the evolution, or saves it: what people read as shown, what programs read whole. */
export function SaveEvolution({
  found: { evolution, redline },
  drafts,
  lives,
  drawn,
}: {
  readonly found: ComparedEvolution;
  readonly drafts: readonly TabledDraft[];
  readonly lives: readonly Life[];
  readonly drawn: readonly Life[];
}): ReactNode {
  const { t, state } = useWorkbench();
  const spoken = usePaperWords(drafts.map(({ draft }) => draft.language));
  const voice = voiceIn(spoken);
  const { language } = spoken;
  // Files of the reader's own bear no open process's name.
  const name = drafts.every(({ own }) => own === true) ? "evolution" : `${state.id}-evolution`;
  const svg = () => svgText(drawEvolution(evolution, drawn, voice, { width: 1080, alone: true }));
  const requestOf = (format: (typeof formats)[number]): SaveRequest => {
    if (format === "svg")
      return {
        kind: "file",
        name: `${name}.svg`,
        type: "image/svg+xml",
        content: svg(),
        paper: "evolution",
        of: drafts,
        language,
      };
    if (format !== "html") {
      const table = format === "docx" ? wideTable(evolution, lives, voice) : longTable(evolution, voice);
      return { kind: "table", format, name, table, paper: "evolution", of: drafts, language };
    }
    const texts = drafts.map(({ draft }) => draft);
    const paraphrase = texts.some(({ points }) =>
      [...walkPoints(points)].some(({ point }) => point.wording !== "verbatim"),
    );
    return {
      kind: "evolution",
      format,
      name,
      page: evolutionPaper(evolution, lives, texts, redline, voice),
      svg: svg(),
      of: drafts,
      paraphrase,
      language,
    };
  };
  return <PrintOrSave id="evolution" formats={formats} names={t.evolution.formats} requestOf={requestOf} />;
}
