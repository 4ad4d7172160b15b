import type { ReactNode } from "react";
import { Button } from "../../../kit/button.tsx";
import { Parties, partiesOf } from "../../../kit/party.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { plainLabel } from "../labels.ts";
import { escapeHtml } from "../../../escape-html.ts";
import type { Gathered, NumberedSlot } from "./gathered.ts";
import { plain } from "./text-view.tsx";

/** Every bracket as rows of a table: the words of each alternative and who holds them. */
export function HoldersTable({
  gathered,
  goTo,
}: {
  readonly gathered: Gathered;
  readonly goTo: (bracket: NumberedSlot) => void;
}): ReactNode {
  const { t, state, copy, notify } = useWorkbench();
  const words = t.composite;
  const copyTable = async () =>
    notify(
      (await copy(copyOfTable(gathered, [words.place, words.words, words.parties], words.noText)))
        ? words.copied
        : t.compare.copyFailed,
    );
  return (
    <div className="holders">
      <p className="tools">
        <Button onClick={() => void copyTable()}>{words.open.copy}</Button>
      </p>
      <div className="scroll-x" role="region" aria-label={words.tableCaption} tabIndex={0}>
        <table className="table">
          <caption className="heard">{words.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.words}</th>
              <th scope="col">{words.parties}</th>
            </tr>
          </thead>
          {gathered.slots.map((numbered) => (
            <tbody key={numbered.n}>
              {numbered.slot.alternatives.map(({ parties, text }, index) => (
                <tr key={parties.join(" ")}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={numbered.slot.alternatives.length}>
                      <Button look="link" onClick={() => goTo(numbered)}>
                        {placeName(numbered)}
                      </Button>
                    </th>
                  )}
                  <td className={text.length === 0 ? "hint" : isTold(numbered, parties) ? "told" : "words"}>
                    {text.length === 0 ? words.noText : plain(text).trim()}
                  </td>
                  <td>
                    <Parties ids={parties.flatMap((id) => partiesOf(state, id))} />
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

function isTold({ point }: NumberedSlot, parties: readonly string[]): boolean {
  return point.origins.some((origin) => parties.includes(origin.party) && origin.point.wording !== "verbatim");
}

function placeName({ n, point }: NumberedSlot): string {
  return `${plainLabel(point.point.label)} · ${n}`;
}

function copyOfTable(gathered: Gathered, heads: readonly string[], noText: string) {
  const rows = gathered.slots.flatMap((numbered) =>
    numbered.slot.alternatives.map(({ parties, text }, index) => [
      index === 0 ? placeName(numbered) : "",
      text.length === 0 ? noText : plain(text).trim(),
      parties.join(", "),
    ]),
  );
  const cell = (tag: string, text: string) =>
    `<${tag} style="border:1px solid #bdb5a4;padding:3pt 5pt;vertical-align:top;text-align:start">${escapeHtml(text)}</${tag}>`;
  const body = rows.map((row) => `<tr>${row.map((text) => cell("td", text)).join("")}</tr>`).join("");
  return {
    html: `<meta charset="utf-8"><table style="border-collapse:collapse;font:10pt sans-serif"><tr>${heads.map((head) => cell("th", head)).join("")}</tr>${body}</table>`,
    text: [heads, ...rows].map((row) => row.join("\t")).join("\n"),
  };
}
