import { expect, test } from "vitest";
import { consentNeeded } from "./table-package.tsx";

const preferences = { scores: {} };

test("consent is asked of parties who gave their own preferences, not of estimates and not of oneself", () => {
  const file = {
    parties: ["A", "B", "C"],
    issues: [],
    preferences: { A: preferences, B: preferences, C: { ...preferences, estimatedBy: "the office" } },
  };
  expect(consentNeeded(file, "A")).toEqual(["B"]);
  expect(consentNeeded(file, undefined)).toEqual(["A", "B"]);
});
