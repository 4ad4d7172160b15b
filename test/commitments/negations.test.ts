import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractCommitments } from "../../src/core/commitments/index.ts";
import { draft, point, type Draft, type Point } from "../../src/core/text/draft.ts";

/** An act as the openers of a language ask for it: a verb, the noun of what is done. */
type Act = readonly [verb: string, noun: string];

interface Language {
  readonly code: string;
  readonly preamble: string;
  readonly parties: readonly string[];
  readonly acts: readonly Act[];
  /** Words that forbid: `V` takes the verb, `N` the noun, `P` a party; what stands before it may introduce a list. */
  readonly forbids: readonly string[];
  /** Words by which nobody owes anything. */
  readonly exempts: readonly string[];
  readonly ahead: readonly string[];
}

const english: Language = {
  code: "en",
  preamble:
    'The Republic of Karsk (the "Republic") and the Highland Movement (the "Movement"), together "the Parties", agree:',
  parties: ["The Republic", "The Movement", "The Parties", "Each Party", "The Republic and the Movement"],
  acts: [
    ["lay mines", "the laying of mines"],
    ["fly drones", "flying drones"],
    ["recruit children", "recruitment of children"],
    ["set up checkpoints", "the use of landmines"],
    ["move troops within the zone", "movement of troops"],
    ["bear arms in public", "any hostile act"],
  ],
  forbids: [
    "P shall not V",
    "P must not V",
    "P may not V",
    "P will not V",
    "P shall never V",
    "P shall under no circumstances V",
    "P shall at no time V",
    "P are not to V",
    "P undertakes not to V",
    "P agree not to V",
    "P pledges never to V",
    "P is not permitted to V",
    "P are not entitled to V",
    "P shall not be allowed to V",
    "P shall have no right to V",
    "P shall refrain from N",
    "P undertake to refrain from N",
    "P shall abstain from N",
    "P are prohibited from N",
    "P shall be prohibited from N",
    "Neither Party shall V",
    "Neither Party may V",
    "No Party may V",
    "None of the Parties shall V",
    "Neither the Republic nor the Movement may V",
    "Under no circumstances may P V",
    "At no time shall P V",
    "It is prohibited to V",
    "It shall be forbidden to V",
    "It shall be unlawful for P to V",
  ],
  exempts: [
    "P shall not be required to V",
    "P are not obliged to V",
    "P need not V",
    "Neither Party shall be required to V",
    "No Party is obliged to V",
    "P shall have no obligation to V",
  ],
  ahead: ["", "Within ten days of signature, ", "If the Commission so finds, ", "During the ceasefire, "],
};

const french: Language = {
  code: "fr",
  preamble:
    "Le Gouvernement de Norlande (ci-après « le Gouvernement ») et le Front du Sud (ci-après « le Front ») sont convenus de ce qui suit.",
  parties: ["Le Gouvernement", "Le Front", "Chaque Partie"],
  acts: [
    ["poser des mines", "poser des mines"],
    ["recruter de mineurs", "recruter de mineurs"],
    ["déplacer la population qui doit rester", "déplacer la population"],
    ["lever d’impôts", "lever d’impôts"],
  ],
  forbids: [
    "P ne peut V",
    "P ne peut pas V",
    "P ne pourra V",
    "P ne doit pas V",
    "P ne devra V",
    "P ne saurait V",
    "P n’est pas autorisé à V",
    "P n’a pas le droit de V",
    "P s’engage à ne pas V",
    "P s’interdit de V",
    "P s’abstient de V",
    "Aucune Partie ne peut V",
    "Aucune des Parties ne doit V",
    "Nul ne peut V",
    "Il est interdit de V",
  ],
  exempts: ["P n’est pas tenu de V", "Aucune Partie n’est tenue de V", "P ne sera pas obligé de V"],
  ahead: ["", "Pendant la trêve, ", "Si le Comité le constate, "],
};

const ukrainian: Language = {
  code: "uk",
  preamble: "Республіка Карськ (далі — «Республіка») та Рух Нагір'я (далі — «Рух») домовилися про таке.",
  parties: ["Республіка", "Рух", "Кожна Сторона"],
  acts: [
    ["встановлювати міни", "встановлювати міни"],
    ["вербувати неповнолітніх", "вербувати неповнолітніх"],
    ["переміщувати населення", "переміщувати населення"],
  ],
  forbids: [
    "P не може V",
    "P не має права V",
    "P не повинен V",
    "P зобов'язується не V",
    "Жодна зі Сторін не може V",
    "Жодна Сторона не має права V",
    "Забороняється V",
  ],
  exempts: ["P не зобов'язаний V", "Жодна зі Сторін не зобов'язана V"],
  ahead: ["", "Під час перемир’я ", "Якщо Комісія це встановить, "],
};

