import type { Cause, Explanation } from "../answer.ts";
import { said, type Said } from "../../common/said.ts";
import { stateSaid } from "../spoken.ts";
import type { Agreement, Id, TextAnchor } from "../model.ts";
import { formatInstant } from "../time/instants.ts";
import type { Change } from "./machine.ts";

/** A change of state told with its clause and its cause. */
export function explain(agreement: Agreement, change: Change, names: (ref: number) => Id): Explanation {
  const commitment = agreement.commitments.find((each) => each.id === change.id);
  const clause: readonly TextAnchor[] = commitment?.anchors ?? [];
  const cause = causeOf(change, names);
  const title = commitment?.title ?? commitment?.act.words ?? change.id;
  return {
    at: formatInstant(Math.floor(change.at)),
    id: change.id,
    instance: change.instance,
    from: change.from,
    to: change.sum === undefined ? change.to : `${change.to} ${change.sum}`,
    cause,
    clause,
    sentence: said("change", {
      id: change.id,
      title,
      from: stateSaid(change.from),
      to: change.sum === undefined ? stateSaid(change.to) : said("state.paid", { sum: change.sum }),
      because: because(cause),
    }),
  };
}

function causeOf(change: Change, names: (ref: number) => Id): Cause {
  const { cause } = change;
  switch (cause.kind) {
    case "events":
      return { kind: "event", events: [...new Set(cause.refs.map(names))] };
    case "deadline":
      return { kind: "deadline", due: formatInstant(Math.floor(cause.due)) };
    case "opening":
      return { kind: "opening" };
    case "force":
      return { kind: "entryIntoForce" };
    case "condition":
      return { kind: "condition", rests: cause.rests };
    case "effect":
      return { kind: "effect", of: cause.of };
    case "ending":
      return { kind: "ending", as: cause.as };
  }
}

function because(cause: Cause): Said {
  switch (cause.kind) {
    case "event":
      return said("because.events", { events: cause.events.join(", ") });
    case "deadline":
      return said("because.deadline", { at: cause.due });
    case "opening":
    case "entryIntoForce":
      return said(`because.${cause.kind}`);
    case "condition":
      return cause.rests.length === 0
        ? said("because.condition")
        : said("because.states", { of: cause.rests.join(", ") });
    case "effect":
      return said("because.effect", { of: cause.of });
    case "ending":
      return said("because.ending", { as: stateSaid(cause.as) });
  }
}
