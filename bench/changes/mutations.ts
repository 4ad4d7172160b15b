import type { ChangeKind } from "../../src/core/text/change.ts";

/** One way to alter a clause: gives the altered clause, or null where the clause has no place for it. */
export interface Mutation {
  readonly group: string;
  /** Kinds that count as right; none for a harmless edit. */
  readonly kinds: readonly ChangeKind[];
  readonly apply: (clause: string, random: () => number) => readonly [string, string] | null;
}

/** Replaces one match, chosen at random. The pair is (before, after). */
function swap(
  pattern: RegExp,
  replace: (match: RegExpExecArray, random: () => number) => string | null,
): Mutation["apply"] {
  return (clause, random) => {
    const matches = [...clause.matchAll(pattern)];
    const match = matches[Math.floor(random() * matches.length)];
    const replacement = match ? replace(match, random) : null;
    if (!match || replacement === null || replacement === match[0]) return null;
    return [clause, clause.slice(0, match.index) + replacement + clause.slice(match.index + match[0].length)];
  };
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

const numberWords = [
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "fifteen",
  "twenty",
  "thirty",
  "forty-five",
  "sixty",
  "ninety",
];
const ordinalWords = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "tenth",
  "twelfth",
  "twentieth",
];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const actors = [
  "the Commission",
  "the Government",
  "the Observer Mission",
  "Member States",
  "the Parties",
  "the Joint Council",
  "the United States",
  "the Secretary-General",
  "Party B",
  "the court",
  "the Council",
  "Ukraine",
  "the Guarantor States",
  "the competent authority",
];
const measured =
  /\b(\d{1,3}(?:,\d{3})+|\d+)(?= (?:days?|months?|years?|hours?|weeks?|per cent|%|million|billion|kilomet|personnel|persons|members|troops|working|calendar|Parties|ppm|degrees|°))/gu;
const number: readonly ChangeKind[] = ["quantity", "date", "money", "percentage"];

const nameOf = (actor: string) => actor.toLowerCase().replace(/^the /u, "");
const kept = (word: string, as: string) => (/^[A-Z]/u.test(word) ? (as[0] ?? "").toUpperCase() + as.slice(1) : as);
const otherWord = (list: readonly string[]) => (match: RegExpExecArray, random: () => number) =>
  kept(
    match[0],
    pick(
      list.filter((word) => word !== match[0].toLowerCase()),
      random,
    ),
  );

/** Words of equal force, which no one takes for another obligation: a mutation gives none for another. */
const equal: readonly (readonly string[])[] = [
  ["shall", "must"],
  ["may", "can"],
  ["where", "if", "when", "in case of", "in the event of"],
  ["if", "provided that", "on condition that"],
];
const ofOtherForce = (list: readonly string[]) => (match: RegExpExecArray, random: () => number) => {
  const own = match[0].toLowerCase();
  return otherWord(list.filter((word) => !equal.some((words) => words.includes(own) && words.includes(word))))(
    match,
    random,
  );
};

