import { useCommands, type Command } from "../../../commands.ts";
import type { Words } from "../../../../words/types.ts";
import { useWorkbench } from "../../../workbench.ts";
import type { SetValues } from "../../../use-latest-place.ts";
import type { CompositePlace } from "./composite-place.ts";

/** Commands of the page: walking brackets, readings, names, points shown. */
export function useCompositeCommands({
  at,
  readers,
  walk,
  set,
  choose,
}: {
  readonly at: CompositePlace;
  readonly readers: readonly string[];
  readonly walk: (step: 1 | -1) => void;
  readonly set: SetValues;
  readonly choose: (n: number) => void;
}): void {
  const { t } = useWorkbench();
  const words = t.composite;
  const commands: readonly Command[] = [
    { id: "next-bracket", title: words.nextBracket, group: "text", key: "]", run: () => walk(1) },
    { id: "previous-bracket", title: words.previousBracket, group: "text", key: "[", run: () => walk(-1) },
    {
      id: "open-bracket",
      title: words.openBracket,
      group: "text",
      key: "o",
      run: () => choose(Math.max(1, at.bracket)),
    },
    { id: "names", title: words.namesKey, group: "text", key: "n", run: () => set({ names: at.names ? "off" : null }) },
    {
      id: "bracketed",
      title: words.onlyKey,
      group: "text",
      key: "b",
      run: () => set({ show: at.onlyBracketed ? null : "bracketed" }),
    },
    {
      id: "holders",
      title: words.table,
      group: "text",
      run: () => set({ view: at.view === "table" ? null : "table" }),
    },
    {
      id: "clauses",
      title: t.papers.kinds.holders,
      group: "text",
      run: () => set({ view: at.view === "clauses" ? null : "clauses" }),
    },
    ...readerCommands(at, readers, set, words),
    ...(at.open
      ? [
          {
            id: "close-bracket",
            title: words.open.close,
            group: "text",
            key: "Escape",
            run: () => set({ open: null }),
          } satisfies Command,
        ]
      : []),
  ];
  useCommands(commands);
}

/** The text as each party reads it, and as all do. */
function readerCommands(
  at: CompositePlace,
  readers: readonly string[],
  set: SetValues,
  words: Words["composite"],
): readonly Command[] {
  return [
    { id: "read-all", title: words.readAllKey, group: "text", key: "0", run: () => set({ as: null }) },
    ...readers.slice(0, 9).map((party, index): Command => ({
      id: `read-${party}`,
      title: words.readKey({ party }),
      group: "text",
      key: String(index + 1),
      run: () => set({ as: at.reader === party ? null : party }),
    })),
  ];
}
