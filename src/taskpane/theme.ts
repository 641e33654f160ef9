import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** The icon's green from black to white; step 80 carries white text at 5.3:1. */
const BRAND: BrandVariants = {
  10: "#02110c",
  20: "#061f17",
  30: "#083023",
  40: "#0a3f2f",
  50: "#0b4f3b",
  60: "#0d5e47",
  70: "#0e6d53",
  80: "#0f7b5f",
  90: "#2a8c70",
  100: "#3aa583",
  110: "#55b396",
  120: "#7cc8ae",
  130: "#97d4be",
  140: "#b2dfcf",
  150: "#cdebe0",
  160: "#e8f6f1",
};

const light = createLightTheme(BRAND);
const dark: Theme = {
  ...createDarkTheme(BRAND),
  // Fluent's rule for brands of one's own: the lighter steps read better on dark
  colorBrandForeground1: BRAND[110],
  colorBrandForeground2: BRAND[120],
  colorBrandForegroundLink: BRAND[110],
  colorBrandForegroundLinkHover: BRAND[120],
  colorBrandForegroundLinkPressed: BRAND[100],
};

export const themeFor = (isDark: boolean): Theme => (isDark ? dark : light);
