import { memo, type ReactNode } from "react";
import type { Change } from "../../../../core/text/change.ts";
import type { Words } from "../../../../words/types.ts";
import type { NumberedChange } from "./compared.ts";

/** How a change is named in the margin: its kind, and which way it went where that is certain. */
export function changeName(change: Change, t: Words): string {
  const kind = t.text.kind[change.kind];
  if (change.class === "formal") return t.text.formal({ kind: kind.toLocaleLowerCase() });
  const name = change.class === "unclassified" && change.kind === "wording" ? t.text.class.unclassified : kind;
  return change.direction === undefined ? name : `${name} ${t.text.direction[change.direction]}`;
}

/** Words in at most so many letters, the middle left out. */
export function shortened(text: string, most: number): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  if (flat.length <= most) return flat;
  const words = flat.split(" ");
  let head = "";
  let tail = "";
  while (words.length > 0) {
    const first = words.shift() ?? "";
    if (head.length + tail.length + first.length + 3 > most) break;
    head = head === "" ? first : `${head} ${first}`;
    const last = words.pop();
    if (last === undefined || head.length + tail.length + last.length + 3 > most) break;
    tail = tail === "" ? last : `${last} ${tail}`;
  }
  return head === "" ? `${flat.slice(0, most - 2)} …` : `${head} … ${tail}`.trim();
}

/** From what to what, each in its own direction of writing. */
export function ChangeValue({
  change,
  t,
  most = 64,
}: {
  readonly change: Change;
  readonly t: Words;
  readonly most?: number;
}): ReactNode {
  const from = shortened(change.from, most);
  const to = shortened(change.to, most);
  if (from === "" && to === "") return null;
  if (from === "") return <bdi className="note-to">{to}</bdi>;
  return (
    <>
      <bdi>{from}</bdi> <span className="arrow" aria-hidden="true" />
      <span className="heard"> → </span>{" "}
      {to === "" ? <span className="note-none">{t.text.none}</span> : <bdi className="note-to">{to}</bdi>}
    </>
  );
}

/** A change in the margin: number, kind, and from what to what. */
export const Note = memo(function Note({
  numbered,
  told,
  here,
  t,
  language,
  goToChange,
}: {
  readonly numbered: NumberedChange;
  readonly told: boolean;
  readonly here: boolean;
  readonly t: Words;
  readonly language: string;
  readonly goToChange: (n: number) => void;
}): ReactNode {
  const { change, n } = numbered;
  const names = ["note"];
  if (here) names.push("is-here");
  if (told) names.push("note-told");
  if (change.class === "formal") names.push("note-formal");
  return (
    <li className={names.join(" ")} id={`note-${n}`} aria-current={here ? "true" : undefined}>
      <button type="button" className="note-n" onClick={() => goToChange(n)} aria-label={t.compare.heard.change({ n })}>
        {n}
      </button>
      <span className="note-body">
        <span className="note-kind">{changeName(change, t)}</span>
        <span className="note-value" lang={language}>
          <ChangeValue change={change} t={t} />
        </span>
      </span>
    </li>
  );
});
