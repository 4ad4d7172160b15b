import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import { dayOfVersion } from "../core/record/living/index.ts";
import type { TalksText, TextVersion } from "../core/record/talks.ts";
import { readingText, walkComposite } from "../core/text/reading.ts";
import { walkPoints, type Wording } from "../core/text/draft.ts";
import type { LineWording } from "./answer.ts";
import type { View } from "./view.ts";

/** One point of a text as it is read out: of a composite once for each group of parties that read it alike. */
export interface ReadPoint {
  readonly id: string;
  readonly label: string;
  readonly heading: string;
  readonly text: string;
  readonly wording: LineWording;
  readonly deleted: boolean;
  readonly parties: readonly string[];
}

/** Texts that still stand, those that were withdrawn left out. */
export function textsOf({ talks }: View): readonly TalksText[] {
  return talks.texts.filter(({ withdrawn, versions }) => withdrawn === undefined && versions.length > 0);
}

/** What people call a text. */
export function titleOf(text: TalksText): string {
  const { title, draft } = text.versions.at(-1) ?? {};
  return draft?.title || title || text.id;
}

/** The text of an id, of a title, or of the one party that tabled it. */
export function textNamed(view: View, name: string): Result<TalksText> {
  const all = textsOf(view);
  const asked = name.trim().toLowerCase();
  const matching = (of: (text: TalksText) => readonly string[]): readonly TalksText[] =>
    all.filter((text) => of(text).some((each) => each.toLowerCase() === asked));
  const ways = [matching(({ id }) => [id]), matching((text) => [titleOf(text)]), matching(partiesOf)];
  const [only] = ways.find(({ length }) => length === 1) ?? [];
  if (only !== undefined) return ok(only);
  return failed(said("unknown-text", { name, known: listed(all) }));
}

/** Who tabled a text. */
export function partiesOf(text: TalksText): readonly string[] {
  return text.versions.at(-1)?.draft?.tabledBy ?? [];
}

/** Only what was tabled in these very words may be quoted. */
export function wordingOf(wording: Wording): LineWording {
  return wording === "verbatim" ? "verbatim" : "paraphrase";
}

/** The points of a version, in reading order. */
export function pointsOf(text: TalksText, version = text.versions.at(-1)): readonly ReadPoint[] {
  const { draft, composite } = version ?? {};
  if (draft !== undefined)
    return [...walkPoints(draft.points)].map(({ point: { id, label, heading, text: words, wording, deleted } }) => ({
      id,
      label,
      heading,
      text: words,
      wording: wordingOf(wording),
      deleted,
      parties: draft.tabledBy,
    }));
  if (composite === undefined) return [];
  const held = (party: string, id: string) =>
    composite.drafts.find((each) => each.party === party)?.points.find(({ pieces }) => pieces.includes(id));
  return [...walkComposite(composite.points)].flatMap(({ point: { id, label, heading, text: words } }) => {
    const groups = new Map<string, string[]>();
    for (const party of composite.parties) {
      if (held(party, id) === undefined) continue;
      const read = readingText(words, party);
      groups.set(read, [...(groups.get(read) ?? []), party]);
    }
    return [...groups].map(([read, parties]) => ({
      id,
      label,
      heading: readingText(heading, parties[0] ?? ""),
      text: read,
      wording: wordingOf(held(parties[0] ?? "", id)?.wording ?? "paraphrase"),
      deleted: parties.every((party) => held(party, id)?.deleted === true),
      parties,
    }));
  });
}

/** The points that a name means: an id, a label, or the words "Article 5" for a label "Article 5." and all below it. */
export function pointsNamed(points: readonly ReadPoint[], name: string): readonly ReadPoint[] {
  const plain = (words: string): string =>
    words
      .toLowerCase()
      .replace(
        /^(?:article|art|point|section|paragraph|paragraphe|стаття|статья|пункт|المادة|الفقرة|البند|§)\.?\s+/u,
        "",
      )
      .replace(/[.\s]+$/u, "")
      .replaceAll(/[()\s]+/gu, "/")
      .replaceAll(/\/+/gu, "/")
      .replace(/^\/|\/$/gu, "");
  const asked = plain(name);
  const bare = (words: string): string =>
    words
      .trim()
      .toLowerCase()
      .replace(/[.\s]+$/u, "");
  // "Article 2" is the one that is called so, and no second paragraph above it.
  const found =
    points.find(({ id }) => id === name) ??
    points.find(({ label }) => label !== "" && bare(label) === bare(name)) ??
    points.find(({ id }) => plain(id) === asked) ??
    points.find(({ label }) => plain(label) === asked);
  if (found === undefined) return [];
  return points.filter(({ id }) => id === found.id || id.startsWith(`${found.id}/`));
}

/** The one point that a name means, or what is said where there is none. */
export function pointNamed(text: TalksText, name: string): Result<ReadPoint> {
  const [point] = pointsNamed(pointsOf(text), name);
  return point === undefined ? failed(said("unknown-text.point", { name, text: titleOf(text) })) : ok(point);
}

/** Names of things in a row, for a sentence that tells which there are. */
export function listed(all: readonly { readonly id: string }[]): string {
  return all.map(({ id }) => id).join(", ");
}

/** The day of a version for a line; none where nobody gave it one. */
export function dayTold(version: TextVersion | undefined): { readonly on?: string } {
  const on = version === undefined ? null : dayOfVersion(version);
  return on === null ? {} : { on };
}
