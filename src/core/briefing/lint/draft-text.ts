import { walkPoints, type Draft, type Point } from "../../text/draft.ts";

/** All words of a draft, deleted points left out. */
export function wordsOfDraft({ points }: Draft): readonly { readonly point: Point; readonly text: string }[] {
  return [...walkPoints(points)]
    .filter(({ point }) => !point.deleted)
    .map(({ point }) => ({
      point,
      text: [point.heading, point.text, ...(point.alternatives ?? []).map(({ text }) => text)].join(" "),
    }));
}
