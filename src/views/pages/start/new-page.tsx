import type { ReactNode } from "react";
import { PageLink } from "../../kit/page-link.tsx";
import { Empty } from "../../kit/states.tsx";
import { apart, withValues } from "../../place.ts";
import type { StartSource } from "../../starting.ts";
import { TypedPart } from "../../typed.ts";
import { useWorkbench } from "../../workbench.ts";
import { FilesStep } from "./files-step.tsx";
import { NameStep } from "./name-step.tsx";
import { useNewNegotiation } from "./use-new-negotiation.ts";
import { WriteTrouble } from "../../kit/write-trouble.tsx";

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
  const { t, place, go } = useWorkbench();
  const duties = place.values["for"] === "duties";
  const { typed, type, named, ready, rows, busy, trouble, takeOver, begin } = useNewNegotiation(starts, duties);
  const step = place.values["step"] === "2" && ready ? 2 : 1;
  return (
    <>
      <Head step={step} ready={ready} duties={duties} title={typed.title.trim()} files={rows.length} />
      <WriteTrouble text={trouble === null ? null : t.record.refused({ why: trouble })} />
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

/** The steps, and what is asked in this one. */
function Head({
  step,
  ready,
  duties,
  title,
  files,
}: {
  readonly step: 1 | 2;
  readonly ready: boolean;
  readonly duties: boolean;
  readonly title: string;
  readonly files: number;
}): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.start.begin;
  return (
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
        <h1>{step === 1 ? words.head : words.filesHead({ title, n: files })}</h1>
        <p className="page-sub">{step === 1 ? words.text : words.filesText}</p>
      </div>
    </div>
  );
}
