import { use, type ReactNode } from "react";
import type { Shape } from "../../../../core/common/shape.ts";
import { Button } from "../../../kit/button.tsx";
import type { Option } from "../../../kit/select.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { ChecksField, SelectField, TextField } from "../../record/field.tsx";
import { namesFor } from "./choices.ts";
import { EventField } from "./event-field.tsx";
import { around, type FieldProps } from "./field-props.ts";
import { caseOf, formOf, fresh, freshCase } from "./form-of.ts";
import { saidAs, useFieldWords } from "./words.ts";

/** A form for a value of a shape: what the declaration says it is made of, down to the last part. */
function ShapeField(props: FieldProps): ReactNode {
  const form = formOf(props.shape);
  const label = useLabel(props.name);
  switch (form.kind) {
    case "object":
      return (
        <Frame {...props}>
          <ObjectFields {...props} fields={form.fields} />
        </Frame>
      );
    case "choice":
      return <ChoiceField {...props} cases={form.cases} />;
    case "list":
      return <ListField {...props} of={form.of} />;
    case "word":
      return <WordField {...props} words={form.words} />;
    case "only":
      return <p className="duty-only">{label}</p>;
    case "flag":
      return (
        <ChecksField
          label={label}
          value={props.value === true ? [props.name] : []}
          options={[{ value: props.name, label }]}
          onChange={(chosen) => props.onChange(chosen.length > 0, "")}
        />
      );
    case "number":
      return <NumberInput {...props} />;
    case "name":
      return <NameField {...props} />;
    default:
      return <PlainField {...props} kind={form.kind} />;
  }
}

function useLabel(name: string): string {
  return useFieldWords().field(name);
}

/** What belongs together, under its name. */
function Frame({ name, children }: { readonly name: string; readonly children?: ReactNode }): ReactNode {
  return (
    <fieldset className="duty-group">
      <legend>{useLabel(name)}</legend>
      {children}
    </fieldset>
  );
}

const none: readonly string[] = [];

/** Fields of an object: those that are there, and buttons for those that can be added. */
export function ObjectFields({
  path,
  value,
  onChange,
  fields,
  but = none,
}: Omit<FieldProps, "shape" | "name"> & {
  readonly fields: ReadonlyMap<string, Shape<unknown>>;
  readonly but?: readonly string[];
}): ReactNode {
  const { t } = useWorkbench();
  const labels = useFieldWords();
  const words = t.commitments.editor;
  const given = Object(value) as Readonly<Record<string, unknown>>;
  const shown = [...fields].filter(([name]) => !but.includes(name));
  const put = (name: string) => (next: unknown, at: string) => onChange({ ...given, [name]: next }, at);
  const open = shown.filter(([name, shape]) => shape.optional === true && given[name] === undefined);
  return (
    <>
      {shown.map(([name, shape]) =>
        given[name] === undefined ? null : (
          <div key={name} className="duty-field">
            <ShapeField name={name} path={`${path}.${name}`} shape={shape} value={given[name]} onChange={put(name)} />
            {shape.optional === true && (
              <Button
                look="link"
                aria-label={words.takeAwayOf({ field: labels.field(name) })}
                onClick={() => {
                  const { [name]: _gone, ...rest } = given;
                  onChange(rest, "");
                }}
              >
                {words.takeAway}
              </Button>
            )}
          </div>
        ),
      )}
      {open.length > 0 && (
        <p className="duty-adds">
          <span className="hint">{words.add}</span>
          {open.map(([name, shape]) => (
            <Button key={name} look="link" onClick={() => put(name)(fresh(shape), "")}>
              {labels.field(name)}
            </Button>
          ))}
        </p>
      )}
    </>
  );
}

/** One of several kinds, with the fields of the one that it is; conditions can be put into a group with others. */
function ChoiceField({
  cases,
  ...props
}: FieldProps & { readonly cases: ReadonlyMap<string, Shape<unknown>> }): ReactNode {
  const { t } = useWorkbench();
  const labels = useFieldWords();
  const { name, path, value, onChange } = props;
  const which = caseOf(cases, value);
  const shape = cases.get(which);
  const form = shape === undefined ? null : formOf(shape);
  const group = cases.has("all");
  return (
    <fieldset className="duty-group" data-case={which}>
      <legend>{labels.field(name)}</legend>
      <SelectField
        label={labels.field("isA")}
        value={which}
        options={[...cases.keys()].map((key) => ({ value: key, label: labels.field(key) }))}
        onChange={(next) => onChange(turned(cases, next, value), "")}
      />
      {form?.kind === "object" && <ObjectFields path={path} value={value} onChange={onChange} fields={form.fields} />}
      {group && (
        <Button look="link" onClick={() => onChange({ all: [value] }, "")}>
          {t.commitments.editor.around}
        </Button>
      )}
    </fieldset>
  );
}

/** A value of another case: groups keep their parts, and what is negated stays. */
function turned(cases: ReadonlyMap<string, Shape<unknown>>, next: string, value: unknown): unknown {
  const was = Object(value) as Readonly<Record<string, unknown>>;
  const parts = was["all"] ?? was["any"] ?? was["of"] ?? (was["not"] === undefined ? undefined : [was["not"]]);
  const kept = Array.isArray(parts) ? (parts as readonly unknown[]) : [value];
  if (next === "all" || next === "any") return { [next]: kept };
  if (next === "atLeast") return { atLeast: 1, of: kept };
  if (next === "not" && kept.length === 1) return { not: kept[0] };
  return freshCase(cases, next);
}

