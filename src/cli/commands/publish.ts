import type { Command } from "../command.ts";

/** `parley publish`: a static site of the public room. */
export const publishCommand: Command = {
  name: "publish",
  usage: "publish DIR -o SITE [--as-of DAY] [--language en|fr|uk|ar]",
  summary: "Make a static site of the public room, readable without scripts",
  help: [
    "  -o SITE           the folder to write; a site made before is replaced whole, any other folder is left alone",
    "  --as-of DAY       the state of that day, YYYY-MM-DD",
    "  --language LANG   language of the interface: en, fr, uk or ar (texts keep theirs)",
    "  --no-pictures     without PNG pictures, which take half of the time; SVG ones are there all the same",
    "Only what is public is read: with record/public.jsonl in the folder its entries, else the readable files.",
  ],
  options: {
    output: { type: "string", short: "o" },
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
