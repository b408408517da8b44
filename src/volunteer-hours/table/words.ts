import type { CaptureMethod, ServiceCategory, ServiceState } from "../code-lists.ts";

/**
 * Gives further words that files use for how far a service has come.
 *
 * @returns the state by the word
 */
export function stateWords(): { readonly [word: string]: ServiceState } {
  return {
    报名: "signed-up",
    待审核: "signed-up",
    已申请: "signed-up",
    prospect: "signed-up",
    "web sign up": "signed-up",
    available: "signed-up",
    录用: "confirmed",
    已录用: "confirmed",
    已通过: "confirmed",
    待服务: "confirmed",
    待参加: "confirmed",
    scheduled: "confirmed",
    完成: "completed",
    已结束: "completed",
    已参加: "completed",
    已参与: "completed",
    已服务: "completed",
    已签退: "completed",
    已发放: "completed",
    attended: "completed",
    complete: "completed",
    缺勤: "no-show",
    未到: "no-show",
    未参加: "no-show",
    未参与: "no-show",
    未签到: "no-show",
    爽约: "no-show",
    "no show": "no-show",
    no_show: "no-show",
    absent: "no-show",
    取消: "cancelled",
    取消报名: "cancelled",
    canceled: "cancelled",
    作废: "void",
    无效: "void",
    撤销: "void",
    voided: "void",
  };
}

/**
 * Gives further words that files use for ways of recording.
 *
 * @returns the way by the word
 */
export function captureWords(): { readonly [word: string]: CaptureMethod } {
  return {
    扫码签到: "sign-in",
    扫码: "sign-in",
    签到: "sign-in",
    信用时数: "sign-in",
    工时码: "time-code",
    录入: "entered",
    人工录入: "entered",
    负责人录入: "entered",
    自主填报: "self-declared",
    个人申报: "self-declared",
    补登: "back-filled",
    荣誉时数: "granted",
  };
}

/**
 * Gives further words that files use for kinds of service.
 *
 * @returns the kind by the word
 */
export function categoryWords(): { readonly [word: string]: ServiceCategory } {
  return {
    社区: "community",
    社区治理: "community",
    邻里互助: "community",
    敬老: "elderly",
    助老: "elderly",
    养老服务: "elderly",
    助残: "disability",
    扶残助残: "disability",
    关爱儿童: "children",
    青少年服务: "children",
    济困: "hardship",
    扶贫济困: "hardship",
    助学: "education",
    教育: "education",
    医疗: "health",
    卫生健康: "health",
    文化: "culture-and-sport",
    文体: "culture-and-sport",
    环保: "environment",
    环境保护: "environment",
    应急救援: "disaster-relief",
    应急: "disaster-relief",
    救灾: "disaster-relief",
    赛会服务: "large-event",
    大型赛会: "large-event",
    治安: "public-safety",
    平安: "public-safety",
    文明交通: "civility",
    交通引导: "civility",
    普法: "law",
    科普: "science",
  };
}
