import { useId, type ReactNode } from "react";
import type { Party } from "../../../core/record/state.ts";
import { Select } from "../../kit/select.tsx";
import { useWorkbench } from "../../workbench.ts";
import { otherLanguages, type Typed } from "./plan.ts";
import type { FileRow } from "./rows.ts";

/** How the text shall begin: from one draft, or with all of them side by side. */
export function HowItBegins({
  rows,
  parties,
  typed,
  type,
  basis,
  kept,
}: {
  readonly rows: readonly FileRow[];
  readonly parties: readonly Party[];
  readonly typed: Typed;
  readonly type: (changes: Partial<Typed>) => void;
  readonly basis: string;
  readonly kept: boolean;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.start.begin.how;
  const id = useId();
  const nameOf = (party: string) => parties.find((each) => each.id === party)?.name ?? party;
  const beside = basis === "" ? [] : otherLanguages(rows, basis);
  const choose = (begins: Typed["begins"]) => () => type({ begins });
  return (
    <>
      <h2 className="new-how-head" id={id}>
        {words.title}
      </h2>
      <div className="new-how" role="radiogroup" aria-labelledby={id}>
        <div className="new-way">
          <input
            type="radio"
            name={id}
            id={`${id}-from`}
            checked={typed.begins === "from"}
            disabled={!kept}
            onChange={choose("from")}
            aria-describedby={`${id}-from-text`}
          />
          <div>
            <label htmlFor={`${id}-from`}>{words.from}</label>
            <p id={`${id}-from-text`}>{kept ? words.fromText : words.fromServer}</p>
            <div className="field">
              <label htmlFor={`${id}-basis`}>{words.basis}</label>
              <Select
                id={`${id}-basis`}
                value={basis}
                disabled={!kept}
                empty="…"
                options={rows
                  .filter(({ inText }) => inText)
                  .map(({ party, date, file }) => ({
                    value: party,
                    label: [nameOf(party), date === "" ? file.name : locale.shortDate(date)].join(locale.comma),
                  }))}
                // Who chooses a draft to begin from chooses that way.
                onChange={(chosen) => type({ basis: chosen, begins: chosen === "" ? "side-by-side" : "from" })}
              />
            </div>
            {typed.begins === "from" && beside.length > 0 && (
              <p className="new-warn" role="status">
                {words.otherLanguage({ files: locale.list(beside.map(({ file }) => file.name)) })}
              </p>
            )}
          </div>
          <svg viewBox="0 0 144 80" aria-hidden="true">
            <path className="door-line" d="M8 8h60M8 22h60M8 36h60M8 50h60M8 64h46" />
            <path className="door-pale" d="M88 22h44M88 50h36M88 58h44M76 22h6M76 50h6" />
          </svg>
        </div>
        <div className="new-way">
          <input
            type="radio"
            name={id}
            id={`${id}-side`}
            checked={typed.begins === "side-by-side"}
            onChange={choose("side-by-side")}
            aria-describedby={`${id}-side-text`}
          />
          <div>
            <label htmlFor={`${id}-side`}>{words.sideBySide}</label>
            <p id={`${id}-side-text`}>{words.sideBySideText}</p>
          </div>
          <svg viewBox="0 0 144 80" aria-hidden="true">
            <path className="door-pale" d="M8 8h124M8 22h34M132 22h-14M8 36h124M8 50h10M8 64h90" />
            <path
              className="door-line"
              d="M54 16h-4v12h4M58 22h14M76 16h4v12h-4M88 16h-4v12h4M92 22h14M110 16h4v12h-4M30 44h-4v12h4M34 50h30M68 44h4v12h-4M82 44h-4v12h4M86 50h42M132 44h4v12h-4"
            />
          </svg>
        </div>
      </div>
    </>
  );
}
