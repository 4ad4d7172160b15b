import { useId, type ReactNode } from "react";
import type { EntryPlan } from "../../record.ts";
import { Button } from "../../kit/button.tsx";
import { useWorkbench } from "../../workbench.ts";
import { restingOn } from "../record/resting.ts";
import { placeOf } from "../record/text-points.ts";
import { useBench } from "./bench.ts";
import { typedKey } from "./desk.ts";
import { useSpeaking } from "./for-whom.tsx";
import { LiveForm, useSending } from "./live-form.tsx";
import { spoken, tableRoom } from "./sending.ts";
import { useTypedWords } from "./use-typed-words.ts";

interface SmallForm {
  readonly point: string;
  /** The words that it is about; empty for the point as a whole. */
  readonly quote: string;
  readonly onDone: () => void;
}

/** A remark on a point, with the words that it is about. */
export function CommentForm(form: SmallForm): ReactNode {
  const { t } = useWorkbench();
  return (
    <OneLine
      {...form}
      what="comment"
      label={t.livingText.comment}
      action={t.record.point.say}
      planOf={(text, about) => ({ kind: "note", body: { ...about, text } })}
    />
  );
}

/** A reservation on a point as it stands: who reserves says why. */
export function ReserveForm(form: SmallForm): ReactNode {
  const { t } = useWorkbench();
  const bench = useBench();
  const words = t.livingText;
  return (
    <OneLine
      {...form}
      what="reserve"
      label={words.reserveWhy}
      action={words.acts.reserve}
      ofParty
      planOf={(reason, about) => {
        const why = reason === "" ? {} : { reason };
        const body = { ...about, answer: "reserve", ...why, ...restingOn(bench.now().record, about) };
        return { kind: "stance", body };
      }}
    />
  );
}

function OneLine({
  point,
  quote,
  onDone,
  what,
  label,
  action,
  ofParty = false,
  planOf,
}: SmallForm & {
  /** What one does at the point, to keep what is typed apart. */
  readonly what: string;
  readonly label: string;
  readonly action: string;
  /** Whether it is the word of a party, which somebody else may have received; else it is its writer's own. */
  readonly ofParty?: boolean;
  readonly planOf: (said: string, about: ReturnType<typeof placeOf>) => EntryPlan;
}): ReactNode {
  const { t } = useWorkbench();
  const bench = useBench();
  const [typed, keep] = useTypedWords(typedKey(point, `${what} ${quote}`), "");
  const speaking = useSpeaking();
  const sending = useSending();
  const id = useId();
  // What the office received from a party it files as it came, with a reason or without.
  const filed = ofParty && bench.party === null && speaking.by !== "";
  const ready = (typed.words.trim() !== "" || filed) && (!ofParty || speaking.party !== null) && !sending.busy;
  const submit = async () => {
    const said = typed.words.trim();
    const whole = quote === "" || said === "" ? said : t.livingText.quoted({ words: quote, said });
    const plan = planOf(whole, placeOf(bench.now().live.text, point));
    const entry = spoken(bench, plan, ofParty ? speaking : { ...speaking, by: "" });
    if (!(await sending.send(bench.write(tableRoom(bench), [entry])))) return;
    keep(null);
    onDone();
  };
  return (
    <LiveForm
      sending={sending}
      speaking={speaking}
      onSubmit={() => {
        if (ready) void submit();
      }}
      buttons={
        <Button look="main" type="submit" disabled={!ready}>
          {sending.busy ? t.record.writing : action}
        </Button>
      }
    >
      <div className="record-field">
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          className="input"
          dir="auto"
          rows={2}
          value={typed.words}
          onChange={({ target }) => keep({ ...typed, words: target.value })}
        />
      </div>
    </LiveForm>
  );
}
