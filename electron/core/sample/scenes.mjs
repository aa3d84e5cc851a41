// The pictures of the sample story as functions: a moment gives a drawing, a place in it (0 to 1, from the top left) gives a colour.

const mix = (a, b, t) => a.map((value, channel) => value + (b[channel] - value) * t);
const clamp = (t) => Math.max(0, Math.min(1, t));
const smooth = (from, to, x) => {
  const t = clamp((x - from) / (to - from));
  return t * t * (3 - 2 * t);
};
/** 1 inside, 0 outside, soft over about a pixel of the smaller size. */
const inside = (distance) => smooth(0.0015, -0.0015, distance);
const box = (x, y, left, top, right, bottom) =>
  inside(Math.max(left - x, x - right, (top - y) * 0.5625, (y - bottom) * 0.5625));
const disc = (x, y, cx, cy, radius) => inside(Math.hypot(x - cx, (y - cy) * 0.5625) - radius);
const hash = (n) => {
  const value = Math.sin(n * 127.1) * 43758.5453;
  return value - Math.floor(value);
};
/** A ridge line: smooth hills out of a few sines, from 0 (low) to about 1. */
const ridge = (x, seed) =>
  0.5 + 0.28 * Math.sin(x * 5 + seed) + 0.15 * Math.sin(x * 11 + seed * 2.3) + 0.07 * Math.sin(x * 23 + seed * 4.1);

/** The old ferry: hull, deck house, funnel and mast, with its bow to the right; (x, y) counts from the waterline amidships. */
function ferry(x, y) {
  const hull = inside(
    Math.max(
      -0.012 - y * 0.5625 * 0.3 - (y + 0.055) * 0.5625,
      (y - 0.006) * 0.5625,
      -0.16 - x - y * 0.2,
      x - 0.15 + y * 0.9,
    ),
  );
  const house = Math.max(box(x, y, -0.12, -0.105, 0.07, -0.05), box(x, y, -0.02, -0.145, 0.06, -0.1));
  const funnel = Math.max(box(x, y, -0.085, -0.2, -0.05, -0.1), box(x, y, 0.088, -0.19, 0.0905, -0.05));
  const windows = box(x, y, -0.11, -0.09, 0.06, -0.068) * (((x + 1) * 40) % 1 < 0.55 ? 1 : 0);
  return { hull, house, funnel, windows };
}

function paintFerry(colour, x, y, tones) {
  const { hull, house, funnel, windows } = ferry(x, y);
  let painted = mix(colour, tones.funnel, funnel);
  painted = mix(painted, tones.house, house);
  painted = mix(painted, tones.window, windows);
  return mix(painted, tones.hull, hull);
}

function water(colour, x, y, horizon, seconds, glint) {
  const depth = (y - horizon) / (1 - horizon);
  const scale = 90 / (0.12 + depth);
  const wave = Math.sin(y * scale + Math.sin(x * 9 + seconds * 0.9) * 2.2 + seconds * 1.7) * 0.5 + 0.5;
  return mix(colour, glint, wave * wave * 0.22 * (0.35 + depth));
}

/** Dawn over the sound; the ferry crosses from the left. */
const dawn = (seconds) => {
  const shipX = 0.32 + seconds * 0.035;
  const shipY = 0.645 + Math.sin(seconds * 1.6) * 0.003;
  return (x, y) => {
    const horizon = 0.62;
    const sunGlow = Math.exp(-Math.hypot((x - 0.72) * 1.2, y - 0.56) * 3.2);
    if (y < horizon) {
      let sky = mix([38, 62, 96], [244, 178, 128], smooth(0.05, horizon, y));
      sky = mix(sky, [255, 226, 178], sunGlow * 0.8);
      sky = mix(sky, [255, 241, 214], disc(x, y, 0.72, 0.585, 0.034));
      sky = mix(sky, [120, 112, 138], inside((0.56 - ridge(x, 1.3) * 0.1 - y) * 0.5625));
      sky = mix(sky, [76, 82, 112], inside((0.6 - ridge(x * 1.4, 4.2) * 0.07 - y) * 0.5625));
      return paintFerry(sky, x - shipX, y - shipY, SHIP_BY_DAY);
    }
    let sea = mix([198, 152, 134], [30, 58, 84], smooth(horizon, 0.95, y));
    sea = mix(sea, [255, 214, 164], Math.exp(-Math.abs(x - 0.72) * 14) * 0.5);
    sea = water(sea, x, y, horizon, seconds, [255, 232, 205]);
    const wake = smooth(0.2, 0, shipX - 0.13 - x) * smooth(0.4, 0, shipX - x) * smooth(0.02, 0, Math.abs(y - 0.66));
    sea = mix(sea, [250, 240, 230], x < shipX - 0.13 ? wake * 0.55 : 0);
    return paintFerry(sea, x - shipX, y - shipY, SHIP_BY_DAY);
  };
};
const SHIP_BY_DAY = { hull: [28, 44, 66], house: [236, 228, 214], funnel: [176, 62, 48], window: [70, 92, 116] };

