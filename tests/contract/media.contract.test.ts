import { expect, it } from 'vitest';
import sharp from 'sharp';
import { overEveryCarrier } from './carriers.ts';

async function* chunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

overEveryCarrier('media', (at) => {
  it('cuts a picture’s crops round its focal point, and says where it has no such picture', async () => {
    const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#357' } })
      .png()
      .toBuffer();
    const { sha256 } = await at.core.media.put({ name: 'pier.png', mediaType: '', body: chunk(bytes) });
    const { crops } = await at.client.media.cropPicture({ sha256, focalPoint: { x: 0.2, y: 0.9 } });
    expect(crops.map(({ crop }) => crop)).toEqual(['16x9', '4x3', '1x1']);
    for (const crop of crops) expect(await at.core.media.open(crop.sha256)).toMatchObject({ bytes: crop.bytes });
    const unknown = { sha256: '0'.repeat(64), focalPoint: null };
    await expect(at.client.media.cropPicture(unknown)).rejects.toMatchObject({ code: 'not_found' });
    const words = Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nHello.\n');
    const captions = await at.core.media.put({ name: 'pier.vtt', mediaType: 'text/vtt', body: chunk(words) });
    const noPicture = { sha256: captions.sha256, focalPoint: null };
    await expect(at.client.media.cropPicture(noPicture)).rejects.toMatchObject({ code: 'validation' });
    const outside = { sha256, focalPoint: { x: 1.2, y: 0 } };
    await expect(at.client.media.cropPicture(outside)).rejects.toMatchObject({ code: 'validation' });
  });
});
