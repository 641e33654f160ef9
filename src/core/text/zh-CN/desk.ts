import type { desk as english } from "../en/desk";

export const desk: Record<keyof typeof english, string> = {
  "desk.noTier": "已全额退款",
  "desk.noSegment": "未划入客群",
  "desk.noStatus": "无订单",
  "desk.noScore": "未评分",
};
