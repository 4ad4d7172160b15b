import { knownStates } from "../names/states.ts";
import { isListedForm, type FormFlags } from "./en-derived.ts";
import { englishSpelling } from "./en-spelling.ts";
import { packedEnglishWords } from "./en-words.data.ts";

let unpacked: ReadonlyMap<string, FormFlags> | undefined;

/** Legal and diplomatic words that general word lists lack. */
const added =
  `peacebuilding peacekeeping ceasefire demilitarise demilitarize demilitarised demilitarized demilitarisation demilitarization denuclearisation
  denuclearization counterterrorism cyber cybersecurity blockchain email online website transboundary intergovernmental policyholder rapporteur
  acquis subparagraph subparagraphs deescalation hryvnia rouble roubles hereunder thereunder hereto thereto interoperable interoperability
  referendum referenda plebiscite cantonment disarmament reintegration resettlement repatriation internationally nonproliferation
  seised facilitative mutatis mutandis inter alia bureaux stocktake majeure sectoral timeframe anthropogenic cheque videoconference legislation specificity
  specificities litem capita ordre bis ter quater workstream incentivise subnational multistakeholder decarbonization
  european african asian arab
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday`
    .trim()
    .split(/\s+/u);

function list(): ReadonlyMap<string, FormFlags> {
  if (unpacked) return unpacked;
  const words = new Map<string, FormFlags>();
  let word = "";
  for (const [, shared = "A", rest = "", flags = ""] of packedEnglishWords.matchAll(/([A-Z])([a-z]*)([1-4]*)/gu)) {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
    words.set(word, flags);
  }
  const ofStates = knownStates().flatMap(({ adjectives }) => adjectives.map((each) => each.toLowerCase()));
  for (const extra of [...added, ...ofStates]) if (!words.has(extra)) words.set(extra, "1");
  unpacked = words;
  return words;
}

/** True for an English word (lower case), British or American, regular forms included. */
export function isEnglishWord(word: string): boolean {
  if (word.length < 2) return word === "a" || word === "i";
  const words = list();
  if (isListedForm(word, (base) => words.get(base))) return true;
  const key = englishSpelling(word);
  if (key !== word && isListedForm(key, (base) => words.get(base))) return true;
  const parts = word.split("-");
  return parts.length > 1 && parts.every((part) => part !== "" && isEnglishWord(part));
}
