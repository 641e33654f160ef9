import type { CustomerField } from "../fields";
import { CUSTOMER_ID } from "./customerId";
import type { Names } from "./names";
import { words } from "./names";

export const CUSTOMER_NAMES: Record<CustomerField, Names> = {
  customerId: CUSTOMER_ID,
  name: {
    sure: words`
      customername clientname name fullname displayname accountname membername buyername custname
      companyname
      客户名称 客户名 客户姓名 客户全称 客户简称 姓名 名称 会员姓名 会员名称 会员名 顾客姓名
      顾客名称 用户名 公司名称 单位名称`,
    maybe: words`
      customer client company contactname contact
      客户 会员 公司 单位 联系人`,
  },
  owner: {
    sure: words`
      owner accountowner customerowner leadowner salesrep salesperson salesman salesrepresentative
      rep accountmanager assignedto assignee responsible personincharge salesowner
      keyaccountmanager relationshipmanager consultant
      负责人 业务员 销售员 销售 销售人员 客户经理 跟进人 归属人 所属销售 所属业务员 客户负责人
      业务经理 销售代表 销售负责人 顾问 专员`,
    maybe: words`
      manager agent
      经理 归属`,
  },
  created: {
    sure: words`
      created createdat createdon createddate datecreated creationdate createdtime customersince
      clientsince membersince registered registeredat registrationdate dateregistered signupdate
      signedup signupat joindate joined joinedat dateadded addedon firstcontact firstcontactdate
      leaddate acquisitiondate
      创建日期 创建时间 建档日期 建档时间 注册日期 注册时间 开户日期 入会日期 入会时间 登记日期
      录入日期 录入时间 添加日期 添加时间 客户创建时间 客户创建日期 加入日期 加入时间 建立日期
      首次接触日期`,
    maybe: words`
      since date
      日期 时间`,
  },
  pipelineStage: {
    sure: words`
      pipelinestage stage salesstage customerstage leadstage lifecyclestage dealstage pipeline
      leadstatus funnelstage customerstatus clientstatus
      销售阶段 客户阶段 阶段 跟进阶段 当前阶段 生命周期阶段 客户状态 跟进状态 线索状态 线索阶段
      商机阶段`,
    maybe: words`
      status
      状态 进度`,
  },
  stageEntered: {
    sure: words`
      stageentered stageentereddate stageentereddon stageenteredon stageenteredat enteredstage
      enteredstageon stagedate stagesince instagesince stagechangedate stagechanged stagechangedon
      stagechangedat stagestart stagestartdate datestageentered dateenteredstage
      进入阶段日期 进入阶段时间 阶段进入日期 阶段进入时间 阶段日期 阶段时间 阶段变更日期
      阶段变更时间 阶段开始日期 阶段开始时间 进入当前阶段日期 进入当前阶段时间 进入日期 进入时间`,
    maybe: [],
  },
  lastContact: {
    sure: words`
      lastcontact lastcontactdate lastcontacted lastcontactedon lastcontactedat lastcontactat
      datelastcontacted lastactivity lastactivitydate lasttouch lastvisit lastvisitdate lastcall
      lastfollowup lastfollowupdate contactdate
      最近联系 最近联系日期 最近联系时间 最后联系 最后联系日期 最后联系时间 上次联系 上次联系日期
      上次联系时间 最近跟进 最近跟进日期 最近跟进时间 最后跟进日期 最后跟进时间 上次跟进时间
      最近拜访日期 最近拜访时间 最近拜访 上次拜访日期 最近回访日期`,
    maybe: words`联系日期 联系时间 跟进日期 跟进时间`,
  },
  source: {
    sure: words`
      source leadsource customersource channel acquisitionchannel origin
      来源 客户来源 线索来源 渠道 获客渠道 来源渠道`,
    maybe: words`from 来自`,
  },
  campaign: {
    sure: words`
      campaign campaignname marketingcampaign utmcampaign promotion
      活动 营销活动 推广活动 活动名称 推广计划`,
    maybe: [],
  },
  region: {
    sure: words`
      region area territory city province state country district
      地区 区域 大区 城市 省份 省 市 所在地 国家`,
    maybe: words`address location 地址`,
  },
  phone: {
    sure: words`
      phone phonenumber mobile mobilephone cellphone telephone tel contactphone
      电话 手机 手机号 手机号码 联系电话 电话号码 联系方式`,
    maybe: [],
  },
  company: {
    sure: words`
      companyname organisation organization firm
      公司 公司名称 单位 单位名称 企业名称`,
    maybe: words`company account`,
  },
  birthday: {
    sure: words`
      birthday birthdate dateofbirth dob
      生日 出生日期 出生年月日`,
    maybe: [],
  },
  product: {
    sure: words`
      product productofinterest interestedin productinterest
      意向产品 感兴趣产品 产品 需求产品`,
    maybe: [],
  },
  expectedSales: {
    sure: words`
      expectedsales expectedamount expectedrevenue dealamount dealvalue dealsize opportunityamount forecastamount potentialsales
      预期销售 预期销售额 预计金额 预计成交额 预计成交金额 商机金额 意向金额 潜在销售额`,
    maybe: [],
  },
  credit: {
    sure: words`
      credit creditscore creditrating creditlimit creditline
      信用 信用分 信用评分 信用额度 授信额度`,
    maybe: [],
  },
  overdue: {
    sure: words`
      overdue overdueamount pastdue amountoverdue arrears
      逾期 逾期金额 欠款 逾期欠款 应收逾期`,
    maybe: [],
  },
  satisfaction: {
    sure: words`
      satisfaction satisfactionscore csat nps rating
      满意度 满意度评分 满意分 评分`,
    maybe: [],
  },
  referrals: {
    sure: words`
      referrals referralcount referredcustomers numberofreferrals references
      转介绍 转介绍数 转介绍人数 推荐人数 推荐数 介绍客户数`,
    maybe: [],
  },
  nextAction: {
    sure: words`
      nextaction nextstep plannedaction
      下一步行动 下一步 下次行动 计划行动 后续行动`,
    maybe: [],
  },
  dueDate: {
    sure: words`
      duedate nextactiondate nextcontactdate followupdate planneddate
      到期日 截止日期 计划日期 下次跟进日期 下次联系日期 下次跟进时间 计划跟进日期`,
    maybe: words`due`,
  },
  note: {
    sure: words`
      note notes remark remarks comment comments memo
      备注 说明 备忘`,
    maybe: [],
  },
  churnReason: {
    sure: words`
      churnreason lostreason reasonlost reasonforleaving reasonforchurn
      流失原因 流失理由 丢单原因`,
    maybe: words`reason 原因`,
  },
  inducement: {
    sure: words`
      inducement churninducement lostto
      流失诱因 诱因`,
    maybe: [],
  },
};
