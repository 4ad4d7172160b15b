import type { ReactNode } from "react";
import type { Span } from "../../../core/text/spans.ts";
import { Button } from "../../kit/button.tsx";
import { Parties, partiesOf } from "../../kit/party.tsx";
import { useWorkbench } from "../../workbench.ts";
import { useBench } from "./bench.ts";
import { useSpeaking } from "./for-whom.tsx";
import { LiveForm, useSending } from "./live-form.tsx";
import { alternativesIn, ownCut, supporting, type Picked } from "./picking.ts";
import { editOf, openedPoint, spoken, tableRoom } from "./sending.ts";

interface OnPicked {
  readonly picked: Picked;
  /** Entry of the version in which the words were selected. */
  readonly since: string;
  readonly onDone: () => void;
}

/** Writes spans of one party as its own words; what went wrong, or null. */
function useOwnEdit({ since, onDone }: Pick<OnPicked, "since" | "onDone">) {
  const { t, notify } = useWorkbench();
  const bench = useBench();
  const speaking = useSpeaking();
  const sending = useSending();
  const write = async (spans: readonly Span[]) => {
    const { live } = bench.now();
    const base = live.text.versions.find(({ entry }) => entry.id === since) ?? live.version;
    const plan = editOf(live, spans, base, { party: speaking.party });
    if (plan === null) return sending.refuse(t.livingText.cannotTake);
    if (!(await sending.send(bench.write(tableRoom(bench), [spoken(bench, plan, speaking)])))) return;
    notify(t.livingText.changed);
    onDone();
  };
  return { bench, speaking, sending, write };
}

/** A party asks for none of these words: they stand in brackets, held by the others. No other words and no reason are needed. */
export function BracketForm({ picked, since, quote, onDone }: OnPicked & { readonly quote: string }): ReactNode {
  const { t } = useWorkbench();
  const words = t.livingText;
  const { bench, speaking, sending, write } = useOwnEdit({ since, onDone });
  const bracket = () => {
    const { live } = bench.now();
    const version = live.text.versions.find(({ entry }) => entry.id === since) ?? live.version;
    const place = openedPoint(live, version, picked.point, picked.in);
    if (place === null || speaking.party === null) return;
    void write(ownCut(place.opened, picked, speaking.party));
  };
  return (
    <LiveForm
      sending={sending}
      speaking={speaking}
      onSubmit={bracket}
      buttons={
        <Button look="main" type="submit" disabled={sending.busy || speaking.party === null}>
          {words.putInBrackets}
        </Button>
      }
    >
      <p>{words.bracketText({ words: quote })}</p>
    </LiveForm>
  );
}

/** The alternatives of a bracket: a party supports one, and so drops its own, or lifts its brackets. */
export function SupportForm({ picked, since, slot, onDone }: OnPicked & { readonly slot: string }): ReactNode {
  const { t, state } = useWorkbench();
  const words = t.livingText;
  const { bench, speaking, sending, write } = useOwnEdit({ since, onDone });
  const { live } = bench.now();
  const version = live.text.versions.find(({ entry }) => entry.id === since) ?? live.version;
  const place = openedPoint(live, version, picked.point, picked.in);
  if (place === null) return null;
  const { party } = speaking;
  return (
    <LiveForm sending={sending} speaking={speaking}>
      <p>{words.supportText}</p>
      <ul className="pop-alternatives">
        {alternativesIn(place.opened, slot).map((each) => {
          const span =
            party === null
              ? null
              : supporting(place.opened, { point: picked.point, in: picked.in, as: party }, slot, each.words);
          const isOwn = party !== null && each.parties.includes(party);
          return (
            <li key={each.parties.join(" ")}>
              <span className="words words-two">
                {each.words === "" ? <i className="no-text">{t.composite.noText}</i> : each.words}
              </span>{" "}
              <Parties ids={each.parties.flatMap((id) => partiesOf(state, id))} />
              <Button
                disabled={sending.busy || isOwn || span === null}
                onClick={() => (span === null ? undefined : void write([span]))}
              >
                {words.acts.support}
              </Button>
            </li>
          );
        })}
      </ul>
    </LiveForm>
  );
}
