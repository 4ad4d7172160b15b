import { languageCodes, type Language } from "../words/languages.ts";

/** What names the language of the reader, the first that is set. */
const NAMED_BY = ["PARLEY_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"] as const;

/** The language that the environment asks for, such as `fr_FR.UTF-8`; English where Parley does not speak it. */
export function languageAsked(environment: Readonly<Record<string, string | undefined>>): Language {
  const asked = NAMED_BY.map((name) => environment[name]).find((value) => value !== undefined && value !== "");
  const main = /^[a-z]+/iu.exec(asked ?? "")?.[0].toLowerCase();
  return languageCodes.find((code) => code === main) ?? "en";
}
