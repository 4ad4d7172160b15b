import { useId, useState, type ReactNode } from "react";
import type { Remark } from "../../core/text/draft.ts";
import {
  isAnything,
  type Found,
  type FoundChoices,
  staysInCopy,
  type FoundTrace,
  type TrackedPassage,
} from "../../core/text/found.ts";
import type { Words } from "../../words/types.ts";
import { Button } from "./button.tsx";
import { useWorkbench } from "../workbench.ts";
import { Choice } from "./choice.tsx";

/** Lines of each kind that are shown at once. */
const portion = 3;

/** Longest quotation of the words that a comment stands at, in characters. */
const longestQuote = 80;

const either = ["leave-out", "keep"] as const;
const allKinds = ["comments", "tracked", "hidden"] as const;
const trackedChoices = ["final", "original", "both"] as const;

/**
 * What a file holds beside its words, with the words themselves, and what is to be done with each kind before the text
 * travels. A kind whose choice is not offered is only told.
 */
export function FoundBeside({
  found,
  choices,
  onChange,
  name,
  offers = allKinds,
}: {
  /** Undefined where the file could not be looked through. */
  readonly found: Found | undefined;
  readonly choices: FoundChoices;
  readonly onChange: (changes: Partial<FoundChoices>) => void;
  /** Name of the file or text, for those who hear the page. */
  readonly name: string;
  readonly offers?: readonly ("comments" | "tracked" | "hidden")[];
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.found;
  if (found === undefined) return <p className="message found-message">{words.notLooked}</p>;
  if (!isAnything(found)) return <p className="hint">{words.nothing}</p>;
  const { comments, tracked, hidden, names } = found;
  return (
    <section className="found" aria-label={words.titleOf({ name })}>
      <Kind
        title={words.comments({ count: comments.length })}
        lines={comments.map((remark) => lineOfRemark(remark, words))}
      >
        {offers.includes("comments") && (
          <OfKind
            choices={either}
            words={words.choice}
            of={words.comments({ count: comments.length })}
            value={choices.comments}
            onChange={(value) => onChange({ comments: value })}
          />
        )}
        {offers.includes("comments") && choices.comments === "leave-out" && (
          <span className="hint">{words.commentsLeft}</span>
        )}
      </Kind>
      <Kind
        title={words.tracked({ count: tracked.length })}
        lines={tracked.map((passage) => lineOfPassage(passage, words))}
      >
        {offers.includes("tracked") && (
          <OfKind
            choices={trackedChoices}
            words={words.trackedChoice}
            of={words.tracked({ count: tracked.length })}
            value={choices.tracked}
            onChange={(value) => onChange({ tracked: value })}
          />
        )}
      </Kind>
      <Kind title={words.hidden({ count: hidden.length })} lines={hidden.map((text) => ({ text }))}>
        {offers.includes("hidden") && (
          <OfKind
            choices={either}
            words={words.choice}
            of={words.hidden({ count: hidden.length })}
            value={choices.hidden}
            onChange={(value) => onChange({ hidden: value })}
          />
        )}
      </Kind>
      <Kind title={words.names({ count: names.length })} lines={names.map((trace) => lineOfTrace(trace, words))}>
        <span className="hint">{words.namesLeft}</span>
      </Kind>
    </section>
  );
}

/** What becomes of all of one kind that was found. */
function OfKind<T extends string>({
  of,
  value,
  choices,
  words,
  onChange,
}: {
  readonly of: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}): ReactNode {
  const options = choices.map((each) => ({ value: each, label: words[each] }));
  return <Choice look="segment" legend={of} value={value} options={options} onChange={onChange} />;
}

/** Words that were found, with what is said before and after them. */
interface Line {
  readonly text: string;
  readonly mark?: "ins" | "del";
  readonly before?: string;
  readonly after?: string;
}

function lineOfRemark({ author, text, quote = "" }: Remark, words: Words["found"]): Line {
  const at = quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote;
  return {
    text,
    after: [author === "" ? words.nobody : author, ...(at === "" ? [] : [words.on({ quote: at })])].join(", "),
  };
}

function lineOfPassage({ kind, text, author }: TrackedPassage, words: Words["found"]): Line {
  return {
    text: text.trim() === "" ? "¶" : text.trim(),
    before: words.kinds[kind],
    after: author === "" ? words.nobody : author,
    ...(kind === "move" ? {} : { mark: kind === "insert" ? "ins" : "del" }),
  };
}

function lineOfTrace(trace: FoundTrace, words: Words["found"]): Line {
  const { kind, text } = trace;
  // Data of other programs is told by its beginning: nobody reads the whole of it here.
  const shown = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
  return { text: shown, before: words.traces[kind], ...(staysInCopy(trace) ? { after: words.stays } : {}) };
}

/** One kind of what was found: how many, what to do with them, and the words themselves. */
function Kind({
  title,
  lines,
  children,
}: {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useWorkbench();
  const [all, setAll] = useState(false);
  const id = useId();
  if (lines.length === 0) return null;
  const shown = keyed(all ? lines : lines.slice(0, portion));
  return (
    <div className="found-kind" role="group" aria-labelledby={id}>
      <div className="found-head">
        <b id={id}>{title}</b>
        {children}
      </div>
      <ul>
        {shown.map(({ key, text, mark, before, after }) => {
          const Words = mark ?? "span";
          return (
            <li key={key}>
              {before !== undefined && <span className="hint">{before} </span>}
              <Words className="found-words" dir="auto">
                {text}
              </Words>
              {after !== undefined && (
                <span className="hint">
                  {" "}
                  <bdi>{after}</bdi>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {lines.length > shown.length && (
        <Button look="link" onClick={() => setAll(true)}>
          {t.found.more({ count: lines.length - shown.length })}
        </Button>
      )}
    </div>
  );
}

/** Lines with keys that differ where the same words come twice. */
function keyed(lines: readonly Line[]): readonly (Line & { readonly key: string })[] {
  const times = new Map<string, number>();
  return lines.map((line) => {
    const time = (times.get(line.text) ?? 0) + 1;
    times.set(line.text, time);
    return { ...line, key: `${time} ${line.text}` };
  });
}
