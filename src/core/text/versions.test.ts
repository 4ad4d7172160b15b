import { describe, expect, test } from "vitest";
import { draft, point, type Draft } from "./draft.ts";
import { versionsByPoint } from "./versions.ts";

const of = (language: string, ...texts: readonly string[]): Draft =>
  draft({ language, points: texts.map((text, at) => point({ id: `${language}${at}`, label: `${at + 1}.`, text })) });

const english = [
  "Each Party shall withdraw 6,000 persons within thirty days, by 1 June 2028.",
  "The Commission may keep 12.5 per cent of the means.",
  "No Party may station forces on the shore.",
];
const versions: Readonly<Record<string, readonly string[]>> = {
  fr: [
    "Chaque Partie retire 6 000 personnes dans un délai de trente jours, avant le 1er juin 2028.",
    "La Commission peut garder 12,5 pour cent des moyens.",
    "Aucune Partie ne peut stationner de forces sur la rive.",
  ],
  uk: [
    "Кожна Сторона повинна вивести 6 000 осіб протягом тридцяти днів, до 1 червня 2028 року.",
    "Комісія може зберегти 12,5 відсотка коштів.",
    "Жодна Сторона не може розміщувати війська на березі.",
  ],
  ru: [
    "Каждая Сторона должна вывести 6 000 человек в течение тридцати дней, до 1 июня 2028 года.",
    "Комиссия может сохранить 12,5 процента средств.",
    "Ни одна Сторона не может размещать войска на берегу.",
  ],
  es: [
    "Cada Parte retirará 6.000 personas en 30 días, antes del 1 de junio de 2028.",
    "La Comisión podrá conservar el 12,5 por ciento de los medios.",
    "Ninguna Parte podrá estacionar fuerzas en la orilla.",
  ],
  ar: [
    "على كل طرف أن يسحب 6000 شخص خلال ٣٠ يومًا قبل ١ يونيو ٢٠٢٨.",
    "يجوز للجنة الاحتفاظ بنسبة ١٢٫٥ في المائة من الأموال.",
    "لا يجوز لأي طرف وضع قوات على الشاطئ.",
  ],
};

describe.each(Object.keys(versions))("the English text beside its version in %s", (language) => {
  const told = (texts: readonly string[]) =>
    versionsByPoint(of("en", ...english.slice(0, 2)), of(language, ...texts.slice(0, 2))).map(({ differences }) =>
      differences.map(({ kind }) => kind),
    );
  const own = versions[language] ?? [];

  test("stands point by point, and nothing is told where both state the same", () => {
    expect(told(own)).toEqual([[], []]);
  });

  test("tells another figure, another day, and a may that the other has not", () => {
    const other = own.map((text) => text.replace("6.000", "7.000").replace("6 000", "7 000").replace("6000", "7000"));
    expect(told(other)).toEqual([["figure"], []]);
    const later = own.map((text) => text.replace(/2028|٢٠٢٨/u, (year) => (year === "2028" ? "2029" : "٢٠٢٩")));
    expect(told(later)).toEqual([["date"], []]);
    const bound = own.map((text) =>
      text.replace(/peut garder|може зберегти|может сохранить|podrá conservar|يجوز للجنة الاحتفاظ/u, "X"),
    );
    expect(told(bound)).toEqual([[], ["leave"]]);
  });
});

test("points correspond by a person's word, then by id, then by place; what has no counterpart is told", () => {
  const a = draft({ language: "en", points: [point({ id: "1", text: "A" }), point({ id: "2", text: "B" })] });
  const b = draft({ language: "fr", points: [point({ id: "2", text: "Bf" }), point({ id: "x", text: "Xf" })] });
  const pairs = (corrections: readonly { from: string[]; to: string[] }[]) =>
    versionsByPoint(a, b, corrections).map(({ from, to }) => [from?.id ?? null, to?.id ?? null]);
  expect(pairs([])).toEqual([
    ["1", null],
    ["2", "2"],
    [null, "x"],
  ]);
  expect(pairs([{ from: ["1"], to: ["x"] }])).toEqual([
    ["1", "x"],
    ["2", "2"],
  ]);
});
