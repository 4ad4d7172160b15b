import { canonical } from "../../common/canonical.ts";
import { sha256 } from "../../common/sha256.ts";
import type { Composite } from "../../text/composite.ts";
import type { Draft } from "../../text/draft.ts";
import type { ProposalBody } from "../../things/texts.ts";
import type { TalksState } from "../talks.ts";
import type { LiveEntry } from "../part.ts";
import { textHash, wordsIn, type Fallen } from "./words.ts";

/** What an answer or a mark is about. */
export interface Answered {
  readonly proposal?: string;
  readonly draft?: string;
  readonly composite?: string;
  readonly point?: string;
  /** Entry id of the version; absent = the one that stands. */
  readonly version?: string;
}

/** SHA-256 of the words of a point of a text, those of the points below it included; undefined where it has no such point. */
export function pointHash(text: Draft | Composite, point: string): string | undefined {
  const words = wordsIn(text).get(point);
  return words === undefined ? undefined : sha256(words);
}

/** SHA-256 of what a proposal proposes, without its reasons: of an edit the edit itself, as the whole words follow from it. */
export function proposalHash(proposal: Partial<ProposalBody>): string {
  const { draft, composite, point, base, spans, points, operation, text, heading, alternative, slot } = proposal;
  const words = base === undefined ? { operation, text, heading, alternative, slot } : { base, spans, points };
  return sha256(canonical(JSON.parse(JSON.stringify({ draft, composite, point, ...words }))));
}

/** What has changed the words of a proposal since it was answered: its correction; null while they stand. */
export function proposalChanged({ entry, body, on, corrected }: LiveEntry, answer: LiveEntry): Fallen | null {
  const { words } = answer.body;
  const was = typeof words === "string" ? words : corrected && proposalHash(corrected.was);
  if (was === undefined || was === proposalHash(body)) return null;
  return { by: corrected?.by ?? entry, on: corrected?.by.on ?? on, gone: false };
}

/** The hash of the words that an answer or a mark is about, as `words` of its body names it; undefined where they are not there. */
export function wordsAnswered(
  { texts, proposals }: Pick<TalksState, "texts" | "proposals">,
  { proposal, draft, composite, point, version }: Answered,
): string | undefined {
  if (proposal !== undefined) {
    const found = proposals.find(({ id }) => id === proposal);
    return found === undefined ? undefined : proposalHash(found);
  }
  const text = texts.find(({ kind, id }) => (kind === "draft" ? id === draft : id === composite));
  const versions = text?.versions ?? [];
  const found = version === undefined ? versions.at(-1) : versions.find(({ entry }) => entry.id === version);
  const words = found?.draft ?? found?.composite;
  if (words === undefined) return undefined;
  return point === undefined ? textHash(words) : pointHash(words, point);
}
