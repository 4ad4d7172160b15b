import { expect, test } from "vitest";
import { languageOf } from "./language.ts";

const russian = "Стороны обязуются вывести все свои силы, и ни одна из них не вправе препятствовать наблюдателям.";
const norwegian =
  "Partene skal trekke alle sine styrker ut av området, og ingen av dem kan hindre observatørene i det.";
const macedonian = "Страните ги повлекуваат сите сили, и ниту една од нив не смее да ги попречува набљудувачите.";

test("the words decide on the language; what the file says of it is a hint", () => {
  expect(languageOf(russian, "en-US")).toBe("ru");
  expect(languageOf(norwegian, "en-US")).toBe("nb");
  expect(languageOf(norwegian, "nb-NO")).toBe("nb-NO");
  expect(languageOf(norwegian, "no")).toBe("no");
  expect(languageOf(russian, "")).toBe("ru");
  // Nothing to go by.
  expect(languageOf("1. Objective", "fr-FR")).toBe("fr-FR");
  // A language that cannot be told by its words is believed, in its own script.
  expect(languageOf(macedonian, "mk")).toBe("mk");
  expect(languageOf(russian, "sw")).toBe("ru");
});

test("short English provisions, in which articles are the only frequent words, are in English", () => {
  const short =
    "Convention Part I. General Terms “Day” means a calendar day. Institutions A Commission is set up. On notice.";
  expect(languageOf(short, "en-US")).toBe("en-US");
  expect(languageOf(short, "")).not.toBe("hu");
  expect(
    languageOf("A felek a határ mentén egy bizottságot hoznak létre, és a jelentés az, hogy nem kell vagy van.", ""),
  ).toBe("hu");
});

test("a few words that another language has as well do not outweigh what the file declares; words of it alone do", () => {
  for (const few of ["A capital names no State.", "No map implies a border.", "1. On a map no line is a border."])
    expect(languageOf(few, "en-US")).toBe("en-US");
  expect(languageOf("Le présent Accord entre en vigueur à la ratification.", "en-US")).toBe("fr");
});
