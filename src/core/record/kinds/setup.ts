import { body, credential, member, party, processFrame, coverage, readmission } from "../../things/process.ts";
import { kindOf, type EntryKind } from "../kind.ts";

/** The frame of a process. */
export const setupKinds: readonly EntryKind[] = [
  kindOf(processFrame, "setup", { names: () => "process" }),
  kindOf(party, "setup"),
  kindOf(body, "setup"),
  kindOf(member, "setup"),
  kindOf(readmission, "access"),
  kindOf(credential, "credentials"),
  kindOf(coverage, "setup"),
];
