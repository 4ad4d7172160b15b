import { literal } from "../common/literal.ts";
import type { Agreement, Body, Id, Party } from "./model.ts";

/** The points of a text whose duties name a body, as who owes them or in their words, in the order of the text. */
export function pointsNaming({ commitments }: Agreement, { id, name, ...body }: Party | Body): readonly Id[] {
  const names = [name, ...(body.aliases ?? [])].map(literal).join("|");
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, "iu");
  const naming = commitments.filter(
    ({ act, debtor, anchors }) =>
      debtor.includes(id) || [act.words, ...anchors.map(({ quote }) => quote)].some((words) => named.test(words)),
  );
  return [...new Set(naming.flatMap(({ anchors }) => anchors.map(({ point }) => point)))];
}
