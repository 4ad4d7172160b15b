// Made by scripts/make-words.mjs from the files of words beside it; edit those.

/** A language of the interface. */
export type Language = "en" | "ar" | "fr" | "uk";

/** The languages of the interface: tag for figures and dates, direction, own name. */
export const languages = {
  en: { tag: "en-GB", dir: "ltr", name: "English" },
  ar: { tag: "ar-u-nu-latn", dir: "rtl", name: "العربية" },
  fr: { tag: "fr-FR", dir: "ltr", name: "Français" },
  uk: { tag: "uk-UA", dir: "ltr", name: "Українська" },
} as const satisfies Readonly<Record<Language, { tag: string; dir: "ltr" | "rtl"; name: string }>>;

/** Their codes, English first. */
export const languageCodes = Object.keys(languages) as readonly Language[];
