import type { StageLogField } from "../fields";
import { CUSTOMER_ID } from "./customerId";
import type { Names } from "./names";
import { words } from "./names";

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
