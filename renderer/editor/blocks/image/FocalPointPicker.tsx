import { useEffect, useEffectEvent, useRef, useState, type MouseEvent } from 'react';
import type { Image } from '../../../../shared/document/blocks/image.ts';
import { cropWindow, PICTURE_CENTRE, type FocalPoint } from '../../../../shared/domain/crop-window.ts';
import { Button } from '../../../ui/index.ts';
import type { FileWork } from '../../fields/use-file-work.ts';
import type { FormProps } from '../form-props.ts';
import styles from './focal-point.module.css';

/** How long the point rests before the crops are cut, in milliseconds. */
const REST_MS = 500;

const SHAPES = [
  { name: '16 to 9', width: 16, height: 9 },
  { name: '4 to 3', width: 4, height: 3 },
  { name: 'Square', width: 1, height: 1 },
] as const;

/** Where the part that a crop shows lies in the rest of the picture, as CSS has it. */
function positionIn(picture: { width: number; height: number }, shape: (typeof SHAPES)[number], point: FocalPoint) {
  const { left, top, width, height } = cropWindow(picture, shape, point);
  const share = (start: number, free: number): string => `${free > 0 ? (100 * start) / free : 50}%`;
  return { objectPosition: `${share(left, picture.width - width)} ${share(top, picture.height - height)}` };
}

interface FocalPointProps extends FormProps<Image> {
  work: FileWork;
  onClose(): void;
}

/** The picture with the point that its crops keep in sight: set by a click, or by the arrow keys on either slider. */
export function FocalPointPicker({ value, onChange, media, work, onClose }: FocalPointProps) {
  const [moved, setMoved] = useState<FocalPoint | null>(null);
  const [size, setSize] = useState({ width: value.media?.width ?? 0, height: value.media?.height ?? 0 });
  const latest = useRef(0);
  const point = moved ?? value.focalPoint ?? PICTURE_CENTRE;
  const cut = (focalPoint: FocalPoint | null): void => {
    const { media: picture } = value;
    if (!picture) return;
    const turn = (latest.current += 1);
    void work.run('Cutting the picture’s crops…', async () => {
      const cropped = await media.crop(picture, focalPoint);
      if (turn === latest.current) onChange({ focalPoint, media: cropped });
    });
  };
  const settle = useEffectEvent(cut);
  useEffect(() => {
    if (moved === null) return;
    const timer = setTimeout(() => settle(moved), REST_MS);
    return () => clearTimeout(timer);
  }, [moved]);
  if (!value.media) return null;

  const address = media.urlOf(value.media);
  const place = ({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): void => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const part = (at: number, whole: number): number => Math.round(Math.max(0, Math.min(1, at / whole)) * 100) / 100;
    setMoved({ x: part(clientX - left, width), y: part(clientY - top, height) });
  };
  const slider = (label: string, axis: 'x' | 'y') => (
    <label className={styles.slider}>
      {label}
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={Math.round(point[axis] * 100)}
        aria-valuetext={`${Math.round(point[axis] * 100)} per cent`}
        onChange={(event) => setMoved({ ...point, [axis]: Number(event.target.value) / 100 })}
      />
    </label>
  );
  return (
    <div role="group" aria-label="Focal point" className={styles.picker}>
      <div className={styles.stage}>
        <div className={styles.canvas} onClick={place} onMouseDown={(event) => event.stopPropagation()}>
          <img
            src={address}
            alt=""
            className={styles.whole}
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              setSize({ width: naturalWidth, height: naturalHeight })
            }
          />
          <span
            className={styles.point}
            aria-hidden
            style={{ insetInlineStart: `${point.x * 100}%`, insetBlockStart: `${point.y * 100}%` }}
          />
        </div>
      </div>
      <div className={styles.sliders}>
        {slider('Across', 'x')}
        {slider('Down', 'y')}
      </div>
      <div role="group" className={styles.crops} aria-label="What the crops show">
        {SHAPES.map((shape) => (
          <span key={shape.name} className={styles.crop}>
            <img
              src={address}
              alt=""
              style={{
                aspectRatio: `${shape.width} / ${shape.height}`,
                ...(size.width > 0 && size.height > 0 ? positionIn(size, shape, point) : {}),
              }}
            />
            {shape.name}
          </span>
        ))}
      </div>
      <div className={styles.tools}>
        <Button onPress={onClose}>Done</Button>
        {value.focalPoint || moved ? (
          <Button
            variant="quiet"
            onPress={() => {
              setMoved(null);
              cut(null);
            }}
          >
            Choose it by what stands out
          </Button>
        ) : null}
      </div>
    </div>
  );
}
