import { languageTags, type InterfaceLanguage } from "../locale.ts";

/** Forms of a word by plural category; `other` serves where a category is not given. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A chooser of plural forms for a language: `count(3, {one: "change", other: "changes"})`. */
export function pluralsOf(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}

/** How sentences of a language write a count: `1,011`. */
export function figuresOf(language: InterfaceLanguage): (count: number) => string {
  const format = new Intl.NumberFormat(languageTags[language]);
  return (count) => format.format(count);
}