function ListField({ of, ...props }: FieldProps & { readonly of: Shape<unknown> }): ReactNode {
  const { t } = useWorkbench();
  const labels = useFieldWords();
  const context = use(around);
  const { name, path, value, onChange } = props;
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const form = formOf(of);
  const options = form.kind === "word" ? form.words.map((each) => ({ value: each, label: labels.value(each) })) : null;
  const names = context === null || form.kind !== "name" ? null : namesFor(name, context.agreement, context.own, t);
  const choose = options ?? names;
  if (choose !== null)
    return (
      <ChecksField
        label={labels.field(name)}
        className="duty-names"
        value={items.map(String)}
        options={withUnknown(choose, items.map(String)).map((each) => ({ ...each, label: <bdi>{each.label}</bdi> }))}
        onChange={(chosen) => onChange(chosen, "")}
      />
    );
  return (
    <fieldset className="duty-group duty-list">
      <legend>{labels.field(name)}</legend>
      {items.map((item, at) => (
        // Its place is all that tells one part from the next.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className="duty-item">
          <ShapeField
            name={name === "all" || name === "any" || name === "of" ? "part" : name}
            path={`${path}.${at}`}
            shape={of}
            value={item}
            onChange={(next, where) =>
              onChange(
                items.map((each, other) => (other === at ? next : each)),
                where,
              )
            }
          />
          <Button
            look="link"
            aria-label={t.commitments.editor.takeAwayOf({ field: `${labels.field(name)} ${at + 1}` })}
            onClick={() =>
              onChange(
                items.filter((_, other) => other !== at),
                "",
              )
            }
          >
            {t.commitments.editor.takeAway}
          </Button>
        </div>
      ))}
      <Button
        aria-label={t.commitments.editor.addTo({ field: labels.field(name) })}
        onClick={() => onChange([...items, fresh(of)], "")}
      >
        {name === "all" || name === "any" || name === "of" ? t.commitments.editor.more : t.commitments.editor.add}
      </Button>
    </fieldset>
  );
}

/** What is named and not known stays, under its own name. */
function withUnknown(options: readonly Option[], chosen: readonly string[]): readonly Option[] {
  const known = new Set(options.map(({ value }) => value));
  return [...options, ...chosen.filter((id) => !known.has(id)).map((value) => ({ value, label: value }))];
}

function WordField({ name, value, onChange, words }: FieldProps & { readonly words: readonly string[] }): ReactNode {
  const labels = useFieldWords();
  const modality = use(around)?.own.modality;
  return (
    <SelectField
      label={labels.field(name)}
      value={String(value)}
      options={words.map((each) => ({ value: each, label: labels.value(saidAs(name, each, modality)) }))}
      onChange={(next) => onChange(next, "")}
    />
  );
}

function NumberInput({ name, path, value, onChange }: FieldProps): ReactNode {
  return (
    <TextField
      label={useLabel(name)}
      value={String(value)}
      onChange={(typed) => onChange(/^-?\d+(?:\.\d+)?$/u.test(typed.trim()) ? Number(typed) : typed, path)}
    />
  );
}

/** A name: one of those that the agreement knows, a kind of event, or any other. */
function NameField(props: FieldProps): ReactNode {
  const { t } = useWorkbench();
  const context = use(around);
  const label = useLabel(props.name);
  const { name, path, shape, value, onChange } = props;
  if (name === "type") return <EventField {...props} />;
  const options = context === null ? null : namesFor(name, context.agreement, context.own, t);
  const given = typeof value === "string" ? value : "";
  if (options === null) return <TextField label={label} value={given} onChange={(typed) => onChange(typed, path)} />;
  const empty = name === "anchor" ? t.commitments.editor.notStated : t.commitments.editor.nobody;
  return (
    <SelectField
      label={label}
      value={given}
      options={withUnknown(options, given === "" ? [] : [given])}
      empty={shape.nullable === true ? empty : "…"}
      onChange={(next) => onChange(next === "" && shape.nullable === true ? null : next, "")}
    />
  );
}

function PlainField({ name, path, value, onChange, kind }: FieldProps & { readonly kind: string }): ReactNode {
  const label = useLabel(name);
  if (kind === "fraction") {
    const [p, q] = Array.isArray(value) ? (value as readonly unknown[]) : [];
    return (
      <TextField
        label={label}
        value={typeof value === "string" ? value : `${String(p)}/${String(q)}`}
        onChange={(typed) => {
          const [, a, b] = /^\s*(\d+)\s*\/\s*(\d+)\s*$/u.exec(typed) ?? [];
          onChange(a === undefined ? typed : [Number(a), Number(b)], path);
        }}
      />
    );
  }
  const long = name === "words" || name === "consequence";
  const given = typeof value === "string" ? value : JSON.stringify(value);
  return (
    <TextField
      label={label}
      value={given}
      {...(long ? { rows: 3 } : {})}
      {...(name === "at" && /^(?:\d{4}-\d{2}-\d{2})?$/u.test(given) ? { type: "date" as const } : {})}
      onChange={(typed) => onChange(kind === "any" ? anyOf(typed) : typed, path)}
    />
  );
}

/** A number where digits are written, else words. */
function anyOf(typed: string): string | number {
  return /^-?\d+(?:\.\d+)?$/u.test(typed) ? Number(typed) : typed;
}
