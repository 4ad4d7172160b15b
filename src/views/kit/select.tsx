import type { ReactNode, SelectHTMLAttributes } from "react";

/** Something to choose, and how it is called. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

/** Values to choose from with their words. */
export function optionsOf<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): readonly Option<Value>[] {
  return values.map((value) => ({ value, label: words[value] }));
}

/** A list to choose one of; something beside it says what is chosen, or `aria-label`. */
export function Select<Value extends string>({
  options,
  empty,
  onChange,
  ...rest
}: Omit<SelectHTMLAttributes<HTMLSelectElement>, "value" | "onChange" | "children"> & {
  readonly value: Value;
  readonly options: readonly Option<NoInfer<Value>>[];
  /** What stands first for nothing chosen, the value ""; absent where one is always chosen. */
  readonly empty?: string | undefined;
  readonly onChange: (value: NoInfer<Value>) => void;
}): ReactNode {
  const all = empty === undefined ? options : [{ value: "" as Value, label: empty }, ...options];
  return (
    <select
      className="input"
      {...rest}
      onChange={({ target }) => {
        const chosen = all[target.selectedIndex];
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {all.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
