import { CRITERIA, type Assessment, type Criterion, type Judgement } from "../things/assessment.ts";

export * from "../things/assessment.ts";

/** Assessments of one point on one criterion, side by side. */
export interface AssessmentRow {
  readonly draft: string;
  readonly point: string;
  readonly criterion: Criterion;
  /** By assessor, each with its latest; those of one assessor for several parties stand together. */
  readonly by: ReadonlyMap<string, readonly Assessment[]>;
  /** Whether assessors judge differently. */
  readonly differ: boolean;
}

/**
 * Assessments as rows of a table with one column an assessor, in the order of points given. Nothing is summed up, across points
 * or across assessors: rivals stand side by side.
 */
export function assessmentRows(
  assessments: readonly Assessment[],
  draft: string,
  points: readonly string[],
): readonly AssessmentRow[] {
  return points.flatMap((point) =>
    CRITERIA.flatMap((criterion): AssessmentRow[] => {
      const here = assessments.filter(
        (each) => each.draft === draft && each.point === point && each.criterion === criterion,
      );
      if (here.length === 0) return [];
      const by = latestByAssessor(here);
      return [{ draft, point, criterion, by, differ: rivals(by) }];
    }),
  );
}

function latestByAssessor(list: readonly Assessment[]): ReadonlyMap<string, readonly Assessment[]> {
  const latest = new Map<string, Assessment>();
  for (const each of [...list].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)))
    latest.set(`${each.assessor}\u0000${each.of ?? ""}`, each);
  const by = new Map<string, Assessment[]>();
  for (const each of latest.values()) {
    const own = by.get(each.assessor);
    if (own === undefined) by.set(each.assessor, [each]);
    else own.push(each);
  }
  return by;
}

/** Two assessors who judge the same thing for the same party, and not alike. */
function rivals(by: ReadonlyMap<string, readonly Assessment[]>): boolean {
  const judged = new Map<string, Judgement>();
  for (const list of by.values())
    for (const { of = "", judgement } of list) {
      const other = judged.get(of);
      if (other !== undefined && other !== judgement) return true;
      judged.set(of, judgement);
    }
  return false;
}

/** Everyone who assessed a draft, in the order of their first words on it. */
export function assessorsOf(assessments: readonly Assessment[], draft: string): readonly string[] {
  const own = assessments.filter((each) => each.draft === draft);
  return [...new Set([...own].sort((a, b) => (a.on < b.on ? -1 : 1)).map(({ assessor }) => assessor))];
}
