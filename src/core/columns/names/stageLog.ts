import type { StageLogField } from "../fields";
import { CUSTOMER_ID } from "./customerId";
import type { Names } from "./names";
import { words } from "./names";

/** Of a log of stage changes (阶段日志). */
export const STAGE_LOG_NAMES: Record<StageLogField, Names> = {
  customerId: CUSTOMER_ID,
  date: {
    sure: words`
      changedate changedon changedat dateofchange changetime stagechangedate stagechangedon stagechangedat
      stagechangetime transitiondate transitionedat movedon movedat dateentered entereddate enteredon
      变更日期 变更时间 变动日期 变动时间 变化日期 阶段变更日期
      阶段变更时间 阶段变动日期 变更时刻 调整日期 调整时间 修改日期
      修改时间 转换日期 流转时间 流转日期`,
    maybe: words`
      date time timestamp datetime on when modifiedat modifiedon updatedat 日期 时间 操作时间
      操作日期 记录时间 记录日期`,
  },
  fromStage: {
    sure: words`
      fromstage oldstage previousstage priorstage stagefrom stagebefore laststage formerstage oldstatus
      previousstatus fromstatus 原阶段 旧阶段 变更前阶段 变更前的阶段 变动前阶段
      前阶段 前一阶段 上一阶段 上阶段 变更前 原状态 变更前状态 原销售阶段
      转出阶段 起始阶段`,
    maybe: words`from before old previous 从 由 之前`,
  },
  toStage: {
    sure: words`
      tostage newstage nextstage currentstage stageto stageafter newstatus tostatus 新阶段
      变更后阶段 变更后的阶段 变动后阶段 后阶段 现阶段 变更后 新状态
      变更后状态 新销售阶段 转入阶段 目标阶段`,
    maybe: words`to after new stage status 到 至 阶段 销售阶段 当前阶段 之后`,
  },
  trigger: {
    sure: words`
      trigger triggerevent triggeredby triggers event reasonforchange changereason 触发事件
      触发条件 触发动作 触发原因 触发 变更原因 变动原因 变更事由 推动事件
      事件`,
    maybe: words`reason cause why comment 原因 事由 说明 备注`,
  },
  changedBy: {
    sure: words`
      changedby modifiedby updatedby movedby editedby changer operator 变更人 变动人 操作人
      操作员 修改人 经办人 调整人 变更人员 提交人 记录人`,
    maybe: words`by user owner salesrep rep 负责人 业务员 人员`,
  },
  approvedBy: {
    sure: words`
      approvedby approver approval approved approvedfrom confirmedby reviewedby signedoffby 审批人
      批准人 审核人 审批 审核 核准人 确认人 复核人 主管审批`,
    maybe: words`manager 主管 经理`,
  },
  automatic: {
    sure: words`
      automatic auto automaticormanual autoormanual isautomatic manual manualorautomatic changetype mode
      自动 是否自动 自动手动 自动或手动 变更方式 触发方式 手动自动`,
    maybe: words`type 方式 类型`,
  },
};
