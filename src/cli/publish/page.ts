import { createElement, type ReactNode } from "react";
import type { DataTable } from "../../core/common/data-table.ts";
import type { ProcessState } from "../../core/record/state.ts";
import { pages as registry } from "../../views/pages/registry.ts";
import type { PlaceValues } from "../../views/place.ts";

/** What a page may use beside the frame. */
export interface PageContext {
  readonly path: string;
  readonly tables: readonly DataTable[];
  readonly citation: string;
}

/** One page of the site. */
export interface SitePage {
  readonly path: string;
  readonly title: string;
  /** Which link of the head it belongs to. */
  readonly section: string;
  /** Stands in the second row of its part. */
  readonly sub?: true;
  /** Stands in the head itself. */
  readonly top?: true;
  /** The text that it is about; the second row leads to pages of the same one. */
  readonly of?: string;
  /** Whether it stands in the second row of pages that are about no text. */
  readonly isDefault?: boolean;
  /** The part of the state that it shows; absent = all. */
  readonly state?: ProcessState;
  /** Place of the workbench that it shows. */
  readonly place: { readonly page: string; readonly values: PlaceValues };
  readonly render: (context: PageContext) => ReactNode;
}

/** A page of the workbench, as it is. */
export function shared(
  path: string,
  page: string,
  title: string,
  section: string,
  values: PlaceValues = {},
  top = false,
): SitePage {
  const found = registry.find(({ id }) => id === page);
  if (found === undefined) throw new Error(`there is no page ${page}`);
  return {
    path,
    title,
    section,
    ...(top ? { top: true as const } : {}),
    place: { page, values },
    render: () => createElement(found.Page),
  };
}

/** The page in the second row of its part. */
export function second(page: SitePage): SitePage {
  return { ...page, sub: true };
}

/** A page that only the site has. */
export function own(path: string, title: string, section: string, top: boolean, render: SitePage["render"]): SitePage {
  return {
    path,
    title,
    section,
    ...(top ? { top: true as const } : {}),
    place: { page: "overview", values: {} },
    render,
  };
}
