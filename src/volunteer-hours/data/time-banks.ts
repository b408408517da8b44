import type { RuleSet } from "../../core/index.ts";
import type { TimeBankRules } from "../time-bank/model.ts";

/**
 * Rules of time banks (时间银行), which are local.
 *
 * @remarks As reported by the press. Beijing: residents of 18 and more, or pupils led by a guardian, store a coin (时间币)
 * for each hour, redeem it from 60 on for themselves or their spouse, give it to direct relatives or donate it; it is
 * never exchanged for money or goods. Nanjing: individuals store 1500 hours provisionally, what is above is mainly donated;
 * the time of groups can at first only be donated; holders redeem from 60 on. Whether it is redeemed for others, and given,
 * is in no text seen of Nanjing. Donated time serves the lone elderly first; whom, those who run the
 * bank decide.
 */
export const timeBankRules: readonly RuleSet<TimeBankRules>[] = [
  {
    id: "beijing-time-bank",
    version: 1,
    title: { en: "Time bank of Beijing, trial of 2022", "zh-CN": "北京市养老服务时间银行（2022年试行）" },
    area: "110000",
    validFrom: "2022-06-01",
    source: {
      title: "北京市养老服务时间银行实施方案（试行）",
      issuer: "北京市民政局、北京市财政局、共青团北京市委",
      // When the press reported it.
      date: "2022-01",
    },
    confidence: "secondary",
    parameters: {
      unit: { en: "time coin", "zh-CN": "时间币" },
      minutesPerUnit: 60,
      accountFromAge: 18,
      minorsLedByGuardian: true,
      redeemFromAge: 60,
      redeemFor: ["self", "spouse"],
      transferTo: ["direct-relative"],
    },
  },
  {
    id: "nanjing-time-bank",
    version: 1,
    title: { en: "Time bank of Nanjing, trial of 2019", "zh-CN": "南京市养老服务时间银行（2019年试行）" },
    area: "320100",
    validFrom: "2019-07-17",
    source: {
      title: "南京市养老服务时间银行实施方案（试行）",
      issuer: "南京市人民政府办公厅",
      date: "2019-07-17",
    },
    confidence: "secondary",
    parameters: {
      unit: { en: "hour", "zh-CN": "小时" },
      minutesPerUnit: 60,
      capMinutes: 90_000,
      groupsDonateOnly: true,
      redeemFromAge: 60,
      redeemFor: ["self"],
      redeemOpen: ["spouse", "direct-relative", "other"],
      recipients: [
        { en: "lone elderly of 80 and more", "zh-CN": "80周岁以上空巢独居老年人" },
        {
          en: "lone elderly of 60 to 79, disabled and of families on minimum living allowance",
          "zh-CN": "60周岁至79周岁低保家庭中失能半失能的空巢独居老年人",
        },
        { en: "holders of stored time of 60 and more", "zh-CN": "存有时间的60周岁以上老年人" },
      ],
    },
  },
];
