import type { ReactNode } from "react";
import type { Claim } from "../../../../core/things/claim.ts";
import type { Source } from "../../../../core/record/state.ts";
import { useWorkbench } from "../../../workbench.ts";
import { AddingButton } from "../../record/adding/adding.tsx";
import { CorrectButton } from "../../record/adding/correcting.tsx";
import { mendable } from "../../record/adding/mending.ts";
import { figureWords } from "../figures.ts";
import { FigureForm } from "./figure-form.tsx";
import { SourceForm } from "./source-form.tsx";

/** Opens the form for a figure, of a quantity where one is meant. */
export function AddFigure({ topic }: { readonly topic?: string }): ReactNode {
  const { t } = useWorkbench();
  return (
    <AddingButton
      label={t.adding.figure}
      form={`figure ${topic ?? ""}`}
      named={topic === undefined}
      className={topic === undefined ? "button" : "button button-quiet"}
    >
      {(close) => <FigureForm onDone={close} {...(topic === undefined ? {} : { topic })} />}
    </AddingButton>
  );
}

/** Opens the form for a source. */
export function AddSource(): ReactNode {
  const { t } = useWorkbench();
  return (
    <AddingButton label={t.adding.source} named>
      {(close) => <SourceForm onDone={close} />}
    </AddingButton>
  );
}

/** Corrects a mistake in a source, where the reader may; what rests on it stays on it, its copies too. */
export function CorrectSource({ source }: { readonly source: Source }): ReactNode {
  return (
    <CorrectButton kind="source" thing={source} what={source.title === "" ? source.publisher : source.title}>
      {(corrects, close) => <SourceForm corrects={corrects} onDone={close} />}
    </CorrectButton>
  );
}

/** Replaces a figure by a newer one, or corrects it, where the reader may; one that was replaced is not replaced again. */
export function MendFigure({ claim }: { readonly claim: Claim }): ReactNode {
  const { t, locale, record, still } = useWorkbench();
  const behind = still === undefined ? mendable(record, "claim", claim.id) : null;
  if (behind === null) return null;
  const { room } = behind.entry;
  return (
    <span className="claim-tools">
      {claim.supersededBy === undefined && (
        <AddingButton
          label={t.adding.replace}
          title={t.adding.replaceTitle}
          form={`replace ${claim.id}`}
          room={room}
          className="link"
        >
          {(close) => <FigureForm mended={{ claim, behind, how: "replace" }} onDone={close} />}
        </AddingButton>
      )}
      <AddingButton
        label={t.adding.correct}
        form={`correct ${claim.id}`}
        title={t.adding.correctTitle({ what: figureWords(claim, { t, locale }) })}
        room={room}
        className="link"
      >
        {(close) => <FigureForm mended={{ claim, behind, how: "correct" }} onDone={close} />}
      </AddingButton>
    </span>
  );
}
