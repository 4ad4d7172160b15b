import { failed, type Result } from "../../common/result.ts";
import { said, type Said } from "../../common/said.ts";
import type { CompositePoint } from "../../text/composite.ts";
import { walkPoints } from "../../text/draft.ts";
import type { NewEntry } from "../entry.ts";
import type { EntryKind, Reference } from "../kind.ts";
import type { TalksState, TalksText } from "../talks.ts";
import type { Ground } from "./touches.ts";

/** The state folded from the entries of the ground. */
interface ReferenceGround extends Pick<Ground, "room" | "entryOf"> {
  readonly state: TalksState;
}

/** An entry refers to nothing that is not there for all readers of its room. */
export function referenceProblem(kind: EntryKind, { body }: NewEntry, ground: ReferenceGround): Result<never> | null {
  for (const reference of kind.refers?.(body) ?? []) {
    if (!exists(reference, ground))
      return failed(said("unknown-reference", { what: described(reference), room: ground.room }), {
        place: `body.${reference.field}`,
      });
  }
  return null;
}

function described({ to, id, point }: Reference): Said {
  // Points are of texts alone.
  return point === undefined || (to !== "draft" && to !== "composite" && to !== "text")
    ? said(`named.${to}`, { id })
    : said(`point-of.${to}`, { id, point });
}

function exists({ to, id, point }: Reference, { state, entryOf }: ReferenceGround): boolean {
  switch (to) {
    case "party":
      return state.parties.some((party) => party.id === id);
    case "source":
      return Object.hasOwn(state.sources, id);
    case "event":
      return state.events.some((event) => event.id === id);
    case "topic":
      return state.topics.some((topic) => topic.id === id);
    case "proposal":
      return state.proposals.some((proposal) => proposal.id === id);
    case "entry":
      return entryOf(id) !== undefined;
    case "draft":
    case "composite":
    case "text": {
      const text = state.texts.find((each) => each.id === id && (to === "text" || each.kind === to));
      return text !== undefined && (point === undefined || hasPoint(text, point));
    }
  }
}

/** Whether any version has the point: what was said of an older one stays sayable. */
function hasPoint({ versions }: TalksText, point: string): boolean {
  return versions.some(
    ({ draft, composite }) =>
      (draft !== undefined && [...walkPoints(draft.points)].some((each) => each.point.id === point)) ||
      (composite !== undefined && someBelow(composite.points, point)),
  );
}

function someBelow(points: readonly CompositePoint[], id: string): boolean {
  return points.some((point) => point.id === id || someBelow(point.points, id));
}
