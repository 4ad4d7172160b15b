import { citingWords } from "./citing-words.ts";
import { words } from "./table.ts";

/**
 * Words that any clause of any agreement may hold, so that sharing them says little about whether two clauses
 * correspond: words of grammar, and the phrases of treaty English; by language code.
 */
const boilerplate: Readonly<Record<string, readonly string[]>> = {
  en: words(`a about above accordance after all also an and any apply applies applicable are article articles as at be been before being
    between both but by can case cases concerned concerning conditions down during each ensure either following for from general
    had has have having hereby herein hereinafter hereof if in including into is it its laid let made make may means measures
    member members must necessary no nor not of on one or other order out over own paragraph paragraphs particular parties party
    persons point points provide provided provisions purpose purposes pursuant referred regard relating relevant required
    respect set shall should state states subject such take taken than that the their them then there thereof these they this
    those to under until up upon was way were where whether which while who whose will with within without would`),
  fr: words(
    "au aux avec ce ces cette dans de des doit du elle elles en est et il ils la le les leur ne ou par pas pour qui que se selon ses son sont sur un une à être",
  ),
  de: words(
    "als am an auf aus bei das dass dem den der des die dies diese dieser durch ein eine einer eines er es für hat im in ist mit nach nicht oder sich sie sind so und unter vom von werden wird zu zum zur über",
  ),
  es: words("al con de del el en es esta este la las lo los no o para por que se sin sobre son su sus un una y"),
  ru: words(
    "а без бы был быть в во для до его ее если же за и из или их к как ко на не о об от по при с со так то у что это",
  ),
  uk: words("а або без бути в від для до є же за з зі і й її їх його на не о об від по при про та те у це цей що як"),
  ar: words("في من على الى إلى عن مع أن ان التي الذي هذا هذه ذلك بين كل ما لا أو او ثم قد كما بعد قبل"),
};

/** English words that drafts of one negotiation use for each other, a group a line; the first stands for all. */
const englishGroups = `
forces troops troop army armies soldiers military
ceasefire truce armistice
hostilities fighting combat
withdraw withdrawal withdraws pullback pullout redeploy redeployment
guarantee guarantees guaranteed guaranteeing assurance assurances
rebuild rebuilding rebuilt reconstruction reconstruct redevelopment redevelop restoration
election elections vote ballot polls
court courts tribunal tribunals
breach breaches violation violations infringement infringements
treaty treaties agreement agreements accord accords pact pacts
prohibit prohibits prohibited prohibition ban bans banned forbid forbidden
start starts commence commences commencement begin begins beginning initiate initiates
end ends terminate terminates termination expiry expire expires
monitor monitors monitored monitoring supervise supervises supervision supervisor observe observation oversight
nuclear atomic
penalty penalties fine fines
vessel vessels ship ships
refugee refugees displaced
prisoner prisoners captive captives detainee detainees
hostage hostages
border borders frontier frontiers
dispute disputes controversy controversies
supplier suppliers trader traders seller sellers vendor vendors
customer customers client clients
purchase purchases buy buys buying
assist assists assistance aid help
compensation reparation reparations indemnity damages
weapons weapon arms armaments armament
aircraft jets jet planes plane
invest invests investment investments investing
fund funds funding finance financing finances
notify notifies notification inform informs information
economic economy economies
agency agencies authority authorities
enact enacts legislation law laws
remain remains stay stays
`;

/** The word that stands for a group of synonyms, by each word of it; by language code. */
const synonymsOf: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  en: new Map(
    englishGroups
      .trim()
      .split("\n")
      .map((line) => words(line))
      .flatMap((group) => group.map((word) => [word, group[0] ?? word] as const)),
  ),
};

/** What is known of the words of a treaty's language. */
export interface TreatyWords {
  /** Words that any clause may hold. */
  readonly boilerplate: ReadonlySet<string>;
  /** The word that stands for its synonyms. */
  readonly synonyms: ReadonlyMap<string, string>;
  /** Words before the number of a part of an instrument: article, paragraph. */
  readonly parts: ReadonlySet<string>;
  /** Words before the number of an instrument: directive, agreement. */
  readonly instruments: ReadonlySet<string>;
  /** Beginnings of such words, where a language has many endings. */
  readonly instrumentStems: readonly string[];
  /** Words between the numbers of several: and, or. */
  readonly joiners: ReadonlySet<string>;
}

/** The single words of a role, and beginnings of words with a "*", by language code. */
function wordsOfRole(role: "structure" | "instrument" | "conjunction"): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(citingWords).map(([code, lexicon]) => {
      const entries = lexicon[role].split(/[;=]/u).map((entry) => entry.trim());
      return [code, entries.filter((entry) => /^[\p{L}-]+\*?$/u.test(entry))];
    }),
  );
}

const parts = wordsOfRole("structure");
const instruments = wordsOfRole("instrument");
const joiners = wordsOfRole("conjunction");

/**
 * The words of the given languages (codes such as "en") taken together. Where one of them has no list, all words of
 * grammar count as such, but no words count as synonyms on its account.
 */
export function treatyWords(codes: readonly string[]): TreatyWords {
  const known = codes.every((code) => Object.hasOwn(boilerplate, code));
  const tables = known ? codes : Object.keys(boilerplate);
  const ofTables = (lists: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> =>
    new Set(tables.flatMap((code) => lists.get(code) ?? []));
  const lists = known ? codes.map((code) => boilerplate[code] ?? []) : Object.values(boilerplate);
  return {
    boilerplate: new Set(lists.flat()),
    synonyms: new Map(codes.flatMap((code) => (Object.hasOwn(synonymsOf, code) ? [...(synonymsOf[code] ?? [])] : []))),
    parts: ofTables(parts),
    instruments: ofTables(instruments),
    instrumentStems: [...ofTables(instruments)].filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
    joiners: ofTables(joiners),
  };
}
