import { useState, type ReactNode } from "react";
import { knownZoneNames } from "../../../core/common/zones.ts";
import { Button } from "../../kit/button.tsx";
import { optionsOf } from "../../kit/select.tsx";
import type { StartSource } from "../../starting.ts";
import { useWorkbench } from "../../workbench.ts";
import { RecordForm, SelectField, TextField } from "../record/field.tsx";
import type { PartyLines } from "./party-lines.ts";
import { processName } from "../../process-name.ts";
import { isTooLong, LONGEST_TITLE, type Typed } from "./plan.ts";

const rules = ["consensus", "office", "silence"] as const;
const rooms = ["table", "secretariat"] as const;
const zones = knownZoneNames();

interface FrameProps {
  readonly typed: Typed;
  readonly type: (changes: Partial<Typed>) => void;
  readonly starts: StartSource;
  readonly takeOver: (process: string) => Promise<void>;
}

/** Step 1: what the negotiation is called, and who negotiates. */
export function NameStep({
  typed,
  type,
  named,
  ready,
  starts,
  takeOver,
  onNext,
  onEmpty,
}: FrameProps & {
  readonly named: PartyLines;
  readonly ready: boolean;
  readonly onNext: () => void;
  /** Opens it without any text; null where a text is what it is about. */
  readonly onEmpty: (() => Promise<void>) | null;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.start.begin;
  const tooLong = isTooLong(typed.title);
  const missing =
    typed.title.trim() === "" ? words.nameMissing : typed.parties.trim() === "" ? words.partiesMissing : "";
  return (
    <RecordForm
      className="new-name"
      onSubmit={() => {
        if (ready) onNext();
        return Promise.resolve();
      }}
    >
      <TextField
        label={words.name}
        required
        invalid={tooLong}
        {...(tooLong ? { hint: words.nameTooLong({ most: LONGEST_TITLE }) } : {})}
        value={typed.title}
        onChange={(title) => type({ title })}
      />
      <PartiesField typed={typed} type={type} named={named} />
      {named.parties.length > 1 && (
        <SelectField
          label={words.mediator}
          hint={words.mediatorHint}
          value={typed.mediator}
          empty={words.mediatorNone}
          options={named.parties.map(({ id, name }) => ({ value: id, label: `${id}, ${name}` }))}
          onChange={(mediator) => type({ mediator })}
        />
      )}
      <Frame typed={typed} type={type} starts={starts} takeOver={takeOver} />
      <div className="new-go">
        <p className="hint" role="status">
          {missing}
        </p>
        {onEmpty !== null && (
          <Button disabled={!ready} onClick={() => void onEmpty()}>
            {words.empty}
          </Button>
        )}
        <Button look="main" type="submit" disabled={!ready}>
          {words.next}
        </Button>
      </div>
    </RecordForm>
  );
}

/** Who negotiates, one a line; what is wrong with a line is said when the field was left. */
function PartiesField({
  typed,
  type,
  named,
}: Pick<FrameProps, "typed" | "type"> & { readonly named: PartyLines }): ReactNode {
  const words = useWorkbench().t.start.begin;
  const { wrong } = named;
  const [left, setLeft] = useState(false);
  return (
    <div onBlur={() => setLeft(true)}>
      <TextField
        label={words.parties}
        hint={
          wrong === null || !left
            ? words.partiesHint
            : named.taken === null
              ? words.wrongParty({ line: wrong })
              : words.lettersTaken({ letters: named.taken })
        }
        rows={5}
        required
        invalid={wrong !== null && left}
        value={typed.parties}
        onChange={(parties) => type({ parties })}
      />
    </div>
  );
}

/** As in another negotiation, rule, time zone and room: what has an answer already. */
function Frame({ typed, type, starts, takeOver }: FrameProps): ReactNode {
  const { t, processes } = useWorkbench();
  const words = t.start.begin;
  return (
    <details className="new-more">
      <summary>{words.more}</summary>
      {processes.length > 0 && (
        <SelectField
          label={words.like}
          hint={words.likeHint}
          value={typed.like}
          empty={words.likeNone}
          options={processes.map((each) => ({ value: each.id, label: processName(t, each) }))}
          onChange={(process) => void takeOver(process)}
        />
      )}
      <SelectField
        label={words.rule}
        value={typed.rule}
        options={optionsOf(rules, t.record.status.rules)}
        onChange={(rule) => type({ rule })}
      />
      <SelectField
        label={words.zone}
        value={typed.timeZone}
        options={zones.map((zone) => ({ value: zone, label: zone }))}
        onChange={(timeZone) => type({ timeZone })}
      />
      {starts.mode === "accounts" && (
        <SelectField
          label={words.room}
          value={typed.room}
          options={optionsOf(rooms, words.rooms)}
          onChange={(room) => type({ room })}
        />
      )}
    </details>
  );
}
