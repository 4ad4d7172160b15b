import type { ReactNode } from "react";
import { linesOf, newMaker, type ConflictForm, type MakerForm } from "../../../core/bargain/conflict/index.ts";
import { Button } from "../../kit/button.tsx";
import { StepButtons } from "../../kit/step-buttons.tsx";
import type { Steps } from "../../use-steps.ts";
import { useWorkbench } from "../../workbench.ts";
import { SelectField, TextField } from "../record/field.tsx";

/** The values of a choice in the order in which they are offered, by what they are called. */
function choices<Value extends string>(words: Readonly<Record<Value, string>>) {
  return Object.entries<string>(words).map(([value, label]) => ({ value: value as Value, label }));
}

/** Who decides what, which states there are, how each ranks them, and which moves there are. */
export function ConflictFields({
  steps,
  children,
}: {
  readonly steps: Steps<ConflictForm>;
  readonly children?: ReactNode;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.bargain.stability.model;
  const { value: form, set } = steps;
  const put = (changes: Partial<ConflictForm>, of = "") => set({ ...form, ...changes }, of);
  const isListed = form.statesOf === "listed";
  return (
    <section className="bargain-part" aria-labelledby="bargain-model">
      <div className="bargain-line">
        <h2 id="bargain-model">{words.title}</h2>
        <Button onClick={() => put({ makers: [...form.makers, newMaker("")] })}>{words.add}</Button>
        <StepButtons undo={steps.undo} redo={steps.redo} />
        {children}
      </div>
      <div className="bargain-columns">
        {form.makers.map((maker, at) => (
          <Maker
            // oxlint-disable-next-line react/no-array-index-key -- its name is what is typed
            key={at}
            maker={maker}
            moves={form.movesOf === "listed"}
            onChange={(next, of = "") =>
              put({ makers: form.makers.map((each, other) => (other === at ? next : each)) }, of && `${at} ${of}`)
            }
            onRemove={() => put({ makers: form.makers.filter((_, other) => other !== at) })}
          />
        ))}
        <div className="record-form">
          <SelectField
            label={words.states}
            value={form.statesOf}
            options={choices(words.statesOf)}
            onChange={(statesOf) => put({ statesOf, states: "" })}
          />
          <TextField
            label={isListed ? words.listed : words.without}
            value={form.states}
            rows={3}
            onChange={(states) => put({ states }, "states")}
          />
          <SelectField
            label={words.moves}
            value={form.movesOf}
            options={choices(words.movesOf)}
            onChange={(movesOf) => put({ movesOf })}
          />
          {form.movesOf === "options" && <Ways form={form} put={put} />}
        </div>
      </div>
    </section>
  );
}

/** One who decides. */
function Maker({
  maker,
  moves,
  onChange,
  onRemove,
}: {
  readonly maker: MakerForm;
  readonly moves: boolean;
  readonly onChange: (maker: MakerForm, of?: string) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const words = useWorkbench().t.bargain.stability.model;
  const field = (name: "id" | "options" | "ranking" | "moves") => ({
    value: maker[name],
    onChange: (text: string) => onChange({ ...maker, [name]: text }, name),
  });
  const isSaid = maker.by === "statements";
  return (
    <fieldset className="bargain-issue record-form">
      <legend>
        <bdi>{maker.id || words.who}</bdi>
      </legend>
      <TextField label={words.who} {...field("id")} />
      <TextField label={words.options} hint={words.optionsHint} rows={3} {...field("options")} />
      <SelectField
        label={words.by}
        value={maker.by}
        options={choices(words.bys)}
        onChange={(by) => onChange({ ...maker, by, ranking: "" })}
      />
      <TextField
        label={isSaid ? words.statements : words.ranks}
        hint={isSaid ? words.statementsHint : words.ranksHint}
        rows={4}
        {...field("ranking")}
      />
      {moves && <TextField label={words.movesListed} rows={3} {...field("moves")} />}
      <Button look="link" onClick={onRemove}>
        {words.remove({ who: maker.id || words.who })}
      </Button>
    </fieldset>
  );
}

/** Which options can be taken and not undone, or undone and not taken. */
function Ways({
  form,
  put,
}: {
  readonly form: ConflictForm;
  readonly put: (changes: Partial<ConflictForm>) => void;
}): ReactNode {
  const words = useWorkbench().t.bargain.stability.model;
  return form.makers
    .flatMap(({ options }) => linesOf(options))
    .map((option) => (
      <SelectField
        key={option}
        label={words.way({ option })}
        value={form.oneWay[option] ?? "free"}
        options={choices(words.ways)}
        onChange={(way) => {
          const { [option]: _was, ...others } = form.oneWay;
          put({ oneWay: way === "free" ? others : { ...others, [option]: way } });
        }}
      />
    ));
}
