import { useId, type ReactNode } from "react";
import type { Commitment } from "../../../../core/commitments/index.ts";
import { failureWords } from "../../../../words/words.ts";
import { Button } from "../../../kit/button.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { retyped, type ShownForm, type TypedForm } from "./as-text.ts";

/** The commitment in the written form beside the fields: changed here or there, both say the same. */
export function TextForm({
  duty,
  shown,
  onType,
}: {
  readonly duty: Commitment;
  readonly shown: ShownForm;
  /** What was typed, with the commitment that it says where it says one; null where it is given up. */
  readonly onType: (typed: TypedForm | null, duty: Commitment | null) => void;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.editor;
  const id = useId();
  const { read, text, dropped } = shown;
  const change = (next: string) => {
    const { typed, duty: said } = retyped(duty, next);
    onType(typed, said);
  };
  return (
    <section className="duty-text" aria-labelledby={`${id}-head`}>
      <h2 className="label" id={`${id}-head`}>
        {words.asText}
      </h2>
      <p className="hint" id={`${id}-hint`}>
        {words.asTextHint}
      </p>
      <textarea
        className="field"
        dir="ltr"
        spellCheck={false}
        rows={Math.min(30, text.split("\n").length + 2)}
        aria-labelledby={`${id}-head`}
        aria-describedby={`${id}-hint`}
        aria-invalid={!read.ok}
        value={text}
        onChange={({ target }) => change(target.value)}
      />
      {!read.ok && (
        <div className="write-trouble" role="alert">
          <p>{words.notRead({ place: read.failure.place ?? "", why: failureWords(t, read.failure) })}</p>
          <Button look="quiet" onClick={() => onType(null, null)}>
            {words.giveUpText}
          </Button>
        </div>
      )}
      {dropped.length > 0 && (
        <p className="standing" role="status">
          {words.notTaken({ list: locale.list(dropped) })}
        </p>
      )}
    </section>
  );
}
