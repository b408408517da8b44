// Mission row 001#16: "beneficial future": six governance projects signed, all named.
// Project list, signing event, parties, count check (6 = 6), themes.
import { describe, expect, it } from "vitest";
import { parseQuantity } from "../../src/core/index.ts";
import {
  checkSetOfProjects,
  isProject,
  partiesOf,
  projectStateOn,
  reconcileList,
  type Project,
} from "../../src/projects/index.ts";

// Names follow the article, which is known in English only; bodies are invented.
const names = [
  "Liuzhuang speed home-appliance replacement",
  "charging-station pile guard",
  "urban-rural mutual-aid alliance",
  "Changleli silver-age Cook",
  "Sunny Ploughing and Rain Reading",
  "Joy and Harmony co-creation",
];
const projects = names.map((name, index): Project => ({
  id: `p-${String(index + 1)}`,
  name,
  themes: [index === 2 ? "governance" : "livelihood"],
  parties: [
    { role: "commissioner", body: { name: "青禾区委社会工作部" } },
    { role: "undertaker", body: { name: `青禾区第${String(index + 1)}社会工作服务中心` } },
  ],
  signing: { on: "2024-07-09", session: "good-neighbours-2024-07-09" },
}));

describe("001#16: six projects signed", () => {
  it("are six by name, and six were announced", () => {
    const six = parseQuantity("6个");
    expect(six.ok && reconcileList({ value: six.value.value, qualifier: "exact" }, projects)).toMatchObject({
      state: "agrees",
      listed: 6,
    });
    const five = projects.slice(1);
    expect(reconcileList({ value: 6, qualifier: "exact" }, five)).toMatchObject({ state: "short", by: 1 });
    expect(checkSetOfProjects(projects)).toEqual([]);
  });

  it("have two parties each and themes, and were signed at one event", () => {
    expect(projects.every(isProject)).toBe(true);
    expect(new Set(projects.map(({ signing }) => signing?.session)).size).toBe(1);
    for (const project of projects) {
      expect(partiesOf(project, "undertaker")).toHaveLength(1);
      expect(projectStateOn(project, "2024-07-09").state).toBe("signed");
      expect(projectStateOn(project, "2024-07-08").state).toBe("unknown");
    }
    expect(isProject({ ...projects[0], themes: ["harmony"] })).toBe(false);
  });
});
