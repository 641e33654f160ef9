import type { OrderField } from "../fields";
import { CUSTOMER_ID } from "./customerId";
import type { Names } from "./names";
import { words } from "./names";

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
      profit profitamount grossprofit grossprofitamount grossmargin margin marginamount contribution
      contributionmargin orderprofit lineprofit netprofit earnings 利润 利润额 利润金额 毛利
      毛利额 毛利润 毛利金额 订单利润 订单毛利 净利润 净利 销售利润
      销售毛利 贡献毛利`,
    maybe: [],
  },
  category: {
    sure: words`
      category productcategory itemcategory categoryname subcategory productgroup itemgroup producttype
      productline productfamily department 类别 品类 产品类别 产品类型 商品类别
      商品类型 产品分类 商品分类 商品品类 产品品类 产品线 产品系列 类目
      商品类目 大类 产品大类 商品大类`,
    maybe: words`
      product productname item itemname 产品 商品 产品名称 商品名称 品名 货品
      货品名称 宝贝标题 商品标题`,
  },
};

/** What headers contain that tell the lines of one order apart: two rows that differ there are no duplicates of each other. */
export const LINE_WORDS: readonly string[] = words`
  product item sku stock article variant description category model barcode upc ean isbn line row serial size color colour
  产品 商品 宝贝 品名 品类 货号 货品 物料 规格 型号 条码 款号 颜色 尺码 序号 行号 项次 明细 名称 类别 种类`;
