import { expect, test } from "vitest";
import { isOneLanguage, sharedLanguage } from "./one-language.ts";

test("variants of a region are one language, scripts that are edited apart are not", () => {
  for (const [a, b] of [
    ["en-US", "en"],
    ["en_GB", "EN-us"],
    ["zh-CN", "zh-Hans"],
    ["zh-TW", "zh-Hant-HK"],
    ["sr", "sr-Cyrl-RS"],
    ["fr", ""],
  ] as const)
    expect(isOneLanguage(a, b), `${a} ${b}`).toBe(true);
  for (const [a, b] of [
    ["en", "fr"],
    ["zh-Hans", "zh-Hant"],
    ["zh-CN", "zh-TW"],
    ["sr-Latn", "sr-Cyrl"],
    ["sr-Latn-RS", "sr"],
  ] as const)
    expect(isOneLanguage(a, b), `${a} ${b}`).toBe(false);
});

test("the language of several drafts is said where they share one, without a region where regions differ", () => {
  expect(sharedLanguage(["en-US", "en-US", ""])).toBe("en-US");
  expect(sharedLanguage(["en-US", "en-GB"])).toBe("en");
  expect(sharedLanguage(["zh-TW", "zh-HK"])).toBe("zh-Hant");
  expect(sharedLanguage(["en", "fr"])).toBe("");
  expect(sharedLanguage([])).toBe("");
});
