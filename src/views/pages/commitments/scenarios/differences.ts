import type { PlannedBranch, PlannedEvent } from "./model.ts";

/** One way in which a branch differs from another. */
export type Difference =
  | { readonly kind: "with" | "without"; readonly event: PlannedEvent }
  | { readonly kind: "day"; readonly event: PlannedEvent; readonly before: number }
  | { readonly kind: "certified" | "reported"; readonly event: PlannedEvent };

/** How a branch differs from the one that it is compared with: events that come, go, move, or are certified otherwise. */
export function differencesOf(base: PlannedBranch, branch: PlannedBranch): readonly Difference[] {
  const gone = [...named(base)];
  const take = (fits: (event: PlannedEvent) => boolean): PlannedEvent | undefined => {
    const at = gone.findIndex(fits);
    return at < 0 ? undefined : gone.splice(at, 1)[0];
  };
  const alike = (a: PlannedEvent, b: PlannedEvent) => a.type.trim() === b.type.trim() && a.actor === b.actor;
  const same = (a: PlannedEvent, b: PlannedEvent) => alike(a, b) && a.day === b.day && a.certifier === b.certifier;
  const left = named(branch).filter((event) => take((other) => same(event, other)) === undefined);
  // The nearest first: of two such events the one of that day has changed, not moved.
  const changed = left.flatMap((event): readonly Difference[] => {
    const before =
      take((other) => alike(event, other) && other.day === event.day) ?? take((other) => alike(event, other));
    if (before === undefined) return [{ kind: "with", event }];
    return [
      ...(before.day === event.day ? [] : [{ kind: "day", event, before: before.day } as const]),
      ...(before.certifier === event.certifier
        ? []
        : [{ kind: event.certifier === "" ? "reported" : "certified", event } as const]),
    ];
  });
  return [...changed, ...gone.map((event) => ({ kind: "without", event }) as const)];
}

const named = ({ events }: PlannedBranch) => events.filter(({ type }) => type.trim() !== "");
