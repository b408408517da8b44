import { UseError } from "../use-error.ts";

/** What the codes of the operating system mean to a user. */
const reasons: { readonly [code: string]: readonly [en: string, zhCN: string] } = {
  ENOENT: ["there is no such file or folder", "文件或文件夹不存在"],
  EISDIR: ["it is a folder", "这是文件夹"],
  ENOTDIR: ["a part of the path is no folder", "路径中有一部分不是文件夹"],
  EACCES: ["no permission", "没有权限"],
  EPERM: ["not permitted", "不允许该操作"],
  ENOSPC: ["the disk is full", "磁盘已满"],
  EDQUOT: ["the disk quota is used up", "磁盘配额已用完"],
  EFBIG: ["the file is too large", "文件过大"],
  EROFS: ["the disk cannot be written to", "磁盘为只读"],
  EIO: ["the device reports an error", "设备读写出错"],
  EMFILE: ["too many files are open", "打开的文件过多"],
  EXDEV: ["it lies on another disk", "不在同一磁盘"],
};

/**
 * Says what went wrong with a file.
 *
 * @param path - the file as the user named it
 * @param error - what was thrown
 * @returns the error for the user; what is no error of the operating system comes back as it is
 */
export function systemErrorOf(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (error instanceof UseError || typeof code !== "string" || !/^E[A-Z]+$/.test(code)) return error;
  const [en, zhCN] = reasons[code] ?? [`the system reports ${code}`, `系统报告 ${code}`];
  return new UseError(`${path}: ${en}`, zhCN);
}
