import { remembered } from "../../core/common/remembered.ts";
import { partsOf, tokensOf, isTelling } from "../../core/briefing/lint/reading/tokens.ts";
import { valuesOf, type Value } from "../../core/briefing/lint/reading/values.ts";
import { sidesOf } from "../../core/briefing/lint/sides.ts";
import { dayOfVersion } from "../../core/record/living/index.ts";
import { mainLanguage } from "../../core/common/language/one-language.ts";
import type { Fact } from "../../core/common/said.ts";
import { line, type Line } from "../answer.ts";
import { signedText } from "../../core/briefing/lint/reading/texts.ts";
import { parse, type Parsed } from "./clauses.ts";
import { daysIn, wordStem } from "./statement.ts";
import { isEnglish } from "./unread.ts";
import { pointsOf, textsOf, titleOf } from "../finding-texts.ts";
import { figureLines } from "../figures.ts";
import { positionLines } from "../holding.ts";
import { addressOfPoint, addressOfThing, type View } from "../view.ts";

/** A piece of the record that can bear a statement out by itself: a point of a text, a figure, an event, a position. */
export interface Unit {
  readonly kind: "point" | "figure" | "event" | "position";
  /** Its own words. */
  readonly text: string;
  /** Telling words of it and of what stands above it, in stem. */
  readonly words: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  /** Parties that it names, and whose words it is. */
  readonly parties: ReadonlySet<string>;
  /** Parties that it may speak of without naming them: between whom the whole process is, in a position of one of others. */
  readonly implied: ReadonlySet<string>;
  /** The parties that it means by "either Party" and the like. */
  readonly general: readonly string[];
  /** Parties by name in its own words, in order. */
  readonly named: readonly string[];
  readonly values: readonly Value[];
  /** All else that stands in it, in lower case: names are looked for there. */
  readonly names: string;
  /** The draft that it is a point of, or that it speaks of. */
  readonly draft: string | null;
  /** The number of the article or point that it is or in which it stands; null of what is no point of a text, or of one without. */
  readonly article: string | null;
  /** Its day, for sentences that name one. */
  readonly days: readonly string[];
  readonly struck: boolean;
  /** It is in English, whose sentences alone are read; of others only the very words are found. */
  readonly read: boolean;
  /** Parties by whose account a figure is, who need not be those of whom it is. */
  readonly estimators: ReadonlySet<string>;
  /** The claim that a figure is. */
  readonly claim: string | null;
  /** Whose words or stance it is; empty for a point of a text. */
  readonly holders: readonly string[];
  /** Who tabled the text in which it stands; of a position whose it is. */
  readonly tabledBy: readonly string[];
  /** Its own words, cut into predicates. */
  readonly parsed: () => Parsed;
  readonly lines: () => readonly Line[];
}

/** The pieces of a record, and how much each word tells among them. */
export interface Units {
  readonly all: readonly Unit[];
  readonly weightOf: (stem: string) => number;
  /** The text that was signed, where one was. */
  readonly signed: string | null;
  /** The text that was put on the table last; null where none has a day. */
  readonly latest: string | null;
  /** Between whom the process is: who signed, else who fought. */
  readonly signatories: readonly string[];
  /** Who tabled each text. */
  readonly tabledBy: ReadonlyMap<string, readonly string[]>;
  /** The most that a word can tell: that of one that stands nowhere. */
  readonly most: number;
}

