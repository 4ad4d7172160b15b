import type { Recorded, TalksState } from "../../../../core/record/talks.ts";
import type { Composite } from "../../../../core/text/composite.ts";
import type { Words } from "../../../../words/types.ts";

/** A version of a text that may have been sent out. */
export interface SentVersion {
  readonly id: string;
  readonly composite: Composite;
  readonly title: string;
  /** By which a list tells it from every other: several versions come on one day. */
  readonly label: string;
}

/** All revisions that a party's own document may have been made from: of every text that is on the table. */
export function ownRevisions({ texts }: Pick<TalksState, "texts">): readonly Composite[] {
  return texts.flatMap(({ withdrawn, versions }) =>
    withdrawn === undefined ? versions.flatMap(({ composite }) => composite ?? []) : [],
  );
}

/** The versions of all texts of several, oldest first. */
export function sentVersions(
  { texts }: Pick<TalksState, "texts">,
  t: Words,
  moment: (recorded: Pick<Recorded, "on" | "at">) => string,
): readonly SentVersion[] {
  const all = texts.flatMap(({ id: text, versions }) =>
    versions.flatMap((version, at) => {
      const { composite, title, entry } = version;
      if (composite === undefined) return [];
      const label = `${title}, ${t.papers.rev({ n: at + 1 })}, ${moment(version)}`;
      return [{ id: entry.id, composite, title, text, label }];
    }),
  );
  // Two texts of one title that came at once are told apart by their own names.
  const isAlone = ({ label }: SentVersion): boolean => all.filter((each) => each.label === label).length === 1;
  return all.map(({ text, ...each }) => (isAlone(each) ? each : { ...each, label: `${each.label} (${text})` }));
}
