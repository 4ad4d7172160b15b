import type { LanguageTable } from "../../common/language/index.ts";
import type { Hunk } from "./hunks.ts";
import type { Token } from "./lex.ts";
import { isSlipOfWord } from "./likeness.ts";

/** Hunks longer than this are not searched for slips. */
const longest = 300;

/**
 * Where one side of a hunk has a word that does not exist and the other side its right form, the word is read as the
 * right one, so that "in accordannce with" is known for what it is. Surfaces stay: the repair remains visible.
 */
export function repairSlips(
  oldTokens: readonly Token[],
  newTokens: readonly Token[],
  hunks: readonly Hunk[],
  table: LanguageTable,
): { oldTokens: readonly Token[]; newTokens: readonly Token[] } {
  if (!table.known) return { oldTokens, newTokens };
  let repairedOld: Token[] | undefined;
  let repairedNew: Token[] | undefined;
  for (const hunk of hunks) {
    const before = oldTokens.slice(hunk.oldFrom, hunk.oldTo);
    const after = newTokens.slice(hunk.newFrom, hunk.newTo);
    if (before.length === 0 || after.length === 0 || before.length > longest || after.length > longest) continue;
    for (const [offset, word] of rightForms(before, after, table)) {
      repairedOld ??= [...oldTokens];
      repairedOld[hunk.oldFrom + offset] = { ...(before[offset] as Token), word };
    }
    for (const [offset, word] of rightForms(after, before, table)) {
      repairedNew ??= [...newTokens];
      repairedNew[hunk.newFrom + offset] = { ...(after[offset] as Token), word };
    }
  }
  return { oldTokens: repairedOld ?? oldTokens, newTokens: repairedNew ?? newTokens };
}

/** Words of `own` that do not exist, with the existing word of `other` they are a slip of. */
function rightForms(
  own: readonly Token[],
  other: readonly Token[],
  table: LanguageTable,
): readonly (readonly [number, string])[] {
  const forms: [number, string][] = [];
  for (const [offset, token] of own.entries()) {
    if (token.kind !== "word" || token.word.length < 3 || table.known?.(token.word)) continue;
    const right = other.find(
      (candidate) =>
        candidate.kind === "word" &&
        isSlipOfWord(token.word, candidate.word, token.capital && candidate.capital, table),
    );
    if (right) forms.push([offset, right.word]);
  }
  return forms;
}
