import { useMemo, useState, type ReactNode } from "react";
import { typedInMemory } from "../views/typed.ts";
import { App } from "./app.tsx";
import type { Mounted } from "./mount.tsx";
import { pageStarts } from "./page-starts.ts";
import { embeddedSource, embeddedStates } from "./processes.ts";

const inMemory = typedInMemory();

/** The workbench on processes that the page itself holds. */
export function Embedded(mounted: Mounted): ReactNode {
  const embedded = useMemo(() => embeddedStates(), []);
  const [states, setStates] = useState(embedded);
  const source = useMemo(() => embeddedSource(states), [states]);
  const starts = useMemo(() => {
    const shipped = new Set(embedded.map(({ id }) => id));
    const added = new Set(states.flatMap(({ id }) => (shipped.has(id) ? [] : [id])));
    return pageStarts(states, added, (state) => setStates((before) => [...before, state]));
  }, [embedded, states]);
  return <App source={source} session={null} starts={starts} typed={inMemory} {...mounted} />;
}
