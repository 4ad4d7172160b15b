import type { ReactNode } from "react";
import type { Span } from "../../../core/text/spans.ts";
import { useWorkbench } from "../../workbench.ts";
import { useBench, type Bench } from "./bench.ts";
import { useSpeaking } from "./for-whom.tsx";
import { Gap } from "./gap.tsx";
import { CommentForm, ReserveForm } from "./small-forms.tsx";
import type { Act, Opened, Typed } from "./desk.ts";
import type { LiveText } from "./model.ts";
import { asksForOne, spansForAllPicked } from "./one-wording.ts";
import {
  readerOfEnds,
  readerOfPicked,
  readingOfPicked,
  shownPicked,
  slotPicked,
  spansOfPicked,
  type Picked,
} from "./picking.ts";
import { BracketForm, SupportForm } from "./bracket-forms.tsx";
import { changesOwn, openedPoint, readerFor } from "./sending.ts";
import { WordsForm } from "./words-form.tsx";

/** What is done with selected words: opens a gap under their paragraph and covers nothing. */
export function PickedPopover({
  opened,
  language,
}: {
  readonly opened: Extract<Opened, { readonly kind: "picked" }>;
  readonly language: string;
}): ReactNode {
  const { t } = useWorkbench();
  const bench = useBench();
  const words = t.livingText;
  const speaking = useSpeaking();
  const { picked, point, act, since } = opened;
  const { live } = bench.now();
  const version = live.text.versions.find(({ entry }) => entry.id === since) ?? live.version;
  const place = openedPoint(live, version, point, picked.in);
  if (place === null) return null;
  const quote = shownPicked(place.opened, picked);
  const readers = readersFirst(live, place.holders, speaking.party);
  const whole = readerOfPicked(place.opened, picked, readers) !== undefined;
  // With a bracket between common words one changes what one party reads: a bracket that nobody touches stays.
  const as = whole ? undefined : readerOfEnds(place.opened, picked, readers);
  const slot = slotPicked(place.opened, picked);
  const owns = (party: string | null) => changesOwn(live, bench, place.holders, party);
  const brackets = bench.may.propose && live.version.draft === undefined && (bench.party === null || owns(bench.party));
  const acts: readonly Act[] = [
    ...(bench.may.propose ? (["words"] as const) : []),
    ...(brackets && slot === undefined ? (["bracket"] as const) : []),
    ...(brackets && slot !== undefined ? (["support"] as const) : []),
    ...(bench.may.answer ? (["reserve"] as const) : []),
    ...(bench.may.talk ? (["comment"] as const) : []),
  ];
  const close = () => bench.desk.open(null);
  const choose = (chosen: Act) => bench.desk.open({ ...opened, act: chosen });
  const shown = acts.includes(act) ? act : (acts[0] ?? act);
  return (
    <Gap
      label={words.onWords({ words: quote })}
      acts={acts.map((each) => ({ id: each, label: words.acts[each] }))}
      act={shown}
      onAct={choose}
      onClose={close}
    >
      {shown === "words" && (
        <WordsForm
          key={`${since} ${JSON.stringify(picked)}`}
          point={point}
          what={JSON.stringify([picked.in, picked.from, picked.to])}
          quote={whole ? quote : as === undefined ? "" : readingOfPicked(place.opened, picked, as).quote}
          since={since}
          label={as === undefined ? words.inPlaceOf({ words: quote }) : words.wordsOf({ party: as })}
          language={language}
          isForAll={(party, typed) =>
            as === undefined
              ? asksForOne(live, bench, party)
              : new Set(spansPicked(live, bench, typed, picked, party).map((span) => span.as)).size > 1
          }
          holders={place.holders}
          spansOf={(now, typed, party) => spansPicked(now, bench, typed, picked, party)}
          ownWords={owns}
          onDone={close}
        />
      )}
      {shown === "bracket" && <BracketForm picked={picked} since={since} quote={quote} onDone={close} />}
      {shown === "support" && slot !== undefined && (
        <SupportForm picked={picked} since={since} slot={slot} onDone={close} />
      )}
      {shown === "reserve" && <ReserveForm point={point} quote={quote} onDone={close} />}
      {shown === "comment" && <CommentForm point={point} quote={quote} onDone={close} />}
    </Gap>
  );
}

function readersFirst(live: LiveText, holders: readonly string[], party: string | null): readonly string[] {
  const first = readerFor(live, holders, party);
  return [first, ...holders.filter((each) => each !== first)];
}

function spansPicked(
  live: LiveText,
  bench: Bench,
  { base, words }: Typed,
  picked: Picked,
  party: string | null,
): readonly Span[] {
  const version = live.text.versions.find(({ entry }) => entry.id === base) ?? live.version;
  const place = openedPoint(live, version, picked.point, picked.in);
  if (place === null) return [];
  const readers = readersFirst(live, place.holders, party);
  const isShared =
    readerOfPicked(place.opened, picked, readers) === undefined &&
    readerOfEnds(place.opened, picked, readers) !== undefined;
  const spans = isShared || asksForOne(live, bench, party) ? spansForAllPicked : spansOfPicked;
  return spans(place.opened, picked, words, readers);
}
