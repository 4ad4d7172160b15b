import type { Source, SourceStrength } from "../../../../core/record/state.ts";
import { lastDayOf } from "../../../../core/common/day.ts";
import type { EntryPlan } from "../../../record.ts";
import { freshName } from "./fresh-name.ts";
import { given, typedDay } from "./typed-day.ts";

/** A source as its form holds it; `key` tells new ones apart. */
export interface SourceValues {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  readonly kind: string;
  readonly strength: SourceStrength | "";
  readonly note: string;
}

/** What of a source is missing or not understood, by field. */
export type SourceGap = "title" | "date" | "url";

/** An empty form. */
export function newSource(key: string): SourceValues {
  return { key, title: "", publisher: "", date: "", url: "", kind: "news", strength: "", note: "" };
}

/** A source on record as its form holds it. */
export function sourceValues(source: Source): SourceValues {
  const { id, title, publisher, date, url, kind, strength = "", note = "" } = source;
  return { key: id, title, publisher, date: date ?? "", url: url ?? "", kind, strength, note };
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
  const { key, title, publisher, strength, note } = values;
  const url = values.url.trim();
  return {
    id: id ?? freshName(`${publisher} ${title}`, key),
    title: title.trim(),
    publisher: publisher.trim(),
    date: typedDay(values.date) ?? null,
    url: url === "" ? null : url,
    kind: values.kind,
    ...given({ note }),
    ...(strength === "" ? {} : { strength }),
  };
}

/** The entry of a source; it stands before what rests on it. */
export function sourcePlan(source: Source, today: string): EntryPlan {
  return { kind: "source", on: source.date === null ? today : lastDayOf(source.date), body: source };
}
