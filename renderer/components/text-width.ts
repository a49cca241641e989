let context: CanvasRenderingContext2D | null = null;

/** Width in px of a text in the sans, as the browser sets it; the fonts' own estimate where there is no canvas. */
export function textWidth(text: string, sizePx: number, weight: 400 | 500 | 600 = 400): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return text.length * sizePx * 0.5;
  context.font = `${weight} ${sizePx}px ${getComputedStyle(document.body).fontFamily}`;
  return context.measureText(text).width;
}
