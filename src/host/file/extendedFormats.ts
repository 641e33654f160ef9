import { child, children, type Element } from "./xml/document";

/** Links a rule to what Excel 2010 added to it. */
export function extensionId(rule: Element): string | undefined {
  return children(child(rule, "extLst"), "ext")
    .flatMap((extension) => children(extension, "id"))[0]
    ?.textContent?.trim();
}

/** `<x14:conditionalFormatting>` elements of the sheet. */
export function extendedFormats(root: Element): Element[] {
  return children(child(root, "extLst"), "ext").flatMap((extension) =>
    children(child(extension, "conditionalFormattings"), "conditionalFormatting")
  );
}
