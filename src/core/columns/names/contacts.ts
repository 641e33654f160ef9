import type { ContactField } from "../fields";
import { CUSTOMER_ID } from "./customerId";
import type { Names } from "./names";
import { words } from "./names";

/** Of visits, calls and messages (拜访/跟进记录). */
export const CONTACT_NAMES: Record<ContactField, Names> = {
  customerId: CUSTOMER_ID,
  date: {
    sure: words`
      contactdate contactedon contactedat contacttime visitdate visitedon visittime dateofvisit calldate
      calltime calledon followupdate followeduponon followuptime datecontacted dateofcontact meetingdate
      activitydate activitytime interactiondate touchdate communicationdate 联系日期 联系时间
      拜访日期 拜访时间 跟进日期 跟进时间 回访日期 回访时间 沟通日期
      沟通时间 走访日期 走访时间 接触日期 接触时间 来访日期 外勤日期
      联络日期 联络时间 电访日期 活动日期`,
    maybe: words`
      date time day timestamp datetime when on createdat createddate 日期 时间 记录日期
      记录时间 创建时间`,
  },
  rep: {
    sure: words`
      rep salesrep salesperson visitor contactedby visitedby calledby caller followedupby loggedby
      visitingrep 拜访人 拜访人员 跟进人 跟进人员 联系人员 回访人 回访人员
      走访人 沟通人 业务员 销售 销售人员 销售员 客户经理 业务代表 记录人
      执行人`,
    maybe: words`owner by user who agent assignedto createdby 负责人 人员 员工 经办人`,
  },
  channel: {
    sure: words`
      channel contactchannel contacttype contactmethod contactmode communicationchannel visittype
      activitytype interactiontype followuptype followupmethod 联系方式 联系渠道 联系类型
      跟进方式 跟进类型 跟进渠道 拜访方式 拜访类型 回访方式 沟通方式
      沟通渠道 走访方式 接触方式 联络方式`,
    maybe: words`type method medium mode via kind 方式 类型 渠道 形式`,
  },
  outcome: {
    sure: words`
      outcome contactresult visitresult callresult callnotes visitnotes contactnotes meetingnotes
      followupnotes visitreport callreport followupresult result 跟进结果 拜访结果 联系结果
      回访结果 沟通结果 跟进记录 拜访记录 回访记录 沟通记录 联系记录
      走访记录 跟进内容 拜访内容 回访内容 沟通内容 联系内容 跟进情况
      拜访情况 沟通情况 客户反馈 拜访小结 洽谈结果 洽谈内容`,
    maybe: words`
      results notes note summary comment comments remark remarks description details subject feedback
      结果 备注 内容 反馈 说明 摘要 小结 情况`,
  },
};
