import type { Activity } from "../../../../core/record/activity.ts";
import type { Entry } from "../../../../core/record/entry.ts";
import type { TalksState } from "../../../../core/record/talks.ts";
import type { ProposalBody } from "../../../../core/things/texts.ts";
import type { Locale } from "../../../../words/locale.ts";
import type { Words } from "../../../../words/types.ts";
import { arrangedLines } from "../point/arranged.tsx";
import { wordOf } from "../../../../words/words.ts";
import { withoutCells } from "../../../../core/text/table.ts";
import { monitored } from "./monitored.ts";

/** What an answer or a status says in full, and what is done with whole points; what any other entry says, in a few of its words. */
export function saying(
  t: Words,
  locale: Locale,
  line: Activity,
  entry: Entry | undefined,
  { agreements = [], texts }: Pick<TalksState, "agreements" | "texts">,
  /** The entry that it withdraws or takes back. */
  ended?: Entry,
  /** The entry of a text as commitments that it renews. */
  before?: Entry,
): string {
  const duties = (of: Entry | undefined) => monitored(t, locale, of, agreements);
  if (entry?.kind === "withdrawal" || takesBack(entry)) {
    const kind = ended?.kind ?? textOf(entry?.body?.["what"]);
    const why = textOf(entry?.body?.["reason"] ?? entry?.body?.["why"]).slice(0, 140);
    const said = duties(ended) || gist(ended, false) || answered(t, ended);
    return [kind === "" ? "" : wordOf(t.record.activity.kinds, kind), said, why]
      .filter((each) => each !== "")
      .join(" · ");
  }
  const { answer, level, between = [] } = line;
  if (answer !== undefined) {
    const until = textOf(entry?.body?.["until"]);
    const capital = until === "" ? [] : [t.livingText.toConfirmBy({ day: locale.shortDate(until) })];
    const silence = entry?.body?.["silence"] === undefined ? [] : [t.record.activity.breaksSilence];
    const reason = textOf(entry?.body?.["reason"]).slice(0, 140);
    return [t.record.point.answered[answer], ...capital, ...silence, ...(reason === "" ? [] : [reason])].join(" · ");
  }
  if (level === undefined)
    return (
      duties(entry) ||
      [gist(entry), ...arrangements(t, line, entry, texts), ...refusals(t, entry, before)]
        .filter((each) => each !== "")
        .join(" · ")
    );
  return `${t.record.levels[level]}, ${t.record.status.between({ list: between })}`;
}

/** Whether an entry takes another back. */
export function takesBack(entry: Entry | undefined): boolean {
  return entry?.kind === "correction" && entry.body?.["body"] === null;
}

/** The entry that another withdraws or takes back, where that is named by its own id. */
export function endedBy(entry: Entry | undefined, entries: readonly Entry[]): Entry | undefined {
  const id = takesBack(entry) ? entry?.body?.["entry"] : entry?.kind === "withdrawal" ? entry.body?.["id"] : undefined;
  return id === undefined ? undefined : entries.find((each) => each.id === id && each.room === entry?.room);
}

function answered(t: Words, entry: Entry | undefined): string {
  const answers: Readonly<Record<string, string>> = t.record.point.answered;
  return entry?.kind === "stance" ? (answers[textOf(entry.body?.["answer"])] ?? "") : "";
}

/** What an entry says, in a few of its own words; `named` by its id where it says nothing else. */
function gist(entry: Entry | undefined, named = true): string {
  const body = entry?.body ?? {};
  const draft = body["draft"];
  const changed = changesIn(body);
  if (changed !== "") return changed.slice(0, 140);
  if (typeof draft === "object" && draft !== null && "title" in draft && typeof draft["title"] === "string")
    return draft["title"];
  for (const field of [
    "title",
    "shortTitle",
    "text",
    "name",
    "holder",
    "label",
    "why",
    "reason",
    "outcome",
    "purpose",
    "note",
    "quote",
    "subject",
    "quantity",
    "from",
    "declaredBy",
    "source",
    "id",
  ]) {
    const value = body[field];
    if (field === "id" && !named) continue;
    if (typeof value === "string" && value.trim() !== "") return value.slice(0, 140);
  }
  return "";
}

/** The entry of a text as commitments that this one renews, as far as it is seen. */
export function renewedBy(entry: Entry | undefined, entries: readonly Entry[]): Entry | undefined {
  if (entry?.kind !== "agreement") return undefined;
  const at = entries.findIndex((each) => each.id === entry.id && each.room === entry.room);
  return entries.slice(0, at).findLast(({ kind, body }) => kind === "agreement" && body?.["id"] === entry.body?.["id"]);
}

/** Which duties an entry of a text as commitments says to be none, and which it opens again. */
function refusals(t: Words, entry: Entry | undefined, before: Entry | undefined): readonly string[] {
  if (entry?.kind !== "agreement") return [];
  const [was, is] = [before, entry].map(
    (each) => new Set(listOf(each?.body?.["setAside"]).map(({ only, quote }) => textOf(only) || textOf(quote))),
  ) as [Set<string>, Set<string>];
  const { noDuty, openAgain } = t.record.activity;
  return [
    ...[...is].filter((each) => !was.has(each)).map((what) => noDuty({ what: what.slice(0, 140) })),
    ...[...was].filter((each) => !is.has(each)).map((what) => openAgain({ what: what.slice(0, 140) })),
  ];
}

/** Which whole points a proposal takes out, cuts or moves, and where to. */
function arrangements(
  t: Words,
  line: Activity,
  entry: Entry | undefined,
  texts: TalksState["texts"],
): readonly string[] {
  const text = textOfLine(texts, line);
  if (line.kind !== "proposal" || text === undefined || entry?.body == null) return [];
  const body = entry.body as unknown as ProposalBody;
  const deleted = (body.points ?? []).some(({ op }) => op === "delete") ? [t.own.received.deleted] : [];
  return [...deleted, ...arrangedLines(t, text, body)];
}

/** The text that a line is about. */
export function textOfLine(
  texts: TalksState["texts"],
  { draft, composite }: Activity,
): TalksState["texts"][number] | undefined {
  const kind = draft === undefined ? "composite" : "draft";
  return texts.find((each) => each.kind === kind && each.id === (draft ?? composite));
}

/** The words that an edit changes, as "14 → 7". */
function changesIn({ spans, points }: Readonly<Record<string, unknown>>): string {
  const changed = listOf(spans).map(
    ({ quote, insert }) => `${withoutCells(textOf(quote))} → ${withoutCells(textOf(insert))}`,
  );
  const added = listOf(points).flatMap(({ point }) => {
    const text = typeof point === "object" && point !== null && "text" in point ? textOf(point.text) : "";
    return text === "" ? [] : [`+ ${withoutCells(text)}`];
  });
  return [...changed, ...added].join("; ");
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
