import type { ReactNode } from "react";
import type { DataTable } from "../../../../core/common/data-table.ts";
import type { TabledDraft } from "../../../../core/record/state.ts";
import type { Point } from "../../../../core/text/draft.ts";
import type { VersionDifference, VersionPair } from "../../../../core/text/versions.ts";
import { directionOf } from "../../../../words/locale.ts";
import { SaveTable } from "../../../kit/save-menu.tsx";
import { Standing } from "../../../kit/standing.tsx";
import { useWorkbench, type Workbench } from "../../../workbench.ts";
import { draftTitle } from "../draft-choice.tsx";
import { plainLabel } from "../labels.ts";
import { outdatedAmong } from "../language-versions.ts";

/** Two language versions of one text, point beside point: what figures, days and permissions differ, and which has not followed. */
export function LanguageVersions({
  from,
  to,
  pairs,
}: {
  readonly from: TabledDraft;
  readonly to: TabledDraft;
  readonly pairs: readonly VersionPair[];
}): ReactNode {
  const { t, state, locale } = useWorkbench();
  const words = t.compare.versions;
  const outdated = outdatedAmong(state, [from, to]);
  const count = pairs.reduce((sum, { differences }) => sum + differences.length, 0);
  const alone = pairs.filter((pair) => pair.from === null || pair.to === null).length;
  const titleOf = (id: string) => [from, to].find((each) => each.id === id) ?? from;
  return (
    <div className="versions">
      <p className="page-sub">{words.intro}</p>
      {outdated.map(({ id, by, on }) => (
        <p key={id} className="corrected" role="note">
          {words.outdated({
            title: draftTitle(titleOf(id)),
            by: draftTitle(titleOf(by)),
            language: locale.languageName(titleOf(by).draft.language),
            on: locale.shortDate(on.slice(0, 10)),
          })}
        </p>
      ))}
      <div className="clauses-head">
        <p>{words.counted({ count, alone })}</p>
        <SaveTable
          label={t.own.export}
          id="languages"
          name={`${state.id}-${from.id}-${to.id}`}
          paper="languages"
          table={() => tableOf(pairs, from, to, { t, locale })}
        />
      </div>
      {pairs.map((pair) => (
        <div
          key={`${pair.from?.id ?? ""} ${pair.to?.id ?? ""}`}
          className="version-row"
          data-depth={Math.min(pair.depth, 3)}
        >
          <Cell point={pair.from} language={from.draft.language} />
          <Cell point={pair.to} language={to.draft.language} />
          <Differences list={pair.differences} />
        </div>
      ))}
    </div>
  );
}

/** The two versions as a table, for a file. */
function tableOf(
  list: readonly VersionPair[],
  from: TabledDraft,
  to: TabledDraft,
  { t, locale }: Pick<Workbench, "t" | "locale">,
): DataTable {
  const words = t.compare.versions;
  const column = (id: string, title: string, description: string) => ({ id, title, description });
  const said = (point: Point | null) =>
    point === null ? words.missing : [point.heading, point.text].join("\n").trim();
  return {
    id: "languages",
    title: `${draftTitle(from)} · ${draftTitle(to)}`,
    notes: [words.intro],
    columns: [
      column("point", t.composite.place, t.composite.clauses.meanings.point),
      column("from", locale.languageName(from.draft.language), draftTitle(from)),
      column("to", locale.languageName(to.draft.language), draftTitle(to)),
      column("differences", words.differences, words.intro),
    ],
    rows: list.map((pair) => [
      plainLabel((pair.from ?? pair.to)?.label ?? ""),
      said(pair.from),
      said(pair.to),
      pair.differences.map((each) => differenceWords(t, each)).join("\n"),
    ]),
  };
}

function differenceWords(t: Workbench["t"], { kind, from: own, to: other }: VersionDifference): string {
  return `${t.compare.versions.kinds[kind]}: ${own || t.text.none} · ${other || t.text.none}`;
}

function Cell({ point, language }: { readonly point: Point | null; readonly language: string }): ReactNode {
  const { t } = useWorkbench();
  if (point === null) return <p className="cell-none">{t.compare.versions.missing}</p>;
  const text = { lang: language, dir: directionOf(language) };
  return (
    <div className="version-cell" {...text}>
      <span className="point-label">
        <bdi>{plainLabel(point.label)}</bdi>
      </span>
      <Standing point={point} />
      {point.heading !== "" && <h3 className="words-head">{point.heading}</h3>}
      {point.text !== "" && <p className={point.wording === "verbatim" ? "words words-two" : "told"}>{point.text}</p>}
    </div>
  );
}

function Differences({ list }: { readonly list: readonly VersionDifference[] }): ReactNode {
  const { t } = useWorkbench();
  const words = t.compare.versions;
  if (list.length === 0) return <div />;
  return (
    <ul className="version-notes">
      {list.map(({ kind, from, to }) => (
        <li key={`${kind} ${from} ${to}`}>
          <b>{words.kinds[kind]}</b> <bdi>{from || t.text.none}</bdi> · <bdi>{to || t.text.none}</bdi>
        </li>
      ))}
    </ul>
  );
}
