import { basename } from "node:path";
import { extractCommitments, type Agreement, type Uncovered } from "../core/commitments/index.ts";
import type { Draft } from "../core/text/draft.ts";
import { agreementFromJson, looksLikeAgreement } from "../formats/commitments-json.ts";
import { looksLikeAgreementText, readAgreementText } from "../formats/commitments-text.ts";
import { parseJson } from "../formats/draft-json.ts";
import { said } from "../core/common/said.ts";
import { CommandFailure, type Terminal } from "./command.ts";
import { readBytes, readInput } from "./files.ts";

/** What a file on the command line holds: an agreement, or a draft with the commitments proposed from it. */
export interface ReadAgreement {
  readonly agreement: Agreement;
  readonly draft?: Draft;
  readonly uncovered?: readonly Uncovered[];
}

/** Reads an agreement as JSON or in the readable text form; any other file is a draft. */
export async function readAgreement(path: string, terminal: Terminal): Promise<ReadAgreement> {
  const own = await ownForm(path);
  if (own !== null) return { agreement: own };
  const { draft } = await readInput(path, {}, terminal);
  const name = basename(path)
    .replace(/\.[^.]*$/u, "")
    .replace(/[^\p{L}\p{N}_.~/-]+/gu, "-");
  const { agreement, uncovered } = extractCommitments(draft, { draft: name === "" ? "draft" : name });
  return { agreement, draft, uncovered };
}

/** The agreement in a file, or a failure where it holds none. */
export async function readOwnAgreement(path: string): Promise<Agreement> {
  const own = await ownForm(path);
  if (own !== null) return own;
  throw new CommandFailure(said("no-agreement"), path);
}

async function ownForm(path: string): Promise<Agreement | null> {
  const bytes = await readBytes(path);
  const text = /\.(?:docx|pdf)$/iu.test(path) ? "" : new TextDecoder().decode(bytes);
  if (looksLikeAgreementText(text)) {
    const read = readAgreementText(text);
    if (!read.ok) throw new CommandFailure(read.failure, path);
    return read.value;
  }
  if (!/^\s*\{/u.test(text)) return null;
  const parsed = parseJson(text);
  if (!parsed.ok || !looksLikeAgreement(parsed.value)) return null;
  const read = agreementFromJson(parsed.value);
  if (!read.ok) throw new CommandFailure(read.failure, path);
  return read.value;
}
