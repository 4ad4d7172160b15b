import { useId, useState, type ReactNode } from "react";
import { Button } from "../../kit/button.tsx";
import { Select } from "../../kit/select.tsx";
import { useWorkbench } from "../../workbench.ts";
import { useBench } from "./bench.ts";
import { freshId, freshLabel } from "./fresh.ts";
import { takenApart } from "./joining.ts";
import { LiveForm, useSending } from "./live-form.tsx";
import type { LivePoint } from "./model.ts";

/** One party's words come apart from the others': a pairing that was wrong. Each keeps its words, so nobody is asked. */
export function PartForm({
  point,
  name,
  onDone,
}: {
  readonly point: LivePoint;
  readonly name: string;
  readonly onDone: () => void;
}): ReactNode {
  const { t, state, notify } = useWorkbench();
  const bench = useBench();
  const words = t.livingText;
  const sending = useSending();
  const [party, setParty] = useState("");
  const id = useId();
  const submit = async () => {
    const { live } = bench.now();
    const into = { id: freshId(point.id), label: freshLabel(live.words.composite, point.label) };
    const plans = party === "" ? null : takenApart(live, state, point.id, party, into);
    if (plans === null || sending.busy) return;
    if (!(await sending.send(bench.write(bench.room, plans)))) return;
    notify(words.parted);
    onDone();
  };
  return (
    <LiveForm
      sending={sending}
      note={words.partNote}
      onSubmit={() => void submit()}
      buttons={
        <Button look="main" type="submit" disabled={sending.busy || party === ""}>
          {sending.busy ? t.record.writing : words.part}
        </Button>
      }
    >
      <div className="record-field">
        <label htmlFor={id}>{words.partWhose({ point: name })}</label>
        <Select
          id={id}
          value={party}
          empty="…"
          options={point.holders.map((each) => ({ value: each, label: each }))}
          onChange={setParty}
        />
      </div>
    </LiveForm>
  );
}
