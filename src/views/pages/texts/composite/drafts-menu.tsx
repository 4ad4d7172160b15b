import type { ReactNode } from "react";
import { Button } from "../../../kit/button.tsx";
import { Icon } from "../../../kit/icon.tsx";
import { Parties, partiesOf } from "../../../kit/party.tsx";
import { Popup } from "../../../kit/popup.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { draftsInOrder } from "../../../../core/record/draft-day.ts";
import { draftDay, draftTitle } from "../draft-choice.tsx";
import type { CompositePlace } from "./composite-place.ts";

/** Chooses which drafts the composite text is compiled from. */
export function DraftsMenu({
  at,
  set,
}: {
  readonly at: CompositePlace;
  readonly set: (changes: Readonly<Record<string, string | null>>) => void;
}): ReactNode {
  const { state, t, locale } = useWorkbench();
  const words = t.composite;
  const chosen = new Set(at.drafts.map(({ id }) => id));
  const toggle = (id: string) => {
    const tabled = state.drafts.find((candidate) => candidate.id === id);
    // A second text of one party takes the place of the first.
    const others = at.drafts
      .filter((other) => other.id !== id && (chosen.has(id) || other.party !== tabled?.party))
      .map((other) => other.id);
    const next = chosen.has(id) ? others : [...others, id];
    if (next.length > 0) set({ drafts: next.join(","), bracket: null, open: null });
  };
  return (
    <Popup
      kind="dialog"
      label={words.draftsIn}
      buttonClass="button"
      button={
        <>
          {words.chooseDrafts} {at.drafts.length} <Icon name="down" />
        </>
      }
    >
      {() => (
        <div className="drafts-menu">
          <p className="label">{words.draftsIn}</p>
          {draftsInOrder(state)
            .filter(({ draft }) => draft.points.length > 0)
            .map((tabled) => (
              <label key={tabled.id} className="check">
                <input type="checkbox" checked={chosen.has(tabled.id)} onChange={() => toggle(tabled.id)} />
                <span>
                  <Parties ids={partiesOf(state, tabled.party)} /> {draftTitle(tabled)}{" "}
                  <span className="hint nowrap">{draftDay(state, tabled, { t, shown: locale.shortDate })}</span>
                </span>
              </label>
            ))}
          <p className="hint">{words.draftsInHint}</p>
          <Button look="link" onClick={() => set({ drafts: null, bracket: null, open: null })}>
            {words.latestAgain}
          </Button>
        </div>
      )}
    </Popup>
  );
}
