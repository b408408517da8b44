/** What a formula shows that failed; #N/A says that there is nothing and is a placeholder. */
export const spreadsheetErrors: readonly string[] = [
  "#REF!",
  "#VALUE!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#GETTING_DATA",
];

/** Signs and words for nothing in columns of any kind; Null and Nan are names of people. */
export const textPlaceholders: readonly string[] = [
  "-",
  "--",
  "---",
  "–",
  "—",
  "——",
  "－",
  "/",
  "//",
  "／",
  "\\",
  "N/A",
  "n/a",
  "#N/A",
  "NULL",
  "null",
  "(null)",
];

/** Further words for nothing, in lower case; they can be an answer in a column of texts (业务主管单位：无). */
export const wordsForNothing: readonly string[] = [
  "无",
  "不详",
  "暂无",
  "未知",
  "未填",
  "待定",
  "待补",
  "待补充",
  "不适用",
  "空",
  "na",
  "nan",
  "none",
  "nil",
  "tbd",
];
