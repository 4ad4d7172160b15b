import { isShort } from "./lines.ts";

/** Longest title that stands over others without being set off, in words. */
const LONGEST = 18;
/** Longest words, in UTF-16 units, that a title over several lines goes on from. */
const LONGEST_PART = 200;
/** Words after which a sentence goes on: `Each Party shall`, `Les Parties doivent`. No title ends with one. */
const GOES_ON = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[
    "shall|should|will|may|must|can|is|are|be|to|of|for|by|with|in|on|the|an?|and|or|that|which|not|including",
    "doivent|doit|devront|peuvent|peut|sont|est|de|des|du|le|la|les|à|par|et|ou|que|qui|y compris",
    "deben?|deberán?|pueden?|son|es|del?|los|las|por|para|con|y|o|que|soll(?:en)?|kann|können|müssen|und|oder|die|der|das",
    "должн[аоы]|обязуются|могут|может|и|или|по|для|в|на|что|повинн[аоі]|зобов['’ʼ]язуються|можуть|може|та|або|щодо|у|що|عن|على|في|من|إلى|أن|ما يلي",
  ].join("|")})$`,
  "iu",
);

/** Whether words are short and begin with a capital, as titles do. */
export function isTitle(words: string, longest = 12): boolean {
  return isShort(words) && words.split(/\s+/u).length <= longest && /^[[(“"«]*[\p{Lu}\p{Lo}]/u.test(words);
}

/** Whether words could be a title: short, without the stop of a sentence and with none that must go on. */
export function isTitleLike(words: string): boolean {
  return isTitle(words, LONGEST) && !GOES_ON.test(words);
}

/** Whether words break off where a title goes on: `[Launch] notifications and`. */
export function breaksOff(words: string): boolean {
  return words.length < LONGEST_PART && GOES_ON.test(words);
}
