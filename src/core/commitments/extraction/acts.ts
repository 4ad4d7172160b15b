import type { Exception } from "../model.ts";
import type { Clause } from "./clauses.ts";
import { treatyVerbs } from "./lexicon.ts";
import type { ModalReading } from "./modality.ts";

/** What is to be done, with the treaty's verb in front where the draft uses another, and the heading where the words alone say too little. */
export function actWords(clause: Clause, reading: ModalReading, context: string, debtor: readonly string[]): string {
  const text = clause.text.trim();
  const alone = debtor.length === 0 || PRONOUN.test(text) || text.split(/\s+/u).length < 8;
  const whole =
    reading.modality === "power" && reading.passive && clause.conditions.length > 0
      ? `${text} ${clause.conditions.map((each) => each.text).join(", ")}`
      : text;
  const act = withTreatyVerb(whole);
  return alone && context !== "" ? `${act} [${context}]` : act;
}

export const PRONOUN = /\b(?:it|them|they|this|these)\b/iu;
export const PURPOSE = /^(?:the )?(?:purpose|aim|objective)\b/iu;

export function withTreatyVerb(text: string): string {
  const verb = treatyVerbs.find(([find]) => find.test(text))?.[1];
  return verb === undefined || text.toLowerCase().includes(verb) ? text : `${verb}: ${text}`;
}

/** "Unless …", "void if …", "except …", "save for …". */
export function exceptionsOf(clause: Clause, reading: ModalReading): readonly Exception[] {
  const found: Exception[] = clause.conditions
    .filter((each) => each.kind === "unless")
    .map((each) => ({ words: each.text, effect: "excuse" as const, certifier: null }));
  const inline = /\b(?:except(?: for)?|save for|with the exception of|subject to)\s+([^.;,]{4,120})/iu.exec(
    clause.text,
  );
  if (inline?.[1] !== undefined && reading.modality !== "power") found.push({ words: inline[0], effect: "excuse" });
  return found;
}
