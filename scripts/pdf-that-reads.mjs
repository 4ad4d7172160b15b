// The PDF engine without what draws, edits, saves and prints: Parley asks it for words, pictures' dots and remarks only.

/** Of each file of the engine: its sections that nothing asks for, and what stands for names that are still called. */
export const FILES = {
  "pdf.mjs": {
    unused: [
      "src/display/xfa_layer.js",
      "src/display/editor/",
      "src/display/touch_manager.js",
      "src/display/canvas_dependency_tracker.js",
      "src/display/webgpu_mesh.js",
      "src/display/pattern_helper.js",
      "src/display/canvas.js",
      "src/display/text_layer.js",
      "src/shared/scripting_utils.js",
      "src/display/svg_factory.js",
      "src/display/annotation_layer.js",
      "src/display/draw_layer.js",
      "src/display/text_layer_images.js",
      "src/pdf.js",
    ],
    instead: { TextLayer: "class TextLayer { static cleanup() {} }" },
    exports: "export { getDocument };",
  },
  "pdf.worker.mjs": {
    // Forms of the XFA kind are read as the plain forms beside them (`enableXfa: false`).
    unused: [
      "src/core/xfa/",
      "src/core/xfa_fonts.js",
      "src/core/calibri_factors.js",
      "src/core/helvetica_factors.js",
      "src/core/liberationsans_widths.js",
      "src/core/myriadpro_factors.js",
      "src/core/segoeui_factors.js",
      "src/core/writer.js",
      "src/core/editor/",
    ],
    instead: { XFAFactory: "class XFAFactory { static getRichTextAsHtml() { return null; } }" },
    exports: "",
  },
};

/** For Vite: leaves these sections out. */
export function pdfThatReads() {
  return {
    name: "pdf-that-reads",
    enforce: "pre",
    transform: (code, id) => {
      const [, file] = /\/pdfjs-dist\/build\/(pdf(?:\.worker)?\.mjs)$/u.exec(id) ?? [];
      return file === undefined ? null : withoutSections(code, FILES[file]);
    },
  };
}

/** The engine's file is its sources one after another, each under a line with its path. */
export function withoutSections(code, { unused, instead, exports }) {
  const [head, ...sections] = code.split(/^(?=;\/\/ \.\/)/mu);
  const isUnused = (section) => unused.some((path) => section.startsWith(`;// ./${path}`));
  const kept = sections
    .filter((section) => !isUnused(section))
    .join("")
    .replace(/\/\/# source.*$/u, "");
  const dropped = sections.filter(isUnused);
  const missing = unused.filter((path) => !dropped.some((section) => section.startsWith(`;// ./${path}`)));
  if (missing.length > 0) throw new Error(`the PDF engine has no ${missing.join(", ")} any more`);
  const declared = dropped.flatMap((section) =>
    [...section.matchAll(/^(?:(?:async )?function\*? ?|class |const |let |var )([\w$]+)/gmu)].map(([, name]) => name),
  );
  const named = new Set(kept.match(/[\w$]+/gu));
  // A name that is still said somewhere, mostly by chance, fails loudly where it is used.
  const absent = (name) => `class ${name} { constructor() { throw new Error("${name} is left out of this build"); } }`;
  const stubs = declared.filter((name) => named.has(name)).map((name) => instead[name] ?? absent(name));
  return [head, ...stubs, kept, exports].join("\n");
}
