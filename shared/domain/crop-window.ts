/** What matters most in a picture: a place on it, from its left and top edges, each from 0 to 1. */
export interface FocalPoint {
  x: number;
  y: number;
}

export const PICTURE_CENTRE: FocalPoint = { x: 0.5, y: 0.5 };

/** The largest part of a picture, in whole pixels, that has a shape (width by height) and its middle as near the focal point as the edges let it. */
export function cropWindow(
  picture: { width: number; height: number },
  shape: { width: number; height: number },
  { x, y }: FocalPoint,
): { left: number; top: number; width: number; height: number } {
  const scale = Math.min(picture.width / shape.width, picture.height / shape.height);
  const width = Math.max(1, Math.min(picture.width, Math.round(shape.width * scale)));
  const height = Math.max(1, Math.min(picture.height, Math.round(shape.height * scale)));
  const within = (middle: number, length: number, whole: number): number =>
    Math.max(0, Math.min(whole - length, Math.round(middle * whole - length / 2)));
  return { left: within(x, width, picture.width), top: within(y, height, picture.height), width, height };
}
