import type { InterfaceLanguage } from "../views/locale.ts";
import { en, type Messages } from "../views/messages/en.ts";

/** English is at hand at once; the other languages are fetched when chosen. */
const loaders: Readonly<Record<InterfaceLanguage, () => Promise<Messages>>> = {
  en: () => Promise.resolve(en),
  fr: async () => (await import("../views/messages/fr.ts")).fr,
  uk: async () => (await import("../views/messages/uk.ts")).uk,
  ar: async () => (await import("../views/messages/ar.ts")).ar,
};

/** The sentences of the interface in a language. */
export function loadMessages(language: InterfaceLanguage): Promise<Messages> {
  return loaders[language]();
}
