import { useId, useState, type ReactNode } from "react";
import { Button } from "../../kit/button.tsx";
import { useWorkbench } from "../../workbench.ts";
import { freshId } from "./fresh.ts";
import { placeOf } from "../record/text-points.ts";
import { useBench } from "./bench.ts";
import { typedKey } from "./desk.ts";
import { ForWhom, useSpeaking } from "./for-whom.tsx";
import type { LivePoint } from "./model.ts";
import { spansBetween } from "./picking.ts";
import { openedPoint, readerFor, readingAt, spoken, tableRoom } from "./sending.ts";
import { Gap } from "./popover.tsx";
import { useFocused } from "./use-focused.ts";
import { useTyped } from "./use-typed.ts";
import { WordsForm } from "./words-form.tsx";

/** The whole heading or text of a point in one party's words: what differs becomes spans. */
export function EditForm({
  point,
  within,
}: {
  readonly point: LivePoint;
  readonly within: "heading" | "text";
}): ReactNode {
  const { t } = useWorkbench();
  const bench = useBench();
  const words = t.livingText;
  const { live } = bench.now();
  const as = readerFor(live, point.holders, bench.party);
  const quote = readingAt(live, point.id, within, as);
  const close = () => bench.desk.open(null);
  return (
    <Gap
      label={words.editPoint({ point: point.label })}
      acts={["words"]}
      act="words"
      onAct={() => undefined}
      onClose={close}
    >
      <WordsForm
        point={point.id}
        what={`edit ${within} ${as}`}
        quote={quote}
        rows={3}
        focus
        label={
          point.wording === "verbatim"
            ? words.wordsOf({ party: as === "" ? t.record.office : as })
            : words.replaceByActual
        }
        language={point.language}
        spansOf={(now, typed) => {
          const version = now.text.versions.find(({ entry }) => entry.id === typed.base) ?? now.version;
          const place = openedPoint(now, version, point.id, within);
          const stretch = { from: 0, quote: typed.quote, insert: typed.words };
          return place === null ? [] : spansBetween(place.opened, { point: point.id, in: within, as }, stretch);
        }}
        onDone={close}
      />
    </Gap>
  );
}

/** A new point after this one. */
export function AddForm({ point }: { readonly point: LivePoint }): ReactNode {
  const { t } = useWorkbench();
  const bench = useBench();
  const words = t.livingText;
  const speaking = useSpeaking();
  const [typed, keep] = useTyped(typedKey(point.id, "add"), "");
  const [trouble, setTrouble] = useState<string | null>(null);
  const id = useId();
  const field = useFocused(true);
  const close = () => bench.desk.open(null);
  const submit = async () => {
    const { live } = bench.now();
    const label = bis(point.label);
    const added = { id: freshId(point.id), label, heading: "", text: typed.words.trim(), points: [] };
    const points = [{ op: "insert", at: { after: point.id }, point: added }];
    const reason = typed.why.trim() === "" ? {} : { reason: typed.why.trim() };
    const body = { ...placeOf(live.text, point.id), base: live.version.entry.id, points, ...reason };
    const wrong = await bench.write(tableRoom(bench), [spoken(bench, { kind: "proposal", body }, speaking)]);
    setTrouble(wrong);
    if (wrong !== null) return;
    keep(null);
    close();
  };
  return (
    <Gap
      label={words.addAfter({ point: point.label })}
      acts={["words"]}
      act="words"
      onAct={() => undefined}
      onClose={close}
    >
      <form
        className="live-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className="pop-body">
          <div className="record-field">
            <label htmlFor={id}>{words.addAfter({ point: point.label })}</label>
            <textarea
              id={id}
              className="input pop-words"
              rows={3}
              ref={field}
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
          <Button look="main" type="submit" disabled={typed.words.trim() === ""}>
            {words.propose}
          </Button>
        </div>
      </form>
    </Gap>
  );
}

function bis(label: string): string {
  return label === "" ? "" : `${label} bis`;
}
