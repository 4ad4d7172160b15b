import type { ReactNode } from "react";
import { Button } from "../../../kit/button.tsx";
import { Icon } from "../../../kit/icon.tsx";
import { useWorkbench } from "../../../workbench.ts";
import type { CompositePlace } from "./composite-place.ts";

/** Where one is among the brackets, and the keys at hand. */
export function KeyLine({
  at,
  total,
  walk,
}: {
  readonly at: CompositePlace;
  readonly total: number;
  readonly walk: (step: 1 | -1) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.composite;
  const keys: readonly (readonly [string, string])[] = [
    ["]", words.next],
    ["[", words.previous],
    ["O", words.openKey],
    ["N", words.anonymous.toLocaleLowerCase()],
    ["B", words.bracketedOnly.toLocaleLowerCase()],
    ["?", t.help.title.toLocaleLowerCase()],
  ];
  return (
    <div className="keys">
      <div className="keys-row">
        <b>{words.walk({ n: at.bracket, total })}</b>
        <span className="keys-steps">
          <Button aria-label={words.previousBracket} onClick={() => walk(-1)}>
            <Icon name="back" />
          </Button>
          <Button aria-label={words.nextBracket} onClick={() => walk(1)}>
            <Icon name="on" />
          </Button>
        </span>
        {keys.map(([key, what]) => (
          <span key={key} className="only-wide">
            <kbd>{key}</kbd> {what}
          </span>
        ))}
      </div>
    </div>
  );
}
