/** A yard seen from above. In the page itself, or browsers would ask for `/favicon.ico`. */
export function iconOf({
  line = "#1b6b4c",
  ground = "#e3efe8",
}: Partial<Record<"line" | "ground", string>> = {}): string {
  const fill = `fill='${encodeURIComponent(ground)}' stroke='${encodeURIComponent(line)}'`;
  return `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect x='2.5' y='2.5' width='11' height='11' rx='1.5' ${fill} stroke-width='3'/%3E%3C/svg%3E`;
}
