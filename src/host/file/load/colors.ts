import {
  attribute,
  child,
  children,
  descend,
  numberAttribute,
  rootOf,
  type Document,
  type Element,
} from "../xml/document";

/** A theme's colours by the index that cells give them; its light and dark pairs stand the other way round in the file. */
export const THEME_ORDER: readonly string[] = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Office's default theme in the order that `theme="…"` counts: light 1, dark 1, light 2, dark 2, accents, links. */
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "EEECE1",
  "1F497D",
  "4F81BD",
  "C0504D",
  "9BBB59",
  "8064A2",
  "4BACC6",
  "F79646",
  "0000FF",
  "800080",
];

/** Excel's fixed palette, ECMA-376 18.8.27. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** What `rgb`, `theme`, `indexed` and `tint` mean in one book. */
export class Palette {
  constructor(
    readonly theme: readonly string[] = OFFICE_THEME,
    private readonly indexed: readonly string[] = INDEXED
  ) {}

  /** `#RRGGBB`; undefined for automatic colours and for what cannot be read. */
  resolve(color: Element | undefined): string | undefined {
    const rgb = attribute(color, "rgb");
    const theme = numberAttribute(color, "theme");
    const indexed = numberAttribute(color, "indexed");
    const plain =
      rgb !== undefined
        ? rgb.slice(-6)
        : theme !== undefined
          ? this.theme[theme]
          : indexed !== undefined
            ? this.indexed[indexed]
            : undefined;
    if (plain === undefined || !/^[0-9a-fA-F]{6}$/.test(plain)) return undefined;
    return tinted(plain.toUpperCase(), numberAttribute(color, "tint") ?? 0);
  }
}

export function readPalette(styles: Document | undefined, theme: Document | undefined): Palette {
  const own = children(
    descend(styles && rootOf(styles), "colors", "indexedColors"),
    "rgbColor"
  ).map((color) => (attribute(color, "rgb") ?? "000000").slice(-6));
  const scheme = descend(theme && rootOf(theme), "themeElements", "clrScheme");
  const named = (name: string, index: number) => {
    const color = child(scheme, name);
    const value =
      attribute(child(color, "srgbClr"), "val") ?? attribute(child(color, "sysClr"), "lastClr");
    return value ?? (OFFICE_THEME[index] as string);
  };
  return new Palette(scheme ? THEME_ORDER.map(named) : OFFICE_THEME, own.length ? own : INDEXED);
}

/** Lightness moved by `tint` from −1 (black) to 1 (white), ECMA-376 18.8.19; hue and saturation stay. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return "#" + hex;
  const rgb = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(...rgb);
  const least = Math.min(...rgb);
  const lightness = (most + least) / 2;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = (level: number) => 1 - Math.abs(2 * level - 1);
  const scale = spread(lightness) === 0 ? 0 : spread(moved) / spread(lightness);
  const channel = (value: number) => {
    const byte = Math.round(Math.min(1, Math.max(0, moved + (value - lightness) * scale)) * 255);
    return byte.toString(16).toUpperCase().padStart(2, "0");
  };
  return "#" + rgb.map(channel).join("");
}
