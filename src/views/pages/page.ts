import type { ComponentType } from "react";
import type { Words } from "../../words/types.ts";

/** A part of the navigation; a section with several pages shows them as a second row. */
export type SectionId =
  | "overview"
  | "texts"
  | "positions"
  | "evidence"
  | "bargain"
  | "commitments"
  | "briefings"
  | "record";

/** A page of the workbench. It reads its own values from the place and writes them back by going there. */
export interface PageDefinition {
  /** Stands in links: never renamed. */
  readonly id: string;
  /** `start`: the way in, which needs no process and stands in no navigation of one. */
  readonly section: SectionId | "start";
  readonly title: (t: Words) => string;
  readonly Page: ComponentType;
  /** Fetches the page's code, so that it can be drawn without waiting. */
  readonly load: () => Promise<unknown>;
  /** Opened from another page by its button: it stands in no row of pages. */
  readonly isOpened?: boolean;
}
