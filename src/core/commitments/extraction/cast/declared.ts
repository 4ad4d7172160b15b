import { literal } from "../../../common/literal.ts";
import { spelledBy } from "./initials.ts";

/** A name with another by which the text calls it from there on. */
export interface Declared {
  readonly name: string;
  readonly alias: string;
  readonly at: number;
}

const CAP = "\\p{Lu}[\\p{L}\\p{N}.'’&-]*(?:/\\p{L}+)*";
const LINK = "(?:of|for|on|in|de|del|to)(?: the)?";
/** A name in capitals: "Free Aceh Movement", "Government of the Republic of Surania". */
export const NAME = `${CAP}(?: ${CAP}){0,6}(?: ${LINK} ${CAP}(?: ${CAP}){0,4}){0,3}`;
const LONG = `(?:${NAME}|\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*){1,5})`;
const QUOTE = "[\"“”'‘’«»]";
const ALIAS = `${QUOTE}?(?:the )?${QUOTE}?(\\p{Lu}[\\p{L}\\p{N}/&.-]*(?: \\p{Lu}[\\p{L}]*){0,3})${QUOTE}?`;
const CALLED =
  "(?:here(?:in)?after|hereafter|herein)(?:,)?(?: (?:(?:also|together|jointly|collectively|individually),? )*(?:referred to as|called|termed|known as|designated as|designated|as))?,? ?(?:the )?";

