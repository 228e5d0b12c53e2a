import { promisify } from 'node:util';
import { constants, crc32, deflate } from 'node:zlib';

/** An opaque picture: red, green, blue and opacity of each pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Colours of a palette at most: what four bits can tell apart. */
const MOST = 16;

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * A picture of few colours as a PNG file with a palette and four bits a pixel: about a third of the bytes of one without.
 *
 * @param exact Colours that stay as they are, `#rrggbb`: those that the picture is drawn in, 16 at most.
 * @param blends The most colours between them: the edges of shapes and letters have hundreds, of which few are needed.
 */
export async function palettePNG(picture: Pixels, exact: readonly string[], blends: number): Promise<Uint8Array> {
  const { width, height } = picture;
  const colours = coloursOf(picture);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = paletteOf(counts, exact, blends);
  const entries = new Map([...counts.keys()].map((colour) => [colour, nearestOf(palette, colour)]));
  const rowLength = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(rowLength * height);
  for (let index = 0; index < colours.length; index++) {
    const entry = entries.get(colours[index] ?? 0) ?? 0;
    const x = index % width;
    const at = Math.floor(index / width) * rowLength + 1 + (x >> 1);
    rows[at] = (rows[at] ?? 0) | (x % 2 ? entry : entry << 4);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, of a palette.
  header.set([4, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', await shortest(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Bytes deflated, in the length of blocks that suits them best: which that is differs from picture to picture. */
async function shortest(bytes: Uint8Array): Promise<Uint8Array> {
  const tries = [5, 6, 7, 9].map((memLevel) =>
    promisify(deflate)(bytes, { level: constants.Z_BEST_COMPRESSION, memLevel }),
  );
  return (await Promise.all(tries)).reduce((least, one) => (one.length < least.length ? one : least));
}

/** Each pixel as one number, 0xrrggbb. */
function coloursOf({ width, height, pixels }: Pixels): Uint32Array {
  const colours = new Uint32Array(width * height);
  const bytes = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  for (let index = 0; index < colours.length; index++) colours[index] = bytes.getUint32(4 * index) >>> 8;
  return colours;
}

/** The exact colours, and of the others those that would be missed most: far from every one before, or frequent. */
function paletteOf(counts: ReadonlyMap<number, number>, exact: readonly string[], blends: number): number[] {
  const palette = exact.slice(0, MOST).map((hex) => Number.parseInt(hex.slice(1), 16));
  const others = [...counts].map(([colour, count]) => ({
    colour,
    weight: Math.sqrt(count),
    far: Math.min(...palette.map((other) => distance(other, colour))),
  }));
  while (palette.length < Math.min(MOST, exact.length + blends)) {
    const most = others.reduce((a, b) => (b.far * b.weight > a.far * a.weight ? b : a));
    if (!most.far) break;
    palette.push(most.colour);
    for (const other of others) other.far = Math.min(other.far, distance(most.colour, other.colour));
  }
  return palette;
}

function nearestOf(palette: readonly number[], colour: number): number {
  let [nearest, least] = [0, Infinity];
  for (const [entry, other] of palette.entries()) {
    const far = distance(other, colour);
    if (far < least) [nearest, least] = [entry, far];
  }
  return nearest;
}

/** Squared distance of two colours. */
const distance = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

/** A part of a PNG file: length, type, data, checksum. */
function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
