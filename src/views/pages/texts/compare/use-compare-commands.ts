import { useCommands, type Command } from "../../../commands.ts";
import type { TabledDraft } from "../../../../core/record/state.ts";
import { withValues, type Place } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { namesOf } from "../labels.ts";
import type { ComparePlace, CompareView } from "./compare-place.ts";
import type { Compared } from "./compared.ts";
import { copyOfPair, copyOfSelection } from "./rich-copy.ts";

/** What can be done on the comparing page by key or from the palette. */
export function useCompareCommands({
  comparison,
  from,
  to,
  place,
  at,
  view,
  walk,
  openWhy,
}: {
  readonly comparison: Compared;
  readonly from: TabledDraft;
  readonly to: TabledDraft;
  readonly place: Place;
  readonly at: ComparePlace;
  readonly view: CompareView;
  readonly walk: (step: 1 | -1) => void;
  readonly openWhy: (pair: number, button: HTMLElement) => void;
}): void {
  const { t, go, href, locale, copy, notify } = useWorkbench();
  const words = t.compare;
  const set = (changes: Readonly<Record<string, string | null>>) => go(withValues(place, changes));
  const currentPair = () => {
    const change = comparison.changes[at.change - 1];
    if (change !== undefined) return comparison.pairs[change.pair];
    const held = document.activeElement?.closest("[data-pair]")?.getAttribute("data-pair");
    return comparison.pairs[held === null || held === undefined ? firstVisiblePair() : Number(held)];
  };
  const link = () => new URL(href(place), document.baseURI).href;
  const copyNow = async () => {
    const pair = currentPair();
    const passage =
      copyOfSelection([link()]) ??
      (pair === undefined ? null : copyOfPair(pair, comparison, { from, to }, link(), t, locale));
    if (passage === null) return;
    const what = pair === undefined ? "" : namesOf(pair.to.length > 0 ? pair.to : pair.from, t.text.noLabel).join(", ");
    notify((await copy(passage)) ? words.copied({ what }) : words.copyFailed);
  };
  const explain = () => {
    const pair = currentPair();
    if (pair === undefined) return;
    const button = document.querySelector<HTMLElement>(`[data-why="${pair.index}"]`);
    if (button === null) return;
    button.scrollIntoView({ block: "nearest" });
    openWhy(pair.index, button);
  };
  const commands: readonly Command[] = [
    { id: "next", title: words.nextChange, group: "text", key: "j", run: () => walk(1) },
    { id: "previous", title: words.previousChange, group: "text", key: "k", run: () => walk(-1) },
    {
      id: "substance",
      title: words.substanceKey,
      group: "text",
      key: "s",
      run: () => set({ show: at.filter === "substance" ? null : "substance" }),
    },
    {
      id: "unified",
      title: words.unifiedKey,
      group: "text",
      key: "u",
      run: () => set({ view: view === "unified" ? null : "unified" }),
    },
    { id: "changes", title: words.changesKey, group: "text", run: () => set({ view: "changes" }) },
    { id: "why", title: words.whyKey, group: "text", key: "p", run: explain },
    { id: "copy", title: words.copyKey, group: "text", key: "c", run: () => void copyNow() },
    {
      id: "swap",
      title: words.swap,
      group: "text",
      run: () => set({ from: at.to, to: at.from, change: null, pairs: null }),
    },
  ];
  useCommands(commands);
}

/** The pair that stands nearest to the top of the window. */
function firstVisiblePair(): number {
  for (const element of document.querySelectorAll("[data-pair]"))
    if (element.getBoundingClientRect().bottom > 120) return Number(element.getAttribute("data-pair"));
  return 0;
}
