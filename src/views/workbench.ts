import { createContext, createElement, use, type Context, type ReactNode } from "react";
import type { Result } from "../core/common/result.ts";
import type { Entry } from "../core/record/entry.ts";
import type { ProcessState } from "../core/record/state.ts";
import type { BargainingSource } from "./bargaining.ts";
import type { CommitmentSource } from "./commitments.ts";
import type { ComparisonSource } from "./comparison.ts";
import type { CompositionSource } from "./composition.ts";
import type { Language } from "../words/languages.ts";
import type { Locale } from "../words/locale.ts";
import type { Words } from "../words/types.ts";
import type { OwnFilesSource } from "./own-files.ts";
import type { Place } from "./place.ts";
import type { RecordAccess } from "./record.ts";
import type { PaperChoice } from "./papers.ts";
import type { StartSource } from "./starting.ts";
import type { SaveRequest } from "./saving.ts";
import type { TypedStore } from "./typed.ts";

/** A process that can be opened. */
export interface ProcessName {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly fictitious: boolean;
}

/** Preferences of the reader; kept in the browser and nowhere else. */
export interface Settings {
  readonly theme: "system" | "light" | "dark";
  readonly density: "regular" | "compact";
  readonly language: Language;
  readonly motion: "system" | "none";
  /** Whether single letters such as `j` work as commands. */
  readonly letterKeys: boolean;
}

/** A passage for the clipboard, for programs that read formatting and for those that do not. */
export interface RichCopy {
  readonly html: string;
  readonly text: string;
}

/** What a page can see and do. Static pages get actions that do nothing. */
export interface Workbench {
  /** What is shown of the process. */
  readonly place: Place;
  /** The process as of the chosen day. */
  readonly state: ProcessState;
  /** The process with everything known. */
  readonly whole: ProcessState;
  readonly processes: readonly ProcessName[];
  readonly t: Words;
  readonly locale: Locale;
  readonly settings: Settings;
  readonly comparisons: ComparisonSource;
  readonly compositions: CompositionSource;
  /** Address of a place, for links. */
  readonly href: (place: Place) => string;
  /** Goes to a place; `replace` leaves no step to go back to. */
  readonly go: (place: Place, how?: "push" | "replace") => void;
  readonly changeSettings: (changes: Partial<Settings>) => void;
  /** Says something to screen readers without moving the focus. */
  readonly announce: (text: string) => void;
  /** Shows a short message that leaves by itself, with a way back where one is given. */
  readonly notify: (text: string, undo?: () => void) => void;
  /** Puts a passage on the clipboard; false where the browser refused. */
  readonly copy: (passage: RichCopy) => Promise<boolean>;
  readonly print: () => void;
  /** Makes a document and hands it over as a file; null when that is done, else why it could not be made. */
  readonly save: (request: SaveRequest, choice?: PaperChoice) => Promise<string | null>;
  /** The edge's clock, an ISO instant; absent on static pages. */
  readonly clock?: () => string;
  readonly ownFiles: OwnFilesSource;
  /** What is typed and not recorded yet. */
  readonly typed: TypedStore;
  /** Bargaining problems of the reader and the solver; absent on static pages. */
  readonly bargaining?: BargainingSource;
  /** Files of monitoring and scenarios; absent on static pages. */
  readonly commitments?: CommitmentSource;
  /** The words of an article in a file; absent on static pages. */
  readonly readProse?: (file: File) => Promise<Result<string>>;
  /** Where processes stand, and new ones; absent on static pages. */
  readonly starts?: StartSource;
  /** The record behind the process; null where the page holds fixed states only. */
  readonly record: RecordAccess | null;
  /** Given on static pages: nothing reacts there, files are linked. */
  readonly still?: StillPage;
}

/** What a static page has instead of actions. */
export interface StillPage {
  /** What the page is called on its site, where it shows one view of a page of the workbench. */
  readonly title?: string;
  /** What may be published of the record; absent where there are readable files only. */
  readonly entries?: readonly Entry[];
  /** Address of a file made from `request`, or null where the site holds none in that format. */
  readonly file: (id: string, format: string, request: () => SaveRequest) => string | null;
}

/** The workbench but for what is shown. */
export type Frame = Omit<Workbench, "place">;

// A context for each field: what changes is drawn anew only where it is read.
const contexts = new Map<string, Context<unknown>>();

function contextOf(field: string): Context<unknown> {
  const known = contexts.get(field) ?? createContext<unknown>(undefined);
  contexts.set(field, known);
  return known;
}

/** Hands fields of the workbench to the pages below; what is not given stays as it is above. */
export function WorkbenchProvider({
  value,
  children,
}: {
  readonly value: Partial<Workbench>;
  readonly children?: ReactNode;
}): ReactNode {
  return Object.entries(value).reduce(
    (inside: ReactNode, [field, now]) => createElement(contextOf(field), { value: now }, inside),
    children,
  );
}

const reader = new Proxy({} as Workbench, { get: (_, field) => use(contextOf(String(field))) });

/**
 * The workbench around a page. A page names the slice that it reads by taking it out at once, `const { t, locale } =
 * useWorkbench()`, and is drawn anew when one of these changes.
 */
export function useWorkbench(): Workbench {
  return reader;
}
