import { useState, type ReactNode } from "react";
import type { Entry } from "../../../../core/record/entry.ts";
import type { ProcessBody, DecisionRule } from "../../../../core/things/process.ts";
import type { PublicCopy } from "../../../../core/record/made-public.ts";
import { canWrite } from "../../../../core/record/permissions.ts";
import { AskDialog } from "../../../kit/ask-dialog.tsx";
import { Button } from "../../../kit/button.tsx";
import { Part } from "../../../kit/part.tsx";
import { Dialog } from "../../../kit/dialog.tsx";
import { Party, Parties } from "../../../kit/party.tsx";
import type { EntryPlan, RecordAccess } from "../../../record.ts";
import { partyChoices } from "../adding/choices.tsx";
import { TypedPart, useTyped } from "../../../typed.ts";
import { useWorkbench } from "../../../workbench.ts";
import { asTitle, RecordForm, TextField, ChecksField } from "../field.tsx";
import { usePublicFrame } from "../rooms.tsx";
import { notDone, useWriting, WriteFoot } from "../writing.tsx";

const rules = ["consensus", "consensus-minus", "office", "silence"] as const;

/** By which rule the process decides, and its parties; the office changes both. */
export function ProcessFrame({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t } = useWorkbench();
  const words = t.office.frame;
  const [asked, setAsked] = useState<"rule" | "party" | "handling" | "public" | null>(null);
  const { rule, parties } = record.talks;
  const frame = frameOf(record);
  const may = record.rooms.some((room) => canWrite(record.audience, room, "setup"));
  const copies = usePublicFrame(record);
  return (
    <Part
      id="frame"
      title={words.title}
      tools={
        <>
          {may && <Button onClick={() => setAsked("party")}>{words.addParty}</Button>}
          {may && frame !== null && <Button onClick={() => setAsked("rule")}>{words.change}</Button>}
        </>
      }
    >
      <p className="page-sub">{words.intro}</p>
      <dl className="facts frame-facts">
        <dt>{words.rule}</dt>
        <dd>
          {rule === null ? words.noRule : words.rules[rule.kind]}
          {rule?.kind === "consensus-minus" && (
            <>
              {" "}
              <span className="hint">{words.minus}</span> <Parties ids={rule.minus ?? []} />
            </>
          )}
        </dd>
        <dt>{t.papers.process}</dt>
        <dd>
          {record.talks.handling ?? t.papers.noHandling}{" "}
          {may && frame !== null && (
            <Button look="link" onClick={() => setAsked("handling")}>
              {t.papers.change}
            </Button>
          )}
        </dd>
        <dt>{words.parties}</dt>
        <dd>
          {parties.length === 0 ? (
            record.audience.capacity === "observer" ? (
              t.office.nothingOpen
            ) : (
              words.noParties
            )
          ) : (
            <ul className="frame-parties">
              {parties.map(({ id }) => (
                <li key={id}>
                  <Party id={id} named />
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
      {copies.length > 0 && (
        <p>
          {words.publicWhy}{" "}
          <Button look="link" onClick={() => setAsked("public")}>
            {words.makePublic}
          </Button>
        </p>
      )}
      {asked === "public" && <MakePublic record={record} copies={copies} onClose={() => setAsked(null)} />}
      {asked === "rule" && frame !== null && (
        <Dialog open title={asTitle(words.change)} onClose={() => setAsked(null)} className="dialog-form">
          <TypedPart name="rule">
            <RuleForm record={record} frame={frame} onDone={() => setAsked(null)} />
          </TypedPart>
        </Dialog>
      )}
      {asked === "handling" && frame !== null && (
        <Dialog open title={asTitle(t.papers.change)} onClose={() => setAsked(null)} className="dialog-form">
          <HandlingForm record={record} frame={frame} onDone={() => setAsked(null)} />
        </Dialog>
      )}
      {asked === "party" && (
        <Dialog open title={asTitle(words.addParty)} onClose={() => setAsked(null)} className="dialog-form">
          <TypedPart name="party">
            <PartyForm record={record} onDone={() => setAsked(null)} />
          </TypedPart>
        </Dialog>
      )}
    </Part>
  );
}

/** The entry that describes the process, the last that was not taken back: a new rule keeps all else of it. */
function frameOf({ entries, whole }: RecordAccess): Entry | null {
  const undone = new Set(whole.mended.flatMap(({ corrects, undone: gone }) => (gone ? [corrects] : [])));
  return entries.findLast(({ kind, body, id }) => kind === "process" && body !== null && !undone.has(id)) ?? null;
}

/** Copies the frame and the parties into the public room, after saying what everybody will be able to read. */
function MakePublic({
  record,
  copies,
  onClose,
}: {
  readonly record: RecordAccess;
  readonly copies: readonly PublicCopy[];
  readonly onClose: () => void;
}): ReactNode {
  const { t, locale, notify } = useWorkbench();
  const words = t.office.frame;
  const parties = record.whole.parties.map(({ name }) => name);
  const open = async () => {
    const written = await record.write("public", copies);
    if (written.kind === "refused" || written.kind === "overtaken") return notDone(t, written);
    notify(written.kind === "stored" ? words.isPublic : t.record.waiting);
    return null;
  };
  return (
    <AskDialog
      title={asTitle(words.makePublic)}
      text={words.publicText({ title: record.whole.title, parties: locale.list(parties), n: parties.length })}
      action={asTitle(words.makePublic)}
      onClose={onClose}
      onDo={open}
    />
  );
}

function RuleForm({
  record,
  frame,
  onDone,
}: {
  readonly record: RecordAccess;
  readonly frame: Entry;
  readonly onDone: () => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.office.frame;
  // The rule stands where the process is described: elsewhere half of the table would read another one.
  const writing = useWriting(record, "setup", frame.room);
  const [kind, setKind] = useTyped<DecisionRule["kind"]>("kind", record.whole.rule?.kind ?? "consensus");
  const [minus, setMinus] = useTyped<readonly string[]>("minus", record.whole.rule?.minus ?? []);
  if (writing === null) return null;
  const short = kind === "consensus-minus" && minus.length === 0;
  const submit = async () => {
    const before = frame.body as unknown as ProcessBody;
    const { deciding } = before.rule ?? {};
    const rule: DecisionRule = {
      kind,
      ...(deciding === undefined ? {} : { deciding }),
      ...(kind === "consensus-minus" ? { minus } : {}),
    };
    if (await writing.write([{ kind: "process", body: { ...before, rule } }])) onDone();
  };
  return (
    <RecordForm onSubmit={submit}>
      <p>{words.changeText}</p>
      <fieldset className="record-parties rule-choice">
        <legend>{words.rule}</legend>
        {rules.map((each) => (
          <label key={each}>
            <input type="radio" name="rule" checked={kind === each} onChange={() => setKind(each)} />{" "}
            {words.rules[each]}
          </label>
        ))}
      </fieldset>
      {kind === "consensus-minus" && (
        <ChecksField label={words.minus} value={minus} options={partyChoices(record.whole.parties)} onChange={setMinus}>
          {short && <p className="hint">{words.minusNeeded}</p>}
        </ChecksField>
      )}
      <WriteFoot writing={writing} ready={!short} onCancel={onDone} fixedParty />
    </RecordForm>
  );
}

/** The marking that papers of the process begin with. */
function HandlingForm({
  record,
  frame,
  onDone,
}: {
  readonly record: RecordAccess;
  readonly frame: Entry;
  readonly onDone: () => void;
}): ReactNode {
  const words = useWorkbench().t.papers;
  const writing = useWriting(record, "setup", frame.room);
  const [marking, setMarking] = useState(record.whole.handling ?? "");
  if (writing === null) return null;
  const submit = async () => {
    const { handling: _before, ...rest } = frame.body as unknown as ProcessBody;
    const handling = marking.trim();
    const body: ProcessBody = handling === "" ? rest : { ...rest, handling };
    if (await writing.write([{ kind: "process", body }])) onDone();
  };
  return (
    <RecordForm onSubmit={submit}>
      <TextField label={words.process} hint={words.processHint} value={marking} onChange={setMarking} />
      <p className="hint">{words.unchanged}</p>
      <WriteFoot writing={writing} ready onCancel={onDone} fixedParty />
    </RecordForm>
  );
}

function PartyForm({ record, onDone }: { readonly record: RecordAccess; readonly onDone: () => void }): ReactNode {
  const { t } = useWorkbench();
  const words = t.office.frame;
  const writing = useWriting(record, "setup", frameOf(record)?.room);
  const [id, setId] = useTyped("id", "");
  const [name, setName] = useTyped("name", "");
  if (writing === null) return null;
  const taken = record.whole.parties.some((party) => party.id === id);
  const wrong = id !== "" && !/^[\p{L}\p{N}_-]{1,8}$/u.test(id);
  const ready = id !== "" && !taken && !wrong && name.trim() !== "";
  const hint = taken ? words.lettersTaken({ id }) : wrong ? words.lettersWrong : words.lettersHint;
  const submit = async () => {
    const slot = Math.min(record.whole.parties.length + 1, 8);
    const plan: EntryPlan = { kind: "party", body: { id, name: name.trim(), slot, roles: [] } };
    if (await writing.write([plan])) onDone();
  };
  return (
    <RecordForm onSubmit={submit}>
      <TextField
        label={words.letters}
        hint={hint}
        required
        invalid={taken || wrong}
        autoCapitalize="characters"
        value={id}
        onChange={(value) => setId(value.trim())}
      />
      <TextField label={words.name} required value={name} onChange={setName} />
      <WriteFoot writing={writing} ready={ready} onCancel={onDone} fixedParty />
    </RecordForm>
  );
}
