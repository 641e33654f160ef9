const names = new Map<string, string>();

/** The name typed last into the forms of this session, so that it is typed once: who was in touch, who approves. */
export const rememberedName = (whose: "rep" | "approvedBy"): string => names.get(whose) ?? "";

export function rememberName(whose: "rep" | "approvedBy", name: string): void {
  names.set(whose, name.trim());
}
