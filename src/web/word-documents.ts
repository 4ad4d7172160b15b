import { ok, type Result } from "../core/common/result.ts";
import type { Draft } from "../core/text/draft.ts";
import { inHouseStyle, ownFile, ownFileTracked, redlineInPlace } from "../formats/docx/index.ts";
import type { OwnRedline } from "../views/saving.ts";
import type { WordBytes } from "../views/word-files.ts";
import { makeDocument, type DocumentRequest, type MadeDocument, type PaperVoice } from "./documents.ts";

/** Makes the document that a request names; a Word file inside a party's own file or in the style of one where that is asked for. */
export function makeWordDocument(request: DocumentRequest, as: PaperVoice): Result<MadeDocument> {
  if (
    (request.kind !== "comparison" && request.kind !== "draft" && request.kind !== "composite") ||
    request.format !== "docx"
  )
    return ok(makeDocument(request, as));
  const named = (content: Result<Uint8Array>, name = `${as.paper.file}.docx`): Result<MadeDocument> =>
    content.ok ? ok({ name, type: WORD, content: content.value }) : content;
  if (request.kind === "comparison" && request.within !== undefined) {
    const { from, to, asOf } = request;
    return named(redlineWithin(request.within, from.draft, to, asOf));
  }
  if (request.kind === "draft" && request.within !== undefined) {
    const { file, tracked } = request.within;
    const { party, draft } = request.draft;
    // The words may have come in on any day since the draft's own: none is said.
    const by = { author: authorOf(party), date: null };
    const own = ownFileTracked(file.bytes, file.tabled, draft, tracked ? by : null);
    if (!own.ok) return own;
    const { bytes, changed } = own.value;
    // The kept bytes themselves go out under the name that they came with.
    return changed ? named(ok(bytes)) : named(ok(bytes), file.name);
  }
  const made = makeDocument(request, as);
  const { house } = request;
  return house === undefined || typeof made.content === "string"
    ? ok(made)
    : named(inHouseStyle(made.content, house.bytes), made.name);
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

type Signed = { readonly party: string; readonly draft: Draft };

/** The redline inside the later draft's file: both files with the words that their drafts have now. */
function redlineWithin(
  { from, to, settle, formatting }: OwnRedline,
  earlier: Draft,
  later: Signed,
  asOf: string | null,
): Result<Uint8Array> {
  const [a, b] = [reads(from, earlier), reads(to, later.draft)];
  if (!a.ok) return a;
  if (!b.ok) return b;
  const made = redlineInPlace(a.value, b.value, {
    settle,
    formatting,
    author: authorOf(later.party),
    date: asOf ?? later.draft.date,
    keepNames: true,
  });
  return made.ok ? ok(made.value.bytes) : made;
}

function reads({ bytes, tabled }: WordBytes, now: Draft): Result<Uint8Array> {
  const own = ownFile(bytes, tabled, now);
  return own.ok ? ok(own.value.bytes) : own;
}

/** Changes of nobody's draft are tracked as ours. */
function authorOf(party: string): string {
  return party === "" ? "Parley" : party;
}
