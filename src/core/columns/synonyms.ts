import type {
  ContactField,
  CostField,
  CustomerField,
  OrderField,
  RateField,
  StageLogField,
} from "./fields";

/**
 * What people call the fields, in lower case without spaces and punctuation (`headerKey`); Chinese in simplified characters, to which
 * headers are folded. `sure` names mean the field by themselves; `maybe` names mean it where nothing better stands in the sheet.
 */
export interface Names {
  sure: readonly string[];
  maybe: readonly string[];
}

const words = ([text = ""]: TemplateStringsArray) => text.trim().split(/\s+/);

const CUSTOMER_ID: Names = {
  sure: words`
      customerid customerno customernr customernumber customercode customerkey custid custno
      custcode cid clientid clientno clientnr clientnumber clientcode clientkey accountid
      accountno accountnumber accountcode memberid memberno membernumber membercode buyerid
      buyerno buyeraccount userid shopperid patientid studentid
      客户编号 客户id 客户号 客户代码 客户编码 客户账号 客户序号 会员编号 会员id 会员号 会员卡号
      会员账号 会员代码 会员编码 买家id 买家编号 买家账号 买家会员名 买家旺旺 买家昵称 顾客编号
      顾客id 顾客号 用户编号 用户id 用户号 用户账号 往来单位编号`,
  maybe: words`
      customer customername cust custname client clientname account accountname buyer buyername
      member membername buyeremail customeremail email billingemail id code no number
      编号 代码 会员名 客户 客户名称 客户名 客户姓名 客户简称 客户全称 会员 会员姓名 会员名称 买家
      买家姓名 顾客 顾客姓名 顾客名称 用户 用户名 购买方 购货单位 往来单位 收货人 收货人姓名 姓名`,
};

export const ORDER_NAMES: Record<OrderField, Names> = {
  customerId: CUSTOMER_ID,
  orderId: {
    sure: words`
      orderid orderno ordernr ordernumber ordercode orderref orderreference ordername salesorder
      salesorderno oid invoiceno invoiceid invoicenumber invoice receiptno receiptid receiptnumber
      transactionid transactionno transactionnumber documentno documentnumber docno ticketno
      billno billnumber sono
      订单编号 订单号 订单id 订单号码 订单代码 主订单编号 主订单号 交易号 交易编号 交易单号 单号
      销售单号 单据编号 单据号 发票号 发票号码 发票编号 流水号 小票号 销售订单号 业务单号 合同编号
      合同号`,
    maybe: words`
      order transaction receipt reference
      订单 交易 单据 编号`,
  },
  paidDate: {
    sure: words`
      paiddate datepaid paidat paidon paidtime paymentdate paymenttime paydate paytime
      dateofpayment settledat
      付款日期 付款时间 支付日期 支付时间 订单付款时间 订单支付时间 订单付款日期 收款日期 收款时间
      到账日期 到账时间 实付时间`,
    maybe: words`
      paid payment
      付款 支付`,
  },
  orderDate: {
    sure: words`
      orderdate dateordered orderedat orderedon ordertime orderdatetime orderplaced purchasedate
      dateofpurchase purchasedat purchasetime invoicedate salesdate saledate dateofsale solddate
      transactiondate transactiontime receiptdate documentdate bookingdate dateoforder
      ordercreatedat ordercreated ordercreationdate
      订单日期 下单日期 下单时间 订单时间 订单创建时间 订单创建日期 订单生成时间 购买日期 购买时间
      消费日期 消费时间 交易日期 交易时间 成交日期 成交时间 销售日期 销售时间 单据日期 开票日期
      订购日期 订货日期 拍下时间 签单日期 签约日期`,
    maybe: words`
      date day time datetime timestamp createdat created createddate datecreated
      日期 时间 创建时间 创建日期`,
  },
  amount: {
    sure: words`
      amount orderamount ordertotal ordervalue totalamount total grandtotal totalprice totalpaid
      amountpaid paidamount paymentamount revenue sales salesamount salesvalue saleamount turnover
      invoiceamount invoicetotal invoicevalue linetotal lineamount extendedprice transactionamount
      transactionvalue purchaseamount spend spent amt ordersum sum totalsales totalvalue
      grossamount subtotal
      金额 订单金额 订单总额 订单总金额 总金额 总额 总价 合计 合计金额 销售额 销售金额 成交金额
      成交额 交易金额 交易额 消费金额 消费额 支付金额 付款金额 购买金额 收款金额 营业额
      买家应付货款 应付金额 应收金额 含税金额 价税合计 订单额 小计 货款 商品总价`,
    maybe: words`
      value price paid gross monetary
      收入 价格 款项 费用`,
  },
  netAmount: {
    sure: words`
      netamount netsales netrevenue nettotal netvalue netordervalue amountnet totalnet net
      amountafterdiscount totalafterdiscount discountedamount discountedtotal amountafterdiscounts
      finalamount actualamount actualpaid
      净额 净金额 净销售额 折后金额 折后总额 折后价 优惠后金额 实付金额 实付款 实付 实收金额
      实收款 实收 实际付款 实际金额 实际支付金额 实际支付 买家实付金额 买家实际支付金额
      实际成交金额 订单实付金额`,
    maybe: [],
  },
  quantity: {
    sure: words`
      quantity qty orderquantity orderqty quantityordered itemquantity units unitssold
      quantitysold pcs pieces
      数量 购买数量 订购数量 订货数量 销售数量 销量 件数 宝贝总数量 商品数量 购买件数`,
    maybe: words`
      q count
      个数`,
  },
  unitPrice: {
    sure: words`
      unitprice priceperunit priceeach itemprice salesprice sellingprice productprice listprice
      单价 销售单价 商品单价 售价 销售价 成交单价 含税单价 商品价格`,
    maybe: words`
      price p rate
      价格`,
  },
  discount: {
    sure: words`
      discount discountrate discountpercent discountpct disc discpct
      折扣率 优惠率 折让率`,
    maybe: words`
      rebate
      折扣`,
  },
  status: {
    sure: words`
      orderstatus orderstate status financialstatus paymentstatus transactionstatus invoicestatus
      salesstatus
      订单状态 交易状态 付款状态 支付状态 单据状态 状态`,
    maybe: words`
      state cancelled
      订单情况`,
  },
  currency: {
    sure: words`
      currency currencycode ordercurrency ccy
      币种 货币 币别 货币代码 结算币种 结算货币`,
    maybe: words`curr cur`,
  },
  profit: {
    sure: words`
      profit margin grossprofit grossmargin orderprofit lineprofit profitamount marginamount netprofit
      利润 毛利 毛利额 利润额 订单利润 净利润 毛利润`,
    maybe: [],
  },
  category: {
    sure: words`
      category productcategory itemcategory productgroup producttype productline department
      类别 品类 产品类别 商品类别 产品分类 商品分类 商品品类 产品线 类目 大类`,
    maybe: words`
      product productname item itemname
      产品 商品 产品名称 商品名称 品名 宝贝标题`,
  },
};

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

