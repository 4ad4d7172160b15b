// Made by scripts/make-words.mjs from the files of words beside it; edit those.

import type { Language } from "./languages.ts";
import type { Table } from "./table.ts";

/** Where the words of each language come from. */
export const loaders: Readonly<Record<Language, () => Promise<Table>>> = {
  en: async () => (await import("./en.json", { with: { type: "json" } })).default,
  ar: async () => (await import("./ar.json", { with: { type: "json" } })).default,
  fr: async () => (await import("./fr.json", { with: { type: "json" } })).default,
  uk: async () => (await import("./uk.json", { with: { type: "json" } })).default,
};
