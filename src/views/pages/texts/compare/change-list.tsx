import { memo, useEffect, useRef, type ReactNode } from "react";
import type { Words } from "../../../../words/types.ts";
import { namesOf } from "../labels.ts";
import { passes, type ChangeFilter, type Compared, type ComparedPair, type NumberedChange } from "./compared.ts";
import { changeName, ChangeValue } from "./note.tsx";

/** All changes in order, under the article in which they stand. */
export const ChangeList = memo(function ChangeList({
  compared,
  filter,
  here,
  t,
  goToChange,
  hrefOfChange,
}: {
  readonly compared: Compared;
  readonly filter: ChangeFilter;
  readonly here: number;
  readonly t: Words;
  readonly goToChange: (n: number) => void;
  readonly hrefOfChange: (n: number) => string;
}): ReactNode {
  const list = useRef<HTMLElement>(null);
  const groups = groupsOf(compared, filter, t);
  const count = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  useEffect(() => {
    const box = list.current;
    const entry = box?.querySelector<HTMLElement>("[aria-current]");
    if (box === null || entry === null || entry === undefined) return;
    const top = entry.offsetTop - box.offsetTop;
    if (top < box.scrollTop || top > box.scrollTop + box.clientHeight - 40) box.scrollTop = top - box.clientHeight / 3;
  }, [here]);
  return (
    <aside className="change-list" aria-label={t.compare.listLabel} ref={list} tabIndex={-1}>
      <p className="label change-list-head">
        {t.compare.list} <span>{count}</span>
      </p>
      <ol>
        {groups.map((group) => (
          <li key={group.key} className="change-group">
            <p className="change-group-head">
              <span className="point-label">{group.label}</span> <bdi>{group.heading}</bdi>
            </p>
            <ul>
              {group.changes.map((numbered) => (
                <Entry
                  key={numbered.n}
                  numbered={numbered}
                  told={group.told}
                  here={numbered.n === here}
                  t={t}
                  goToChange={goToChange}
                  href={hrefOfChange(numbered.n)}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </aside>
  );
});

const Entry = memo(function Entry({
  numbered,
  told,
  here,
  t,
  goToChange,
  href,
}: {
  readonly numbered: NumberedChange;
  readonly told: boolean;
  readonly here: boolean;
  readonly t: Words;
  readonly goToChange: (n: number) => void;
  readonly href: string;
}): ReactNode {
  const { n, change } = numbered;
  const isShort = change.from.length + change.to.length <= 34 && change.from !== "" && change.to !== "";
  return (
    <li>
      <a
        href={href}
        className={change.class === "formal" ? "change-entry change-entry-formal" : "change-entry"}
        aria-current={here ? "true" : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          goToChange(n);
        }}
      >
        <span className="change-entry-n">{n}</span>
        <span>
          {changeName(change, t).toLocaleLowerCase()}{" "}
          {isShort && (
            <span className={told ? "change-entry-value change-entry-told" : "change-entry-value"}>
              <ChangeValue change={change} t={t} />
            </span>
          )}
        </span>
      </a>
    </li>
  );
});

interface Group {
  readonly key: string;
  readonly label: string;
  readonly heading: string;
  readonly told: boolean;
  readonly changes: readonly NumberedChange[];
}

function groupsOf({ pairs }: Compared, filter: ChangeFilter, t: Words): readonly Group[] {
  const groups: { -readonly [Key in keyof Group]: Group[Key] }[] = [];
  for (const pair of pairs) {
    const changes = pair.changes.filter(({ change }) => passes(filter, change));
    if (changes.length === 0) continue;
    const { top, side } = topOf(pair);
    const key = `${side} ${top?.id ?? ""}`;
    const last = groups.at(-1);
    if (last?.key === key) last.changes = [...last.changes, ...changes];
    else {
      const heading = top?.heading ?? "";
      groups.push({ key, label: labelOf(pair, t), heading, told: pair.told, changes });
    }
  }
  return groups.map((group, index) => ({ ...group, key: `${index} ${group.key}` }));
}

function topOf(pair: ComparedPair) {
  const flat = pair.to[0] ?? pair.from[0];
  return { top: flat?.top, side: pair.to[0] === undefined ? "from" : "to" };
}

function labelOf(pair: ComparedPair, t: Words): string {
  const flat = pair.to[0] ?? pair.from[0];
  if (flat === undefined) return "";
  const top = flat.depth === 0 ? flat : { ...flat, point: flat.top, label: flat.top.label, hang: "", depth: 0 };
  const name = namesOf([top], t.text.noLabel)
    .join("")
    .replace(/[.:\s]+$/u, "");
  return name === flat.top.heading ? "" : shortKind(name);
}

/** `Article 12` as `12`, where the list is narrow. */
function shortKind(name: string): string {
  const number = /^\p{L}{4,}\.?\s+(\d+\S{0,3})$/u.exec(name)?.[1];
  return number ?? name;
}
