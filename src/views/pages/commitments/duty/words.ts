import { wordOf } from "../../../../words/words.ts";
import { useWorkbench } from "../../../workbench.ts";

/** What fields and values of a commitment are called; `words` of the field that holds a text of its own. */
export function useFieldWords(): {
  readonly field: (name: string) => string;
  readonly value: (word: string) => string;
} {
  const { t } = useWorkbench();
  const { editor, kinds, bindings, effects, instruments, monitoring } = t.commitments;
  const values: Readonly<Record<string, string>> = {
    ...editor.values,
    ...monitoring.statuses,
    ...monitoring.grades,
    ...instruments,
    ...kinds,
    ...bindings,
    ...effects,
  };
  return { field: (name) => wordOf(editor.fields, name), value: (word) => values[word] ?? word };
}
