import { anyOfWords } from "../../common/literal.ts";
import { joined, said } from "../../common/said.ts";
import { sentencesOf } from "../extraction/grammar/sentences.ts";
import type { Text } from "./final-clauses.ts";
import { finding, type RawFinding } from "./finding-kinds.ts";
import { at } from "./whole-point.ts";

/** An amnesty in its usual words. Finds: "absolute and free pardon", "no official or judicial action is taken". */
const AMNESTY = anyOfWords(
  "amnest(?:y|ies)",
  "(?:grant\\p{L}*|receive|absolute|free|full|general|unconditional)[^.;]{0,40} pardon",
  "pardon (?:and|of all|to all)",
  "(?:no (?:one|person|member)|nobody)[^.;]{0,40} (?:shall be|will be|may be|is) (?:prosecuted|punished|tried)",
  "shall not be (?:prosecuted|punished|tried)",
  "no prosecution",
  "free from (?:any )?(?:prosecution|punishment)",
  "no (?:official|judicial|legal|criminal)(?: or (?:official|judicial|legal|criminal))? (?:action|proceedings?) (?:is|are|shall be|will be|be) (?:taken|brought|instituted)",
  "immunity (?:from|to)",
  "(?:forbids?|prohibit\\p{L}*|not) (?:the )?(?:to )?(?:prosecution|prosecute|punish\\p{L}*)",
  "exempt(?:ed|ion)? from (?:prosecution|punishment|criminal)",
  "raise no claims",
);
const CRIMES =
  /\b(?:war crimes?|crimes? against humanity|genocide|serious violations? of international humanitarian law|torture|international crimes?|grave breaches)\b/iu;

const TOOK_PART =
  /\b(?:taking|took|taken|takes|take) part in\b|\bparticipat\p{L}+ in\b|\bb(?:ore|earing|orne) arms\b|\btak(?:ing|en) up arms\b/iu;

/** Words that take something out of what is granted. */
const LIMITS = anyOfWords(
  "(?:do|does|did|shall|will|must|may) not (?:apply|extend|cover|include|benefit|reach|be (?:granted|applied|extended))",
  "except(?:ed|ing|s|ions?)?",
  "exclud(?:e|ed|es|ing)|exclusions?|exclusive of",
  "exempt(?:ed|ing|s)? from (?:this|the|that|any|such) (?:general )?(?:amnesty|pardon)",
  "other than|apart from|save(?: for| in)?|but not|not including|with the reservation of|outside (?:this|the) amnesty",
  "(?:are|is|remain|remains) not (?:covered|included|pardoned|amnestied)",
  "no amnesty",
);

/** Crimes for which no amnesty has effect before others' courts, and the words that name them. */
const EACH_CRIME = [
  ["genocide", /\bgenocid/iu],
  ["humanity", /\bcrimes? against humanity\b/iu],
  ["war", /\bwar crimes?\b|\bgrave breaches\b|\bserious violations? of international humanitarian law\b/iu],
  ["torture", /\btortur/iu],
] as const;
/** All of them at once. */
const ALL_CRIMES =
  /\binternational(?:ly recogni[sz]ed)? crimes?\b|\bcrimes? (?:under|of|in|against) international (?:criminal )?law\b|\b(?:Rome Statute|international criminal court)\b/iu;

/** That there is none: "no amnesty is granted", "the general amnesty of the first draft is gone". */
const NONE =
  /\bno amnest(?:y|ies)\b|\bamnest(?:y|ies)\b[^.;]{0,60}\b(?:is|are|was|were|has been) (?:gone|removed|deleted|struck|dropped|excluded|withdrawn)\b/giu;

/** What an amnesty does not take out of what it grants, of the crimes that none can pardon before others' courts. */
export function amnesty(text: Text): readonly RawFinding[] {
  const sentences = text.points.flatMap((point) =>
    sentencesOf(point.text).map(({ from, to }) => point.text.slice(from, to)),
  );
  // "The amnesty shall not extend to war crimes" limits the amnesty wherever it is spoken of.
  const limits = sentences.filter((each) => each.search(AMNESTY) >= 0 && isLimit(each));
  return text.points.flatMap((point, index) => {
    const granted = point.text.replaceAll(NONE, (none) => " ".repeat(none.length));
    if (granted.search(AMNESTY) < 0 || /\bno amnesty shall be granted\b/iu.test(point.text)) return [];
    const near = text.points
      .slice(Math.max(0, index - 2), index + 3)
      .map((each) => each.text)
      .join(" ");
    const excepted = [...limits, ...(isLimit(near) ? [near] : [])].join(" ");
    const where = at(text, point);
    if (excepted === "") {
      const message = said("amnesty-reaches-international-crimes");
      const suggestion = said("amnesty-reaches-international-crimes.suggestion");
      // Who took part in fighting has not by that committed a crime: what the words reach is then less plain.
      return [finding(TOOK_PART.test(point.text) ? "warning" : "error", message, suggestion, where)];
    }
    if (ALL_CRIMES.test(excepted)) return [];
    const missing = EACH_CRIME.filter(([, words]) => !words.test(excepted));
    if (missing.length === 0 || index !== firstGrant(text)) return [];
    const what = joined(
      "comma",
      missing.map(([crime]) => said(`international-crime.${crime}`)),
    );
    const message = said("amnesty-leaves-crimes", { what });
    return [finding("warning", message, said("amnesty-leaves-crimes.suggestion", { what }), where)];
  });
}

/** The first point that speaks of an amnesty: what it leaves is told once. */
function firstGrant({ points }: Text): number {
  return points.findIndex(({ text }) => text.replaceAll(NONE, "").search(AMNESTY) >= 0);
}

function isLimit(words: string): boolean {
  return (CRIMES.test(words) || ALL_CRIMES.test(words)) && words.search(LIMITS) >= 0;
}
