import { literal } from "../../../common/literal.ts";
import type { Exception } from "../../model.ts";
import type { CastMember } from "../cast/member.ts";
import type { SubClause } from "../grammar/conditions.ts";
import { inCase } from "./roles.ts";
import type { Tongue } from "./tables.ts";

/** What frees from a duty, each with who decides that it has occurred. */
export function exceptionsOf(
  tongue: Tongue,
  conditions: readonly SubClause[],
  cast: readonly CastMember[],
): readonly Exception[] {
  return conditions
    .filter(({ kind }) => kind === "frees")
    .map(({ text }) => {
      const certifier = deciderIn(tongue, text, cast);
      return { words: text, effect: "excuse" as const, ...(certifier === undefined ? {} : { certifier }) };
    });
}

/** How a language puts that somebody decides: stems of verbs, and of nouns behind which whoever decides follows. */
interface Deciding {
  readonly finds: string;
  readonly finding: string;
}

const DECIDING: Readonly<Record<Tongue["code"], Deciding>> = {
  fr: {
    finds:
      "constat|décid|déclar|certifi|confirm|conclu|établi|détermin|jug|estim|approuv|autoris|consent|accept|ordonn|reconn|vérifi|convien|conven|convin|dispos|donn\\p{L}* (?:son|leur) (?:accord|consentement)",
    finding:
      "accord|consentement|approbation|autorisation|décision|constat|constatation|avis|permission|certificat|déclaration|ordre|jugement|demande",
  },
  uk: {
    finds:
      "виріш|ухвал|встанов|визна|підтверд|погод|погодж|дозвол|засвідч|констат|схвал|оголос|оголош|постанов|домов|нада\\p{L}* згод",
    finding: "згод|рішен|дозвол|висновк|схвален|погоджен|підтверджен|вимог|наказ|заяв",
  },
  ru: {
    finds:
      "реш|постанов|установ|призна|подтверд|соглас|разреш|удостовер|констатир|одобр|объяв|определ|договор|да\\p{L}* соглас",
    finding: "согласи|решени|разрешени|заключени|одобрени|подтверждени|требовани|приказ|заявлени",
  },
};

const START = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";
/** Words between who decides and the verb: "n'en a pas", "не", "інше". */
const FEW = "(?:[\\p{L}’'-]+ ){0,3}?";
/** Words between a noun of deciding and whose it is: "accord préalable de la". */
const OF_FR = "(?: \\p{L}+){0,2}? (?:de (?:la |l['’])?|du |des |d['’])";

/** Who decides that what an exception tells has occurred; null: nobody; absent: somebody who is not of the cast, or several. */
function deciderIn(tongue: Tongue, words: string, cast: readonly CastMember[]): string | null | undefined {
  const { finds, finding } = DECIDING[tongue.code];
  const found = cast.filter(
    (one) => one.kind !== "place" && namesOf(tongue, one, cast).some((name) => decides(tongue, name, words)),
  );
  if (found.length > 0) return found.length === 1 ? found[0]?.id : undefined;
  return new RegExp(`${START}(?:${finds}|${finding})`, "iu").test(words) ? undefined : null;
}

/** The names of one of the cast, and a word for those who act that its name alone has: "Комісія" of "Спільна комісія". */
function namesOf(tongue: Tongue, { name, aliases }: CastMember, cast: readonly CastMember[]): readonly string[] {
  const own = name
    .split(/\s+/u)
    .filter(
      (word) =>
        tongue.actors.test(word) &&
        cast.filter((other) => [other.name, ...other.aliases].some((each) => hasWord(each, word))).length === 1,
    );
  return [...new Set([name, ...aliases, ...own])];
}

const hasWord = (text: string, word: string) => new RegExp(`${START}${literal(word)}${END}`, "iu").test(text);

/** Whether words say that somebody of a name decides: as the subject of a verb, as its agent, or whose decision it is. */
function decides({ code, cases }: Tongue, name: string, words: string): boolean {
  const { finds, finding } = DECIDING[code];
  const plain = `${START}${literal(name)}${END}`;
  const verb = `${START}(?:n['’])?(?:${finds})\\p{L}*`;
  const tests =
    cases === null
      ? [
          `${plain} ${FEW}(?:n['’]en |n['’]|l['’]|en )?${verb}`,
          `${verb} (?:conjointement )?par (?:les? |la |l['’])?${plain}`,
          `${START}(?:${finding})s?${OF_FR}${plain}`,
        ]
      : [
          `${plain} ${FEW}${verb}`,
          `${verb} ${FEW}${plain}`,
          `${verb} ${FEW}${inCase(name, cases.by, START).source}`,
          `${START}(?:${finding})\\p{L}* (?:\\p{L}+ ){0,1}?${inCase(name, cases.of, START).source}`,
        ];
  return tests.some((find) => new RegExp(find, "iu").test(words));
}
