export function startGraph(): void {}
