import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { isInstant } from "../../core/index.ts";
import { isPosition, type Place } from "../../venues/index.ts";
import { withListOptions } from "../list-options.ts";
import type { Done, Streams } from "../streams.ts";
import type { VenuesCommandOptions } from "./options.ts";
import { printVenues } from "./print.ts";

/**
 * Makes the command `venues`.
 *
 * @param streams - where it reads and writes
 * @param done - told the exit code
 * @returns the command, for the program
 */
export function venuesCommand(streams: Streams, done: Done): Command {
  const command = new Command("venues")
    .summary("say which venues of a list are open at an instant · 列出某一时刻开放的场所")
    .description(
      [
        "Reads a list of venues and says which are open at an instant, which are closed and of which that is not known; until when, and why. Holidays and make-up workdays are those of the State Council's notices; where no notice of the year is known, what it would decide is not known. With --near, the nearest come first.",
        "Exit code: 0 listed, 1 rows that could not be read, 2 wrong use.",
        "",
        "读取场所名册，列出某一时刻开放、不开放以及无法判断的场所，并注明至何时、依据为何。节假日和调休以国务院办公厅通知为准；当年通知尚不掌握的，取决于该通知的一律为无法判断。使用 --near 的，由近及远排列。",
        "退出码：0 已列出，1 有无法读取的行，2 用法不对。",
      ].join("\n"),
    )
    .addArgument(new Argument("<FILE>", "the list · 场所名册文件"))
    .addOption(
      new Option("--open-at <instant>", "the instant, such as 2026-02-14T10:00+08:00 · 时刻")
        .argParser(instantOf)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        "--near <lon,lat>",
        "measure from this point, in WGS-84; or lon,lat,GCJ-02 · 以此点计算距离，经度在前",
      ).argParser(placeOf),
    )
    .addOption(
      new Option("--within <metres>", "with --near: only venues so near · 只列此距离以内的场所").argParser(
        metresOf,
      ),
    );
  return withListOptions(command).action(async (file: string, options: VenuesCommandOptions) => {
    done(await printVenues(file, options, streams));
  });
}

function instantOf(text: string): string {
  const year = Number(text.slice(0, 4));
  // A day within, so that an offset leads to no year outside.
  if (isInstant(text) && year > 1970 && year < 9998) return text;
  throw new InvalidArgumentError(
    "An instant is a date and a time that exist, with an offset, as 2026-02-14T10:00+08:00, and a year from 1971 to 9997. · 时刻应为真实存在的日期和时间并带时差，年份在 1971 至 9997 之间，如 2026-02-14T10:00+08:00。",
  );
}

function placeOf(text: string): Place {
  const [longitude = "", latitude = "", system = "WGS-84", ...rest] = text.split(",");
  const place = { longitude: numberOf(longitude), latitude: numberOf(latitude), system: system.trim() };
  if (rest.length === 0 && isPosition(place)) return place;
  throw new InvalidArgumentError(
    "A point is longitude, then latitude, as 121.62,29.86 or 121.62,29.86,GCJ-02. · 应先经度后纬度，如 121.62,29.86 或 121.62,29.86,GCJ-02。",
  );
}

function numberOf(text: string): number {
  return /^\s*-?\d{1,3}(?:\.\d{1,15})?\s*$/.test(text) ? Number(text) : NaN;
}

function metresOf(text: string): number {
  if (/^\d{1,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("A whole number of metres. · 应为整数米数。");
}
