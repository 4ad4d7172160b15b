import { expect, test } from "vitest";
import { draft, point } from "../../../core/text/draft.ts";
import { guessDate, guessParty } from "./guesses.ts";

const parties = [
  { id: "KE", name: "Ketara", slot: 1, roles: [] },
  { id: "CU", name: "Castell Union", slot: 2, roles: [] },
];
const article = point({ id: "1", label: "Article 1", text: "Ketara withdraws by 1 June 2031." });
const plain = draft({ points: [article] });
const headed = draft({
  title: "Draft of the Castell Union",
  points: [point({ id: "p", text: "Oberhaven, 12 March 2031" }), article],
});

test("a party is guessed from the name of its file, then from the head, never from the words of an article", () => {
  expect(guessParty("KE_counter-draft.docx", plain, parties)).toBe("KE");
  expect(guessParty("ketara-treaty-draft.docx", plain, parties)).toBe("KE");
  expect(guessParty("note.pdf", headed, parties)).toBe("CU");
  expect(guessParty("note.pdf", plain, parties)).toBe("");
  expect(guessParty("ketara-and-castell.pdf", plain, parties)).toBe("");
  expect(guessParty("x.md", { ...plain, tabledBy: ["CU", "KE"] }, parties)).toBe("CU-KE");
});

test("a date is guessed from the name of its file, then from the head, never from the words of an article", () => {
  expect(guessDate("ketara_2031-01-12.docx", plain)).toBe("2031-01-12");
  expect(guessDate("chairs-text-4-march-2031.docx", plain)).toBe("2031-03-04");
  expect(guessDate("chairs-text-4-march.docx", plain)).toBe("");
  expect(guessDate("note.pdf", headed)).toBe("2031-03-12");
  expect(guessDate("note.pdf", plain)).toBe("");
  expect(guessDate("note.pdf", { ...plain, date: "2031-02-01" })).toBe("2031-02-01");
});
