import type { ReactNode } from "react";
import { withHolders } from "../../../../core/text/apart.ts";
import type { Composite } from "../../../../core/text/composite.ts";
import type { TextFormat } from "../../../saving.ts";
import { useWorkbench } from "../../../workbench.ts";
import { asOpen } from "../../../../core/record/living/index.ts";
import { PrintOrSave } from "../../../kit/save-menu.tsx";
import { useHouseStyle } from "../../../kit/word-choices.tsx";
import type { CompositePlace } from "./composite-place.ts";
import { usePaperWords } from "../../../paper-words.ts";

const formats: readonly TextFormat[] = ["docx", "html", "md", "json"];

/** Prints the composite text, or saves it with or without names, as it is shown. */
export function SaveComposite({
  composite,
  at,
}: {
  readonly composite: Composite;
  readonly at: CompositePlace;
}): ReactNode {
  const { t, state, place } = useWorkbench();
  const spoken = usePaperWords(at.drafts.map(({ draft }) => draft.language));
  const { element, prepare } = useHouseStyle(at.drafts);
  const open = asOpen(composite, at.drafts, state.corrections);
  const names = Object.fromEntries(state.parties.map(({ id, name }) => [id, name]));
  return (
    <div className="tools page-tools">
      <PrintOrSave
        comments
        id="composite"
        formats={formats}
        names={t.own.texts}
        note={t.own.exportAsShown({ attributed: at.names })}
        requestOf={(format) => ({
          kind: "composite",
          format,
          process: state.id,
          title: spoken.t.composite.heading({ process: state.title }),
          composite: format === "json" ? open : withHolders(open),
          drafts: at.drafts,
          attributed: at.names,
          names,
          asOf: place.asOf,
        })}
        prepare={prepare}
      >
        {element}
      </PrintOrSave>
    </div>
  );
}
