import { useId, type ReactNode } from "react";
import { useWorkbench } from "../workbench.ts";

/** One of several, as native radio buttons. */
export interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode; readonly count?: number }[];
  readonly onChange: (value: Value) => void;
  readonly look: "segment" | "words" | "list";
}

/** Chooses one of a few that are all visible; a static page, where nothing reacts, has none. */
export function Choice<Value extends string>({ legend, value, options, onChange, look }: ChoiceProps<Value>) {
  const name = useId();
  const { still } = useWorkbench();
  if (still !== undefined) return null;
  return (
    <fieldset className={`choice choice-${look}`}>
      <legend>{legend}</legend>
      <span className="choice-row">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
            {option.count !== undefined && <span className="choice-n">{option.count}</span>}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
