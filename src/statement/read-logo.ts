import { err, ok, type Result } from "../result.ts";
import type { Logo } from "./house-style.ts";

/** Why a file is no logo. */
export type LogoTrouble = "too-large" | "not-a-picture" | "active-svg";

/** A logo goes into every document; a megabyte is plenty, and more than most mail programs like. */
export const largestLogoBytes = 1_000_000;

/**
 * A logo from the bytes of a file: PNG, JPEG or SVG, by what it is and not by its name. An SVG with a script, an event, or an address
 * from elsewhere is refused and never cleaned: what comes out would no longer be what somebody chose.
 */
export function readLogo(bytes: Uint8Array): Result<Omit<Logo, "alt">, LogoTrouble> {
  if (bytes.length > largestLogoBytes) return err("too-large");
  const png = sizeOfPng(bytes);
  if (png !== null) return ok({ type: "image/png", bytes, ...png });
  const jpeg = sizeOfJpeg(bytes);
  if (jpeg !== null) return ok({ type: "image/jpeg", bytes, ...jpeg });
  return readSvg(bytes);
}

type Size = { readonly width: number; readonly height: number };

const pngMark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height stand in the first chunk, IHDR. */
function sizeOfPng(bytes: Uint8Array): Size | null {
  if (bytes.length < 33 || !pngMark.every((byte, at) => bytes[at] === byte)) return null;
  return positive(number(bytes, 16, 4), number(bytes, 20, 4));
}

/** Width and height stand in the frame header, SOF0 to SOF15 but for three markers of other meaning. */
function sizeOfJpeg(bytes: Uint8Array): Size | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return positive(number(bytes, at + 7, 2), number(bytes, at + 5, 2));
    at += 2 + number(bytes, at + 2, 2);
  }
  return null;
}

function number(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let n = 0; n < length; n += 1) value = value * 256 + (bytes[at + n] ?? 0);
  return value;
}

const positive = (width: number, height: number): Size | null => (width > 0 && height > 0 ? { width, height } : null);

/** What an SVG may not hold: programs, other documents, and anything fetched. A fragment of itself ("#a") and data are fine. */
const active =
  /<\s*(script|foreignObject|iframe|object|embed|audio|video|animate|set|handler|style)\b|\son[a-z]+\s*=|javascript:|<!ENTITY|<\?xml-stylesheet|@import|(?:href|src)\s*=\s*["'](?!#|data:image\/(?:png|jpeg))|url\(\s*["']?(?!#)/i;

function readSvg(bytes: Uint8Array): Result<Omit<Logo, "alt">, LogoTrouble> {
  const text = asciiOf(bytes);
  const root = /<svg\b[^>]*>/i.exec(text)?.[0];
  if (
    root === undefined ||
    !/^\s*(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>|\s)*<svg\b/i.test(text.replace(/^ï»¿/, ""))
  ) {
    return err("not-a-picture");
  }
  if (active.test(text)) return err("active-svg");
  const [, , , boxWidth, boxHeight] =
    /viewBox\s*=\s*["']\s*(-?[\d.]+)[\s,]+(-?[\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(root) ?? [];
  const side = (name: string): number =>
    Number.parseFloat(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)`).exec(root)?.[1] ?? "");
  const size = positive(Number(boxWidth ?? side("width")), Number(boxHeight ?? side("height")));
  return size === null ? err("not-a-picture") : ok({ type: "image/svg+xml", bytes, ...size });
}

/** Byte by byte: the marks that are looked for are ASCII in every encoding that an SVG may have but UTF-16, which then is no picture. */
function asciiOf(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
