import { describe, expect, it } from "vitest";
import { checkArticle } from "../../src/asking/article.ts";
import { checkClause } from "../../src/asking/clause.ts";
import { pointsOf, textNamed } from "../../src/asking/finding-texts.ts";
import { readText } from "../../src/asking/reading.ts";
import { verifyStatement } from "../../src/asking/verify/verify.ts";
import type { View } from "../../src/asking/view.ts";
import { exampleView } from "./views.ts";

/*
 * Sentences are read in English alone. Of a record in another language an assistant learns what stands there word for word, and that all
 * else was not read: never that the record says what it does not, nor that it is silent.
 */

const view = (language: string): Promise<View> => exampleView(`tessel-${language}`, "test/asking/processes");

function told(of: View, statement: string) {
  const answer = verifyStatement(of, { statement });
  if (!answer.ok) throw new Error(answer.failure.code);
  return { verdict: answer.value.verdict, notes: answer.value.notes.map((note) => (note as { code: string }).code) };
}

/** Each word left out, and two put the other way round. */
function altered(sentence: string): readonly string[] {
  const words = sentence.split(" ");
  return [
    ...words.map((_, at) => words.toSpliced(at, 1).join(" ")),
    ...words.slice(1).map((word, at) => words.toSpliced(at, 2, word, words[at] ?? "").join(" ")),
  ].filter((each) => each !== sentence);
}

describe.each(["fr", "uk", "ar"])("a record in %s", (language) => {
  it("bears out its very words alone", async () => {
    const of = await view(language);
    const treaty = textNamed(of, "treaty");
    if (!treaty.ok) throw new Error("no treaty");
    const sentences = pointsOf(treaty.value).flatMap(({ text }) => (text === "" ? [] : [text]));
    expect(sentences.length).toBeGreaterThan(2);
    for (const sentence of sentences) {
      expect(told(of, sentence).verdict, sentence).toBe("supported");
      for (const other of altered(sentence)) expect(told(of, other).verdict, other).not.toBe("supported");
    }
  });

  it("does not bear out what only a text says that was not signed", async () => {
    const of = await view(language);
    const draft = textNamed(of, "va-draft");
    if (!draft.ok) throw new Error("no draft");
    for (const { text } of pointsOf(draft.value))
      if (text !== "") expect(told(of, text).verdict, text).not.toBe("supported");
  });

  it("is not said to be silent where it was not read", async () => {
    const of = await view(language);
    expect(told(of, "The discharge of mercury into the river is prohibited.")).toEqual({
      verdict: undefined,
      notes: ["verdict-unread"],
    });
  });
});

it.each([
  ["fr", "La Commission se compose de douze membres."],
  ["fr", "Le rejet de mercure dans le fleuve n'est pas interdit."],
  ["uk", "Комісія складається з дванадцяти членів."],
  ["uk", "Скидання ртуті в річку не заборонено."],
  ["ar", "تتألف اللجنة من اثني عشر عضوا."],
  ["ar", "لا يحظر تصريف الزئبق في النهر."],
])("in %s, “%s” is not judged, and that is said", async (language, statement) => {
  expect(told(await view(language), statement)).toEqual({ verdict: undefined, notes: ["verdict-language"] });
});

it("says of an article and of a clause in another language that they were not read in full", async () => {
  const of = await view("fr");
  const notes = [
    checkArticle(of, { article: "Le traité interdit le rejet de mercure. La Commission compte douze membres." }),
    checkClause(of, { clause: "Chaque Partie libère les prisonniers dans un délai raisonnable." }),
  ].map((answer) => (answer.ok ? answer.value.notes : []));
  for (const note of notes) expect(note).toContainEqual({ code: "asked-language", facts: {} });
  const english = checkArticle(of, { article: "The treaty was signed." });
  expect(english.ok && english.value.notes).not.toContainEqual({ code: "asked-language", facts: {} });
});

it.each([
  ["tessel-fr", "Article 2", "2"],
  ["tessel-uk", "Стаття 2", "2"],
  ["tessel-ar", "المادة 2", "2"],
  ["river-tessel", "Article 2", "2"],
  ["river-tessel", "1/2", "1/2"],
])("in %s, %s is the point %s", async (name, asked, id) => {
  const of = await exampleView(name, "test/asking/processes");
  const answer = readText(of, { text: "treaty", point: asked });
  const [first] = answer.ok ? answer.value.lines : [];
  expect(first?.of[0]?.point).toBe(id);
});
