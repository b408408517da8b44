import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sm2, sm3 } from "sm-crypto-v2";
import { describe, expect, it, vi } from "vitest";
import {
  cardKeyIdOf,
  cardKeyOf,
  newCardKeyPair,
  signCardUrl,
  verifyCardUrl,
  webCryptoSigner,
  webCryptoVerifier,
  type CardKeyPair,
  type CardSigner,
  type CardVerifier,
  type PrivateJwk,
  type PublicJwk,
  type SubtleLike,
} from "../../src/link-cards/index.ts";
import { hasLowS, withLowS } from "../../src/link-cards/signature/low-s.ts";
import { nobleSigner, nobleVerifier } from "../../src/link-cards/noble/index.ts";
import { newSm2KeyPair, sm2Signer, sm2Verifier } from "../../src/link-cards/sm2/index.ts";
import { a, rfcKey } from "./vectors.ts";

const scope = { hosts: ["a.cn"], areaPrefix: "3716", notBefore: "2026-01-01", notAfter: "2030-12-31" };
const card = { host: "a.cn", area: "371625003001", grid: "000", serial: "0", expiresOn: "2030-12-31" };
const subtle = crypto.subtle as unknown as SubtleLike;
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytesOf = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(digits, "hex"));
const base64Url = (digits: string): string => Buffer.from(digits, "hex").toString("base64url");

interface Way {
  readonly pair: () => CardKeyPair | Promise<CardKeyPair>;
  readonly signers: readonly ((key: PrivateJwk) => Promise<CardSigner>)[];
  readonly verifiers: readonly CardVerifier[];
}

const ways: { readonly [alg: string]: Way } = {
  Ed25519: {
    pair: async () => newCardKeyPair("Ed25519"),
    signers: [webCryptoSigner, nobleSigner],
    verifiers: [webCryptoVerifier(), nobleVerifier()],
  },
  ES256: {
    pair: async () => newCardKeyPair("ES256"),
    signers: [webCryptoSigner, nobleSigner],
    verifiers: [webCryptoVerifier(), nobleVerifier()],
  },
  SM2: { pair: newSm2KeyPair, signers: [sm2Signer], verifiers: [sm2Verifier()] },
};

describe.each(Object.entries(ways))("%s", (alg, { pair, signers, verifiers }) => {
  it("is signed and verified by each other's implementation", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { privateKey, publicKey } = await pair();
      const key = await cardKeyOf(publicKey, scope);
      expect(key.alg).toBe(alg);
      for (const sign of signers) {
        const url = await signCardUrl(card, await sign(privateKey));
        for (const verifier of verifiers) {
          const options = { keys: [key], hosts: ["a.cn"], now: "2026-09-01T08:00:00+08:00", verifier };
          expect((await verifyCardUrl(url, options)).findings).toEqual([]);
          const other = url.replace("/000/", "/001/");
          expect((await verifyCardUrl(other, options)).findings[0]?.code).toBe("link-card.bad-signature");
        }
      }
    }
  });

  it("has a public key without the secret", async () => {
    const { privateKey, publicKey } = await pair();
    expect(privateKey).toEqual({ ...publicKey, d: privateKey.d });
    expect(publicKey).not.toHaveProperty("d");
    expect(await cardKeyOf(privateKey, scope)).toMatchObject({ publicKey });
    expect((await cardKeyOf(privateKey, scope)).publicKey).not.toHaveProperty("d");
  });

  it("has a kid that is the beginning of the hash of its bytes", async () => {
    const { publicKey } = await pair();
    const { x, y } = publicKey;
    const raw = alg === "Ed25519" ? [Buffer.from(x, "base64url")] : [Buffer.from([4]), ...[x, y ?? ""].map((part) => Buffer.from(part, "base64url"))]; // prettier-ignore
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", Buffer.concat(raw)));
    const bits = [...digest.subarray(0, 3)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
    const kid = [0, 5, 10, 15].map((at) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(parseInt(bits.slice(at, at + 5), 2)));
    expect(await cardKeyIdOf(publicKey)).toBe(kid.join(""));
  }); // prettier-ignore

  it("is refused by a verifier and a signer of another algorithm", async () => {
    const { privateKey, publicKey } = await pair();
    const key = await cardKeyOf(publicKey, scope);
    const foreign = alg === "SM2" ? [webCryptoVerifier(), nobleVerifier()] : [sm2Verifier()];
    for (const verify of foreign) {
      await expect(async () => verify(key, new Uint8Array(3), new Uint8Array(64))).rejects.toThrow(TypeError);
    }
    for (const sign of alg === "SM2" ? [webCryptoSigner, nobleSigner] : [sm2Signer]) {
      await expect(sign(privateKey)).rejects.toThrow(TypeError);
    }
  });

  it("throws for a key that is none, and does not call the signature bad", async () => {
    const { publicKey } = await pair();
    const key = await cardKeyOf(publicKey, scope);
    const broken = [{ kty: alg === "Ed25519" ? "EC" : "OKP" }, { x: "" }, { x: "AAAA" }, { x: `${publicKey.x}=` }, ...(alg === "Ed25519" ? [] : [{ y: publicKey.x }, { y: undefined }])];
    for (const verify of verifiers) {
      for (const part of broken) {
        const wrong = { ...key, publicKey: { ...publicKey, ...part } as PublicJwk };
        await expect(async () => verify(wrong, new Uint8Array(3), new Uint8Array(64))).rejects.toThrow();
      }
    }
  }); // prettier-ignore
});

