import { useId, type ReactNode } from "react";

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
}): ReactNode {
  const { hint, type = "text", required = false, max } = rest;
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {(field) =>
        rows === undefined ? (
          <input
            {...field}
            type={type}
            className={type === "date" ? "input" : "field"}
            required={required}
            max={max}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <textarea
            {...field}
            className="field"
            rows={rows}
            required={required}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
