// Puts the whole workbench into one page, dist/parley.html: scripts, styles, letters, workers and both examples.
// It opens from a disk, without a server and without a network. Run after the library was compiled.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import zopfli from "@gfx/zopfli";
import { build } from "vite";
import { root } from "./setup.mjs";

const examples = ["lake-irrin", "ukraine"];
/** Letters that the texts and the interface need: the cuts without optical sizes, one file a style and script. */
const fonts = [
  { css: "@fontsource-variable/source-serif-4/wght.css", scripts: ["latin", "latin-ext", "cyrillic"] },
  { css: "@fontsource-variable/ibm-plex-sans/wght.css", scripts: ["latin", "latin-ext", "cyrillic"] },
  { css: "@fontsource-variable/noto-naskh-arabic/wght.css", scripts: ["arabic"] },
  { css: "@fontsource/ibm-plex-sans-arabic/arabic-400.css", scripts: ["arabic"] },
  { css: "@fontsource/ibm-plex-sans-arabic/arabic-600.css", scripts: ["arabic"] },
];
/** Most bytes of the page. */
const budget = 3_000_000;

/** The script and its styles. A page on a disk may start no worker that is a module, so it is a plain script. */
async function bundled() {
  const result = await build({
    root,
    configFile: join(root, "vite.one-file.config.ts"),
    logLevel: "warn",
    build: { rolldownOptions: { input: join(root, "src/web/one-file-start.ts"), output: { format: "iife" } } },
  });
  const files = [result].flat().flatMap(({ output }) => output);
  const scripts = files.filter(({ type }) => type === "chunk");
  const styles = files.filter(({ fileName }) => fileName.endsWith(".css"));
  const others = files.filter((file) => !scripts.includes(file) && !styles.includes(file));
  if (scripts.length !== 1 || others.length > 0)
    throw new Error(`the workbench does not fit into one file: ${files.map(({ fileName }) => fileName).join(", ")}`);
  return { script: scripts[0].code, style: styles.map(({ source }) => String(source)).join("\n") };
}

/** The faces of a package for some scripts: each with the place of its file among those of the page, and the files. */
function faces({ css, scripts }) {
  const path = join(root, "node_modules", css);
  return readFileSync(path, "utf8")
    .split(/(?=\/\* )/u)
    .flatMap((block) => {
      const [, script] =
        /^\/\* [\w-]*?-(latin-ext|cyrillic-ext|latin|cyrillic|arabic)-(?:wght|\d+)-normal \*\//u.exec(block) ?? [];
      if (!scripts.includes(script)) return [];
      const file = /url\(([^)]+\.woff2)\)/u.exec(block)?.[1] ?? "";
      return [{ face: block.replace(/\/\*.*?\*\/\s*/u, ""), file: readFileSync(join(dirname(path), file)) }];
    });
}

/** Unpacks the processes and the workbench, then runs it: the only script that stands in the page as it is. */
const boot = `(async () => {
  const bytes = (id) => {
    const [length, letters] = document.getElementById(id).textContent.split(":", 2);
    const packed = new Uint8Array(Number(length));
    let [held, bits, next] = [0, 0, 0];
    const digit = (code) => (code === 124 ? 25 : code === 125 ? 27 : code - 33);
    for (let at = 0; at < letters.length; at += 2) {
      held |= (digit(letters.charCodeAt(at)) + 91 * digit(letters.charCodeAt(at + 1))) << bits;
      for (bits += 13; bits >= 8; bits -= 8) {
        packed[next++] = held & 255;
        held >>= 8;
      }
    }
    return new Blob([packed]);
  };
  const text = (id) => new Response(bytes(id).stream().pipeThrough(new DecompressionStream("deflate"))).text();
  const letters = document.createElement("style");
  letters.textContent = document
    .getElementById("parley-faces")
    .textContent.replace(/letters:\\d+/g, (id) => URL.createObjectURL(bytes(id)));
  const style = document.createElement("style");
  style.textContent = await text("parley-style");
  document.head.append(letters, style);
  document.getElementById("parley-processes").textContent = await text("parley-packed-processes");
  const script = document.createElement("script");
  script.id = "parley-script";
  script.src = URL.createObjectURL(new Blob([await text("parley-code")], { type: "text/javascript" }));
  document.head.append(script);
})().catch((error) => {
  document.getElementById("root").textContent =
    "This browser cannot unpack the workbench; one of 2023 or later can. Nothing was changed. (" + error + ")";
});`;
/** Packed one part in twenty smaller than zlib does; more rounds than one win little. */
const deflated = async (code) => Buffer.from(await zopfli.zlibAsync(Buffer.from(code), { numiterations: 1 }));
/** Bytes as text, two letters for 13 bits: the signs from ! on, but | for : and } for <, after the number of bytes. */
const lettered = (bytes) => {
  const letter = (digit) => String.fromCharCode(digit === 25 ? 124 : digit === 27 ? 125 : digit + 33);
  const pair = (value) => letter(value % 91) + letter(Math.floor(value / 91));
  let letters = "";
  let [held, bits] = [0, 0];
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits < 13) continue;
    letters += pair(held & 8191);
    held >>= 13;
    bits -= 13;
  }
  if (bits > 0) letters += pair(held);
  return `${bytes.length}:${letters}`;
};
const sha = (code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

async function makePage() {
  const { loadProcess } = await import(pathToFileURL(join(root, "dist", "cli", "processes.js")).href);
  const states = [];
  for (const name of examples) states.push(await loadProcess(join(root, "examples", name)));
  const { script, style } = await bundled();
  const letters = fonts.flatMap(faces);
  const icon = readFileSync(join(root, "src", "web", "mark.svg")).toString("base64");
  const policy = [
    "default-src 'none'",
    `script-src ${sha(boot)} blob:`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "font-src blob:",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Parley</title>
<link rel="icon" href="data:image/svg+xml;base64,${icon}">
</head>
<body>
<div id="root"></div>
<noscript>Parley runs in the browser and needs JavaScript. Allow it for this page and load it again.</noscript>
<script type="text/plain" id="parley-faces">${letters.map(({ face }, at) => face.replace(/src:[^;]+;/u, `src:url(letters:${at}) format("woff2");`)).join("")}</script>
${letters.map(({ file }, at) => `<script type="text/plain" id="letters:${at}">${lettered(file)}</script>`).join("\n")}
<script type="application/json" id="parley-processes"></script>
<script type="text/plain" id="parley-packed-processes">${lettered(await deflated(JSON.stringify(states)))}</script>
<script type="text/plain" id="parley-style">${lettered(await deflated(style))}</script>
<script type="text/plain" id="parley-code">${lettered(await deflated(script))}</script>
<script>${boot}</script>
</body>
</html>
`;
}

const page = await makePage();
const size = Buffer.byteLength(page);
if (size >= budget) throw new Error(`parley.html has ${size} bytes; it must stay under ${budget}`);
writeFileSync(join(root, "dist", "parley.html"), page);
