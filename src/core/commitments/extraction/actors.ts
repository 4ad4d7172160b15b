import type { Point } from "../../text/draft.ts";
import type { Cast } from "./cast/cast.ts";
import type { DutyClause } from "./grammar/clauses.ts";
import { pointsBack } from "./time/begun.ts";

/** Who acts as a text goes on, so that "it", "they", "which" and a verb without a subject of its own find whom they mean. */
export class Actors {
  readonly #cast: Cast;
  /** Who acted in the sentences before. */
  previous: readonly string[] = [];
  /** The subject of the sentence in hand. */
  subject: readonly string[] = [];
  /** Words of the subject of the clause before. */
  spoken = "";
  /** The clause before, who owes it, and its point. */
  before: { readonly point: Point; readonly clause: DutyClause; readonly debtor: readonly string[] } | null = null;
  /** The last several who acted together. */
  #many: readonly string[] = [];
  /** Who created somebody, where the same sentence may go on. */
  #creators: { readonly point: Point; readonly sentence: number; readonly subject: readonly string[] } | null = null;

  constructor(cast: Cast) {
    this.#cast = cast;
  }

  acted(ids: readonly string[]): void {
    if (ids.length > 0) this.previous = ids;
    if (ids.length > 1 || ids[0] === "all-parties") this.#many = ids;
  }

  /** "There shall be a Panel. It shall …": whom a clause created speaks next. */
  created(point: Point, clause: DutyClause, by: readonly string[], created: readonly string[]): void {
    this.#creators = { point, sentence: clause.sentence.from, subject: by };
    [this.previous, this.subject] = [created, created];
  }

  /** "A and B shall create a post of Commissioner and shall appoint to it …": those who created it, not whom they created. */
  speaking(point: Point, clause: DutyClause): readonly string[] {
    const creators = this.#creators;
    return clause.shared && creators?.point === point && creators.sentence === clause.sentence.from
      ? creators.subject
      : this.subject;
  }

  /** Who undergoes nothing, but does what is done in the clause before of the same sentence. */
  agentBefore(point: Point, clause: DutyClause): readonly string[] {
    const before = this.before;
    const same = before !== null && before.point === point && before.clause.sentence.from === clause.sentence.from;
    return same && before.clause.group.passive ? before.debtor : [];
  }

  /** What the clause before asks for, where this one points back to it: "shall be verified by A, which shall report thereon". */
  actBefore({ text, id }: Point, clause: DutyClause): string | null {
    const before = this.before;
    if (before === null || before.point.id !== id || before.clause.sentence.from !== clause.sentence.from) return null;
    if (!pointsBack(text.slice(clause.predicate, clause.to))) return null;
    const { subject, group, predicate, to } = before.clause;
    if (group.passive && subject !== null) return text.slice(subject.from, subject.to);
    return text.slice(predicate, to).replace(/^(?:shall|will|must|may)\s+/u, "");
  }

  /** Whom "they" means: not one State or body alone, if several acted before. */
  several(ids: readonly string[]): readonly string[] {
    if (ids.length === 0) return this.#many;
    const one = ids.length === 1 ? this.#cast.parties.find(({ id }) => id === ids[0]) : undefined;
    const single = one !== undefined && one.kind !== "armedGroup" && one.kind !== "unnamed" && !one.name.endsWith("s");
    return single && this.#many.length > 0 ? this.#many : ids;
  }
}
