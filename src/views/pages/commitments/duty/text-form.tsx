import { useId, useState, type ReactNode } from "react";
import { readCommitment, writeCommitment, type Commitment } from "../../../../core/commitments/index.ts";
import { failureWords } from "../../../../words/words.ts";
import { useWorkbench } from "../../../workbench.ts";

/** What a person changes in the written form: all but the name, and the words and confidence behind a proposal. */
const written = ({ anchors: _anchors, confidence: _confidence, confirmedBy: _by, ...duty }: Commitment) =>
  writeCommitment({ ...duty, anchors: [] }).replace(/^ {2}anchors: nothing\n/mu, "");

/** The commitment in the written form beside the fields: changed here or there, both say the same. */
export function TextForm({
  duty,
  onChange,
}: {
  readonly duty: Commitment;
  readonly onChange: (duty: Commitment) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.editor;
  const id = useId();
  const now = written(duty);
  // What is typed stays as typed while it says the commitment, and while it cannot be read.
  const [typed, setTyped] = useState<{ readonly text: string; readonly says: string } | null>(null);
  const shown = typed !== null && typed.says === now ? typed.text : now;
  const read = readCommitment(shown);
  const change = (text: string) => {
    const next = readCommitment(text);
    const { anchors, confidence, confirmedBy, id: own } = duty;
    if (!next.ok) return setTyped({ text, says: now });
    const changed: Commitment = {
      ...next.value,
      id: own,
      anchors,
      ...(confidence === undefined ? {} : { confidence }),
      ...(confirmedBy === undefined ? {} : { confirmedBy }),
    };
    setTyped({ text, says: written(changed) });
    onChange(changed);
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
        rows={Math.min(30, shown.split("\n").length + 2)}
        aria-labelledby={`${id}-head`}
        aria-describedby={`${id}-hint`}
        aria-invalid={!read.ok}
        value={shown}
        onChange={({ target }) => change(target.value)}
      />
      {!read.ok && (
        <p className="write-trouble" role="alert">
          {words.notRead({ place: read.failure.place ?? "", why: failureWords(t, read.failure) })}
        </p>
      )}
    </section>
  );
}
