import { rememberedWords } from "../remembered.ts";
import { packedEnglishSenses } from "./en-senses.data.ts";

/** Parts of speech: noun, verb, adjective, adverb. */
export type PartOfSpeech = "n" | "v" | "a" | "r";

interface Sense {
  readonly part: PartOfSpeech;
  readonly words: readonly string[];
  /** Those of its words that rarely have it. */
  readonly rare: ReadonlySet<string>;
  readonly wider: readonly number[];
  readonly kin: number[];
  readonly against: number[];
}

interface Senses {
  readonly all: readonly Sense[];
  readonly of: ReadonlyMap<string, readonly number[]>;
}

let unpacked: Senses | undefined;

function senses(): Senses {
  if (unpacked !== undefined) return unpacked;
  const all: Sense[] = packedEnglishSenses.split(";").map((packed) => {
    const [, part = "n", words = "", wider = "", kin = "", against = ""] =
      /^([nvar])([^@+!]*)(?:@([^+!]*))?(?:\+([^!]*))?(?:!(.*))?$/u.exec(packed) ?? [];
    const numbers = (list: string): number[] => (list === "" ? [] : list.split(".").map((each) => parseInt(each, 36)));
    const list = words.split(" ");
    return {
      part: part as PartOfSpeech,
      words: list.map((word) => word.replace("~", "")),
      rare: new Set(list.flatMap((word) => (word.startsWith("~") ? [word.slice(1)] : []))),
      wider: numbers(wider),
      kin: numbers(kin),
      against: numbers(against),
    };
  });
  const of = new Map<string, number[]>();
  all.forEach(({ words, kin, against }, at) => {
    for (const word of words) of.set(word, [...(of.get(word) ?? []), at]);
    // Each pair is packed once.
    for (const other of kin) if (other > at) all[other]?.kin.push(at);
    for (const other of against) if (other > at) all[other]?.against.push(at);
  });
  unpacked = { all, of };
  return unpacked;
}

/** Irregular forms by the word that they are of. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `send sent; give gave given; meet met; take took taken; hold held; write wrote written; leave left; fall fell fallen; rise rose risen;
   lose lost; bring brought; begin began begun; become became; pay paid; build built; break broke broken; choose chose chosen; speak spoke spoken;
   withdraw withdrew withdrawn; draw drew drawn; win won; sell sold; buy bought; find found; keep kept; think thought; fight fought;
   seek sought; teach taught; lead led; grow grew grown; know knew known; fly flew flown; sink sank sunk; freeze froze frozen;
   strike struck stricken; say said; make made; see saw seen; show shown; tell told; stand stood; understand understood; undertake undertook undertaken;
   undergo underwent undergone; arise arose arisen; bear bore borne; forbid forbade forbidden; forgo forwent forgone; bind bound; lay laid;
   lend lent; spend spent; swear swore sworn; overcome overcame; uphold upheld; withhold withheld; oversee oversaw overseen; foresee foresaw foreseen;
   feel felt; catch caught; shoot shot; steal stole stolen; wear wore worn; deal dealt; flee fled; feed fed; drive drove driven; go went gone; come came;
   run ran; sit sat; get got; mean meant; throw threw thrown; hear heard; cut cut; put put; set set; let let; hurt hurt; child children; man men; woman women; person people; life lives; half halves; wife wives; foot feet;
   index indices; crisis crises; basis bases`
    .split(";")
    .flatMap((forms) => {
      const [base = "", ...others] = forms.trim().split(/\s+/u);
      return others.map((form) => [form, base] as const);
    }),
);

const ENDINGS: readonly (readonly [RegExp, readonly string[], "s" | "past" | "ing"])[] = [
  [/ies$/u, ["y"], "s"],
  [/(?<=[sxz]|ch|sh|o)es$/u, [""], "s"],
  [/(?<![su])s$/u, [""], "s"],
  [/ied$/u, ["y"], "past"],
  [/ed$/u, ["", "e"], "past"],
  [/ing$/u, ["", "e"], "ing"],
];

/** What a word may be a form of; British spelling is also looked up as American. */
export const lemmasOf = rememberedWords((word: string): readonly string[] => {
  const { of } = senses();
  const found = new Set<string>([word]);
  const known = IRREGULAR.get(word);
  if (known !== undefined) found.add(known);
  // "Repaid", "overtook".
  const [, prefix = "", rest = ""] = /^(re|over|under|out|mis|un)(\p{L}{3,})$/u.exec(word) ?? [];
  const inner = IRREGULAR.get(rest);
  if (known === undefined && inner !== undefined) found.add(prefix + inner);
  for (const [ending, instead] of ENDINGS) {
    if (!ending.test(word) || word.length < 4) continue;
    const cut = word.replace(ending, "");
    const bases = [...instead.map((each) => cut + each), cut.replace(/([bdgklmnprt])\1$/u, "$1")];
    for (const base of bases) if (of.has(base) || of.has(american(base))) found.add(base);
  }
  return [...found];
});

