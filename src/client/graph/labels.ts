import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from "sigma/rendering";
import type { Colours } from "./colours.ts";

/** A note's name beside it, cut off where it is long, with the ground round its letters so that lines do not cross them. */
export function drawLabel(colours: Colours): NodeLabelDrawingFunction {
  return (context, { x, y, size, label }, { labelSize, labelFont }) => {
    if (!label) return;
    const text = label.length > MOST_LETTERS ? `${label.slice(0, MOST_LETTERS - 1).trimEnd()}…` : label;
    context.font = `${labelSize}px ${labelFont}`;
    context.lineWidth = 4;
    context.lineJoin = "round";
    context.strokeStyle = colours.ground;
    context.strokeText(text, x + size + 4, y + labelSize / 3);
    context.fillStyle = colours.text;
    context.fillText(text, x + size + 4, y + labelSize / 3);
  };
}

const MOST_LETTERS = 24;

/** The name of the note that is pointed at or chosen, on the page's own ground: the library's is white, in the dark as well. */
export function drawHoveredLabel(colours: Colours): NodeHoverDrawingFunction {
  return (context, { x, y, size, label }, { labelSize, labelFont }) => {
    context.lineWidth = 2;
    context.strokeStyle = colours.accent;
    context.beginPath();
    context.arc(x, y, size + 2.5, 0, 2 * Math.PI);
    context.stroke();
    if (!label) return;
    context.font = `600 ${labelSize}px ${labelFont}`;
    const left = x + size + 5;
    const width = context.measureText(label).width + 12;
    context.fillStyle = colours.ground;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(left, y - labelSize, width, 2 * labelSize, 4);
    context.fill();
    context.stroke();
    context.fillStyle = colours.text;
    context.fillText(label, left + 6, y + labelSize / 3);
  };
}
