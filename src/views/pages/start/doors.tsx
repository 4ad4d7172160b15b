import { useId, useState, type ReactNode } from "react";
import type { ProcessLine } from "../../../core/record/home.ts";
import { PageLink } from "../../kit/page-link.tsx";
import { Select } from "../../kit/select.tsx";
import { apart } from "../../place.ts";
import { processName } from "../../process-name.ts";
import { useWorkbench } from "../../workbench.ts";

/** What one may have brought: each door leads right into its task. */
export function Doors({ lines }: { readonly lines: readonly ProcessLine[] }): ReactNode {
  const { t } = useWorkbench();
  const words = t.start.doors;
  return (
    <ul className="doors">
      <li>
        <DraftsDrawing />
        <h2>{words.drafts.title}</h2>
        <p>{words.drafts.text}</p>
        <PageLink className="button button-main" to={apart("new")}>
          {t.start.new}
        </PageLink>
      </li>
      <li>
        <SignedDrawing />
        <h2>{words.signed.title}</h2>
        <p>{words.signed.text}</p>
        <PageLink className="button" to={apart("new", { for: "duties" })}>
          {words.signed.act}
        </PageLink>
      </li>
      {lines.length > 0 && (
        <li>
          <ArticleDrawing />
          <h2>{words.article.title}</h2>
          <p>{words.article.text}</p>
          <CheckArticle lines={lines} />
        </li>
      )}
    </ul>
  );
}

/** An article is held against one record: the reader says which, where there are several. */
function CheckArticle({ lines }: { readonly lines: readonly ProcessLine[] }): ReactNode {
  const { t } = useWorkbench();
  const words = t.start.doors.article;
  const [chosen, setChosen] = useState("");
  const id = useId();
  const process = lines.find((line) => line.id === chosen)?.id ?? lines[0]?.id ?? "";
  return (
    <div className="door-acts">
      {lines.length > 1 && (
        <div className="field">
          <label htmlFor={id}>{words.against}</label>
          <Select
            id={id}
            value={process}
            options={lines.map((line) => ({ value: line.id, label: processName(t, line) }))}
            onChange={setChosen}
          />
        </div>
      )}
      <PageLink className="button" to={{ process, page: "briefings", asOf: null, values: { view: "check" } }}>
        {words.act}
      </PageLink>
    </div>
  );
}

/** Examples to look round in, and where what one brings stays. */
export function LookRound({
  examples,
  kept,
}: {
  readonly examples: readonly ProcessLine[];
  readonly kept: boolean;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.start;
  return (
    <div className="start-also">
      {examples.length > 0 && <span>{words.look}</span>}
      {examples.map((example) => (
        <span key={example.id}>
          <PageLink className="link" to={{ process: example.id, page: "overview", asOf: null, values: {} }}>
            <bdi>{processName(t, example)}</bdi>
          </PageLink>{" "}
          {example.fictitious && <small>{t.shell.fictitious}</small>}
        </span>
      ))}
      <span className="hint">{kept ? words.stays : words.staysInPage}</span>
    </div>
  );
}

function DraftsDrawing(): ReactNode {
  return (
    <svg viewBox="0 0 176 88" aria-hidden="true">
      <path className="door-pale" d="M4 14h52M4 24h40M4 44h52M4 54h46M4 74h52M4 84h34" />
      <path className="door-line" d="M66 19h10q8 0 8 8v17h14M66 49h18M66 79h10q8 0 8-8V49" />
      <path
        className="door-line"
        d="M114 38h-4v14h4M120 45h14M138 38h4v14h-4M150 38h-4v14h4M156 45h10M169 38h4v14h-4"
      />
    </svg>
  );
}

function SignedDrawing(): ReactNode {
  return (
    <svg viewBox="0 0 176 88" aria-hidden="true">
      <path className="door-pale" d="M4 14h60M4 24h52M4 34h60M4 44h44" />
      <path className="door-line" d="M6 68c8-12 12 8 18-2s6 8 14-4 10 6 20 0" />
      <path className="door-line" d="M92 44h80M96 38v12M116 41v6M128 38v12M152 41v6M166 38v12" />
      <circle className="door-dot" cx="128" cy="44" r="3.5" />
    </svg>
  );
}

function ArticleDrawing(): ReactNode {
  return (
    <svg viewBox="0 0 176 88" aria-hidden="true">
      <rect className="door-here" x="2" y="36" width="92" height="16" />
      <path className="door-pale" d="M4 14h92M4 24h80M4 64h92M4 74h58" />
      <path className="door-line" d="M4 44h88M108 44h10M126 36h46M126 44h38M126 52h28" />
    </svg>
  );
}
