import { failureWords } from "../../../words/words.ts";
import { useRef, useState, type ChangeEvent, type ReactNode } from "react";
import type { BargainFile } from "../../../core/bargain/index.ts";
import type { Result } from "../../../core/common/result.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import { Button } from "../../kit/button.tsx";
import { Empty, Trouble } from "../../kit/states.tsx";
import { onPage } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import type { KeptProblem } from "./use-problem.ts";

/** Issues and options as they stand in the record, and nobody's preferences. */
function problemOf(state: ProcessState): BargainFile {
  const issues = (state.positions?.issues ?? []).filter(({ options }) => options.length > 0);
  const parties = state.positions?.table ?? state.parties.map(({ id }) => id);
  return {
    title: state.shortTitle,
    parties,
    issues: issues.map(({ id, title, options }) => ({
      id,
      title,
      options: options.map((option) => option.id),
      optionTitles: Object.fromEntries(options.map((option) => [option.id, option.title])),
    })),
    preferences: {},
  };
}

/** A button that opens a JSON file and hands over what it holds, or says why it cannot be read. */
export function OpenFile<Value>({
  read,
  onRead,
  main = false,
}: {
  readonly read: (json: string) => Result<Value>;
  readonly onRead: (value: Value) => void;
  readonly main?: boolean;
}): ReactNode {
  const { t } = useWorkbench();
  const input = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = "";
    if (file === undefined) return;
    const result = read(await file.text());
    setTrouble(result.ok ? null : `${file.name}: ${failureWords(t, result.failure)}`);
    if (result.ok) onRead(result.value);
  };
  return (
    <>
      <button type="button" className={main ? "button button-main" : "button"} onClick={() => input.current?.click()}>
        {t.bargain.open}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t.bargain.open}
        data-bargain-file
        onChange={(event) => void take(event)}
      />
      {trouble !== null && (
        <p className="wrong" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}

/** Nothing entered yet: why that is so, and how to begin. */
export function NoPreferences({ problem }: { readonly problem: KeptProblem }): ReactNode {
  const { state, place, go, t } = useWorkbench();
  const words = t.bargain;
  const { source, keep, trouble } = problem;
  if (trouble !== null) return <Trouble alone title={words.wrong} text={failureWords(t, trouble)} />;
  const recorded = problemOf(state);
  const begin = (file: BargainFile) => {
    keep(file);
    go(onPage(place, "preferences"));
  };
  return (
    <Empty alone title={words.none} text={words.noneText}>
      {source !== undefined && (
        <>
          {recorded.issues.length > 0 && (
            <Button look="main" onClick={() => begin(recorded)}>
              {words.start}
            </Button>
          )}
          <Button onClick={() => begin({ parties: recorded.parties, issues: [], preferences: {} })}>
            {words.startEmpty}
          </Button>
          <OpenFile read={source.readProblem} onRead={keep} />
        </>
      )}
      <p className="hint">{words.private}</p>
    </Empty>
  );
}

/** Title and tools that the pages on a problem share. */
export function ProblemHead({
  problem,
  title,
  intro,
  children,
}: {
  readonly problem: KeptProblem & { readonly file: BargainFile };
  readonly title: string;
  readonly intro: string;
  readonly children?: ReactNode;
}): ReactNode {
  const { t, locale, save, notify, whole } = useWorkbench();
  const words = t.bargain;
  const { file, own, example, keep, source } = problem;
  // Whoever estimated for several parties is named once, after all of them.
  const estimators = new Map<string, string[]>();
  for (const party of file.parties) {
    const by = file.preferences[party]?.estimatedBy ?? words.unsigned;
    estimators.set(by, [...(estimators.get(by) ?? []), party]);
  }
  const who = [...estimators].map(([by, parties]) => `${locale.list(parties)}${locale.comma}${by}`);
  const store = () => {
    const content = `${JSON.stringify(file, null, 1)}\n`;
    const name = `${whole.id}-bargain.json`;
    void save({ kind: "file", name, type: "application/json", content }).then((failed) =>
      notify(failed === null ? t.own.saved({ name }) : t.own.saveFailed({ reason: failed })),
    );
  };
  return (
    <header className="page-title bargain-head">
      <HeadWords title={title} intro={intro} own={own} example={example} who={who} />
      <span className="grow" />
      <div className="tools">
        {children}
        {source !== undefined && <OpenFile read={source.readProblem} onRead={keep} />}
        <Button onClick={store}>{words.save}</Button>
        {own && (
          <Button
            look="quiet"
            onClick={() => {
              keep(null);
              notify(words.clear, () => keep(file));
            }}
          >
            {words.clear}
          </Button>
        )}
      </div>
    </header>
  );
}

/** What the page is about, and whose problem is shown. */
function HeadWords({
  title,
  intro,
  own,
  example,
  who,
}: {
  readonly title: string;
  readonly intro: string;
  readonly own: boolean;
  readonly example: BargainFile | null;
  readonly who: string[];
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.bargain;
  return (
    <div>
      <h1>{title}</h1>
      <p className="page-sub">{intro}</p>
      <p className="hint">
        {!own && example !== null ? words.example : words.private}
        {own && example !== null ? ` ${words.changed}` : ""}
      </p>
      <p className="hint">
        <bdi>{words.estimates({ list: who.join(locale.semicolon) })}</bdi>
      </p>
    </div>
  );
}
