import { useState, type ReactNode } from "react";
import { castKinds } from "../../../../core/commitments/index.ts";
import { Button } from "../../../kit/button.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { PageTitle } from "../../../kit/page-title.tsx";
import { optionsOf, Select } from "../../../kit/select.tsx";
import { Empty } from "../../../kit/states.tsx";
import { StepButtons } from "../../../kit/step-buttons.tsx";
import { Table } from "../../../kit/table.tsx";
import { onPage } from "../../../place.ts";
import { TypedPart } from "../../../typed.ts";
import { useSteps } from "../../../use-steps.ts";
import { useWorkbench } from "../../../workbench.ts";
import { randomPart } from "../../record/adding/fresh-name.ts";
import { ChecksField, RecordForm } from "../../record/field.tsx";
import { useWriting, WriteFoot } from "../../record/writing.tsx";
import type { CommitmentText } from "../model.ts";
import { useChosenText, useReadCast } from "../use-texts.ts";
import { TextChoice } from "../parts.tsx";
import { castGaps, castPlans, namesFrom, newLine, openLines, writtenNames, type CastLine } from "./lines.ts";
import { SaidWords } from "./said-words.tsx";

/** Whom a text names, as it is proposed with the words that say it, to be confirmed or changed before duties are read with it. */
export function CastPage(): ReactNode {
  const { t } = useWorkbench();
  const text = useChosenText();
  if (text === null) return <Empty alone title={t.commitments.none} text={t.commitments.noneText} />;
  return (
    <TypedPart name={`cast ${text.id}`} key={text.id}>
      <OfText text={text} />
    </TypedPart>
  );
}

function OfText({ text }: { readonly text: CommitmentText }): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.commitments.cast;
  return (
    <>
      <PageTitle title={words.title} sub={words.intro}>
        <PageLink className="button" to={onPage(place, "commitments", { text: text.id })}>
          {t.commitments.title}
        </PageLink>
      </PageTitle>
      <div className="cm-bar">
        <TextChoice chosen={text} page="cast" />
        <p className="hint" role="status">
          {text.castConfirmed ? words.isConfirmed : words.isProposed}
        </p>
      </div>
      <CastForm text={text} />
    </>
  );
}

function CastForm({ text }: { readonly text: CommitmentText }): ReactNode {
  const { t, record, place, go } = useWorkbench();
  const words = t.commitments.cast;
  const writing = useWriting(record, "judgements");
  const proposed = useReadCast(text);
  const steps = useSteps("lines", () => openLines(text.cast));
  const lines = steps.value;
  const put = (id: string, changes: Partial<CastLine>, field = "") =>
    steps.set(
      lines.map((each) => (each.id === id ? { ...each, ...changes } : each)),
      field === "" ? "" : `${id} ${field}`,
    );
  const gaps = castGaps(lines);
  const fixed = writing === null;
  return (
    <RecordForm
      className="cast-form"
      label={words.title}
      onSubmit={async () => {
        if (gaps.length > 0 || writing === null) return;
        if (!(await writing.write(castPlans(text, lines)))) return;
        steps.reset();
        go(onPage(place, "commitments", { text: text.id }));
      }}
    >
      {lines.length === 0 && <p className="hint">{words.nobody}</p>}
      <Table
        className="data-table stacks cast-lines"
        scroll={words.title}
        rows={lines}
        keyOf={({ id }) => id}
        rowProps={({ out }) => ({ className: out ? "is-out" : undefined })}
        columns={[
          {
            head: words.name,
            cell: (line) => <Name line={line} fixed={fixed} put={put} />,
          },
          {
            head: words.kind,
            cell: (line) => (
              <Select
                aria-label={words.kindOf({ name: line.name })}
                disabled={fixed || line.out}
                value={line.kind}
                options={optionsOf(castKinds, t.commitments.castKinds)}
                onChange={(kind) => put(line.id, kind === "place" ? { kind, signs: false } : { kind })}
              />
            ),
          },
          {
            head: words.signs,
            cell: (line) => (
              <input
                type="checkbox"
                aria-label={words.signsOf({ name: line.name })}
                disabled={fixed || line.out || line.kind === "place"}
                checked={line.signs}
                onChange={({ target }) => put(line.id, { signs: target.checked })}
              />
            ),
          },
          { head: words.said, cell: (line) => <SaidWords text={text} line={line} proposed={proposed} /> },
          {
            head: words.also,
            cell: (line) => <AlsoCalled line={line} lines={lines} fixed={fixed} put={put} />,
          },
          !fixed && {
            head: words.leaveOut,
            heard: true,
            cell: (line) => (
              <Button
                look="link"
                aria-label={(line.out ? words.takeBackOf : words.leaveOutOf)({ name: line.name })}
                onClick={() => put(line.id, { out: !line.out })}
              >
                {line.out ? words.takeBack : words.leaveOut}
              </Button>
            ),
          },
        ]}
      />
      {writing !== null && (
        <>
          <div className="tools">
            <Button onClick={() => steps.set([...lines, newLine(randomPart())])}>{words.add}</Button>
            <StepButtons undo={steps.undo} redo={steps.redo} />
          </div>
          {gaps.map((gap) => (
            <p key={gap} className="write-trouble" role="alert">
              {gap === "name" ? words.needsName : words.sameName}
            </p>
          ))}
          <WriteFoot
            writing={writing}
            fixedParty
            folded
            ready={gaps.length === 0}
            label={text.castConfirmed ? words.again : words.confirm}
          />
        </>
      )}
    </RecordForm>
  );
}

type Put = (id: string, changes: Partial<CastLine>, field?: string) => void;

function Name({
  line,
  fixed,
  put,
}: {
  readonly line: CastLine;
  readonly fixed: boolean;
  readonly put: Put;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.cast;
  if (fixed || line.out) return <bdi>{line.name}</bdi>;
  return (
    <input
      className="input"
      dir="auto"
      aria-label={words.nameOf({ name: line.name })}
      value={line.name}
      onChange={({ target }) => put(line.id, { name: target.value }, "name")}
    />
  );
}

/** Other names of one, and whom the name of several means. */
function AlsoCalled({
  line,
  lines,
  fixed,
  put,
}: {
  readonly line: CastLine;
  readonly lines: readonly CastLine[];
  readonly fixed: boolean;
  readonly put: Put;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.cast;
  // As typed, so that a separator at the end stays while one writes on.
  const [typed, setTyped] = useState<string | null>(null);
  if (fixed || line.out) return <bdi>{locale.list(line.aliases)}</bdi>;
  return (
    <>
      <input
        className="input"
        dir="auto"
        aria-label={words.alsoOf({ name: line.name })}
        value={typed !== null && namesFrom(typed).join() === line.aliases.join() ? typed : writtenNames(line.aliases)}
        onChange={({ target }) => {
          setTyped(target.value);
          put(line.id, { aliases: namesFrom(target.value) }, "aliases");
        }}
      />
      {line.kind === "group" && (
        <ChecksField
          label={words.members}
          value={line.members}
          options={lines
            .filter(({ id, out, kind }) => id !== line.id && !out && kind !== "place" && kind !== "group")
            .map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))}
          onChange={(members) => put(line.id, { members })}
        />
      )}
    </>
  );
}
