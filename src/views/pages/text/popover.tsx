import { useEffect, useRef, type ReactNode } from "react";
import type { Span } from "../../../core/text/spans.ts";
import { useWorkbench } from "../../workbench.ts";
import { useBench } from "./bench.ts";
import { CommentForm, ReserveForm } from "./small-forms.tsx";
import type { Act, Opened } from "./desk.ts";
import type { LiveText } from "./model.ts";
import { pickedWords, readerOfPicked, spansOfPicked, type Picked } from "./picking.ts";
import { openedPoint, readerFor } from "./sending.ts";
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
  const { picked, point, act, since } = opened;
  const { live } = bench.now();
  const version = live.text.versions.find(({ entry }) => entry.id === since) ?? live.version;
  const place = openedPoint(live, version, point, picked.in);
  if (place === null) return null;
  const quote = pickedWords(place.opened, picked);
  const whole = readerOfPicked(place.opened, picked, readersFirst(live, place.holders, bench.party)) !== undefined;
  const acts: readonly Act[] = [
    ...(bench.may.propose ? (["words"] as const) : []),
    ...(bench.may.answer ? (["reserve"] as const) : []),
    ...(bench.may.talk ? (["comment"] as const) : []),
  ];
  const close = () => bench.desk.open(null);
  const choose = (chosen: Act) => bench.desk.open({ ...opened, act: chosen });
  const shown = acts.includes(act) ? act : (acts[0] ?? act);
  return (
    <Gap label={words.onWords({ words: quote })} acts={acts} act={shown} onAct={choose} onClose={close}>
      {shown === "words" && (
        <WordsForm
          key={`${since} ${JSON.stringify(picked)}`}
          point={point}
          what={JSON.stringify([picked.in, picked.from, picked.to])}
          quote={whole ? quote : ""}
          since={since}
          label={words.inPlaceOf({ words: quote })}
          language={language}
          spansOf={(now, typed, party) => spansPicked(now, typed.base, picked, typed.words, party)}
          onDone={close}
        />
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
  base: string,
  picked: Picked,
  insert: string,
  party: string | null,
): readonly Span[] {
  const version = live.text.versions.find(({ entry }) => entry.id === base) ?? live.version;
  const place = openedPoint(live, version, picked.point, picked.in);
  if (place === null) return [];
  return spansOfPicked(place.opened, picked, insert, readersFirst(live, place.holders, party));
}

/** The frame of what opens under a paragraph: acts as tabs, the way out, and one form. */
export function Gap({
  label,
  acts,
  act,
  onAct,
  onClose,
  children,
}: {
  readonly label: string;
  readonly acts: readonly Act[];
  readonly act: Act;
  readonly onAct: (act: Act) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.livingText;
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const edge = frame.current?.getBoundingClientRect();
    if (edge !== undefined && edge.bottom > window.innerHeight) frame.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const move = (step: number) => {
    const next = acts[(acts.indexOf(act) + step + acts.length) % acts.length];
    if (next === undefined) return;
    onAct(next);
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus());
  };
  return (
    <section ref={frame} className="pop" role="dialog" aria-label={label}>
      <div className="pop-acts">
        <div role="tablist" aria-label={words.whatToDo}>
          {acts.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              aria-selected={each === act}
              tabIndex={each === act ? 0 : -1}
              onClick={() => onAct(each)}
              onKeyDown={({ key }) => {
                if (key === "ArrowRight") move(1);
                if (key === "ArrowLeft") move(-1);
              }}
            >
              {words.acts[each]}
            </button>
          ))}
        </div>
        <button type="button" className="pop-close" aria-label={words.close} onClick={onClose}>
          <kbd>Esc</kbd>
        </button>
      </div>
      {children}
    </section>
  );
}
