import { triggered } from "../../common/triggered.ts";
import { said as tell, type Fact, type Said } from "../../common/said.ts";
import { findFigures } from "../../evidence/figure-text.ts";
import type { DeclaredCount, ProcessState } from "../../record/state.ts";
import type { Fault } from "./finding.ts";
import { AGREED, countLine } from "./open-points.ts";
import { isSameName, NOBODY, PERSON } from "./persons.ts";
import type { Prose, Sentence } from "./prose.ts";
import type { Sides } from "./sides.ts";

/** Who says it: "Oda said", "Oda let it be known", "as Oda put it". */
const SAYS = triggered(
  new RegExp(
    `${PERSON},? (?:(?:has|had|who|also|then|later|himself|instead) ){0,2}(?:said|says|told|announced|declared|claim(?:s|ed)|puts?|spoke|speaks|let it be known|went further|wrote|tweeted|estimated|reported)\\b`,
    "u",
  ),
);
/** What stands between the names of a list. */
const JOINS = triggered(/^(?:['’]s)?,?\s*(?:(?:and|the|as well as|with)\s+)*$/iu);

/** Of a count of agreed points: declared by another than declared it, or said to be between parties that are no part of it. */
export function misdeclared(
  { text, from }: Sentence,
  count: DeclaredCount,
  place: { readonly from: number; readonly to: number },
  state: ProcessState,
  sides: Sides,
): Fault | null {
  const fault = (message: Said): Fault => ({
    code: "wrong-count",
    severity: "error",
    message,
    from: from + place.from,
    to: from + place.to,
  });
  for (const { parties, before, after } of listsOf(text, sides)) {
    const outside = count.notPart.filter((party) => parties.has(party));
    const isTold = /\b(?:between|among(?:st)?|by|with)\s+(?:the\s+)?$/iu.test(before) || parties.size > 2;
    if (outside.length > 0 && isTold && !APART.test(after) && count.between.some((party) => parties.has(party)))
      return fault(tell("wrong-count.outside", { outside: outside.join(", "), count: countLine(count) }));
  }
  const speaker = SAYS.exec(text)?.groups?.["name"];
  const others = [...state.counts, ...(state.shares ?? [])].map(({ declaredBy }) => declaredBy);
  const isOther = (who: string): boolean => speaker !== undefined && hasName(who, speaker);
  return others.some(isOther) && !isOther(count.declaredBy) && !hasName(text, lastName(count.declaredBy))
    ? fault(tell("wrong-count.declarer", { count: countLine(count) }))
    : null;
}

interface ListOfParties {
  readonly parties: ReadonlySet<string>;
  readonly before: string;
  readonly after: string;
}

/** What parties do that agree on nothing yet. */
const APART = triggered(
  /^\s*(?:(?:are|were|still|have been|had been|continue to|will|did not|do not|could not)\s*)?(?:not|never|negotiat|differ|disagree|talk|discuss|meet|met\b|each|without)/iu,
);

/** Lists of parties in a text, each to its end and no further: "A, B and C", not "A and B, C said". */
function listsOf(text: string, sides: Sides): readonly ListOfParties[] {
  const lists: ListOfParties[] = [];
  let parties = new Set<string>();
  let [start, end] = [0, 0];
  const close = (): void => {
    if (parties.size > 1) lists.push({ parties, before: text.slice(0, start), after: text.slice(end) });
  };
  for (const { id, from, to } of sides.find(text)) {
    if (from < end) continue;
    // The name after "and" is the last of the list.
    const isClosed = /\band\b/iu.test(text.slice(start, end));
    if (parties.size === 0 || isClosed || !JOINS.test(text.slice(end, from))) {
      close();
      parties = new Set();
      start = from;
    }
    parties.add(id);
    end = to;
  }
  close();
  return lists;
}

/** How many sentences before a share may say that it is of what is agreed. */
const FAR = 3;

/** Shares of a text said to be agreed, by somebody whom the record has with another share or none. */
export function sharesDeclared(prose: Prose, state: ProcessState, sides: Sides): readonly Fault[] {
  const shares = state.shares ?? [];
  return prose.sentences.flatMap((sentence, at) => {
    const before = prose.sentences.slice(Math.max(0, at - FAR), at).filter(({ block }) => block === sentence.block);
    if (![...before, sentence].some(({ text }) => AGREED.test(text))) return [];
    return findFigures(sentence.text).flatMap((figure) => {
      const own = shares.filter(({ percent }) => String(percent) === figure.low);
      const speaker = speakerOf(sentence.text.slice(0, figure.from), shares, sides);
      if (figure.unit !== "percent" || own.length === 0 || speaker === null) return [];
      if (own.some(({ declaredBy }) => hasName(declaredBy, speaker))) return [];
      return [
        {
          code: "wrong-count" as const,
          severity: "warning" as const,
          message: tell("wrong-count.share", {
            declared: own
              .map(({ declaredBy, on }): Fact => tell("declared-on", { who: declaredBy, on }))
              .reduce((a, b) => tell("joined.comma", { a, b })),
            who: speaker,
          }),
          from: sentence.from + figure.from,
          to: sentence.from + figure.to,
        },
      ];
    });
  });
}

/** Who is named last before a share: somebody who declared one, or who is said to say it. */
function speakerOf(before: string, shares: readonly { readonly declaredBy: string }[], sides: Sides): string | null {
  const said = SAYS.exec(before)?.groups?.["name"];
  const declarers = (before.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).filter((name) =>
    shares.some(({ declaredBy }) => isSameName(lastName(declaredBy), name)),
  );
  const last = declarers.at(-1) ?? null;
  if (said === undefined || NOBODY.test(said) || sides.in(said).size > 0) return last;
  return last !== null && before.lastIndexOf(last) > before.lastIndexOf(said) ? last : said;
}

function lastName(who: string): string {
  return who.split(" ").at(-1) ?? who;
}

function hasName(text: string, name: string): boolean {
  return (text.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).some((word) => isSameName(word, name));
}
