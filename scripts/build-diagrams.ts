// Brings the diagrams of docs/concepts/state-machines.md up to date with the machines that they draw.
import { formatStateMachine, type Locale, type MachineData } from "../src/core/index.ts";
import {
  abnormalListMachine,
  filingMachine,
  organizationMachine,
  seriousListMachine,
} from "../src/organizations/index.ts";
import { openCallMachine, projectMachine } from "../src/projects/index.ts";
import { venueMachine } from "../src/venues/index.ts";
import { serviceRecordMachine } from "../src/volunteer-hours/index.ts";
import { committedPage, formattedPage, isMain, writeOrCheck } from "./generated-page.ts";

/** The page, relative to the package. */
export const diagramsPageFile = "docs/concepts/state-machines.md";
const command = "node scripts/build-diagrams.ts";

const machines: readonly MachineData[] = [
  organizationMachine,
  filingMachine,
  abnormalListMachine,
  seriousListMachine,
  venueMachine,
  serviceRecordMachine,
  openCallMachine,
  projectMachine,
];
const locales: readonly Locale[] = ["en", "zh-CN"];

/**
 * Draws every diagram of the page anew; what stands between the marks is replaced, the rest is kept.
 *
 * @param page - the page as it is
 * @returns the page as it should be committed
 */
export async function diagramsPage(page: string): Promise<string> {
  let text = page;
  for (const machine of machines) {
    for (const locale of locales) text = replaceDiagram(text, machine, locale);
  }
  return formattedPage(diagramsPageFile, text);
}

function replaceDiagram(page: string, machine: MachineData, locale: Locale): string {
  const start = `<!-- diagram: ${machine.id} ${locale} (\`${command}\`) -->`;
  const end = "<!-- end of diagram -->";
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from === -1 || to === -1)
    throw new Error(`${diagramsPageFile} has no place for ${machine.id} in ${locale}.`);
  const diagram = ["```mermaid", formatStateMachine(machine, locale), "```"].join("\n");
  return `${page.slice(0, from)}${start}\n\n${diagram}\n\n${page.slice(to)}`;
}

if (isMain(import.meta.url))
  writeOrCheck(diagramsPageFile, await diagramsPage(committedPage(diagramsPageFile)), command);
