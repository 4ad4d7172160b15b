import { useId, type KeyboardEvent, type ReactNode } from "react";
import type { RoomId } from "../../../core/record/room.ts";
import type { LostPart, Span } from "../../../core/text/spans.ts";
import { directionOf } from "../../../words/locale.ts";
import type { EntryPlan } from "../../record.ts";
import { Button } from "../../kit/button.tsx";
import { useWorkbench } from "../../workbench.ts";
import { LiveRedline } from "../record/live-redline.tsx";
import { useBench } from "./bench.ts";
import { useSpeaking, type SpeakingChoice } from "./for-whom.tsx";
import { LiveForm, useSending } from "./live-form.tsx";
import { typedKey, type Typed } from "./desk.ts";
import type { LiveText } from "./model.ts";
import { editOf, proposalOf, spoken, tableRoom } from "./sending.ts";
import { useFocused } from "./use-focused.ts";
import { useTyped } from "./use-typed.ts";

interface WordsFormProps {
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
  /** Whether who speaks may write it as its own words at once. */
  readonly ownWords?: (party: string | null) => boolean;
  readonly onDone: () => void;
}

/**
 * Other words for some or all of a point: what is typed, what would change, why, and for whom. What is typed is kept until it is sent
 * or given up, whatever else is opened.
 */
export function WordsForm(props: WordsFormProps): ReactNode {
  const { point, what, quote, label, language, rows = 1, focus = false, since, ownWords } = props;
  const { t } = useWorkbench();
  const bench = useBench();
  const words = t.livingText;
  const [typed, keep] = useTyped(typedKey(point, what), quote, since);
  const speaking = useSpeaking();
  const { sending, propose, change } = useWordsSent(props, { typed, keep, speaking });
  const id = useId();
  const field = useFocused(focus);
  const changed = typed.words !== typed.quote;
  const able = changed && !sending.busy;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey || (rows === 1 && !event.shiftKey)) {
      event.preventDefault();
      if (able) void propose(tableRoom(bench), words.proposed);
    }
  };
  return (
    <LiveForm
      sending={sending}
      speaking={speaking}
      staysUntil
      onSubmit={() => void propose(tableRoom(bench), words.proposed)}
      buttons={
        <>
          {changed && (
            <Button look="quiet" onClick={() => keep(null)}>
              {words.discard}
            </Button>
          )}
          {bench.ownRoom !== null && (
            <Button disabled={!able} onClick={() => void propose(bench.ownRoom, words.kept)}>
              {words.keepOwn}
            </Button>
          )}
          {ownWords?.(speaking.party) === true && (
            <Button disabled={!able} onClick={() => void change()}>
              {bench.alone && speaking.party === null ? words.intoText : words.asOurs}
            </Button>
          )}
          <Button look="main" type="submit" disabled={!able}>
            {sending.busy ? t.record.writing : words.propose}
          </Button>
        </>
      }
    >
      <div className="record-field">
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          className="input pop-words"
          ref={field}
          lang={language === "" ? undefined : language}
          dir={directionOf(language)}
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
      <Why typed={typed} keep={keep} />
    </LiveForm>
  );
}

interface Held {
  readonly typed: Typed;
  readonly keep: (typed: Typed | null) => void;
}

/** What is typed, written as a proposal or as the speaker's own words; what is typed goes once it is written. */
function useWordsSent(
  { point, spansOf, onDone }: WordsFormProps,
  { typed, keep, speaking }: Held & { readonly speaking: SpeakingChoice },
) {
  const { t, notify } = useWorkbench();
  const bench = useBench();
  const words = t.livingText;
  const sending = useSending();
  const write = async (room: RoomId, plan: EntryPlan, done: string) => {
    if (!(await sending.send(bench.write(room, [spoken(bench, plan, speaking)])))) return;
    keep(null);
    notify(done);
    onDone();
  };
  const begun = () => {
    const { live } = bench.now();
    const base = live.text.versions.find(({ entry }) => entry.id === typed.base) ?? live.version;
    return { live, base, spans: spansOf(live, typed, speaking.party) };
  };
  const propose = async (room: RoomId | null, done: string) => {
    const { live, base, spans } = begun();
    const made = proposalOf(live, point, spans, base, typed.why);
    if ("lost" in made) return sending.refuse(words.lost({ words: lostWords(made.lost) }));
    if (room !== null) await write(room, made.plan, done);
  };
  /** Writes it as the speaker's own words at once: for it alone, everybody else keeps theirs. */
  const change = async () => {
    const { live, base, spans } = begun();
    const plan = editOf(live, spans, base, { party: speaking.party, why: typed.why });
    if (plan === null) return sending.refuse(words.lost({ words: typed.quote }));
    await write(tableRoom(bench), plan, words.changed);
  };
  return { sending, propose, change };
}

function Why({ typed, keep }: Held): ReactNode {
  const { t } = useWorkbench();
  const words = t.livingText;
  const id = useId();
  return (
    <div className="record-field">
      <label htmlFor={id}>
        {words.why} <span className="hint">{words.ifYouWish}</span>
      </label>
      <input
        id={id}
        className="input"
        dir="auto"
        value={typed.why}
        placeholder={words.whyHint}
        onChange={({ target }) => keep({ ...typed, why: target.value })}
      />
    </div>
  );
}

function lostWords(lost: readonly LostPart[]): string {
  return lost.map(({ part }) => ("quote" in part ? part.quote : "")).join(" … ");
}
