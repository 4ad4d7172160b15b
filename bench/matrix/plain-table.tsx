import { useState } from "react";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";

interface PlainRow {
  readonly issue: string;
  readonly last: string;
  readonly cells: readonly {
    readonly id: string;
    readonly option: string;
    readonly stance: string;
    readonly on: string;
  }[];
}

/** The peer: the same cells as a plain React table, all at once. */
function Plain({ rows }: { readonly rows: readonly PlainRow[] }) {
  const [sorted, setSorted] = useState(false);
  const [few, setFew] = useState(false);
  Object.assign(window, {
    sortPlain: () => flushSync(() => setSorted(true)),
    filterPlain: () => flushSync(() => setFew(true)),
  });
  const shown = rows.filter((_, at) => !few || at % 2 === 0);
  const ordered = sorted ? [...shown].sort((a, b) => (a.last < b.last ? 1 : -1)) : shown;
  return (
    <table>
      <tbody>
        {ordered.map((row) => (
          <tr key={row.issue}>
            <th scope="row">{row.issue}</th>
            {row.cells.map((cell) => (
              <td key={cell.id}>
                <a href={`#${cell.id}`}>
                  <b>{cell.option}</b>
                </a>
                <p>{cell.stance}</p>
                <p>{cell.on}</p>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

Object.assign(window, {
  drawPlain: (rows: readonly PlainRow[]) => {
    const root = createRoot(document.getElementById("root") ?? document.body);
    flushSync(() => root.render(<Plain rows={rows} />));
  },
});
