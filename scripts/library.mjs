// `npm run library`: the library as a package of its own, without server, database and pages, in build/library and as
// a file that npm installs (build/parley-library-VERSION.tgz). Its version, and those of what it needs, are the ones of Parley.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { billOf, licencesOf } from "./bill.mjs";
import { root, run, setUp } from "./setup.mjs";
import { wordsOfLibrary } from "./words-of-pages.mjs";

/** Parts of the core that others may import. */
const entrances = ["common", "text", "bargain", "commitments", "evidence", "record", "briefing"];
const needed = [
  "@formatjs/icu-messageformat-parser",
  "@noble/hashes",
  "fflate",
  "intl-messageformat",
  "parse5",
  "yaml",
];
/** Larger than the library itself: whoever reads PDF files installs it beside. */
const besides = ["pdfjs-dist"];

setUp();
const app = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const folder = join(root, "build", "library");
const versions = (names) => Object.fromEntries(names.map((name) => [name, app.dependencies[name]]));
const manifest = {
  name: "parley-library",
  version: app.version,
  description:
    "Texts of peace agreements: reading, comparing, compiling, bargaining over and checking them. The library of Parley.",
  license: app.license,
  type: app.type,
  sideEffects: false,
  exports: {
    ...Object.fromEntries(entrances.map((name) => [`./${name}`, entrance(`core/${name}/index`)])),
    "./formats": entrance("formats/index"),
    "./words": entrance("words/words"),
  },
  files: ["core", "formats", "words", "examples", "NOTICE", "licences.txt", "sbom.json"],
  engines: app.engines,
  dependencies: versions(needed),
  peerDependencies: versions(besides),
  peerDependenciesMeta: Object.fromEntries(besides.map((name) => [name, { optional: true }])),
};

function entrance(path) {
  return { types: `./${path}.d.ts`, default: `./${path}.js` };
}

/** The files of dist that its entrances lead to, in code and in types; what only pages or the server use stays out. */
function reached() {
  const paths = new Set();
  const open = Object.values(manifest.exports).flatMap(Object.values);
  for (const each of open) {
    const path = normalize(each);
    if (paths.has(path)) continue;
    paths.add(path);
    if (path.endsWith(".json")) continue;
    const code = readFileSync(join(root, "dist", path), "utf8");
    for (const [, named] of code.matchAll(/\b(?:from|import|import\()\s*"(\.{1,2}\/[\w./-]+)"/gu)) {
      const found = join(dirname(path), named);
      open.push(path.endsWith(".d.ts") ? found.replace(/\.[jt]s$/u, ".d.ts") : found);
    }
  }
  return paths;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const path of reached()) {
  cpSync(join(root, "dist", path), join(folder, path), { recursive: true });
  // Tables of words are read by programs alone: without indentation they take three quarters of the room.
  if (path.endsWith(".json")) {
    const table = JSON.parse(readFileSync(join(folder, path), "utf8"));
    writeFileSync(join(folder, path), JSON.stringify(path.startsWith("words/") ? wordsOfLibrary(table) : table));
  }
  // What things mean stands beside their types, and once is enough.
  if (path.endsWith(".js"))
    writeFileSync(
      join(folder, path),
      readFileSync(join(folder, path), "utf8").replaceAll(/^[ \t]*\/\*\*(?:[^*]|\*(?!\/))*\*\/[ \t]*\n/gmu, ""),
    );
  // So are types read by programs alone; what a person is shown of them is their comments, whose lines keep their stars.
  if (path.endsWith(".d.ts"))
    writeFileSync(join(folder, path), readFileSync(join(folder, path), "utf8").replaceAll(/^[ \t]+(?=\S)/gmu, ""));
}
cpSync(join(root, "packages", "library"), folder, { recursive: true });
for (const file of ["LICENSE", "NOTICE"]) cpSync(join(root, file), join(folder, file));
const bill = billOf(manifest);
writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
writeFileSync(join(folder, "sbom.json"), `${JSON.stringify(bill, null, 1)}\n`);
writeFileSync(join(folder, "licences.txt"), licencesOf(bill));
const npm = process.env.npm_execpath;
const args = ["pack", folder, "--pack-destination", join(root, "build"), "--silent"];
if (npm?.endsWith(".js")) run(process.execPath, [npm, ...args]);
else run("npm", args);
