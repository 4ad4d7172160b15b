/** Pixels of the picture per pixel of the drawing: sharp in print and on dense screens. */
const sharpness = 2;

/** An SVG drawing with width and height as a PNG picture. */
export async function pictureOf(svg: string): Promise<Uint8Array> {
  const image = new Image();
  // An address made of the drawing itself: nothing is fetched, and the canvas stays readable.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * sharpness;
  canvas.height = image.naturalHeight * sharpness;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser gives no canvas; the picture was not made.");
  context.scale(sharpness, sharpness);
  context.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("The browser made no picture of the drawing.");
  return new Uint8Array(await blob.arrayBuffer());
}
