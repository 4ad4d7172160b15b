import { said } from "../../core/common/said.ts";
import type { Agreement } from "../../core/commitments/model.ts";
import type { ProcessState } from "../../core/record/state.ts";
import { readAgreementJson, writeAgreementJson } from "../commitments-json.ts";
import { fileNameOf } from "./file-names.ts";
import type { Problems } from "./problems.ts";

const first = "commitments.json";
const others = /^commitments\/([^./][^/]*)\.json$/u;

/** Reads commitments.json, and commitments/ID.json for each further text with commitments of its own. */
export function readCommitmentFiles(
  files: ReadonlyMap<string, Uint8Array>,
  problems: Problems,
): Pick<ProcessState, "agreements"> {
  const agreements: Agreement[] = [];
  const paths = [...files.keys()].filter((path) => path === first || others.test(path)).sort(firstBefore);
  for (const path of paths) {
    const read = readAgreementJson(new TextDecoder().decode(files.get(path)));
    if (!read.ok) problems.take(read.failure, path);
    else if (agreements.some(({ id }) => id === read.value.id))
      problems.add(said("same-agreement", { id: read.value.id }), path);
    else agreements.push(read.value);
  }
  return agreements.length === 0 ? {} : { agreements };
}

/** Writes the same files back. */
export function writeCommitmentFiles(
  { agreements = [] }: ProcessState,
  put: (path: string, text: string) => void,
): void {
  for (const [at, agreement] of agreements.entries())
    put(at === 0 ? first : `commitments/${fileNameOf(agreement.id)}.json`, writeAgreementJson(agreement));
}

function firstBefore(a: string, b: string): number {
  if (a === first || b === first) return a === first ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
