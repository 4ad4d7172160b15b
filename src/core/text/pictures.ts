import type { Draft } from "./draft.ts";

/** How many pictures a draft has, and, where its file tells, which. */
export function picturesOf({ warnings }: Draft): { readonly count: number; readonly marks: string } {
  let [count, marks] = [0, ""];
  for (const { code, facts } of warnings) {
    if (code !== "picture") continue;
    count += typeof facts?.["count"] === "number" ? facts["count"] : 1;
    if (typeof facts?.["marks"] === "string") marks += facts["marks"];
  }
  return { count, marks };
}
