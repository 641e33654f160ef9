const CHINESE_FORM = /(?:股份有限|有限责任|有限)?公司$/;
const ENGLISH_FORM =
  /[\s.,]+(?:co|company|corp|corporation|inc|incorporated|llc|llp|ltd|limited|plc|pte|pty|gmbh)\.?$/;

/**
 * A company's name in the form in which names are compared: half width, lower case, without its legal form (有限公司, 股份有限公司, Co., Ltd.,
 * Inc. …) and without spaces and marks. A name that is nothing but its legal form keeps it. Branches (上海分公司) stay apart from their company.
 */
export function normalizeCompany(written: string): string {
  const whole = written.normalize("NFKC").toLowerCase().trim();
  const name = withoutForm(whole);
  return lettersOf(name) || lettersOf(whole);
}

function withoutForm(name: string): string {
  const form = name.endsWith("分公司")
    ? ENGLISH_FORM
    : name.match(CHINESE_FORM)
      ? CHINESE_FORM
      : ENGLISH_FORM;
  const shorter = name.replace(form, "");
  return shorter === name ? name : withoutForm(shorter);
}

const lettersOf = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, "");
