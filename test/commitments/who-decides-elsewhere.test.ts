import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractCommitments, plainCommitment } from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { english } from "../support/words.ts";

/** The exception of a duty, in a text whose parties and bodies are named before it. */
const exceptionIn = (language: string, names: readonly string[], duty: string) => {
  const { agreement } = extractCommitments(
    draft({ language, points: [...names, duty].map((text, at) => point({ id: String(at), text })) }),
  );
  const one = agreement.commitments.find(({ anchors }) => anchors[0]?.point === String(names.length));
  return {
    exception: one?.exceptions?.[0],
    decider: (id: string) => agreement.parties.find((party) => party.id === id)?.name,
    plain: one === undefined ? "" : plainCommitment(agreement, one).map(english.say).join(" "),
  };
};

const BODIES: Readonly<Record<string, readonly string[]>> = {
  fr: [
    "Le Royaume de Norlande (ci-après « Norlande ») et le Front du Sud (ci-après « le Front ») conviennent de ce qui suit.",
    "La Commission mixte doit siéger à Halm. Le Conseil de l’eau doit publier ses avis.",
  ],
  uk: [
    "Уряд Норландії (далі – Уряд) та Південний фронт (далі – Фронт) домовилися про таке.",
    "Спільна комісія повинна збиратися щомісяця. Водна рада повинна публікувати звіти.",
  ],
  ru: [
    "Правительство Норландии (далее – Правительство) и Южный фронт (далее – Фронт) договорились о нижеследующем.",
    "Смешанная комиссия должна собираться ежемесячно. Водный совет должен публиковать отчёты.",
  ],
};
const DUTY: Readonly<Record<string, string>> = {
  fr: "Le Front doit retirer ses armes",
  uk: "Фронт повинен вивести зброю",
  ru: "Фронт должен вывести оружие",
};

const CASES: readonly (readonly [string, string, string | null | undefined])[] = [
  ["fr", "sauf si la Commission mixte constate une violation", "Commission mixte"],
  ["fr", "sauf si la Commission constate une violation", "Commission mixte"],
  ["fr", "à moins que le Conseil de l’eau n’en décide autrement", "Conseil de l’eau"],
  ["fr", "sauf décision contraire de la Commission mixte", "Commission mixte"],
  ["fr", "sauf accord écrit préalable du Conseil de l’eau", "Conseil de l’eau"],
  ["fr", "sauf en cas de sécheresse déclarée par le Conseil de l’eau", "Conseil de l’eau"],
  ["fr", "sauf accord contraire des Parties", undefined],
  ["fr", "sauf si un expert constate une violation", undefined],
  ["fr", "sauf en cas de sécheresse", null],
  ["uk", "якщо Спільна комісія не вирішить інше", "Спільна комісія"],
  ["uk", "якщо Комісія не вирішить інакше", "Спільна комісія"],
  ["uk", "якщо інше не вирішено Водною радою", "Водна рада"],
  ["uk", "за винятком випадків, коли Спільна комісія встановить порушення", "Спільна комісія"],
  ["uk", "крім як за згодою Водної ради", "Водна рада"],
  ["uk", "якщо інше не погоджено", undefined],
  ["uk", "за винятком років посухи", null],
  ["ru", "если Смешанная комиссия не решит иначе", "Смешанная комиссия"],
  ["ru", "если Водный совет не решит иного", "Водный совет"],
  ["ru", "если иное не решено Водным советом", "Водный совет"],
  ["ru", "кроме как с согласия Водного совета", "Водный совет"],
  ["ru", "кроме случаев, когда Комиссия установит нарушение", "Смешанная комиссия"],
  ["ru", "если иное не согласовано Сторонами", undefined],
  ["ru", "за исключением лет засухи", null],
];

describe("who decides that an exception has occurred, in other languages", () => {
  test.each(CASES)("%s: %s", (language, words, who) => {
    const { exception, decider, plain } = exceptionIn(language, BODIES[language] ?? [], `${DUTY[language]}, ${words}.`);
    expect(exception?.words).toBe(words);
    const { certifier } = exception ?? {};
    expect(typeof certifier === "string" ? decider(certifier) : certifier).toBe(who);
    expect(plain.includes("names nobody who decides")).toBe(who === null);
  });
  test("law: whoever finds, decides or consents is named, whatever it is called", () => {
    const forms: readonly (readonly [string, (name: string) => string])[] = [
      ["fr", (name) => `sauf si ${name} constate que la voie est fermée`],
      ["fr", (name) => `sauf si la voie est fermée par décision de ${name}`],
      ["uk", (name) => `якщо ${name} не вирішить інше`],
      ["uk", (name) => `якщо інше не вирішить ${name}`],
      ["ru", (name) => `если ${name} не решит иначе`],
      ["ru", (name) => `кроме случаев, когда ${name} установит иное`],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.constantFrom("MONOR", "Tessal", "Орвана", "Ківель", "Дорал"),
        ([language, form], name) => {
          const { agreement } = extractCommitments(
            draft({ language, points: [point({ id: "1", text: `${DUTY[language]}, ${form(name)}.` })] }),
            { parties: [{ id: "x", name }] },
          );
          expect(agreement.commitments[0]?.exceptions?.[0]?.certifier).toBe("x");
        },
      ),
    );
  });
});
