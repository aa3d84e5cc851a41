export { cannotPublish, storyWords } from './cannot-publish.ts';
export { writeBundle } from './write-bundle.ts';
export type { BundleRequest, WrittenBundle } from './write-bundle.ts';
export { writePacket } from './write-packet.ts';
export { verifyBundle } from './verify-bundle.ts';
export type { BundleVerdict } from './verify-bundle.ts';
