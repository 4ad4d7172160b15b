import { useCallback, useId, useSyncExternalStore, type ReactNode } from "react";
import { Party } from "../../kit/party.tsx";
import { Select } from "../../kit/select.tsx";
import { useWorkbench } from "../../workbench.ts";
import { useBench } from "./bench.ts";
import type { Speaking } from "./desk.ts";

/** Whose words something is, chosen by who may speak for several. */
export interface SpeakingChoice extends Speaking {
  readonly choose: (speaking: Speaking) => void;
}

/** A delegate speaks for their party; the office for itself, or for a party whose words it received. */
export function useSpeaking(): SpeakingChoice {
  const { party, desk } = useBench();
  const read = useCallback(() => desk.speaking, [desk]);
  const chosen = useSyncExternalStore(desk.subscribe, read, read);
  const choose = useCallback((speaking: Speaking) => desk.speakFor(speaking), [desk]);
  return party === null ? { ...chosen, choose } : { party, by: "", choose };
}

/** Says whose words they are. */
export function ForWhom({ speaking }: { readonly speaking: SpeakingChoice }): ReactNode {
  const { t, whole } = useWorkbench();
  const { party } = useBench();
  const words = t.livingText;
  const id = useId();
  const ways = Object.values(t.office.filed.ways);
  if (party !== null)
    return (
      <span className="pop-for">
        {words.forParty} <Party id={party} named />
      </span>
    );
  return (
    <span className="pop-for">
      <label htmlFor={id}>{words.forParty}</label>
      <Select
        id={id}
        value={speaking.party ?? ""}
        empty={t.record.nobody}
        options={whole.parties.map((each) => ({
          value: each.id,
          label: each.id === each.name ? each.id : `${each.id}, ${each.name}`,
        }))}
        onChange={(value) =>
          speaking.choose(value === "" ? { party: null, by: "" } : { party: value, by: speaking.by })
        }
      />
      {speaking.party !== null && (
        <Select
          aria-label={words.received}
          value={speaking.by}
          empty={words.notReceived}
          options={ways.map((way) => ({ value: way, label: words.receivedBy({ way }) }))}
          onChange={(by) => speaking.choose({ party: speaking.party, by })}
        />
      )}
    </span>
  );
}
