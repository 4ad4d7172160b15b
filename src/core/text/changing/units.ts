import type { LanguageTable } from "../../common/language/index.ts";
import type { Token } from "./lex.ts";
import { UnitReader } from "./reader.ts";
import { beginsSentence, joined, type Grouping, type Unit } from "./unit.ts";

/** Words seen with a capital inside a sentence: names and defined terms, in lower case. */
export function namesIn(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "word" && token.capital && !beginsSentence(tokens, index)) names.add(token.word);
  }
  return names;
}

/** Groups tokens into units, left to right, the longest reading first. */
export function unitsOf(tokens: readonly Token[], table: LanguageTable, grouping: Grouping): readonly Unit[] {
  const reader = new UnitReader(tokens, table, grouping);
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length;) {
    if (grouping.skip?.(at)) {
      at++;
      continue;
    }
    const found = reader.read(at, units.at(-1), units.at(-2));
    const first = tokens[at];
    const last = tokens[at + found.length - 1];
    if (!first || !last) break;
    const { length } = found;
    units.push({
      type: found.type,
      key: found.key,
      role: found.role,
      group: found.group,
      ordinal: found.ordinal,
      from: first.from,
      to: last.to,
      word: length === 1 ? first.word : joined(tokens, at, length),
      first: at,
      end: at + length,
      surface:
        length === 1
          ? first.surface
          : tokens
              .slice(at, at + length)
              .map((token) => token.surface)
              .join(" "),
      capital: first.capital,
      glued: first.glued,
      startsLine: first.startsLine,
      startsSentence: beginsSentence(tokens, at),
    });
    at += length;
  }
  return units;
}