describe("webCryptoVerifier", () => {
  const message = new Uint8Array(Buffer.from("LXK1\nx"));

  it("imports a key once, and a changed record anew", async () => {
    const importKey = vi.fn(subtle.importKey.bind(subtle));
    const verify = webCryptoVerifier({ subtle: { ...boundSubtle(), importKey } });
    const key = await cardKeyOf(rfcKey, scope);
    const { sign } = await webCryptoSigner(rfcKey);
    const signature = await sign(message);
    for (let round = 0; round < 5; round += 1)
      expect(await verify({ ...key }, message, signature)).toBe(true);
    expect(importKey).toHaveBeenCalledTimes(1);
    const other = await cardKeyOf((await newCardKeyPair("Ed25519")).publicKey, scope);
    expect(await verify({ ...key, publicKey: other.publicKey }, message, signature)).toBe(false);
    expect(importKey).toHaveBeenCalledTimes(2);
  });

  it("tries again where importing failed", async () => {
    const importKey = vi.fn<SubtleLike["importKey"]>().mockRejectedValueOnce(new Error("busy"));
    importKey.mockImplementation(subtle.importKey.bind(subtle));
    const verify = webCryptoVerifier({ subtle: { ...boundSubtle(), importKey } });
    const key = await cardKeyOf(rfcKey, scope);
    const { sign } = await webCryptoSigner(rfcKey);
    await expect(async () => verify(key, message, new Uint8Array(64))).rejects.toThrow("busy");
    expect(await verify(key, message, await sign(message))).toBe(true);
  });

  it("keeps a bounded number of keys", async () => {
    const importKey = vi.fn<SubtleLike["importKey"]>(async () => Promise.resolve({}));
    const verify = webCryptoVerifier({ subtle: { ...boundSubtle(), importKey, verify: async () => Promise.resolve(true) } });
    for (let round = 0; round < 2; round += 1) {
      for (let at = 0; at < 300; at += 1) {
        const x = base64Url(at.toString(16).padStart(64, "0"));
        await verify({ alg: "Ed25519", publicKey: { kty: "OKP", crv: "Ed25519", x } }, message, new Uint8Array(64));
      }
    }
    expect(importKey.mock.calls.length).toBeGreaterThan(300);
    expect(importKey.mock.calls.length).toBeLessThanOrEqual(600);
  }); // prettier-ignore

  it("never hands a secret to the platform's public key", async () => {
    const importKey = vi.fn(subtle.importKey.bind(subtle));
    const verify = webCryptoVerifier({ subtle: { ...boundSubtle(), importKey } });
    await verify({ alg: "Ed25519", publicKey: rfcKey }, message, new Uint8Array(64));
    expect(importKey.mock.calls[0]?.[1]).not.toHaveProperty("d");
  });
});

function boundSubtle(): SubtleLike {
  return {
    importKey: subtle.importKey.bind(subtle),
    exportKey: subtle.exportKey.bind(subtle),
    generateKey: subtle.generateKey.bind(subtle),
    sign: subtle.sign.bind(subtle),
    verify: subtle.verify.bind(subtle),
    digest: subtle.digest.bind(subtle),
  };
}

describe("signCardUrl", () => {
  it("refuses a signature of another length", async () => {
    for (const length of [0, 63, 65, 70, 72]) {
      const signer = { kid: "EH7D", sign: () => new Uint8Array(length) };
      await expect(signCardUrl(card, signer)).rejects.toThrow(TypeError);
    }
  });

  it("refuses parts without their form before anything is signed", async () => {
    const sign = vi.fn(() => new Uint8Array(64));
    for (const part of [{ grid: "7" }, { host: "A.cn" }, { serial: "O" }, { expiresOn: "2030" }]) {
      await expect(signCardUrl({ ...card, ...part }, { kid: "EH7D", sign })).rejects.toThrow(RangeError);
    }
    await expect(signCardUrl(card, { kid: "eh7d", sign })).rejects.toThrow(RangeError);
    expect(sign).not.toHaveBeenCalled();
  });
});