/** Words of a text in stem, those of hyphened words as well. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { kind, lower } of tokensOf(text))
    if (kind === "word") for (const part of partsOf(lower)) if (isTelling(part)) stems.add(wordStem(part));
  return stems;
}

interface Raw {
  readonly kind: Unit["kind"];
  readonly text: string;
  readonly around: string;
  readonly parties: readonly string[];
  readonly draft?: string | null;
  readonly article?: string | null;
  readonly days?: readonly (string | null | undefined)[];
  readonly struck?: boolean;
  readonly language?: string;
  readonly estimator?: string;
  readonly claim?: string;
  readonly lines: () => readonly Line[];
}

/** The units of a view, made once. */
export const unitsOf = remembered((view: View): Units => {
  const raw = [...ofTexts(view), ...ofFigures(view), ...ofEvents(view), ...ofPositions(view)];
  const all = raw.map((each) => unit(each, view));
  const counts = new Map<string, number>();
  for (const { words } of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.log(all.length + 2);
  return {
    all,
    most,
    signed: signedText(view.talks)?.id ?? null,
    latest: latestText(view),
    signatories: bound(view),
    tabledBy: new Map(view.talks.drafts.map(({ id, draft }) => [id, draft.tabledBy])),
    weightOf: (word) => Math.log((all.length + 2) / ((counts.get(word) ?? 0) + 1)),
  };
});

function unit(
  {
    kind,
    text,
    around,
    parties,
    draft = null,
    article = null,
    days = [],
    struck = false,
    language,
    estimator = "",
    claim,
    lines,
  }: Raw,
  view: View,
): Unit {
  const sides = sidesOf(view.talks);
  const named = sides.find(text).map(({ id }) => id);
  const own = stemsOf(text);
  return {
    kind,
    text,
    own,
    words: new Set([...own, ...stemsOf(around), ...stemsOf(estimator)]),
    // Whose text it is in does not make it speak of them.
    parties: new Set([...(kind === "point" ? boundBy(text, view) : parties), ...named, ...sides.in(around)]),
    implied: new Set(kind === "position" ? bound(view) : []),
    general:
      kind === "point" && /\b(?:each|both|the|neither|either|no|other) part(?:y|ies)\b/iu.test(text) ? bound(view) : [],
    named,
    values: valuesOf(tokensOf(text), () => false),
    names: `${text} ${around} ${estimator}`.toLowerCase(),
    estimators: new Set(sides.in(estimator)),
    claim: claim ?? null,
    draft,
    article,
    days: [
      ...days.filter((day): day is string => typeof day === "string" && day !== ""),
      ...daysIn(`${text} ${around}`).days,
    ],
    struck,
    read: language === undefined ? isEnglish(text) : mainLanguage(language) === "en",
    holders: kind === "point" ? [] : parties,
    tabledBy: kind === "point" || kind === "position" ? parties : [],
    parsed: once(() => parse(text, (words) => sides.find(words))),
    lines,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The text of the last day; of one day the one that stands last. */
function latestText({ talks }: View): string | null {
  let latest: { readonly id: string; readonly day: string } | null = null;
  for (const { id, draft } of talks.drafts) {
    const day = draft.date ?? "";
    if (day !== "" && day >= (latest?.day ?? "")) latest = { id, day };
  }
  return latest?.id ?? null;
}

/** Between whom the process is: who signed, else who fought. */
function bound({ talks }: View): readonly string[] {
  const of = (what: string): readonly string[] =>
    talks.parties.filter(({ roles }) => roles.some(({ role }) => role === what)).map(({ id }) => id);
  const signatories = of("signatory");
  return signatories.length > 0 ? signatories : of("belligerent");
}

/** The parties whom "Each Party shall" binds. */
function boundBy(text: string, view: View): readonly string[] {
  return /(?:^|[.;]\s+)(?:each|both|the|neither|either|no)\s+part(?:y|ies)\b/iu.test(text) ? bound(view) : [];
}

function ofTexts(view: View): readonly Raw[] {
  const { issues = [] } = view.talks.positions ?? {};
  return textsOf(view).flatMap((text) => {
    const points = pointsOf(text);
    const version = text.versions.at(-1);
    const { draft } = version ?? {};
    const topical = (id: string): string =>
      issues
        .filter((issue) => issue.points?.[text.id]?.includes(id) === true)
        .map(({ title, alsoCalled = [] }) => [title, ...alsoCalled].join(" "))
        .join(" ");
    return points
      .filter(({ text: words }) => words.trim() !== "")
      .map(({ id, text: words, heading, label, wording, deleted, parties }): Raw => {
        const above = points.filter((each) => id.startsWith(`${each.id}/`));
        const ids = [...above.map((each) => each.id), id];
        const around = [
          ...above.flatMap((each) => [each.heading, each.text]),
          heading,
          ...ids.map(topical),
          titleOf(text),
          draft?.status ?? "",
        ].join(" ");
        return {
          kind: "point",
          text: words,
          around,
          parties,
          draft: text.id,
          article: /^\d+/u.exec(id)?.[0] ?? null,
          days: [version === undefined ? null : dayOfVersion(version)],
          struck: deleted,
          ...(draft === undefined ? {} : { language: draft.language }),
          lines: () =>
            line(words, wording, [addressOfPoint(view, text, id)], {
              as: deleted ? "struck-out" : "point",
              label,
              heading,
              parties,
            }),
        };
      });
  });
}

function ofFigures(view: View): readonly Raw[] {
  const { claims = [], parties } = view.talks;
  return claims.flatMap((claim): readonly Raw[] => {
    const { statement, topic, scope, estimator, unit: counted, low, high, holder, legalStatus, asOf, note } = claim;
    const figures = [...new Set([low, high])].filter((each) => each !== null).join(" to ");
    // Who holds it and by whose order is said of the figure itself.
    const kept = [holder, legalStatus].filter((each) => each !== undefined && each !== "").map((each) => `; ${each}`);
    const words = `${statement}: ${figures} ${counted}; ${scope}${kept.join("")}`;
    const about = parties.filter(({ id }) => topic.split("-").includes(id.toLowerCase())).map(({ id }) => id);
    const made = {
      kind: "figure" as const,
      around: [topic.replaceAll("-", " "), holder, legalStatus, note, counted].join(" "),
      estimator: estimator ?? "",
      claim: claim.id,
      parties: about,
      days: [asOf],
      lines: () => figureLines(view, claim),
    };
    // What is noted beside a figure says something by itself: "Southland disputes the method".
    const noted =
      (note ?? "").trim() === "" ? [] : [{ ...made, text: note ?? "", around: [words, made.around].join(" ") }];
    return [{ ...made, text: words }, ...noted];
  });
}

function ofEvents(view: View): readonly Raw[] {
  return view.talks.events.map(
    ({ id, date, endDate, dateNote, title, summary, place, parties, drafts = [], kind }): Raw => {
      const words: Fact = [title, summary].filter((each) => each !== "").join(": ");
      return {
        kind: "event",
        text: `${title}. ${summary}`,
        around: [place ?? "", kind, dateNote ?? "", ...parties.map((party) => nameOf(party, view))].join(" "),
        parties,
        draft: drafts.length === 1 ? (drafts[0] ?? null) : null,
        days: [date, endDate, ...daysBetween(date, endDate)],
        lines: () =>
          line(words, "paraphrase", [addressOfThing(view, "event", id)], { as: "event", label: id, parties, on: date }),
      };
    },
  );
}

/** Every day of what lasted some. */
function daysBetween(from: string, to: string | undefined): readonly string[] {
  const days: string[] = [];
  if (to === undefined || from.length !== 10 || to.length !== 10) return days;
  for (let at = Date.parse(from); at <= Date.parse(to) && days.length < 60; at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

function nameOf(party: string, { talks }: View): string {
  return talks.parties.find(({ id }) => id === party)?.name ?? party;
}

function ofPositions(view: View): readonly Raw[] {
  const { issues = [], positions = [] } = view.talks.positions ?? {};
  return positions.map((position): Raw => {
    const issue = issues.find(({ id }) => id === position.issue);
    const { party, stance, quote = "", draft, on, speaker = "", option, note = "" } = position;
    const chosen = issue?.options.find(({ id }) => id === option)?.title ?? "";
    return {
      kind: "position",
      text: `${stance} ${quote}`,
      around: [nameOf(party, view), issue?.title ?? "", ...(issue?.alsoCalled ?? []), chosen, speaker, note].join(" "),
      parties: [party],
      draft: draft ?? null,
      days: [on],
      lines: () => positionLines(view, position, issue),
    };
  });
}
