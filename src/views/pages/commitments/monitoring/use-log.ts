import { useMemo } from "react";
import { logOf } from "../../../../core/record/contests.ts";
import type { MonitoringLog } from "../../../../core/record/state.ts";
import { useWorkbench } from "../../../workbench.ts";
import { withoutRooms } from "./model.ts";

/** The log as of the chosen day or with everything known, with what parties dispute at the table; undefined where there is none. */
export function useLog(when: "day" | "whole" = "day"): MonitoringLog | undefined {
  const { state, whole, record } = useWorkbench();
  const process = when === "day" ? (record?.talks ?? state) : (record?.whole ?? whole);
  const alone = record?.audience.capacity === "sole";
  return useMemo(() => {
    const log = logOf(process);
    return log !== undefined && alone ? withoutRooms(log) : log;
  }, [process, alone]);
}
