import {
  errorOf,
  failure,
  warningOf,
  type CheckResult,
  type Finding,
  type TableColumn,
  type TableModel,
} from "../../src/core/index.ts";

/** A club: an invented model with a unique code, a name that should not nearly repeat, and a parent club. */
export interface Club {
  readonly code: string;
  readonly names: readonly { readonly text: string }[];
  readonly leader?: string | undefined;
  readonly members?: number | undefined;
  readonly parent?: string | undefined;
}

/** The table of clubs. Codes are a letter and digits; the leader is personal. */
export function clubTable(): TableModel<Club> {
  return {
    id: "club",
    title: { en: "Clubs", "zh-CN": "社团" },
    columns: [
      column("code", "编号", ["code"], { required: true }),
      column("name", "名称", ["names", 0, "text"], { required: true }),
      column("leader", "负责人姓名", ["leader"], { personal: "name" }),
      column("members", "人数", ["members"], { kind: "integer" }),
      column("parent", "上级编号", ["parent"], {}),
    ],
    key: ["code", "name", "leader"],
    unique: ["code"],
    similar: "name",
    references: [{ column: "parent", to: "code" }],
    examples: [{ code: "A1", name: "邻里合唱团" }],
    build: ({ code, name, leader, members, parent }) => ({
      code,
      names: name === undefined ? [] : [{ text: name }],
      ...(leader !== undefined && { leader }),
      ...(members !== undefined && { members }),
      ...(parent !== undefined && { parent }),
    }),
    cellsOf: ({ code, names, leader, members, parent }) => ({
      code,
      name: names[0]?.text,
      leader,
      members,
      parent,
    }),
    is: (value): value is Club => checkClub(value).ok,
    explain,
    check: checkClub,
  };
}

function column(id: string, zh: string, path: TableColumn["path"], more: Partial<TableColumn>): TableColumn {
  return {
    id,
    label: { en: `Club ${id}`, "zh-CN": zh },
    kind: "text",
    path,
    description: { en: id, "zh-CN": zh },
    ...more,
  };
}

function explain({ members }: Club): readonly Finding[] {
  return members === 0 ? [{ ...warningOf("club.empty", {}), path: ["members"] }] : [];
}

function checkClub(input: unknown): CheckResult<Club> {
  try {
    const { code, names, leader } = input as Club;
    const findings: Finding[] = [];
    if (code === undefined)
      findings.push({ ...errorOf("field.missing", { expected: "string" }), path: ["code"] });
    else if (!/^[A-Z]\d{1,7}$/.test(code)) {
      findings.push({ ...errorOf("club.code", {}, code.toUpperCase()), path: ["code"] });
    }
    if (names.length === 0) findings.push({ ...errorOf("field.range", {}), path: ["names"] });
    if (leader === "佚名") findings.push({ ...errorOf("club.leader", {}, "张三"), path: ["leader"] });
    if (findings.length > 0) return failure(findings);
    return { ok: true, value: input as Club, findings: explain(input as Club) };
  } catch {
    return failure([errorOf("input.unreadable", {})]);
  }
}
