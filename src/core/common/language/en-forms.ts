import type { Inflection } from "./table.ts";

/** Irregular forms, "base past…". */
const irregular = new Map<string, Inflection>(
  `withdraw withdrew withdrawn; give gave given; take took taken; make made; hold held; keep kept; begin began begun; bring brought;
  pay paid; lead led; meet met; leave left; send sent; build built; drive drove driven; fall fell fallen; find found; know knew known;
  lose lost; mean meant; say said; see saw seen; show showed shown; sell sold; tell told; think thought; understand understood;
  write wrote written; choose chose chosen; become became; come came; go went gone; get got gotten; speak spoke spoken; stand stood;
  undertake undertook undertaken; undergo underwent undergone; arise arose arisen; bear bore born borne; break broke broken; draw drew drawn;
  forbid forbade forbidden; forgo forwent forgone; bind bound; fight fought; grow grew grown; lay laid; lend lent; seek sought; spend spent;
  teach taught; win won; strike struck; swear swore sworn; rise rose risen; overcome overcame; uphold upheld; withhold withheld; oversee oversaw overseen;
  foresee foresaw foreseen; do did done; have had; feel felt; catch caught; shoot shot; sink sank sunk; steal stole stolen; wear wore worn; deal dealt; flee fled; feed fed`
    .split(";")
    .flatMap((entry) => {
      const [base = "", ...forms] = entry.trim().split(/\s+/u);
      return forms.map((form): [string, Inflection] => [form, { base, form: "past" }]);
    }),
);
for (const form of ["am", "is", "are", "was", "were", "be", "been", "being"])
  irregular.set(form, { base: "be", form: "be" });
irregular.set("has", { base: "have", form: "s" });
irregular.set("does", { base: "do", form: "s" });

/** Words whose final s, ed or ing is no ending. */
const bare = new Set(
  `this his its us thus is was has as yes plus less unless across process access address press loss basis bus gas means news series species always
  perhaps whereas towards besides thing during king ring string bring spring need feed seed speed red bed hundred indeed proceed exceed succeed
  status consensus census corpus class mass cross pass possess express congress progress success business witness illness kindness focus crisis analysis
  emphasis thesis`
    .trim()
    .split(/\s+/u),
);

/** The base form of an English word in lower case: parties → party, withdrew → withdraw, stopped → stop. Rough: for comparing. */
export function englishInflection(word: string): Inflection {
  const known = irregular.get(word);
  if (known) return known;
  if (word.length < 4 || bare.has(word)) return { base: trimE(word), form: "base" };
  if (word.endsWith("ies") && word.length > 4) return { base: `${word.slice(0, -3)}y`, form: "s" };
  if (word.endsWith("ied") && word.length > 4) return { base: `${word.slice(0, -3)}y`, form: "past" };
  if (word.endsWith("ing") && word.length > 5) return { base: trimDoubled(word.slice(0, -3)), form: "ing" };
  if (word.endsWith("ed") && word.length > 4) return { base: trimDoubled(word.slice(0, -2)), form: "past" };
  if (/(?:[sxz]|ch|sh)es$/u.test(word)) return { base: trimE(word.slice(0, -2)), form: "s" };
  if (word.endsWith("s") && !/(?:ss|us|is|'s|’s)$/u.test(word)) return { base: trimE(word.slice(0, -1)), form: "s" };
  return { base: trimE(word), form: "base" };
}

function trimE(word: string): string {
  return word.length > 3 && word.endsWith("e") ? word.slice(0, -1) : word;
}

function trimDoubled(stem: string): string {
  return /([bdgklmnprt])\1$/u.test(stem) && stem.length > 3 ? stem.slice(0, -1) : trimE(stem);
}

/** Words that only look like another word with a negating prefix. */
const falseOpposites = new Set(
  `until unit union unity unite united uniform unique universal university under unless unto inform include included income intend intent interest internal
  invest involve invite increase indeed industry inquire inside insist install instance institute instrument integrate into impose improve import important
  impact impart imply immediate imprison impress discover discuss display dispatch dispute distinct distance district distribute disk disposal discharge
  discern discipline irrigate issue incite incline incur incident incorporate indicate induct inflict inhabit inherit inject injure innate insure
  intense intern inure invent inward illuminate image imitate immerse impel implant implement discount dispose dispense dissent distress
  disease disclose-x nonce noncom investment invested involved increased included increasing including`
    .trim()
    .split(/\s+/u),
);

const prefix = /^(?:un|non-?|in|im|il|ir|dis|de|a)(?=[a-z]{2})/u;

/** True where one of two English words (lower case) is the other with a negating prefix or ending: lawful and unlawful, harmful and harmless. */
export function englishOpposite(one: string, other: string): boolean {
  if (one.length === other.length) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.endsWith("ful") && long === `${short.slice(0, -3)}less`) return true;
  if (falseOpposites.has(long)) return false;
  const match = prefix.exec(long);
  if (!match || long.slice(match[0].length) !== short) return false;
  if (/^(?:un|non|il|ir)/u.test(match[0])) return short.length >= 3;
  if (match[0] === "de" || match[0] === "a")
    return /^(?:militari[sz]ation|militari[sz]ed|nucleari[sz]ation|escalation|mobili[sz]ation|mining|symmetric|political)/u.test(
      short,
    );
  if (match[0] === "dis") return short.length >= 3;
  return /(?:able|ible|al|ate|ent|ant|ive|ct|ed|ory|ary|ous|ly|ency|ence|ance|ity|er|ile|ite|material|mediate|partial|perfect|proper|secure|sincere|just)$/u.test(
    short,
  );
}
