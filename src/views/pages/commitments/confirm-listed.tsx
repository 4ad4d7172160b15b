import type { ReactNode } from "react";
import type { Commitment } from "../../../core/commitments/index.ts";
import { useWorkbench } from "../../workbench.ts";
import { RecordButton } from "../record/record-dialog.tsx";
import { dutiesPlans } from "./duty/duty.ts";
import { recordsDuties } from "./parts.tsx";
import type { CommitmentText } from "./model.ts";

/** As many as are surely taken at once, with the frame of the text. */
const MOST = 500;

/** Confirms all proposals that are listed: whoever lists proposals alone has looked for them. */
export function ConfirmListed({
  text,
  shown,
}: {
  readonly text: CommitmentText;
  readonly shown: readonly Commitment[];
}): ReactNode {
  const { t, record } = useWorkbench();
  const words = t.commitments;
  const n = shown.length;
  if (n < 2 || n > MOST || !text.castConfirmed || !recordsDuties(record, text)) return null;
  return (
    <div className="tools cm-tools">
      <RecordButton
        label={words.confirmListed({ n })}
        text={words.confirmListedText({ n })}
        writers="judgements"
        plans={() => dutiesPlans(text, shown)}
      />
    </div>
  );
}
