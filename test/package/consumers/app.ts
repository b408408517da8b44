// What a user of the package writes, with every declaration of it checked.
import { formatFinding, type CheckResult, type Finding } from "linli/core";
import { checkUscc, isUscc } from "linli/identifiers";
import { en } from "linli/messages/en";
import { zhCN } from "linli/messages/zh-CN";

const result = checkUscc("91350100M000100Y43");
const code: string | undefined = result.ok ? result.value.code : undefined;

// Each code has parameters of its own, and both tables speak every code.
const sentences: string[] = [];
for (const finding of result.findings) {
  sentences.push(formatFinding(finding, en), formatFinding(finding, zhCN));
  if (finding.code === "uscc.check-character") {
    const expected: string = finding.params.expected;
    sentences.push(expected);
  }
  // @ts-expect-error no finding of a credit code has this code
  if (finding.code === "resident-id.length") sentences.push("");
}

// A result that is not ok has no value.
export function valueOf<T>(checked: CheckResult<T, Finding>): T | undefined {
  // @ts-expect-error the value is there only where `ok` is true
  if (!checked.ok) return checked.value;
  return checked.value;
}

export const outcome: {
  readonly code: string | undefined;
  readonly valid: boolean;
  readonly sentences: readonly string[];
} = {
  code,
  valid: isUscc(code),
  sentences,
};
