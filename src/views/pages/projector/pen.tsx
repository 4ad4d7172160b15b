import { useCallback, useEffect, useState, type ReactNode, type RefObject } from "react";
import type { Span } from "../../../core/text/spans.ts";
import { AskDialog } from "../../kit/ask-dialog.tsx";
import { Button } from "../../kit/button.tsx";
import { useWorkbench } from "../../workbench.ts";
import { useBench } from "../text/bench.ts";
import type { LiveText } from "../text/model.ts";
import { shownPicked, spansOfPicked, type Picked } from "../text/picking.ts";
import { pickedNow } from "../text/selection.ts";
import { openedPoint } from "../text/sending.ts";

/** What is written on the wall in the place of selected words. */
export interface Written {
  readonly picked: Picked;
  readonly quote: string;
  readonly words: string;
}

/** The edits that what is written makes. */
export function spansOf(live: LiveText, written: Written | null): readonly Span[] {
  if (written === null) return [];
  const place = openedPoint(live, live.version, written.picked.point, written.picked.in);
  return place === null ? [] : spansOfPicked(place.opened, written.picked, written.words, place.holders);
}

/** What is written on the wall, from the words that are selected there. */
export function useWritten(live: LiveText, body: RefObject<HTMLElement | null>) {
  const [written, setWritten] = useState<Written | null>(null);
  const pick = useCallback(() => {
    const picked = pickedNow(window.getSelection());
    const found = picked === null ? null : openedPoint(live, live.version, picked.point, picked.in);
    if (picked === null || found === null) return;
    setWritten({ picked, quote: shownPicked(found.opened, picked), words: "" });
  }, [live]);
  useEffect(() => {
    const element = body.current;
    element?.addEventListener("pointerup", pick);
    return () => element?.removeEventListener("pointerup", pick);
  }, [body, pick]);
  return [written, setWritten] as const;
}

/** Words in the place of those that are selected on the wall. */
export function Pen({
  written,
  onWrite,
}: {
  readonly written: Written | null;
  readonly onWrite: (written: Written | null) => void;
}): ReactNode {
  const { t } = useWorkbench();
  if (written === null) return <p className="hint wall-hint">{t.livingText.wall.select}</p>;
  return (
    <p className="wall-write">
      <label>
        <span>{t.livingText.inPlaceOf({ words: written.quote })}</span>
        <input
          className="input"
          dir="auto"
          value={written.words}
          onChange={({ target }) => onWrite({ ...written, words: target.value })}
        />
      </label>
      <Button look="link" onClick={() => onWrite(null)}>
        {t.livingText.discard}
      </Button>
    </p>
  );
}

/** Who writes on the wall, and passing it on. */
export function PenHolder({
  pen,
  onPass,
}: {
  readonly pen: string;
  readonly onPass: (who: string) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const { may } = useBench();
  const words = t.livingText.wall;
  const [passing, setPassing] = useState(false);
  return (
    <>
      <span className="wall-pen">
        <b>{words.pen({ who: pen })}</b>{" "}
        <Button look="link" onClick={() => setPassing(true)}>
          {words.pass}
        </Button>
      </span>
      <small>{may.take ? words.keeps : words.officeOnly}</small>
      {passing && (
        <AskDialog
          title={words.pass}
          text={words.pen({ who: pen })}
          lines={[{ label: words.passTo }]}
          action={words.take}
          onClose={() => setPassing(false)}
          onDo={async ([who = ""]) => {
            onPass(who);
            return null;
          }}
        />
      )}
    </>
  );
}
