/** Words and signs for yes, in lower case. */
export const wordsForYes: readonly string[] = [
  "是",
  "有",
  "对",
  "√",
  "✓",
  "✔",
  "☑",
  "y",
  "yes",
  "true",
  "t",
  "1",
];

/** Words and signs for no, in lower case. The letter x is a tick to some and a cross to others. */
export const wordsForNo: readonly string[] = [
  "否",
  "无",
  "没有",
  "错",
  "×",
  "✗",
  "✘",
  "☐",
  "n",
  "no",
  "false",
  "f",
  "0",
];
