import { lazy, type ComponentType, type ReactNode } from "react";
import type { PageDefinition } from "./page.ts";

/** The code of a page could not be fetched: the line is down, or the server has another build by now. */
export class NotFetched extends Error {}

/** A page whose code is fetched when it is first shown, or ahead of that by `load`; from then on it is drawn at once. */
export function later(fetch: () => Promise<ComponentType>): Pick<PageDefinition, "Page" | "load"> {
  let Fetched: ComponentType | null = null;
  const load = async (): Promise<ComponentType> => (Fetched ??= await fetch());
  const waiting = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (cause) {
        // Whoever tries again asks anew.
        Waiting = waiting();
        throw new NotFetched("a page was not fetched", { cause });
      }
    });
  let Waiting = waiting();
  function Page(): ReactNode {
    return Fetched === null ? <Waiting /> : <Fetched />;
  }
  return { Page, load };
}