function american(word: string): string {
  return word
    .replace(/is(?=e$|ation|ing$|ed$)/u, "iz")
    .replace(/our$/u, "or")
    .replace(/(?<=[bt])re$/u, "er");
}

function sensesOf(word: string, isKept: (sense: Sense, lemma: string) => boolean): readonly number[] {
  const { all, of } = senses();
  return lemmasOf(word).flatMap((lemma) =>
    [lemma, american(lemma)].flatMap((each, n) =>
      n === 1 && (each === lemma || of.has(lemma))
        ? []
        : (of.get(each) ?? []).filter((at) => isKept(all[at] as Sense, each)),
    ),
  );
}

/** How many senses of a part of speech a word or what it is a form of has. */
export function countOfSenses(word: string, part: PartOfSpeech): number {
  return sensesOf(word, (sense) => sense.part === part).length;
}

/** Whether two words, in any form, have a usual sense of a part of speech in common, so that each may be put for the other. */
export function shareSense(one: string, other: string, part: PartOfSpeech): boolean {
  const isUsual = (sense: Sense, lemma: string): boolean => sense.part === part && !sense.rare.has(lemma);
  const others = new Set(sensesOf(other, isUsual));
  return sensesOf(one, isUsual).some((at) => others.has(at));
}

/**
 * How one word stands to another: the same in one of their senses or derived from it (ratify, ratification), wider (vessel of ship), narrower,
 * an opposite (raise of lower), another of the same kind (lead of mercury), or nothing.
 */
export type Kinship = "same" | "wider" | "narrower" | "opposite" | "sibling" | "none";

/** Steps up within which a wider word still tells what is meant: craft, vessel and ship, and no further. */
const STEPS = 2;

/** How one English word in lower case stands to another, in any form. */
export function kinship(one: string, other: string): Kinship {
  const lemmas = lemmasOf(other);
  if (lemmasOf(one).some((lemma) => lemmas.includes(lemma))) return "same";
  const { all } = senses();
  const isUsual = ({ rare }: Sense, lemma: string): boolean => !rare.has(lemma);
  const [own, others] = [sensesOf(one, isUsual), new Set(sensesOf(other, isUsual))];
  if (own.some((at) => others.has(at))) return "same";
  const against = new Set(sensesOf(one, () => true).flatMap((at) => all[at]?.against ?? []));
  if (sensesOf(other, () => true).some((at) => against.has(at))) return "opposite";
  if (own.some((at) => all[at]?.kin.some((each) => others.has(each)))) return "same";
  if (above([...others]).some((at) => own.includes(at))) return "wider";
  if (above(own).some((at) => others.has(at))) return "narrower";
  const parents = new Set(sensesOf(one, () => true).flatMap((at) => all[at]?.wider ?? []));
  return sensesOf(other, () => true).some((at) => all[at]?.wider.some((each) => parents.has(each)))
    ? "sibling"
    : "none";
}

function above(from: readonly number[]): readonly number[] {
  const { all } = senses();
  const found: number[] = [];
  let now = from;
  for (let step = 0; step < STEPS; step++) {
    now = now.flatMap((at) => all[at]?.wider ?? []);
    found.push(...now);
  }
  return found;
}
