import { describe, expect, test } from "vitest";

import { lintBriefing } from "../../src/core/briefing/lint-briefing.ts";
import type { ProcessState } from "../../src/core/record/state.ts";
import { readProcessFolder } from "../../src/formats/process-folder.ts";
import { exampleFiles } from "../examples/load.ts";
import { renamed } from "./renamed.ts";
import { scoreOf, strangersArticles, strangersFiles, strangersProcess, type StrangersArticle } from "./strangers.ts";

const articles = strangersArticles();
const toFit = articles.filter(({ use }) => use === "fit");

async function scores(of: readonly StrangersArticle[]): Promise<{ found: number; all: number; alarms: string[] }> {
  const all = await Promise.all(of.map(async (article) => scoreOf(article, await strangersProcess(article.process))));
  return {
    found: all.flatMap(({ found }) => found).length,
    all: all.flatMap(({ article }) => article.planted).length,
    alarms: all.flatMap(({ article, falseAlarms }) =>
      falseAlarms.map(({ line, code, quote }) => `${article.name}:${line} ${code} ${quote}`),
    ),
  };
}

const wordsOf = (of: readonly StrangersArticle[]): number =>
  of.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);

describe("articles by strangers on fourteen processes, twelve of them made up", () => {
  // Those of the second round were made to hold what the first had shown to be missed.
  const isSecond = ({ name }: StrangersArticle): boolean => /-[5-9]\.|^orlen/u.test(name);
  // Those of the third are told as newspapers tell: with people, asides and pronouns.
  const isThird = ({ name }: StrangersArticle): boolean => /-1[01]\.|^askar|^kesh-4/u.test(name);
  // Those of the fourth were written before anything of the check was read, on a process of their own.
  const isFourth = ({ name }: StrangersArticle): boolean => name.startsWith("ruvel");
  // Those of the fifth are on talks whose parties tabled two texts each.
  const isFifth = ({ name }: StrangersArticle): boolean => name.startsWith("kerrow");
  // Those of the sixth are on four parties and a count, and tell who said, objected and signed.
  const isSixth = ({ name }: StrangersArticle): boolean => name.startsWith("corrin");
  // Those of the seventh are told as newsrooms tell, by pronouns and with what is told twice left out.
  const isSeventh = ({ name }: StrangersArticle): boolean => name.startsWith("tarsel");
  // Those of the eighth deny much that is not so; of its false alarms a few are left.
  const isEighth = ({ name }: StrangersArticle): boolean => /^(?:hollar|ember)/u.test(name);
  const isLater = (each: StrangersArticle): boolean =>
    isSecond(each) ||
    isThird(each) ||
    isFourth(each) ||
    isFifth(each) ||
    isSixth(each) ||
    isSeventh(each) ||
    isEighth(each);
  test.each([
    ["first", toFit.filter((each) => !isLater(each)), 0.85, 50],
    ["second", toFit.filter(isSecond), 0.65, 50],
    ["third", toFit.filter(isThird), 0.51, 50],
    ["fourth", toFit.filter(isFourth), 0.66, 45],
    ["fifth", toFit.filter(isFifth), 0.9, 11],
    ["sixth", toFit.filter(isSixth), 0.64, 44],
    ["seventh", toFit.filter(isSeventh), 0.24, 30],
  ] as const)(
    "most of the faults of the %s round are found, at most one false alarm in a thousand words",
    async (_, of, least, planted) => {
      const { found, all, alarms } = await scores(of);
      expect(all).toBeGreaterThan(planted);
      expect(found / all).toBeGreaterThan(least);
      expect([alarms.length <= wordsOf(of) / 1000, alarms]).toEqual([true, alarms]);
    },
  );

  test("most of the faults of the eighth round are found, at most four false alarms in a thousand words", async () => {
    const { found, all, alarms } = await scores(toFit.filter(isEighth));
    expect(all).toBeGreaterThan(10);
    expect(found / all).toBeGreaterThan(0.8);
    expect([alarms.length <= (4 * wordsOf(toFit.filter(isEighth))) / 1000, alarms]).toEqual([true, alarms]);
  });

  test("an article as it was printed, with the words of its site and its tables run together, yields nearly all", async () => {
    const printed = articles.filter(({ name }) => name.includes("printed"));
    const { found, all, alarms } = await scores(printed);
    expect(printed.length).toBeGreaterThan(2);
    expect(found / all).toBeGreaterThan(0.85);
    expect([alarms.length <= printed.length, alarms]).toEqual([true, alarms]);
  });
});

