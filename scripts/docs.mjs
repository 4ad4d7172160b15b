// `npm run docs [FOLDER]`: the documentation as a site (build/docs) that needs no server: pages of docs/, a reference made
// from the declarations, and a playground of the one file and both examples. `--text` leaves the playground out.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { root, run, setUp } from "./setup.mjs";
import { pageOf } from "./docs/page.mjs";
import { commandLine, interfaceOf, library } from "./docs/reference.mjs";

setUp();
const words = process.argv.slice(2);
const folder = resolve(words.find((word) => !word.startsWith("-")) ?? join(root, "build", "docs"));
const contents = JSON.parse(readFileSync(join(root, "docs/contents.json"), "utf8"));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const made = { "command-line.md": commandLine, "interface.md": interfaceOf, "library.md": library };

/** Who answers for the examples, and what readers may do with them. */
const whose = ["--publisher", "The Parley authors", "--licence", "Apache-2.0"];
const write = (path, content) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
rmSync(folder, { recursive: true, force: true });
const { styleFiles } = await import(pathToFileURL(join(root, "dist/cli/publish/styles.js")).href);
for (const [path, content] of await styleFiles()) write(path, content);
write("assets/docs.css", readFileSync(join(root, "scripts/docs/docs.css"), "utf8"));
cpSync(join(root, "docs/workbench.png"), join(folder, "workbench.png"));
for (const { page } of contents.parts.flatMap(({ pages }) => pages)) {
  const source = page in made ? await made[page]() : readFileSync(join(root, "docs", page), "utf8");
  write(
    page.replace(/\.md$/u, ".html"),
    pageOf({ source, page, contents, version, root: posix.relative(posix.dirname(page), "") }),
  );
}
if (!words.includes("--text")) {
  write("playground/parley.html", readFileSync(join(root, "dist/parley.html")));
  for (const name of ["lake-irrin", "ukraine"]) {
    const out = join(folder, "playground", name);
    run(process.execPath, [join(root, "bin/parley.js"), "publish", join(root, "examples", name), "-o", out, ...whose]);
  }
}
console.log(folder);
