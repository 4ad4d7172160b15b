import { expect, test } from "vitest";
import { draft, point } from "../../../core/text/draft.ts";
import { guessDate, partyAndWhy } from "./guesses.ts";

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
  const guessParty = (...of: Parameters<typeof partyAndWhy>): string => partyAndWhy(...of).party;
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

test("a day is read in the closing words of a text, where it says when it was done", () => {
  const closed = (words: string) =>
    draft({
      points: [
        article,
        point({ id: "2", label: "Article 2", text: "It enters into force on 3 May 2032." }),
        point({ id: "p2", text: words }),
      ],
    });
  expect(
    guessDate("x.docx", closed("Done at Halm on 1 September 2026, in three originals, in the English language.")),
  ).toBe("2026-09-01");
  expect(
    guessDate("x.docx", closed("IN WITNESS WHEREOF the undersigned have signed. DONE at Halm, this 1 September 2026.")),
  ).toBe("2026-09-01");
  expect(guessDate("x.docx", closed("Fait à Halm, le 1 septembre 2026."))).toBe("2026-09-01");
  expect(guessDate("x.docx", closed("Signed by nobody before 1 September 2026."))).toBe("");
  expect(guessDate("x.docx", closed("Annex of 1 September 2026."))).toBe("");
});

test("what a party is guessed from is told; what the file says itself is no guess", () => {
  expect(partyAndWhy("ketara.docx", plain, parties)).toEqual({ party: "KE", from: "name" });
  expect(partyAndWhy("note.pdf", headed, parties)).toEqual({ party: "CU", from: "words" });
  expect(partyAndWhy("x.md", { ...plain, tabledBy: ["CU"] }, parties)).toEqual({ party: "CU", from: null });
});
