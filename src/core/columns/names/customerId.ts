import type { Names } from "./names";
import { words } from "./names";

/** Every sheet that is about customers names them by one of these. */
export const CUSTOMER_ID: Names = {
  sure: words`
      customerid customerno customernr customernumber customercode customerkey custid custno
      custcode cid clientid clientno clientnr clientnumber clientcode clientkey accountid
      accountno accountnumber accountcode memberid memberno membernumber membercode buyerid
      buyerno buyeraccount userid shopperid patientid studentid leadid leadno leadnumber prospectid contactid companyid partnerid
      客户编号 客户id 客户号 客户代码 客户编码 客户账号 客户序号 会员编号 会员id 会员号 会员卡号
      会员账号 会员代码 会员编码 买家id 买家编号 买家账号 买家会员名 买家旺旺 买家昵称 顾客编号
      顾客id 顾客号 用户编号 用户id 用户号 用户账号 往来单位编号 线索编号 线索id 客户档案号 客户唯一编号 公司编号 学员编号 患者编号 业主编号`,
  maybe: words`
      lead prospect leadname
      customer customername cust custname client clientname account accountname buyer buyername
      member membername buyeremail customeremail email billingemail id code no number
      编号 代码 会员名 客户 客户名称 客户名 客户姓名 客户简称 客户全称 会员 会员姓名 会员名称 买家
      买家姓名 顾客 顾客姓名 顾客名称 用户 用户名 购买方 购货单位 往来单位 收货人 收货人姓名 姓名`,
};

/** Headers that may mean the id of anything: alone they do not say that a sheet is about customers. */
export const ANY_ID: ReadonlySet<string> = new Set(words`
  id code no number name account accountname email 编号 代码 名称 姓名 序号`);
