import type { Label } from "../../core/index.ts";

/** What is printed on every card beside its own texts. */
export const cardWords: {
  readonly scan: Label;
  readonly trust: Label;
  readonly issuer: Label;
  readonly validUntil: Label;
  readonly serial: Label;
  readonly badge: Label;
  readonly staff: Label;
} = {
  scan: { en: "Scan for community services", "zh-CN": "扫码查看社区服务信息" },
  trust: { en: "Trust this address only", "zh-CN": "请认准此网址" },
  issuer: { en: "Issued by", "zh-CN": "发放单位" },
  validUntil: { en: "Valid until", "zh-CN": "有效期至" },
  serial: { en: "No.", "zh-CN": "编号" },
  badge: { en: "No.", "zh-CN": "警号" },
  staff: { en: "No.", "zh-CN": "工号" },
};