describe("strictness of Ed25519", () => {
  it("refuses s plus the order of the group, by both verifiers", async () => {
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const { sign } = await webCryptoSigner(rfcKey);
    const message = new Uint8Array([1, 2, 3]);
    const signature = await sign(message);
    const s = BigInt(`0x${hex(signature.slice(32).reverse())}`) + order;
    const doubled = Uint8Array.of(...signature.slice(0, 32), ...bytesOf(s.toString(16).padStart(64, "0")).reverse());
    const key = await cardKeyOf(rfcKey, scope);
    for (const verify of [webCryptoVerifier(), nobleVerifier()]) {
      expect(await verify(key, message, signature)).toBe(true);
      expect(await verify(key, message, doubled)).toBe(false);
    }
  }); // prettier-ignore
});

// GM/T 0003.5-2012, annex A, gives the key, the message "message digest" and the signature on the recommended curve with
// the identifier 1234567812345678.
describe("SM2 by the standard", () => {
  const x = "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020";
  const y = "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
  const d = "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8";
  const r = "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3";
  const s = "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa";
  const publicKey = { kty: "EC", crv: "SM2", x: base64Url(x), y: base64Url(y) } as const;
  const message = new Uint8Array(Buffer.from("message digest"));

  it("verifies the example of the standard", async () => {
    expect(await sm2Verifier()({ alg: "SM2", publicKey }, message, bytesOf(r + s))).toBe(true);
    expect(await sm2Verifier()({ alg: "SM2", publicKey }, message, bytesOf(s + r))).toBe(false);
    const other = new Uint8Array(Buffer.from("message digesu"));
    expect(await sm2Verifier()({ alg: "SM2", publicKey }, other, bytesOf(r + s))).toBe(false);
  });

  it("signs with its key", async () => {
    const { sign } = await sm2Signer({ ...publicKey, d: base64Url(d) });
    const signature = await sign(message);
    expect(signature).toHaveLength(64);
    expect(await sm2Verifier()({ alg: "SM2", publicKey }, message, signature)).toBe(true);
  });

  it("computes SM3 as the standard does", () => {
    expect(sm3("abc")).toBe("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    expect(sm2.verifyPublicKey(`04${x}${y}`)).toBe(true);
  });

  const openssl = spawnSync("openssl", ["list", "-public-key-algorithms"], { encoding: "utf8" });
  const hasSm2 = openssl.status === 0 && /SM2/i.test(openssl.stdout);
  it.skipIf(!hasSm2)("agrees with OpenSSL, both ways (skipped where `openssl` is absent or has no SM2)", async () => {
    const folder = mkdtempSync(join(tmpdir(), "linli-sm2-"));
    const file = (name: string, bytes: string | Uint8Array): string => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    try {
      // SEC 1, section C.4: the private key and the public point on the curve with the object identifier of SM2.
      const der = bytesOf(`30770201010420${d}a00a06082a811ccf5501822da14403420004${x}${y}`);
      const pem = `-----BEGIN EC PRIVATE KEY-----\n${Buffer.from(der).toString("base64").replace(/.{64}/g, "$&\n")}\n-----END EC PRIVATE KEY-----\n`;
      const common = ["-inkey", file("key.pem", pem), "-rawin", "-digest", "sm3", "-pkeyopt", "distid:1234567812345678"];
      const text = file("text", message);
      const { sign } = await sm2Signer({ ...publicKey, d: base64Url(d) });
      const ours = file("ours", derOf(await sign(message)));
      const verified = execFileSync("openssl", ["pkeyutl", "-verify", ...common, "-in", text, "-sigfile", ours], { encoding: "utf8" });
      expect(verified).toContain("Signature Verified Successfully");
      execFileSync("openssl", ["pkeyutl", "-sign", ...common, "-in", text, "-out", join(folder, "theirs")]);
      const theirs = rawOf(readFileSync(join(folder, "theirs")));
      expect(await sm2Verifier()({ alg: "SM2", publicKey }, message, theirs)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }); // prettier-ignore
});

/** A signature of 64 bytes as DER, which OpenSSL reads. */
function derOf(signature: Uint8Array): Uint8Array {
  const integers = [signature.slice(0, 32), signature.slice(32)].map((bytes) => {
    const start = bytes.findIndex((byte) => byte !== 0);
    const body = [...bytes.slice(start)];
    if ((body[0] ?? 0) > 127) body.unshift(0);
    return [2, body.length, ...body];
  });
  const content = integers.flat();
  return Uint8Array.from([0x30, content.length, ...content]);
}

/** The 64 bytes of a signature in DER. */
function rawOf(der: Uint8Array): Uint8Array {
  const length = der[3] ?? 0;
  const integer = (from: number, size: number): string => hex(der.slice(from, from + size)).replace(/^00/, "").padStart(64, "0"); // prettier-ignore
  return bytesOf(integer(4, length) + integer(6 + length, der[5 + length] ?? 0));
}

describe("without the platform's crypto", () => {
  it("rejects with a TypeError, and verifying says that nothing can verify", async () => {
    vi.stubGlobal("crypto", undefined);
    try {
      await expect(newCardKeyPair("Ed25519")).rejects.toThrow(TypeError);
      await expect(webCryptoSigner(rfcKey)).rejects.toThrow(TypeError);
      await expect(cardKeyIdOf(rfcKey)).rejects.toThrow(TypeError);
      const key = {
        ...(await cardKeyOf(rfcKey, scope, { sha256: async (bytes) => subtle.digest("SHA-256", bytes) })),
        hosts: ["lxk.example.gov.cn"],
        areaPrefix: "3302",
      };
      const options = { keys: [key], hosts: key.hosts, now: "2026-09-01T08:00:00+08:00" };
      expect((await verifyCardUrl(a.url, options)).findings[0]?.code).toBe("link-card.verifier-unavailable");
      expect((await verifyCardUrl(a.url, { ...options, verifier: nobleVerifier() })).ok).toBe(true);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("a second text of an ES256 signature", () => {
  const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
  const sOf = (signature: Uint8Array): bigint => BigInt(`0x${hex(signature.subarray(32))}`);
  const flipped = (signature: Uint8Array): Uint8Array =>
    bytesOf(hex(signature.subarray(0, 32)) + (ORDER - sOf(signature)).toString(16).padStart(64, "0"));

  it("is not canonical, whoever verifies, and signers give the first", async () => {
    const { privateKey, publicKey } = await newCardKeyPair("ES256");
    const key = await cardKeyOf(publicKey, scope);
    for (const make of [webCryptoSigner, nobleSigner]) {
      const signer = await make(privateKey);
      for (let round = 0; round < 8; round += 1) {
        const message = Uint8Array.of(round);
        const signature = await signer.sign(message);
        expect(sOf(signature) <= ORDER / 2n).toBe(true);
        for (const verifier of [webCryptoVerifier(), nobleVerifier()]) {
          expect(await verifier(key, message, signature)).toBe(true);
          expect(await verifier(key, message, flipped(signature))).toBe(true);
        }
      }
      const url = await signCardUrl(card, signer);
      const other = await signCardUrl(card, {
        kid: signer.kid,
        sign: async (bytes) => flipped(await signer.sign(bytes)),
      });
      for (const verifier of [webCryptoVerifier(), nobleVerifier()]) {
        const options = { keys: [key], hosts: ["a.cn"], now: "2026-09-01T08:00:00+08:00", verifier };
        expect((await verifyCardUrl(url, options)).findings).toEqual([]);
        expect((await verifyCardUrl(other, options)).findings[0]?.code).toBe("link-card.non-canonical");
      }
    }
  });

  it.each([
    ["half of the order, rounded down", ORDER / 2n, ORDER / 2n],
    ["one more", ORDER / 2n + 1n, ORDER / 2n],
    ["one", 1n, 1n],
    ["the order less one", ORDER - 1n, 1n],
  ])("has its border at %s", (_, s, low) => {
    const signature = bytesOf("11".repeat(32) + s.toString(16).padStart(64, "0"));
    expect(hasLowS(signature)).toBe(s === low);
    expect(sOf(withLowS(signature))).toBe(low);
    expect(hex(withLowS(signature)).slice(0, 64)).toBe("11".repeat(32));
  });
});

describe("the parts of an SM2 signature", () => {
  const order = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123";

  it.each(["0".repeat(64), order, "f".repeat(64)])("are never %s", async (part) => {
    const key = await cardKeyOf(newSm2KeyPair().publicKey, scope);
    for (const digits of [part + "11".repeat(32), "11".repeat(32) + part]) {
      expect(await sm2Verifier()(key, Uint8Array.of(1), bytesOf(digits))).toBe(false);
    }
  });
});
