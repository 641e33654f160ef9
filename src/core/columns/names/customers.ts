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
      lastfollowup lastfollowupdate
      最近联系 最近联系日期 最近联系时间 最后联系 最后联系日期 最后联系时间 上次联系 上次联系日期
      上次联系时间 最近跟进 最近跟进日期 最近跟进时间 最后跟进日期 最后跟进时间 上次跟进时间
      最近拜访日期 最近拜访时间 最近拜访 上次拜访日期 上次拜访时间 最近回访日期 最近回访时间 上次回访日期 最后拜访日期 最近沟通日期 最近沟通时间 上次沟通时间`,
    maybe: words`contactdate 联系日期 联系时间 跟进日期 跟进时间`,
  },
  source: {
    sure: words`
      source leadsource customersource clientsource acquisitionsource acquisitionchannel channel
      sourcechannel origin howfound howdidtheyfindus howdidyouhear heardfrom utmsource referralsource
      来源 客户来源 线索来源 顾客来源 会员来源 渠道 获客渠道 来源渠道
      渠道来源 客户渠道 获客来源 注册来源 了解渠道 得知渠道`,
    maybe: words`from medium 来自 平台 来源平台`,
  },
  campaign: {
    sure: words`
      campaign campaignname marketingcampaign leadcampaign sourcecampaign utmcampaign promotion 活动
      营销活动 推广活动 活动名称 市场活动 推广计划 来源活动 促销活动
      活动来源`,
    maybe: words`event 活动来`,
  },
  region: {
    sure: words`
      region salesregion area salesarea territory salesterritory city province state county country
      district zone 地区 区域 大区 片区 城市 省份 省 市 省市 所在地 所在城市
      所在地区 所在省份 国家 区县 销售区域 销售大区 客户地区 所属区域
      所属地区`,
    maybe: words`address location postcode zip zipcode 地址 位置 收货地址 收货省份 收货城市`,
  },
  phone: {
    sure: words`
      phone phoneno phonenumber customerphone mobile mobileno mobilenumber mobilephone cell cellphone
      telephone tel telno contactphone contactnumber whatsapp 电话 手机 手机号 手机号码
      联系电话 电话号码 联系手机 移动电话 座机 固定电话 客户电话 客户手机
      会员手机号`,
    maybe: words`联系方式 contactinfo 电话手机 收货人手机`,
  },
  company: {
    sure: words`
      company companyname organisation organization organizationname firm employer business businessname
      公司 公司名称 单位 单位名称 企业 企业名称 所在公司 客户公司 工作单位
      所属公司`,
    maybe: words`account accountname 商户 店铺名称`,
  },
  birthday: {
    sure: words`
      birthday birthdate birthdaydate dateofbirth dob bornon born customerbirthday 生日 出生日期
      出生年月日 出生年月 客户生日 会员生日 联系人生日 出生`,
    maybe: [],
  },
  product: {
    sure: words`
      product productofinterest productsofinterest interestedin productinterest interest interests
      interestedproduct desiredproduct wantedproduct 意向产品 意向商品 感兴趣产品
      感兴趣的产品 产品 需求产品 需求 产品意向 意向 意向车型 意向课程
      意向户型 关注产品 咨询产品`,
    maybe: words`productline category 产品线 品类`,
  },
  expectedSales: {
    sure: words`
      expectedsales expectedamount expectedrevenue expectedvalue expectedorder dealamount dealvalue
      dealsize opportunityamount opportunityvalue forecast forecastamount forecastsales pipelinevalue
      potentialsales potentialvalue estimatedvalue estimatedrevenue potential 预期销售 预期销售额
      预期金额 预期成交额 预期订单额 预计金额 预计销售额 预计销售金额
      预计成交额 预计成交金额 预计签单金额 商机金额 意向金额 潜在销售额
      潜在金额 预测金额 预测销售额`,
    maybe: words`leadvalue 潜力`,
  },
  credit: {
    sure: words`
      credit creditscore creditrating creditgrade creditlimit creditline creditpoints 信用 信用分
      信用评分 信用分数 信用额度 信用值 授信额度 授信 信用等级 资信`,
    maybe: [],
  },
  overdue: {
    sure: words`
      overdue overdueamount amountoverdue overduebalance pastdue pastdueamount arrears outstandingoverdue
      overduereceivables 逾期 逾期金额 逾期款 逾期欠款 逾期未付 逾期未付金额
      逾期应收 逾期应收款 应收逾期 超期欠款 欠款 欠款金额 拖欠金额`,
    maybe: words`outstanding balance receivable receivables 应收 应收款 应收账款 未付金额`,
  },
  satisfaction: {
    sure: words`
      satisfaction satisfactionscore customersatisfaction csat csatscore nps npsscore rating
      customerrating 满意度 满意度评分 满意度得分 满意分 客户满意度 评分
      客户评分 评价分`,
    maybe: words`score stars 打分 评价`,
  },
  referrals: {
    sure: words`
      referrals referralcount referred referredcustomers customersreferred numberofreferrals
      nooffreferrals referralsbrought references recommendations 转介绍 转介绍数 转介绍人数
      转介绍客户数 推荐人数 推荐数 推荐客户数 介绍客户数 介绍人数
      带来客户数 老带新 老带新人数 老带新数`,
    maybe: [],
  },
  nextAction: {
    sure: words`
      nextaction nextstep nextsteps nexttask nextactivity plannedaction actionplan todo followupaction
      下一步行动 下一步 下一步计划 下步计划 下步行动 下次行动 计划行动
      行动计划 后续行动 后续计划 跟进计划 待办 待办事项`,
    maybe: words`action task plan 行动 计划 任务`,
  },
  dueDate: {
    sure: words`
      duedate actiondue actionduedate nextactiondate nextstepdate nextcontact nextcontactdate nextfollowup
      nextfollowupdate nextvisit nextvisitdate nextcall nextcalldate followupdate followupby planneddate
      plandate deadline 到期日 到期日期 截止日期 截止日 计划日期 计划时间
      下次跟进日期 下次跟进时间 下次联系日期 下次联系时间 下次拜访日期
      下次拜访时间 下次回访日期 下次回访时间 下次行动日期 计划跟进日期
      计划拜访日期 预约日期 待跟进日期`,
    maybe: words`due 下次跟进 下次联系`,
  },
  note: {
    sure: words`
      note notes remark remarks comment comments memo customernote customernotes 备注 客户备注
      附注 注释 说明 备忘 备注说明 备注信息`,
    maybe: words`description details 描述 内容`,
  },
  churnReason: {
    sure: words`
      churnreason reasonforchurn lostreason lossreason reasonlost reasonforloss reasonforleaving
      leavingreason cancellationreason whylost 流失原因 流失理由 客户流失原因 丢单原因
      输单原因 战败原因 离开原因 停购原因`,
    maybe: words`reason 原因`,
  },
  inducement: {
    sure: words`
      inducement churninducement churntrigger lostto lostbecauseof 流失诱因 诱因 流失诱因类型
      流失导火索`,
    maybe: [],
  },
};
