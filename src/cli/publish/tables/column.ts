import type { DataColumn } from "../../../core/common/data-table.ts";

/** A column of a published table with its line of the data dictionary. */
export function column(id: string, title: string, description: string): DataColumn {
  return { id, title, description };
}

export { joined } from "../../../core/things/published.ts";
