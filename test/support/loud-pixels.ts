import type { Page } from 'puppeteer-core';

/** The colour of letters that must not be seen; nothing else on the replicas is like it. */
export const loudCss = '.loud { color: #f0f !important; text-decoration: underline #f0f }';

/** How many points of a picture (PNG, base64) have the loud colour. `scratch` is any blank page of a browser. */
export function countLoudPixels(scratch: Page, png: string): Promise<number> {
  return scratch.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
    let loud = 0;
    for (let at = 0; at < bytes.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
      if (red > 170 && blue > 170 && green < 110) loud++;
    }
    return loud;
  }, png);
}
