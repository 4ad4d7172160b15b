import { useId, useRef, useState, type ReactNode } from "react";
import { Button } from "../../../kit/button.tsx";
import { Icon } from "../../../kit/icon.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { FileInput } from "./file-input.tsx";

/** Takes files and pasted text of the reader's own. */
export function Intake(): ReactNode {
  const { t } = useWorkbench();
  const words = t.own;
  const input = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);
  const hint = useId();
  return (
    <section className="own-intake" aria-label={words.choose}>
      <div className="tools">
        <Button look="main" onClick={() => input.current?.click()} aria-describedby={hint}>
          {words.choose}
        </Button>
        <Button aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {words.paste} <Icon name="down" />
        </Button>
        <FileInput ref={input} />
      </div>
      <p className="hint" id={hint}>
        {words.dropHint}
      </p>
      {pasting && <Paste onDone={() => setPasting(false)} />}
      <KeepNames />
    </section>
  );
}

function KeepNames(): ReactNode {
  const { t, ownFiles } = useWorkbench();
  const [keeps, setKeeps] = useState(ownFiles.keepsNames());
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={keeps}
        onChange={({ target }) => {
          setKeeps(target.checked);
          ownFiles.keepNames(target.checked);
        }}
      />
      <span>
        {t.own.keepNames}. <span className="hint">{t.own.keepNamesHint}</span>
      </span>
    </label>
  );
}

function Paste({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { t, ownFiles } = useWorkbench();
  const words = t.own;
  const [title, setTitle] = useState("");
  const [text, setText] = useState("");
  const id = useId();
  return (
    <form
      className="own-paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") return;
        ownFiles.addText(title, text);
        onDone();
      }}
    >
      <p className="field">
        <label htmlFor={`${id}-title`}>{words.pasteTitle}</label>
        <input id={`${id}-title`} className="input" value={title} onChange={({ target }) => setTitle(target.value)} />
      </p>
      <p className="field">
        <label htmlFor={`${id}-text`}>{words.pasteText}</label>
        <textarea
          id={`${id}-text`}
          className="input words"
          dir="auto"
          rows={8}
          value={text}
          onChange={({ target }) => setText(target.value)}
          aria-describedby={`${id}-hint`}
        />
        <span className="hint" id={`${id}-hint`}>
          {words.pasteHint}
        </span>
      </p>
      <Button type="submit" disabled={text.trim() === ""}>
        {words.pasteAdd}
      </Button>
    </form>
  );
}
