import { readSettings } from "../src/settings.ts";
import { createVaultReader } from "../src/vault/read-vault.ts";
import { parseDocument } from "../src/markdown/document.ts";
import garden from "../garden.config.ts";
const settings = readSettings(".", garden, { GARDEN_CONTENT: "/tmp/v/s5000" });
const { content } = settings.config;
const { notes } = createVaultReader(settings.vaultRoot, { publish: content.publish, isIgnored: () => false }).read();
const loop=()=>{const t=process.cpuUsage();for(const n of notes)parseDocument(n,content);const u=process.cpuUsage(t);return (u.user+u.system)/1e3};
console.log("parse loops",[...Array(6)].map(loop).map(x=>x.toFixed(0)).join(" "));
