import { tag, textTag, val } from "../xml/build";

const TEXT = "595959";
const FAINT = "D9D9D9";

export function solidFill(color: string): string {
  return tag("a:solidFill", {}, val("a:srgbClr", color.replace("#", "").toUpperCase()));
}

/** Text of the whole chart or of an axis, in hundredths of a point. */
export function fontXml(size: number): string {
  const run = tag("a:defRPr", { sz: size }, solidFill(TEXT));
  return tag(
    "c:txPr",
    {},
    "<a:bodyPr/>",
    "<a:lstStyle/>",
    tag("a:p", {}, tag("a:pPr", {}, run), tag("a:endParaRPr", { lang: "en-US" }))
  );
}

export function titleXml(text: string, size: number): string {
  const look = { sz: size, b: 0 };
  const lines = text
    .split("\n")
    .map((line) =>
      tag(
        "a:p",
        {},
        tag("a:pPr", {}, tag("a:defRPr", look, solidFill(TEXT))),
        tag(
          "a:r",
          {},
          tag("a:rPr", { lang: "en-US", ...look }, solidFill(TEXT)),
          textTag("a:t", line)
        )
      )
    );
  return tag(
    "c:title",
    {},
    tag("c:tx", {}, tag("c:rich", {}, "<a:bodyPr/>", "<a:lstStyle/>", ...lines)),
    val("c:overlay", 0)
  );
}

export const GRIDLINES = tag(
  "c:majorGridlines",
  {},
  tag("c:spPr", {}, tag("a:ln", { w: 9525 }, solidFill(FAINT)))
);
export const AXIS_LINE = tag("c:spPr", {}, tag("a:ln", { w: 9525 }, solidFill("BFBFBF")));
export const NO_AXIS_LINE = tag("c:spPr", {}, tag("a:ln", {}, "<a:noFill/>"));
