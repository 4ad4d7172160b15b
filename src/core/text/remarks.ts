import type { JsonObject } from "../common/json.ts";
import { publicCode } from "../common/said.ts";
import type { Composite } from "./composite.ts";
import { walkPoints, type Draft, type Point, type Remark, type Warning } from "./draft.ts";
import type { FoundChoices } from "./found.ts";
import { printedWarnings } from "./printed.ts";

/** Codes of warnings that repeat or count words which stand on no page. */
const UNSEEN = new Set([
  "hidden-text",
  "unused-note",
  "tracked-changes",
  "formatting-changes",
  "program-notes",
  "head-not-understood",
]);
/** Fields of a file's head that name persons. */
const PERSONS = /^(?:authors?|creators?|editors?|contributors?|company|manager|last[-_ ]?modified[-_ ]?by)$/iu;

/** A comment with the point that it stands at; null where it belongs to none. */
export interface PlacedRemark {
  readonly point: string | null;
  readonly label: string;
  readonly remark: Remark;
}

/** All comments that a draft carries, in reading order. */
export function remarksOf({ points, comments }: Draft): readonly PlacedRemark[] {
  const whole = (comments ?? []).map((remark) => ({ point: null, label: "", remark }));
  const placed = [...walkPoints(points)].flatMap(({ point: { id, label, comments: own } }) =>
    (own ?? []).map((remark) => ({ point: id, label, remark })),
  );
  return [...placed, ...whole];
}

/** A draft without its comments; the same draft where it has none. */
export function withoutRemarks(draft: Draft): Draft {
  if (remarksOf(draft).length === 0) return draft;
  const bare = ({ comments: _comments, points, ...point }: Point): Point => ({ ...point, points: points.map(bare) });
  const { comments: _comments, ...head } = draft;
  return { ...head, points: draft.points.map(bare) };
}

/** What of a draft travels under these choices; the same draft where nothing is left out. */
export function leftOut(draft: Draft, { comments, hidden, names }: FoundChoices): Draft {
  const quiet = comments === "leave-out" ? withoutRemarks(draft) : draft;
  const seen = withoutUnseenWarnings(quiet, hidden === "keep");
  return names === "leave-out" ? withoutPersons(seen) : seen;
}

function withoutUnseenWarnings(draft: Draft, keep: boolean): Draft {
  const isUnseen = ({ code }: Warning): boolean => UNSEEN.has(publicCode(code));
  const seen = keep ? draft.warnings : draft.warnings.filter((each) => !isUnseen(each));
  const warnings = printedWarnings({ ...draft, warnings: seen }, isUnseen);
  return warnings.length === draft.warnings.length && warnings.every((each, at) => each === draft.warnings[at])
    ? draft
    : { ...draft, warnings };
}

function withoutPersons(draft: Draft): Draft {
  const { extra, ...rest } = draft;
  if (extra === undefined || !Object.keys(extra).some((key) => PERSONS.test(key))) return draft;
  const kept: JsonObject = Object.fromEntries(Object.entries(extra).filter(([key]) => !PERSONS.test(key)));
  return Object.keys(kept).length === 0 ? rest : { ...rest, extra: kept };
}

/** What a draft's head says of persons, as `author: name`. */
export function personsIn({ extra }: Draft): readonly string[] {
  return Object.entries(extra ?? {}).flatMap(([key, value]) =>
    PERSONS.test(key) ? [`${key}: ${typeof value === "string" ? value : JSON.stringify(value)}`] : [],
  );
}

/** All comments that the drafts of a composite carry, with the party whose draft it is. */
export function remarksOfComposite({ drafts }: Composite): readonly (PlacedRemark & { readonly party: string })[] {
  return drafts.flatMap(({ party, points, rest }) => [
    ...points.flatMap(({ id, label, rest: own }) =>
      remarksIn(own).map((remark) => ({ party, point: id, label, remark })),
    ),
    ...remarksIn(rest).map((remark) => ({ party, point: null, label: "", remark })),
  ]);
}

/** A composite without the comments of its drafts; the same composite where they have none. */
export function compositeWithoutRemarks(composite: Composite): Composite {
  if (remarksOfComposite(composite).length === 0) return composite;
  const bare = <T extends { readonly rest?: JsonObject }>({ rest, ...thing }: T) => {
    const { comments: _comments, ...kept } = rest ?? {};
    return { ...thing, ...(Object.keys(kept).length === 0 ? {} : { rest: kept }) };
  };
  return {
    ...composite,
    drafts: composite.drafts.map((draft) => ({ ...bare(draft), points: draft.points.map(bare) })),
  };
}

function remarksIn(rest: JsonObject | undefined): readonly Remark[] {
  const comments = rest?.["comments"];
  return (Array.isArray(comments) ? comments : []) as readonly unknown[] as readonly Remark[];
}
