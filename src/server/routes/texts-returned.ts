import { z } from "@hono/zod-openapi";
import type { JsonObject } from "../../core/common/json.ts";
import { failed, ok, type Result } from "../../core/common/result.ts";
import { said, type Said } from "../../core/common/said.ts";
import { versionFor } from "../../core/record/kind.ts";
import { kinds } from "../../core/record/parts.ts";
import { madeAlready, receivedProposals, sentText } from "../../core/record/receiving.ts";
import type { ProposalBody } from "../../core/things/texts.ts";
import type { Composite } from "../../core/text/composite.ts";
import { reading } from "../../core/text/reading.ts";
import { changesOf } from "../../core/text/spans.ts";
import { isDocx, receiveOwnDraft, receiveReturned, type Received } from "../../formats/docx/index.ts";
import { readDraft } from "../../formats/read.ts";
import { voicesOf } from "../../words/words.ts";
import { answer, refusal, refused } from "../http/answer.ts";
import { memberRoute } from "../http/route.ts";
import { processId } from "../http/schemas.ts";
import { standingText } from "../record/own-words.ts";

/** Most bytes of a file that came back. */
const LARGEST_RETURNED = 16 * 1024 * 1024;

const flag = z.literal("1").optional();

/** What a Word file that came back proposes on a text. Nothing is recorded and the file is not kept. */
export const textsReturned = memberRoute({
  method: "POST",
  path: "texts.returned",
  summary: "Read a Word file that came back as the proposals that it makes on a composite; nothing is recorded",
  query: z.strictObject({
    process: processId,
    text: z.string().min(1).max(400).openapi({ description: "Id of the composite, as in links" }),
    party: z.string().min(1).max(200).openapi({ description: "Whose changes they are" }),
    own: flag.openapi({ description: "The file is the party's own document, not the composite that was sent" }),
    each: flag.openapi({ description: "One proposal for each change instead of one for each point" }),
  }),
  takes: "application/octet-stream",
  limit: LARGEST_RETURNED,
  allowance: "wordFiles",
  programs: true,
  answers: {
    200: {
      description:
        "Bodies for entries of kind proposal, what has no place in the text, and the comments; in `doubts` what speaks against an own document being one of this text",
    },
    413: { description: "More than 16 MB" },
    422: { description: "No Word file, or not one that was sent out from this text" },
  },
  async handle({ process, audience, query, bytes }, { store }) {
    const standing = await standingText(store, process, audience, query.text);
    if (!standing.ok) return refused(standing.failure);
    const { text, talks } = standing.value;
    const { composite, title } = standing.value.version;
    if (composite === undefined) return refusal(422, said("returned.no-composite"));
    if (!isDocx(bytes)) return refusal(422, said("returned.not-word"));
    const { party } = query;
    const received: Result<HeldAgainst> =
      query.own === undefined
        ? receiveReturned(bytes, { composite, title }, { voices: await voicesOf(composite.drafts.map(languageOf)) })
        : await ownDocument(
            bytes,
            party,
            text.versions.flatMap((each) => each.composite ?? []),
          );
    if (!received.ok) return refused(received.failure);
    const { edits, comments, sent = { composite }, doubts = [] } = received.value;
    const base = sentText([text], sent.composite) ?? { text, version: undefined };
    const found = changesOf(edits, party, composite.points[0]?.id ?? "");
    const placed = receivedProposals(found.changes, sent.composite, base, {
      each: query.each !== undefined,
      own: query.own !== undefined,
    });
    const proposals = placed.proposals.map(({ point, label, body, changes }) => {
      const since = changes.flatMap((change) => change.since ?? []);
      const known = madeAlready(body, party, talks.proposals)?.id;
      return {
        point,
        label,
        v: versionFor(kinds, "proposal", jsonOf(body)),
        body,
        ...(known === undefined ? {} : { known }),
        ...(since.length === 0 ? {} : { since }),
      };
    });
    const { older, there } = placed;
    const made = {
      ...(older === undefined ? {} : { older }),
      ...(there === undefined ? {} : { there }),
      ...(doubts.length === 0 ? {} : { doubts }),
    };
    return answer({ party, ...made, proposals, unplaced: [...found.unplaced, ...placed.unplaced], comments });
  },
});

function languageOf({ language }: Composite["drafts"][number]): string {
  return language;
}

/** The body as it is sent: what is undefined is left out. */
function jsonOf(body: ProposalBody): JsonObject {
  return JSON.parse(JSON.stringify(body)) as JsonObject;
}

/** What came back, with the composite that it is held against. */
interface HeldAgainst extends Pick<Received, "edits" | "comments"> {
  readonly sent?: { readonly composite: Composite };
  readonly doubts?: readonly Said[];
}

/** Held against the revision that it was made from. */
async function ownDocument(
  bytes: Uint8Array,
  party: string,
  revisions: readonly Composite[],
): Promise<Result<HeldAgainst>> {
  const [last] = revisions.slice(-1);
  const known = last === undefined ? failed(said("returned.no-composite")) : reading(last, party);
  if (!known.ok) return known;
  const now = await readDraft(bytes, "returned.docx", { party });
  if (!now.ok) return now;
  const received = receiveOwnDraft(revisions, party, now.value.draft, bytes);
  if (!received.ok) return received;
  const { at, ...found } = received.value;
  return ok({ ...found, sent: { composite: revisions[at]! } });
}
