import { titleIn, type Agreement, type Commitment } from "../../../../core/commitments/index.ts";
import type { Option } from "../../../kit/select.tsx";
import type { Words } from "../../../../words/types.ts";
import { eventName, eventTypes } from "../monitoring/model.ts";

type ListOf = "parties" | "duties" | "phases" | "levels" | "accounts" | "procedures" | "calendars" | "moments";

/** What a field that holds a name names. */
const NAMES: Readonly<Record<string, ListOf>> = {
  debtor: "parties",
  creditor: "parties",
  beneficiaries: "parties",
  actor: "parties",
  target: "parties",
  party: "parties",
  body: "parties",
  certifier: "parties",
  certifiedBy: "parties",
  vote: "parties",
  openVote: "parties",
  status: "duties",
  reparation: "duties",
  prevailsOver: "duties",
  create: "duties",
  activate: "duties",
  suspend: "duties",
  resume: "duties",
  discharge: "duties",
  terminate: "duties",
  extend: "duties",
  phase: "phases",
  enterPhase: "phases",
  level: "levels",
  balance: "accounts",
  from: "accounts",
  to: "accounts",
  setFlag: "procedures",
  flag: "procedures",
  calendar: "calendars",
  rollTo: "calendars",
  anchor: "moments",
};

/** What a field can name, by how the agreement calls it; null where any name may be written. */
export function namesFor(field: string, agreement: Agreement, own: Commitment, t: Words): readonly Option[] | null {
  const list = NAMES[field];
  if (list === undefined) return null;
  const titled = (ids: readonly string[]) => ids.map((value) => ({ value, label: titleIn(agreement, value) }));
  switch (list) {
    case "parties":
      return titled(agreement.parties.map(({ id }) => id));
    case "duties": {
      const groups = agreement.commitments.flatMap(({ group }) => group ?? []);
      const others = agreement.commitments.map((each) => ({ value: each.id, label: dutyName(each) }));
      return [
        ...others.filter(({ value }) => value !== own.id),
        { value: own.id, label: dutyName(own) },
        ...[...new Set(groups)].map((value) => ({ value, label: value })),
      ];
    }
    case "moments":
      return [
        { value: "trigger", label: t.commitments.editor.itsBeginning },
        ...agreement.moments.map(({ id }) => ({ value: id, label: eventName(agreement, id) })),
      ];
    default:
      return titled(agreement[list].map(({ id }) => id));
  }
}

function dutyName({ id, title, act }: Commitment): string {
  const words = title ?? act.words;
  return `${id} ${words.length > 50 ? `${words.slice(0, 50)}…` : words}`;
}

/** Kinds of events that the agreement speaks of, with their words, to choose from. */
export function knownEvents(agreement: Agreement): readonly Option[] {
  return eventTypes(agreement).map((value) => ({ value, label: eventName(agreement, value) }));
}
