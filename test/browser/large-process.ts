import type { ProcessState } from "../../src/core/record/state.ts";
import { example } from "../examples/load.ts";
import { longProcess } from "./long-process.ts";

const many = <Item>(count: number, make: (at: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Hundreds of quantities with thousands of figures, sources and events, and a text of many duties. */
export async function largeProcess(): Promise<ProcessState> {
  const small = await example("lake-irrin");
  const long = longProcess(300);
  const [figure] = small.claims ?? [];
  const [source] = Object.values(small.sources);
  const [event] = small.events;
  if (figure === undefined || source === undefined || event === undefined) throw new Error("the example has changed");
  const { supersededBy: _next, ...plain } = figure;
  return {
    ...long,
    id: "large",
    sources: Object.fromEntries(many(900, (at) => [`s${at}`, { ...source, id: `s${at}`, title: `Report ${at}` }])),
    claims: many(2400, (at) => ({
      ...plain,
      id: `c${at}`,
      // The first quantity has 300 figures, 700 others three each.
      topic: at < 300 ? "first" : `quantity-${at % 700}`,
      statement: `Figure ${at}`,
      sources: [`s${at % 900}`],
    })),
    events: many(1200, (at) => ({
      ...event,
      id: `e${at}`,
      title: `Meeting ${at}`,
      date: `2031-${String(1 + (at % 12)).padStart(2, "0")}-${String(1 + (at % 28)).padStart(2, "0")}`,
      parties: [],
      sources: [`s${at % 900}`],
    })),
  };
}
