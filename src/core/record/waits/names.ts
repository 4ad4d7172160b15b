import { remembered } from "../../common/remembered.ts";
import type { CompositeText } from "../../text/composite.ts";
import type { TextVersion } from "../talks.ts";

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly heading: string | CompositeText;
  readonly points: readonly Labelled[];
}

/** How each point of a version is called in a sentence, by its id: `2 (1)`, or its heading where it bears no number. */
export const pointNames = remembered(({ draft, composite }: TextVersion): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const walk = (points: readonly Labelled[], above: string): void => {
    for (const { id, label, heading, points: below } of points) {
      const own = label.trim().replace(/[.:\s]+$/u, "");
      // `14(b)` says where it stands itself; `(b)` and `3` under article 14 do not.
      const whole = above === "" || own === "" || own.startsWith(above) ? own || above : `${above} ${own}`;
      names.set(id, (own === "" ? headingOf(heading) : whole) || whole || id);
      walk(below, whole);
    }
  };
  walk(draft?.points ?? composite?.points ?? [], "");
  return names;
});

function headingOf(heading: string | CompositeText): string {
  return typeof heading === "string" ? heading : heading.filter((part) => typeof part === "string").join("…");
}
