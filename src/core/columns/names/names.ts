/**
 * What people call the fields, in lower case without spaces and punctuation (`headerKey`); Chinese in simplified characters, to which
 * headers are folded. `sure` names mean the field by themselves; `maybe` names mean it where nothing better stands in the sheet.
 */
export interface Names {
  sure: readonly string[];
  maybe: readonly string[];
}

export const words = ([text = ""]: TemplateStringsArray) => text.trim().split(/\s+/);