const russian: Language = {
  code: "ru",
  preamble:
    "Правительство Норландии (далее – Правительство) и Южный фронт (далее – Фронт) договорились о нижеследующем.",
  parties: ["Правительство", "Фронт", "Каждая Сторона"],
  acts: [
    ["устанавливать мины", "устанавливать мины"],
    ["вербовать детей", "вербовать детей"],
    ["перемещать население", "перемещать население"],
  ],
  forbids: [
    "P не может V",
    "P не вправе V",
    "P не имеет права V",
    "P не должен V",
    "P обязуется не V",
    "Ни одна из Сторон не может V",
    "Запрещается V",
  ],
  exempts: ["P не обязан V", "Ни одна из Сторон не обязана V"],
  ahead: ["", "Во время перемирия ", "Если Комиссия это установит, "],
};

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const said = (form: string, party: string, ahead: string) => {
  const whole = form.replace(/P(?= )/u, form.startsWith("P ") ? party : lowered(party));
  return ahead === "" ? whole : ahead + lowered(whole);
};

/** One sentence; or the opener with a list of acts under it. */
function draftOf(
  language: Language,
  form: string,
  party: string,
  ahead: string,
  acts: readonly Act[],
  listed: boolean,
): Draft {
  const words = said(form, party, ahead);
  const put = (act: Act) => (form.endsWith("V") ? act[0] : act[1]);
  const items = (): Point[] =>
    acts.map((act, at) => point({ id: `1/${"abc"[at]}`, text: `${put(act)}${at < acts.length - 1 ? ";" : "."}` }));
  const head = words.replace(/ ?[VN]$/u, "");
  const one = listed
    ? point({ id: "1", text: `${head}${language.code === "fr" ? " " : ""}:`, points: items() })
    : point({ id: "1", text: `${head} ${put(acts[0]!)}.` });
  return draft({ language: language.code, points: [point({ id: "p", text: language.preamble }), one] });
}

const generated = (language: Language, forms: readonly string[]) =>
  fc.record({
    form: fc.constantFrom(...forms),
    party: fc.constantFrom(...language.parties),
    ahead: fc.constantFrom(...language.ahead),
    acts: fc.uniqueArray(fc.constantFrom(...language.acts), { minLength: 2, maxLength: 3 }),
    listed: fc.boolean(),
  });

const proposed = (text: Draft) => extractCommitments(text).agreement.commitments;

describe.each([english, french, ukrainian, russian])("negations in $code", (language) => {
  test("what is forbidden is never proposed as a duty or a permission, and is proposed", () => {
    fc.assert(
      fc.property(generated(language, language.forbids), ({ form, party, ahead, acts, listed }) => {
        const found = proposed(draftOf(language, form, party, ahead, acts, listed));
        expect(found.map(({ modality }) => modality)).toEqual(Array(listed ? acts.length : 1).fill("prohibition"));
      }),
      { numRuns: 300 },
    );
  });
  test("what nobody is obliged to do is proposed as nothing", () => {
    fc.assert(
      fc.property(generated(language, language.exempts), ({ form, party, ahead, acts, listed }) => {
        expect(proposed(draftOf(language, form, party, ahead, acts, listed))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("lists of what is forbidden without a verb that forbids", () => {
  const listed = (head: string, ...items: readonly string[]) =>
    proposed(
      draft({
        language: "en",
        points: [
          point({ id: "1", text: head, points: items.map((text, at) => point({ id: `1/${at}`, text })) }),
          point({ id: "2", text: "The Parties shall meet in June." }),
        ],
      }),
    );
  test.each([
    "The following acts are violations of the ceasefire:",
    "Each of the following shall constitute a serious breach of this Agreement:",
    "The following acts shall be considered violations of this Agreement:",
    "Violations of the ceasefire include:",
    "Prohibited activities:",
  ])("%s", (head) => {
    const found = listed(head, "firing across the line;", "any hostile act;", "the use of landmines.");
    expect(found.map(({ modality }) => modality)).toEqual(["prohibition", "prohibition", "prohibition", "obligation"]);
  });
  test("no act of defence is a violation: a list under it forbids nothing", () => {
    const found = listed(
      "None of the following is a violation of the ceasefire:",
      "firing in defence;",
      "the use of smoke.",
    );
    expect(found.map(({ modality }) => modality)).toEqual(["obligation"]);
  });
});
