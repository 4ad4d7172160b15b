import { useMemo, type ReactNode } from "react";
import { say } from "../../../words/words.ts";
import type { Words } from "../../../words/types.ts";
import type { Briefing } from "../../../core/briefing/briefing.ts";
import { parseDocument, plainInlines, type DocumentBlock, type Inline } from "../../../core/briefing/document.ts";
import { shownFigure } from "../../../core/briefing/freeze.ts";
import { findLive, type LiveRef } from "../../../core/briefing/live.ts";
import type { PointText, Shown } from "../../../core/briefing/resolve.ts";
import type { Edit } from "../../../core/text/edit.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import { Fence } from "../../kit/fence.tsx";
import { ChartFigure } from "../../kit/charts/figure.tsx";
import { directionOf } from "../../../words/locale.ts";
import { Table } from "../../kit/table.tsx";
import { useWorkbench } from "../../workbench.ts";
import { SourceName } from "../texts/draft-choice.tsx";
import { chartOf } from "./live-chart.ts";

/**
 * A briefing as its readers see it: its figures drawn from `state`, which is that of the briefing's room, or as they were on
 * publication.
 */
export function BriefingDocument({
  briefing,
  state,
}: {
  readonly briefing: Briefing;
  readonly state: ProcessState;
}): ReactNode {
  const { t } = useWorkbench();
  const blocks = useMemo(() => keyed(parseDocument(briefing.body)), [briefing.body]);
  // A figure of a briefing is of the briefing's own day, whatever day the page shows.
  const figures = useMemo(() => drawnFigures(briefing, state, t), [briefing, state, t]);
  const sources = useMemo(() => sourcesOf(briefing, figures), [briefing, figures]);
  return (
    <div className="briefing" lang={briefing.language} dir={directionOf(briefing.language)}>
      {blocks.map(({ key, block }) => (
        <Fence key={key} of={block.kind}>
          <Block block={block} figures={figures} sources={sources} />
        </Fence>
      ))}
      <SourceNotes sources={sources} />
    </div>
  );
}

type Figures = (live: LiveRef) => Shown;

/** Every figure of a briefing, drawn once; before publication in the reader's words. */
function drawnFigures(briefing: Briefing, state: ProcessState, t: Words): Figures {
  const draw = (live: LiveRef): Shown => shownFigure(live, briefing, state, (what) => say(t, what));
  const drawn = new Map(findLive(briefing.body).map((live) => [live.key, draw(live)]));
  return (live) => drawn.get(live.key) ?? draw(live);
}

function keyed(blocks: readonly DocumentBlock[]): readonly { readonly key: string; readonly block: DocumentBlock }[] {
  return blocks.map((block, at) => ({ key: `${at}-${block.kind}`, block }));
}

/** Ids of all sources of a briefing's figures, in the order of their first use: the numbers of its notes. */
function sourcesOf({ body }: Briefing, figures: Figures): readonly string[] {
  const found: string[] = [];
  const take = (live: LiveRef): void => {
    const resolved = figures(live);
    if (resolved.kind !== "problem") for (const id of resolved.sources) if (!found.includes(id)) found.push(id);
  };
  const inlines = (list: readonly Inline[]): void => {
    for (const inline of list) {
      if (inline.kind === "live") take(inline.live);
      else if ("inlines" in inline) inlines(inline.inlines);
    }
  };
  for (const block of parseDocument(body)) {
    if (block.kind === "live") take(block.live);
    else if (block.kind === "list") block.items.forEach(inlines);
    else if (block.kind === "table") [block.header, ...block.rows].flat().forEach(inlines);
    else if (block.kind !== "rule") inlines(block.inlines);
  }
  return found;
}

interface Drawn {
  readonly figures: Figures;
  readonly sources: readonly string[];
}

function Block({ block, figures, sources }: Drawn & { readonly block: DocumentBlock }): ReactNode {
  const said = (inlines: readonly Inline[]): ReactNode => (
    <Inlines inlines={inlines} figures={figures} sources={sources} />
  );
  switch (block.kind) {
    case "heading": {
      const Heading = `h${Math.min(4, block.level)}` as "h1" | "h2" | "h3" | "h4";
      return <Heading>{said(block.inlines)}</Heading>;
    }
    case "paragraph":
      return <p>{said(block.inlines)}</p>;
    case "quotation":
      return <blockquote>{said(block.inlines)}</blockquote>;
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((item, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- items of a fixed text have no other name
            <li key={at}>{said(item)}</li>
          ))}
        </List>
      );
    }
    case "table":
      return (
        <Rows
          caption=""
          labels={block.header.map((cell) => plainInlines(cell))}
          header={block.header.map(said)}
          rows={block.rows.map((row) => row.map(said))}
        />
      );
    case "rule":
      return <hr />;
    case "live":
      return <LiveBlock live={block.live} resolved={figures(block.live)} />;
  }
}

function Inlines({ inlines, figures, sources }: Drawn & { readonly inlines: readonly Inline[] }): ReactNode {
  return inlines.map((inline, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- pieces of a fixed sentence are known by their place
    <Piece key={at} inline={inline} figures={figures} sources={sources} />
  ));
}

function Piece({ inline, figures, sources }: Drawn & { readonly inline: Inline }): ReactNode {
  const inner = "inlines" in inline ? <Inlines inlines={inline.inlines} figures={figures} sources={sources} /> : null;
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "strong":
      return <strong>{inner}</strong>;
    case "emphasis":
      return <em>{inner}</em>;
    case "code":
      return <code>{inline.text}</code>;
    case "link":
      return <a href={inline.href}>{inner}</a>;
    case "live":
      return <LiveInline resolved={figures(inline.live)} sources={sources} />;
  }
}

/** A figure within a sentence, with the numbers of its sources. */
function LiveInline({
  resolved,
  sources,
}: {
  readonly resolved: Shown;
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
      <span className="live" title={resolved.note}>
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

function LiveBlock({ live, resolved }: { readonly live: LiveRef; readonly resolved: Shown }): ReactNode {
  const { whole, t, locale } = useWorkbench();
  const chart = useMemo(
    () => (resolved.kind === "chart" ? chartOf(live, resolved, { whole, t, locale }) : null),
    [live, resolved, whole, t, locale],
  );
  switch (resolved.kind) {
    case "chart":
      return chart === null ? null : <ChartFigure chart={chart} heading="h3" />;
    case "table":
      return <Rows caption={resolved.caption} labels={resolved.header} header={resolved.header} rows={resolved.rows} />;
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

function Rows({
  caption,
  labels,
  header,
  rows,
}: {
  readonly caption: string;
  /** The head as words: on a narrow screen each cell says of which column it is. */
  readonly labels: readonly string[];
  readonly header: readonly ReactNode[];
  readonly rows: readonly (readonly ReactNode[])[];
}): ReactNode {
  return (
    <div className="data-scroll live-table" role="region" aria-label={caption === "" ? "table" : caption} tabIndex={0}>
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

function SourceNotes({ sources }: { readonly sources: readonly string[] }): ReactNode {
  const { whole, t } = useWorkbench();
  if (sources.length === 0) return null;
  return (
    <section className="source-notes">
      <h2>{t.briefings.sources}</h2>
      <ol>
        {sources.map((id, at) => {
          const source = whole.sources[id];
          return (
            <li key={id} id={`source-note-${at + 1}`}>
              {source === undefined ? id : <SourceName {...source} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
