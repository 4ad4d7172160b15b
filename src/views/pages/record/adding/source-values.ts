import { source, type Source } from "../../../../core/things/source.ts";
import { lastDayOf } from "../../../../core/common/day.ts";
import type { EntryPlan } from "../../../record.ts";
import { freshName } from "./fresh-name.ts";
import { blank, filled, taken, type Typed } from "./typed.ts";
import { typedDay } from "./typed-day.ts";

/** A source as its form holds it; `key` tells new ones apart. */
export interface SourceValues extends Typed<Source> {
  readonly key: string;
}

/** What of a source is missing or not understood, by field. */
export type SourceGap = "title" | "date" | "url";

/** An empty form. */
export function newSource(key: string): SourceValues {
  return { ...blank(source), key, kind: "news" };
}

/** A source on record as its form holds it. */
export function sourceValues(shown: Source): SourceValues {
  return { ...filled(source, shown), key: shown.id };
}

/** What must still be filled in or mended: a title or publisher, a day that can be read, an address of the web. */
export function sourceGaps({ title, publisher, date, url }: SourceValues): readonly SourceGap[] {
  return [
    ...(title.trim() === "" && publisher.trim() === "" ? (["title"] as const) : []),
    ...(typedDay(date) === undefined ? (["date"] as const) : []),
    ...(url.trim() === "" || /^https?:\/\/[^\s]+\.[^\s]+$/iu.test(url.trim()) ? [] : (["url"] as const)),
  ];
}

/** The source that a complete form gives; under `id` where it is on record. */
export function sourceOf(values: SourceValues, id?: string): Source {
  const { key, title, publisher } = values;
  return taken(source, { ...values, id: id ?? freshName(`${publisher} ${title}`, key) });
}

/** The entry of a source; it stands before what rests on it. */
export function sourcePlan(body: Source, today: string): EntryPlan {
  return { kind: "source", on: body.date === null ? today : lastDayOf(body.date), body };
}
