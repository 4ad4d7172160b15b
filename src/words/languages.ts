// Made by scripts/make-words.mjs from the files of words beside it; edit those.

/** A language of the interface. */
export type Language = "en" | "ar" | "fr" | "uk";

/** The languages of the interface: tag for figures and dates, direction, own name, where the words come from. */
export const languages = {
  en: { tag: "en-GB", dir: "ltr", name: "English" },
  ar: { tag: "ar-u-nu-latn", dir: "rtl", name: "العربية", load: async () => (await import("./ar.json", { with: { type: "json" } })).default },
  fr: { tag: "fr-FR", dir: "ltr", name: "Français", load: async () => (await import("./fr.json", { with: { type: "json" } })).default },
  uk: { tag: "uk-UA", dir: "ltr", name: "Українська", load: async () => (await import("./uk.json", { with: { type: "json" } })).default },
} as const satisfies Readonly<Record<Language, { tag: string; dir: "ltr" | "rtl"; name: string; load?: unknown }>>;

/** Their codes, English first. */
export const languageCodes = Object.keys(languages) as readonly Language[];
