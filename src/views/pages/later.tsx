import { lazy, type ComponentType, type ReactNode } from "react";

/** The code of a page could not be fetched: the line is down, or the server has another build by now. */
export class NotFetched extends Error {}

/** A page whose code is fetched when it is first shown, or ahead of that by `load`; from then on it is drawn at once. */
export function later<Props extends object = object>(
  fetch: () => Promise<ComponentType<Props>>,
): { readonly Page: ComponentType<Props>; readonly load: () => Promise<unknown> } {
  let Fetched: ComponentType<Props> | null = null;
  const load = async (): Promise<ComponentType<Props>> => (Fetched ??= await fetch());
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
  function Page(props: Props): ReactNode {
    return Fetched === null ? <Waiting {...props} /> : <Fetched {...props} />;
  }
  return { Page, load };
}
