// PNG pictures of one size as one animated PNG (APNG), which browsers play wherever they show a PNG.

/** One picture of an animation. */
export interface Frame {
  readonly png: Buffer;
  /** Milliseconds for which it is shown; up to 65,535. */
  readonly ms: number;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/**
 * Plays the frames over and over. The first is also what a program shows that knows no animations. Throws a
 * RangeError without frames, or if they differ in size or colours; an Error if one is no PNG.
 *
 * Source of the chunks and their order: the PNG specification, third edition (W3C), sections 5 and 11.3.6.
 */
export function animated(frames: readonly Frame[]): Buffer {
  const pictures = frames.map(({ png, ms }) => ({ chunks: chunksOf(png), ms }));
  const [header] = pictures.map(({ chunks }) => headerOf(chunks));
  if (!header) throw new RangeError('An animation needs a frame.');
  if (pictures.some(({ chunks }) => !headerOf(chunks).equals(header)))
    throw new RangeError('The frames of an animation must have one size and one kind of colours.');
  const written: Chunk[] = [
    { type: 'IHDR', data: header },
    { type: 'acTL', data: numbers(pictures.length, 0) },
  ];
  let sequence = 0;
  pictures.forEach(({ chunks, ms }, index) => {
    written.push({ type: 'fcTL', data: control(sequence++, header, ms) });
    for (const { data } of chunks.filter(({ type }) => type === 'IDAT')) {
      if (index === 0) written.push({ type: 'IDAT', data });
      else written.push({ type: 'fdAT', data: Buffer.concat([numbers(sequence++), data]) });
    }
  });
  written.push({ type: 'IEND', data: Buffer.alloc(0) });
  return Buffer.concat([SIGNATURE, ...written.map(bytesOf)]);
}

/** The chunks of a PNG. Throws an Error for anything else. */
export function chunksOf(png: Buffer): readonly Chunk[] {
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('This is no PNG.');
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const end = at + 12 + (at + 4 <= png.length ? png.readUInt32BE(at) : 0);
    if (end > png.length) throw new Error('This PNG is cut off.');
    const [body, data] = [png.subarray(at + 4, end - 4), png.subarray(at + 8, end - 4)];
    if (png.readUInt32BE(end - 4) !== crcOf(body)) throw new Error('This PNG is damaged.');
    chunks.push({ type: body.toString('latin1', 0, 4), data });
    at = end;
  }
  if (chunks[chunks.length - 1]?.type !== 'IEND') throw new Error('This PNG is cut off.');
  return chunks;
}

function headerOf(chunks: readonly Chunk[]): Buffer {
  const [first] = chunks;
  if (first?.type !== 'IHDR') throw new Error('This PNG has no header.');
  return first.data;
}

/** The whole picture replaces the one before: no offset, no disposal, no blending. */
function control(sequence: number, header: Buffer, ms: number): Buffer {
  const delay = Buffer.alloc(6);
  delay.writeUInt16BE(ms, 0);
  delay.writeUInt16BE(1000, 2);
  return Buffer.concat([numbers(sequence), header.subarray(0, 8), numbers(0, 0), delay]);
}

function numbers(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => {
    buffer.writeUInt32BE(value, 4 * index);
  });
  return buffer;
}

function bytesOf({ type, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([numbers(data.length), body, numbers(crcOf(body))]);
}

/** The polynomial of PNG's checksums. Source: the same specification, annex D. */
const POLYNOMIAL = 0xedb88320;

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  return crc;
});

function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
