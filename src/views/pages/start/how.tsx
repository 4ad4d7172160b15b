import { useId, type ReactNode } from "react";
import { Select } from "../../kit/select.tsx";
import { useWorkbench } from "../../workbench.ts";
import { otherLanguages, type PlanProps, type Typed } from "./plan.ts";

/** How the text shall begin: from one draft, or with all of them side by side. */
export function HowItBegins({
  rows,
  parties,
  typed,
  type,
  basis,
  kept,
}: PlanProps & { readonly basis: string }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.start.begin.how;
  const id = useId();
  const beside = basis === "" ? [] : otherLanguages(rows, basis);
  const choose = (begins: Typed["begins"]) => () => type({ begins });
  return (
    <>
      <h2 className="new-how-head" id={id}>
        {words.title}
      </h2>
      <div className="new-how" role="radiogroup" aria-labelledby={id}>
        <Way
          group={id}
          name="from"
          label={words.from}
          text={kept ? words.fromText : words.fromServer}
          chosen={typed.begins === "from"}
          disabled={!kept}
          onChoose={choose("from")}
          lines="M8 8h60M8 22h60M8 36h60M8 50h60M8 64h46"
          pale="M88 22h44M88 50h36M88 58h44M76 22h6M76 50h6"
        >
          <Basis {...{ rows, parties, type, basis, kept }} id={`${id}-basis`} />
          {typed.begins === "from" && beside.length > 0 && (
            <p className="new-warn" role="status">
              {words.otherLanguage({ files: locale.list(beside.map(({ file }) => file.name)) })}
            </p>
          )}
        </Way>
        <Way
          group={id}
          name="side"
          label={words.sideBySide}
          text={words.sideBySideText}
          chosen={typed.begins === "side-by-side"}
          onChoose={choose("side-by-side")}
          lines={BRACKETS}
          pale="M8 8h124M8 22h34M132 22h-14M8 36h124M8 50h10M8 64h90"
        />
      </div>
    </>
  );
}

/** The draft with whose words the text begins. */
function Basis({
  rows,
  parties,
  type,
  basis,
  kept,
  id,
}: Omit<PlanProps, "typed"> & { readonly basis: string; readonly id: string }): ReactNode {
  const { t, locale } = useWorkbench();
  const nameOf = (party: string) => parties.find((each) => each.id === party)?.name ?? party;
  return (
    <div className="field">
      <label htmlFor={id}>{t.start.begin.how.basis}</label>
      <Select
        id={id}
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
  );
}

/** Words in brackets, two of them with an alternative. */
const BRACKETS =
  "M54 16h-4v12h4M58 22h14M76 16h4v12h-4M88 16h-4v12h4M92 22h14M110 16h4v12h-4M30 44h-4v12h4M34 50h30M68 44h4v12h-4M82 44h-4v12h4M86 50h42M132 44h4v12h-4";

/** One way to begin, with a small drawing of what then stands there. */
function Way({
  group,
  name,
  label,
  text,
  chosen,
  disabled = false,
  onChoose,
  lines,
  pale,
  children,
}: {
  readonly group: string;
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly chosen: boolean;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
  readonly lines: string;
  readonly pale: string;
  readonly children?: ReactNode;
}): ReactNode {
  const id = `${group}-${name}`;
  return (
    <div className="new-way">
      <input
        type="radio"
        name={group}
        id={id}
        checked={chosen}
        disabled={disabled}
        onChange={onChoose}
        aria-describedby={`${id}-text`}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-text`}>{text}</p>
        {children}
      </div>
      <svg viewBox="0 0 144 80" aria-hidden="true">
        <path className="door-pale" d={pale} />
        <path className="door-line" d={lines} />
      </svg>
    </div>
  );
}
