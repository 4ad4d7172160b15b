import { broughtBy, unsettles } from "../../../../core/record/living/index.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import type { TalksState } from "../../../../core/record/talks.ts";
import type { Composite } from "../../../../core/text/composite.ts";
import { walkComposite } from "../../../../core/text/reading.ts";
import type { Locale } from "../../../../words/locale.ts";
import type { Words } from "../../../../words/types.ts";
import { plain } from "./text-view.tsx";

/** A composite that would become the next version of a text. */
interface Next {
  readonly id: string;
  readonly room: RoomId | null;
  readonly composite: Composite;
  /** Ids of the drafts that it is compiled of. */
  readonly drafts: readonly string[];
}

/** What a composite would undo of the text whose next version it would become, a sentence each; whose new draft does it comes first. */
export function unsettledWords(
  talks: TalksState,
  { id, room, composite, drafts }: Next,
  t: Words,
  locale: Locale,
): readonly string[] {
  const words = t.record.recorders;
  const text = talks.texts.find((each) => each.kind === "composite" && each.id === id && each.room === room);
  if (text === undefined) return [];
  const points = walkComposite(text.versions.at(-1)?.composite?.points ?? []);
  const names = new Map([...points].map(({ point }) => [point.id, point.label || plain(point.heading) || point.id]));
  const told = unsettles(talks, text, { composite }, talks.lastAt).flatMap(({ point: of, parties, falls }) => {
    const point = names.get(of) ?? of;
    const lines = parties.length > 0 ? [words.losesWords({ point, parties: locale.list(parties) })] : [];
    if (falls === null) return lines;
    const { level, between } = falls;
    return [...lines, words.losesStatus({ point, level: t.record.levels[level], parties: locale.list(between) })];
  });
  const by = broughtBy(talks, text, drafts);
  return told.length > 0 && by.length > 0 ? [words.losesBy({ parties: locale.list(by) }), ...told] : told;
}
