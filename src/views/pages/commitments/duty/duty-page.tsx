import { useId, useMemo, type ReactNode } from "react";
import { commitmentShape, plainCommitment, type Commitment } from "../../../../core/commitments/index.ts";
import type { Entry } from "../../../../core/record/entry.ts";
import { say } from "../../../../words/words.ts";
import { PageLink } from "../../../kit/page-link.tsx";
import { PageTitle } from "../../../kit/page-title.tsx";
import { Empty } from "../../../kit/states.tsx";
import { StepButtons } from "../../../kit/step-buttons.tsx";
import { onPage } from "../../../place.ts";
import { TypedPart, useForgetTyped, useTyped } from "../../../typed.ts";
import { useStepKeys, useSteps, type Steps } from "../../../use-steps.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RecordForm } from "../../record/field.tsx";
import { useWriting, WriteFoot } from "../../record/writing.tsx";
import type { CommitmentText } from "../model.ts";
import { useChosenText } from "../use-texts.ts";
import { PointWords } from "../point-words.tsx";
import {
  agreementWithDuty,
  dutyAt,
  dutyPlans,
  dutyProblems,
  roomOfDuty,
  standingDuty,
  wordsNotInText,
} from "./duty.ts";
import { shownForm, type TypedForm } from "./as-text.ts";
import { formOf } from "./form-of.ts";
import { around } from "./field-props.ts";
import { ObjectFields } from "./shape-field.tsx";
import { TextForm } from "./text-form.tsx";
import { useFieldWords } from "./words.ts";

/** Everything of one commitment, to be corrected by a person: its words, a sentence, its fields, and the written form. */
export function DutyPage(): ReactNode {
  const { place, t } = useWorkbench();
  const text = useChosenText();
  const duty = text === null ? null : dutyAt(text, place.values["c"], place.values["at"]);
  if (text === null || duty === null)
    return (
      <Empty alone title={t.commitments.editor.lost} text={t.commitments.editor.lostText}>
        <PageLink className="button" to={onPage(place, "commitments", text === null ? {} : { text: text.id })}>
          {t.commitments.title}
        </PageLink>
      </Empty>
    );
  return (
    <TypedPart name={`duty ${text.id} ${duty.id}`} key={`${text.id} ${duty.id}`}>
      <Editor text={text} first={duty} />
    </TypedPart>
  );
}

/** A commitment as it is edited, and the text that it is of. */
interface Edited {
  readonly text: CommitmentText;
  readonly duty: Commitment;
  readonly steps: Steps<Commitment>;
}

function Editor({ text, first }: { readonly text: CommitmentText; readonly first: Commitment }): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.editor;
  const { steps, since } = useEditing(text, first);
  const duty = steps.value;
  useStepKeys(steps);
  const [typed, setTyped] = useTyped<TypedForm | null>("as text", null);
  const shown = shownForm(duty, typed);
  const context = useMemo(
    () => ({ agreement: agreementWithDuty(text.agreement, duty), own: duty }),
    [text.agreement, duty],
  );
  const isNew = !text.agreement.commitments.some(({ id }) => id === duty.id);
  return (
    <around.Provider value={context}>
      <PageTitle title={isNew ? words.newTitle : words.title} sub={words.intro} />
      <div className="duty-two">
        <div className="duty-form">
          <Sentence text={text} duty={duty} steps={steps} />
          <Fields duty={duty} steps={steps} />
        </div>
        <div className="duty-beside">
          {[...new Set(duty.anchors.map(({ point }) => point))].map((point) => (
            <PointWords
              key={point}
              text={text}
              id={point}
              anchors={duty.anchors.filter((each) => each.point === point && each.draft === text.tabled?.id)}
            />
          ))}
          <TextForm
            duty={duty}
            shown={shown}
            onType={(next, said) => {
              setTyped(next);
              if (said !== null) steps.set(said, "as text");
            }}
          />
          <Record text={text} duty={duty} steps={steps} unread={!shown.read.ok} since={since} standing={first} />
        </div>
      </div>
    </around.Provider>
  );
}

/** Nothing stood on record when the editing began. */
const NOTHING = "nothing";

/** The commitment as it is edited, and what of it came on record since the first change of the form. */
function useEditing(text: CommitmentText, first: Commitment) {
  const { record } = useWorkbench();
  const steps = useSteps<Commitment>("duty", () => first);
  const standing = record === null ? undefined : standingDuty(text, first, record.entries);
  const now = standing?.id ?? NOTHING;
  const [began, begin] = useTyped("began with", "");
  const begun: Steps<Commitment> = {
    ...steps,
    set: (next, of) => {
      if (began === "") begin(now);
      steps.set(next, of);
    },
  };
  const since = began === "" || began === now ? null : (standing ?? ("withdrawn" as const));
  return { steps: begun, since };
}

