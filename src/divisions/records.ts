import { codeSteps, listMonths, names, spans } from "./data/history.ts";
import type { LaterListing } from "./findings.ts";

/** A name under a code, with the indexes of the first and the last list that show it. */
export interface DivisionRecord {
  /** The six digits. */
  readonly code: string;
  /** The name. */
  readonly name: string;
  /** The index of the first list; the number of lists where only the later, undated list shows the name. */
  readonly first: number;
  /** The index of the last list; the number of lists where only the later, undated list shows the name. */
  readonly last: number;
  /** What the later list says; nothing for a name that ended before the last dated list. */
  readonly later?: LaterListing | undefined;
}

/** The data, unfolded. */
export interface DivisionRecords {
  /** The month of every dated list, `YYYY-MM`, in order. */
  readonly lists: readonly string[];
  /** Every record, by code and then by time. */
  readonly all: readonly DivisionRecord[];
  /** The records of every code, by time. */
  readonly byCode: ReadonlyMap<string, readonly DivisionRecord[]>;
}

/** The least character of the encoding; numbers count up from it. */
const ZERO = 48;
const endings: { readonly [letter: string]: string } = { z: "自治县", x: "县", q: "区", s: "市", ",": "" };

let unfolded: DivisionRecords | undefined;

/** Unfolds the data at the first call and keeps it. */
export function divisionRecords(): DivisionRecords {
  unfolded ??= unfold();
  return unfolded;
}

function unfold(): DivisionRecords {
  const lists = listMonths.split(" ").map((month) => `${month.slice(0, 4)}-${month.slice(4)}`);
  const allNames = unfoldNames();
  const all = unfoldCodes().map((code, index) => recordOf(code, allNames[index] ?? "", index, lists.length));
  const byCode = new Map<string, DivisionRecord[]>();
  for (const record of all) {
    const records = byCode.get(record.code);
    if (records === undefined) byCode.set(record.code, [record]);
    else records.push(record);
  }
  return { lists, all, byCode };
}

function recordOf(code: string, name: string, index: number, listCount: number): DivisionRecord {
  if (spans.charAt(index * 2) === "~")
    return { code, name, first: listCount, last: listCount, later: "only-there" };
  const first = spans.charCodeAt(index * 2) - ZERO;
  const last = spans.charCodeAt(index * 2 + 1) - ZERO;
  // Numbers past the last list say what the later list makes of a name that reaches the end.
  const later = (["same-name", "absent", "other-name"] as const)[last - listCount + 1];
  return later === undefined
    ? { code, name, first, last }
    : { code, name, first, last: listCount - 1, later };
}

function unfoldCodes(): string[] {
  const codes: string[] = [];
  let code = 0;
  for (let at = 0; at < codeSteps.length; at++) {
    const isLong = codeSteps.charAt(at) === "(";
    const end = isLong ? codeSteps.indexOf(")", at) : at;
    code += isLong ? Number(codeSteps.slice(at + 1, end)) : codeSteps.charCodeAt(at) - ZERO;
    codes.push(String(code));
    at = end;
  }
  return codes;
}

function unfoldNames(): string[] {
  const unfoldedNames: string[] = [];
  let start = 0;
  for (let at = 0; at < names.length; at++) {
    const ending = endings[names.charAt(at)];
    if (ending === undefined) continue;
    unfoldedNames.push(names.slice(start, at) + ending);
    start = at + 1;
  }
  return unfoldedNames;
}
