// The animated picture of the README: whole, in order, and shown by what knows no animations.
import { deflateSync } from 'node:zlib';
import { animated, chunksOf } from '../../../workbench/pictures/animation';

/** A PNG of one colour, 2 x 2 pixels or so, written by hand. */
function png(shade: number, side = 2): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.writeUInt8(8, 8);
  const line = Buffer.from([0, ...Array<number>(side).fill(shade)]);
  const image = deflateSync(Buffer.concat(Array<Buffer>(side).fill(line)));
  return raw(header, image);
}

/** Chunks whose checksums are worked out bit by bit, not by a table as in the code. */
function raw(header: Buffer, image: Buffer): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    let crc = 0xffffffff;
    for (const byte of body) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ ((crc & 1) * 0xedb88320);
    }
    const frame = Buffer.alloc(body.length + 8);
    frame.writeUInt32BE(data.length, 0);
    body.copy(frame, 4);
    frame.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4);
    return frame;
  };
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', image),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('has every frame once, numbered in order, with its time', () => {
  const made = chunksOf(
    animated([
      { png: png(10), ms: 500 },
      { png: png(20), ms: 1500 },
      { png: png(30), ms: 250 },
    ]),
  );
  expect(made.map(({ type }) => type)).toEqual([
    ...['IHDR', 'acTL', 'fcTL', 'IDAT', 'fcTL', 'fdAT', 'fcTL', 'fdAT', 'IEND'],
  ]);
  expect(made[1]?.data.readUInt32BE(0)).toBe(3);
  const sequence = made.filter(({ type }) => ['fcTL', 'fdAT'].includes(type));
  expect(sequence.map(({ data }) => data.readUInt32BE(0))).toEqual([0, 1, 2, 3, 4]);
  const controls = made.filter(({ type }) => type === 'fcTL');
  expect(controls.map(({ data }) => data.readUInt16BE(20) / data.readUInt16BE(22))).toEqual([0.5, 1.5, 0.25]);
});

test('keeps the first picture as what a program without animations shows', () => {
  const first = png(10);
  const image = (bytes: Buffer) => chunksOf(bytes).find(({ type }) => type === 'IDAT')?.data;
  expect(
    image(
      animated([
        { png: first, ms: 1 },
        { png: png(20), ms: 1 },
      ]),
    ),
  ).toEqual(image(first));
});

test('refuses no frames, frames of two sizes, and an incomplete PNG', () => {
  expect(() => animated([])).toThrow(RangeError);
  expect(() =>
    animated([
      { png: png(1), ms: 1 },
      { png: png(1, 3), ms: 1 },
    ]),
  ).toThrow(RangeError);
  expect(() => animated([{ png: Buffer.from('GIF89a'), ms: 1 }])).toThrow('no PNG');
  const damaged = Buffer.from(png(1));
  damaged[20] = (damaged[20] ?? 0) ^ 1;
  expect(() => chunksOf(damaged)).toThrow('damaged');
});

test('refuses a PNG that is cut off anywhere', () => {
  const whole = png(1);
  for (let length = 8; length < whole.length; length += 1)
    expect(() => chunksOf(whole.subarray(0, length))).toThrow('cut off');
});
