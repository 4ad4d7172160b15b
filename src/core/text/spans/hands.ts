import type { ReturnedBy } from "./returned.ts";

/** Several hands at one place, told together. */
export function together(by: readonly ReturnedBy[]): ReturnedBy {
  const authors = [...new Set(by.map(({ author }) => author))].filter((author) => author !== "");
  const byHand = by.find((each) => each.byHand !== undefined)?.byHand;
  return {
    author: authors.join(", "),
    date: by[0]?.date ?? null,
    tracked: by.length > 0 && by.every(({ tracked }) => tracked),
    comments: [...new Set(by.flatMap(({ comments }) => comments))],
    ...(byHand === undefined ? {} : { byHand }),
  };
}
