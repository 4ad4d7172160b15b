import type { ReactNode } from "react";
import { DOUBTFUL, recognisedIn } from "../../../../core/text/recognised.ts";
import type { Draft } from "../../../../core/text/draft.ts";
import { useWorkbench } from "../../../workbench.ts";

/** Every word that was recognised in pictures of pages, those that recognition was not sure of marked with how sure it was. */
export function Recognised({ draft }: { readonly draft: Draft }): ReactNode {
  const { t } = useWorkbench();
  const words = t.own.recognised;
  const pages = recognisedIn(draft);
  if (pages.length === 0) return null;
  const doubtful = pages.flatMap((page) => page.words).filter(({ confidence }) => confidence < DOUBTFUL).length;
  return (
    <details className="own-notes own-recognised">
      <summary>{words.title({ doubtful })}</summary>
      <p className="hint">{words.note({ limit: DOUBTFUL })}</p>
      {pages.map(({ page, words: seen }) => (
        <section key={page} aria-label={words.page({ page })}>
          <h3 className="label">{words.page({ page })}</h3>
          <p className="words" dir="auto" lang={draft.language || undefined}>
            {seen.map(({ text, confidence }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- a word has no other name than its place
              <Word key={at} text={text} confidence={confidence} />
            ))}
          </p>
        </section>
      ))}
    </details>
  );
}

function Word({ text, confidence }: { readonly text: string; readonly confidence: number }): ReactNode {
  const { t, locale } = useWorkbench();
  if (confidence >= DOUBTFUL) return `${text} `;
  const sure = t.own.recognised.sure({ percent: locale.number(confidence) });
  return (
    <>
      <mark title={sure}>
        {text}
        <span className="own-sure"> {locale.number(confidence)} %</span>
      </mark>{" "}
    </>
  );
}
