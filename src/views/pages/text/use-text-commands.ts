import { useEffect } from "react";
import { useCommands, type Command } from "../../commands.ts";
import { useWorkbench } from "../../workbench.ts";
import { notDone } from "../record/writing.tsx";
import { pointAnchor } from "../texts/composite/point-view.tsx";
import type { Bench } from "./bench.ts";
import type { PointEdit } from "./desk.ts";
import type { LiveText } from "./model.ts";
import type { SetValues } from "../../use-latest-place.ts";

/** The point that has the focus, or holds what has it. */
function pointHere(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>(".live-point") ?? null;
}

/** Moves the focus to the next point or the one before. */
function step(by: 1 | -1): void {
  const points = [...document.querySelectorAll<HTMLElement>(".live-point")];
  const here = pointHere();
  const shown = points.findIndex((each) => each.getBoundingClientRect().bottom > 120);
  const next = points[here === null ? Math.max(shown, 0) : points.indexOf(here) + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "nearest" });
}

/** Commands of the page: from point to point and bracket to bracket, editing, undo and redo. */
export function useTextCommands({
  bench,
  live,
  set,
  walk,
  reader,
}: {
  readonly bench: Bench;
  readonly live: LiveText;
  readonly set: SetValues;
  readonly walk: (step: 1 | -1) => void;
  readonly reader: string | null;
}): void {
  const { t } = useWorkbench();
  const words = t.livingText;
  const open = (edit: PointEdit) => () => {
    const here = pointHere();
    if (here == null || isOutside(here) || !bench.may.propose) return;
    const point = here.id.slice(pointAnchor("").length);
    bench.desk.open({ kind: "edit", point, edit });
  };
  const readers = live.words.composite.drafts.map(({ party }) => party);
  const commands: readonly Command[] = [
    { id: "next-point", title: words.keys.next, group: "text", key: "j", run: () => step(1) },
    { id: "previous-point", title: words.keys.previous, group: "text", key: "k", run: () => step(-1) },
    { id: "arrow-next", title: words.keys.next, group: "text", key: "ArrowDown", run: () => arrow(1) },
    { id: "arrow-previous", title: words.keys.previous, group: "text", key: "ArrowUp", run: () => arrow(-1) },
    { id: "edit-point", title: words.keys.edit, group: "text", key: "e", run: open("words") },
    { id: "add-point", title: words.keys.add, group: "text", key: "a", run: open("add") },
    { id: "split-point", title: words.keys.split, group: "text", key: "s", run: open("split") },
    { id: "join-points", title: words.keys.join, group: "text", key: "u", run: open("join") },
    { id: "move-point", title: words.keys.move, group: "text", key: "m", run: open("move") },
    { id: "delete-point", title: words.keys.delete, group: "text", key: "x", run: open("delete") },
    { id: "next-bracket", title: t.composite.nextBracket, group: "text", key: "]", run: () => walk(1) },
    { id: "previous-bracket", title: t.composite.previousBracket, group: "text", key: "[", run: () => walk(-1) },
    { id: "read-all", title: t.composite.readAllKey, group: "text", key: "0", run: () => set({ as: null }) },
    ...readers.slice(0, 9).map((party, index): Command => ({
      id: `read-${party}`,
      title: t.composite.readKey({ party }),
      group: "text",
      key: String(index + 1),
      run: () => set({ as: reader === party ? null : party }),
    })),
  ];
  useCommands(commands);
  useUndoKeys(bench);
}

/** The arrows scroll the page; only from a point do they go to the next. */
function arrow(by: 1 | -1): void {
  if (document.activeElement?.classList.contains("live-point") === true) step(by);
  else window.scrollBy({ top: by * 60 });
}

/** A line that is no part of the agreement is not edited. */
function isOutside(point: Element): boolean {
  return point.hasAttribute("data-outside");
}

/** Ctrl+Z and Ctrl+Shift+Z outside fields; Escape closes what is open and keeps what is typed. */
function useUndoKeys(bench: Bench): void {
  const { t, notify } = useWorkbench();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { desk, undo, now } = bench;
      if (event.key === "Escape" && desk.opened !== null && document.querySelector("dialog[open]") === null) {
        const { point } = desk.opened;
        desk.open(null);
        document.getElementById(pointAnchor(point))?.focus({ preventScroll: true });
        event.preventDefault();
        return;
      }
      const here = document.activeElement;
      const atPoint = here?.classList.contains("live-point") === true && !isOutside(here);
      if (event.key === "Enter" && atPoint && bench.may.propose) {
        desk.open({ kind: "edit", point: here.id.slice(pointAnchor("").length), edit: "words" });
        event.preventDefault();
        return;
      }
      const z = event.key.toLowerCase() === "z" || event.key.toLowerCase() === "y";
      if (!z || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof Element && event.target.closest("textarea, input, select") !== null) return;
      const again = event.key.toLowerCase() === "y" || event.shiftKey;
      if (again ? !undo.canRedo : !undo.canUndo) return;
      event.preventDefault();
      const { record } = now();
      void (again ? undo.redo(record) : undo.undo(record)).then((written) => {
        if (written === null) return;
        notify(notDone(t, written) ?? (again ? t.livingText.redone : t.record.undone));
      });
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [bench, t, notify]);
}
