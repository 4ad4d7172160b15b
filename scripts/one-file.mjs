// Puts the whole workbench into one page, dist/parley.html: scripts, styles, letters, workers and both examples.
// It opens from a disk, without a server and without a network. Run after the library was compiled.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { deflateSync } from "node:zlib";
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
const budget = 3_100_000;

// A page on a disk may start no worker that is a module, so workers are plain scripts.
async function part(entry, format) {
  const result = await build({
    root,
    configFile: join(root, "vite.one-file.config.ts"),
    logLevel: "warn",
    build: { rolldownOptions: { input: join(root, "src", "web", entry), output: { format } } },
  });
  const files = [result].flat().flatMap(({ output }) => output);
  const scripts = files.filter(({ type }) => type === "chunk");
  const styles = files.filter(({ fileName }) => fileName.endsWith(".css"));
  const others = files.filter((file) => !scripts.includes(file) && !styles.includes(file));
  if (scripts.length !== 1 || others.length > 0)
    throw new Error(`${entry} does not fit into one file: ${files.map(({ fileName }) => fileName).join(", ")}`);
  return { script: scripts[0].code, style: styles.map(({ source }) => String(source)).join("\n") };
}

/** The faces of a package for some scripts, their files as data. */
function faces({ css, scripts }) {
  const path = join(root, "node_modules", css);
  const blocks = readFileSync(path, "utf8").split(/(?=\/\* )/u);
  return blocks
    .filter((block) =>
      scripts.some((script) => new RegExp(`^/\\* [\\w-]*?-${script}-(?:wght|\\d+)-normal \\*/`, "u").test(block)),
    )
    .filter((block) =>
      scripts.includes(/-(latin-ext|cyrillic-ext|latin|cyrillic|arabic)-(?:wght|\d+)-normal/u.exec(block)?.[1] ?? ""),
    )
    .map((block) => {
      const file = /url\(([^)]+\.woff2)\)/u.exec(block)?.[1] ?? "";
      const data = readFileSync(join(dirname(path), file)).toString("base64");
      return block
        .replace(/\/\*.*?\*\/\s*/u, "")
        .replace(/src:[^;]+;/u, `src:url(data:font/woff2;base64,${data}) format("woff2");`);
    })
    .join("\n");
}

/** Unpacks the processes and the workbench, then runs it: the only script that stands in the page as it is. */
const boot = `(async () => {
  const text = async (id) => {
    const packed = Uint8Array.from(atob(document.getElementById(id).textContent), (letter) => letter.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Response(stream).text();
  };
  document.getElementById("parley-processes").textContent = await text("parley-packed-processes");
  const script = document.createElement("script");
  script.src = URL.createObjectURL(new Blob([await text("parley-main")], { type: "text/javascript" }));
  document.head.append(script);
})().catch((error) => {
  document.getElementById("root").textContent =
    "This browser cannot unpack the workbench; one of 2023 or later can. Nothing was changed. (" + error + ")";
});`;
const deflated = (code) => deflateSync(Buffer.from(code), { level: 9 }).toString("base64");
const sha = (code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

async function makePage() {
  const { loadProcess } = await import(pathToFileURL(join(root, "dist", "cli", "processes.js")).href);
  const states = [];
  for (const name of examples) states.push(await loadProcess(join(root, "examples", name)));
  const main = await part("one-file.tsx", "iife");
  const worker = await part("worker.ts", "iife");
  const files = await part("files-worker.ts", "iife");
  const icon = readFileSync(join(root, "src", "web", "mark.svg")).toString("base64");
  const policy = [
    "default-src 'none'",
    `script-src ${sha(boot)} blob:`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "font-src data:",
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
<style>${fonts.map(faces).join("\n")}
${main.style}</style>
</head>
<body>
<div id="root"></div>
<noscript>Parley runs in the browser and needs JavaScript. Allow it for this page and load it again.</noscript>
<script type="application/json" id="parley-processes"></script>
<script type="text/plain" id="parley-packed-processes">${deflated(JSON.stringify(states))}</script>
<script type="text/plain" id="parley-main">${deflated(main.script)}</script>
<script type="text/plain" id="parley-worker">${deflated(worker.script)}</script>
<script type="text/plain" id="parley-files-worker">${deflated(files.script)}</script>
<script>${boot}</script>
</body>
</html>
`;
}

const page = await makePage();
const size = Buffer.byteLength(page);
if (size >= budget) throw new Error(`parley.html has ${size} bytes; it must stay under ${budget}`);
writeFileSync(join(root, "dist", "parley.html"), page);
