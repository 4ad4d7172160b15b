import { useState, type ReactNode } from "react";
import type { BargainFile, Choices } from "../../../core/bargain/index.ts";
import { Button } from "../../kit/button.tsx";
import { Choice } from "../../kit/choice.tsx";
import { Select } from "../../kit/select.tsx";
import { useWorkbench } from "../../workbench.ts";
import { withRedLine, withRule, withoutRedLine, withoutRule } from "./editing.ts";
import { choiceWords, issueTitle, optionTitle, ruleWords } from "./model.ts";
import type { EditView } from "./edit-view.ts";

interface Pick {
  readonly issue: string;
  readonly option: string;
}

/** One issue and one of its options. */
function PickOption({
  file,
  value,
  label,
  optional = false,
  onChange,
}: {
  readonly file: BargainFile;
  readonly value: Pick;
  readonly label: string;
  readonly optional?: boolean;
  readonly onChange: (value: Pick) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const issue = file.issues.find(({ id }) => id === value.issue);
  return (
    <span className="bargain-pick">
      <span>{label}</span>
      <Select
        value={value.issue}
        aria-label={`${label}: ${t.bargain.issue}`}
        empty={optional ? "–" : undefined}
        options={file.issues.map((one) => ({ value: one.id, label: issueTitle(one) }))}
        onChange={(value) => {
          const next = file.issues.find(({ id }) => id === value);
          onChange({ issue: next?.id ?? "", option: next?.options[0] ?? "" });
        }}
      />
      {issue !== undefined && (
        <Select
          value={value.option}
          aria-label={`${label}: ${t.bargain.option}`}
          options={issue.options.map((option) => ({ value: option, label: optionTitle(issue, option) }))}
          onChange={(option) => onChange({ ...value, option })}
        />
      )}
    </span>
  );
}

const firstPick = (file: BargainFile, at: number): Pick => {
  const issue = file.issues[Math.min(at, file.issues.length - 1)]!;
  return { issue: issue.id, option: issue.options[0]! };
};

const choicesOf = (...picks: readonly Pick[]): Choices =>
  Object.fromEntries(picks.filter(({ issue }) => issue !== "").map(({ issue, option }) => [issue, option]));

function Entry({ words, onRemove }: { readonly words: string; readonly onRemove: () => void }): ReactNode {
  const { t } = useWorkbench();
  return (
    <li>
      <bdi>{words}</bdi>{" "}
      <Button look="quiet" aria-label={t.bargain.rules.removeOf({ name: words })} onClick={onRemove}>
        {t.bargain.rules.remove}
      </Button>
    </li>
  );
}

/** Dependencies between issues, which hold for all parties. */
export function Dependencies({ view: { file, change } }: { readonly view: EditView }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.bargain.rules;
  const [kind, setKind] = useState<"follows" | "never">("follows");
  const [first, setFirst] = useState(() => firstPick(file, 0));
  const [second, setSecond] = useState(() => firstPick(file, 1));
  const add = () => {
    if (kind === "never") return change(withRule(file, { never: choicesOf(first, second) }));
    // oxlint-disable-next-line unicorn/no-thenable -- "then" is the word of the format
    return change(withRule(file, { if: choicesOf(first), then: choicesOf(second) }));
  };
  return (
    <section className="bargain-part" aria-labelledby="bargain-rules">
      <h2 id="bargain-rules">{words.title}</h2>
      <ul className="bargain-rules">
        {(file.rules ?? []).map((rule, at) => {
          const said = ruleWords(file, rule, t, locale);
          return <Entry key={said} words={said} onRemove={() => change(withoutRule(file, at))} />;
        })}
      </ul>
      <div className="bargain-form">
        <Choice
          legend={words.kind}
          look="segment"
          value={kind}
          options={[
            { value: "follows", label: words.kinds.follows },
            { value: "never", label: words.kinds.never },
          ]}
          onChange={setKind}
        />
        <PickOption file={file} value={first} label={words.first} onChange={setFirst} />
        <PickOption
          file={file}
          value={second}
          label={kind === "follows" ? words.second : words.kinds.never}
          onChange={setSecond}
        />
        <Button onClick={add}>{words.add}</Button>
      </div>
    </section>
  );
}

/** Combinations that the party will not have. */
export function RedLines({ view: { file, party, change } }: { readonly view: EditView }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.bargain.rules;
  const [first, setFirst] = useState(() => firstPick(file, 0));
  const [second, setSecond] = useState<Pick>({ issue: "", option: "" });
  return (
    <section className="bargain-part" aria-labelledby="bargain-red">
      <h2 id="bargain-red">{t.bargain.prefer.red}</h2>
      <p className="hint">{t.bargain.prefer.redHint}</p>
      <ul className="bargain-rules">
        {(file.redLines?.[party] ?? []).map((line, at) => {
          const said = words.redLine({ party, list: choiceWords(file, line, t, locale) });
          return <Entry key={said} words={said} onRemove={() => change(withoutRedLine(file, party, at))} />;
        })}
      </ul>
      <div className="bargain-form">
        <PickOption file={file} value={first} label={words.kinds.never} onChange={setFirst} />
        <PickOption file={file} value={second} label="+" optional onChange={setSecond} />
        <Button onClick={() => change(withRedLine(file, party, choicesOf(first, second)))}>{words.addLine}</Button>
      </div>
    </section>
  );
}
