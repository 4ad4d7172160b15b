import { useDeferredValue, useId, useRef, useState, type ReactNode } from "react";
import { useWorkbench } from "../../workbench.ts";
import { LintList, selectIn, useLint } from "./lint-list.tsx";

/** Any prose held against the record: paste it and read what does not hold. */
export function CheckArticle(): ReactNode {
  const { whole, t } = useWorkbench();
  const words = t.briefings;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("");
  const settled = useDeferredValue(text);
  const findings = useLint(settled, whole, null);
  return (
    <section className="article-check">
      <div className="check-text">
        <label htmlFor={id}>{words.checkText}</label>
        <textarea
          ref={field}
          id={id}
          className="field"
          rows={22}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.target.value)}
          spellCheck={false}
        />
      </div>
      {settled.trim() === "" ? (
        <p className="hint">{words.checkEmpty}</p>
      ) : (
        <LintList findings={findings} onGo={(finding) => selectIn(field.current, text, finding)} />
      )}
    </section>
  );
}
