import type { Cause, Explanation } from "../answer.ts";
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
    to: change.to,
    cause,
    clause,
    sentence: `${change.id} (${title}) went from ${words(change.from)} to ${words(change.to)}${because(cause)}.`,
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

function because(cause: Cause): string {
  switch (cause.kind) {
    case "event":
      return `, because of ${cause.events.join(", ")}`;
    case "deadline":
      return `, because its time ran out at ${cause.due}`;
    case "opening":
      return ", because its window opened";
    case "entryIntoForce":
      return ", because the agreement is in force";
    case "condition":
      return cause.rests.length === 0
        ? ", because its condition holds"
        : `, because of the state of ${cause.rests.join(", ")}`;
    case "effect":
      return `, as ${cause.of} provides`;
    case "ending":
      return `, because the agreement was ${cause.as}`;
  }
}

function words(state: string): string {
  return state.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}
