import type { TextAnchor } from "../model.ts";
import type { Text } from "./final-clauses.ts";
import type { finding } from "./finding-kinds.ts";

/** A place at a whole point. */
export function at(text: Text, point: Text["points"][number]): Parameters<typeof finding>[3] {
  return { place: point.id, words: [wordsOf(text, point)], commitments: [] };
}

/** The words of a whole point. */
export function wordsOf(text: Text, point: Text["points"][number]): TextAnchor {
  return {
    draft: text.draft,
    point: point.id,
    from: 0,
    to: point.text.length,
    quote: point.text,
    ...(point.paraphrase ? { paraphrase: true as const } : {}),
  };
}
