import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Table } from "./table.tsx";

test("a table without rows draws no heads over nothing, and no region to scroll in", () => {
  const drawn = (rows: readonly string[]) =>
    renderToStaticMarkup(
      <Table rows={rows} keyOf={(row) => row} scroll="Hours" columns={[{ head: "Area", cell: (row) => row }]} />,
    );
  expect(drawn([])).toBe("");
  expect(drawn(["Halm"])).toContain(">Area</th>");
});
