/** Frequent words of languages in Latin script that are rare in the others. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: "a an the of and to in shall be for by this that with or is are on as from it which not any its will",
  fr: "le la les des et du en une est que pour dans par sur aux au ce cette qui ne pas sont leur ou être",
  de: "der die das und den von zu mit des im für ist auf dem nicht eine einer sich werden oder als bei nach durch",
  es: "el la los las de y en del que por para con una se al su sus es como no este esta serán o",
  it: "il la le di e del della che per dei nel una delle gli con alla non sono al da si dalla",
  pt: "o a os as de e do da em dos das que para por com um uma no na não se ao pela",
  nl: "de het van en een in op te zijn dat met voor door is niet aan bij of deze worden",
  pl: "w i na z do że się o nie oraz przez jest dla od po za lub które niniejszej",
  cs: "a v na se o je s z do že pro nebo podle jsou této ze",
  ro: "de și în la a cu din pentru pe prin care sau este sunt al ale",
  tr: "ve bir bu ile için olarak veya olan da de her gibi göre tarafından",
  sv: "och i att det som en på är av för med den till inte ska eller",
  hr: "i u na je se za od će ili koji s o po do ne sporazuma",
  hu: "a az és hogy nem egy is vagy kell szerint meg ezen",
  nb: "og i er av for på det som til med den ikke skal eller om fra skal partene ved kan",
  da: "og i er af for på det som til med den ikke skal eller om fra parterne ved kan",
  fi: "ja on ei että se tai sekä ovat tämän joka",
};

/** Languages that are told by their script or their letters. */
const BY_LETTERS = ["uk", "ru", "be", "bg", "sr", "ar", "fa", "ur", "he", "el", "ko", "hy", "ka", "zh", "ja"];
const KNOWN = new Set([...Object.keys(STOP_WORDS), ...BY_LETTERS]);
/** Tags of one language under two names. */
const SAME: Readonly<Record<string, string>> = { no: "nb", nn: "nb", iw: "he", bs: "hr", cmn: "zh" };

/**
 * The language of a text of which a program says that it is in `declared` (empty: nothing): what the words say. The
 * declared tag stands where they leave a doubt, where they agree (it may name a country too), and where its language is
 * one that cannot be told by words and the script does not speak against it.
 */
export function languageOf(text: string, declared: string): string {
  const guess = guessLanguage(text);
  const tag = declared.toLowerCase().split("-")[0] ?? "";
  const main = SAME[tag] ?? tag;
  if (guess === "" || main === "" || main === guess) return declared === "" ? guess : declared;
  if (speakFor(text, main, guess)) return declared;
  if (KNOWN.has(main)) return guess;
  const script = mainScript(text.slice(0, SAMPLE));
  const usual = scriptOf(declared);
  return usual === "" || usual === script ? declared : guess;
}

/** So many more frequent words of another language outweigh what a file declares. */
const OUTWEIGH = 3;

/** Whether a short text has frequent words of the language that is declared, and hardly more of the one that it seems to be in. */
function speakFor(text: string, declared: string, guess: string): boolean {
  const words = text.slice(0, SAMPLE).toLowerCase().match(WORDS) ?? [];
  const count = (code: string): number => {
    const stops = new Set(STOP_WORDS[code]?.split(" "));
    return words.filter((word) => stops.has(word)).length;
  };
  const own = count(declared);
  return own > 0 && count(guess) < own + OUTWEIGH;
}

/** Scripts of languages that are not told by their words; Latin for all others. */
const OTHER_SCRIPTS: Readonly<Record<string, string>> = {
  Cyrillic: "mk kk ky tg mn tt ab os ce",
  Arabic: "ckb ps sd ug dv",
  "": "ku az uz hi bn th am ti km my ne ta si",
};

function scriptOf(tag: string): string {
  const [main = "", second = ""] = tag.toLowerCase().split("-");
  if (second === "cyrl") return "Cyrillic";
  if (second === "arab") return "Arabic";
  return Object.keys(OTHER_SCRIPTS).find((script) => OTHER_SCRIPTS[script]?.split(" ").includes(main)) ?? "Latin";
}

const MIN_WORDS = 5;
const WORDS = /[\p{L}\p{M}]+/gu;
const SAMPLE = 20_000;

/** BCP 47 tag of the language of a text, or empty where its script and frequent words leave a doubt. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = mainScript(sample);
  if (script === "Latin") return latinLanguage(sample);
  if (script === "Cyrillic") return cyrillicLanguage(sample);
  if (script === "Arabic") return arabicLanguage(sample);
  const single: Readonly<Record<string, string>> = {
    Hebrew: "he",
    Greek: "el",
    Hangul: "ko",
    Armenian: "hy",
    Georgian: "ka",
  };
  if (script === "Han") return /[\u3040-\u30ff]/u.test(sample) ? "ja" : "zh";
  return single[script] ?? "";
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["Latin", /\p{Script=Latin}/gu],
  ["Cyrillic", /\p{Script=Cyrillic}/gu],
  ["Arabic", /\p{Script=Arabic}/gu],
  ["Hebrew", /\p{Script=Hebrew}/gu],
  ["Greek", /\p{Script=Greek}/gu],
  ["Han", /[\p{Script=Han}\u3040-\u30ff]/gu],
  ["Hangul", /\p{Script=Hangul}/gu],
  ["Armenian", /\p{Script=Armenian}/gu],
  ["Georgian", /\p{Script=Georgian}/gu],
];

/** The script of at least three letters in four. */
function mainScript(text: string): string {
  const counts = SCRIPTS.map(([name, letters]): readonly [string, number] => [name, text.match(letters)?.length ?? 0]);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return counts.find(([, count]) => all >= 8 && count >= all * 0.75)?.[0] ?? "";
}

function latinLanguage(text: string): string {
  const words = text.toLowerCase().match(WORDS) ?? [];
  if (words.length < MIN_WORDS) return "";
  const scores = Object.entries(STOP_WORDS).map(([code, list]): readonly [string, number] => {
    const stops = new Set(list.split(" "));
    return [code, words.filter((word) => stops.has(word)).length / words.length];
  });
  const [best, second] = scores.toSorted((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < 0.12) return "";
  return best[1] >= 1.25 * (second?.[1] ?? 0) ? best[0] : "";
}

function cyrillicLanguage(text: string): string {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const ukrainian = count(/[іїєґІЇЄҐ]/gu);
  const russian = count(/[ыэъёЫЭЪЁ]/gu);
  const serbian = count(/[ђћљњџјЂЋЉЊЏЈ]/gu);
  const belarusian = count(/[ўЎ]/gu);
  if (belarusian > 0 && count(/[иИщЩ]/gu) === 0) return "be";
  if (count(/[ъЪ]/gu) > 0 && ukrainian === 0 && count(/[ыэёЫЭЁ]/gu) === 0) return "bg";
  if (serbian > ukrainian && serbian > russian) return "sr";
  if (ukrainian > 3 * russian) return "uk";
  return russian > 3 * ukrainian ? "ru" : "";
}

function arabicLanguage(text: string): string {
  if (/[ٹڈڑے]/u.test(text)) return "ur";
  return /[پچژگ]/u.test(text) ? "fa" : "ar";
}
