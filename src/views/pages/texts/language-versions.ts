import type { ProcessState, TabledDraft } from "../../../core/record/state.ts";
import type { TalksState, TalksText } from "../../../core/record/talks.ts";

/** The draft that the language versions of a text are versions of. */
function rootOf(state: ProcessState, { id, draft }: TabledDraft): string {
  const seen = new Set([id]);
  let [root, next] = [id, draft.versionOf];
  // A version of a version is one of the same text; a circle names nobody.
  while (next !== undefined && !seen.has(next)) {
    root = next;
    seen.add(next);
    const named = next;
    next = state.drafts.find((each) => each.id === named)?.draft.versionOf;
  }
  return root;
}

/** Whether two drafts are one text in two languages. */
export function areVersions(state: ProcessState, a: TabledDraft, b: TabledDraft): boolean {
  return a.id !== b.id && rootOf(state, a) === rootOf(state, b);
}

/** A language version that has not followed: another was edited after it. */
export interface Outdated {
  readonly id: string;
  /** The version that was edited since, and the day. */
  readonly by: string;
  readonly on: string;
}

/**
 * Which of these language versions are out of date: another has had more revisions since both were on the table. Whoever
 * follows an edit revises as well, so that revisions are counted, not compared by their day.
 */
export function outdatedAmong(state: ProcessState, versions: readonly TabledDraft[]): readonly Outdated[] {
  if (!("texts" in state)) return [];
  const known = new Map((state as TalksState).texts.map((text) => [text.id, text]));
  const texts = versions.flatMap(({ id }) => known.get(id) ?? []);
  return texts.flatMap((own): readonly Outdated[] => {
    const ahead = texts.flatMap((other) => {
      const since = [firstAt(own), firstAt(other)].toSorted().at(-1) ?? "";
      const last = other.versions.at(-1);
      return other === own || last === undefined || revisions(other, since) <= revisions(own, since)
        ? []
        : [{ id: own.id, by: other.id, on: last.on }];
    });
    return ahead.toSorted((a, b) => (a.on < b.on ? 1 : -1)).slice(0, 1);
  });
}

function firstAt({ versions }: TalksText): string {
  return versions[0]?.at ?? "";
}

function revisions({ versions }: TalksText, since: string): number {
  return versions.filter(({ at }) => at > since).length;
}