/** Names of the invented processes with others in their place; whatever is no name stays. */
const OTHERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  lake: {
    Ketara: "Boruvia",
    Solmark: "Tessin",
    Oberhaven: "Kolmstad",
    Oberay: "Dunholm",
    Castell: "Marlow",
    "Harbour Group": "Anchor Group",
    Irrin: "Ossel",
    Tamsel: "Grenna",
    Halven: "Stokke",
    Merrow: "Calder",
    Sael: "Wey",
  },
  vell: {
    Ostavia: "Perrenia",
    Merrin: "Ulland",
    Hallow: "Cassel",
    "Eastern Compact": "Western Compact",
    "Mountain Bank": "Meadow Bank",
    Salka: "Brenner",
    Verrol: "Ostrow",
    Hesk: "Lind",
    Anders: "Morell",
    Vell: "Garda",
    Dorran: "Pelham",
    "Sankt Olm": "Sankt Yves",
  },
  ruvel: {
    Corvane: "Belmark",
    Lissara: "Ostrelle",
    Mestra: "Dravik",
    "Port Elan": "Port Hythe",
    "Delta Assembly": "Marsh Assembly",
    "Highland League": "Upland League",
    Ruvel: "Senna",
    Sorn: "Tarn",
    Terrell: "Ombari",
    Strand: "Velt",
    Calloway: "Merriden",
    Ferren: "Halvik",
    Beckett: "Lorne",
    Holt: "Saro",
  },
  kesh: {
    Orrel: "Tamora",
    Kesh: "Boya",
    "Port Aurel": "Port Lisse",
    "Sister Islands": "Twin Islands",
    Southern: "Northern",
    "Reef Fund": "Palm Fund",
    Tallis: "Yarrow",
    Obaro: "Kestner",
    Linne: "Sabo",
    Mora: "Ilse",
    Quent: "Dray",
    "Lagoon Bay": "Copper Bay",
    "Saint Brae": "Saint Finn",
  },
};

function exchanged(process: string, text: string): string {
  if (process === "ukraine") return renamed(text);
  return Object.entries(OTHERS[process] ?? {}).reduce(
    (left, [name, other]) => left.replaceAll(name, other).replaceAll(name.toUpperCase(), other.toUpperCase()),
    text,
  );
}

async function exchangedProcess(process: string): Promise<ProcessState> {
  const folder = process === "ukraine" ? "ukraine" : process === "lake" ? "lake-irrin" : null;
  const files = folder === null ? strangersFiles(process) : exampleFiles(folder);
  const changed = [...files].map(
    ([path, bytes]) => [path, new TextEncoder().encode(exchanged(process, new TextDecoder().decode(bytes)))] as const,
  );
  const state = await readProcessFolder(new Map(changed), "exchanged");
  if (!state.ok) throw new Error(JSON.stringify(state.failure));
  return state.value;
}

test("with all names exchanged the findings stay", async () => {
  let [stay, whole] = [0, 0];
  const changed: string[] = [];
  for (const process of new Set(articles.map((article) => article.process))) {
    const [own, other] = [await strangersProcess(process), await exchangedProcess(process)];
    for (const { name, text } of articles.filter((article) => article.process === process)) {
      const lines = (of: string, state: ProcessState): readonly string[] =>
        lintBriefing(of, state).map(({ line, code, quote }) => `${name}:${line} ${code} ${exchanged(process, quote)}`);
      const [there, here] = [lines(exchanged(process, text), other), lines(text, own)];
      whole += here.length;
      stay += here.filter((line) => there.includes(line)).length;
      changed.push(...here.filter((line) => !there.includes(line)), ...there.filter((line) => !here.includes(line)));
    }
  }
  expect([stay / whole >= 0.98, changed]).toEqual([true, changed]);
});
