import { failureWords } from "../../../words/words.ts";
import { useDeferredValue, useId, useRef, useState, type ReactNode } from "react";
import type { LintFinding } from "../../../core/briefing/lint.ts";
import { Button } from "../../kit/button.tsx";
import { SaveTable } from "../../kit/save-menu.tsx";
import { Trouble } from "../../kit/states.tsx";
import { useMarking } from "../../use-marking.ts";
import { escapeHtml } from "../../escape-html.ts";
import { useTyped } from "../../typed.ts";
import { useWorkbench } from "../../workbench.ts";
import { TextField } from "../record/field.tsx";
import { LintList, selectIn, useLint } from "./lint-list.tsx";
import { lintTable, lintText } from "./lint-table.ts";

/** Any prose held against the record: paste it or open its file, and read what does not hold. */
export function CheckArticle(): ReactNode {
  const { whole, t } = useWorkbench();
  const words = t.briefings;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useTyped("text", "");
  const [day, setDay] = useTyped("day", "");
  const settled = useDeferredValue(text);
  const answer = useLint(settled, whole, day === "" ? null : day);
  const { findings } = answer;
  return (
    <section className="article-check">
      <div className="check-text">
        <div className="record-field">
          <div className="check-head">
            <label htmlFor={id}>{words.checkText}</label>
            <span className="grow" />
            <OpenFile onText={setText} />
            {text !== "" && (
              <Button look="quiet" onClick={() => setText("")}>
                {words.clear}
              </Button>
            )}
          </div>
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
        <TextField label={words.ageTo} hint={words.ageHint} type="date" value={day} onChange={setDay} />
      </div>
      {settled.trim() === "" ? (
        <Checked />
      ) : (
        <div>
          <LintList text={settled} answer={answer} onGo={(place) => selectIn(field.current, text, place)} />
          {findings.length > 0 && <Report findings={findings} />}
        </div>
      )}
    </section>
  );
}

/** What is looked for, while there is nothing to look at. */
function Checked(): ReactNode {
  const { t } = useWorkbench();
  return (
    <section className="checked-list">
      <h2>{t.briefings.checkedTitle}</h2>
      <ul>
        {Object.values(t.briefings.checked).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** Takes the words of a file; they stay in this page. */
function OpenFile({ onText }: { readonly onText: (text: string) => void }): ReactNode {
  const { t, announce, readProse } = useWorkbench();
  const words = t.briefings;
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (readProse === undefined) return null;
  const open = async (file: File) => {
    setBusy(true);
    setTrouble(null);
    const read = await readProse(file);
    setBusy(false);
    if (read.ok) onText(read.value);
    else setTrouble(`${file.name}: ${failureWords(t, read.failure)}`);
    if (read.ok) announce(words.opened({ name: file.name }));
  };
  return (
    <>
      <Button disabled={busy} onClick={() => input.current?.click()}>
        {busy ? words.opening : words.openFile}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.pdf,.html,.htm,.md,.markdown,.txt"
        data-article-file
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) void open(file);
          // The same file can be chosen again.
          event.target.value = "";
        }}
      />
      {trouble !== null && <Trouble title={words.notOpened} text={trouble} />}
    </>
  );
}

/** Hands the findings on: as a file, or as text for a message to the author. */
function Report({ findings }: { readonly findings: readonly LintFinding[] }): ReactNode {
  const { whole, t, copy, notify } = useWorkbench();
  const words = t.briefings;
  const note = useMarking();
  return (
    <div className="tools lint-report">
      <SaveTable
        label={words.report.save}
        id="findings"
        name={`${whole.id}-article-findings`}
        table={() => lintTable(findings, words.report.title({ process: whole.title }), t)}
      />
      <Button
        onClick={() => {
          const text = [...(note === null ? [] : [note]), lintText(findings, t)].join("\n\n");
          void copy({
            html: `<pre>${escapeHtml(text)}</pre>`,
            text,
          }).then((done) => notify(done ? words.report.copied : words.notCopied));
        }}
      >
        {words.report.copy}
      </Button>
    </div>
  );
}
