import type { ReactNode } from "react";
import type { IssueOption } from "../../../../core/evidence/positions/index.ts";
import { Button } from "../../../kit/button.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { TextField } from "../../record/field.tsx";
import { randomPart } from "../../record/adding/fresh-name.ts";

/** The options of an issue, each with whether it leaves the matter open, and whether they stand in the order of a scale. */
export function OptionRows({
  value,
  ordered,
  kept,
  onChange,
  onOrder,
}: {
  readonly value: readonly IssueOption[];
  readonly ordered: boolean;
  /** Options that positions name: they cannot be taken away. */
  readonly kept: ReadonlySet<string | null>;
  readonly onChange: (value: readonly IssueOption[]) => void;
  readonly onOrder: (ordered: boolean) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.adding;
  const change = (id: string, changes: Partial<IssueOption>) =>
    onChange(value.map((option) => (option.id === id ? { ...option, ...changes } : option)));
  const nameOf = ({ title }: IssueOption, at: number) =>
    title === "" ? words.optionNumber({ at: `${at + 1}` }) : title;
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
          {ordered && at > 0 && (
            <Button
              look="link"
              aria-label={words.optionUp.label({ name: nameOf(option, at) })}
              onClick={() => onChange([...value.slice(0, at - 1), option, value[at - 1]!, ...value.slice(at + 1)])}
            >
              {words.optionUp.button}
            </Button>
          )}
          {!kept.has(option.id) && (
            <Button
              look="link"
              aria-label={words.removeSource({ name: nameOf(option, at) })}
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
      {value.length > 1 && (
        <label className="check">
          <input type="checkbox" checked={ordered} onChange={({ target }) => onOrder(target.checked)} />
          <span>{words.optionsOrdered}</span>
        </label>
      )}
    </fieldset>
  );
}
