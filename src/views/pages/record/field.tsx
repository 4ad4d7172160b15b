import { useId, type ReactNode } from "react";

const nothing: readonly string[] = [];

/** A labelled control with its hint; the control takes the given ids. */
export function Field({
  label,
  hint,
  children,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly children: (ids: { readonly id: string; readonly "aria-describedby"?: string }) => ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <div className="record-field">
      <label htmlFor={id}>{label}</label>
      {children(hint === undefined ? { id } : { id, "aria-describedby": `${id}-hint` })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

/** Words of a button as the title of what it opens: without the dots that announce it. */
export function asTitle(label: string): string {
  return label.replace(/\s*…$/u, "");
}

/** A form that is sent by the page itself, without loading it anew. */
export function RecordForm({
  onSubmit,
  className = "",
  label,
  children,
}: {
  readonly onSubmit: () => Promise<void>;
  readonly className?: string;
  /** Name for screen readers, where no heading says it. */
  readonly label?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <form
      className={`record-form ${className}`.trim()}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
    >
      {children}
    </form>
  );
}

/** A labelled list to choose one of. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChange,
  ...rest
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value | "";
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | "") => void;
  /** What stands first for nothing chosen; absent where one is always chosen. */
  readonly empty?: string;
  readonly required?: boolean;
}): ReactNode {
  const { hint, empty, required = false } = rest;
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {(field) => (
        <select
          {...field}
          className="input"
          required={required}
          value={value}
          onChange={({ target }) => onChange(options.find((option) => option.value === target.value)?.value ?? "")}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A labelled line or box for text, or a day. */
export function TextField({
  label,
  value,
  onChange,
  rows,
  ...rest
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Given for a box of several lines. */
  readonly rows?: number;
  readonly type?: "text" | "date";
  readonly required?: boolean;
  /** Latest day that can be chosen. */
  readonly max?: string;
  /** What was written before, to choose from. */
  readonly offered?: readonly string[];
  /** Told the words that the writer has marked in the box; empty where none are. */
  readonly onMarked?: (words: string) => void;
}): ReactNode {
  const { hint, type = "text", required = false, max, offered = nothing, onMarked } = rest;
  const list = useId();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {(field) =>
        rows === undefined ? (
          <>
            <input
              {...field}
              type={type}
              className={type === "date" ? "input" : "field"}
              required={required}
              max={max}
              list={offered.length === 0 ? undefined : list}
              dir={type === "date" ? undefined : "auto"}
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
            {offered.length > 0 && (
              <datalist id={list}>
                {offered.map((each) => (
                  <option key={each}>{each}</option>
                ))}
              </datalist>
            )}
          </>
        ) : (
          <textarea
            {...field}
            className="field"
            rows={rows}
            required={required}
            dir="auto"
            value={value}
            onChange={(event) => onChange(event.target.value)}
            {...(onMarked === undefined
              ? {}
              : {
                  onSelect: ({ currentTarget: { selectionStart, selectionEnd } }) =>
                    onMarked(value.slice(selectionStart, selectionEnd)),
                })}
          />
        )
      }
    </Field>
  );
}
