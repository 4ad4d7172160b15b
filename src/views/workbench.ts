import { createContext, useContext } from "react";
import type { ProcessState } from "../core/record/state.ts";
import type { ComparisonSource } from "./comparison.ts";
import type { InterfaceLanguage, Locale } from "./locale.ts";
import type { Messages } from "./messages/en.ts";
import type { Place } from "./place.ts";

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
  readonly language: InterfaceLanguage;
  readonly motion: "system" | "none";
  /** Whether single letters such as `j` work as commands. */
  readonly letterKeys: boolean;
}

/** A passage for the clipboard, for programs that read formatting and for those that do not. */
export interface RichCopy {
  readonly html: string;
  readonly text: string;
}

/** What every page can see and do. Static pages get one whose actions do nothing. */
export interface Workbench {
  /** The process as of the chosen day. */
  readonly state: ProcessState;
  /** The process with everything known. */
  readonly whole: ProcessState;
  readonly processes: readonly ProcessName[];
  readonly place: Place;
  readonly t: Messages;
  readonly locale: Locale;
  readonly settings: Settings;
  readonly comparisons: ComparisonSource;
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
}

const context = createContext<Workbench | null>(null);

/** Hands the workbench to the pages below. */
export const WorkbenchProvider = context.Provider;

/** The workbench around a page. */
export function useWorkbench(): Workbench {
  const workbench = useContext(context);
  if (workbench === null) throw new Error("a page was rendered outside a workbench");
  return workbench;
}
