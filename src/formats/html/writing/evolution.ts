import { newText, oldText } from "../../../core/text/apply.ts";
import type { Edit } from "../../../core/text/edit.ts";
import { withoutMoves } from "../../../core/text/comparing/struck.ts";
import type { EvolutionCell, EvolutionPaper, EvolutionRedline } from "../../../core/text/evolution/paper.ts";
import { said, type Say } from "../../../core/common/said.ts";
import type { ExportFrame } from "../../frame.ts";
import { editsHtml } from "./edits.ts";
import { columnLabel, escapeHtml, languageAttributes } from "./escape.ts";
import { htmlPage } from "./page.ts";

/** Figure, table and the redline of every step on one page without scripts; each cell leads to its redline. */
export function writeEvolutionHtml(paper: EvolutionPaper, svg: string, frame: ExportFrame): string {
  const intro = `<p class="hint">${escapeHtml(paper.intro.join(" "))}</p>`;
  // The drawing is our own, its texts escaped already; wide ones scroll.
  const figure = `<figure class="wide" tabindex="0" role="region" aria-label="${escapeHtml(paper.title)}">${svg}</figure>`;
  return htmlPage(frame, `${intro}\n${figure}\n${tableOf(paper)}\n${redlinesOf(paper, frame.say)}`);
}

const cellId = (row: number, draft: number): string => `c${row + 1}-${draft + 1}`;
const stepId = (row: number, draft: number): string => `r${row + 1}-${draft + 1}`;

function tableOf({ title, provision, drafts, rows }: EvolutionPaper): string {
  const head = drafts
    .map(
      (draft) =>
        `<th scope="col">${escapeHtml(draft.title)}<br><span class="hint">${escapeHtml(draft.facts)}</span></th>`,
    )
    .join("");
  const body = rows.map(({ name, depth, cells }, row) => {
    const own = cells.map(
      (cell, at) =>
        `<td id="${cellId(row, at)}"${columnLabel(escapeHtml(drafts[at]?.title ?? ""))}>${cellHtml(cell, row, at)}</td>`,
    );
    return `<tr><th scope="row"><span class="indent" data-depth="${Math.min(depth, 3)}">${escapeHtml(name)}</span></th>${own.join("")}</tr>`;
  });
  return `<div class="wide" tabindex="0" role="region" aria-label="${escapeHtml(title)}"><table class="stacks"><thead><tr><th scope="col">${escapeHtml(provision)}</th>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table></div>`;
}

function cellHtml({ lines, quiet, redline }: EvolutionCell, row: number, draft: number): string {
  const words = lines.map((text) => `<bdi>${escapeHtml(text)}</bdi>`).join("<br>");
  if (redline !== null) return `<a href="#${stepId(row, draft)}">${words}</a>`;
  return quiet ? `<span class="hint">${words}</span>` : words;
}

function redlinesOf({ rows, redlines, back }: EvolutionPaper, say: Say): string {
  const steps = rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ redline }, draft) => {
      if (redline === null) return [];
      return [
        `<section class="step" id="${stepId(row, draft)}"><h3>${escapeHtml(redline.title)}</h3>${redlineHtml(redline, say)}<p class="hint"><a href="#${cellId(row, draft)}">${escapeHtml(back)}</a></p></section>`,
      ];
    }),
  );
  return steps.length === 0 ? "" : `<h2>${escapeHtml(redlines)}</h2>\n${steps.join("\n")}`;
}

function redlineHtml({ language, told, headingEdits, edits, footnoteEdits }: EvolutionRedline, say: Say): string {
  const attributes = languageAttributes(language, edits.map(({ text }) => text).join(""));
  if (told) {
    const texts = [oldText, newText].map((side) =>
      [side(headingEdits), side(edits), side(footnoteEdits)].filter((text) => text !== "").join("\n"),
    );
    const shown = texts.map((text) => `<p class="told"${attributes}>${escapeHtml(text === "" ? "–" : text)}</p>`);
    return `<p class="standing">${escapeHtml(say(said("paper-paraphrase")))}</p>${shown.join("<p>→</p>")}`;
  }
  const heading = headingEdits.length === 0 ? "" : `<h4 class="words"${attributes}>${still(headingEdits, say)}</h4>`;
  const words = edits.length === 0 ? "" : `<p class="words"${attributes}>${still(edits, say)}</p>`;
  const notes =
    footnoteEdits.length === 0 ? "" : `<p class="footnotes words"${attributes}>${still(footnoteEdits, say)}</p>`;
  return `${heading}${words}${notes}`;
}

/** Edits with passages that moved told as what went and what came: the other end may stand in no step of this page. */
function still(edits: readonly Edit[], say: Say): string {
  const moves = edits.flatMap((edit) => ("move" in edit ? [edit.move] : []));
  return editsHtml(withoutMoves(edits, new Set(moves)), "both", say);
}
