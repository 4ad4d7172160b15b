import { TYPE } from "@formatjs/icu-messageformat-parser";
import { IntlMessageFormat, type Formatters } from "intl-messageformat";
import type { Fact, Said } from "../core/common/said.ts";
import { isolate } from "./isolate.ts";
import type { Locale } from "./locale.ts";
import type { Rich } from "./rich.ts";

// The library would ask which locales the engine knows of, which costs half of a short command; those of `languages` are known.
IntlMessageFormat.resolveLocale = (tags) => new Intl.Locale(typeof tags === "string" ? tags : (tags[0] ?? "en"));

/** The facts that a sentence is told. */
export type Facts = Readonly<Record<string, Fact>>;

type Elements = ReturnType<IntlMessageFormat["getAst"]>;

/** How a sentence of a language says its facts. */
export interface Voice {
  readonly locale: Locale;
  /** The words of something else that is said within a sentence. */
  readonly say: (said: Said) => string;
}

/** Whether a message emphasises parts of itself. */
export function isRich(message: string): boolean {
  return /<(?:strong|quiet)>/u.test(message);
}

/**
 * A sentence written as an ICU message, parsed when it is first said. An empty fact or null chooses the branch `none` of
 * a `select`; a `date` takes an ISO day; a list is joined as the language joins lists.
 */
export function sentenceOf(message: string, voice: Voice): (facts?: Facts) => string | Rich {
  let parsed: ReturnType<typeof parse> | null = null;
  const rich = isRich(message);
  return (facts = {}) => {
    parsed ??= parse(message, voice.locale, rich);
    const values: Record<string, unknown> = rich ? { ...tags } : {};
    for (const [name, fact] of Object.entries(facts)) values[name] = valueOf(fact, parsed.uses.get(name), voice);
    const said: unknown = parsed.format.format(values);
    if (!rich) return String(said);
    return (Array.isArray(said) ? said : [said]) as Rich;
  };
}

const tags = {
  strong: (parts: readonly string[]) => ({ strong: parts.join("") }),
  quiet: (parts: readonly string[]) => ({ quiet: parts.join("") }),
};

/** A fact that chooses a branch (and may be a day as well), or is a day to be written; all else stands in the sentence as it is. */
type Use = "chosen" | "dated";

const DAY = /^\d{4}(?:-\d{2}){0,2}(?:T[\d:.]+Z)?$/u;

function parse(message: string, { tag, formatters }: Locale, rich: boolean) {
  const format = new IntlMessageFormat(message, tag, undefined, {
    ignoreTag: !rich,
    formatters: formatters as unknown as Formatters,
  });
  const uses = new Map<string, Use>();
  const walk = (elements: Elements) => {
    for (const element of elements) {
      if (element.type === TYPE.select) uses.set(element.value, "chosen");
      if (element.type === TYPE.date && !uses.has(element.value)) uses.set(element.value, "dated");
      if ("options" in element) for (const { value } of Object.values(element.options)) walk(value);
      if ("children" in element) walk(element.children);
    }
  };
  walk(format.getAst());
  return { format, uses };
}

function valueOf(fact: Fact, use: Use | undefined, voice: Voice): string | number {
  if (typeof fact === "number") return fact;
  if (typeof fact === "string" || fact === null) {
    if ((fact ?? "") === "") return use === "chosen" ? "none" : "";
    const isWritten = use === "chosen" || (use === "dated" && DAY.test(fact ?? ""));
    return voice.locale.dir === "rtl" && !isWritten ? isolate(fact ?? "") : (fact ?? "");
  }
  if (typeof fact === "boolean") return String(fact);
  if ("code" in fact) return voice.say(fact);
  return voice.locale.list(fact.map((one) => String(valueOf(one, undefined, voice))));
}
