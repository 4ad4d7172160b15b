import { useEffect, useState, type ReactNode } from "react";
import { failureWords } from "../../../words/words.ts";
import { PageLink } from "../../kit/page-link.tsx";
import { Empty } from "../../kit/states.tsx";
import { apart, withValues } from "../../place.ts";
import type { Framework, StartSource } from "../../starting.ts";
import { TypedPart, useForgetTyped, useTyped } from "../../typed.ts";
import { useWorkbench } from "../../workbench.ts";
import { useOwnFiles } from "../texts/own-files/use-own-files.ts";
import { FilesStep } from "./files-step.tsx";
import { NameStep } from "./name-step.tsx";
import { begunPlace } from "./begun-place.ts";
import { partiesIn } from "./party-lines.ts";
import { isTooLong, planFor, type Typed } from "./plan.ts";
import { rowsOf, type FileRow } from "./rows.ts";

/** A negotiation begins: name and parties, what there is, then the text. */
export function NewPage(): ReactNode {
  const { starts, t } = useWorkbench();
  if (starts === undefined) return null;
  if (!starts.mayBegin) return <Empty alone title={t.start.begin.mayNot} text={t.start.begin.mayNotText} />;
  return (
    <TypedPart name="plan">
      <Steps starts={starts} />
    </TypedPart>
  );
}

function Steps({ starts }: { readonly starts: StartSource }): ReactNode {
  const { t, place, go, processes, ownFiles, announce, notify } = useWorkbench();
  const words = t.start.begin;
  const [typed, setTyped] = useTyped<Typed>("plan", () => ({
    title: "",
    parties: "",
    timeZone: starts.timeZone,
    rule: "consensus",
    room: "table",
    like: "",
    begins: "side-by-side",
    basis: "",
  }));
  const forget = useForgetTyped();
  const [framework, setFramework] = useState<Framework | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const duties = place.values["for"] === "duties";
  const named = partiesIn(typed.parties, framework?.parties ?? []);
  const ready =
    typed.title.trim() !== "" && !isTooLong(typed.title) && named.wrong === null && named.parties.length > 0;
  const step = place.values["step"] === "2" && ready ? 2 : 1;
  const type = (changes: Partial<Typed>) => setTyped((before) => ({ ...before, ...changes }));
  const files = useOwnFiles();
  const rows = rowsOf(files, named.parties, starts.today(), duties ? named.parties.map(({ id }) => id).join("-") : "");
  useEffect(() => {
    // What is taken over is asked for again where the page was loaded anew.
    if (typed.like === "" || framework !== null) return;
    void starts.frameworkOf(typed.like).then((answer) => {
      if (answer.ok) setFramework(answer.value);
    });
  }, [starts, typed.like, framework]);
  const takeOver = async (like: string) => {
    type({ like });
    setTrouble(null);
    if (like === "") return setFramework(null);
    const answer = await starts.frameworkOf(like);
    if (!answer.ok) return setTrouble(failureWords(t, answer.failure));
    setFramework(answer.value);
    const { parties, timeZone } = answer.value;
    type({ timeZone, parties: parties.map(({ id, name }) => `${id} ${name}`).join("\n") });
  };
  const begin = async (taken: readonly FileRow[]) => {
    setBusy(true);
    setTrouble(null);
    announce(words.making);
    const taking = new Set(processes.map(({ id }) => id));
    const plan = planFor({ typed, framework, named, rows: taken, duties, taking, words });
    const begun = await starts.begin(plan);
    setBusy(false);
    if (!begun.ok) return setTrouble(failureWords(t, begun.failure));
    forget();
    for (const { file, ready: took } of taken) if (took) ownFiles.remove(file.id);
    if (begun.value.told > 0) notify(words.told({ n: begun.value.told }));
    go(begunPlace(begun.value.process, plan, { duties, kept: starts.kept }));
  };
  return (
    <>
      <div className="new-top">
        <ol className="steps" aria-label={words.steps}>
          <li aria-current={step === 1 ? "step" : undefined}>
            <PageLink to={withValues(place, { step: null })}>{words.step1}</PageLink>
          </li>
          <li aria-current={step === 2 ? "step" : undefined}>
            {ready ? <PageLink to={withValues(place, { step: "2" })}>{words.step2}</PageLink> : words.step2}
          </li>
          <li>{duties ? words.stepDuties : words.step3}</li>
        </ol>
        <div>
          <h1>{step === 1 ? words.head : words.filesHead({ title: typed.title.trim(), n: files.length })}</h1>
          <p className="page-sub">{step === 1 ? words.text : words.filesText}</p>
        </div>
      </div>
      {trouble !== null && (
        <p className="write-trouble" role="alert">
          {t.record.refused({ why: trouble })}
        </p>
      )}
      {step === 1 ? (
        <NameStep
          typed={typed}
          type={type}
          named={named}
          ready={ready && !busy}
          starts={starts}
          takeOver={takeOver}
          onNext={() => go(withValues(apart("new", place.values), { step: "2" }))}
          onEmpty={duties ? null : () => begin([])}
        />
      ) : (
        <FilesStep
          rows={rows}
          parties={named.parties}
          typed={typed}
          type={type}
          duties={duties}
          kept={starts.kept}
          busy={busy}
          onBegin={() => begin(rows)}
        />
      )}
    </>
  );
}
