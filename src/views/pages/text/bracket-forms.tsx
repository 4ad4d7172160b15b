import { useState, type ReactNode } from "react";
import type { Span } from "../../../core/text/spans.ts";
import { Button } from "../../kit/button.tsx";
import { Parties, partiesOf } from "../../kit/party.tsx";
import { useWorkbench } from "../../workbench.ts";
import { useBench } from "./bench.ts";
import { ForWhom, useSpeaking } from "./for-whom.tsx";
import { alternativesIn, spansOfPicked, supporting, type Picked } from "./picking.ts";
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
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const write = async (spans: readonly Span[]) => {
    const { live } = bench.now();
    const base = live.text.versions.find(({ entry }) => entry.id === since) ?? live.version;
    const plan = editOf(live, spans, base, { party: speaking.party });
    if (plan === null) {
      setTrouble(t.livingText.cannotTake);
      return;
    }
    setBusy(true);
    const wrong = await bench.write(tableRoom(bench), [spoken(bench, plan, speaking)]);
    setBusy(false);
    setTrouble(wrong);
    if (wrong !== null) return;
    notify(t.livingText.changed);
    onDone();
  };
  return { bench, speaking, busy, trouble, write };
}

function Trouble({ text }: { readonly text: string | null }): ReactNode {
  return text === null ? null : (
    <p className="write-trouble" role="alert">
      {text}
    </p>
  );
}

/** A party asks for none of these words: they stand in brackets, held by the others. No other words and no reason are needed. */
export function BracketForm({ picked, since, quote, onDone }: OnPicked & { readonly quote: string }): ReactNode {
  const { t } = useWorkbench();
  const words = t.livingText;
  const { bench, speaking, busy, trouble, write } = useOwnEdit({ since, onDone });
  const bracket = () => {
    const { live } = bench.now();
    const version = live.text.versions.find(({ entry }) => entry.id === since) ?? live.version;
    const place = openedPoint(live, version, picked.point, picked.in);
    if (place === null || speaking.party === null) return;
    void write(spansOfPicked(place.opened, picked, "", [speaking.party]));
  };
  return (
    <div className="live-form">
      <div className="pop-body">
        <p>{words.bracketText({ words: quote })}</p>
        <Trouble text={trouble} />
      </div>
      <div className="pop-foot">
        <p>
          <ForWhom speaking={speaking} />
        </p>
        <Button look="main" disabled={busy || speaking.party === null} onClick={bracket}>
          {words.putInBrackets}
        </Button>
      </div>
    </div>
  );
}

/** The alternatives of a bracket: a party supports one, and so drops its own, or lifts its brackets. */
export function SupportForm({ picked, since, slot, onDone }: OnPicked & { readonly slot: string }): ReactNode {
  const { t, state } = useWorkbench();
  const words = t.livingText;
  const { bench, speaking, busy, trouble, write } = useOwnEdit({ since, onDone });
  const { live } = bench.now();
  const version = live.text.versions.find(({ entry }) => entry.id === since) ?? live.version;
  const place = openedPoint(live, version, picked.point, picked.in);
  if (place === null) return null;
  const { party } = speaking;
  return (
    <div className="live-form">
      <div className="pop-body">
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
                  disabled={busy || isOwn || span === null}
                  onClick={() => (span === null ? undefined : void write([span]))}
                >
                  {words.support}
                </Button>
              </li>
            );
          })}
        </ul>
        <Trouble text={trouble} />
      </div>
      <div className="pop-foot">
        <p>
          <ForWhom speaking={speaking} />
        </p>
      </div>
    </div>
  );
}
