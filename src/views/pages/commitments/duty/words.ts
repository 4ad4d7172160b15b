import { exceptionSaid, type Commitment } from "../../../../core/commitments/index.ts";
import type { Words } from "../../../../words/types.ts";
import { wordOf } from "../../../../words/words.ts";
import { useWorkbench } from "../../../workbench.ts";

/** What the values of a commitment's fields are called, by the word in its declaration. */
export function valueWords({ commitments }: Words): Readonly<Record<string, string>> {
  const { editor, kinds, bindings, effects, instruments, monitoring } = commitments;
  return {
    ...editor.values,
    ...monitoring.statuses,
    ...monitoring.grades,
    ...instruments,
    ...kinds,
    ...bindings,
    ...effects,
  };
}

/** The word by whose name a value of a field is told: what would excuse a breach withholds a permission, which nobody breaches. */
export function saidAs(field: string, word: string, modality: Commitment["modality"] | undefined): string {
  return field === "effect" && word === "excuse" && modality !== undefined ? exceptionSaid(modality, word) : word;
}

/** What fields and values of a commitment are called. */
export function useFieldWords(): {
  readonly field: (name: string) => string;
  readonly value: (word: string) => string;
} {
  const { t } = useWorkbench();
  const values = valueWords(t);
  return { field: (name) => wordOf(t.commitments.editor.fields, name), value: (word) => values[word] ?? word };
}
