import { literal } from "../../common/literal.ts";
import type { Party } from "../../record/state.ts";

/** Other names of States and groups that prose uses for them. */
const ALIASES: Readonly<Record<string, string>> = {
  ukraine: "[Uu]krain\\p{L}*|Kyiv|Украї\\p{L}*|[Уу]країн\\p{L}*|Киє?в\\p{L}*|و?(?:ال)?أوكراني\\p{L}*",
  russia: "Russia\\w*|Moscow|Russie|[Rr]usses?|Moscou|[Рр]осі\\p{L}*|Москв\\p{L}*|و?(?:ال)?روسي\\p{L}*|موسكو",
  "united states":
    "U\\.?S\\.?(?:A\\.?)?|United States|America\\w*|Washington|États-Unis|[Aa]méricain\\p{L}*|США|[Аа]мерикан\\p{L}*|و?الولايات المتحدة",
  "european union":
    "E\\.?U\\.?|European Union|Brussels|Union européenne|Європейськ\\p{L}* Союз\\p{L}*|ЄС|الاتحاد الأوروبي",
  "france, germany and the united kingdom":
    "E3|European (?:powers|States|states|allies)|France, Germany and (?:the )?(?:United Kingdom|UK|Britain)",
  poland: "Poland|Polish|Warsaw",
  hungary: "Hungar\\w*|Budapest",
};

/** Recognises the parties of a process in prose. */
export class Sides {
  private readonly patterns: readonly { readonly id: string; readonly words: RegExp }[];

  constructor(parties: readonly Party[]) {
    this.patterns = parties.map(({ id, name }) => ({
      id,
      words: new RegExp(`(?<![\\p{L}])(?:${wordsOf(id, name)})(?![\\p{L}])`, "gu"),
    }));
  }

  /** Where parties are named, in order. */
  find(text: string): readonly { readonly id: string; readonly from: number; readonly to: number }[] {
    const found = this.patterns.flatMap(({ id, words }) =>
      [...text.matchAll(words)].map((match) => ({ id, from: match.index, to: match.index + match[0].length })),
    );
    return found.sort((a, b) => a.from - b.from);
  }

  /** Ids of the parties that a text names. */
  in(text: string): ReadonlySet<string> {
    return new Set(this.find(text).map(({ id }) => id));
  }
}

function wordsOf(id: string, name: string): string {
  const alias = ALIASES[name.toLowerCase()];
  if (alias !== undefined) return `${alias}|${literal(id)}`;
  // "Kethland" is also in "Kethlander", "Kethlandic"; short names stand for themselves.
  const stem =
    name.length >= 6 && !name.includes(" ") ? `${literal(name.replace(/(?:a|ia|e|y)$/u, ""))}\\w*` : literal(name);
  return /^[A-Z]{2}$/u.test(id) ? stem : `${stem}|${literal(id)}`;
}
