import { useMemo, type ReactNode } from "react";
import type { LiveRef } from "../../../core/briefing/live.ts";
import type { PointText, Shown } from "../../../core/briefing/resolve.ts";
import type { Edit } from "../../../core/text/edit.ts";
import { directionOf } from "../../../words/locale.ts";
import { ChartFigure } from "../../kit/charts/figure.tsx";
import { Table } from "../../kit/table.tsx";
import { useWorkbench } from "../../workbench.ts";
import { chartOf } from "./live-chart.ts";

/** The language of figures, where it is not that of the text around them. */
export interface Speech {
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl" | "auto";
}

/** A figure within a sentence, with the numbers of its sources. */
export function LiveInline({
  resolved,
  speech,
  sources,
}: {
  readonly resolved: Shown;
  readonly speech: Speech;
  readonly sources: readonly string[];
}): ReactNode {
  const { t } = useWorkbench();
  if (resolved.kind === "problem")
    return (
      <mark className="live-problem">
        {t.briefings.problem} {resolved.message}
      </mark>
    );
  const numbers = resolved.sources.map((id) => sources.indexOf(id) + 1).filter((number) => number > 0);
  const notes = (
    <sup className="live-notes">
      {numbers.map((number, at) => (
        <span key={number}>
          {at > 0 && ","}
          <a href={`#source-note-${number}`}>{number}</a>
        </span>
      ))}
    </sup>
  );
  if (resolved.kind === "quote")
    return (
      <>
        <q className="words" lang={resolved.language}>
          <bdi>{resolved.text}</bdi>
        </q>
        {notes}
      </>
    );
  if (resolved.kind !== "text") return resolved.caption;
  return (
    <>
      <span className="live" title={resolved.note} {...speech}>
        <bdi>{resolved.text}</bdi>
      </span>
      {notes}
    </>
  );
}

function PointSide({ side, verbatim }: { readonly side: PointText; readonly verbatim: boolean }): ReactNode {
  return (
    <div>
      <p className="hint">
        <bdi>{side.draft}</bdi>, {side.label}
      </p>
      <p className={verbatim ? "words" : undefined} lang={side.language} dir={directionOf(side.language)}>
        {side.text}
      </p>
    </div>
  );
}

function EditWords({ edit }: { readonly edit: Edit }): ReactNode {
  if (edit.op === "keep") return edit.text;
  return edit.op === "insert" || edit.op === "moveIn" ? <ins>{edit.text}</ins> : <del>{edit.text}</del>;
}

/** A figure that has its lines for itself. */
export function LiveBlock({
  live,
  resolved,
  speech,
}: {
  readonly live: LiveRef;
  readonly resolved: Shown;
  readonly speech: Speech;
}): ReactNode {
  const { whole, t, locale } = useWorkbench();
  const chart = useMemo(
    () => (resolved.kind === "chart" ? chartOf(live, resolved, { whole, t, locale }) : null),
    [live, resolved, whole, t, locale],
  );
  switch (resolved.kind) {
    case "chart":
      return chart === null ? null : <ChartFigure chart={chart} heading="h3" />;
    case "table":
      return (
        <Rows
          caption={resolved.caption}
          labels={resolved.header}
          header={resolved.header}
          rows={resolved.rows}
          speech={speech}
        />
      );
    case "quote":
      return (
        <figure className="live-quote">
          <blockquote className="words" lang={resolved.language} dir={directionOf(resolved.language)}>
            {resolved.text}
          </blockquote>
          <figcaption className="hint">{resolved.of}</figcaption>
        </figure>
      );
    case "redline":
      return <Pair resolved={resolved} />;
    case "text":
      return <p dir="auto">{resolved.text}</p>;
    case "problem":
      return (
        <p className="live-problem">
          {t.briefings.problem} {resolved.message}
        </p>
      );
  }
}

/** Two points side by side, or what changes from one to the other. */
function Pair({ resolved }: { readonly resolved: Extract<Shown, { readonly kind: "redline" }> }): ReactNode {
  const { t } = useWorkbench();
  return (
    <figure className="live-pair">
      <figcaption>
        <b>{resolved.caption}</b>{" "}
        {!resolved.verbatim && <span className="standing standing-told">{t.briefings.paraphrase}</span>}
      </figcaption>
      {resolved.edits === undefined ? (
        [resolved.before, resolved.after].map((side) => (
          <PointSide key={`${side.draft}-${side.label}`} side={side} verbatim={resolved.verbatim} />
        ))
      ) : (
        <div className="live-edits">
          <p className="hint">
            <bdi>{resolved.before.draft}</bdi>, {resolved.before.label} → <bdi>{resolved.after.draft}</bdi>,{" "}
            {resolved.after.label}
          </p>
          <p className="words" lang={resolved.after.language} dir={directionOf(resolved.after.language)}>
            {resolved.edits.map((edit, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- edits of a fixed pair are known by their place
              <EditWords key={at} edit={edit} />
            ))}
          </p>
        </div>
      )}
    </figure>
  );
}

/** A table that scrolls within its own width; on a narrow screen each row is a stack. */
export function Rows({
  caption,
  labels,
  header,
  rows,
  speech,
}: {
  readonly caption: string;
  /** The head as words: on a narrow screen each cell says of which column it is. */
  readonly labels: readonly string[];
  readonly header: readonly ReactNode[];
  readonly rows: readonly (readonly ReactNode[])[];
  readonly speech?: Speech;
}): ReactNode {
  return (
    <div
      className="data-scroll live-table"
      role="region"
      aria-label={caption === "" ? "table" : caption}
      tabIndex={0}
      {...speech}
    >
      <Table
        className="data-table stacks"
        caption={caption !== "" && <caption>{caption}</caption>}
        rows={rows.map((row, at) => ({ row, key: String(at) }))}
        keyOf={({ key }) => key}
        columns={header.map((head, at) => ({
          head,
          label: labels[at] === "" ? null : (labels[at] ?? null),
          cell: ({ row }: { readonly row: readonly ReactNode[] }) => row[at],
        }))}
      />
    </div>
  );
}
