import type { Section, ShownProposal } from "./model.ts";

/** Who looks at the page, as far as it decides what waits for them. */
export interface Viewer {
  /** The party of a delegate; null for the office. */
  readonly party: string | null;
  readonly answers: boolean;
  readonly takes: boolean;
  readonly joins: boolean;
}

/** What a proposal asks of who looks; null where nothing. */
export function asksOf({ consent }: ShownProposal, viewer: Viewer): "answer" | "confirm" | "take" | null {
  const { party, answers, takes } = viewer;
  if (party !== null && answers && consent.fits && consent.asked.includes(party)) {
    if (consent.silent.includes(party)) return "answer";
    if (consent.answers.get(party)?.answer === "accept-ad-referendum") return "confirm";
  }
  return takes && consent.complete ? "take" : null;
}

/** How many things in a section wait for who looks. */
export function waitsIn({ points, margin }: Section, viewer: Viewer): number {
  const asked = points.flatMap(({ proposals }) => proposals.filter((each) => asksOf(each, viewer) !== null));
  const joins = viewer.joins ? margin.questions.filter(({ join }) => join !== null).length : 0;
  return asked.length + joins;
}
