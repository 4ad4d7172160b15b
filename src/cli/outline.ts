import { walkPoints, type Draft } from "../core/text/draft.ts";
import type { Terminal } from "./command.ts";

/** A draft as indented plain text for a terminal. */
export function outlineOf(draft: Draft, { t: { cli } }: Terminal): string {
  const facts = [draft.tabledBy.join(", "), draft.date ?? "", draft.instrument, draft.language].filter(
    (fact) => fact !== "",
  );
  const head = [draft.title || cli.noTitle, ...(facts.length > 0 ? [facts.join(" · ")] : []), ""];
  const lines = [...walkPoints(draft.points)].map(({ point, depth }) => {
    const pad = "  ".repeat(depth);
    const label = [point.label, point.heading].filter((part) => part !== "").join("  ");
    const marks = [point.deleted ? cli.deleted : "", point.wording === "verbatim" ? "" : point.wording].filter(
      (mark) => mark !== "",
    );
    const first = [label, marks.length > 0 ? `(${marks.join(", ")})` : ""].filter((part) => part !== "").join(" ");
    const text = point.text.split("\n").map((line) => `${pad}${first === "" ? "" : "  "}${line}`);
    const notes = (point.footnotes ?? []).map((note) => `${pad}  ${note.mark} ${note.text.replaceAll("\n", " ")}`);
    return [...(first === "" ? [] : [`${pad}${first}`]), ...(point.text === "" ? [] : text), ...notes].join("\n");
  });
  return [...head, ...lines].join("\n");
}
