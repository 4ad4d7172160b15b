import type { BargainFile } from "../../../core/bargain/index.ts";
import type { Locale } from "../../../words/locale.ts";
import type { Words } from "../../../words/types.ts";
import { preferencesOf, weightOf } from "./editing.ts";
import { choiceWords, extent, issueTitle, lineOf, optionTitle } from "./model.ts";

/** What in a party's preferences contradicts itself or says less than it seems to, with the reason. */
export function contradictions(file: BargainFile, party: string, t: Words, locale: Locale): readonly string[] {
  const words = t.bargain.prefer.check;
  const own = preferencesOf(file, party);
  const found: string[] = [];
  if ((own.estimatedBy ?? "").trim() === "") found.push(words.who);
  for (const issue of file.issues) {
    const scores = issue.options.map((option) => Number(own.scores[issue.id]?.[option] ?? 0));
    const name = issueTitle(issue);
    const weight = weightOf(file, party, issue.id);
    if (weight > 0 && issue.options.length > 1) {
      if (Math.max(...scores) === Math.min(...scores)) found.push(words.flat({ issue: name }));
      else if (Math.max(...scores) !== 100) found.push(words.best({ issue: name }));
    }
    for (const [at, option] of issue.options.entries()) {
      const range = own.ranges?.[issue.id]?.[option];
      if (range !== undefined && (scores[at]! < Number(range[0]) || scores[at]! > Number(range[1])))
        found.push(words.range({ issue: name, option: optionTitle(issue, option) }));
    }
  }
  const line = lineOf(file, party);
  const { least, most } = extent(file, party);
  if (line !== null && line > most) found.push(words.line);
  if (line !== null && line <= least && most > least) found.push(words.easy);
  for (const red of file.redLines?.[party] ?? []) {
    const alone = Object.entries(red);
    const [id, option] = alone[0] ?? [];
    if (alone.length === 1 && typeof option === "string" && Number(own.scores[id!]?.[option] ?? 0) === 100)
      found.push(words.red({ name: choiceWords(file, red, t, locale) }));
  }
  return found;
}
