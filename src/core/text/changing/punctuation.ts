import { endsSentence, speaks } from "./side.ts";
import type { Unit } from "./units.ts";

/**
 * True where adding or dropping the sign at `at` cannot alter the meaning. Doubt counts as meaning: a comma that may
 * bound a relative clause, a restriction or an item of a list of two is not harmless.
 */
export function isHarmlessSign(units: readonly Unit[], at: number): boolean {
  const sign = units[at];
  if (!sign) return false;
  const before = units[at - 1];
  const after = units[at + 1];
  if (sign.key === before?.key || sign.key === after?.key) return true;
  const endsLine = after === undefined || after.startsLine;
  switch (sign.key) {
    case ".":
      return endsLine || (sign.glued && speaks(before) && !after.startsSentence) || before?.type === "label" || false;
    case ";":
    case ":":
      return endsLine;
    case "-":
      return (sign.glued && after?.glued === true && speaks(before) && speaks(after)) || sign.startsLine;
    case "•":
      return sign.startsLine;
    case ",":
      return endsLine || isHarmlessComma(units, at);
    default:
      return false;
  }
}

/** True where one sign may stand for the other without altering the meaning: at the end of a line or text. */
export function areInterchangeable(units: readonly Unit[], at: number, one: Unit, other: Unit): boolean {
  const after = units[at + 1];
  const ends =
    after === undefined ||
    after.startsLine ||
    after.type === "label" ||
    (after.role === "conjunction" && (units[at + 2]?.startsLine ?? true));
  return ends && /^[.,;:]$/u.test(one.key) && /^[.,;:]$/u.test(other.key);
}

/** Words after which a comma only marks that something preceded the main clause. */
const opening =
  /^(?:in|on|at|upon|for|with|without|if|when|where|after|before|during|following|pursuant|subject|having|notwithstanding|to|by|as|under|within|until|unless|should|once|from|while|whereas|since|given|considering|recalling|noting|reaffirming|consistent|furthermore|moreover|however|therefore|thus|accordingly|nevertheless|finally|consequently|also|similarly|hence|nonetheless|otherwise|thereafter|provided|except|save|no|not|prior|immediately)/u;
/** Adverbs set off by commas or not, at the writer's taste. */
const parenthetical = new Set([
  "however",
  "therefore",
  "accordingly",
  "moreover",
  "furthermore",
  "nevertheless",
  "nonetheless",
  "consequently",
  "thus",
  "hence",
  "indeed",
  "in particular",
  "inter alia",
  "as appropriate",
  "for example",
  "that is",
  "also",
  "too",
  "then",
]);
/** A comma before these may decide what is restricted. */
const restrictive =
  /^(?:which|that|who|whom|whose|where|when|if|unless|including|excluding|except|save|provided|subject|only|such|other|as|while|because|without|with|in|on|at|by|for|to|from|of|under|within|not)$/u;

function isHarmlessComma(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const after = units[at + 1];
  if (!before || !after) return true;
  if (parenthetical.has(before.word) || parenthetical.has(after.word)) return true;
  if (after.word === "but" || after.word === "yet" || after.type === "label" || after.key === '"') return true;
  const start = sentenceStart(units, at);
  if (after.role === "conjunction") return hasCommaBetween(units, start, at) || startsClause(units, at + 2);
  if (before.role === "conjunction") return false;
  if (after.role === "modality" || after.role === "tense") return !hasCommaBetween(units, start, at);
  const first = units[start];
  if (first && opening.test(first.word) && !hasCommaBetween(units, start, at)) {
    return (
      !restrictive.test(firstWord(after)) &&
      (after.role === "article" ||
        after.role === "scope" ||
        after.type === "name" ||
        after.role === "actor" ||
        after.role === "function")
    );
  }
  return false;
}

function firstWord(unit: Unit): string {
  return unit.word.split(" ")[0] ?? "";
}

function sentenceStart(units: readonly Unit[], at: number): number {
  let start = at;
  while (start > 0 && at - start < 60 && !units[start]?.startsSentence && !endsSentence(units[start - 1])) start--;
  return start;
}

function hasCommaBetween(units: readonly Unit[], start: number, at: number): boolean {
  for (let index = start; index < at; index++) if (units[index]?.key === ",") return true;
  return false;
}

/** True where a clause of its own begins: a subject, then within a few words what it shall do. */
function startsClause(units: readonly Unit[], at: number): boolean {
  for (let index = at; index < at + 7; index++) {
    const unit = units[index];
    if (!unit || unit.type === "sign") return false;
    if (index > at && (unit.role === "modality" || unit.role === "tense")) return true;
  }
  return false;
}
