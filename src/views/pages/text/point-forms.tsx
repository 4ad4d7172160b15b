import { useId, useRef, useState, type ReactNode } from "react";
import type { CompositePoint } from "../../../core/text/composite.ts";
import { readingText } from "../../../core/text/reading.ts";
import type { PointOperation } from "../../../core/text/spans.ts";
import { Button } from "../../kit/button.tsx";
import { Select } from "../../kit/select.tsx";
import { useWorkbench } from "../../workbench.ts";
import { placeOf } from "../record/text-points.ts";
import { useBench } from "./bench.ts";
import { typedKey } from "./desk.ts";
import { useSpeaking } from "./for-whom.tsx";
import { freshId, freshLabel } from "./fresh.ts";
import { LiveForm, useSending } from "./live-form.tsx";
import type { LivePoint, LiveText } from "./model.ts";
import { readerFor, readingAt, spoken, tableRoom } from "./sending.ts";
import { useFocused } from "./use-focused.ts";
import { useTypedWords } from "./use-typed-words.ts";

interface PointForm {
  readonly point: LivePoint;
  readonly name: string;
  readonly onDone: () => void;
}

/** A form that proposes something with a point itself: others answer it as any proposal. */
function OperationForm({
  point,
  operations,
  onDone,
  onSent,
  children,
}: Omit<PointForm, "name"> & {
  /** What is proposed; null while something is missing. */
  readonly operations: (live: LiveText) => readonly PointOperation[] | null;
  readonly onSent?: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { t, notify } = useWorkbench();
  const bench = useBench();
  const words = t.livingText;
  const speaking = useSpeaking();
  const sending = useSending();
  const submit = async () => {
    const { live } = bench.now();
    const points = operations(live);
    if (points === null || sending.busy) return;
    const body = { ...placeOf(live.text, point.id), base: live.version.entry.id, points };
    const plan = spoken(bench, { kind: "proposal", body }, speaking);
    if (!(await sending.send(bench.write(tableRoom(bench), [plan])))) return;
    notify(words.proposed);
    onSent?.();
    onDone();
  };
  return (
    <LiveForm
      sending={sending}
      speaking={speaking}
      note={words.staysUntil}
      onSubmit={() => void submit()}
      buttons={
        <Button look="main" type="submit" disabled={sending.busy}>
          {sending.busy ? t.record.writing : words.propose}
        </Button>
      }
    >
      {children}
    </LiveForm>
  );
}

/** A new point after this one and all below it. */
export function AddForm({ point, name, onDone }: PointForm): ReactNode {
  const { t } = useWorkbench();
  const [typed, keep] = useTypedWords(typedKey(point.id, "add"), "");
  const field = useFocused(true);
  const id = useId();
  const text = typed.words.trim();
  const added = ({ words }: LiveText) => {
    const label = freshLabel(words.composite, point.label);
    return { id: freshId(point.id), label, heading: "", text, points: [] };
  };
  return (
    <OperationForm
      point={point}
      operations={(live) => (text === "" ? null : [{ op: "insert", at: { after: point.id }, point: added(live) }])}
      onSent={() => keep(null)}
      onDone={onDone}
    >
      <div className="record-field">
        <label htmlFor={id}>{t.livingText.addAfter({ point: name })}</label>
        <textarea
          id={id}
          ref={field}
          className="input pop-words"
          rows={3}
          value={typed.words}
          onChange={({ target }) => keep({ ...typed, words: target.value })}
        />
      </div>
    </OperationForm>
  );
}

/** The point comes apart at the caret: what follows becomes a point of its own. */
export function SplitForm({ point, onDone }: PointForm): ReactNode {
  const { t } = useWorkbench();
  const { live } = useBench().now();
  const as = readerFor(live, point.holders, useSpeaking().party);
  const text = readingAt(live, point.id, "text", as);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const split = (now: LiveText): readonly PointOperation[] | null => {
    const caret = field.current?.selectionStart ?? 0;
    if (caret <= 0 || caret >= text.length) return null;
    // The space between goes: neither point begins or ends with it.
    const before = text.slice(0, caret).trimEnd().length;
    const after = text.length - text.slice(caret).trimStart().length;
    const into = { id: freshId(point.id), label: freshLabel(now.words.composite, point.label) };
    const whose = now.version.composite === undefined ? {} : { as };
    return [{ op: "split", point: point.id, at: before, gap: text.slice(before, after), into, below: 0, ...whose }];
  };
  return (
    <OperationForm point={point} operations={split} onDone={onDone}>
      <div className="record-field">
        <label htmlFor={id}>{t.livingText.splitText}</label>
        <textarea id={id} ref={field} className="input pop-words" rows={3} readOnly value={text} />
      </div>
    </OperationForm>
  );
}

/** The siblings of a point, itself included; null where the text has no such point. */
function levelOf(points: readonly CompositePoint[], id: string): readonly CompositePoint[] | null {
  if (points.some((each) => each.id === id)) return points;
  for (const { points: below } of points) {
    const found = levelOf(below, id);
    if (found !== null) return found;
  }
  return null;
}

/** The next point of the level, which has no heading, becomes one with this. */
export function JoinForm({ point, name, onDone }: PointForm): ReactNode {
  const { t } = useWorkbench();
  const { now } = useBench();
  const words = t.livingText;
  const level = levelOf(now().live.words.composite.points, point.id) ?? [];
  const next = level[level.findIndex(({ id }) => id === point.id) + 1];
  if (next === undefined || next.heading.length > 0)
    return (
      <div className="pop-body">
        <p>{words.noNext}</p>
      </div>
    );
  return (
    <OperationForm
      point={point}
      operations={() => [{ op: "join", point: point.id, next: next.id, gap: " " }]}
      onDone={onDone}
    >
      <p>{words.joinText({ point: name, next: next.label === "" ? words.unlabelled : next.label })}</p>
    </OperationForm>
  );
}

/** The point stands elsewhere, with everything below it. */
export function MoveForm({ point, onDone }: PointForm): ReactNode {
  const { t } = useWorkbench();
  const { now } = useBench();
  const { live } = now();
  const [after, setAfter] = useState("");
  const id = useId();
  const points = live.sections.flatMap((section) => section.points);
  const at = points.findIndex((each) => each.id === point.id);
  const end = points.findIndex((each, index) => index > at && each.depth <= point.depth);
  const inside = new Set(points.slice(at, end === -1 ? points.length : end).map((each) => each.id));
  const name = ({ label, text, heading }: LivePoint) =>
    `${label} ${readingText(heading.length > 0 ? heading : text, "").slice(0, 48)}`.trim();
  return (
    <OperationForm
      point={point}
      operations={() => (after === "" ? null : [{ op: "move", point: point.id, at: { after } }])}
      onDone={onDone}
    >
      <div className="record-field">
        <label htmlFor={id}>{t.livingText.moveAfter}</label>
        <Select
          id={id}
          value={after}
          empty="…"
          options={points
            .filter((each) => !inside.has(each.id))
            .map((each) => ({ value: each.id, label: `${"\u2003".repeat(each.depth)}${name(each)}` }))}
          onChange={setAfter}
        />
      </div>
    </OperationForm>
  );
}

/** The point goes with everything below it. */
export function DeleteForm({ point, name, onDone }: PointForm): ReactNode {
  const { t } = useWorkbench();
  return (
    <OperationForm point={point} operations={() => [{ op: "delete", point: point.id }]} onDone={onDone}>
      <p>{t.livingText.deleteText({ point: name })}</p>
    </OperationForm>
  );
}
