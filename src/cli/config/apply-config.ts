import type { Command } from "commander";
import type { HeadingChoices } from "../check/options.ts";
import { besideConfig, type FoundConfig } from "./read-config.ts";

/** The model that a command reads, where it has no option for it. */
const modelOfCommand: { readonly [command: string]: string } = {
  diff: "organization",
  hours: "service-record",
  rating: "rating",
  venues: "venue",
  worklist: "organization",
};

/**
 * Gives a command the settings of the team, wherever the user says nothing else.
 *
 * @param command - the command, its options read
 * @param found - the configuration of the team
 */
export function applyConfig(command: Command, found: FoundConfig): void {
  const { locale, model, maxErrors, maps, listed, ruleSets } = found.config;
  setDefault(command, "as", model);
  setDefault(command, "locale", locale);
  setDefault(command, "maxErrors", maxErrors);
  setDefault(command, "policy", ruleSets?.policy);
  // Stars are asked of a day, which only the user can name.
  if (command.getOptionValue("on") !== undefined) setDefault(command, "stars", ruleSets?.stars);
  const id = (command.getOptionValue("as") as string | undefined) ?? modelOfCommand[command.name()] ?? "";
  const map = own(maps, id);
  if (map !== undefined && hasOption(command, "map")) {
    const typed = command.getOptionValue("map") as HeadingChoices | undefined;
    command.setOptionValueWithSource("map", { ...map, ...typed }, "config");
  }
  const list = own(listed, id);
  if (list !== undefined) setDefault(command, "with", besideConfig(found, list));
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function setDefault(command: Command, option: string, value: unknown): void {
  if (value === undefined || !hasOption(command, option)) return;
  const source = command.getOptionValueSource(option);
  if (source === undefined || source === "default") command.setOptionValueWithSource(option, value, "config");
}

function hasOption(command: Command, name: string): boolean {
  return command.options.some((option) => option.attributeName() === name);
}
