import type { AlignmentCorrection } from "../core/text/alignment.ts";
import type { PartyCorrections } from "../core/text/compile.ts";
import type { PartyDraft } from "../core/text/composite.ts";
import { corrected } from "../views/pages/texts/compare/compare-place.ts";
import { said } from "../core/common/said.ts";
import { failureOf } from "../core/common/result.ts";
import { CommandFailure, type Arguments, type CliWords, type HelpLine } from "./command.ts";
import { readBytes } from "./files.ts";

/** Option of commands that align. */
export const correctionOptions = { corrections: { type: "string" } } as const;

/** Help on `correctionOptions`. */
export const correctionHelp = ({ options }: CliWords): readonly HelpLine[] => [
  ["--corrections FILE", options.corrections({ form: '[{"from":["6"],"to":["7"]}, …]' })],
];

function isIdList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** Help on `correctionOptions` where several drafts are compiled. */
export const partyCorrectionHelp = ({ options }: CliWords): readonly HelpLine[] => [
  [
    "--corrections FILE",
    options.partyCorrections({ form: '[{"from":"US","to":"UA","corrections":[{"from":["6"],"to":["7"]}]}, …]' }),
  ],
];

/** A person's corrections from the file named, none where no file is named. */
export async function correctionsOf(args: Arguments): Promise<readonly AlignmentCorrection[]> {
  const path = args.value("corrections");
  return path === undefined ? [] : pairingsIn(await listIn(path), path);
}

/**
 * A person's corrections for several drafts from the file named, set over those on record; a draft goes by the name of
 * its party or by its id.
 */
export async function partyCorrectionsOf(
  args: Arguments,
  drafts: readonly PartyDraft[],
  recorded: readonly PartyCorrections[],
): Promise<readonly PartyCorrections[]> {
  const path = args.value("corrections");
  if (path === undefined) return recorded;
  const list = await listIn(path);
  const parties = [...new Set(drafts.map(({ party }) => party))];
  const [first, second, more] = parties;
  const isPlain = list.length > 0 && list.every((item) => !isObject(item) || item["corrections"] === undefined);
  if (isPlain) {
    if (first === undefined || second === undefined || more !== undefined)
      throw new CommandFailure(
        said("corrections-of", { n: parties.length, form: '{"from":NAME,"to":NAME,"corrections":[…]}' }),
        path,
      );
    return overridden(recorded, { from: first, to: second, corrections: pairingsIn(list, path) });
  }
  const partyNamed = (name: unknown, at: string): string => {
    const found = drafts.find(({ party, id }) => name === party || name === id);
    if (found === undefined)
      throw new CommandFailure(
        failureOf(
          said("corrections-unknown", {
            name: JSON.stringify(name) ?? said("given.nothing"),
            parties: parties.join(", "),
          }),
          { file: path, place: at },
        ),
      );
    return found.party;
  };
  return list.reduce<readonly PartyCorrections[]>((known, item, index) => {
    const { from, to, corrections } = isObject(item) ? item : {};
    const at = `entry ${index + 1}`;
    if (!Array.isArray(corrections))
      throw new CommandFailure(failureOf(said("corrections-list"), { file: path, place: at }));
    return overridden(known, {
      from: partyNamed(from, at),
      to: partyNamed(to, at),
      corrections: pairingsIn(corrections, `${path}, ${at}`),
    });
  }, recorded);
}

/** Corrections set over earlier ones between the same two parties, whichever way round those are stated. */
function overridden(known: readonly PartyCorrections[], added: PartyCorrections): readonly PartyCorrections[] {
  const concerns = ({ from, to }: PartyCorrections): boolean =>
    (from === added.from && to === added.to) || (from === added.to && to === added.from);
  const before = known
    .filter(concerns)
    .flatMap(({ from, corrections }) =>
      from === added.from ? corrections : corrections.map((one) => ({ from: one.to, to: one.from })),
    );
  const rest = known.filter((one) => !concerns(one));
  return [...rest, { ...added, corrections: corrected(before, added.corrections) }];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The list that a file of corrections holds. */
async function listIn(path: string): Promise<readonly unknown[]> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(await readBytes(path)));
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(said("not-json.file", { why }), path, { cause: error });
  }
  const list = Array.isArray(value) ? value : (value as { pairs?: unknown } | null)?.pairs;
  if (!Array.isArray(list))
    throw new CommandFailure(said("corrections-file", { form: '{"from":[ids],"to":[ids]}' }), path);
  return list;
}

function pairingsIn(list: readonly unknown[], path: string): readonly AlignmentCorrection[] {
  return list.map((item: unknown, index) => {
    const { from, to } = (item ?? {}) as { from?: unknown; to?: unknown };
    if (!isIdList(from) || !isIdList(to))
      throw new CommandFailure(failureOf(said("corrections-ids"), { file: path, place: `entry ${index + 1}` }));
    return { from, to };
  });
}
