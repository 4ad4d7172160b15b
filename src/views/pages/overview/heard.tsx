import type { ReactNode } from "react";
import { Party } from "../../kit/party.tsx";
import { strengthOf } from "../../kit/standing.tsx";
import { Part } from "../../kit/part.tsx";
import { Table } from "../../kit/table.tsx";
import { useWorkbench } from "../../workbench.ts";
import type { ProcessState } from "../../../core/record/state.ts";

/** How much of a party is on record. */
interface Heard {
  readonly party: string;
  readonly positions: number;
  readonly options: number;
  /** From its own texts, or said for it by those who may. */
  readonly own: number;
  readonly sources: number;
  readonly weak: number;
  readonly latest: string | null;
}

/** How much of each party is on record, those of the table first; parties of which nothing is are told as well where they sit at it. */
function heardOf({ positions: book, sources }: Pick<ProcessState, "positions" | "sources">): readonly Heard[] {
  if (book === undefined) return [];
  const parties = new Set([...(book.table ?? []), ...book.positions.map(({ party }) => party)]);
  return [...parties].map((party) => {
    const list = book.positions.filter((each) => each.party === party && each.absence === undefined);
    const ids = [...new Set(list.flatMap((each) => each.sources))].flatMap((id) => sources[id] ?? []);
    const days = list.flatMap(({ on }) => on ?? []).sort();
    return {
      party,
      positions: list.length,
      options: list.filter(({ option }) => option !== null).length,
      own: list.filter(({ utterance }) => utterance === "tabled-text" || utterance === "authorised-statement").length,
      sources: ids.filter((source) => strengthOf([source]) !== "none").length,
      weak: ids.filter((source) => strengthOf([source]) === "weak").length,
      latest: days.at(-1) ?? null,
    };
  });
}

/** Whose words the record holds: a reader must see which side is heard less. */
export function HeardByParty(): ReactNode {
  const { state, t, locale } = useWorkbench();
  const words = t.overview.heard;
  const rows = heardOf(state);
  if (rows.length === 0) return null;
  const bias = state.positions?.bias ?? "";
  return (
    <Part id="heard" title={words.title} hint={words.hint} region={false}>
      {bias !== "" && (
        <p dir="auto" className="cm-count">
          {bias}
        </p>
      )}
      <Table
        className="data-table stacks"
        scroll={words.title}
        rows={rows}
        keyOf={({ party }) => party}
        columns={[
          { head: t.timeline.party, cell: ({ party }) => <Party id={party} named /> },
          { head: words.positions, number: true, cell: ({ positions }) => locale.number(positions) },
          { head: words.options, number: true, cell: ({ options }) => locale.number(options) },
          { head: words.own, number: true, cell: ({ own }) => locale.number(own) },
          { head: words.sources, number: true, cell: ({ sources }) => locale.number(sources) },
          { head: words.weak, number: true, cell: ({ weak }) => locale.number(weak) },
          {
            head: words.latest,
            className: "flows",
            cell: ({ latest }) => (latest === null ? "—" : locale.shortDate(latest)),
          },
        ]}
      />
    </Part>
  );
}
