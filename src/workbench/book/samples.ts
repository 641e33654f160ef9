import type { TextKey } from "../text/en";

/** The books that come with the add-in, in the order of the menu. */
export const SAMPLES: readonly { file: string; label: TextKey }[] = [
  { file: "shop-en-zh.xlsx", label: "sample.shop" },
  { file: "shop-zh.xlsx", label: "sample.shopZh" },
  { file: "web-shop.xlsx", label: "sample.webShop" },
  { file: "online-retail.xlsx", label: "sample.retail" },
];

/** The sample that the page's address asks for (`?book=shop-zh.xlsx`), else the first. */
export function firstSample(search: string): string {
  const asked = new URLSearchParams(search).get("book");
  const known = SAMPLES.find(({ file }) => file === asked) ?? SAMPLES[0];
  return known?.file ?? "";
}

/** A sample's bytes; undefined if it cannot be loaded. */
export async function fetchSample(file: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(`assets/samples/${file}`);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
