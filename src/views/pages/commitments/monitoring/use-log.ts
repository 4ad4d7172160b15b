import { useMemo } from "react";
import { logOf } from "../../../../core/record/contests.ts";
import type { MonitoringLog } from "../../../../core/record/state.ts";
import { useWorkbench } from "../../../workbench.ts";

/** The log as of the chosen day or with everything known, with what parties dispute at the table; undefined where there is none. */
export function useLog(when: "day" | "whole" = "day"): MonitoringLog | undefined {
  const { state, whole, record } = useWorkbench();
  const process = when === "day" ? (record?.talks ?? state) : (record?.whole ?? whole);
  return useMemo(() => logOf(process), [process]);
}
