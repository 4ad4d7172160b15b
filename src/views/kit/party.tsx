import type { Party as PartyRecord, ProcessState } from "../../core/record/state.ts";
import { useWorkbench } from "../workbench.ts";

/** The party of that id; one that the process does not list gets the empty hatching. */
export function partyOf(state: ProcessState, id: string): PartyRecord {
  return state.parties.find((party) => party.id === id) ?? { id, name: id, slot: 8, roles: [] };
}

/** The parties behind the name under which a draft stands: `UA-US` is two, unless a party bears that very name. */
export function partiesOf(state: ProcessState, name: string): readonly string[] {
  if (state.parties.some(({ id }) => id === name)) return [name];
  const parts = name.split("-");
  return parts.length > 1 && parts.every((part) => state.parties.some(({ id }) => id === part)) ? parts : [name];
}

/** A party as letters beside its hatching, with its name where asked. */
export function Party({ id, named = false }: { readonly id: string; readonly named?: boolean }) {
  const { state } = useWorkbench();
  const party = partyOf(state, id);
  return (
    <span className="party" data-slot={Math.min(party.slot, 8)} title={party.name}>
      {party.id}
      {named && party.name !== party.id && <span className="party-name">{party.name}</span>}
      {!named && <span className="heard">, {party.name}</span>}
    </span>
  );
}

/** Several parties in the order of the process. */
export function Parties({ ids, named = false }: { readonly ids: readonly string[]; readonly named?: boolean }) {
  const { whole } = useWorkbench();
  const order = new Map(whole.parties.map(({ id }, index) => [id, index]));
  const sorted = [...new Set(ids)].sort((a, b) => (order.get(a) ?? 99) - (order.get(b) ?? 99));
  return (
    <span className="parties">
      {sorted.map((id) => (
        <Party key={id} id={id} named={named} />
      ))}
    </span>
  );
}
