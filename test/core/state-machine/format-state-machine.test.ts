import { describe, expect, it } from "vitest";
import { committedPage } from "../../../scripts/generated-page.ts";
import { diagramsPage, diagramsPageFile } from "../../../scripts/build-diagrams.ts";
import { formatStateMachine, type MachineData } from "../../../src/core/index.ts";
import { label, life } from "./machines.ts";

describe("formatStateMachine", () => {
  it("draws states, events, the beginning and the ends", () => {
    const lines = formatStateMachine(life, "zh-CN").split("\n");
    expect(lines.slice(0, 4)).toEqual([
      "stateDiagram-v2",
      "  accTitle: 存续状态",
      '  state "筹备" as s0',
      '  state "成立登记" as s1',
    ]);
    expect(lines).toContain("  [*] --> s0");
    expect(lines).toContain("  s2 --> s5 : 撤销登记");
    expect(lines.filter((line) => line.endsWith("--> [*]"))).toEqual([
      "  s4 --> [*]",
      "  s6 --> [*]",
      "  s7 --> [*]",
    ]);
    expect(lines.filter((line) => line.includes(" : "))).toHaveLength(12);
  });

  it("draws in English", () => {
    expect(formatStateMachine(life, "en")).toContain('  state "in liquidation" as s3');
  });

  it("lets no label break out of the diagram", () => {
    const nasty =
      'a"b;#1;\n s9 --> [*] %% {x} <img src=x onerror=alert(1)> : `\\ end note "" \u2028 style:#f; 😀';
    const machine: MachineData = {
      id: "nasty",
      title: label(nasty),
      initial: "constructor",
      states: { constructor: { label: label(nasty) }, end: { label: label("state"), final: true } },
      events: { go: label(nasty) },
      transitions: [{ event: "go", from: ["constructor"], to: "end" }],
    };
    const text = formatStateMachine(machine, "en");
    expect(text.split("\n")).toHaveLength(7);
    const safe = String.raw`[\p{L}\p{M}\p{N} ,.()]|#\d+;`;
    const form = [
      "stateDiagram-v2",
      `  accTitle: (?:${safe})+`,
      `  state "(?:${safe})+" as s0`,
      '  state "state" as s1',
      String.raw`  \[\*\] --> s0`,
      `  s0 --> s1 : (?:${safe})+`,
      String.raw`  s1 --> \[\*\]`,
    ];
    expect(text).toMatch(new RegExp(`^${form.join("\n")}$`, "u"));
    // Undoing the escapes gives the label back, blanks aside.
    const title = text.split("\n")[1]?.replace("  accTitle: ", "") ?? "";
    expect(title.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))).toBe(
      nasty.replace(/\s+/g, " "),
    );
  });

  it("leaves out what is not declared", () => {
    const machine: MachineData = {
      ...life,
      initial: "x",
      transitions: [{ event: "y", from: ["x", "registered"], to: "x" }],
    };
    expect(formatStateMachine(machine, "en")).not.toContain("s-1");
  });

  it("marks a Chinese name that no source confirms", () => {
    const machine: MachineData = { ...life, title: { en: "Link net", "zh-CN": "连心网", confirmed: false } };
    expect(formatStateMachine(machine, "zh-CN")).toContain("accTitle: 连心网（暂用名）");
  });
});

describe("the page on state machines", () => {
  it("shows the diagrams of the machines as they are", async () => {
    const page = committedPage(diagramsPageFile);
    expect(page).toBe(await diagramsPage(page));
    expect(page).toContain("stateDiagram-v2");
  });
});
