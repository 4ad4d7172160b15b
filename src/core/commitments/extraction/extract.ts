import { sentencesOf } from "./grammar/sentences.ts";
import { walkPoints, type Draft } from "../../text/draft.ts";
import { agreement, type Agreement } from "../model.ts";
import { castOf } from "./cast/cast.ts";
import type { CastMember } from "./cast/member.ts";
import { type KnownParty } from "./cast/proposed.ts";
import { type Uncovered } from "./found-duties.ts";
import { extractIn } from "./tongues/read.ts";
import { tongueOf } from "./tongues/tables.ts";
import { Extractor } from "./extractor.ts";

/** What is known besides the words. */
export interface ExtractOptions {
  /** Name of the draft in anchors. */
  readonly draft?: string;
  /** Parties that a caller knows; the words may name more. */
  readonly parties?: readonly KnownParty[];
  /** The whole cast as a person confirmed it: nobody else owes. */
  readonly cast?: readonly CastMember[];
}

/** Who a draft names, commitments proposed from it, and the sentences that none of them rests on. */
export interface Extraction {
  readonly cast: readonly CastMember[];
  readonly agreement: Agreement;
  readonly uncovered: readonly Uncovered[];
}

/**
 * Proposes commitments from the words of a draft in English, or in basic styles of French, Ukrainian and Russian: who owes whom, what,
 * when, watched by whom, each with the words it rests on and a confidence. A person confirms them; nothing here is a fact about the parties.
 */
export function extractCommitments(draft: Draft, options: ExtractOptions = {}): Extraction {
  const tongue = tongueOf(draft.language);
  if (tongue !== undefined) return extractIn(tongue, draft, options);
  return readsDuties(draft) === "none" ? unread(draft, options) : new Extractor(draft, options).run();
}

/** How duties are read in the language of a draft: English, and text of no known language, in all its styles. */
export function readsDuties({ language }: Pick<Draft, "language">): "all" | "basic" | "none" {
  if (tongueOf(language) !== undefined) return "basic";
  return /^(?:en\b|und\b|$)/u.test(language) ? "all" : "none";
}

/** A text in a language that is not read: nobody and nothing is guessed, and every sentence is listed. */
function unread(draft: Draft, { draft: name = "draft", cast = [] }: ExtractOptions): Extraction {
  const points = [...walkPoints(draft.points)].map(({ point }) => point).filter(({ deleted }) => !deleted);
  return {
    cast,
    agreement: agreement({ id: name, title: draft.title, parties: castOf(draft, cast, true).parties, drafts: [name] }),
    uncovered: points.flatMap(({ id, text, wording }) =>
      sentencesOf(text).map(({ from, to }) => ({
        draft: name,
        point: id,
        from,
        to,
        quote: text.slice(from, to),
        ...(wording === "verbatim" ? {} : { paraphrase: true as const }),
      })),
    ),
  };
}
