import { useState, type ReactNode } from "react";
import { MEASURES, type Claim } from "../../../../core/things/claim.ts";
import type { Behind } from "../../../../core/record/behind.ts";
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

/** A figure with everything that must stand beside it, and what it would stand against. */
export function FigureForm({
  topic,
  mended,
  onDone,
}: {
  readonly topic?: string;
  readonly mended?: MendedFigure;
  readonly onDone: () => void;
}): ReactNode {
  const { t, locale, record, whole } = useWorkbench();
  const { adding: words, evidence } = t;
  const room = mended?.behind.entry.room;
  const writing = useWriting(record, "facts", room, room);
  const [values, setValues] = useState(() => {
    if (mended === undefined) return newFigure(topic);
    return mended.how === "correct" ? figureValues(mended.claim) : successorValues(mended.claim);
  });
  const [sources, setSources] = useState(() =>
    mended?.how === "correct" ? { known: mended.claim.sources, added: [] } : noSources,
  );
  const [why, setWhy] = useState("");
  const [random] = useState(randomPart);
  if (record === null || writing === null) return null;
  const change = (changes: Partial<typeof values>) => setValues((before) => ({ ...before, ...changes }));
  const set =
    <K extends keyof typeof values>(name: K) =>
    (given: (typeof values)[K]) =>
      change({ [name]: given });
  const claims = whole.claims ?? [];
  const chosen = sourceIds(sources);
  const id = mended?.how === "correct" ? mended.claim.id : freshName(topicOf(values), random);
  const claim = claimOf(values, id, chosen);
  const labels: Readonly<Record<FigureGap, string>> = {
    topic: words.quantity,
    statement: evidence.columns.what,
    figure: evidence.columns.figure,
    asOf: evidence.columns.asOf,
    sources: evidence.columns.sources,
  };
  const missing = [
    ...figureGaps(values, chosen.length).map((gap) => labels[gap]),
    ...(knownIn(record, writing.room, "claim", values.allocates)
      ? []
      : [words.notKnownThere({ what: words.allocates })]),
    ...(sourcesOpen(sources) ? [words.newSource] : []),
    ...(mended !== undefined && why.trim() === "" ? [mended.how === "correct" ? words.why : words.whyReplaced] : []),
  ];
  const submit = () => {
    const today = record.today();
    const fresh = { kind: "claim", body: claim };
    const { behind, how } = mended ?? {};
    return writing.write([
      ...sourcePlans(sources, today),
      ...(behind !== undefined && how === "correct" ? [correctionPlan(behind, claim, why.trim())] : [fresh]),
      ...(behind !== undefined && how === "replace"
        ? [correctionPlan(behind, superseded(mended?.claim ?? claim, id), why.trim())]
        : []),
    ]);
  };
  const topics = [...new Set([...claims.map((each) => each.topic), ...(topic === undefined ? [] : [topic])])];
  const past = (read: (each: Claim) => string | null | undefined) =>
    [...new Set(claims.flatMap((each) => read(each) ?? []))].filter((each) => each !== "").sort();
  return (
    <AddingForm writing={writing} missing={missing} onSubmit={submit} onDone={onDone}>
      {mended?.how === "replace" && (
        <p className="hint">{words.replaceText({ figure: figureWords(mended.claim, { t, locale }) })}</p>
      )}
      {mended !== undefined && (
        <WhyField {...(mended.how === "correct" ? {} : { label: words.whyReplaced })} value={why} onChange={setWhy} />
      )}
      <FigureField values={values} claim={claim} onChange={set("figure")} />
      <UnitAndDay
        values={values}
        claim={claim}
        sources={sources}
        offered={past(({ unit }) => unit)}
        today={record.today()}
        change={change}
      />
      {mended?.how !== "replace" && (
        <SelectField
          label={words.quantity}
          hint={words.quantityHint}
          empty={words.choose}
          value={values.topic}
          options={[
            { value: NEW_QUANTITY, label: words.newQuantity },
            ...topics
              .map((each) => ({ value: each, label: topicName(each, whole) }))
              .sort((a, b) => (a.label < b.label ? -1 : 1)),
          ]}
          onChange={set("topic")}
        />
      )}
      {values.topic === NEW_QUANTITY && (
        <TextField label={words.quantityName} required value={values.topicName} onChange={set("topicName")} />
      )}
      <WouldStand claim={claim} sources={sources} replaces={mended?.how === "replace" ? mended.claim : null} />
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
        offered={past(({ scope }) => scope)}
        value={values.scope}
        onChange={set("scope")}
      />
      <TextField
        label={evidence.columns.estimator}
        hint={words.estimatorHint}
        offered={past(({ estimator }) => estimator)}
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
          offered={past(({ category }) => category)}
          value={values.category}
          onChange={set("category")}
        />
      </div>
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
