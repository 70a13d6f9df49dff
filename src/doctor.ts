import { join } from "node:path";
import garden from "../garden.config.ts";
import { createLine } from "./build.ts";
import { ConfigError } from "./config.ts";
import { diagnosticReport, errorsIn } from "./report.ts";
import { readSettings } from "./settings.ts";

// `npm run doctor`: everything Madang has to say about the vault. Builds nothing. `--json` for machines.
try {
  const settings = readSettings(join(import.meta.dirname, ".."), garden, process.env);
  const noAssets = { style: "", script: "", files: new Map<string, Uint8Array>() };
  const { diagnostics, notes } = createLine(settings, noAssets)().garden;
  if (process.argv.includes("--json") || process.env.npm_config_json === "true")
    console.log(JSON.stringify(diagnostics, null, 2));
  else {
    if (diagnostics.length > 0) console.log(`${diagnosticReport(diagnostics)}\n`);
    console.log(
      `${notes.size} published notes, ${diagnostics.length} things to know, ${errorsIn(diagnostics)} of them errors.`,
    );
  }
  process.exitCode = errorsIn(diagnostics) > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
