import { expect, test } from "vitest";
import { plainName } from "./plain-name.ts";

test("a file name turns no sentence around, and an Arabic one stays as it is", () => {
  expect(plainName("invoice \u202etxt.pdf")).toBe("invoice txt.pdf");
  expect(plainName("\u2067ملف\u2069 النهائي (2).docx")).toBe("ملف النهائي (2).docx");
});
