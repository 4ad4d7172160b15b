import { useMemo, useState, type ReactNode } from "react";
import { remembered } from "../../../../core/common/remembered.ts";
import { MEASURES, type Claim } from "../../../../core/things/claim.ts";
import type { Behind } from "../../../../core/record/behind.ts";
import type { Words } from "../../../../words/types.ts";
import { useTyped } from "../../../typed.ts";
import { useWorkbench } from "../../../workbench.ts";
import { AddingForm } from "../../record/adding/adding.tsx";
import { ConfidenceField } from "../../record/adding/choices.tsx";
import { WhyField } from "../../record/adding/correcting.tsx";
import { freshName, randomPart } from "../../record/adding/fresh-name.ts";
import { correctionPlan, knownIn } from "../../record/adding/mending.ts";
import { noSources, SourceChoice, sourceIds, sourcePlans, sourcesOpen } from "../../record/adding/source-choice.tsx";
import { SelectField, TextField } from "../../record/field.tsx";
import { useWriting } from "../../record/writing.tsx";
import { topicName } from "../../../../core/evidence/topic-name.ts";
import { figureWords } from "../figures.ts";
import { AssetFields } from "./asset-fields.tsx";
import { FigureField } from "./figure-field.tsx";
import {
  claimOf,
  figureGaps,
  figureValues,
  NEW_QUANTITY,
  newFigure,
  successorValues,
  superseded,
  topicOf,
  type FigureGap,
} from "./figure-values.ts";
import { UnitAndDay } from "./unit-and-day.tsx";
import { WouldStand } from "./would-stand.tsx";

/** What is done to a figure on record, with the entry behind it. */
export interface MendedFigure {
  readonly claim: Claim;
  readonly behind: Behind;
  /** `replace`: a newer figure comes, the old one stays and says so. `correct`: it was written down wrongly. */
  readonly how: "replace" | "correct";
}

type Values = ReturnType<typeof newFigure>;

interface FigureFormProps {
  readonly topic?: string;
  readonly mended?: MendedFigure;
  readonly onDone: () => void;
}

function begun(topic: string | undefined, mended: MendedFigure | undefined): Values {
  if (mended === undefined) return newFigure(topic);
  return mended.how === "correct" ? figureValues(mended.claim) : successorValues(mended.claim);
}

/** The figure itself, new or corrected; one that it replaces stays and says so. */
function figurePlans(claim: Claim, mended: MendedFigure | undefined, why: string) {
  const fresh = { kind: "claim", body: claim };
  if (mended === undefined) return [fresh];
  const { behind, how, claim: before } = mended;
  if (how === "correct") return [correctionPlan(behind, claim, why)];
  return [fresh, correctionPlan(behind, superseded(before, claim.id), why)];
}

/** What is missing of a figure, by the names of its fields. */
export function gapNames({ adding, evidence: { columns } }: Words): Readonly<Record<FigureGap, string>> {
  const { what, figure, asOf, sources } = columns;
  return { topic: adding.quantity, statement: what, figure, asOf, sources };
}

/** A figure with everything that must stand beside it, and what it would stand against. */
export function FigureForm({ topic, mended, onDone }: FigureFormProps): ReactNode {
  const { t, record, whole } = useWorkbench();
  const { adding: words, evidence } = t;
  const room = mended?.behind.entry.room;
  const writing = useWriting(record, "facts", room, room);
  const [values, setValues] = useTyped("values", () => begun(topic, mended));
  const [sources, setSources] = useTyped("sources", () =>
    mended?.how === "correct" ? { known: mended.claim.sources, added: [] } : noSources,
  );
  const [why, setWhy] = useTyped("why", "");
  const [random] = useState(randomPart);
  const past = pastOf(whole.claims ?? nothing);
  if (record === null || writing === null) return null;
  const change = (changes: Partial<Values>) => setValues((before) => ({ ...before, ...changes }));
  const set: Setter = (name) => (given) => change({ [name]: given });
  const chosen = sourceIds(sources);
  const id = mended?.how === "correct" ? mended.claim.id : freshName(topicOf(values), random);
  const claim = claimOf(values, id, chosen);
  const names = gapNames(t);
  const missing = [
    ...figureGaps(values, chosen.length).map((gap) => names[gap]),
    ...(knownIn(record, writing.room, "claim", values.allocates)
      ? []
      : [words.notKnownThere({ what: words.allocates })]),
    ...(sourcesOpen(sources) ? [words.newSource] : []),
    ...(mended !== undefined && why.trim() === "" ? [mended.how === "correct" ? words.why : words.whyReplaced] : []),
  ];
  const submit = () =>
    writing.write([...sourcePlans(sources, record.today()), ...figurePlans(claim, mended, why.trim())]);
  const replaced = mended?.how === "replace" ? mended.claim : null;
  return (
    <AddingForm writing={writing} missing={missing} onSubmit={submit} onDone={onDone}>
      {mended !== undefined && <MendHead of={mended} why={why} onChange={setWhy} />}
      <FigureField values={values} claim={claim} onChange={set("figure")} />
      <UnitAndDay
        values={values}
        claim={claim}
        sources={sources}
        offered={past.unit}
        today={record.today()}
        change={change}
      />
      <QuantityFields values={values} set={set} topic={topic} fixed={replaced !== null} />
      <WouldStand claim={claim} sources={sources} replaces={replaced} />
      <StatedFields values={values} set={set} />
      <SourceChoice value={sources} onChange={setSources} />
      <ConfidenceField value={values.confidence} onChange={set("confidence")} />
      <TextField
        label={words.quotation}
        hint={words.quotationHint}
        rows={2}
        value={values.quotation}
        onChange={set("quotation")}
      />
      <TextField label={evidence.columns.note} value={values.note} onChange={set("note")} />
      <AssetFields values={values} change={change} />
    </AddingForm>
  );
}

