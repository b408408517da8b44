/**
 * The vectors of the form LXK1: signed with the first test key of RFC 8032, section 7.1, by another implementation.
 * The areas are communities of Ningbo and Boxing in the code set of 2023; the hosts are invented.
 */
import type { CardKey, PrivateJwk, PublicJwk } from "../../src/link-cards/index.ts";

/** The secret and the public key of test 1 in RFC 8032, section 7.1. */
export const rfcKey: PrivateJwk = {
  kty: "OKP",
  crv: "Ed25519",
  x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
  d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
};

/** Its public part. */
export const rfcPublicKey: PublicJwk = { kty: "OKP", crv: "Ed25519", x: rfcKey.x };

/** The host of most vectors. */
export const host = "lxk.example.gov.cn";

/** The record of the key, trusted for the whole of Ningbo. */
export const key: CardKey = {
  kid: "EH7D",
  alg: "Ed25519",
  publicKey: rfcPublicKey,
  hosts: [host],
  areaPrefix: "3302",
  notBefore: "2026-01-01",
  notAfter: "2028-12-31",
  status: "active",
};

/** A card, its signature in hexadecimal digits. */
export interface Vector {
  /** The URL. */
  readonly url: string;
  /** The signature of 64 bytes. */
  readonly signature: string;
}

/** Gaoqiao community, Haishu. */
export const a: Vector = {
  url: "https://lxk.example.gov.cn/L1/330203100004/007/7Q2M4KXD/20271231/EH7DHXTMTIM6TABJNCVVXF6I2UA2YF6UEABQW3ZVIVBLUFCTGR2KVWXHXDAQCFTMB7VL2XKRVOFQGATXTX6CYCGHOKCJTL2JQM6RBGCZODY",
  signature:
    "3de6c9a19e9802968ab5b97c8d501ac17d420030b6f354542ba14533474aadae7b8c101166c0feabd5d51ab8b0302779dfc2c08c7728499af49833d10985970f",
};

/** Ningcheng community, Fuming street, Yinzhou. */
export const b: Vector = {
  url: "https://lxk.example.gov.cn/L1/330212014028/012/0A1B2C3D/20261231/EH7DLTYVQ56TIHXKUNIRFSKYZN2VI3FJZZJBVBFJ7LAWXOPEUQYWA7F2225VT7SIEPLXAR7F3N5RPUFE26ZFHRPUSU5CCGNKAEU4LG2NCAI",
  signature:
    "5cf15877d341eeaa35112c958cb75546ca9ce521a84a9fac16bb9e4a431607cbad6bb59fe4823d77047e5db7b17d0a4d7b253c5f4953a2119aa0129c59b4d101",
};

/** Xiguwang community, Bochang street, Boxing; the whole community, on the shortest host. */
export const c: Vector = {
  url: "https://a.cn/L1/371625003001/000/ZZZZZZZZ/20301231/EH7DWZLW5CBDKPEVRRHMBHAVVS2B3VPUZ6SO6WQNAJBCFEXQLY3K6BTH76NYCFG57XM5JEBI7WOVRJJE5UGQFTWYZGX4D5KCLDGEWPHW6DQ",
  signature:
    "b6576e882353c958c4ec09c15acb41dd5f4cfa4ef5a0d02422292f05e36af0667ff9b8114ddfdd9d49028fd9d58a524ed0d02ced8c9afc1f54258cc4b3cf6f0e",
};
