import type { ProcessState } from "../../core/record/state.ts";

/** Of what is kept of a source only hash, size and day are for readers: no file's name, type or address is even at hand. */
export function withoutFiles(state: ProcessState): ProcessState {
  if (state.copies === undefined) return state;
  const copies = state.copies.map(({ source, captured, size, file }) => ({
    source,
    captured,
    size,
    file: { sha256: file.sha256, name: "", type: "" },
  }));
  return { ...state, copies };
}
