import { said } from "../core/common/said.ts";
import { UsageError, type Arguments, type CliWords, type HelpLine } from "./command.ts";

/** Options of every command that writes a document. */
export const exportOptions = {
  output: { type: "string", short: "o" },
  marking: { type: "string" },
  status: { type: "string" },
  "as-of": { type: "string" },
  revision: { type: "string" },
  at: { type: "string" },
  final: { type: "boolean" },
} as const;

/** Help on `exportOptions`. */
export const exportHelp = ({ options }: CliWords): readonly HelpLine[] => [
  ["-o, --output FILE", options.output],
  ["--marking TEXT", options.marking],
  ["--status TEXT", options.status],
  ["--as-of YYYY-MM-DD", options.asOf],
  ["--revision N", options.revision],
  ["--at YYYY-MM-DDTHH:MMZ", options.at],
  ["--final", options.final],
];

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

/** The day asked for. */
export function dayOf(args: Arguments): string | undefined {
  const asOf = args.value("as-of");
  if (asOf !== undefined && !isDay(asOf)) throw new UsageError(said("day-option", { day: asOf }));
  return asOf;
}
