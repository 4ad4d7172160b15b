import { useId, type KeyboardEvent, type ReactNode } from "react";
import type { RoomId } from "../../../core/record/room.ts";
import type { LostPart, Span } from "../../../core/text/spans.ts";
import { directionOf } from "../../../words/locale.ts";
import type { EntryPlan } from "../../record.ts";
import { Button } from "../../kit/button.tsx";
import { useWorkbench } from "../../workbench.ts";
import { LiveRedline } from "../record/live-redline.tsx";
import { useBench } from "./bench.ts";
import { useSpeaking } from "./for-whom.tsx";
import { LiveForm, useSending } from "./live-form.tsx";
import { typedKey, type Typed } from "./desk.ts";
import type { LiveText } from "./model.ts";
import { changesAlone, editOf, proposalOf, spoken, tableRoom } from "./sending.ts";
import { useFocused } from "./use-focused.ts";
import { useTypedWords } from "./use-typed-words.ts";

interface WordsProps {
  readonly point: string;
  /** What one does at the point, to keep what is typed apart. */
  readonly what: string;
  /** The words that stand there. */
  readonly quote: string;
  readonly label: string;
  readonly language: string;
  readonly rows?: number;
  /** Whether one begins to type at once. */
  readonly focus?: boolean;
  /** Entry of the version whose words they are; absent = the one that stands. */
  readonly since?: string;
  /** What is typed as spans of the version on which it was begun. */
  readonly spansOf: (live: LiveText, typed: Typed, party: string | null) => readonly Span[];
  /** Whether what is typed becomes one wording in the place of what all these hold. */
  readonly isForAll: (party: string | null, typed: Typed) => boolean;
  readonly holders: readonly string[];
  /** Whether who speaks may write it as its own words at once. */
  readonly ownWords?: (party: string | null) => boolean;
  readonly onDone: () => void;
}

/**
 * Other words for some or all of a point: what is typed, what would change, why, and for whom. What is typed is kept until it is sent
 * or given up, whatever else is opened.
 */
export function WordsForm(props: WordsProps): ReactNode {
  const { isForAll, holders } = props;
  const { t, locale } = useWorkbench();
  const bench = useBench();
  const words = t.livingText;
  const { typed, keep, speaking, sending, changed, mayWriteOwn, asksNobody, change, send } = useWords(props);
  const isBehind = props.since === undefined && changed && typed.quote !== props.quote;
  const able = changed && !sending.busy;
  const main = () => void (asksNobody ? change() : send(false));
  return (
    <LiveForm
      sending={sending}
      speaking={speaking}
      note={asksNobody ? words.asksNobody : words.staysUntil}
      onSubmit={main}
      buttons={
        <>
          {(changed || typed.why !== "") && (
            <Button look="quiet" onClick={() => keep(null)}>
              {words.discard}
            </Button>
          )}
          {bench.ownRoom !== null && (
            <Button disabled={!able} onClick={() => void send(true)}>
              {words.keepOwn}
            </Button>
          )}
          {mayWriteOwn && !asksNobody && (
            <Button disabled={!able} onClick={() => void change()}>
              {bench.alone && speaking.party === null ? words.intoText : words.asOurs}
            </Button>
          )}
          <Button look="main" type="submit" disabled={!able}>
            {sending.busy ? t.record.writing : asksNobody ? words.intoText : words.propose}
          </Button>
        </>
      }
    >
      {isBehind && (
        <ChangedMeanwhile
          {...props}
          from={typed.quote}
          onGoOn={() => {
            keep({ ...typed, quote: props.quote, base: bench.now().live.version.entry.id });
            sending.refuse(null);
          }}
        />
      )}
      <WordsFields {...props} typed={typed} keep={keep} changed={changed} onEnter={able ? main : () => undefined} />
      {holders.length > 1 && isForAll(speaking.party, typed) && (
        <p className="hint">{words.oneWording({ parties: locale.list(holders) })}</p>
      )}
    </LiveForm>
  );
}

