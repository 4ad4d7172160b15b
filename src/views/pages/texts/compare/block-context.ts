import type { Compared, ComparedPair } from "./compared.ts";
import type { WordsContext } from "./words.tsx";

/** What all blocks of a comparison share; the same object as long as nothing of it changes. */
export interface BlockContext extends WordsContext {
  readonly compared: Compared;
  readonly languages: { readonly from: string; readonly to: string };
  /** Whether a draft is retold from end to end, which the head of the page says. */
  readonly told: Readonly<Record<"from" | "to", boolean>>;
  readonly parties: { readonly from: readonly string[]; readonly to: readonly string[] };
  /** Opens the reason of a pairing beside a button. */
  readonly openWhy: (pair: number, button: HTMLElement) => void;
  /** Joins two points that are perhaps counterparts, in this link. */
  readonly join: (pair: ComparedPair) => void;
}
