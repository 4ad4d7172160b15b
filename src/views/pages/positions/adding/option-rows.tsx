import type { ReactNode } from "react";
import type { IssueOption } from "../../../../core/evidence/positions/index.ts";
import { Button } from "../../../kit/button.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { TextField } from "../../record/field.tsx";
import { randomPart } from "../../record/adding/fresh-name.ts";

/** The options of an issue, each with whether it leaves the matter open. */
export function OptionRows({
  value,
  kept,
  onChange,
}: {
  readonly value: readonly IssueOption[];
  /** Options that positions name: they cannot be taken away. */
  readonly kept: ReadonlySet<string | null>;
  readonly onChange: (value: readonly IssueOption[]) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.adding;
  const change = (id: string, changes: Partial<IssueOption>) =>
    onChange(value.map((option) => (option.id === id ? { ...option, ...changes } : option)));
  return (
    <fieldset className="adding-options">
      <legend>{t.positions.optionsHead}</legend>
      <p className="hint">{words.optionsHint}</p>
      {value.map((option, at) => (
        <div key={option.id} className="adding-option">
          <TextField
            label={words.optionNumber({ at: `${at + 1}` })}
            value={option.title}
            onChange={(title) => change(option.id, { title })}
          />
          <label className="check">
            <input
              type="checkbox"
              checked={option.hedged === true}
              onChange={({ target }) => {
                const { hedged: _before, ...rest } = option;
                onChange(
                  value.map((each) =>
                    each.id === option.id ? (target.checked ? { ...rest, hedged: true } : rest) : each,
                  ),
                );
              }}
            />
            <span>{t.positions.hedgedMark}</span>
          </label>
          {!kept.has(option.id) && (
            <Button
              look="link"
              aria-label={words.removeSource({
                name: option.title === "" ? words.optionNumber({ at: `${at + 1}` }) : option.title,
              })}
              onClick={() => onChange(value.filter(({ id }) => id !== option.id))}
            >
              {words.remove}
            </Button>
          )}
        </div>
      ))}
      <Button look="quiet" onClick={() => onChange([...value, { id: `option-${randomPart()}`, title: "" }])}>
        {words.addOption}
      </Button>
    </fieldset>
  );
}