/** What others wrote at these words since one began, and the way to hold what one typed against that. */
function ChangedMeanwhile({
  from,
  quote,
  language,
  onGoOn,
}: Pick<WordsProps, "quote" | "language"> & { readonly from: string; readonly onGoOn: () => void }): ReactNode {
  const words = useWorkbench().t.livingText;
  return (
    <div className="pop-meanwhile" role="status">
      <p>{words.changedMeanwhile}</p>
      <LiveRedline from={from} to={quote} verbatim language={language} />
      <Button look="quiet" onClick={onGoOn}>
        {words.goOnFromThese}
      </Button>
    </div>
  );
}

/** What is typed, for whom, and how it is written: as the speaker's own words at once, or as a proposal. */
function useWords({ point, what, quote, since, spansOf, ownWords, onDone }: WordsProps) {
  const { t, notify } = useWorkbench();
  const bench = useBench();
  const words = t.livingText;
  const [typed, keep] = useTypedWords(typedKey(point, what), quote, since);
  const speaking = useSpeaking();
  const sending = useSending();
  const { party } = speaking;
  const changed = typed.words !== typed.quote;
  const { live: now } = bench.now();
  const mayWriteOwn = ownWords?.(party) === true;
  // Of words that nobody else holds there is nobody to ask: they are written at once.
  const asksNobody =
    changed &&
    mayWriteOwn &&
    typed.base === now.version.entry.id &&
    changesAlone(now, spansOf(now, typed, party), party);
  const write = async (room: RoomId, plan: EntryPlan, done: string) => {
    if (!(await sending.send(bench.write(room, [spoken(bench, plan, speaking)])))) return;
    keep(null);
    notify(done);
    onDone();
  };
  const begun = () => {
    const { live } = bench.now();
    const base = live.text.versions.find(({ entry }) => entry.id === typed.base) ?? live.version;
    return { live, base, spans: spansOf(live, typed, party) };
  };
  /** Writes it as the speaker's own words at once: for it alone, everybody else keeps theirs. */
  const change = async () => {
    const { live, base, spans } = begun();
    const plan = editOf(live, spans, base, { party, why: typed.why });
    if (plan === null) return sending.refuse(words.lost({ words: typed.quote }));
    await write(tableRoom(bench), plan, words.changed);
  };
  const send = async (own: boolean) => {
    const { live, base, spans } = begun();
    const made = proposalOf(live, point, spans, base, typed.why);
    if ("lost" in made) return sending.refuse(words.lost({ words: lostWords(made.lost) || typed.quote }));
    const room = own ? bench.ownRoom : tableRoom(bench);
    if (room !== null) await write(room, made.plan, own ? words.kept : words.proposed);
  };
  return { typed, keep, speaking, sending, changed, mayWriteOwn, asksNobody, change, send };
}

/** The words, what would change, and why. */
function WordsFields({
  label,
  language,
  rows = 1,
  focus = false,
  typed,
  keep,
  changed,
  onEnter,
}: Pick<WordsProps, "label" | "language" | "rows" | "focus"> & {
  readonly typed: Typed;
  readonly keep: (typed: Typed) => void;
  readonly changed: boolean;
  readonly onEnter: () => void;
}): ReactNode {
  const words = useWorkbench().t.livingText;
  const id = useId();
  const field = useFocused(focus);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey || (rows === 1 && !event.shiftKey)) {
      event.preventDefault();
      onEnter();
    }
  };
  return (
    <>
      <div className="record-field">
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          className="input pop-words"
          ref={field}
          lang={language === "" ? undefined : language}
          dir={directionOf(language, typed.words)}
          rows={Math.max(rows, Math.min(14, Math.ceil(typed.words.length / 58)))}
          value={typed.words}
          onKeyDown={onKeyDown}
          onChange={({ target }) => keep({ ...typed, words: target.value })}
        />
      </div>
      {changed && (
        <div className="pop-prev" aria-live="polite">
          <LiveRedline from={typed.quote} to={typed.words} verbatim language={language} />
        </div>
      )}
      <div className="record-field">
        <label htmlFor={`${id}-why`}>
          {words.why} <span className="hint">{words.ifYouWish}</span>
        </label>
        <input
          id={`${id}-why`}
          className="input"
          dir="auto"
          value={typed.why}
          placeholder={words.whyHint}
          onChange={({ target }) => keep({ ...typed, why: target.value })}
        />
      </div>
    </>
  );
}

function lostWords(lost: readonly LostPart[]): string {
  return lost.map(({ part }) => ("quote" in part ? part.quote : "")).join(" … ");
}
