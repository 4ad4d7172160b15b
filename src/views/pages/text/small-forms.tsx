import { useId, useState, type ReactNode } from "react";
import { Button } from "../../kit/button.tsx";
import { useWorkbench } from "../../workbench.ts";
import { restingOn } from "../record/resting.ts";
import { placeOf } from "../record/text-points.ts";
import { useBench } from "./bench.ts";
import { typedKey } from "./desk.ts";
import { ForWhom, useSpeaking } from "./for-whom.tsx";
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
      action={words.say}
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
      action={words.reserve}
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
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const ready = typed.words.trim() !== "" && (!needsParty || speaking.party !== null) && !busy;
  const submit = async () => {
    setBusy(true);
    const wrong = await send(typed.words.trim(), speaking);
    setBusy(false);
    setTrouble(wrong);
    if (wrong !== null) return;
    keep(null);
    onDone();
  };
  return (
    <form
      className="live-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void submit();
      }}
    >
      <div className="pop-body">
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
        {trouble !== null && (
          <p className="write-trouble" role="alert">
            {trouble}
          </p>
        )}
      </div>
      <div className="pop-foot">
        <p>
          <ForWhom speaking={speaking} />
        </p>
        <Button look="main" type="submit" disabled={!ready}>
          {busy ? t.record.writing : action}
        </Button>
      </div>
    </form>
  );
}
