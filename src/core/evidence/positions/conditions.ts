import type { Position } from "../../things/position.ts";

/** Words that tie what is stated to something else, in each language in which stances are written; the longer before the shorter. */
const OPENERS: readonly string[] = [
  // English
  "provided(?: that)?|providing that|on (?:the )?conditions?(?: that| of)?|conditional (?:up)?on|on the understanding that|subject to",
  "unless|as long as|so long as|only (?:if|when|after|once|for|until|during|within|up to)|for no (?:more|longer) than|if(?! (?:any|at all|anything|only)\\b)|once(?! (?:an?|every|each|per|more|again)\\b)|in (?:return|exchange) for",
  // French
  "à (?:la )?condition (?:que|de|d['’])|pourvu que|à moins (?:que|de|d['’])|sous réserve (?:que|de|du|des|d['’])|pour autant que|tant que",
  "(?:seulement|uniquement) (?:si|après|pour|pendant|jusqu)|si|s['’]ils?|en échange d(?:e|u|es)|une fois que|dès lors que",
  // Ukrainian and Russian
  "за умови(?:,? що)?|(?:лише|тільки) (?:якщо|після|на|до|протягом)|якщо(?: тільки)?(?: не)?|в обмін на|доки|щойно",
  "при условии(?:,? что)?|(?:лишь|только) (?:если|после|на|до|в течение)|если(?: только)?(?: не)?|в обмен на|пока|как только",
  // Arabic
  "بشرط|شرط|شريطة|على أن|ما لم|إلا إذا|فقط (?:لمدة|حتى)|لمدة [^.،]{1,30} فقط|إذا|مقابل|ما دام",
];
/** "Even if", "as if", "asks if": nothing is tied to it. */
const LOOSE =
  "(?<!(?<!\\p{L})(?:even|as|ask|asks|asked|see|sees|whether or not|wonders?|know|knows|doubts?|unclear|même|comme|demande|навіть|даже|حتى) )";
const OPENER = new RegExp(`(?<![\\p{L}\\p{N}-])${LOOSE}(?:${OPENERS.join("|")})(?![\\p{L}\\p{N}-])`, "iu");

/**
 * The condition on which a position states its option, in its words, to the end of the sentence; null where its words tie it to nothing.
 * Finds: "accepts 25 florins, provided its boats go free", "but only for two years". Allows: "accepts 25 florins", "meets once a year",
 * "accepts it even if the talks are long".
 */
export function conditionOf({ option, quote, stance }: Pick<Position, "option" | "quote" | "stance">): string | null {
  if (option === null) return null;
  const words = quote ?? stance;
  const found = OPENER.exec(words);
  if (found === null) return null;
  const [sentence = ""] = words.slice(found.index).split(/(?<=[.!?؟])(?:\s|$)/u);
  return sentence.replace(/[\s.!;,؛،]+$/u, "");
}
