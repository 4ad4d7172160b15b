import type { Span } from "../../text/compiling/sentences.ts";
import type { Commitment } from "../model.ts";
import type { Cast } from "./cast/cast.ts";
import type { SubClause } from "./grammar/conditions.ts";

/** A duty that the words of another one carry with them. */
export interface Beside {
  readonly span: Span;
  readonly fields: Pick<Commitment, "debtor" | "creditor" | "act"> & Pick<Commitment, "trigger">;
}

/** "… with Northland as mediator": a duty of its own. */
export function rolesBeside(text: string, span: Span, cast: Cast): readonly Beside[] {
  const words = text.slice(span.from, span.to);
  return cast.mentions(words).flatMap(({ ids, from, to }) => {
    const before = words.slice(0, from);
    const role = /^ as (mediator|guarantor|depositary|facilitator|host)\b/u.exec(words.slice(to));
    if (role === null || !/\bwith (?:the )?$/u.test(before)) return [];
    const named = words.slice(from, to + role[0].length);
    const act = `${named} [${before.replace(/(?<!\s)\s*with (?:the )?$/u, "")}]`;
    return [{ span, fields: { debtor: ids, creditor: [], act: { words: act } } }];
  });
}

const DONE = ["pulled back", "withdrawn", "disarmed", "released", "handed over", "returned", "demobilised", "left"];
const BEFORE = new RegExp(
  `\\b(?:after|once|when|as) (.{0,200}?) (?:have|has) (?:all )?((?:${DONE.join("|")})\\b.*)$`,
  "isu",
);

/** "After both sides have pulled back": what others must do first is a duty too. */
export function stepsBefore(conditions: readonly SubClause[], cast: Cast): readonly Beside[] {
  return conditions.flatMap((condition) => {
    const match =
      BEFORE.exec(condition.text) ?? /^(?:as) (.*?) (withdraws?|pulls? back)\b(.*)$/isu.exec(condition.text);
    // "After the Commission has certified that A has left": A leaves.
    const who = (match?.[1] ?? "").replace(/^.* (?:that|whether) /isu, "");
    const ids = [...new Set(cast.mentions(who).flatMap((mention) => mention.ids))];
    if (match === null || ids.length === 0) return [];
    const other = conditions.find((each) => each !== condition)?.text;
    const act = condition.text.slice(condition.text.indexOf(who, match.index)).trim();
    const creditor = ids.length > 1 ? ids : [];
    const trigger = other === undefined ? {} : { trigger: { words: other } };
    return [{ span: condition, fields: { debtor: ids, creditor, act: { words: act }, ...trigger } }];
  });
}
