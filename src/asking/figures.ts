import { ok, type Result } from "../core/common/result.ts";
import { figureLine } from "../core/briefing/lint/figure-line.ts";
import { tellingWords } from "../core/briefing/lint/reading/tokens.ts";
import { findingsOf } from "../core/evidence/findings.ts";
import type { Claim } from "../core/things/claim.ts";
import { line, type Answer } from "./answer.ts";
import { pageOf, type Page } from "./reading.ts";
import { addressOfThing, type View } from "./view.ts";

/** The words by which a figure may be asked for. */
function wordsOf({ topic, statement, scope, estimator, unit, id, holder }: Claim): ReadonlySet<string> {
  return tellingWords([topic.replaceAll("-", " "), statement, scope, estimator, unit, id, holder].join(" "));
}

/** Figures on what is asked, those that share most words first, and what stands against what among them. */
export function findFigures(
  view: View,
  { query, ...page }: Page & { readonly query?: string | undefined },
): Result<Answer> {
  const { claims = [], sources, resolutions = [] } = view.talks;
  const asked = tellingWords(query ?? "");
  const scored = claims
    .map((claim) => ({ claim, shared: [...wordsOf(claim)].filter((word) => asked.has(word)).length }))
    .filter(({ claim, shared }) => query === undefined || shared > 0 || claim.id === query);
  const most = Math.max(0, ...scored.map(({ shared }) => shared));
  const found = scored
    .filter(({ shared }) => shared * 2 > most || query === undefined)
    .sort((a, b) => b.shared - a.shared);
  const ids = new Set(found.map(({ claim }) => claim.id));
  const findings = findingsOf(claims, sources).filter((finding) => finding.claims.some((id) => ids.has(id)));
  const lines = [
    ...findings.flatMap(({ id, kind, reason, message, claims: about }) =>
      line(
        message,
        "paraphrase",
        about.map((each) => addressOfThing(view, "claim", each)),
        {
          as: kind,
          facts: { finding: id, reason, decided: resolutions.some(({ finding }) => finding === id) },
        },
      ),
    ),
    ...found.flatMap(({ claim }) => figureLines(view, claim)),
  ];
  return ok({
    ...pageOf(lines, page),
    lookedAt: { figures: claims.length, sources: Object.keys(sources).length },
    notes: [],
  });
}

/** A figure, and the words of its source where they were kept. */
export function figureLines(view: View, claim: Claim) {
  const { id, statement, confidence, estimator, asOf, sources, quotation, low, high, unit, supersededBy } = claim;
  const of = [addressOfThing(view, "claim", id), ...sources.map((each) => addressOfThing(view, "source", each))];
  const facts = { low, high, unit, confidence, ...(supersededBy === undefined ? {} : { supersededBy }) };
  return [
    ...line(figureLine(claim), "paraphrase", of, {
      as: "figure",
      label: id,
      heading: statement,
      ...(asOf === null ? {} : { on: asOf }),
      facts: { ...facts, estimator: estimator ?? null },
    }),
    ...(quotation === undefined || quotation === ""
      ? []
      : line(quotation, "verbatim", of, { as: "quotation", label: id })),
  ];
}