/** Night at the quay: lit windows on the hill, their light long in the harbour. */
const quay = (seconds) => (x, y) => {
  const horizon = 0.58;
  const shore = y < horizon ? y : horizon - (y - horizon) * 0.62;
  const shiver =
    y < horizon ? 0 : Math.sin(y * 130 + seconds * 2.4 + Math.sin(x * 30) * 1.5) * 0.006 * (1 + (y - horizon) * 4);
  const px = x + shiver;
  let colour = mix([10, 18, 38], [44, 60, 92], smooth(0, horizon, shore));
  const star = hash(Math.floor(x * 320) * 3.7 + Math.floor(y * 180) * 91.3);
  if (y < 0.36 && star > 0.997) colour = mix(colour, [220, 226, 240], 0.7 - y);
  colour = mix(colour, [18, 28, 46], inside((0.5 - ridge(px, 2.1) * 0.2 - shore) * 0.5625));
  for (let house = 0; house < 15; house++) {
    const left = house * 0.068 - 0.01;
    const roof = 0.46 - hash(house + 1) * 0.1;
    colour = mix(colour, [26, 34, 52], box(px, shore, left, roof, left + 0.052, horizon));
    const lit = hash(house * 5.3 + Math.floor(seconds / 3) * (house === 6 ? 1 : 0)) > 0.35 ? 1 : 0.1;
    const glow = hash(house * 2.9) > 0.5 ? [255, 204, 128] : [255, 226, 170];
    colour = mix(colour, glow, lit * box(px, shore, left + 0.012, roof + 0.025, left + 0.022, roof + 0.06));
    colour = mix(colour, glow, (1.1 - lit) * 0.8 * box(px, shore, left + 0.03, roof + 0.05, left + 0.04, roof + 0.085));
  }
  if (y > horizon) {
    colour = mix(colour, [14, 26, 48], 0.35 + smooth(horizon, 1, y) * 0.5);
    colour = water(colour, x, y, horizon, seconds, [92, 112, 150]);
  }
  const lamp = Math.exp(-Math.hypot(x - 0.2, (y - 0.5) * 0.5625) * 26);
  colour = mix(colour, [255, 190, 110], lamp * (0.75 + 0.08 * Math.sin(seconds * 3)));
  return mix(
    colour,
    [8, 12, 22],
    Math.max(box(x, y, 0.198, 0.5, 0.2025, 0.87), inside((0.87 + Math.sin(x * 4) * 0.006 - y) * 0.5625)),
  );
};

/** A ledger: bars of crossings a year, drawn one after another, the last ones in red. */
const ledger = (seconds) => (x, y) => {
  const paper = mix([246, 240, 228], [232, 222, 204], clamp(Math.hypot(x - 0.5, y - 0.5)));
  const rule = Math.abs(((y * 14) % 1) - 0.5) > 0.482 && y > 0.1 && y < 0.9 ? 0.35 : 0;
  let colour = mix(paper, [150, 172, 190], rule);
  colour = mix(colour, [196, 96, 84], box(x, y, 0.085, 0, 0.087, 1) * 0.7);
  BARS.forEach((height, bar) => {
    const grown = smooth(bar * 0.28, bar * 0.28 + 0.7, seconds) * height;
    const left = 0.13 + bar * 0.065;
    const tone = bar > 8 ? [178, 60, 46] : [40, 72, 108];
    colour = mix(colour, tone, box(x, y, left, 0.84 - grown * 0.62, left + 0.042, 0.84));
  });
  return mix(colour, [38, 44, 54], box(x, y, 0.11, 0.84, 0.94, 0.844));
};
const BARS = [0.62, 0.66, 0.7, 0.76, 0.82, 0.88, 0.91, 0.96, 1, 0.5, 0.42, 0.38];

/** The chart of the sound with the ferry's course dotted across it. */
const chart = () => (x, y) => {
  const depth = Math.sin(x * 6 + 1) * 0.3 + Math.sin(y * 7 + x * 3) * 0.3 + Math.sin(x * 13 - y * 5) * 0.12;
  let colour = mix([206, 224, 230], [150, 188, 206], clamp(depth + 0.5));
  colour = mix(colour, [96, 134, 158], Math.abs(((depth * 6 + 30) % 1) - 0.5) > 0.46 ? 0.45 : 0);
  const land = x - (0.25 + 0.03 * Math.sin(y * 9) + 0.012 * Math.sin(y * 31));
  const island =
    Math.hypot((x - 0.77) * 1.1, (y - 0.4) * 0.5625) - 0.1 - 0.018 * Math.sin(Math.atan2(y - 0.4, x - 0.77) * 5);
  const shore = Math.min(land, island);
  colour = mix(colour, [232, 218, 182], inside(shore));
  colour = mix(colour, [128, 112, 82], smooth(0.004, 0.001, Math.abs(shore)));
  const along = (x - 0.28) / (0.67 - 0.28);
  const course = 0.66 - along * 0.2 - Math.sin(along * Math.PI) * 0.06;
  const dash = along > 0 && along < 1 && (along * 17) % 1 < 0.6;
  colour = mix(colour, [176, 52, 42], dash ? inside((Math.abs(y - course) - 0.006) * 0.5625) : 0);
  return mix(colour, [176, 52, 42], Math.max(disc(x, y, 0.272, 0.664, 0.011), disc(x, y, 0.676, 0.455, 0.011)));
};

/** By file name: what is drawn, how many seconds of it (0 for a picture alone), and the moment of the still. */
export const SCENES = {
  'ferry-at-dawn': { scene: dawn, seconds: 6, posterAt: 3 },
  'crossings-by-year': { scene: ledger, seconds: 5, posterAt: 5 },
  'quay-at-night': { scene: quay, seconds: 5, posterAt: 1 },
  'chart-of-the-sound': { scene: chart, seconds: 0, posterAt: 0 },
};
