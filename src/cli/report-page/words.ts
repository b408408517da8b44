import type { Label } from "../../core/index.ts";

/** The words of the page that carry no number. */
export const pageWords = {
  title: { en: "Data check report", "zh-CN": "数据校验报告" },
  summary: { en: "At a glance", "zh-CN": "总体情况" },
  rules: { en: "By rule", "zh-CN": "按问题汇总" },
  files: { en: "By file", "zh-CN": "按文件汇总" },
  rows: { en: "Rows to put right", "zh-CN": "需要处理的行" },
  fileCount: { en: "Files", "zh-CN": "文件" },
  file: { en: "File", "zh-CN": "文件" },
  records: { en: "Records", "zh-CN": "记录" },
  valid: { en: "Valid", "zh-CN": "有效" },
  clean: { en: "without remarks", "zh-CN": "无提示" },
  warned: { en: "With remarks", "zh-CN": "有提示" },
  rejected: { en: "Rejected", "zh-CN": "退回" },
  severity: { en: "Severity", "zh-CN": "级别" },
  problem: { en: "Problem", "zh-CN": "问题" },
  column: { en: "Column", "zh-CN": "列" },
  count: { en: "How often", "zh-CN": "次数" },
  inFiles: { en: "Files", "zh-CN": "文件数" },
  whole: { en: "the row as a whole", "zh-CN": "整行" },
  wholeFile: { en: "the file as a whole", "zh-CN": "整个文件" },
  example: { en: "Such as: ", "zh-CN": "如：" },
  nothing: { en: "Nothing was found.", "zh-CN": "未发现问题。" },
  partial: {
    en: "Not everything was read or compared; the findings of the file say why.",
    "zh-CN": "并非全部内容都已读取或比对，原因见该文件的检查结果。",
  },
  privacy: {
    en: "Personal data are masked; columns that the model does not know are not shown. Results by the data recorded.",
    "zh-CN": "个人信息已作隐去处理，模型以外的列不予显示；结果均按所录数据得出。",
  },
} as const satisfies { readonly [word: string]: Label };
