import {
  brokenBy,
  type BargainFile,
  type Choices,
  type Issue,
  type Origin,
  type Package,
  type Rule,
} from "../../../core/bargain/index.ts";
import type { Locale } from "../../../words/locale.ts";
import type { Words } from "../../../words/types.ts";

/** What readers see of an issue. */
export function issueTitle(issue: Issue): string {
  return issue.title ?? issue.id;
}

/** What readers see of an option. */
export function optionTitle(issue: Issue, option: string): string {
  return issue.optionTitles?.[option] ?? option;
}

/** What a party's option adds, as a number for drawing; what is proved is computed exactly elsewhere. */
function worth(file: BargainFile, party: string, issue: Issue, option: string): number {
  const own = file.preferences[party];
  return Number(own?.weights?.[issue.id] ?? 1) * Number(own?.scores[issue.id]?.[option] ?? 0);
}

/** The least and the most a party's options add up to, rules aside. */
export function extent(file: BargainFile, party: string): { least: number; most: number } {
  let [least, most] = [0, 0];
  for (const issue of file.issues) {
    const values = issue.options.map((option) => worth(file, party, issue, option));
    least += Math.min(...values);
    most += Math.max(...values);
  }
  return { least, most };
}

/** A party's worth of a package. */
export function worthOf(file: BargainFile, party: string, chosen: Package): number {
  return file.issues.reduce((sum, issue) => sum + worth(file, party, issue, chosen[issue.id] ?? ""), 0);
}

/** Scales worths of each party from 0 at the worst it could get to 1 at the best. */
export type Shares = (party: string, value: number) => number;

/** Shares by the ideals where they are known, else by the best options. */
export function sharesOf(file: BargainFile, ideal: Readonly<Record<string, number | string>>): Shares {
  const ends = new Map(
    file.parties.map((party) => {
      const { least, most } = extent(file, party);
      return [party, { least, most: ideal[party] === undefined ? most : Number(ideal[party]) }];
    }),
  );
  return (party, value) => {
    const { least, most } = ends.get(party)!;
    return most === least ? 1 : (value - least) / (most - least);
  };
}

/** A party's line; null where it named none. */
export function lineOf(file: BargainFile, party: string): number | null {
  const reservation = file.preferences[party]?.reservation;
  return reservation === undefined ? null : Number(reservation);
}

/** The package in the address: the place of each issue's option; else today's text, else first options. */
export function packageIn(file: BargainFile, code: string | undefined): Package {
  const places = code?.split(".").map(Number) ?? [];
  return Object.fromEntries(
    file.issues.map(({ id, options }, at) => {
      const place = places.length === file.issues.length ? options[places[at]!] : undefined;
      return [id, place ?? file.current?.[id] ?? options[0]!];
    }),
  );
}

/** A package as it stands in the address. */
export function packageCode(file: BargainFile, chosen: Package): string {
  return file.issues.map(({ id, options }) => options.indexOf(chosen[id] ?? "")).join(".");
}

/** Whether two packages settle everything alike. */
export function samePackage(a: Package, b: Package): boolean {
  return Object.keys(a).every((id) => a[id] === b[id]);
}

/** The problem with some issues held at an option. */
export function holding(file: BargainFile, chosen: Package, held: readonly string[]): BargainFile {
  const rules = held.flatMap((id): Rule[] => {
    const others = file.issues.find((issue) => issue.id === id)?.options.filter((option) => option !== chosen[id]);
    return others === undefined || others.length === 0 ? [] : [{ never: { [id]: others } }];
  });
  return rules.length === 0 ? file : { ...file, rules: [...(file.rules ?? []), ...rules] };
}

/** Choices in words: "Distance is 25 km or 15 km and …". */
export function choiceWords(file: BargainFile, choices: Choices, t: Words, locale: Locale): string {
  const words = t.bargain.rules;
  return locale.list(
    Object.entries(choices).map(([id, options]) => {
      const issue = file.issues.find((one) => one.id === id);
      if (issue === undefined) return id;
      const names = (typeof options === "string" ? [options] : options).map((option) => optionTitle(issue, option));
      return words.is({ issue: issueTitle(issue), option: names.join(words.or) });
    }),
  );
}

/** A rule or red line in words. */
export function originWords(file: BargainFile, origin: Origin, t: Words, locale: Locale): string {
  const words = t.bargain.rules;
  if (origin.kind === "redLine") {
    const line = file.redLines?.[origin.party]?.[origin.index];
    return line === undefined ? "" : words.redLine({ party: origin.party, list: choiceWords(file, line, t, locale) });
  }
  const rule = file.rules?.[origin.index];
  return rule === undefined ? "" : ruleWords(file, rule, t, locale);
}

/** A rule in words. */
export function ruleWords(file: BargainFile, rule: Rule, t: Words, locale: Locale): string {
  const words = t.bargain.rules;
  return "never" in rule
    ? words.never({ list: choiceWords(file, rule.never, t, locale) })
    : words.follows({
        condition: choiceWords(file, rule.if, t, locale),
        result: choiceWords(file, rule.then, t, locale),
      });
}

/** What a package breaks, in words. */
export function brokenWords(file: BargainFile, chosen: Package, t: Words, locale: Locale): readonly string[] {
  return brokenBy(file, chosen).map((origin) => originWords(file, origin, t, locale));
}

/** A share as a percentage. */
export function percent(locale: Locale, share: number, digits = 0): string {
  const factor = 10 ** digits;
  return `${locale.number(Math.round(share * 100 * factor) / factor)}\u00a0%`;
}
