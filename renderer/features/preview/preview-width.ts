import { z } from 'zod';

/** The widths at which a page is looked at, in CSS pixels: a phone, a tablet upright, a laptop. */
export const PREVIEW_WIDTHS = { phone: 390, tablet: 820, desktop: 1280 } as const;
export type PreviewWidth = keyof typeof PREVIEW_WIDTHS;

export const previewWidthSchema = z.enum(['phone', 'tablet', 'desktop']);

/** How a page of this width is laid into a space: shrunk where it is too wide, never blown up. */
export function fitPage(width: number, space: { width: number; height: number }): { scale: number; height: number } {
  const scale = space.width > 0 ? Math.min(1, space.width / width) : 1;
  return { scale, height: Math.ceil(space.height / scale) };
}