/** Edits that alter an obligation. */
export const substantial: readonly Mutation[] = [
  {
    group: "numbers",
    kinds: number,
    apply: swap(measured, (match, random) =>
      String(Number(match[0].replaceAll(",", "")) + 1 + Math.floor(random() * 50)),
    ),
  },
  {
    group: "numbers",
    kinds: number,
    apply: swap(new RegExp(`\\b(?:${numberWords.join("|")})\\b`, "gu"), otherWord(numberWords)),
  },
  {
    group: "numbers",
    kinds: number,
    apply: swap(
      new RegExp(
        `\\b(?:${ordinalWords.join("|")})\\b(?! (?:country|countries|party|parties|state|subparagraph|paragraph|indent|sentence))`,
        "gu",
      ),
      otherWord(ordinalWords),
    ),
  },
  {
    group: "dates",
    kinds: ["date"],
    apply: swap(new RegExp(`(?<=\\d{1,2} )(?:${months.join("|")})\\b`, "gu"), (_, random) => pick(months, random)),
  },
  {
    group: "dates",
    kinds: ["date"],
    apply: swap(/\b(?<![/\d.]|EUR )(?:19|20)\d{2}\b(?![/\d]|\.\d)/gu, (match, random) =>
      String(Number(match[0]) + 1 + Math.floor(random() * 9)),
    ),
  },
  {
    group: "dates",
    kinds: ["date"],
    apply: swap(
      /\b\d{1,2}(?= (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/gu,
      (match) => String((Number(match[0]) % 28) + 1),
    ),
  },
  {
    group: "dates",
    kinds: ["date"],
    apply: swap(
      /(?<=\d |one |two |three |six |ten )(?:days|months|years|hours|weeks)\b/gu,
      otherWord(["days", "months", "years", "hours", "weeks"]),
    ),
  },
  {
    group: "modality",
    kinds: ["modality"],
    apply: swap(/\bshall\b(?! not)/giu, ofOtherForce(["may", "should", "must", "will"])),
  },
  {
    group: "modality",
    kinds: ["modality"],
    apply: swap(/\bmay\b(?! not)/gu, ofOtherForce(["shall", "must", "should", "can"])),
  },
  {
    group: "modality",
    kinds: ["modality"],
    apply: swap(/\b(?:should|must|will)\b/gu, ofOtherForce(["shall", "may", "must", "will", "could"])),
  },
  {
    group: "negation",
    kinds: ["negation"],
    apply: swap(/\b(?:shall|may|should|must|will)(?! not)\b/gu, (match) => `${match[0]} not`),
  },
  {
    group: "negation",
    kinds: ["negation"],
    apply: swap(/\b(shall|may|should|must|will|is|are|does|do) not\b/gu, (match) => match[1] ?? null),
  },
  { group: "negation", kinds: ["negation"], apply: swap(/\b(?:is|are)(?! not)\b/gu, (match) => `${match[0]} not`) },
  {
    group: "negation",
    kinds: ["negation"],
    apply: swap(
      /\b(?:without|never|cannot)\b/gu,
      (match) => ({ without: "with", never: "always", cannot: "can" })[match[0]] ?? null,
    ),
  },
  {
    group: "negation",
    kinds: ["negation"],
    apply: swap(
      /\b(?:lawful|necessary|reasonable|able|acceptable|available|authori[sz]ed|limited|conditional)\b/gu,
      (match) => `un${match[0]}`,
    ),
  },
  {
    group: "actor",
    kinds: ["actor"],
    apply: swap(
      /\b(?:the )?(?:Member States?|Commission|Court|Parties|Party [AB]|Council|Government|Observer Mission|competent authorit(?:y|ies)|supplier|consumer|court|Secretariat|Conference of the Parties|defendant|trader|creditor|Ukraine|Russia|insurer|employer|claimant)\b/gu,
      (match, random) =>
        pick(
          actors.filter((actor) => nameOf(actor) !== nameOf(match[0])),
          random,
        ),
    ),
  },
  { group: "condition", kinds: ["condition"], apply: swap(/\bif\b/giu, otherWord(["when", "unless", "once"])) },
  {
    group: "condition",
    kinds: ["condition"],
    apply: swap(
      /\b(?:unless|provided that|where|in the event of|subject to|on condition that)\b/gu,
      ofOtherForce(["if", "unless", "when", "in case of"]),
    ),
  },
  { group: "conjunction", kinds: ["conjunction"], apply: swap(/\band\b/gu, () => "or") },
  { group: "conjunction", kinds: ["conjunction"], apply: swap(/\bor\b/gu, () => "and") },
];

const spellings: readonly (readonly [string, string])[] = [
  ["organis", "organiz"],
  ["recognis", "recogniz"],
  ["authoris", "authoriz"],
  ["utilis", "utiliz"],
  ["centralis", "centraliz"],
  ["harmonis", "harmoniz"],
  ["minimis", "minimiz"],
  ["finalis", "finaliz"],
  ["labour", "labor"],
  ["favour", "favor"],
  ["honour", "honor"],
  ["neighbour", "neighbor"],
  ["behaviour", "behavior"],
  ["endeavour", "endeavor"],
  ["harbour", "harbor"],
  ["programme", "program"],
  ["centre", "center"],
  ["defence", "defense"],
  ["licence", "license"],
  ["judgement", "judgment"],
  ["fulfil", "fulfill"],
  ["kilometre", "kilometer"],
  ["cancelled", "canceled"],
  ["signalled", "signaled"],
  ["travelled", "traveled"],
  ["analyse", "analyze"],
  ["ageing", "aging"],
  ["catalogue", "catalog"],
  ["enrolment", "enrollment"],
  ["towards", "toward"],
  ["offence", "offense"],
  ["ceasefire", "cease-fire"],
  ["cooperat", "co-operat"],
  ["coordinat", "co-ordinat"],
  ["sub-paragraph", "subparagraph"],
  ["email", "e-mail"],
  ["self-defence", "self-defense"],
  ["cross-border", "cross‑border"],
  ["per cent", "percent"],
  ["decision-making", "decision making"],
];

/** Swaps, drops or doubles one letter inside a long word, as fingers do. */
function slip(word: string, random: () => number): string {
  const at = 2 + Math.floor(random() * (word.length - 4));
  const kind = random();
  if (kind < 0.4 && word[at] !== word[at + 1])
    return word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
  if (kind < 0.75) return word.slice(0, at) + word.slice(at + 1);
  return word.slice(0, at) + (word[at] ?? "") + word.slice(at);
}

const flip = (pair: readonly [string, string] | null, random: () => number): readonly [string, string] | null =>
  pair && random() < 0.5 ? [pair[1], pair[0]] : pair;
const either =
  (apply: Mutation["apply"]): Mutation["apply"] =>
  (clause, random) =>
    flip(apply(clause, random), random);

/** Edits that alter nothing. */
export const harmless: readonly Mutation[] = [
  {
    group: "spelling",
    kinds: [],
    apply: either((clause, random) => {
      const word = (part: string) => new RegExp(`\\b${part}${/(?:is|iz|at)$/u.test(part) ? "" : "(?=s?\\b)"}`, "u");
      const found = spellings.filter(([one, other]) => word(one).test(clause) || word(other).test(clause));
      if (found.length === 0) return null;
      const [one, other] = pick(found, random);
      return [clause, word(one).test(clause) ? clause.replace(word(one), other) : clause.replace(word(other), one)];
    }),
  },
  {
    group: "slip repaired",
    kinds: [],
    apply: (clause, random) => {
      const result = swap(/\b[a-z]{6,}\b/gu, (match, next) => slip(match[0], next))(clause, random);
      return result ? [result[1], result[0]] : null;
    },
  },
  {
    group: "spacing",
    kinds: [],
    apply: either(swap(/(?<=\w) (?=\w)/gu, (_, random) => pick(["  ", "\u00a0", "   "], random))),
  },
  {
    group: "quotes",
    kinds: [],
    apply: either((clause) => {
      const typed =
        clause.includes('"') || clause.includes("“") || clause.includes("'") || clause.includes("’")
          ? clause
          : clause.replace(/\b(\w{6,})\b/u, "“$1”");
      const straight = typed.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'");
      const curly = straight.replace(/"([^"]*)"/gu, "“$1”").replace(/(?<=\w)'(?=\w)/gu, "’");
      return straight === curly ? null : [straight, curly];
    }),
  },
  {
    group: "serial comma",
    kinds: [],
    apply: either(swap(/(?<=\w, [\w ]{3,30}) (?=(?:and|or) [\w ]+[.;,])/gu, () => ", ")),
  },
  {
    group: "hyphens and dashes",
    kinds: [],
    apply: either(
      swap(/(?<=\w)-(?=\w)| - | – /gu, (match, random) =>
        match[0].length === 1 ? pick(["‑", "‐"], random) : pick([" – ", " — "], random),
      ),
    ),
  },
  {
    group: "abbreviations",
    kinds: [],
    apply: either(
      swap(
        /\b(?:Article|paragraph|section|Chapter|number) (?=\d|[IVX]+\b)/gu,
        (match) =>
          ({ "Article ": "Art. ", "paragraph ": "para. ", "section ": "sec. ", "Chapter ": "Ch. ", "number ": "No. " })[
            match[0]
          ] ?? null,
      ),
    ),
  },
  {
    group: "numbering",
    kinds: [],
    apply: either((clause, random) => {
      const label = pick(
        [
          ["(1) ", "1. "],
          ["(a) ", "a) "],
          ["1. ", "2. "],
          ["(ii) ", "(iii) "],
          ["(b) ", "(c) "],
          ["3.1 ", "3.1. "],
          ["1) ", "1. "],
        ],
        random,
      );
      return [`${label[0] ?? ""}${clause}`, `${label[1] ?? ""}${clause}`];
    }),
  },
  {
    group: "end of clause",
    kinds: [],
    apply: either((clause) =>
      /[.;]$/u.test(clause) ? [clause, clause.slice(0, -1) + (clause.endsWith(".") ? ";" : ".")] : null,
    ),
  },
  {
    group: "figures and words",
    kinds: [],
    apply: either(
      swap(
        /\b(?:five|six|ten|thirty|twelve|three|two)\b(?= (?:days|months|years|weeks|members))/gu,
        (match) =>
          ({ two: "2", three: "3", five: "5", six: "6", ten: "10", twelve: "12", thirty: "30" })[match[0]] ?? null,
      ),
    ),
  },
];