const FORMS: readonly RegExp[] = [
  // "the United Nations Mission (UNM)", "the Commission (hereinafter "the Commission")".
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(${LONG}) ?\\((?:${CALLED}|the |also known as |or )?${ALIAS}(?:,? (?:or|and) ${ALIAS})?\\)`,
    "gu",
  ),
  // "…, hereinafter referred to as the Mission".
  new RegExp(`(?<![\\p{L}\\p{N}-])(${LONG}),? ${CALLED}${ALIAS}`, "gu"),
];

/**
 * Abbreviations and short names that a text declares.
 * Finds: "the Free Aceh Movement (GAM)", "…, hereinafter the Mission". Allows: "Protocol (II)", "six (6) months".
 */
export function declaredIn(whole: string): readonly Declared[] {
  const found: Declared[] = [];
  for (const form of FORMS)
    for (const match of whole.matchAll(form)) {
      const aliases = [match[2], match[3]].flatMap((each) => each?.replace(/[.,]$/u, "") ?? []);
      const end = match.index + (match[1] ?? "").length;
      const before = whole.slice(Math.max(0, end - 200), end);
      const spelled = aliases.map((alias) => spelledBy(before, alias)).find((each) => each !== null);
      const name = spelled ?? longName(match[1] ?? "", aliases[0] ?? "");
      if (name.length < 3 || PARTIES.test(name)) continue;
      for (const alias of aliases)
        if (!/^(?:[IVX]+|\p{Lu}|Article|Annex)$/u.test(alias) && !PARTIES.test(alias))
          found.push({ name, alias, at: match.index });
    }
  return [...found, ...definedIn(whole)];
}

const PARTIES = /^(?:the )?(?:two |contracting |signatory )?(?:Part(?:y|ies)|Sides?|Signatories)$/iu;

/** `"The Guarantor" means the Kingdom of X`: a short name, and whose it is. */
const MEANS = new RegExp(
  `${QUOTE}(?:the )?(\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,3})${QUOTE} (?:means|shall mean|refers to|denotes|signifies) (?:the )?(${NAME})`,
  "gu",
);

function definedIn(whole: string): readonly Declared[] {
  return [...whole.matchAll(MEANS)].flatMap(({ 1: alias = "", 2: name = "", index }) =>
    PARTIES.test(alias) || !ACTOR.test(name)
      ? []
      : [{ name: bareName(name.replace(/(?<=\p{L}{4})\. .*$|\.$/u, "")), alias, at: index }],
  );
}

const ACTOR = new RegExp(
  [
    String.raw`\b(?:Republic|Kingdom|Federation|Confederation|Commonwealth|Sultanate|Emirate|Principality|Coalition|State|Government|Union|Nations|League|Front|Movement|Army|Party|Organi[sz]ation|Alliance|Council`,
    String.raw`|Commission|Committee|Mission|Assembly|Parliament|Panel|Board|Court|Tribunal|Authority|Fund|Agency|Office|Bank|Secretariat|Force)\b`,
  ].join(""),
  "u",
);

/** From words in front of a bracket the name alone: past the last article or preposition of small letters. */
function longName(words: string, alias: string): string {
  const capital = new RegExp(`(?:^|[\\s(])((?:${CAP} and )?)(${NAME})$`, "u").exec(words);
  if (capital?.[2] !== undefined && capital[2].includes(" ")) {
    const lead = bareName(capital[1] ?? "");
    return bareName(
      lead !== "" && lead[0] === alias[0] ? `${lead}${lead.endsWith(" ") ? "" : " "}${capital[2]}` : capital[2],
    );
  }
  return bareName(words.replace(/^.*\b(?:the|an?|by|of|and|with|between|to)\s+/u, ""));
}

/** Without the article or the preposition with which a sentence begins. */
export function bareName(name: string): string {
  return name
    .replace(
      /^(?:(?:The|A|An|Each|This|That|Upon|If|When|No|All|Any|One|Both|After|Between|By|And|With|To|In|Under|For|We|Every|Such|Neither|These|Its|Their|Thereafter|Thereupon|Then|Subsequently|Afterwards|Meanwhile|Likewise|Similarly|However|Moreover|Furthermore|Accordingly|Nevertheless|Therefore|Thus|the|an?|each|all|any|such|new|New) )+/u,
      "",
    )
    .replace(/['’]s?$/u, "");
}

/** The words between which "the Parties" are named: the stretch in front of "hereinafter the Parties", or the title. */
export function stretchOfParties(title: string, whole: string): string | null {
  return stretchIn(title, whole)?.replace(BESIDE, "") ?? null;
}

function stretchIn(title: string, whole: string): string | null {
  const called = new RegExp(
    `(?:${CALLED}|\\(|\\b(?:together|jointly|collectively),? (?:as )?)${QUOTE}?(?:the )?${QUOTE}?(?:two |(?:[Hh]igh )?[Cc]ontracting |[Ss]ignatory )?(?:Parties|parties|sides|Sides)${QUOTE}?`,
    "u",
  ).exec(whole.slice(0, 6000));
  if (called !== null) {
    const before = whole.slice(Math.max(0, called.index - 700), called.index);
    return before.slice(Math.max(0, before.lastIndexOf(". ") + 1, before.lastIndexOf("\n") + 1));
  }
  const sides = ONE_AND_OTHER.exec(whole.slice(0, 12_000));
  if (sides !== null) return `${sides[1] ?? ""} and ${sides[2] ?? ""}`;
  const between = /\b(?:between|among|by) ((?:the )?\p{Lu}.*? and .*)$/u.exec(title);
  const beneath = between === null ? BENEATH.exec(whole.slice(title.length, title.length + 600)) : null;
  const apart = BETWEEN_NAMED.exec(whole.slice(0, 3000));
  return (
    (between ?? beneath)?.[1]?.replace(TOPIC, "") ??
    apart?.[1] ??
    AGREEING.exec(whole.slice(title.length, title.length + 1500))?.[1] ??
    null
  );
}

/** "between the Federation of A and the State of B": a line by itself under the title. */
const BENEATH = /^(?:\. )?[Bb]etween ((?:the )?\p{Lu}[^.;:\n]*? and (?:the )?\p{Lu}[^.;:\n]*)$/mu;

/** "… and the Union of B on Fishing": what a title says besides between whom it is. */
const TOPIC = /,? (?:on|concerning|regarding|relating to|about|in respect of) .*$/u;

/** "On the one side the Commander of A and on the other side the Commander of B": between whom it is. */
const ONE_AND_OTHER =
  /\bon (?:the )?one (?:side|hand|part),? ((?:the )?\p{Lu}[^;.\n]{2,160}?),? and,? on (?:the )?other(?: side| hand| part)?,? ((?:the )?\p{Lu}[^;.,\n]{2,120})/u;

/** "Between the Republic of A ("A") and the Province of B ("B")": each with its short name, wherever the title stands. */
const BETWEEN_NAMED = new RegExp(
  `\\b[Bb]etween:? ((?:the )?${NAME},? ?\\((?:the )?${ALIAS}\\),? and (?:the )?${NAME},? ?\\((?:the )?${ALIAS}\\))`,
  "u",
);

/** What stands beside the parties in their own sentence: where they met, who was there. */
const BESIDE =
  /,? (?:meeting|assembled|gathered|convened|having met|in the presence of|under the (?:auspices|mediation|aegis|chairmanship) of|witnessed by|(?:mediat|facilitat|assist)ed by|in the interests? of|with a view to|with the objective of|with the (?:mediation|support|assistance|good offices|facilitation) of)(?!\p{L})[^,;:]*/giu;

/** "The Government of A and the B Movement have agreed as follows": who agrees, where nothing else says between whom it is. */
const AGREEING = new RegExp(
  [
    String.raw`(?:^|[\n.] ?)((?:The )?\p{Lu}[^.;:\n]{2,160}? and [^.;:\n]{3,160}?),? (?:hereby |have |jointly `,
    String.raw`|mutually )*(?:agreed?|reached|decided?|declared?|concluded?)(?: (?:as follows|(?:that|to|on|upon) `,
    String.raw`|the following|an? )|:)`,
  ].join(""),
  "u",
);

/** Which of some members a stretch names, each by a name of its own: "Free Aceh Movement" does not name Aceh. */
export function namedWhole<T>(
  stretch: string,
  members: readonly T[],
  namesOf: (one: T) => readonly string[],
): readonly T[] {
  const names = members.flatMap((one) => namesOf(one).map((name) => ({ one, name })));
  names.sort((a, b) => b.name.length - a.name.length);
  const found = new Set<T>();
  let left = stretch;
  for (const { one, name } of names) {
    const find = new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, "gu");
    const without = left.replace(find, (words) => "·".repeat(words.length));
    if (without === left) continue;
    found.add(one);
    left = without;
  }
  return members.filter((one) => found.has(one));
}
