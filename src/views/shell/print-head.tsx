import { useEffect, type ReactNode } from "react";
import { paperLine, type Paper, type PaperKind } from "../../core/common/paper.ts";
import { clockIn, dayIn } from "../../core/common/zone.ts";
import { sayPaper, zoneOf } from "../papers.ts";
import { pages } from "../pages/registry.ts";
import { usePrinting } from "../use-printing.ts";
import { processTitle } from "../process-name.ts";
import { useWorkbench } from "../workbench.ts";

/** Pages that are a paper of their own when they are printed; others are called as the page is. */
const kinds: Readonly<Record<string, PaperKind>> = { compare: "comparison", composite: "compilation" };

/** What a printed page says of itself: at its head, and in the margin of each sheet where the browser prints margins. */
export function PrintHead(): ReactNode {
  const { whole, t } = useWorkbench();
  const title = processTitle(t, whole);
  // The moment of printing, not of opening the page.
  const paper = usePaper(usePrinting());
  useMargins(title, paper);
  if (paper === null) return null;
  return (
    <div className="print-head">
      {paper.handling !== "" && <p className="print-marking">{paper.handling}</p>}
      <p>
        {title} · {paperLine(paper)}
      </p>
    </div>
  );
}

function usePaper(printing: boolean): Paper | null {
  const { t, whole, place, clock } = useWorkbench();
  const page = pages.find(({ id }) => id === place.page);
  if (!printing || clock === undefined || page === undefined) return null;
  const [now, zone] = [clock(), zoneOf(whole)];
  const kind = kinds[page.id];
  const paper = sayPaper(t, {
    kind: kind ?? "table",
    about: [],
    revision: null,
    day: dayIn(zone, now),
    clock: clockIn(zone, now),
    zone: zone.name,
    process: whole,
    handling: whole.handling ?? "",
    withoutPrejudice: page.section === "texts",
  });
  return kind === undefined ? { ...paper, kind: page.title(t) } : paper;
}

/** A page of several sheets says on each what it is; a style cannot hold what only the day of printing tells. */
function useMargins(title: string, paper: Paper | null): void {
  const line = paper === null ? "" : `${title} · ${paperLine(paper)}`;
  const marking = paper?.handling ?? "";
  useEffect(() => {
    if (line === "") return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@page{@top-center{content:${cssString(marking)};font:600 8pt sans-serif}@bottom-left{content:${cssString(line)};font:7pt sans-serif}@bottom-right{content:counter(page) " / " counter(pages);font:7pt sans-serif}}`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [line, marking]);
}

/** A text as a CSS string in which nothing can end the string or the style. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{M}\p{Nd} .,:;()·]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
