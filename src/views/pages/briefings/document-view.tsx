import { useMemo, type ReactNode } from "react";
import { say } from "../../../words/words.ts";
import type { Words } from "../../../words/types.ts";
import type { Briefing } from "../../../core/briefing/briefing.ts";
import { parseDocument, plainInlines, type DocumentBlock, type Inline } from "../../../core/briefing/document.ts";
import { shownFigure, spokenIn } from "../../../core/briefing/freeze.ts";
import { findLive, type LiveRef } from "../../../core/briefing/live.ts";
import type { Shown } from "../../../core/briefing/resolve.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import { Fence } from "../../kit/fence.tsx";
import { directionOf, languageOf } from "../../../words/locale.ts";
import { useWorkbench } from "../../workbench.ts";
import { SourceName } from "../texts/draft-choice.tsx";
import { LiveBlock, LiveInline, Rows, type Speech } from "./live-figure.tsx";

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
  const { t, locale } = useWorkbench();
  const blocks = useMemo(() => keyed(parseDocument(briefing.body)), [briefing.body]);
  // A figure of a briefing is of the briefing's own day, whatever day the page shows.
  const figures = useMemo(() => drawnFigures(briefing, state, t), [briefing, state, t]);
  const sources = useMemo(() => sourcesOf(briefing, figures), [briefing, figures]);
  const speech = useMemo(() => speechOf(briefing, locale.language), [briefing, locale]);
  return (
    <div className="briefing" lang={briefing.language} dir={directionOf(briefing.language)}>
      {blocks.map(({ key, block }) => (
        <Fence key={key} of={block.kind}>
          <Block block={block} figures={figures} speech={speech} sources={sources} />
        </Fence>
      ))}
      <SourceNotes sources={sources} />
    </div>
  );
}

/** Published figures speak as they did then, others as their reader does. */
function speechOf(briefing: Briefing, reader: string): Speech {
  const lang = briefing.published === null ? reader : spokenIn(briefing);
  return lang === languageOf(briefing.language) ? {} : { lang, dir: directionOf(lang) };
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
  /** The language of the figures, where it is not that of the text. */
  readonly speech: Speech;
  readonly sources: readonly string[];
}

function Block({ block, figures, speech, sources }: Drawn & { readonly block: DocumentBlock }): ReactNode {
  const said = (inlines: readonly Inline[]): ReactNode => (
    <Inlines inlines={inlines} figures={figures} speech={speech} sources={sources} />
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
      return <LiveBlock live={block.live} resolved={figures(block.live)} speech={speech} />;
  }
}

function Inlines({ inlines, figures, speech, sources }: Drawn & { readonly inlines: readonly Inline[] }): ReactNode {
  return inlines.map((inline, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- pieces of a fixed sentence are known by their place
    <Piece key={at} inline={inline} figures={figures} speech={speech} sources={sources} />
  ));
}

function Piece({ inline, figures, speech, sources }: Drawn & { readonly inline: Inline }): ReactNode {
  const inner =
    "inlines" in inline ? (
      <Inlines inlines={inline.inlines} figures={figures} speech={speech} sources={sources} />
    ) : null;
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
      return <LiveInline resolved={figures(inline.live)} speech={speech} sources={sources} />;
  }
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