/** That somebody else recorded the same commitment meanwhile: who, and what it now says. Mine would stand in its place. */
function Overtaken({
  since,
  text,
  standing,
}: {
  readonly since: Entry | "withdrawn";
  readonly text: CommitmentText;
  readonly standing: Commitment;
}): ReactNode {
  const { t, locale } = useWorkbench();
  return (
    <div className="write-trouble" role="alert">
      <p>
        <b>{t.record.overtaken}</b>
      </p>
      <p>{t.record.overtakenText}</p>
      {since === "withdrawn" ? (
        <p>{t.commitments.editor.withdrawnSince}</p>
      ) : (
        <ul>
          <li>
            {t.record.by({ who: since.party ?? t.record.office, day: locale.shortDate(since.known.slice(0, 10)) })}
            {": "}
            {plainCommitment(agreementWithDuty(text.agreement, standing), standing)
              .map((sentence) => say(t, sentence))
              .join(" ")}
          </li>
        </ul>
      )}
    </div>
  );
}

/** What the commitment now means, in one place that stays in sight. */
function Sentence({ text, duty, steps }: Edited): ReactNode {
  const { t, locale } = useWorkbench();
  const labels = useFieldWords();
  const id = useId();
  const problems = dutyProblems(text.agreement, duty);
  const foreign = wordsNotInText(text, duty);
  const open = problems.map((problem) =>
    "field" in problem && problem.field !== ""
      ? `${placeIn(problem.field, labels.field)}: ${say(t, problem.said)}`
      : say(t, problem.said),
  );
  return (
    <section className="duty-sentence" aria-labelledby={id}>
      <h2 className="label" id={id}>
        {t.commitments.plain}
      </h2>
      {/* A sentence about what is half said would be wrong. */}
      <p className={open.length > 0 ? "write-trouble" : "told"} role="status" tabIndex={0}>
        {open.length > 0
          ? t.commitments.editor.incomplete({ list: locale.list(open) })
          : plainCommitment(agreementWithDuty(text.agreement, duty), duty)
              .map((sentence) => say(t, sentence))
              .join(" ")}
      </p>
      {foreign.length > 0 && <p className="standing">{t.commitments.editor.notText({ list: locale.list(foreign) })}</p>}
      <div className="tools">
        <StepButtons undo={steps.undo} redo={steps.redo} />
        {steps.undo !== null && <span className="hint">{t.commitments.editor.changedHere}</span>}
      </div>
    </section>
  );
}

/** Not for a person to write: the name, and what a proposal rests on. */
const FIXED = ["id", "anchors", "confidence", "confirmedBy"];

function Fields({ duty, steps }: Omit<Edited, "text">): ReactNode {
  const form = formOf(commitmentShape);
  if (form.kind !== "object") return null;
  return (
    <div className="record-form duty-fields">
      <ObjectFields
        path=""
        value={duty}
        fields={form.fields}
        but={FIXED}
        onChange={(next, of) => steps.set(next as Commitment, of)}
      />
    </div>
  );
}

/** Records what the fields say; nothing while the written form beside them says what nobody can read (`unread`). */
function Record({
  text,
  duty,
  steps,
  unread,
  since,
  standing,
}: Edited & {
  readonly unread: boolean;
  /** What came on record since the editing began. */
  readonly since: Entry | "withdrawn" | null;
  /** The commitment as it stands. */
  readonly standing: Commitment;
}): ReactNode {
  const { t, record, place, go } = useWorkbench();
  const words = t.commitments.editor;
  const forget = useForgetTyped();
  const room = record === null ? undefined : roomOfDuty(text, duty, record.entries);
  const writing = useWriting(record, "judgements", room, room);
  const ready = !unread && dutyProblems(text.agreement, duty).length === 0;
  const back = onPage(place, "commitments", { text: text.id, c: duty.id });
  const leave = () => {
    steps.reset();
    forget();
    go(back);
  };
  if (writing === null) return <p className="hint">{words.readOnly}</p>;
  return (
    <RecordForm
      label={words.record}
      onSubmit={async () => {
        if (ready && (await writing.write(dutyPlans(text, duty)))) leave();
      }}
    >
      {unread && <p className="write-trouble">{words.mendText}</p>}
      {since !== null && <Overtaken since={since} text={text} standing={standing} />}
      <WriteFoot
        writing={writing}
        fixedParty
        folded
        ready={ready}
        label={since === null ? words.record : t.record.again}
        onCancel={leave}
      />
    </RecordForm>
  );
}

/** Where a field stands, by the names of the fields around it. */
function placeIn(field: string, called: (name: string) => string): string {
  return field
    .split(/[.[\]]+/u)
    .filter((part) => part !== "")
    .map((part) => (/^\d+$/u.test(part) ? String(Number(part) + 1) : called(part)))
    .join(" › ");
}
