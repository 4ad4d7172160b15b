// Puts the compiled command line into a few files, dist/bundle: hundreds of small ones take longer to load than most commands
// to run. Each command still loads its own part alone. Run after the library was compiled.
import { join, relative } from "node:path";
import { build } from "vite";
import { root } from "./setup.mjs";
import { wordsOfCommands } from "./words-of-pages.mjs";

const from = join(root, "dist");
const to = join(from, "bundle");
/** Small libraries that most commands load. */
const bundled = ["parse5", "entities", "yaml", "fflate", "intl-messageformat", /^@formatjs\//u, /^@noble\//u];

/** A module that finds files beside itself finds them where it was compiled. */
const fromOwnPlace = {
  name: "from-own-place",
  transform(code, id) {
    if (!id.startsWith(from) || !code.includes("import.meta.url")) return null;
    const place = relative(to, id).replaceAll("\\", "/");
    return code.replaceAll("import.meta.url", `new URL(${JSON.stringify(place)}, import.meta.url).href`);
  },
};

/** The chunk of what a module of the command line loads at once, itself and through others. */
function reachedFrom(name, module) {
  let reached = null;
  const nameOf = (id, context) => {
    if (reached === null) {
      reached = new Set([join(from, "cli", module)]);
      for (const each of reached) for (const next of context.getModuleInfo(each)?.importedIds ?? []) reached.add(next);
    }
    return reached.has(id) ? name : null;
  };
  return { debugName: name, name: nameOf };
}

await build({
  root,
  configFile: false,
  logLevel: "warn",
  plugins: [fromOwnPlace, wordsOfCommands()],
  ssr: { noExternal: bundled },
  // The build for Node loads workers, which nothing here asks for.
  resolve: { alias: { fflate: "fflate/browser" } },
  // Words of a language are parsed as data, which takes half as long as evaluating them as a program.
  json: { stringify: true, namedExports: false },
  build: {
    ssr: join(from, "cli", "main.js"),
    outDir: to,
    target: "node20",
    minify: true,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // All beside one another, as `fromOwnPlace` takes them to be.
      output: {
        chunkFileNames: "[name]-[hash].js",
        // What every call loads, and what reads a draft, as most commands do, each in one file: fifty small ones take longer.
        codeSplitting: {
          groups: [
            // English, which what reads a draft falls back to, is all the words that most calls need.
            { name: "en", test: /[\\/]words[\\/]en\.json$/u, priority: 3 },
            { ...reachedFrom("begin", "command-line.js"), priority: 2 },
            { ...reachedFrom("drafts", "commands/read.js"), priority: 1 },
          ],
        },
      },
      // As in vite.config.ts: these only declare.
      treeshake: { moduleSideEffects: (id) => !/[\\/]dist[\\/](?:core|formats|views|words)[\\/]/u.test(id) },
    },
  },
});
