import { download } from './download';

/** What a drawing takes from the page's style sheets, which a saved file does not have. */
const inherited = [
  ...['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity'],
  ...['font-family', 'font-size', 'font-weight', 'color'],
];

/** Saves a drawing with the colours it has on the page. */
export function saveSvg(svg: SVGSVGElement, name: string): void {
  download(`${name}.svg`, 'image/svg+xml', standalone(svg));
}

const pngScale = 2;

/** Saves a drawing as a picture, twice as large as its own units. Rejects when the browser cannot draw it. */
export async function savePng(svg: SVGSVGElement, name: string): Promise<void> {
  const { width, height } = svg.viewBox.baseVal;
  const image = new Image(width * pngScale, height * pngScale);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(svg))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d')?.drawImage(image, 0, 0, image.width, image.height);
  download(`${name}.png`, 'image/png', await canvas.convertToBlob({ type: 'image/png' }));
}

/** The drawing as a file of its own: styles written out, and the page's ground behind it. */
function standalone(svg: SVGSVGElement): string {
  const { width, height } = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll<SVGElement>('*');
  for (const [place, element] of copy.querySelectorAll<SVGElement>('*').entries()) {
    const original = originals[place];
    if (original !== undefined) writeOut(original, element);
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', `${width}`);
  copy.setAttribute('height', `${height}`);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

function writeOut(original: SVGElement, copy: SVGElement): void {
  const style = getComputedStyle(original);
  for (const property of inherited) copy.style.setProperty(property, style.getPropertyValue(property));
}
