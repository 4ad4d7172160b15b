// A thread that draws the pictures it is asked for.
import { parentPort } from "node:worker_threads";
import { pngOfSvg } from "./pictures.ts";
import type { PictureAnswer, PictureAsked } from "./picture-threads.ts";

async function answer({ at, svg }: PictureAsked): Promise<PictureAnswer> {
  try {
    return { at, png: await pngOfSvg(svg) };
  } catch (error) {
    return { at, failure: String(error) };
  }
}

parentPort?.on("message", (asked: PictureAsked) => {
  void answer(asked).then((answered) => parentPort?.postMessage(answered));
});
