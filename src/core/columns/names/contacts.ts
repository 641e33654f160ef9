import type { ContactField } from "../fields";
import { CUSTOMER_ID } from "./customerId";
import type { Names } from "./names";
import { words } from "./names";

export const CONTACT_NAMES: Record<ContactField, Names> = {
  customerId: CUSTOMER_ID,
  date: {
    sure: words`
      contactdate contactedon contactedat visitdate calldate followupdate datecontacted
      联系日期 联系时间 拜访日期 拜访时间 跟进日期 跟进时间 回访日期`,
    maybe: words`date time 日期 时间`,
  },
  rep: {
    sure: words`
      rep salesrep visitor contactedby visitedby
      拜访人 跟进人 联系人员 业务员 销售`,
    maybe: words`owner by 负责人`,
  },
  channel: {
    sure: words`
      channel contactchannel contacttype contactmethod
      联系方式 跟进方式 拜访方式 渠道`,
    maybe: words`type method 方式`,
  },
  outcome: {
    sure: words`
      outcome contactresult visitresult callresult
      跟进结果 拜访结果 联系结果 跟进记录`,
    maybe: words`result notes note summary 结果 备注 内容`,
  },
};
