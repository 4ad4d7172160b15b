import type { Agreement } from "./model.ts";
import { eventSetting } from "./starting.ts";

/** Kinds of events that the patterns of an agreement name, and moments that a report of them sets. */
export function eventTypes(agreement: Agreement): readonly string[] {
  const types = new Set(
    typesWithin([agreement.commitments, agreement.moments, agreement.phases, agreement.levels, agreement.relief]),
  );
  for (const moment of agreement.moments) {
    const sets = eventSetting(moment);
    if (sets !== null) types.add(sets.type);
  }
  return [...types].sort();
}

/** Kinds of events that patterns anywhere within a value name. */
export function typesWithin(parts: readonly unknown[]): ReadonlySet<string> {
  const types = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === "object" && value !== null) {
      const { type, ...rest } = value as { readonly type?: unknown };
      if (typeof type === "string") types.add(type);
      Object.values(rest).forEach(walk);
    }
  };
  walk(parts);
  return types;
}
