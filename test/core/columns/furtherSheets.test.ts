import type { SheetKind } from "../../../src/core/columns/fields";
import {
  CONTACT_FIELDS,
  COST_FIELDS,
  CUSTOMER_FIELDS,
  ORDER_FIELDS,
  RATE_FIELDS,
  STAGE_LOG_FIELDS,
} from "../../../src/core/columns/fields";
import { recognise } from "../../../src/core/columns/recognise";
import { LANGUAGES } from "../../../src/core/settings";
import { createText } from "../../../src/core/text/text";
import { candidate } from "../readBook";

const FIELDS_OF = {
  customers: CUSTOMER_FIELDS,
  orders: ORDER_FIELDS,
  stageLog: STAGE_LOG_FIELDS,
  contacts: CONTACT_FIELDS,
  rates: RATE_FIELDS,
  costs: COST_FIELDS,
};
const KINDS = Object.keys(FIELDS_OF) as SheetKind[];

describe.each(LANGUAGES)("headers as the product writes them (%s)", (language) => {
  const text = createText(language);
  test.each(KINDS)("%s: every field is found in its own column", (kind) => {
    const header = FIELDS_OF[kind].map((field) => text(`field.${field}`));
    const { recognition } = recognise([candidate("Sheet1", [header])]);
    expect(Object.keys(recognition)).toEqual([kind]);
    expect(recognition[kind]?.columns.map(({ field }) => field)).toEqual(FIELDS_OF[kind]);
  });
});
