// Puts the compiled command line into a few files, dist/bundle: hundreds of small ones take longer to load than most commands
// to run. Each command still loads its own part alone. Run after the library was compiled.
import { join, relative } from "node:path";
import { build } from "vite";
import { root } from "./setup.mjs";

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

await build({
  root,
  configFile: false,
  logLevel: "warn",
  plugins: [fromOwnPlace],
  ssr: { noExternal: bundled },
  build: {
    ssr: join(from, "cli", "main.js"),
    outDir: to,
    target: "node20",
    minify: true,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // All beside one another, as `fromOwnPlace` takes them to be.
      output: { chunkFileNames: "[name]-[hash].js" },
      // As in vite.config.ts: these only declare.
      treeshake: { moduleSideEffects: (id) => !/[\\/]dist[\\/](?:core|formats|views|words)[\\/]/u.test(id) },
    },
  },
});
