import { useId, type ReactNode } from "react";
import { Button } from "../../kit/button.tsx";
import { useWorkbench } from "../../workbench.ts";
import { restingOn } from "../record/resting.ts";
import { placeOf } from "../record/text-points.ts";
import { useBench } from "./bench.ts";
import { typedKey } from "./desk.ts";
import { useSpeaking } from "./for-whom.tsx";
import { LiveForm, useSending } from "./live-form.tsx";
import { spoken, tableRoom } from "./sending.ts";
import { useTyped } from "./use-typed.ts";

interface SmallForm {
  readonly point: string;
  /** The words that it is about; empty for the point as a whole. */
  readonly quote: string;
  readonly onDone: () => void;
}

/** A remark on a point, with the words that it is about. */
export function CommentForm({ point, quote, onDone }: SmallForm): ReactNode {
  const { t } = useWorkbench();
  const bench = useBench();
  const words = t.livingText;
  return (
    <OneLine
      point={point}
      what={`comment ${quote}`}
      label={words.comment}
      action={t.record.point.say}
      onDone={onDone}
      send={(said, speaking) => {
        const text = quote === "" ? said : words.quoted({ words: quote, said });
        const body = { ...placeOf(bench.now().live.text, point), text };
        return bench.write(tableRoom(bench), [spoken(bench, { kind: "note", body }, { ...speaking, by: "" })]);
      }}
    />
  );
}

/** A reservation on a point as it stands: who reserves says why. */
export function ReserveForm({ point, quote, onDone }: SmallForm): ReactNode {
  const { t } = useWorkbench();
  const bench = useBench();
  const words = t.livingText;
  return (
    <OneLine
      point={point}
      what={`reserve ${quote}`}
      label={words.reserveWhy}
      action={words.acts.reserve}
      needsParty
      onDone={onDone}
      send={(said, speaking) => {
        const { record, live } = bench.now();
        const about = placeOf(live.text, point);
        const reason = quote === "" ? said : words.quoted({ words: quote, said });
        const body = { ...about, answer: "reserve", reason, ...restingOn(record, about) };
        return bench.write(tableRoom(bench), [spoken(bench, { kind: "stance", body }, speaking)]);
      }}
    />
  );
}

function OneLine({
  point,
  what,
  label,
  action,
  needsParty = false,
  send,
  onDone,
}: {
  readonly point: string;
  readonly what: string;
  readonly label: string;
  readonly action: string;
  readonly needsParty?: boolean;
  /** Resolves to what went wrong. */
  readonly send: (said: string, speaking: ReturnType<typeof useSpeaking>) => Promise<string | null>;
  readonly onDone: () => void;
}): ReactNode {
  const { t } = useWorkbench();
  const [typed, keep] = useTyped(typedKey(point, what), "");
  const speaking = useSpeaking();
  const sending = useSending();
  const id = useId();
  const ready = typed.words.trim() !== "" && (!needsParty || speaking.party !== null) && !sending.busy;
  const submit = async () => {
    if (!(await sending.send(send(typed.words.trim(), speaking)))) return;
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
