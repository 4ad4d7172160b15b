import type { Position } from "../../things/position.ts";

/** Words that tie what is stated to something else, in each language in which stances are written; the longer before the shorter. */
const OPENERS: readonly string[] = [
  // English
  "provided(?: that)?|providing that|on (?:the )?conditions?(?: that| of)?|conditional (?:up)?on|on the understanding that|subject to",
  "unless|as long as|so long as|only (?:if|when|after|once)|if|once(?! (?:an?|every|each|per|more|again)\\b)|in (?:return|exchange) for",
  // French
  "à (?:la )?condition (?:que|de|d['’])|pourvu que|à moins (?:que|de|d['’])|sous réserve (?:que|de|du|des|d['’])|pour autant que|tant que",
  "seulement (?:si|après)|uniquement (?:si|après)|si|s['’]ils?|en échange d(?:e|u|es)|une fois que|dès lors que",
  // Ukrainian and Russian
  "за умови(?:,? що)?|лише (?:якщо|після)|тільки (?:якщо|після)|якщо(?: тільки)?(?: не)?|в обмін на|доки|щойно",
  "при условии(?:,? что)?|лишь (?:если|после)|только (?:если|после)|если(?: только)?(?: не)?|в обмен на|пока|как только",
  // Arabic
  "بشرط|شرط|شريطة|على أن|ما لم|إلا إذا|إذا|مقابل|ما دام",
];
const OPENER = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${OPENERS.join("|")})(?![\\p{L}\\p{N}-])`, "iu");

/**
 * The condition on which a position states its option, in its words, to the end of the sentence; null where its words tie it to nothing.
 * Finds: "accepts 25 florins, provided its boats go free". Allows: "accepts 25 florins", "meets once a year".
 */
export function conditionOf({ option, quote, stance }: Pick<Position, "option" | "quote" | "stance">): string | null {
  if (option === null) return null;
  const words = quote ?? stance;
  const found = OPENER.exec(words);
  if (found === null) return null;
  const [sentence = ""] = words.slice(found.index).split(/(?<=[.!?؟])(?:\s|$)/u);
  return sentence.replace(/[\s.!;,؛،]+$/u, "");
}
