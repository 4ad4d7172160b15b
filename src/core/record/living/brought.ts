import { pointReading, stillStands, type Span, type TextVersionWords } from "../../text/spans.ts";
import type { Proposal, TalksText, TextVersion } from "../talks.ts";
import { proposes } from "./arranged.ts";

/** Words that a party proposed and that were taken in, where they stand in the version that took them in. */
export interface Brought {
  readonly party: string;
  readonly span: Span;
  readonly version: TextVersion;
}

/**
 * The words of a composite that parties without a draft in it brought in, as far as they stand in a version and not in the next: these
 * are theirs, though they are read in the draft of another.
 */
export function broughtOut(
  text: TalksText,
  proposals: readonly Proposal[],
  before: TextVersionWords,
  after: TextVersionWords,
): readonly Brought[] {
  const { composite } = before;
  if (composite === undefined) return [];
  const apart = proposals.filter(({ party }) => composite.drafts.every((draft) => draft.party !== party));
  return text.versions
    .flatMap((version) =>
      broughtBy(
        version,
        apart.filter(({ id }) => version.adopts.includes(id)),
      ),
    )
    .filter((each) => standsIn(each, before) && !standsIn(each, after));
}

/** Whether words that were brought in stand unbroken in a version. */
export function standsIn({ span, version }: Brought, then: TextVersionWords): boolean {
  return version === then || stillStands({ spans: [span], points: [] }, version, then);
}

function broughtBy(version: TextVersion, adopted: readonly Proposal[]): readonly Brought[] {
  const { spans = [], points = [] } = version.edit ?? {};
  const as = version.composite?.drafts[0]?.party ?? "";
  return adopted.flatMap((proposal): readonly Brought[] => {
    const { party } = proposal;
    if (party === undefined) return [];
    const words = placed(spans).filter((span) => proposal.spans?.some((each) => isSame(each, span)) === true);
    const fresh = points.flatMap((each): readonly Span[] => {
      if (each.op !== "insert" || !proposes(proposal, each)) return [];
      const { id, text: quote } = each.point;
      return [{ point: id, in: "text", as, from: 0, to: quote.length, quote, insert: "" }];
    });
    return [...words, ...fresh]
      .filter(({ point, in: part, as: reader, from, to, quote }) => {
        return quote !== "" && pointReading(version, point, reader)?.[part].slice(from, to) === quote;
      })
      .map((span) => ({ party, span, version }));
  });
}

function isSame(one: Span, { point, in: part, as, quote }: Span): boolean {
  return one.point === point && one.in === part && one.as === as && one.insert === quote;
}

/** Where the new words of spans stand after all of them. */
function placed(spans: readonly Span[]): readonly Span[] {
  return spans.map((span) => {
    const shift = spans
      .filter((each) => each.point === span.point && each.in === span.in && each.as === span.as && each.to <= span.from)
      .reduce((sum, each) => (each === span ? sum : sum + each.insert.length - each.quote.length), 0);
    const from = span.from + shift;
    return { ...span, from, to: from + span.insert.length, quote: span.insert, insert: "" };
  });
}
