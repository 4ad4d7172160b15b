import { useState, type ReactNode } from "react";
import type { LintFinding } from "../../../core/briefing/lint.ts";
import { say } from "../../../words/words.ts";
import { AskDialog } from "../../kit/ask-dialog.tsx";
import { Button } from "../../kit/button.tsx";
import { useWorkbench } from "../../workbench.ts";

/** Publishes a briefing; where the record says otherwise than it does, only after somebody has read that and means it. */
export function PublishButton({
  findings,
  isEmpty,
  canPublish,
  onPublish,
}: {
  readonly findings: readonly LintFinding[];
  readonly isEmpty: boolean;
  /** Whether nothing else stands in the way; what does is told where it is found. */
  readonly canPublish: () => Promise<boolean>;
  readonly onPublish: () => Promise<void>;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.briefings;
  const [asked, setAsked] = useState(false);
  const [told, setTold] = useState(false);
  const wrong = findings.filter(({ severity }) => severity === "error");
  const publish = async () => {
    setTold(isEmpty);
    if (isEmpty || !(await canPublish())) return;
    if (wrong.length > 0) setAsked(true);
    else await onPublish();
  };
  return (
    <>
      <Button onClick={() => void publish()}>{words.publish}</Button>
      {told && isEmpty && (
        <span role="alert" className="wrong">
          {words.publishNothing}
        </span>
      )}
      {asked && (
        <AskDialog
          title={words.publish}
          text={words.publishWrong({ n: wrong.length })}
          action={words.publishAnyway}
          onClose={() => setAsked(false)}
          onDo={async () => {
            await onPublish();
            return null;
          }}
        >
          <ul>
            {wrong.map(({ place, code, quote, message }) => (
              <li key={`${place} ${code}`}>
                <bdi className="words-quoted">{quote}</bdi> {say(t, message)}
              </li>
            ))}
          </ul>
        </AskDialog>
      )}
    </>
  );
}
