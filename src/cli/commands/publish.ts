import type { Command } from "../command.ts";

/** `parley publish`: a static site of the public room. */
export const publishCommand: Command = {
  help: ({ options, help }) => [
    ["-o SITE", options.site],
    ["--publisher NAME", options.sitePublisher],
    ["--licence LICENCE", options.siteLicence],
    ["--address URL", options.siteAddress],
    ["--as-of DAY", options.siteDay],
    ["--language LANG", options.siteLanguage],
    ["--no-pictures", options.noPictures],
    "",
    help.publish,
  ],
  options: {
    output: { type: "string", short: "o" },
    publisher: { type: "string" },
    licence: { type: "string" },
    address: { type: "string" },
    "as-of": { type: "string" },
    language: { type: "string" },
    "no-pictures": { type: "boolean" },
  },
  async run(args, terminal) {
    // All pages come with it: they are read in when they are needed.
    const { publish } = await import("../publish/run.ts");
    return publish(args, terminal);
  },
};
