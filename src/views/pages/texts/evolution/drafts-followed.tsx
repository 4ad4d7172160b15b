import type { ReactNode } from "react";
import { Button } from "../../../kit/button.tsx";
import { Icon } from "../../../kit/icon.tsx";
import { Parties, partiesOf } from "../../../kit/party.tsx";
import { Popup } from "../../../kit/popup.tsx";
import { withValues } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { draftTitle } from "../draft-choice.tsx";
import { draftsWithVersions } from "../draft-versions.ts";
import { Revision } from "../revision.tsx";
import { inOrder, type EvolutionPlace } from "./evolution-place.ts";

/** Chooses which drafts are followed, own files among them. */
export function DraftsFollowed({ at }: { readonly at: EvolutionPlace }): ReactNode {
  const { state, place, go, t, locale } = useWorkbench();
  const words = t.evolution;
  const chosen = new Set(at.drafts.map(({ id }) => id));
  const all = draftsWithVersions(state);
  const toggle = (id: string): void => {
    const next = inOrder(all.filter((each) => (each.id === id ? !chosen.has(id) : chosen.has(each.id))));
    if (next.length > 0) go(withValues(place, { drafts: next.map((each) => each.id).join(",") }), "replace");
  };
  return (
    <Popup
      kind="dialog"
      label={words.draftsIn}
      buttonClass="button"
      button={
        <>
          {words.chooseDrafts} {locale.number(at.drafts.length)} <Icon name="down" />
        </>
      }
    >
      {() => (
        <div className="drafts-menu">
          <p className="label">{words.draftsIn}</p>
          {inOrder(all).map((tabled) => (
            <label key={tabled.id} className="check">
              <input type="checkbox" checked={chosen.has(tabled.id)} onChange={() => toggle(tabled.id)} />
              <span>
                <Parties ids={partiesOf(state, tabled.party)} /> {draftTitle(tabled)}{" "}
                <span className="hint nowrap">
                  {tabled.own === true
                    ? t.own.mark
                    : tabled.draft.date === null
                      ? t.text.undated
                      : locale.shortDate(tabled.draft.date)}
                  <Revision tabled={tabled} />
                </span>
              </span>
            </label>
          ))}
          <Button look="link" onClick={() => go(withValues(place, { drafts: null }), "replace")}>
            {words.allAgain}
          </Button>
        </div>
      )}
    </Popup>
  );
}
