import { useId, useState, type ChangeEvent, type ReactNode } from "react";
import { Select, type Option } from "../../kit/select.tsx";

const nothing: readonly string[] = [];

/** A labelled control with its hint; the control takes the given ids. */
export function Field({
  label,
  hint,
  children,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
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
  hint,
  ...rest
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: Value;
  readonly options: readonly Option<NoInfer<Value>>[];
  readonly onChange: (value: NoInfer<Value>) => void;
  readonly empty?: string;
  readonly required?: boolean;
}): ReactNode {
  return (
    <Field label={label} hint={hint}>
      {(field) => <Select {...field} {...rest} />}
    </Field>
  );
}

/** Any number of things, each with a box to tick; those that are fixed keep their tick. */
export function ChecksField({
  label,
  hint,
  value,
  options,
  onChange,
  className = "",
  children,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: readonly string[];
  readonly options: readonly { readonly value: string; readonly label: ReactNode; readonly fixed?: boolean }[];
  readonly onChange: (value: readonly string[]) => void;
  readonly className?: string;
  /** What stands below the boxes. */
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <fieldset className={`record-parties ${className}`.trim()}>
      <legend>{label}</legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {options.map(({ value: one, label: name, fixed = false }) => (
        <label key={one} className="check">
          <input
            type="checkbox"
            checked={value.includes(one)}
            disabled={fixed}
            onChange={() => onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one])}
          />
          <span>{name}</span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}

/** A labelled line or box for text, or a day. */
export function TextField({
  label,
  hint,
  value,
  onChange,
  rows,
  type = "text",
  offered = nothing,
  onMarked,
  invalid,
  ...rest
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Given for a box of several lines. */
  readonly rows?: number;
  readonly type?: "text" | "date" | "datetime-local";
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
  /** Earliest and latest day that can be chosen. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly autoCapitalize?: string;
  /** Language of a wording, which is shown in the letters of texts. */
  readonly lang?: string;
  /** What was written before, to choose from. */
  readonly offered?: readonly string[];
  /** Told the words that the writer has marked in the box; empty where none are. */
  readonly onMarked?: (words: string) => void;
}): ReactNode {
  const list = useId();
  // A long list is made for who comes to the field: a form has several.
  const [met, setMet] = useState(false);
  const given = {
    ...rest,
    value,
    ...(invalid === undefined ? {} : { "aria-invalid": invalid }),
    ...(type === "text" ? { dir: "auto" } : {}),
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(target.value),
  };
  return (
    <Field label={label} hint={hint}>
      {(field) =>
        rows === undefined ? (
          <>
            <input
              {...field}
              {...given}
              type={type}
              className={type === "text" ? "field" : "input"}
              list={offered.length === 0 ? undefined : list}
              onFocus={() => setMet(true)}
            />
            {met && offered.length > 0 && (
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
            {...given}
            className={rest.lang === undefined ? "field" : "field words-field"}
            rows={rows}
            onSelect={
              onMarked === undefined
                ? undefined
                : ({ currentTarget: { selectionStart, selectionEnd } }) =>
                    onMarked(value.slice(selectionStart, selectionEnd))
            }
          />
        )
      }
    </Field>
  );
}
