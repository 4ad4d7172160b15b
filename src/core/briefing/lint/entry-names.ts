import { said, type Said } from "../../common/said.ts";
import type { ProcessState, TabledDraft } from "../../record/state.ts";
import { walkPoints } from "../../text/draft.ts";
import type { Claim } from "../../things/claim.ts";
import { figureLine } from "./figure-line.ts";
import { titleOf } from "./reading/titles.ts";

/** An entry that words were held against, by its name, and what leads to it. */
export interface NamedEntry {
  readonly name: Said | string;
  readonly draft: TabledDraft | null;
  readonly point: string | null;
  readonly claim: Claim | null;
}

/** The entry of an answer by its names: a draft with the label of its point, or a figure; an unknown one by its id. */
export function namedEntry(entry: string, state: ProcessState): NamedEntry {
  const claim = (state.claims ?? []).find(({ id }) => id === entry);
  if (claim !== undefined) return { name: figureLine(claim), draft: null, point: null, claim };
  const draft = state.drafts.find(({ id }) => entry === id || entry.startsWith(`${id} `));
  if (draft === undefined) return { name: entry, draft: null, point: null, claim: null };
  const point = entry.slice(draft.id.length + 1);
  const title = titleOf(draft, state);
  if (point === "") return { name: title, draft, point: null, claim: null };
  const label = labelOf(draft, point);
  const name = /^\d/u.test(label)
    ? said("entry.point", { title, point: label })
    : said("entry.part", { title, point: label });
  return { name, draft, point, claim: null };
}

/** "Article 15(1)", "14(a)": the label of the point, and where in it. */
function labelOf({ draft }: TabledDraft, id: string): string {
  const [first = "", ...below] = id.split("/");
  for (const { point } of walkPoints(draft.points))
    if (point.id === first) {
      const label = point.label.replace(/\.$/u, "") || point.heading || first;
      return [label, ...below.map((part) => `(${part})`)].join("");
    }
  return id;
}
