// The pictures that a Marketplace listing and a consent screen ask for.

export interface Icon {
  readonly file: string;
  readonly source: 'icon.svg' | 'banner.svg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const square = (size: number): Icon => ({
  file: `icon-${size}.png`,
  source: 'icon.svg',
  width: size,
  height: size,
});

/**
 * 32 and 128 are required, 48 and 96 only beside a web app; the banner is required
 * (developers.google.com/workspace/marketplace/ create-listing, "Graphic assets"). 120 is for the logo of the
 * consent screen (seen in public listings).
 */
export const ICONS: readonly Icon[] = [
  ...[32, 48, 96, 120, 128].map(square),
  { file: 'banner-220x140.png', source: 'banner.svg', width: 220, height: 140 },
];
