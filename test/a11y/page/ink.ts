// Colours as the browser paints them.
import { outwards } from './tree.js';

/** Red, green and blue of 0 to 255, alpha of 0 to 1. */
export interface Ink {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const brush = canvas.getContext('2d', { willReadFrequently: true });
const known = new Map<string, Ink>();

function paint(colour: string): Ink {
  if (!brush) throw new Error('There is no canvas to read colours from');
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return { rgb: [red, green, blue], alpha: alpha / 255 };
}

/** Any computed colour. */
export function inkOf(colour: string): Ink {
  const ink = known.get(colour) ?? paint(colour);
  known.set(colour, ink);
  return ink;
}

const mix = (over: number, under: number, alpha: number): number => over * alpha + under * (1 - alpha);

const lay = ({ rgb: [red, green, blue], alpha }: Ink, { rgb: under }: Ink): Ink => ({
  rgb: [mix(red, under[0], alpha), mix(green, under[1], alpha), mix(blue, under[2], alpha)],
  alpha: 1,
});

/** What is painted behind the content of an element; pictures are left out. */
export function groundOf(element: Element | null): Ink {
  const layers = element ? [...outwards(element)].map((outer) => inkOf(getComputedStyle(outer).backgroundColor)) : [];
  const full = layers.findIndex(({ alpha }) => alpha === 1);
  const base = full < 0 ? inkOf('Canvas') : inkOf('white');
  const seen = full < 0 ? layers : layers.slice(0, full + 1);
  return seen.reduceRight((ground, layer) => lay(layer, ground), base);
}

const linear = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminance = ({ rgb: [red, green, blue] }: Ink): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(ink: Ink, ground: Ink): number {
  const [one, other] = [luminance(lay(ink, ground)), luminance(ground)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
