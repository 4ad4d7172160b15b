import type { Compared } from "./compared.ts";
import type { WordsContext } from "./words.tsx";

/** What all blocks of a comparison share; the same object as long as nothing of it changes. */
export interface BlockContext extends WordsContext {
  readonly compared: Compared;
  readonly languages: { readonly from: string; readonly to: string };
  readonly parties: { readonly from: readonly string[]; readonly to: readonly string[] };
  /** Opens the reason of a pairing beside a button. */
  readonly openWhy: (pair: number, button: HTMLElement) => void;
}