/** What becomes of the figure on record, and why. */
function MendHead({
  of: { claim, how },
  why,
  onChange,
}: {
  readonly of: MendedFigure;
  readonly why: string;
  readonly onChange: (why: string) => void;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.adding;
  if (how === "correct") return <WhyField value={why} onChange={onChange} />;
  return (
    <>
      <p className="hint">{words.replaceText({ figure: figureWords(claim, { t, locale }) })}</p>
      <WhyField label={words.whyReplaced} value={why} onChange={onChange} />
    </>
  );
}

type Setter = <K extends keyof Values>(name: K) => (given: Values[K]) => void;

const nothing: readonly Claim[] = [];

/** What earlier figures say, to choose from. */
const pastOf = remembered((claims: readonly Claim[]) => {
  const all = (read: (claim: Claim) => string | null | undefined): readonly string[] =>
    [...new Set(claims.flatMap((each) => read(each) ?? []))].filter((each) => each !== "").sort();
  return {
    unit: all(({ unit }) => unit),
    scope: all(({ scope }) => scope),
    estimator: all(({ estimator }) => estimator),
    category: all(({ category }) => category),
  };
});

/** Which quantity the figure is of: one that has figures, or a new one. */
function QuantityFields({
  values,
  set,
  topic,
  fixed,
}: {
  readonly values: Values;
  readonly set: Setter;
  readonly topic: string | undefined;
  /** A figure that replaces another is of the same quantity. */
  readonly fixed: boolean;
}): ReactNode {
  const { t, whole } = useWorkbench();
  const words = t.adding;
  const options = useMemo(() => {
    const topics = new Set([
      ...(whole.claims ?? []).map((each) => each.topic),
      ...(topic === undefined ? [] : [topic]),
    ]);
    return [...topics]
      .map((each) => ({ value: each, label: topicName(each, whole) }))
      .sort((a, b) => (a.label < b.label ? -1 : 1));
  }, [whole, topic]);
  return (
    <>
      {!fixed && (
        <SelectField
          label={words.quantity}
          hint={words.quantityHint}
          empty={words.choose}
          value={values.topic}
          options={[{ value: NEW_QUANTITY, label: words.newQuantity }, ...options]}
          onChange={set("topic")}
        />
      )}
      {values.topic === NEW_QUANTITY && (
        <TextField label={words.quantityName} required value={values.topicName} onChange={set("topicName")} />
      )}
    </>
  );
}

/** What is counted, within which bounds, by whom and how. */
function StatedFields({ values, set }: { readonly values: Values; readonly set: Setter }): ReactNode {
  const { t, whole } = useWorkbench();
  const { adding: words, evidence } = t;
  const past = pastOf(whole.claims ?? nothing);
  return (
    <>
      <TextField
        label={evidence.columns.what}
        hint={evidence.means.what}
        required
        value={values.statement}
        onChange={set("statement")}
      />
      <TextField
        label={evidence.columns.scope}
        hint={evidence.means.scope}
        offered={past.scope}
        value={values.scope}
        onChange={set("scope")}
      />
      <TextField
        label={evidence.columns.estimator}
        hint={words.estimatorHint}
        offered={past.estimator}
        value={values.estimator}
        onChange={set("estimator")}
      />
      <div className="adding-pair">
        <SelectField
          label={evidence.columns.measure}
          empty={words.notSaid}
          value={values.measure}
          options={MEASURES.map((value) => ({ value, label: evidence.measures[value] }))}
          onChange={set("measure")}
        />
        <TextField
          label={words.category}
          hint={words.categoryHint}
          offered={past.category}
          value={values.category}
          onChange={set("category")}
        />
      </div>
    </>
  );
}
