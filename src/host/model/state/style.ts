export interface Font {
  name: string;
  size: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strikethrough: boolean;
  /** `#RRGGBB` */
  color: string;
}

/** A cell's look, fully resolved. Immutable and interned: equal styles are the same number. */
export interface CellStyle {
  numberFormat: string;
  font: Font;
  /** `#RRGGBB`; absent: no fill. */
  fill?: string;
  horizontal:
    | "General"
    | "Left"
    | "Center"
    | "Right"
    | "Fill"
    | "Justify"
    | "CenterAcrossSelection"
    | "Distributed";
  vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  wrapText: boolean;
  indent: number;
  /** Index of the file's cell format that this style came from or was changed from; what the model does not know (borders, protection) lives there. */
  base: number;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    color: "#000000",
  },
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  indent: 0,
  base: 0,
};

/** Interned styles; number 0 is the workbook's default. */
export class StyleTable {
  readonly styles: CellStyle[] = [];
  private readonly index = new Map<string, number>();

  constructor(defaultStyle: CellStyle = DEFAULT_STYLE) {
    this.intern(defaultStyle);
  }

  intern(style: CellStyle): number {
    const key = JSON.stringify(style, Object.keys(style).sort().concat(Object.keys(style.font)));
    let id = this.index.get(key);
    if (id === undefined) {
      id = this.styles.length;
      this.styles.push(Object.freeze({ ...style, font: Object.freeze({ ...style.font }) }));
      this.index.set(key, id);
    }
    return id;
  }

  get(id: number): CellStyle {
    return this.styles[id] ?? (this.styles[0] as CellStyle);
  }
}