export const STAGE_LOG_NAMES: Record<StageLogField, Names> = {
  customerId: CUSTOMER_ID,
  date: {
    sure: words`
      changedate changedon changedat stagechangedate stagechangedon stagechangedat dateofchange
      变更日期 变更时间 阶段变更日期 阶段变更时间`,
    maybe: words`date time 日期 时间`,
  },
  fromStage: {
    sure: words`
      fromstage oldstage previousstage stagefrom stagebefore
      原阶段 变更前阶段 前阶段 变更前`,
    maybe: words`from 从`,
  },
  toStage: {
    sure: words`
      tostage newstage stageto stageafter
      新阶段 变更后阶段 现阶段 变更后`,
    maybe: words`to stage 到 阶段`,
  },
  trigger: {
    sure: words`
      trigger triggerevent triggeredby event
      触发事件 触发 变更原因`,
    maybe: words`reason 原因`,
  },
  changedBy: {
    sure: words`
      changedby modifiedby updatedby
      变更人 操作人 修改人`,
    maybe: words`by user owner 负责人`,
  },
  approvedBy: {
    sure: words`
      approvedby approver approval
      审批人 批准人 审核人`,
    maybe: [],
  },
  automatic: {
    sure: words`
      automatic auto automaticormanual
      自动 方式 自动手动`,
    maybe: [],
  },
};

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

export const RATE_NAMES: Record<RateField, Names> = {
  currency: {
    sure: words`
      currency currencycode ccy
      币种 货币 币别 货币代码`,
    maybe: words`code 代码`,
  },
  rate: {
    sure: words`
      rate exchangerate fxrate conversionrate
      汇率 兑换率 折算汇率`,
    maybe: [],
  },
};

export const COST_NAMES: Record<CostField, Names> = {
  source: {
    sure: words`
      source leadsource channel
      来源 客户来源 渠道 获客渠道`,
    maybe: [],
  },
  campaign: {
    sure: words`
      campaign campaignname
      活动 营销活动 推广活动 活动名称`,
    maybe: [],
  },
  cost: {
    sure: words`
      cost costs spend spending marketingcost marketingspend adspend budget expense
      费用 成本 花费 投入 营销费用 推广费用 广告费`,
    maybe: words`amount 金额`,
  },
};

/** What headers contain that tell the lines of one order apart: two rows that differ there are no duplicates of each other. */
export const LINE_WORDS: readonly string[] = words`
  product item sku stock article variant description category model barcode upc ean isbn line row serial size color colour
  产品 商品 宝贝 品名 品类 货号 货品 物料 规格 型号 条码 款号 颜色 尺码 序号 行号 项次 明细 名称 类别 种类`;

/** Traditional characters of these words, each followed by its simplified form. */
const FOLD = new Map(
  words`
    戶户 訂订 單单 號号 編编 額额 幣币 別别 稱称 價价 數数 狀状 態态 負负 責责 階阶 進进 時时
    間间 創创 聯联 絡络 會会 員员 買买 銷销 業业 務务 實实 際际 應应 總总 計计 結结 帳账 歸归
    屬属 顧顾 開开 發发 貨货 購购 優优 後后 淨净 現现 讓让 記记 錄录 經经 專专 簡简 體体 組组
    織织 類类 動动 過过 銀银 爲为 為为 從从 轉转 獲获 區区 選选 擇择 頭头 認认 識识 採采 郵邮
    電电 話话 廠厂 產产 貿贸 賬账 潛潜 歷历 複复 績绩 戰战 報报 議议 級级 終终 結结 準准 線线 產产 規规 碼码 顏颜 項项 細细 種种 備备 說说 條条 寶宝 貝贝`.map(
    (pair): [string, string] => [pair.charAt(0), pair.charAt(1)]
  )
);

/**
 * A header reduced to what it says: half width, lower case, simplified characters, without spaces, punctuation and what stands in
 * brackets: `Order Date (UTC)` → `orderdate`, `訂單金額（元）` → `订单金额`. Brackets stay when they are all there is.
 */
export function headerKey(header: string): string {
  const text = header.normalize("NFKC").toLowerCase();
  const bare = withoutBrackets(text);
  const letters = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, "");
  return [...(letters(bare) || letters(text))].map((char) => FOLD.get(char) ?? char).join("");
}

/** A half-width text without what stands in brackets. */
export function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, "");
}
